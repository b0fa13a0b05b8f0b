// What other programs get from `headroom forecast`, through the program itself.

#include "app/program.h"
#include "exchange/plan_json.h"
#include "plan/sample.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>
#include <sstream>

using namespace headroom;
using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using tests::Ran;
using tests::read;
using tests::write;

namespace {

class ForecastCommand : public tests::Program {
protected:
    static std::string monthly(int months) {
        std::ostringstream text;
        text << "month,conversations\n";
        std::mt19937 random(1);
        for (int t = 0; t < months; ++t)
            text << 2020 + t / 12 << '-' << (t % 12 < 9 ? "0" : "") << t % 12 + 1 << ','
                 << std::lround(4000 + 20 * t + 500 * std::sin(t * 0.5236) +
                                static_cast<double>(random() % 800))
                 << '\n';
        return text.str();
    }

    json forecast(const std::string& arguments) {
        const Ran ran = run("forecast " + arguments + " --format json");
        EXPECT_EQ(ran.status, 0) << ran.err;
        return ran.status == 0 ? json::parse(ran.out) : json();
    }
};

} // namespace

TEST_F(ForecastCommand, WritesJsonAsTheInterfaceSays) {
    write(folder / "calls.csv", monthly(60));
    const json out = forecast("calls.csv --months 18");
    EXPECT_EQ(out.at("schema"), "headroom.forecast/1");
    const json& series = out.at("series").at(0);
    EXPECT_EQ(series.at("name"), "conversations");
    EXPECT_EQ(series.at("firstMonth"), "2025-01");
    EXPECT_TRUE(series.at("method").is_string());
    EXPECT_LT(series.at("backtest").at("mase"), series.at("seasonalNaive").at("mase"));
    for (const char* level : {"p10", "p50", "p90"}) EXPECT_EQ(series.at("forecast").at(level).size(), 18U);
    EXPECT_EQ(out, forecast("calls.csv --months 18 --threads 1"));
    EXPECT_EQ(out, forecast("- --months 18 < calls.csv"));
}

TEST_F(ForecastCommand, WritesATableForPeople) {
    write(folder / "calls.csv", monthly(60));
    const Ran ran = run("forecast calls.csv");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.err, "");
    for (const char* part :
         {"conversations\n", "P10", "P50", "P90", "2025-01", "2025-12", "Seasonal naive: MASE"})
        EXPECT_THAT(ran.out, HasSubstr(part));
    EXPECT_THAT(ran.out, Not(HasSubstr("2026-01")));
    EXPECT_THAT(ran.out, Not(HasSubstr("%n")));
}

TEST_F(ForecastCommand, ListsManySeriesALineEach) {
    std::string text = "series,start,history\n";
    for (int i = 0; i < 30; ++i) {
        text += "queue " + std::to_string(i) + ",2020-01,";
        for (int t = 0; t < 40; ++t) text += std::to_string(1000 + (t * 7919 + i * 104729) % 211) + ' ';
        text += '\n';
    }
    write(folder / "many.csv", text);
    const Ran ran = run("forecast many.csv");
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 31);
    EXPECT_EQ(forecast("many.csv").at("series").size(), 30U);
}

TEST_F(ForecastCommand, WritesCsvToAFile) {
    write(folder / "calls.csv", monthly(30));
    const Ran ran = run("forecast calls.csv --format csv -o out.csv --months 3");
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(ran.out, "");
    const std::string out = read(folder / "out.csv");
    EXPECT_THAT(out, HasSubstr("\nconversations,1,2022-07,"));
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 4);
    EXPECT_EQ(run("forecast calls.csv -o nowhere/out.csv").status, 4);
}

TEST_F(ForecastCommand, ForecastsTheHistoryOfAPlanToItsEnd) {
    plan::Plan plan = plan::samplePlan();
    plan.history.clear();
    plan::VolumeHistory history{plan.workTypes[0].id, "test", {}};
    for (int t = -36; t < 0; ++t)
        history.entries.push_back({plan.monthAt(t), 5000.0 + 10 * t + (t * 7919 % 13), t != -1});
    plan.history.push_back(history);
    write(folder / "plan.json", exchange::planToJson(plan));
    const json out = forecast("plan.json");
    ASSERT_EQ(out.at("series").size(), 1U);
    const json& series = out.at("series").at(0);
    EXPECT_EQ(series.at("name"), plan.workTypes[0].name);
    // The last month misses days: the forecast starts with it, and ends with the plan.
    EXPECT_EQ(series.at("firstMonth"), plan::toString(plan.monthAt(-1)));
    EXPECT_EQ(series.at("forecast").at("p50").size(), static_cast<std::size_t>(plan.months + 1));
    EXPECT_THAT(run("forecast plan.json").err, HasSubstr(plan.workTypes[1].name + " has no history"));
    plan.history.clear();
    write(folder / "plan.json", exchange::planToJson(plan));
    EXPECT_EQ(run("forecast plan.json").status, 3);
}

TEST_F(ForecastCommand, TakesTheSeriesFileAsItIs) {
    const std::string file = HEADROOM_SHARED_DIR "/data/m3_monthly_odd.csv.gz";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "there is no " << file;
    const json out = forecast(file + " --months 18");
    ASSERT_EQ(out.at("series").size(), 714U);
    const json& first = out.at("series").at(0);
    EXPECT_EQ(first.at("name"), "N1402");
    EXPECT_EQ(first.at("firstMonth"), "1994-03");
    EXPECT_EQ(first.at("forecast").at("p90").size(), 18U);
}

TEST_F(ForecastCommand, SaysWhatItLeavesOutAndWhy) {
    write(folder / "bad.csv", "series,history\nA,1 2 3 4\nB,1 -2\n");
    const Ran ran = run("forecast bad.csv");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.err, HasSubstr("bad.csv:3: left out: the count is negative"));
    EXPECT_THAT(ran.out, HasSubstr("the range is a guess"));
}

TEST_F(ForecastCommand, RefusesWithTheRightStatus) {
    write(folder / "calls.csv", monthly(30));
    EXPECT_EQ(run("forecast").status, 2);
    EXPECT_EQ(run("forecast calls.csv --months 0").status, 2);
    EXPECT_EQ(run("forecast calls.csv --months 121").status, 2);
    EXPECT_EQ(run("forecast calls.csv --format xml").status, 2);
    EXPECT_EQ(run("forecast missing.csv").status, 3);
    EXPECT_EQ(run("forecast .").status, 3);
    const Ran column = run("forecast calls.csv --column calls");
    EXPECT_EQ(column.status, 3);
    EXPECT_THAT(column.err, HasSubstr("There is no column “calls”"));
    EXPECT_EQ(column.out, "");
    write(folder / "empty.csv", "");
    EXPECT_EQ(run("forecast empty.csv").status, 3);
    write(folder / "text.csv", "nothing to see here\njust words\n");
    EXPECT_EQ(run("forecast text.csv").status, 3);
    // A series that cannot be forecast does not keep the others from it.
    write(folder / "gap.csv", "series,history\nA,NA NA\nB,1 2 3\n");
    const Ran gap = run("forecast gap.csv --format json");
    EXPECT_EQ(gap.status, 3);
    EXPECT_THAT(gap.err, HasSubstr("A has no month with a value"));
    EXPECT_EQ(json::parse(gap.out).at("series").size(), 2U);
}
