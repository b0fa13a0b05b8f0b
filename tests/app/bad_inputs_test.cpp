// Inputs that cannot be, through the program: each has a message at its place, an exit status that says so,
// and no number that is none.

#include "app/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>
#include <regex>

namespace fs = std::filesystem;
using headroom::tests::Ran;
using nlohmann::json;
using testing::HasSubstr;

namespace {

struct Bad {
    const char* name;
    const char* plan;    // of tests/data/plans
    const char* changes; // values by JSON pointer
    const char* severity;
    const char* code;
    const char* place;
    const char* says;
    int project; // exit status of project; check leaves with 1 if there is an error, else with 0
};

void PrintTo(const Bad& bad, std::ostream* out) {
    *out << bad.name;
}

const Bad badInputs[] = {
    // targets
    {"TargetOf100", "phone-and-chat-only", R"({"/workTypes/0/levers/targetShare": {"base": 1}})", "error",
     "targetUnmeetable", "Service target, Calls", "No staff answers 100.0 % of live conversations in time.",
     3},
    {"TargetOf100InAScenario", "phone-and-chat-only",
     R"({"/scenarios/0/overrides/0": {"lever": "targetShare", "workType": "chat", "base": 1}})", "error",
     "targetUnmeetable", "Service target, Chat, scenario No music on hold", "No staff answers 100.0 %", 3},
    {"TargetOver100", "phone-and-chat-only", R"({"/workTypes/0/levers/targetShare": {"base": 1.1}})", "error",
     "leverOutOfLimits", "Service target, Calls, Jan 2026", "110.0 %, outside 0.0 % to 100.0 %", 3},
    {"TargetOf0", "phone-and-chat-only", R"({"/workTypes/0/levers/targetShare": {"base": 0}})", "warning",
     "targetWithoutMeaning", "Service target, Calls", "asks for nobody to answer Calls", 0},
    {"TargetMetByThoseWhoGiveUp", "phone-and-chat-only",
     R"({"/workTypes/0/levers/targetShare": {"base": 0.05}})", "warning", "utilisationOverOne",
     "Service target, Calls, Jan 2026", "counts on people giving up", 0},
    // patience
    {"PatienceOf0", "phone-and-chat-only", R"({"/workTypes/0/levers/patience": {"base": 0}})", "warning",
     "patienceNone", "Patience, Calls", "Patience is 0: whoever has to wait for Calls gives up at once.", 0},
    {"NegativePatience", "phone-and-chat-only", R"({"/workTypes/0/levers/patience": {"base": -1}})", "error",
     "leverOutOfLimits", "Patience, Calls, Jan 2026", "below 0.0 min", 3},
    // utilisation and other factors
    {"UtilisationOver1", "email-only", R"({"/workTypes/0/levers/utilisation": {"base": 1.2}})", "error",
     "leverOutOfLimits", "Utilisation, Policy questions, Apr 2026", "120.0 %, outside 1.0 % to 100.0 %", 3},
    {"UtilisationOf0", "email-only", R"({"/workTypes/0/levers/utilisation": {"base": 0}})", "error",
     "leverOutOfLimits", "Utilisation, Policy questions, Apr 2026", "0.0 %, outside 1.0 % to 100.0 %", 3},
    {"ConcurrencyOf0", "phone-and-chat-only", R"({"/workTypes/2/levers/concurrency": {"base": 0}})", "error",
     "leverOutOfLimits", "Concurrency, Chat, Jan 2026", "outside 0.1 to 20", 3},
    {"NegativeHandleTime", "email-only",
     R"({"/workTypes/0/levers/complexity": {"base": 5}, "/workTypes/0/levers/involvement": {"base": 0},
         "/workTypes/0/levers/involvementToday": {"base": 1},
         "/workTypes/0/levers/resolutionToday": {"base": 0.9}})",
     "warning", "handleTimeMayTurnNegative", "Complexity growth, Policy questions",
     "handle time would turn negative", 0},
    // profiles of the day
    {"EmptyProfile", "phone-and-chat-only", R"({"/workTypes/0/profile/shares": []})", "hint", "profileEmpty",
     "Volume, Calls", "Calls is live and has no profile of the day", 0},
    {"ProfileOfNothing", "phone-and-chat-only", R"({"/workTypes/0/profile/shares": [0, 0]})", "error",
     "profileInvalid", "Volume, Calls", "The day of Calls has no intervals that make up a day.", 3},
    {"NegativeProfile", "phone-and-chat-only", R"({"/workTypes/0/profile/shares": [1, -1]})", "error",
     "profileInvalid", "Volume, Calls", "The day of Calls has no intervals", 3},
    {"IntervalOf0", "phone-and-chat-only", R"({"/workTypes/0/profile/intervalMinutes": 0})", "error",
     "profileInvalid", "Volume, Calls", "The day of Calls has no intervals", 3},
    {"DayOver24Hours", "phone-and-chat-only", R"({"/workTypes/0/profile/intervalMinutes": 180})", "error",
     "profileInvalid", "Volume, Calls", "The day of Calls has no intervals", 3},
    {"OpeningHoursOf0", "email-only", R"({"/levers/openHours": {"base": 0}})", "error", "leverOutOfLimits",
     "Opening hours a day, Apr 2026", "0 h, outside 0.5 h to 24 h", 3},
    // days and hours
    {"AllDaysHolidays", "phone-and-chat-only",
     R"({"/calendar/workedWeekdays": ["mon"], "/calendar/holidays": [
        {"date": "2026-02-02"}, {"date": "2026-02-09"}, {"date": "2026-02-16"}, {"date": "2026-02-23"}]})",
     "error", "noWorkingDays", "February 2026",
     "There is work in February 2026 and no working day to do it on", 0},
    {"NoDayIsWorked", "email-only", R"({"/calendar/workedWeekdays": []})", "error", "noWorkingDays",
     "March 2027", "There is work in March 2027 and no working day to do it on", 0},
    {"MonthOfNoDays", "growing-team", R"({"/calendar/fixed": [{"month": "2026-05", "days": 0}]})", "error",
     "noWorkingDays", "May 2026", "There is work in May 2026", 0},
    {"MonthOf40Days", "growing-team", R"({"/calendar/fixed": [{"month": "2026-05", "days": 40}]})", "error",
     "fixedDaysOutOfRange", "May 2026", "is given 40 working days", 3},
    {"HoursADayOf0", "phone-and-chat-only", R"({"/levers/hoursPerDay": {"base": 0}})", "error", "noInboxTime",
     "Hours a day", "a working day has no hours: required FTE has no value", 0},
    {"HoursADayOf0WithoutLiveWork", "email-only", R"({"/levers/hoursPerDay": {"base": 0}})", "error",
     "noInboxTime", "Hours a day", "a working day has no hours", 0},
    {"HoursADayOf25", "email-only", R"({"/levers/hoursPerDay": {"base": 25}})", "error", "leverOutOfLimits",
     "Hours a day, Apr 2026", "25 h, outside 0 h to 24 h", 3},
    // the inbox
    {"InboxShareOf0", "phone-and-chat-only", R"({"/levers/inboxShare": {"base": 0}})", "error", "noInboxTime",
     "Inbox share, Jan 2026", "There is work in January 2026 and no inbox time", 0},
    {"InboxShareOf0InAMonth", "email-only", R"({
        "/levers/inboxShare": {"base": {"shape": "steps", "points": [[0, 0.66], ["2026-06", 0], ["2026-07", 0.66]]}},
        "/levers/leaveShare": {"base": {"shape": "steps", "points": [[0, 0.12], ["2026-06", 0.78], ["2026-07", 0.12]]}}})",
     "error", "noInboxTime", "Inbox share, Jun 2026", "There is work in June 2026 and no inbox time", 0},
    {"InboxShareOver1", "email-only", R"({"/levers/inboxShare": {"base": 1.4}})", "error", "leverOutOfLimits",
     "Inbox share, Apr 2026", "140.0 %, outside 0.0 % to 100.0 %", 3},
    {"InboxShareOf0Before", "email-only", R"({"/levers/inboxShareToday": {"base": 0}})", "warning",
     "inboxAboveLastYear", "Inbox share, Apr 2026", "above last year's 0.0 %", 0},
    // amounts
    {"VolumeBeyondReason", "email-only", R"({"/workTypes/0/levers/volume": {"base": 1e308}})", "error",
     "leverOutOfLimits", "Volume, Policy questions, Apr 2026", "Volume is 1e+308", 3},
    {"CallsBeyondReason", "phone-and-chat-only", R"({"/workTypes/0/levers/volume": {"base": 1e308}})",
     "error", "leverOutOfLimits", "Volume, Calls, Jan 2026", "Volume is 1e+308", 3},
    {"CostBeyondReason", "email-only", R"({"/levers/loadedCost": {"base": 1e308}})", "error",
     "leverOutOfLimits", "Loaded cost a person, a year, Apr 2026", "is 1e+308", 3},
    {"NegativeVolume", "email-only", R"({"/workTypes/0/levers/volume": {"base": -5}})", "error",
     "leverOutOfLimits", "Volume, Policy questions, Apr 2026", "below 0", 3},
    {"SeasonOfNothing", "email-only", R"({"/season": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]})", "error",
     "seasonInvalid", "", "The seasonal index is negative, not a number, or 0 in every month.", 3},
    {"MoreReductionsThanPeople", "email-only",
     R"({"/levers/plannedReductions": {"base": 9}, "/guardrails": []})", "error", "reductionsBeyondHeadcount",
     "Planned reductions, Jul 2026", "are to leave", 3},
};

class BadInput : public headroom::tests::Program, public testing::WithParamInterface<Bad> {
protected:
    void SetUp() override {
        const fs::path source = fs::path(HEADROOM_SOURCE_DIR) / "tests" / "data" / "plans" /
                                (std::string(GetParam().plan) + ".json");
        json plan = json::parse(headroom::tests::read(source));
        const json changes = json::parse(GetParam().changes);
        for (const auto& [pointer, value] : changes.items()) plan[json::json_pointer(pointer)] = value;
        headroom::tests::write(folder / "bad.json", plan.dump());
    }
};

using BadInputs = headroom::tests::Program;

/// Text for people or programs that holds what is no number.
bool speaksOfNoNumber(const std::string& text) {
    static const std::regex word(R"(\b(nan|inf|infinity)\b|∞)", std::regex::icase);
    return std::regex_search(text, word);
}

bool isNumberOrNull(const json& value) {
    if (!value.is_structured()) return value.is_number() || value.is_null() || value.is_boolean();
    return std::all_of(value.begin(), value.end(), isNumberOrNull);
}

} // namespace

TEST_P(BadInput, IsNamedByCheckAtItsPlace) {
    const Bad& bad = GetParam();
    const Ran ran = run("check bad.json --format json");
    EXPECT_EQ(ran.status, std::string(bad.severity) == "error" ? 1 : 0) << ran.err;
    const json findings = json::parse(ran.out).at("findings");
    const auto named = std::find_if(findings.begin(), findings.end(), [&bad](const json& finding) {
        return finding.at("code") == bad.code && finding.at("place") == bad.place;
    });
    ASSERT_TRUE(named != findings.end()) << findings.dump(1);
    EXPECT_EQ(named->at("severity"), bad.severity);
    EXPECT_THAT(named->at("message").get<std::string>(), HasSubstr(bad.says));
    EXPECT_FALSE(named->at("remedy").get<std::string>().empty());

    for (const char* format : {"table", "json", "csv"}) {
        const Ran said = run(std::string("check bad.json --format ") + format);
        EXPECT_THAT(said.out, HasSubstr(bad.says)) << format;
        EXPECT_FALSE(speaksOfNoNumber(said.out + said.err)) << said.out << said.err;
    }
}

TEST_P(BadInput, IsProjectedOrRefusedWithoutANumberThatIsNone) {
    const Bad& bad = GetParam();
    for (const char* format : {"table", "json", "csv"}) {
        const Ran ran = run(std::string("project bad.json --format ") + format);
        EXPECT_EQ(ran.status, bad.project) << format << ran.err;
        EXPECT_EQ(ran.out.empty(), bad.project != 0) << format;
        EXPECT_FALSE(speaksOfNoNumber(ran.out + ran.err)) << ran.out << ran.err;
        if (std::string(bad.severity) == "error") {
            EXPECT_THAT(ran.err, HasSubstr(bad.place));
            EXPECT_THAT(ran.err, HasSubstr(bad.says));
        }
    }
    if (bad.project != 0) return;
    const json projection = json::parse(run("project bad.json --format json").out);
    for (const char* part : {"inputs", "outputs", "withoutAutomationGrowth", "traditional"})
        EXPECT_TRUE(isNumberOrNull(projection.at(part))) << part;
    // Work without time to do it in has no required FTE, in that month and in no other.
    const json findings = json::parse(run("check bad.json --format json").out).at("findings");
    const auto& required = projection.at("outputs").at("requiredFte");
    for (std::size_t t = 0; t < required.size(); ++t) {
        const bool without = std::any_of(findings.begin(), findings.end(), [&](const json& finding) {
            return (finding.at("code") == "noInboxTime" || finding.at("code") == "noWorkingDays") &&
                   (finding.at("month").is_null() || finding.at("month") == projection.at("months")[t]);
        });
        EXPECT_EQ(required[t].is_null(), without) << "month " << t;
    }
    EXPECT_EQ(run("report bad.json -o bad.pdf").status, 0);
}

INSTANTIATE_TEST_SUITE_P(Through, BadInput, testing::ValuesIn(badInputs),
                         [](const auto& bad) { return std::string(bad.param.name); });

TEST_F(BadInputs, AreRefusedWhereTheyAreNoNumbers) {
    const std::string good =
        headroom::tests::read(fs::path(HEADROOM_SOURCE_DIR) / "tests" / "data" / "plans" / "email-only.json");
    const std::string value = "1400"; // the opening backlog
    ASSERT_NE(good.find(value), std::string::npos);
    for (const char* none : {"NaN", "Infinity", "-Infinity", "1e400", "null", "\"\"", "true"}) {
        std::string bad = good;
        bad.replace(bad.find(value), value.size(), none);
        headroom::tests::write(folder / "bad.json", bad);
        for (const char* command :
             {"check bad.json", "check bad.json --format json", "project bad.json --format json"}) {
            const Ran ran = run(command);
            EXPECT_EQ(ran.status, 3) << none;
            EXPECT_TRUE(ran.out.empty()) << none;
            EXPECT_THAT(ran.err, HasSubstr("/levers/openingBacklog")) << none;
        }
    }
}
