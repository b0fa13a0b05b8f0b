// What other programs get from `headroom ranges`, through the program itself.

#include "app/program.h"
#include "exchange/plan_json.h"
#include "plan/sample.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace headroom;
using nlohmann::json;
using plan::LeverKey;
using testing::HasSubstr;
using tests::Ran;
using tests::read;
using tests::write;

namespace {

/// But for the time it took, which is the last that is said.
std::string withoutTiming(const std::string& text) {
    const auto at = text.find("\"timing\"");
    EXPECT_NE(at, std::string::npos) << text.substr(0, 200);
    return text.substr(0, at);
}

/// Characters of the longest line.
std::size_t widest(const std::string& text) {
    std::istringstream lines(text);
    std::size_t most = 0;
    for (std::string line; std::getline(lines, line);)
        most = std::max<std::size_t>(
            most, static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
            })));
    return most;
}

class RangesCommand : public tests::Program {
protected:
    void writePlan(const plan::Plan& plan) { write(folder / "plan.json", exchange::planToJson(plan)); }

    json ranges(const std::string& options) {
        const Ran ran = run("ranges plan.json --format json --draws 500 " + options);
        EXPECT_EQ(ran.status, 0) << ran.err;
        return ran.status == 0 ? json::parse(ran.out) : json();
    }
};

const fs::path plansFolder = fs::path(HEADROOM_SOURCE_DIR) / "tests" / "data" / "plans";

} // namespace

TEST_F(RangesCommand, WritesJsonWithEveryNamedKey) {
    plan::Plan plan = plan::samplePlan();
    plan.draws.seed = 77;
    writePlan(plan);
    const json out = ranges("--scenario Bold");
    EXPECT_EQ(out.at("schema"), "headroom.ranges/1");
    EXPECT_EQ(out.at("draws"), 500);
    EXPECT_EQ(out.at("seed"), 77) << "the plan's";
    EXPECT_EQ(out.at("scenario"), "Bold");
    EXPECT_EQ(out.at("months").size(), 12U);
    for (const char* key : {"p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean"})
        EXPECT_EQ(out.at("metrics").at("gapFte").at(key).size(), 12U) << key;
    EXPECT_EQ(out.at("understaffed").at("byMonth").size(), 12U);
    EXPECT_TRUE(out.at("understaffed").at("anyMonth").is_number());
    EXPECT_EQ(out.at("guardrails").at("Backlog").at("firedBy").size(), 12U);
    for (const char* key : {"tornado", "sobol"}) EXPECT_FALSE(out.at(key).empty()) << key;
    EXPECT_TRUE(out.at("timing").at("simulateMs").is_number());
    EXPECT_EQ(out.at("figure").at("metric"), "gapFte");
    EXPECT_EQ(out.at("figure").at("over"), "worst");
}

TEST_F(RangesCommand, TakesThePlansDrawsUnlessToldOtherwise) {
    plan::Plan plan = plan::samplePlan();
    plan.draws.draws = 320;
    writePlan(plan);
    EXPECT_EQ(json::parse(run("ranges plan.json --format json").out).at("draws"), 320);
    const json out = json::parse(run("ranges plan.json --format json --draws 64 --seed 4294967295").out);
    EXPECT_EQ(out.at("draws"), 64);
    EXPECT_EQ(out.at("seed"), 4294967295U);
}

TEST_F(RangesCommand, SaysTheSameWithAnyNumberOfThreadsAndForTheSameSeed) {
    writePlan(plan::samplePlan());
    const std::string line = "ranges plan.json --format json --draws 3000 --seed 5 --threads ";
    const std::string one = withoutTiming(run(line + "1").out);
    for (const char* threads : {"1", "2", "8", "0"})
        EXPECT_EQ(withoutTiming(run(line + threads).out), one) << threads;
    EXPECT_NE(withoutTiming(run("ranges plan.json --format json --draws 3000 --seed 6").out), one);
    const std::string csv = run("ranges plan.json --format csv --draws 3000 --seed 5 --threads 1").out;
    EXPECT_EQ(run("ranges plan.json --format csv --draws 3000 --seed 5 --threads 8").out, csv);
}

TEST_F(RangesCommand, HoldsLeversAgainstTheMetricThatIsAskedFor) {
    writePlan(plan::samplePlan());
    const json cost = ranges("--metric totalCost");
    EXPECT_EQ(cost.at("figure").at("metric"), "totalCost");
    EXPECT_EQ(cost.at("figure").at("over"), "wholePlan");
    EXPECT_GT(cost.at("tornado")[0].at("base").get<double>(), 1e6);
    const json type = ranges("--metric 'resolution:Account and billing'");
    EXPECT_EQ(type.at("figure").at("workType"), "Account and billing");
    for (const json& index : type.at("sobol"))
        if (index.at("leverKey") == "hoursPerDay") {
            EXPECT_TRUE(index.contains("noEffect"));
        }
    EXPECT_LT(type.at("tornado")[0].at("base").get<double>(), 1);
    EXPECT_THAT(run("ranges plan.json --draws 50 --metric totalCost").out, HasSubstr("Total cost"));
}

TEST_F(RangesCommand, WrongUsageLeavesWithTwo) {
    writePlan(plan::samplePlan());
    for (const char* options :
         {"--draws 0", "--draws -5", "--draws abc", "--draws 1.5", "--draws 10000001", "--threads -1",
          "--threads 1000", "--threads two", "--seed -1", "--seed 4294967296", "--format xml", "--metric gap",
          "--metric gapFte:Integrations", "--metric resolution", "--metric 'resolution: Nobody'",
          "--scenario Nosuch", "--plan Nosuch", "--nosuch"}) {
        const Ran ran = run(std::string("ranges plan.json ") + options);
        EXPECT_EQ(ran.status, 2) << options << ran.err;
        EXPECT_FALSE(ran.err.empty()) << options;
        EXPECT_TRUE(ran.out.empty()) << options;
    }
    EXPECT_EQ(run("ranges").status, 2);
    const Ran metric = run("ranges plan.json --metric gap");
    EXPECT_THAT(metric.err, HasSubstr("“gap”"));
    EXPECT_THAT(metric.err, HasSubstr("gapFte"));
    EXPECT_THAT(metric.err, HasSubstr("ftePerPoint"));
    EXPECT_THAT(run("ranges plan.json --metric 'resolution: Nobody'").err, HasSubstr("Integrations"));
}

TEST_F(RangesCommand, RefusesARangeInReverseNamingPlaceAndRemedy) {
    plan::Plan plan = plan::samplePlan();
    plan::Lever& volume = plan.workTypes[0].lever(LeverKey::volume);
    std::swap(volume.range->low, volume.range->high);
    plan.correlations.front().rank = 2; // and another error
    writePlan(plan);
    const Ran ran = run("ranges plan.json");
    EXPECT_EQ(ran.status, 3);
    EXPECT_TRUE(ran.out.empty());
    EXPECT_THAT(ran.err, HasSubstr("plan.json: Volume, How-to questions, Jan 2026: Low 8,856 conv."));
    EXPECT_THAT(ran.err, HasSubstr("out of order."));
    EXPECT_THAT(ran.err, HasSubstr("Set low at or below base"));
    EXPECT_THAT(ran.err, HasSubstr("are correlated by 2"));
    EXPECT_THAT(ran.err, HasSubstr("keep its ranges from being drawn"));
    EXPECT_EQ(run("project plan.json").status, 0) << "at base it can be projected";
    EXPECT_EQ(run("check plan.json").status, 1) << "health is told without draws";
}

TEST_F(RangesCommand, UnreadableInputLeavesWithThree) {
    write(folder / "text.json", "not a plan");
    for (const char* file : {"missing.json", "text.json", "."}) {
        const Ran ran = run(std::string("ranges ") + file);
        EXPECT_EQ(ran.status, 3) << file << ran.err;
        EXPECT_THAT(ran.err, HasSubstr(file));
    }
    plan::Plan plan = plan::samplePlan();
    plan.months = 0;
    writePlan(plan);
    const Ran ran = run("ranges plan.json");
    EXPECT_EQ(ran.status, 3);
    EXPECT_THAT(ran.err, HasSubstr("plan.json"));
}

TEST_F(RangesCommand, OneDrawIsEveryQuantile) {
    writePlan(plan::samplePlan());
    const Ran ran = run("ranges plan.json --format json --draws 1");
    ASSERT_EQ(ran.status, 0) << ran.err;
    const json out = json::parse(ran.out);
    const json& gap = out.at("metrics").at("gapFte");
    for (const char* key : {"p5", "p10", "p25", "p50", "p75", "p90", "p95"})
        for (std::size_t t = 0; t < 12; ++t)
            EXPECT_NEAR(gap.at(key)[t].get<double>(), gap.at("mean")[t].get<double>(), 1e-9) << key;
    for (const json& chance : out.at("understaffed").at("byMonth"))
        EXPECT_TRUE(chance == 0 || chance == 1) << chance;
    EXPECT_EQ(run("ranges plan.json --draws 1").status, 0);
}

TEST_F(RangesCommand, RangesWithoutWidthGiveTheProjection) {
    plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& ref : plan::allLevers(plan)) {
        plan::Lever& lever = *plan.find(ref);
        if (!lever.range) continue;
        lever.range->basis = plan::RangeBasis::difference;
        lever.range->low = lever.range->high = plan::Trajectory::constant(0);
        lever.range->monthly.reset();
    }
    writePlan(plan);
    const json out = ranges("");
    for (const char* metric : {"gapFte", "totalCost", "automation"}) {
        const json& of = out.at("metrics").at(metric);
        for (std::size_t t = 0; t < 12; ++t) {
            const double base = of.at("base")[t];
            EXPECT_NEAR(of.at("p5")[t].get<double>(), base, 1e-9 * std::abs(base) + 1e-9) << metric;
            EXPECT_NEAR(of.at("p95")[t].get<double>(), base, 1e-9 * std::abs(base) + 1e-9) << metric;
        }
    }
    for (const json& index : out.at("sobol")) EXPECT_TRUE(index.contains("noEffect"));
    for (const json& bar : out.at("tornado")) EXPECT_TRUE(bar.contains("noEffect")) << bar;
}

TEST_F(RangesCommand, PlansWithoutRangesAreSimulatedToo) {
    plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& ref : plan::allLevers(plan)) plan.find(ref)->range.reset();
    plan.correlations.clear();
    plan.guardrails.clear();
    writePlan(plan);
    const json out = ranges("");
    EXPECT_TRUE(out.at("tornado").empty());
    EXPECT_TRUE(out.at("sobol").empty());
    EXPECT_TRUE(out.at("guardrails").empty());
    EXPECT_THAT(run("ranges plan.json --draws 10").out, HasSubstr("No lever has a range."));
}

TEST_F(RangesCommand, DrawsWhatIsFullyCorrelatedTogether) {
    plan::Plan plan = plan::samplePlan();
    const plan::LeverRef a{LeverKey::volume, plan.workTypes[0].id}, b{LeverKey::volume, plan.workTypes[1].id};
    plan.correlations = {{a, b, 1}};
    writePlan(plan);
    const json out = ranges("");
    for (const json& index : out.at("sobol")) {
        if (index.at("lever") == "volume: How-to questions") {
            EXPECT_EQ(index.at("together"), json({"volume: Account and billing"}));
        }
        if (index.at("leverKey") == "growth") {
            EXPECT_FALSE(index.contains("together"));
        }
    }
}

TEST_F(RangesCommand, SaysWhatWasPutRight) {
    plan::Plan plan = plan::samplePlan();
    const auto volume = [&](std::size_t w) { return plan::LeverRef{LeverKey::volume, plan.workTypes[w].id}; };
    plan.correlations = {
        {volume(0), volume(1), 0.95}, {volume(1), volume(2), 0.95}, {volume(0), volume(2), -0.95}};
    writePlan(plan);
    const Ran ran = run("ranges plan.json --draws 100 --format json");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.err, HasSubstr("plan.json: The correlations contradict each other"));
    const json out = json::parse(ran.out);
    EXPECT_EQ(out.at("notices").at(0).at("code"), "correlationRepaired");
    EXPECT_GT(out.at("notices").at(0).at("largestChange").get<double>(), 0.1);
}

TEST_F(RangesCommand, WritesATableOfAHundredColumns) {
    writePlan(plan::samplePlan());
    const Ran table = run("ranges plan.json --draws 400");
    EXPECT_EQ(table.status, 0);
    EXPECT_TRUE(table.err.empty()) << "no progress where nobody watches: " << table.err;
    for (const char* words : {"P10", "2026-12", "Understaffed in some month", "Every service target",
                              "Automation shortfall", "Sobol total", "400 draws", "One outcome in ten"})
        EXPECT_THAT(table.out, HasSubstr(words));
    EXPECT_LE(widest(table.out), 100U);
    EXPECT_EQ(table.out.find(" \n"), std::string::npos) << "no blanks at the end of a line";
}

TEST_F(RangesCommand, ReadsStandardInputAndWritesFiles) {
    writePlan(plan::samplePlan());
    const Ran csv = run("ranges plan.json --draws 100 --format csv");
    EXPECT_EQ(csv.status, 0);
    EXPECT_THAT(csv.out, HasSubstr("\ngapFte,,2026-01,"));
    EXPECT_EQ(run("ranges - --draws 100 --format csv", "cat plan.json |").out, csv.out);
    const Ran file = run("ranges plan.json --draws 100 --format csv -o out.csv");
    EXPECT_EQ(file.status, 0);
    EXPECT_TRUE(file.out.empty());
    EXPECT_EQ(read(folder / "out.csv"), csv.out);
    run("sample -o sample.headroom");
    EXPECT_EQ(run("ranges sample.headroom --plan 'Support 2026' --draws 100 --format csv").out, csv.out);
}

TEST_F(RangesCommand, NoPlaceToWriteLeavesWithFour) {
    writePlan(plan::samplePlan());
    const Ran missing = run("ranges plan.json --draws 10 -o /nosuch/folder/x.json");
    EXPECT_EQ(missing.status, 4);
    EXPECT_THAT(missing.err, HasSubstr("/nosuch/folder/x.json"));
    if (fs::exists("/dev/full")) {
        const Ran full = run("ranges plan.json --draws 10 --format json -o - > /dev/full;"
                             " echo $? > status.txt; true");
        EXPECT_EQ(read(folder / "status.txt"), "4\n") << full.err;
    }
}

TEST_F(RangesCommand, ChecksReductionsAgainstTheMonthsThatMayBeShort) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::plannedReductions).base = plan::Trajectory::steps({{0, 0}, {3, 1}, {4, 0}});
    plan.lever(LeverKey::hiringLead).base = plan::Trajectory::constant(2);
    plan.scenarios.clear();
    // In no month of the lead is the base short; one outcome in ten is, in May or June.
    writePlan(plan);
    const json base =
        json::parse(run("ranges plan.json --draws 2000 --format json").out).at("metrics").at("gapFte");
    ASSERT_GT(base.at("base")[4].get<double>(), 0);
    ASSERT_LT(base.at("p10")[4].get<double>(), 0);
    const Ran ran = run("check plan.json --format json");
    EXPECT_EQ(ran.status, 0) << ran.err;
    bool said = false;
    const json checked = json::parse(ran.out);
    for (const json& finding : checked.at("findings")) {
        if (finding.at("code") != "reductionTooSoon") continue;
        said = true;
        EXPECT_EQ(finding.at("month"), "2026-04");
        EXPECT_THAT(finding.at("message").get<std::string>(), HasSubstr("P10"));
    }
    EXPECT_TRUE(said);
    EXPECT_EQ(run("check plan.json --format json").out, ran.out) << "the same seed, the same findings";
}

/// Each of the ten plans, under each of its scenarios.
class RangesOfPlans : public RangesCommand, public testing::WithParamInterface<std::string> {};

TEST_P(RangesOfPlans, AreSimulated) {
    const std::string file = (plansFolder / (GetParam() + ".json")).string();
    const auto plan = exchange::planFromJson(read(file));
    ASSERT_TRUE(plan);
    std::vector<std::string> scenarios{plan::baseScenario};
    for (const plan::Scenario& scenario : plan.value().plan.scenarios) scenarios.push_back(scenario.name);
    for (const std::string& scenario : scenarios) {
        const std::string line = "ranges '" + file + "' --draws 256 --scenario '" + scenario + "' ";
        const Ran ran = run(line + "--format json");
        ASSERT_EQ(ran.status, 0) << scenario << ran.err;
        const json out = json::parse(ran.out);
        EXPECT_EQ(out.at("scenario"), scenario);
        std::set<std::string> levers;
        for (const json& bar : out.at("tornado"))
            EXPECT_TRUE(levers.insert(bar.at("lever")).second) << bar.at("lever");
        const Ran table = run(line);
        EXPECT_EQ(table.status, 0) << table.err;
        EXPECT_LE(widest(table.out), 100U) << table.out;
    }
}

INSTANTIATE_TEST_SUITE_P(Data, RangesOfPlans, testing::ValuesIn([] {
                             std::vector<std::string> names;
                             for (const auto& entry : fs::directory_iterator(plansFolder))
                                 names.push_back(entry.path().stem());
                             std::sort(names.begin(), names.end());
                             return names;
                         }()),
                         [](const auto& plan) {
                             std::string name = plan.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });
