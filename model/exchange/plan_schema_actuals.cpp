#include "exchange/json_text.h"
#include "exchange/plan_json_limits.h"
#include "exchange/plan_schema_parts.h"

namespace headroom::exchange::schema {

namespace {

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

} // namespace

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

} // namespace headroom::exchange::schema
