#include "exchange/json_text.h"
#include "exchange/plan_json_limits.h"
#include "exchange/plan_schema_parts.h"

namespace headroom::exchange::schema {

using plan::LeverInfo;

namespace {

void addRange(ordered_json& properties) {
    properties["low"] =
        described(defined("path"), "What the lever could be instead of base, on the low side.");
    properties["high"] = described(defined("path"), "The same on the high side.");
    properties["basis"] = defined("rangeBasis");
    properties["meaning"] = defined("rangeMeaning");
    properties["distribution"] = defined("distribution");
    properties["weights"] = {{"type", "array"},
                             {"items", {{"type", "number"}, {"minimum", 0}}},
                             {"minItems", 3},
                             {"maxItems", 3},
                             {"default", plan::Range{}.weights},
                             {"description",
                              "Of a discrete range: how likely low, base and high are, against "
                              "their sum."}};
    properties["monthly"] = described(
        {{"type", "number"}, {"minimum", 0}, {"maximum", 1}},
        "Where each month has an outcome of its own: its rank correlation with that of the month before. "
        "Left out, the whole path has one outcome.");
}

/// Both ends make a range; the rest says what they mean.
ordered_json rangeDependencies() {
    ordered_json needed{{"low", {"high"}}, {"high", {"low"}}};
    for (const char* key : {"basis", "meaning", "distribution", "weights", "monthly"})
        needed[key] = {"low", "high"};
    return needed;
}

} // namespace

ordered_json path(const ordered_json& value, bool byMonth) {
    if (!byMonth) return value;
    const ordered_json point{{"type", "array"},
                             {"prefixItems", ordered_json::array({defined("planMonth"), value})},
                             {"items", false},
                             {"minItems", 2}};
    const ordered_json points{{"type", "array"}, {"items", point}, {"minItems", 1}};
    const ordered_json values{{"type", "array"}, {"items", value}, {"minItems", 1}};
    ordered_json pointsForm = object(
        {{"shape", {{"enum", {"steps", "linear", "monthly"}}}}, {"points", points}}, {"shape", "points"});
    ordered_json valuesForm =
        object({{"shape", {{"const", "monthly"}}}, {"values", values}}, {"shape", "values"});
    return {{"oneOf", ordered_json::array({value, std::move(pointsForm), std::move(valuesForm)})}};
}

ordered_json leverPath(const LeverInfo& lever) {
    ordered_json value{{"type", lever.whole ? "integer" : "number"}, {"minimum", number(lever.minimum)}};
    if (lever.maximum) value["maximum"] = number(*lever.maximum);
    return path(value, lever.byMonth);
}

std::string definitionOf(const LeverInfo& lever) {
    return std::string(lever.name) + "Path";
}

ordered_json leverSchema(const LeverInfo& lever) {
    std::string description(lever.help);
    if (!lever.typical.empty()) description += " Typical: " + std::string(lever.typical) + ".";
    ordered_json properties;
    properties["base"] = defined(definitionOf(lever));
    addRange(properties);
    properties["source"] = text("Where the value comes from.");
    properties["owner"] = text("Who answers for it.");
    properties["rationale"] = text("Why this value.");
    properties["confidence"] = choice(confidenceNames, "How sure the owner is.");
    properties["lastReviewed"] = defined("date");
    properties["quality"] = choice(ratingNames, "How good what the value rests on is.");
    properties["risk"] =
        choice(ratingNames, "How dangerous it is to be wrong, as somebody judged it; left out, "
                            "it follows from quality and impact.");
    properties["nextReview"] = described(defined("date"), "When it is to be looked at again.");
    properties["fittedFrom"] =
        described(defined("month"), "The first month that was fitted to the actuals before it.");
    ordered_json schema = object(std::move(properties), {"base"});
    schema["dependentRequired"] = rangeDependencies();
    ordered_json head{{"title", lever.label}, {"description", std::move(description)}};
    head["x-unit"] = nameOf(lever.unit);
    head["x-symbol"] = lever.symbol;
    head["default"] = {{"base", number(lever.initial)}};
    head.update(schema);
    return head;
}

ordered_json leversSchema(plan::Holder holder, std::string_view description) {
    ordered_json properties;
    for (const LeverInfo& lever : plan::leverCatalogue())
        if (plan::holderOf(lever.key) == holder) properties[std::string(lever.name)] = leverSchema(lever);
    return described(object(std::move(properties)), description);
}

ordered_json overrideSchema() {
    ordered_json names = ordered_json::array();
    ordered_json rules = ordered_json::array();
    for (const LeverInfo& lever : plan::leverCatalogue()) {
        names.push_back(lever.name);
        ordered_json then{{"properties", {{"base", defined(definitionOf(lever))}}}};
        for (const plan::Holder holder : {plan::Holder::workType, plan::Holder::milestone}) {
            const char* word = holder == plan::Holder::workType ? "workType" : "milestone";
            if (plan::holderOf(lever.key) == holder)
                then["required"] = ordered_json::array({word});
            else
                then["properties"][word] = false;
        }
        rules.push_back(
            {{"if", {{"properties", {{"lever", {{"const", lever.name}}}}}}}, {"then", std::move(then)}});
    }
    ordered_json properties;
    properties["lever"] = {{"enum", std::move(names)}, {"description", "Name of the lever."}};
    properties["workType"] = text("Id of the work type, for a lever of a work type.");
    properties["milestone"] = text("Id of the milestone, for the delay of one.");
    properties["base"] = described(ordered_json::object(), "The path in this scenario.");
    addRange(properties);
    ordered_json schema = object(std::move(properties), {"lever", "base"});
    schema["dependentRequired"] = rangeDependencies();
    schema["allOf"] = std::move(rules);
    return schema;
}

ordered_json leverRefSchema() {
    ordered_json forms = ordered_json::array();
    for (const plan::Holder holder : {plan::Holder::plan, plan::Holder::workType, plan::Holder::milestone}) {
        ordered_json names = ordered_json::array();
        std::string word;
        for (const LeverInfo& lever : plan::leverCatalogue()) {
            if (plan::holderOf(lever.key) != holder) continue;
            names.push_back(lever.name);
            word = holderWord(lever.key);
        }
        ordered_json properties{
            {"lever", {{"enum", std::move(names)}, {"description", "Name of the lever."}}}};
        ordered_json required = ordered_json::array({"lever"});
        if (!word.empty()) {
            properties[word] = text("Id of the one whose lever it is.");
            required.push_back(word);
        }
        forms.push_back(object(std::move(properties), std::move(required)));
    }
    return {{"oneOf", std::move(forms)}};
}

ordered_json correlationSchema() {
    return object({{"a", defined("leverRef")},
                   {"b", defined("leverRef")},
                   {"rank", described({{"type", "number"}, {"minimum", -1}, {"maximum", 1}},
                                      "Rank correlation (Spearman's) of their outcomes.")}},
                  {"a", "b", "rank"});
}

} // namespace headroom::exchange::schema
