#include "exchange/plan_json.h"

#include "exchange/json_text.h"
#include "exchange/plan_json_limits.h"
#include "exchange/plan_names.h"

#include <limits>

namespace headroom::exchange {

namespace {

using nlohmann::ordered_json;
using plan::LeverInfo;

ordered_json defined(const std::string& name) {
    return {{"$ref", "#/$defs/" + name}};
}

ordered_json described(ordered_json schema, std::string_view description) {
    schema["description"] = description;
    return schema;
}

ordered_json text(std::string_view description) {
    return {{"type", "string"}, {"description", description}};
}

ordered_json listOf(ordered_json items, std::string_view description) {
    return {{"type", "array"}, {"items", std::move(items)}, {"description", description}};
}

ordered_json object(ordered_json properties, ordered_json required = ordered_json::array()) {
    ordered_json schema{
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) schema["required"] = std::move(required);
    return schema;
}

template <class Choice, std::size_t N>
ordered_json choice(const NameTable<Choice, N>& table, std::string_view description) {
    ordered_json names = ordered_json::array();
    for (const auto& [value, name] : table) names.push_back(name);
    return {{"enum", std::move(names)}, {"description", description}};
}

std::string_view nameOf(plan::Unit unit) {
    switch (unit) {
    case plan::Unit::share: return "share, 0..1";
    case plan::Unit::conversations: return "conversations a month";
    case plan::Unit::seconds: return "seconds";
    case plan::Unit::minutes: return "minutes";
    case plan::Unit::hours: return "hours";
    case plan::Unit::days: return "working days a month";
    case plan::Unit::months: return "months";
    case plan::Unit::people: return "people";
    case plan::Unit::fte: return "FTE";
    case plan::Unit::money: return "money, in the plan's currency";
    case plan::Unit::factor: return "factor";
    case plan::Unit::conversationsPerFte: return "conversations per FTE";
    }
    return {};
}

/// A path of values, each as `value` says: one number, points, or a value a month.
ordered_json path(const ordered_json& value, bool byMonth = true) {
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

/// The values of a lever: its definition is named after it.
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

/// An override names its lever; its base keeps to the limits of that one.
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

/// A lever of the plan by its name, one of a work type or a milestone with its holder's id.
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

ordered_json drawsSchema() {
    const plan::DrawSettings usual;
    return object({{"method", choice(drawMethodNames, "Points of a scrambled Sobol sequence, a Latin "
                                                      "hypercube, or each draw for itself.")},
                   {"seed",
                    {{"type", "integer"},
                     {"minimum", 0},
                     {"maximum", std::numeric_limits<std::uint32_t>::max()},
                     {"default", usual.seed},
                     {"description", "The same seed gives the same draws."}}},
                   {"draws",
                    {{"type", "integer"},
                     {"minimum", 1},
                     {"maximum", plan::maximumDraws},
                     {"default", usual.draws},
                     {"description", "How many."}}}});
}

ordered_json calendarSchema() {
    const ordered_json holiday =
        object({{"date", defined("date")}, {"name", text("What is celebrated.")}}, {"date"});
    const ordered_json fixed =
        object({{"month", defined("month")}, {"days", {{"type", "number"}, {"minimum", 0}, {"maximum", 31}}}},
               {"month", "days"});
    return object({{"workedWeekdays",
                    {{"type", "array"},
                     {"items", {{"enum", weekdayNames}}},
                     {"uniqueItems", true},
                     {"description", "The weekdays of the team."}}},
                   {"holidays", listOf(holiday, "Public holidays.")},
                   {"fixed", listOf(fixed, "Months whose working days are set by hand.")}});
}

ordered_json workTypeSchema() {
    ordered_json properties;
    properties["id"] = text("Stays the same when the work type is renamed; unique in the plan.");
    properties["name"] = text("Unique in the plan.");
    properties["nature"] = choice(natureNames, "What kind of conversation it is.");
    properties["dependence"] =
        choice(dependenceNames, "What raises its automation: content, or systems and data.");
    properties["mode"] = choice(modeNames, "Deferred is email and messaging, live is chat and phone.");
    properties["owner"] = text("Who answers for the AI's performance on it.");
    properties["startMonth"] = described(
        defined("anyMonth"), "Of a type that comes with a launch: no volume before; its path begins there.");
    properties["profile"] =
        described(object({{"intervalMinutes", {{"type", "integer"}, {"minimum", 5}, {"maximum", 24 * 60}}},
                          {"shares",
                           {{"type", "array"},
                            {"items", {{"type", "number"}, {"minimum", 0}}},
                            {"maxItems", plan::maximumProfileIntervals},
                            {"description", "A day's contacts by interval, on any scale; empty: evenly."}}}}),
                  "When in the day live conversations arrive.");
    properties["levers"] = leversSchema(plan::Holder::workType,
                                        "Levers of the work type by name; one left out has its default.");
    return object(std::move(properties), {"id", "name"});
}

ordered_json launchSchema() {
    return object(
        {{"name", text("What is launched.")},
         {"workType", text("Id of the work type that gets the volume.")},
         {"month", defined("anyMonth")},
         {"volume", described({{"type", "number"}, {"minimum", 0}}, "Conversations in the launch month.")},
         {"decay", described({{"type", "number"}, {"minimum", 0}, {"maximum", 1}},
                             "Share lost from one month to the next.")}},
        {"workType", "month", "volume", "decay"});
}

ordered_json milestoneSchema() {
    return object({{"id", text("Stays the same when the milestone is renamed; unique in the plan.")},
                   {"name", text("What automation waits for: a system, a data contract.")},
                   {"owner", text("Who answers for its date.")},
                   {"month", described(defined("planMonth"), "Planned month.")},
                   {"workTypes", listOf(text("Id of a work type."),
                                        "Whose step of planned resolution in that month hangs on it.")},
                   {"delay", leverSchema(plan::info(plan::LeverKey::milestoneDelay))}},
                  {"id", "name", "month"});
}

ordered_json guardrailSchema() {
    const ordered_json action = choice(guardrailActionNames, "What is to happen when it is met.");
    return object(
        {{"id", text("Stays the same when the guardrail is renamed; unique in the plan.")},
         {"name", text("Unique in the plan.")},
         {"metric",
          choice(guardrailMetricNames, "What is watched: automation, resolution and improvementShare "
                                       "are shares, backlogDays working days, inbound conversations.")},
         {"comparison", choice(comparisonNames,
                               "When a month counts: at least the threshold under or over plan; up by less "
                               "than the threshold while the plan rises; over the threshold itself; over "
                               "the high of the lever by more than the threshold.")},
         {"threshold", described({{"type", "number"}, {"minimum", 0}}, "In the unit of the metric.")},
         {"months",
          described({{"type", "integer"}, {"minimum", 1}, {"maximum", plan::maximumMonths}}, "In a row.")},
         {"actions", {{"type", "array"}, {"items", action}, {"uniqueItems", true}}}},
        {"id", "name", "metric", "comparison", "threshold", "months"});
}

ordered_json surplusOrderSchema() {
    ordered_json names = ordered_json::array();
    for (const plan::LeverKey key : plan::surplusKeys) names.push_back(plan::info(key).name);
    const auto count = names.size();
    return {{"type", "array"},     {"items", {{"enum", std::move(names)}}},
            {"uniqueItems", true}, {"minItems", count},
            {"maxItems", count},   {"description", "Destinations of surplus, the first served first."}};
}

ordered_json historySchema() {
    const ordered_json entry = object({{"month", defined("month")},
                                       {"volume", {{"type", "number"}, {"minimum", 0}}},
                                       {"complete", described({{"type", "boolean"}, {"default", true}},
                                                              "False where days of the month are missing.")}},
                                      {"month", "volume"});
    return object({{"workType", text("Id of the work type.")},
                   {"source", text("What was imported, when, by which columns.")},
                   {"entries", listOf(entry, "Volume by month, in order.")}},
                  {"workType"});
}

/// An amount where it is observed: what it may be is the same as for the plan's own.
ordered_json actualSchema() {
    ordered_json names = ordered_json::array();
    ordered_json rules = ordered_json::array();
    for (const plan::ObservedInfo& what : plan::observedCatalogue()) {
        names.push_back(what.name);
        ordered_json value = described({{"minimum", 0}}, what.help);
        if (what.maximum) value["maximum"] = number(*what.maximum);
        value["x-unit"] = nameOf(what.unit);
        ordered_json then{{"properties", {{"value", std::move(value)}}}};
        if (plan::isOfWorkType(what.what))
            then["required"] = ordered_json::array({"workType"});
        else
            then["properties"]["workType"] = false;
        rules.push_back(
            {{"if", {{"properties", {{"what", {{"const", what.name}}}}}}}, {"then", std::move(then)}});
    }
    const ordered_json source{
        {"type", "integer"}, {"minimum", 0}, {"description", "Which of the sources, from 0."}};
    const ordered_json earlier = object({{"value", {{"type", "number"}}},
                                         {"source", source},
                                         {"restated", described(defined("date"), "When it gave way.")}},
                                        {"value", "source"});
    ordered_json schema =
        object({{"what", {{"enum", std::move(names)}, {"description", "What was observed."}}},
                {"workType", text("Id of the work type, for what is observed of one.")},
                {"month", defined("month")},
                {"value", described({{"type", "number"}}, "Rates are shares of all inbound conversations.")},
                {"source", source},
                {"complete", described({{"type", "boolean"}, {"default", true}},
                                       "False where days of the month are missing.")},
                {"earlier", listOf(earlier, "What it was before it was restated, the oldest first.")}},
               {"what", "month", "value", "source"});
    schema["allOf"] = std::move(rules);
    return schema;
}

ordered_json topicSchema() {
    const ordered_json amount{{"type", "number"}, {"minimum", 0}};
    const ordered_json month = object(
        {{"month", defined("month")},
         {"volume", described(amount, "Conversations; one that names several topics counts in each.")},
         {"involved", described(amount, "Those in which the AI took part; left out where nobody tells.")},
         {"resolved", described(amount, "Those it resolved with no human.")},
         {"humanHours", described(amount, "People's working time on the others.")},
         {"source", {{"type", "integer"}, {"minimum", 0}, {"description", "Which of the sources, from 0."}}},
         {"complete", described({{"type", "boolean"}, {"default", true}},
                                "False where days are missing or outcomes may still be taken back.")}},
        {"month", "volume", "source"});
    return object({{"workType", text("Id of the work type; left out for a topic of the team.")},
                   {"name", text("Left out for the other topics of the work type together.")},
                   {"months", listOf(month, "In order, each once.")}},
                  {"months"});
}

ordered_json actualsSchema() {
    const ordered_json source = object(
        {{"name", text("Unique among the sources.")},
         {"kind", choice(sourceKindNames, "Typed by hand, read from a file, or asked of a database.")},
         {"imported", described(defined("date"), "When it was last imported.")},
         {"handleTime", choice(handleTimeNames, "What it means by handle time.")},
         {"ratesOf", choice(eligibleVolumeNames, "What its rates are shares of; the figures are converted.")},
         {"timeZone", text("In which its days begin; IANA.")},
         {"settlingDays",
          {{"type", "integer"},
           {"minimum", 0},
           {"maximum", mostMonth},
           {"description", "Days after a month until its outcomes count as settled."}}},
         {"details", text("Which file, columns, filters.")}},
        {"name"});
    return object({{"sources", listOf(source, "Where the figures come from.")},
                   {"figures", listOf(actualSchema(), "What happened, month by month.")},
                   {"topics", listOf(topicSchema(), "What conversations were about, as tickets tell it.")}});
}

ordered_json improvementSchema() {
    return object({{"id", text("Unique among the improvements.")},
                   {"workType", text("Id of the work type, where it is of one.")},
                   {"topic", text("The topic it is about, as it is called among the actuals' topics.")},
                   {"kind", choice(improvementKindNames, "What is changed: what the AI says, when it hands "
                                                         "over, or what it can reach.")},
                   {"change", text("The change; without one the entry says who owns the topic.")},
                   {"owner", text("Who answers for it.")},
                   {"date", described(defined("date"), "Made on, or due on while it is not.")},
                   {"state", choice(improvementStateNames, "How far it has come.")},
                   {"note", text("Anything else.")}},
                  {"id"});
}

ordered_json decisionSchema() {
    return object(
        {{"guardrail", text("Id of the guardrail that was triggered.")},
         {"month", described(defined("month"), "The last month of the actuals that it was decided on.")},
         {"verdict", choice(verdictNames, "Its actions are taken; hold until the next month has its actuals; "
                                          "or are not taken this time.")},
         {"reason", text("Why; needed unless it was accepted.")},
         {"who", text("Who decided.")},
         {"date", defined("date")}},
        {"guardrail", "month", "verdict", "who", "date"});
}

ordered_json definitions() {
    const std::string month = "(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])";
    ordered_json defs;
    defs["month"] = {
        {"type", "string"}, {"pattern", "^" + month + "$"}, {"description", "Year and month, as 2026-01."}};
    defs["date"] = {{"type", "string"},
                    {"format", "date"},
                    {"pattern", "^" + month + "-(0[1-9]|[12][0-9]|3[01])$"},
                    {"description", "A day, as 2026-01-31."}};
    const auto numbered = [](int least) {
        return ordered_json{{"type", "integer"},
                            {"minimum", least},
                            {"maximum", mostMonth},
                            {"description", "Months from the plan's first, which is 0."}};
    };
    defs["planMonth"] = {{"oneOf", ordered_json::array({defined("month"), numbered(0)})}};
    defs["anyMonth"] = {{"oneOf", ordered_json::array({defined("month"), numbered(mostNegativeMonth)})}};
    defs["path"] = path({{"type", "number"}});
    defs["rangeBasis"] =
        choice(rangeBasisNames, "How low and high are written: as values, as differences from base, "
                                "or as factors of base. Default: value.");
    defs["rangeMeaning"] =
        choice(meaningNames, "What low and high are: P10 and P90 of the outcomes, or limits that "
                             "are never passed. Default: p10p90.");
    defs["distribution"] = choice(distributionNames, "How outcomes spread between them. Default: pert.");
    defs["leverRef"] = leverRefSchema();
    for (const LeverInfo& lever : plan::leverCatalogue()) defs[definitionOf(lever)] = leverPath(lever);
    return defs;
}

ordered_json planProperties() {
    const ordered_json share{{"type", "number"}, {"minimum", 0}, {"maximum", 1}};
    const ordered_json amount{{"type", "number"}, {"minimum", 0}};
    const auto maximumRamp = plan::maximumRampMonths;
    ordered_json p;
    p["schema"] = {{"const", planSchema}};
    p["id"] = text("Unique in a workspace; given when the plan is added to one.");
    p["name"] = text("Unique in a workspace.");
    p["team"] = text("The people who can do each other's work.");
    p["firstMonth"] = defined("month");
    p["months"] = {{"type", "integer"},
                   {"minimum", 1},
                   {"maximum", plan::maximumMonths},
                   {"description", "Length of the horizon."}};
    p["currency"] = {{"type", "string"}, {"pattern", "^[A-Z]{3}$"}, {"description", "ISO 4217."}};
    p["volumeBasis"] =
        choice(volumeBasisNames, "Grow a baseline by growth and season, or take volumes as they are.");
    p["eligibleVolume"] = choice(eligibleVolumeNames, "What the AI's rates are shares of.");
    p["attritionBasis"] =
        choice(attritionBasisNames, "Whether attrition is given by the year or by the month.");
    p["careEffect"] =
        described({{"type", "boolean"}}, "Whether resolution falls behind when the AI gets too little care.");
    p["season"] = {{"type", "array"},
                   {"items", amount},
                   {"minItems", 12},
                   {"maxItems", 12},
                   {"description", "Seasonal index, January first; mean 1, normalised when read."}};
    p["calendar"] = calendarSchema();
    p["ramp"] = object({{"proficiency",
                         {{"type", "array"},
                          {"items", share},
                          {"maxItems", maximumRamp},
                          {"description", "By month of age, before 1."}}},
                        {"openingRamping",
                         {{"type", "array"},
                          {"items", amount},
                          {"maxItems", maximumRamp},
                          {"description", "People of that age in the first month."}}}});
    p["levers"] =
        leversSchema(plan::Holder::plan, "Levers of the plan by name; one left out has its default.");
    p["workTypes"] = listOf(workTypeSchema(), "Kinds of inbound conversation.");
    p["workTypes"]["maxItems"] = plan::maximumWorkTypes;
    p["launches"] = listOf(launchSchema(), "Product launches.");
    p["milestones"] = listOf(milestoneSchema(), "What steps of automation hang on.");
    p["milestones"]["maxItems"] = plan::maximumMilestones;
    p["surplusOrder"] = surplusOrderSchema();
    p["reductionReason"] = text("Why a surplus may become fewer people; without it, it may not.");
    p["guardrails"] = listOf(guardrailSchema(),
                             "What is to happen when a bet fails, said beforehand. A plan without this "
                             "key, as older files are, has those of a new plan; an empty list has none.");
    p["guardrails"]["maxItems"] = plan::maximumGuardrails;
    p["lastFinanceReview"] =
        described(defined("date"),
                  "When finance last reviewed assumption against actual; left out where it never did.");
    p["nextFinanceReview"] =
        described(defined("date"), "When finance is to review it next; left out where no day is set.");
    p["correlations"] = listOf(correlationSchema(), "Bets that come true together, or instead of each "
                                                    "other: of two different levers, each pair once.");
    p["correlations"]["maxItems"] = plan::maximumCorrelations;
    p["draws"] = described(drawsSchema(), "How outcomes of the ranges are drawn.");
    p["scenarios"] =
        listOf(object({{"name", text("Not \"Base\": that is the plan itself.")},
                       {"note", text("What it is for.")},
                       {"weight", described(share, "How likely it is; Base takes what the others leave. Left "
                                                   "out where nobody says so.")},
                       {"overrides", listOf(overrideSchema(), "Levers that differ, one entry a lever.")}},
                      {"name"}),
               "Named sets of overrides on the base levers.");
    p["history"] = listOf(historySchema(), "Monthly volume before the plan, as imported.");
    p["actuals"] = described(actualsSchema(), "What happened in the months that are past.");
    p["decisions"] = listOf(decisionSchema(), "What was decided when a guardrail was triggered by actuals.");
    p["improvements"] =
        listOf(improvementSchema(), "The log of what is changed so that the AI resolves more.");
    p["improvements"]["maxItems"] = plan::maximumImprovements;
    return p;
}

} // namespace

std::string planJsonSchema() {
    ordered_json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                        {"$id", "urn:headroom:plan:1"},
                        {"title", "Headroom plan"},
                        {"description",
                         "A staffing plan for a team whose AI agent resolves most conversations. Shares are "
                         "0..1; money is in the plan's currency. Unknown keys are refused."}};
    schema.update(object(planProperties(), {"schema", "name", "firstMonth", "months"}));
    schema["$defs"] = definitions();
    return renderJson(schema);
}

} // namespace headroom::exchange
