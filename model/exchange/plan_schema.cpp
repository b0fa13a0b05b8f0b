#include "exchange/plan_json.h"

#include "exchange/json_text.h"
#include "exchange/plan_json_limits.h"
#include "exchange/plan_schema_parts.h"

#include <limits>

namespace headroom::exchange {

namespace {

using namespace schema;
using plan::LeverInfo;

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
