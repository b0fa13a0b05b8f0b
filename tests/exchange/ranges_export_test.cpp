#include "exchange/ranges_export.h"

#include "exchange/lever_names.h"
#include "plan/sample.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <set>
#include <sstream>

namespace headroom::exchange {
namespace {

using nlohmann::json;
using plan::LeverKey;
using plan::Metric;
using ranges::Figure;
using ranges::Over;
using ranges::Spread;

const std::vector<std::string> levels{"p5", "p10", "p25", "p50", "p75", "p80", "p90", "p95"};

/// A plan with what is asked of its ranges.
struct Asked {
    projection::Projection projection;
    ranges::Answers answers;
    Figure figure;

    explicit Asked(const plan::Plan& plan, const Figure& of = ranges::mainFigure(Metric::gapFte),
                   const std::string& scenario = plan::baseScenario, std::int64_t draws = 300,
                   int threads = 2)
        : projection(projection::project(std::make_shared<const plan::Plan>(plan), scenario).value())
        , answers(
              ranges::answersOf(ranges::Simulation::of(plan, scenario).value(), of, draws, threads).value())
        , figure(of) {}

    [[nodiscard]] std::string text() const { return rangesToJson(projection, answers, figure); }
    [[nodiscard]] json read() const { return json::parse(text()); }
};

void expectNumber(const json& found, double wanted, const std::string& name) {
    if (std::isfinite(wanted))
        EXPECT_EQ(found.get<double>(), wanted) << name;
    else
        EXPECT_TRUE(found.is_null()) << name;
}

void expectSpread(const json& found, const Spread& wanted, const std::string& name) {
    for (std::size_t level = 0; level < levels.size(); ++level)
        expectNumber(found.at(levels[level]), wanted.quantiles[level], name);
    expectNumber(found.at("mean"), wanted.mean, name);
    expectNumber(found.at("least"), wanted.least, name);
    expectNumber(found.at("most"), wanted.most, name);
    EXPECT_EQ(found.at("existing").get<double>(), wanted.existing) << name;
}

void expectMonths(const json& found, const Asked& asked, Metric metric, int w, const std::string& name) {
    for (int t = 0; t < asked.projection.months(); ++t) {
        const auto at = static_cast<std::size_t>(t);
        const Spread& wanted = asked.answers.summary->at(metric, w, t);
        for (std::size_t level = 0; level < levels.size(); ++level) {
            ASSERT_EQ(found.at(levels[level]).size(), asked.projection.plan->months) << name;
            expectNumber(found.at(levels[level])[at], wanted.quantiles[level], name);
        }
        expectNumber(found.at("mean")[at], wanted.mean, name);
        EXPECT_EQ(found.at("existing")[at].get<double>(), wanted.existing) << name;
        expectNumber(
            found.at("base")[at],
            w < 0 ? asked.projection.outputs.at(metric, t) : asked.projection.outputs.at(metric, w, t), name);
    }
}

/// But for the time it took, which is the last that is said.
std::string withoutTiming(const std::string& text) {
    const auto at = text.find("\"timing\"");
    EXPECT_NE(at, std::string::npos);
    EXPECT_EQ(text.find('}', at) + 4, text.size()) << "nothing follows";
    return text.substr(0, at);
}

// The keys that other programs rely on, as the interface document lists them.
TEST(RangesJson, HasTheKeysOthersRelyOn) {
    const Asked asked(plan::samplePlan());
    const auto months = static_cast<std::size_t>(asked.projection.months());
    const json out = asked.read();
    EXPECT_EQ(out.at("schema"), "headroom.ranges/1");
    EXPECT_EQ(out.at("draws"), 300);
    EXPECT_EQ(out.at("seed"), asked.projection.plan->draws.seed);
    EXPECT_EQ(out.at("months").size(), months);
    EXPECT_EQ(out.at("months")[0], "2026-01");
    EXPECT_EQ(out.at("metrics").size(), plan::planMetricCount);
    for (const auto& [name, metric] : out.at("metrics").items())
        for (const char* key : {"p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean"})
            EXPECT_EQ(metric.at(key).size(), months) << name << ' ' << key;
    EXPECT_EQ(out.at("understaffed").at("byMonth").size(), months);
    EXPECT_TRUE(out.at("understaffed").at("anyMonth").is_number());
    ASSERT_EQ(out.at("guardrails").size(), asked.projection.plan->guardrails.size());
    for (const plan::Guardrail& guardrail : asked.projection.plan->guardrails)
        EXPECT_EQ(out.at("guardrails").at(guardrail.name).at("firedBy").size(), months);
    const std::size_t bets = asked.answers.swings->levers.size();
    EXPECT_EQ(out.at("tornado").size(), bets);
    for (const json& bar : out.at("tornado"))
        EXPECT_TRUE(bar.at("lever").is_string() && bar.at("low").is_number() && bar.at("high").is_number());
    EXPECT_EQ(out.at("sobol").size(), bets);
    for (const json& index : out.at("sobol"))
        EXPECT_TRUE(index.at("lever").is_string() && index.at("first").is_number() &&
                    index.at("total").is_number());
    EXPECT_TRUE(out.at("timing").at("simulateMs").is_number());
    EXPECT_TRUE(out.at("timing").at("summariseMs").is_number());
}

TEST(RangesJson, SaysWhatItIsOf) {
    plan::Plan plan = plan::samplePlan();
    plan.draws = {plan::DrawMethod::latinHypercube, 4'294'967'295U, 7};
    const json out = Asked(plan, ranges::mainFigure(Metric::typeResolution, 1), "Bold").read();
    EXPECT_EQ(out.at("plan"), plan.name);
    EXPECT_EQ(out.at("scenario"), "Bold");
    EXPECT_EQ(out.at("currency"), "USD");
    EXPECT_EQ(out.at("seed"), 4'294'967'295U);
    EXPECT_EQ(out.at("method"), "latinHypercube");
    EXPECT_EQ(out.at("workTypes").size(), plan.workTypes.size());
    EXPECT_EQ(out.at("figure").at("metric"), "resolution");
    EXPECT_EQ(out.at("figure").at("workType"), plan.workTypes[1].name);
    EXPECT_EQ(out.at("figure").at("over"), "wholePlan");
}

TEST(RangesJson, HoldsEveryNumberToTheLastBit) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 18;
    const Asked asked(plan);
    const ranges::Summary& summary = *asked.answers.summary;
    const json out = asked.read();
    const auto expectFigures = [&](const json& found, Metric metric, int w) {
        expectSpread(found.at("wholePlan"), summary.of({metric, w, Over::wholePlan, 0}), "whole plan");
        expectSpread(found.at("worst"), summary.of({metric, w, Over::worst, 0}), "worst");
        expectSpread(found.at("years").at("2026"), summary.of({metric, w, Over::year, 0}), "2026");
        expectSpread(found.at("years").at("2027"), summary.of({metric, w, Over::year, 1}), "2027");
        expectNumber(found.at("years").at("2027").at("base"),
                     ranges::figureOf(asked.projection.outputs, plan.firstMonth, {metric, w, Over::year, 1}),
                     "base");
    };
    for (const plan::MetricInfo& info : plan::metricCatalogue()) {
        const std::string name(info.name);
        if (!plan::isTypeMetric(info.metric)) {
            expectMonths(out.at("metrics").at(name), asked, info.metric, -1, name);
            expectFigures(out.at("figures").at(name), info.metric, -1);
            continue;
        }
        for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
            const std::string& type = plan.workTypes[w].name;
            const int index = static_cast<int>(w);
            expectMonths(out.at("workTypeMetrics").at(name).at(type), asked, info.metric, index, name);
            expectFigures(out.at("workTypeFigures").at(name).at(type), info.metric, index);
        }
    }
    expectSpread(out.at("figure"), summary.of(asked.figure), "figure");
    expectSpread(out.at("understaffed").at("months"), summary.understaffedMonths, "months");
    EXPECT_EQ(out.at("understaffed").at("byMonth").get<std::vector<double>>(), summary.understaffed);
    EXPECT_EQ(out.at("serviceTargets").at("byMonth").get<std::vector<double>>(), summary.onTarget);
    EXPECT_EQ(out.at("serviceTargets").at("always").get<double>(), summary.alwaysOnTarget);
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
        EXPECT_EQ(out.at("serviceTargets").at("workTypes").at(plan.workTypes[w].name).get<double>(),
                  summary.typeOnTarget[w]);
    EXPECT_EQ(out.at("staffing").at("p80"), out.at("metrics").at("requiredFte").at("p80"));
    for (std::size_t g = 0; g < plan.guardrails.size(); ++g)
        EXPECT_EQ(out.at("guardrails").at(plan.guardrails[g].name).at("firedBy").get<std::vector<double>>(),
                  summary.guardrails[g].firedBy);
    const ranges::GuardrailEffect& effect = *asked.answers.guardrails;
    EXPECT_EQ(out.at("guardrailEffect").at("draws"), effect.draws);
    expectSpread(out.at("guardrailEffect").at("with").at("totalCost"), effect.costWith, "cost with");
    expectSpread(out.at("guardrailEffect").at("without").at("totalCost"), effect.costWithout, "without");
    expectSpread(out.at("guardrailEffect").at("without").at("months"), effect.monthsWithout, "months");
    EXPECT_EQ(out.at("guardrailEffect").at("with").at("anyMonth").get<double>(), effect.everWith);
    const json& errors = out.at("standardErrors");
    EXPECT_EQ(errors.at("scrambles"), asked.answers.errors->scrambles);
    EXPECT_EQ(errors.at("understaffed").at("anyMonth").get<double>(), asked.answers.errors->understaffedEver);
    for (const auto& one : asked.answers.errors->figures) {
        const std::string name(plan::info(one.figure.metric).name);
        if (one.figure.over == Over::month)
            EXPECT_EQ(errors.at("metrics")
                          .at(name)
                          .at("p10")[static_cast<std::size_t>(one.figure.index)]
                          .get<double>(),
                      one.quantiles[1]);
        else
            EXPECT_EQ(errors.at("figures")
                          .at(name)
                          .at(one.figure.over == Over::worst ? "worst" : "wholePlan")
                          .at("mean")
                          .get<double>(),
                      one.mean);
    }
}

TEST(RangesJson, IsTheSameTextWithAnyNumberOfThreads) {
    const plan::Plan plan = plan::samplePlan();
    const Figure figure = ranges::mainFigure(Metric::totalCost);
    const std::string one = withoutTiming(Asked(plan, figure, "Cautious", 3000, 1).text());
    EXPECT_EQ(withoutTiming(Asked(plan, figure, "Cautious", 3000, 2).text()), one);
    EXPECT_EQ(withoutTiming(Asked(plan, figure, "Cautious", 3000, 8).text()), one);
    plan::Plan other = plan;
    ++other.draws.seed;
    EXPECT_NE(withoutTiming(Asked(other, figure, "Cautious", 3000, 2).text()), one);
}

TEST(RangesJson, NamesEveryLeverOnceAndInParts) {
    const plan::Plan plan = plan::samplePlan();
    const json out = Asked(plan).read();
    for (const char* list : {"tornado", "sobol"}) {
        std::set<std::string> names;
        for (const json& entry : out.at(list)) {
            const std::string name = entry.at("lever"), key = entry.at("leverKey");
            EXPECT_TRUE(names.insert(name).second) << name;
            EXPECT_EQ(name.substr(0, key.size()), key);
            const auto known = plan::leverNamed(key);
            ASSERT_TRUE(known) << key;
            EXPECT_EQ(entry.at("workType").is_string(), plan::isWorkTypeLever(*known)) << key;
            EXPECT_EQ(entry.at("milestone").is_string(), plan::holderOf(*known) == plan::Holder::milestone);
            if (plan::isWorkTypeLever(*known)) {
                EXPECT_EQ(name, key + ": " + entry.at("workType").get<std::string>());
            }
        }
        EXPECT_TRUE(names.contains("growth"));
        EXPECT_TRUE(names.contains("resolution: Account and billing"));
        EXPECT_TRUE(names.contains("delay: " + plan.milestones.front().name));
    }
}

TEST(LeverNames, TellHoldersOfOneNameApart) {
    plan::Plan plan = plan::samplePlan();
    plan.milestones.resize(1);
    plan.milestones.push_back(plan.milestones.front());
    plan.milestones.back().id = {"second"};
    plan.milestones.push_back(plan.milestones.front());
    plan.milestones.back().id = {"third"};
    plan.milestones.back().name.clear();
    const LeverNames names(plan);
    std::set<std::string> all;
    for (const plan::LeverRef& lever : plan::allLevers(plan))
        EXPECT_TRUE(all.insert(names.of(lever)).second) << names.of(lever);
    EXPECT_EQ(names.of({LeverKey::milestoneDelay, {"second"}}),
              "delay: " + plan.milestones.front().name + " (second)");
    EXPECT_EQ(names.of({LeverKey::milestoneDelay, {"third"}}), "delay (third)");
    EXPECT_EQ(names.of({LeverKey::growth, {}}), "growth");
}

TEST(RangesJson, SaysWhatTheLeverIsInATornado) {
    const plan::Plan plan = plan::samplePlan();
    const json out = Asked(plan).read();
    double widest = INFINITY;
    for (const json& bar : out.at("tornado")) {
        const double width = std::abs(bar.at("high").get<double>() - bar.at("low").get<double>());
        EXPECT_LE(width, widest) << "the widest first";
        widest = width;
        EXPECT_EQ(bar.at("base"), out.at("tornado")[0].at("base"));
        EXPECT_EQ(bar.contains("noEffect"), width == 0);
        if (bar.at("lever") != "growth") continue;
        const plan::Lever& growth = plan.lever(LeverKey::growth);
        EXPECT_NEAR(bar.at("leverLow").get<double>(), growth.lowAt(0), 1e-9);
        EXPECT_EQ(bar.at("leverBase").get<double>(), growth.base.at(0));
        EXPECT_NEAR(bar.at("leverHigh").get<double>(), growth.highAt(0), 1e-9);
        EXPECT_EQ(bar.at("leverMonth"), "2026-01");
    }
}

TEST(RangesJson, MarksWhatHasNoEffectAndWhatIsDrawnTogether) {
    plan::Plan plan = plan::samplePlan();
    const json out = Asked(plan).read();
    bool none = false, together = false;
    for (const json& index : out.at("sobol")) {
        if (index.at("leverKey") == "loadedCost") {
            none = true;
            EXPECT_EQ(index.at("noEffect"), true) << "a cost moves no gap";
            EXPECT_EQ(index.at("total"), 0);
        } else if (index.at("lever") == "volume: Integrations") {
            together = true;
            EXPECT_EQ(index.at("together").size(), plan.workTypes.size() - 1);
            EXPECT_FALSE(index.contains("noEffect"));
        } else if (index.at("lever") == "growth") {
            EXPECT_FALSE(index.contains("together"));
        }
    }
    EXPECT_TRUE(none && together);
}

TEST(RangesJson, WritesNullForWhatDoesNotExistOrWasNotAsked) {
    plan::Plan plan = plan::samplePlan();
    for (plan::WorkType& type : plan.workTypes) {
        type.lever(LeverKey::volume).base = plan::Trajectory::constant(0);
        type.lever(LeverKey::volume).range.reset();
    }
    plan.launches.clear();
    plan.correlations.clear();
    Asked asked(plan);
    const json out = asked.read();
    EXPECT_TRUE(out.at("metrics").at("outputPerPerson").at("p50")[0].is_null());
    EXPECT_TRUE(out.at("metrics").at("outputPerPerson").at("mean")[0].is_null());
    EXPECT_EQ(out.at("metrics").at("outputPerPerson").at("existing")[0], 0);
    EXPECT_TRUE(out.at("figures").at("outputPerPerson").at("wholePlan").at("most").is_null());
    ranges::Answers only;
    only.summary = asked.answers.summary;
    const json less = json::parse(rangesToJson(asked.projection, only, asked.figure));
    for (const char* key : {"tornado", "sobol", "guardrailEffect", "standardErrors"})
        EXPECT_TRUE(less.at(key).is_null()) << key;
}

TEST(RangesJson, KeepsGuardrailsOfOneNameApart) {
    plan::Plan plan = plan::samplePlan();
    plan.guardrails.resize(3);
    plan.guardrails[1].name = plan.guardrails[0].name;
    plan.guardrails[2].name.clear();
    const json out = Asked(plan).read();
    EXPECT_EQ(out.at("guardrails").size(), 3U);
    EXPECT_TRUE(out.at("guardrails").contains(plan.guardrails[0].name));
}

TEST(RangesJson, SaysHowLikelyScenariosAreAndWhatWasPutRight) {
    plan::Plan plan = plan::samplePlan();
    for (plan::Scenario& scenario : plan.scenarios) scenario.weight.reset();
    EXPECT_TRUE(Asked(plan).read().at("scenarioWeights").at("Base").is_null());
    plan.scenarios.front().weight = 0.25;
    plan::Range& range = *plan.lever(LeverKey::growth).range;
    range.distribution = plan::Distribution::normal;
    range.basis = plan::RangeBasis::value;
    range.low = plan::Trajectory::constant(plan.lever(LeverKey::growth).base.at(0));
    range.high = plan::Trajectory::constant(plan.lever(LeverKey::growth).base.at(0) + 0.2);
    const json out = Asked(plan).read();
    EXPECT_EQ(out.at("scenarioWeights").at("Base"), 0.75);
    EXPECT_EQ(out.at("scenarioWeights").at(plan.scenarios.front().name), 0.25);
    ASSERT_EQ(out.at("notices").size(), 1U) << out.at("notices");
    EXPECT_EQ(out.at("notices")[0].at("code"), "baseOffMedian");
    EXPECT_EQ(out.at("notices")[0].at("lever"), "growth");
    EXPECT_NEAR(out.at("notices")[0].at("median").get<double>(),
                plan.lever(LeverKey::growth).base.at(0) + 0.1, 1e-12);
}

TEST(RangesCsv, IsARowAMetricAndMonth) {
    plan::Plan plan = plan::samplePlan();
    plan.workTypes[0].name = "=1, or more";
    const Asked asked(plan);
    std::istringstream lines(rangesToCsv(asked.projection, *asked.answers.summary));
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "metric,workType,month,base,p5,p10,p25,p50,p75,p80,p90,p95,mean,existing");
    std::map<std::string, std::string> rows;
    while (std::getline(lines, line)) {
        const auto month = line.find(",2026-");
        ASSERT_NE(month, std::string::npos) << line;
        EXPECT_TRUE(rows.emplace(line.substr(0, month + 8), line.substr(month + 9)).second) << line;
    }
    EXPECT_EQ(rows.size(), 12 * (plan::planMetricCount + plan::typeMetricCount * plan.workTypes.size()));
    const std::string gap = rows.at("gapFte,,2026-03");
    EXPECT_EQ(std::stod(gap), asked.projection.outputs.at(Metric::gapFte, 2));
    std::vector<double> numbers;
    std::istringstream fields(gap);
    for (std::string field; std::getline(fields, field, ',');) numbers.push_back(std::stod(field));
    const Spread& spread = asked.answers.summary->at(Metric::gapFte, 2);
    ASSERT_EQ(numbers.size(), 11U);
    for (std::size_t level = 0; level < levels.size(); ++level)
        EXPECT_EQ(numbers[level + 1], spread.quantiles[level]);
    EXPECT_EQ(numbers[9], spread.mean);
    EXPECT_EQ(numbers[10], 1);
    EXPECT_TRUE(rows.contains("volume,\"'=1, or more\",2026-01"));
}

} // namespace
} // namespace headroom::exchange
