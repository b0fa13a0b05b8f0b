#include "exchange/review_json.h"

#include "exchange/json_reader.h"
#include "exchange/json_text.h"

#include <limits>

namespace headroom::exchange {

namespace {

using finance::ActionKind;
using finance::Decision;
using nlohmann::ordered_json;

constexpr NameTable<Decision, 3> decisionNames{
    {{Decision::hold, "hold"}, {Decision::adjust, "adjust"}, {Decision::invest, "invest"}}};
constexpr NameTable<ActionKind, 2> actionNames{
    {{ActionKind::headcount, "headcount"}, {ActionKind::investment, "investment"}}};
constexpr NameTable<actuals::Cause, 7> causeNames{{{actuals::Cause::volume, "volume"},
                                                   {actuals::Cause::involvement, "involvement"},
                                                   {actuals::Cause::resolution, "resolution"},
                                                   {actuals::Cause::mix, "mix"},
                                                   {actuals::Cause::effort, "effort"},
                                                   {actuals::Cause::timeSplit, "timeSplit"},
                                                   {actuals::Cause::people, "people"}}};

ordered_json monthJson(const finance::ReviewMonth& month) {
    return {{"month", plan::toString(month.month)},
            {"planned", number(month.planned)},
            {"low", number(month.low)},
            {"high", number(month.high)},
            {"actual", number(month.actual)},
            {"complete", month.complete}};
}

ordered_json lineJson(const finance::ReviewLine& line, const finance::LineDecision& decided) {
    ordered_json out;
    out["observed"] = plan::info(line.what).name;
    if (!line.workType.empty()) {
        out["workType"] = line.workType.value;
        out["workTypeName"] = line.workTypeName;
    }
    out["months"] = ordered_json::array();
    for (const auto& month : line.months) out["months"].push_back(monthJson(month));
    if (decided.decision) out["decision"] = nameOf(decisionNames, *decided.decision);
    if (!decided.note.empty()) out["note"] = decided.note;
    return out;
}

ordered_json resultJson(const finance::ReviewResult& result) {
    ordered_json out{{"metric", plan::info(result.metric).name},
                     {"planned", number(result.planned)},
                     {"actual", number(result.actual)}};
    ordered_json causes = ordered_json::object();
    for (const auto& [cause, name] : causeNames)
        causes[std::string(name)] = number(result.parts[static_cast<std::size_t>(cause)]);
    out["causes"] = std::move(causes);
    return out;
}

ordered_json signJson(const finance::SignOff& sign) {
    return {{"name", sign.name}, {"role", sign.role}};
}

double numberOrNone(JsonObject& in, const std::string& key) {
    const JsonValue value = in.required(key);
    return value.value().is_null() ? std::numeric_limits<double>::quiet_NaN() : value.number();
}

finance::ReviewMonth readMonth(JsonObject in) {
    finance::ReviewMonth month;
    month.month = in.required("month").month();
    month.planned = numberOrNone(in, "planned");
    month.low = numberOrNone(in, "low");
    month.high = numberOrNone(in, "high");
    month.actual = numberOrNone(in, "actual");
    month.complete = in.required("complete").boolean();
    in.finish();
    return month;
}

void readLine(JsonObject in, finance::ReviewRecord& record) {
    finance::ReviewLine line;
    const JsonValue observed = in.required("observed");
    const auto what = plan::observedNamed(observed.text());
    if (!what) observed.fail("name of what is observed");
    line.what = *what;
    line.workType = {in.text("workType")};
    line.workTypeName = in.text("workTypeName");
    line.lever = finance::leverOf(line.what, line.workType);
    for (const JsonValue& month : in.required("months").items())
        line.months.push_back(readMonth(JsonObject(month)));
    finance::LineDecision decided;
    if (const auto decision = in.find("decision")) decided.decision = decision->choice(decisionNames);
    decided.note = in.text("note");
    in.finish();
    record.review.lines.push_back(std::move(line));
    record.decisions.push_back(std::move(decided));
}

finance::ReviewResult readResult(JsonObject in) {
    finance::ReviewResult result;
    const JsonValue name = in.required("metric");
    const auto metric = plan::metricNamed(name.text());
    if (!metric) name.fail("name of a metric");
    result.metric = *metric;
    result.planned = numberOrNone(in, "planned");
    result.actual = numberOrNone(in, "actual");
    JsonObject causes(in.required("causes"));
    for (const auto& [cause, word] : causeNames)
        result.parts[static_cast<std::size_t>(cause)] = numberOrNone(causes, std::string(word));
    causes.finish();
    in.finish();
    return result;
}

finance::SignOff readSign(JsonObject in) {
    finance::SignOff sign{in.text("name"), in.text("role")};
    in.finish();
    return sign;
}

finance::ReviewRecord readRecord(JsonObject in) {
    const JsonValue schema = in.required("schema");
    if (schema.text() != reviewSchema) schema.fail(std::string(reviewSchema));
    finance::ReviewRecord record;
    record.planName = in.required("plan").text();
    record.currency = in.required("currency").text();
    record.comparedWith = in.text("comparedWith");
    const JsonValue quarter = in.required("quarter");
    const auto known = finance::parseQuarter(quarter.text());
    if (!known) quarter.fail("quarter");
    record.review.quarter = *known;
    record.review.monthsPast = in.required("monthsPast").integer(0, 3);
    record.held = in.required("held").date();
    if (const auto next = in.find("next")) record.next = next->date();
    for (const JsonValue& line : in.required("assumptions").items()) readLine(JsonObject(line), record);
    for (const JsonValue& result : in.required("results").items())
        record.review.results.push_back(readResult(JsonObject(result)));
    for (const JsonValue& item : in.required("actions").items()) {
        JsonObject action(item);
        record.actions.push_back({action.required("kind").choice(actionNames), action.text("what"),
                                  action.text("owner"), action.text("due")});
        action.finish();
    }
    for (const JsonValue& item : in.required("guardrails").items()) {
        JsonObject note(item);
        record.guardrails.push_back({note.text("guardrail"), note.required("month").month(),
                                     note.required("verdict").choice(verdictNames), note.text("reason"),
                                     note.text("who"), note.required("date").date()});
        note.finish();
    }
    record.comments = in.text("comments");
    JsonObject signs(in.required("signOff"));
    record.support = readSign(JsonObject(signs.required("support")));
    record.finance = readSign(JsonObject(signs.required("finance")));
    signs.finish();
    in.finish();
    return record;
}

} // namespace

std::string reviewToJson(const finance::ReviewRecord& record) {
    ordered_json out;
    out["schema"] = reviewSchema;
    out["plan"] = record.planName;
    out["currency"] = record.currency;
    if (!record.comparedWith.empty()) out["comparedWith"] = record.comparedWith;
    out["quarter"] = finance::toString(record.review.quarter);
    out["monthsPast"] = record.review.monthsPast;
    out["held"] = plan::toString(record.held);
    if (record.next) out["next"] = plan::toString(*record.next);
    out["assumptions"] = ordered_json::array();
    for (std::size_t i = 0; i < record.review.lines.size(); ++i)
        out["assumptions"].push_back(lineJson(record.review.lines[i], i < record.decisions.size()
                                                                          ? record.decisions[i]
                                                                          : finance::LineDecision{}));
    out["results"] = ordered_json::array();
    for (const auto& result : record.review.results) out["results"].push_back(resultJson(result));
    out["actions"] = ordered_json::array();
    for (const finance::ReviewAction& action : record.actions)
        out["actions"].push_back({{"kind", nameOf(actionNames, action.kind)},
                                  {"what", action.what},
                                  {"owner", action.owner},
                                  {"due", action.due}});
    out["guardrails"] = ordered_json::array();
    for (const finance::GuardrailNote& note : record.guardrails)
        out["guardrails"].push_back({{"guardrail", note.guardrail},
                                     {"month", plan::toString(note.month)},
                                     {"verdict", nameOf(verdictNames, note.verdict)},
                                     {"reason", note.reason},
                                     {"who", note.who},
                                     {"date", plan::toString(note.date)}});
    out["comments"] = record.comments;
    out["signOff"] = {{"support", signJson(record.support)}, {"finance", signJson(record.finance)}};
    return renderJson(out);
}

Result<finance::ReviewRecord> reviewFromJson(std::string_view text) {
    HEADROOM_TRY(const auto json, parseJson(text));
    try {
        return readRecord(JsonObject(JsonValue(json)));
    } catch (const InvalidJson& invalid) {
        return invalid.error();
    }
}

} // namespace headroom::exchange
