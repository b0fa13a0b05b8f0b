// Guardrails in hand-made plans: the month each fires in, what it changes and what it leaves alone.

#include "projection/guardrails.h"

#include "plan/sample.h"
#include "projection/explanation.h"
#include "projection/kernel.h"
#include "projection/projection.h"
#include "projection/sensitivity.h"
#include "projection/varied_plan.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::projection;
using plan::Comparison;
using plan::Guardrail;
using plan::GuardrailAction;
using plan::GuardrailMetric;
using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;
using testing::DoubleEq;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Twenty people, one work type all of which the AI takes part in, months of 20 days of 8 hours. One
/// reduction is planned for each month, and nobody is replaced.
plan::Plan handMade(const std::vector<Guardrail>& guardrails) {
    plan::Plan p;
    p.name = "Hand-made";
    p.months = 12;
    p.careEffect = false; // so that R = min(Rp, ceiling)
    for (int t = 0; t < p.months; ++t) p.calendar.fixed.push_back({p.monthAt(t), 20});
    const auto set = [&p](LeverKey key, double value) { p.lever(key).base = Trajectory::constant(value); };
    set(LeverKey::hoursPerDay, 8);
    set(LeverKey::inboxShare, 0.5);
    for (const LeverKey key : plan::improvementKeys) set(key, 0);
    set(LeverKey::contentShare, 0.1);
    set(LeverKey::openingHeadcount, 20);
    set(LeverKey::plannedReductions, 1);
    set(LeverKey::attrition, 0.2);
    set(LeverKey::backfill, 0);
    set(LeverKey::surplusToContent, 0.4);
    plan::WorkType type;
    type.id = {"all"};
    type.name = "All";
    const auto setType = [&type](LeverKey key, double value) {
        type.lever(key).base = Trajectory::constant(value);
    };
    setType(LeverKey::volume, 4000);
    setType(LeverKey::involvement, 1);
    setType(LeverKey::involvementToday, 1);
    setType(LeverKey::resolution, 0.6);
    setType(LeverKey::resolutionToday, 0.6);
    setType(LeverKey::ceiling, 1);
    setType(LeverKey::utilisation, 1);
    setType(LeverKey::handleMinutes, 30);
    p.workTypes = {type};
    p.guardrails = guardrails;
    return p;
}

Guardrail usual(const char* id) {
    for (const Guardrail& guardrail : plan::defaultGuardrails())
        if (guardrail.id.value == id) return guardrail;
    ADD_FAILURE() << id;
    return {};
}

void setSteps(plan::Plan& p, LeverKey key, std::vector<plan::Point> points) {
    plan::Lever& lever = plan::isWorkTypeLever(key) ? p.workTypes.front().lever(key) : p.lever(key);
    lever.base = Trajectory::steps(std::move(points));
}

Projection projected(const plan::Plan& p) {
    auto result = project(std::make_shared<const plan::Plan>(p));
    EXPECT_TRUE(result);
    return std::move(result).value();
}

/// What becomes of a plan when its levers turn out as those of `turned`.
struct Outcome {
    Inputs<double> in;
    Outputs<double> out;
    Room<double> room;

    Outcome(const plan::Plan& plan, const plan::Plan& turned)
        : in(inputsOf(turned))
        , out(in.months(), static_cast<int>(in.types.size())) {
        in.guardrails = inputsOf(plan).guardrails;
        run(in, out, room);
    }

    [[nodiscard]] std::vector<int> inForce(std::size_t rule = 0) const {
        std::vector<int> months;
        for (int t = 0; t < in.months(); ++t)
            if (room.guardrails.inForce(rule, t) > 0) months.push_back(t);
        return months;
    }
};

void expectSameBits(const Outputs<double>& a, const Outputs<double>& b) {
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    for (const auto& info : plan::metricCatalogue())
        for (int t = 0; t < a.months(); ++t) {
            if (!plan::isTypeMetric(info.metric)) {
                EXPECT_TRUE(same(a.at(info.metric, t), b.at(info.metric, t))) << info.name << ' ' << t;
                continue;
            }
            for (int w = 0; w < a.types(); ++w)
                EXPECT_TRUE(same(a.at(info.metric, w, t), b.at(info.metric, w, t)))
                    << info.name << ' ' << w << ' ' << t;
        }
}

} // namespace

TEST(Guardrails, AShortfallPausesReductionsAndReopensHiringFromTheMonthAfterUntilItIsCleared) {
    plan::Plan p = handMade({usual("automationShortfall")});
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    // Ten points short in months 3 to 5 and from 8 on, two short between.
    setSteps(p, LeverKey::resolution, {{0, 0.6}, {3, 0.7}, {6, 0.62}, {8, 0.7}});
    const Projection result = projected(p);
    ASSERT_EQ(result.guardrails.size(), 1U);
    EXPECT_EQ(result.guardrails.front().fired, 4) << "the second month in a row";
    EXPECT_THAT(result.guardrails.front().inForce, ElementsAre(5, 6, 7, 10, 11))
        << "cleared by two months, 6 and 7; fired again in 9";
    EXPECT_THAT(result.inputs.plannedReductions, ElementsAre(1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0))
        << "a reduction that was paused does not come later";
    EXPECT_THAT(result.series(Metric::reductions), ElementsAre(1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0));
    EXPECT_THAT(result.inputs.backfill, ElementsAre(0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1));
    for (int t = 0; t < 12; ++t)
        EXPECT_EQ(result.series(Metric::starters)[t],
                  t >= 8 && t <= 10 ? result.series(Metric::leavers)[t - 3] : 0)
            << "replaced three months after they left; month " << t;
    EXPECT_THAT(result.inputs.overtime, Each(0));
    EXPECT_THAT(result.inputs.inboxShare, Each(0.5));
    EXPECT_THAT(result.inputs.improvementShare, Each(0.1));
    EXPECT_THAT(result.inputs.surplusToImprovementByMonth, IsEmpty());
}

TEST(Guardrails, AMissOfExactlyTheThresholdCounts) {
    const auto missedBy = [](double planned, double reached) {
        plan::Plan p = handMade({usual("automationShortfall")});
        p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(reached);
        p.workTypes.front().lever(LeverKey::resolution).base = Trajectory::constant(planned);
        return projected(p).guardrails.front();
    };
    EXPECT_LT(0.7 - 0.65, 0.05) << "in binary";
    EXPECT_EQ(missedBy(0.7, 0.65).fired, 1);
    EXPECT_EQ(missedBy(0.65, 0.6).fired, 1);
    EXPECT_EQ(missedBy(0.6999, 0.65).fired, std::nullopt);
    EXPECT_EQ(missedBy(0.7, 0.65).inForce.front(), 2);
}

TEST(Guardrails, WatchDoesNotAct) {
    plan::Plan p = handMade({usual("automationShortfall")});
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    setSteps(p, LeverKey::resolution, {{0, 0.7}, {1, 0.6}, {2, 0.7}, {3, 0.6}});
    const Projection result = projected(p);
    EXPECT_EQ(result.guardrails.front(), GuardrailCourse{});
    EXPECT_THAT(result.inputs.plannedReductions, Each(1));
    EXPECT_THAT(result.inputs.backfill, Each(0));
}

TEST(Guardrails, AFireIsClearedByAsManyMonthsInARow) {
    Guardrail guardrail = usual("automationShortfall");
    guardrail.months = 3;
    plan::Plan p = handMade({guardrail});
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    // Missed in 0 to 2; two months and one month that are kept do not clear it, three do.
    setSteps(p, LeverKey::resolution, {{0, 0.7}, {3, 0.6}, {5, 0.7}, {6, 0.6}, {7, 0.7}, {8, 0.6}});
    EXPECT_THAT(projected(p).guardrails.front().inForce, ElementsAre(3, 4, 5, 6, 7, 8, 9, 10));
}

TEST(Guardrails, ASurplusOfAutomationMovesWhatHasNoDestination) {
    const plan::Plan p = handMade({usual("automationSurplus")});
    plan::Plan turned = p;
    setSteps(turned, LeverKey::resolution, {{0, 0.65}, {4, 0.64}});
    const Outcome outcome(p, turned);
    EXPECT_THAT(outcome.inForce(), ElementsAre(2, 3, 4, 5)) << "exactly five points over in 0 to 3";
    // 40 % has a destination; a third of the other 60 % goes to content.
    EXPECT_THAT(outcome.room.inForce.surplusToImprovement,
                ElementsAre(0.4, 0.4, DoubleEq(0.6), DoubleEq(0.6), DoubleEq(0.6), DoubleEq(0.6), 0.4, 0.4,
                            0.4, 0.4, 0.4, 0.4));
    plan::Plan without = turned;
    without.guardrails.clear();
    const Projection plain = projected(without);
    ASSERT_GT(plain.series(Metric::surplusHours)[2], 0);
    EXPECT_NEAR(outcome.out.at(Metric::improvementSupplied, 3) - plain.series(Metric::improvementSupplied)[3],
                0.2 * plain.series(Metric::surplusHours)[2], 1e-9)
        << "a month later";
    EXPECT_EQ(outcome.out.at(Metric::headcount, 11), plain.series(Metric::headcount)[11]);
}

TEST(Guardrails, AResolutionThatDoesNotRiseWithThePlanFiresAtOnce) {
    plan::Plan p = handMade({usual("resolutionPlateau")});
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    p.workTypes.front().lever(LeverKey::resolution).base = Trajectory::linear({{0, 0.6}, {6, 0.66}});
    const Projection result = projected(p);
    EXPECT_EQ(result.guardrails.front().fired, 2) << "the first month with a window, which begins today";
    // The plan rises by a point or more in three months until month 8: 0.66 against 0.65.
    EXPECT_THAT(result.guardrails.front().inForce, ElementsAre(3, 4, 5, 6, 7, 8, 9));
    plan::Plan without = p;
    without.guardrails.clear();
    expectSameBits(result.outputs, projected(without).outputs); // a review changes no number

    plan::Plan rising = p;
    rising.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(1);
    EXPECT_EQ(projected(rising).guardrails.front(), GuardrailCourse{});
    // Up by exactly the threshold is not less than it.
    rising.workTypes.front().lever(LeverKey::resolution).base = Trajectory::linear({{0, 0.6}, {12, 0.64}});
    EXPECT_EQ(projected(rising).guardrails.front(), GuardrailCourse{});
}

TEST(Guardrails, SqueezedImprovementTimeIsTakenBackFromTheInbox) {
    const plan::Plan p = handMade({usual("improvementSqueezed")});
    plan::Plan turned = p;
    turned.lever(LeverKey::contentShare).base = Trajectory::constant(0.04);
    turned.lever(LeverKey::inboxShare).base = Trajectory::constant(0.56);
    const Outcome outcome(p, turned);
    // Two months as planned clear it: what is worked is what is judged. Then it is squeezed again.
    EXPECT_THAT(outcome.inForce(), ElementsAre(2, 3, 6, 7, 10, 11));
    for (std::size_t t = 0; t < 12; ++t) {
        const bool acts = t % 4 >= 2;
        EXPECT_DOUBLE_EQ(outcome.room.inForce.improvementShare[t], acts ? 0.1 : 0.04) << t;
        EXPECT_DOUBLE_EQ(outcome.room.inForce.inboxShare[t], acts ? 0.5 : 0.56) << t;
    }
    EXPECT_NEAR(outcome.out.at(Metric::requiredFte, 2), outcome.out.at(Metric::requiredFte, 1) * 0.56 / 0.5,
                1e-9);
    turned.lever(LeverKey::inboxShare).base = Trajectory::constant(0.01);
    EXPECT_EQ(Outcome(p, turned).room.inForce.inboxShare[2], 0) << "never below none";
}

TEST(Guardrails, ABacklogStopsReductionsForGoodAndOrdersOvertimeUntilItIsDone) {
    plan::Plan p = handMade({usual("backlog")});
    // 4000 x 0.4 x 0.5 h = 800 h of work against 20 x 80 h: 800 h of 1600 h are over in the first month, and
    // the backlog is 12 of 20 days.
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(960);
    p.lever(LeverKey::attrition).base = Trajectory::constant(0);
    p.lever(LeverKey::overtime).base = Trajectory::constant(0.01);
    const Projection result = projected(p);
    EXPECT_EQ(result.guardrails.front().fired, 0);
    EXPECT_THAT(result.guardrails.front().inForce, ElementsAre(1))
        << "what is left in month 1 is below a day";
    EXPECT_THAT(result.inputs.plannedReductions, ElementsAre(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        << "for good";
    // 960 + 800 - 1.01 x 1600 = 144 hours wait in month 1, for 19 people of 80 hours: 9.5 % of their time.
    EXPECT_NEAR(result.series(Metric::backlogHours)[1], 144, 1e-9);
    EXPECT_NEAR(result.inputs.overtime[1], 144.0 / (19 * 80), 1e-12);
    for (std::size_t t = 0; t < 12; ++t) {
        if (t == 1) continue;
        EXPECT_EQ(result.inputs.overtime[t], 0.01) << t;
    }

    // More than that clears nothing sooner than a tenth of the time does.
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(5000);
    EXPECT_EQ(projected(p).inputs.overtime[1], mostClearingOvertime);
    // Overtime that is planned anyway is not taken back.
    p.lever(LeverKey::overtime).base = Trajectory::constant(0.2);
    EXPECT_EQ(projected(p).inputs.overtime[1], 0.2);
}

TEST(Guardrails, ABacklogOfExactlyTheLimitIsNotOverIt) {
    plan::Plan p = handMade({usual("backlog")});
    p.lever(LeverKey::plannedReductions).base = Trajectory::constant(0);
    p.lever(LeverKey::attrition).base = Trajectory::constant(0);
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(400); // 5 of the days of 80 h each
    EXPECT_EQ(projected(p).guardrails.front().fired, std::nullopt);
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(400.1);
    EXPECT_EQ(projected(p).guardrails.front().fired, 0);
}

TEST(Guardrails, ABacklogThatNobodyWorksOnIsOverAnyLimit) {
    plan::Plan p = handMade({usual("backlog")});
    p.lever(LeverKey::openingHeadcount).base = Trajectory::constant(0);
    p.lever(LeverKey::plannedReductions).base = Trajectory::constant(0);
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(1);
    const Projection result = projected(p);
    EXPECT_TRUE(std::isnan(result.series(Metric::backlogDays)[0]));
    EXPECT_EQ(result.guardrails.front().fired, 0);
    EXPECT_THAT(result.inputs.overtime, Each(0)) << "there is no time that overtime could add to";
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(0);
    p.workTypes.front().lever(LeverKey::volume).base = Trajectory::constant(0);
    EXPECT_EQ(projected(p).guardrails.front().fired, std::nullopt);
}

TEST(Guardrails, DemandAboveItsHighReplacesLeavers) {
    plan::Plan p = handMade({usual("demandOverRange")});
    p.workTypes.front().lever(LeverKey::volume).range =
        plan::Range{Trajectory::constant(0.9), Trajectory::constant(1.1), plan::RangeBasis::factor};
    plan::Plan turned = p;
    setSteps(turned, LeverKey::volume, {{0, 4400}, {2, 4401}, {6, 4000}});
    const Outcome outcome(p, turned);
    EXPECT_THAT(outcome.inForce(), ElementsAre(4, 5, 6, 7)) << "at its high is not above it";
    EXPECT_THAT(outcome.room.inForce.backfill, ElementsAre(0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0));
    EXPECT_THAT(outcome.room.inForce.plannedReductions, Each(1));
}

TEST(Guardrails, AMonthWithoutAValueBreaksTheRow) {
    Guardrail guardrail = usual("automationShortfall");
    guardrail.metric = GuardrailMetric::resolution;
    plan::Plan p = handMade({guardrail});
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    p.workTypes.front().lever(LeverKey::resolution).base = Trajectory::constant(0.7);
    setSteps(p, LeverKey::involvement, {{0, 1}, {1, 0}, {2, 1}, {3, 0}, {4, 1}});
    EXPECT_EQ(projected(p).guardrails.front().fired, 5);
}

TEST(Guardrails, HoldAMetricAgainstThePlannedPathWithTheDemandItInduces) {
    plan::Plan p = handMade({});
    p.lever(LeverKey::inducedDemand).base = Trajectory::constant(0.5);
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    setSteps(p, LeverKey::resolution, {{0, 0.6}, {3, 0.7}});
    const PlannedPath path = plannedPath(inputsOf(p));
    EXPECT_THAT(path.automation,
                ElementsAre(0.6, 0.6, 0.6, DoubleEq(0.7), DoubleEq(0.7), DoubleEq(0.7), DoubleEq(0.7),
                            DoubleEq(0.7), DoubleEq(0.7), DoubleEq(0.7), DoubleEq(0.7), DoubleEq(0.7)));
    EXPECT_NEAR(path.inbound[3], 4000, 1e-9);
    EXPECT_NEAR(path.inbound[4], 4000 * 1.05, 1e-9);
    EXPECT_NEAR(projected(p).series(Metric::inbound)[4], 4000, 1e-9) << "what it comes to";
}

TEST(Guardrails, OneThatNeverFiresChangesNoBit) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        plan::Plan p = tests::variedPlan(seed);
        p.guardrails.clear();
        const auto without = projected(p);
        // The limit of a backlog apart, which one that nobody works on is always over.
        for (Guardrail guardrail : plan::defaultGuardrails()) {
            guardrail.threshold = 1e12;
            if (guardrail.comparison != Comparison::overLimit) p.guardrails.push_back(guardrail);
        }
        const auto with = projected(p);
        for (const GuardrailCourse& course : with.guardrails) ASSERT_EQ(course, GuardrailCourse{});
        expectSameBits(with.outputs, without.outputs);
        if (HasFailure()) return;
    }
}

TEST(Guardrails, AreNotReadWhereValidationFaultsThem) {
    plan::Plan p = handMade(plan::defaultGuardrails());
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.1);
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(5000);
    for (Guardrail& guardrail : p.guardrails) guardrail.months = 0;
    p.guardrails.push_back(usual("automationShortfall"));
    p.guardrails.back().threshold = std::nan("");
    for (const GuardrailCourse& course : projected(p).guardrails) EXPECT_EQ(course, GuardrailCourse{});
}

TEST(Guardrails, WhatTookEffectProjectedAgainGivesTheSame) {
    int changed = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Projection p = projected(tests::variedPlan(seed));
        Outputs<double> out(p.months(), p.outputs.types());
        Room<double> room;
        run(p.inputs, out, room);
        expectSameBits(out, p.outputs);
        changed += !p.inputs.surplusToImprovementByMonth.empty();
        if (HasFailure()) return;
    }
    EXPECT_GT(changed, 3);
}

TEST(Guardrails, TheComparisonsRunWithoutThem) {
    plan::Plan p = handMade(plan::defaultGuardrails());
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(5000);
    const Projection with = projected(p);
    ASSERT_EQ(with.guardrails[4].fired, 0);
    p.guardrails.clear();
    const Projection without = projected(p);
    expectSameBits(with.withoutGrowth, without.withoutGrowth);
    expectSameBits(with.traditional, without.traditional);
}

TEST(Guardrails, ReductionsThatArePausedAreNotTooMany) {
    plan::Plan p = handMade({usual("backlog")});
    p.lever(LeverKey::attrition).base = Trajectory::constant(0);
    setSteps(p, LeverKey::plannedReductions, {{0, 0}, {3, 50}, {4, 0}});
    const auto isTooMany = [](const Projection& projection) {
        return std::any_of(projection.findings.begin(), projection.findings.end(), [](const auto& finding) {
            return finding.code == plan::FindingCode::reductionsBeyondHeadcount;
        });
    };
    EXPECT_TRUE(isTooMany(projected(p)));
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(960);
    EXPECT_FALSE(isTooMany(projected(p)));
}

TEST(Guardrails, ExplanationsShowWhatIsInForceAndName) {
    plan::Plan p = handMade({usual("automationShortfall"), usual("backlog")});
    p.workTypes.front().lever(LeverKey::ceiling).base = Trajectory::constant(0.6);
    p.workTypes.front().lever(LeverKey::resolution).base = Trajectory::constant(0.7);
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(5000);
    const Projection result = projected(p);
    const Explainer explainer(result);
    const auto namedBy = [&](Metric metric, int month) -> std::vector<std::string> {
        std::vector<CellRef> open{{metric, month}};
        while (!open.empty()) {
            const CellRef cell = open.back();
            open.pop_back();
            const auto explanation = explainer.explain(cell);
            if (!explanation) continue;
            EXPECT_DOUBLE_EQ(explanation->evaluated, explanation->value);
            if (!explanation->guardrails.empty()) return explanation->guardrails;
            for (const CellRef& part : explanation->parts)
                if (std::holds_alternative<const Working*>(part.quantity)) open.push_back(part);
        }
        return {};
    };
    EXPECT_THAT(namedBy(Metric::reductions, 0), IsEmpty());
    EXPECT_THAT(namedBy(Metric::reductions, 1), ElementsAre("Backlog"));
    EXPECT_THAT(namedBy(Metric::reductions, 2), ElementsAre("Automation shortfall", "Backlog"));
    EXPECT_THAT(namedBy(Metric::flexFte, 1), ElementsAre("Backlog"));
    EXPECT_THAT(namedBy(Metric::flexCost, 1), ElementsAre("Backlog"));
    EXPECT_THAT(namedBy(Metric::starters, 4), IsEmpty());
    EXPECT_THAT(namedBy(Metric::starters, 5), ElementsAre("Automation shortfall"));
    EXPECT_THAT(explainer.leversOf({Metric::reductions, 2}),
                testing::Contains(plan::LeverRef{LeverKey::plannedReductions, {}}));
}

TEST(Guardrails, ActInDerivativesAndInGoalSeek) {
    plan::Plan p = handMade({usual("backlog")});
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(960);
    p.lever(LeverKey::attrition).base = Trajectory::constant(0);
    const auto byReductions = gradient(p, {LeverKey::plannedReductions, {}});
    EXPECT_EQ(byReductions.at(Metric::headcount, 1), -1);
    EXPECT_EQ(byReductions.at(Metric::headcount, 11), -1) << "of all later months reductions are stopped";
    // What is ordered follows the backlog: 900 + 800 - 1600 hours wait, and one person has 80.
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(900);
    const auto byBacklog = gradient(p, {LeverKey::openingBacklog, {}});
    EXPECT_NEAR(byBacklog.at(Metric::flexFte, 1), 1.0 / 80, 1e-12);
    p.lever(LeverKey::openingBacklog).base = Trajectory::constant(960);
    EXPECT_EQ(gradient(p, {LeverKey::openingBacklog, {}}).at(Metric::flexFte, 1), 0)
        << "160 hours are more than a tenth of what 19 people have";

    Goal goal;
    goal.metric = Metric::flexFte;
    goal.month = 1;
    goal.target = 1;
    goal.lever = {LeverKey::openingBacklog, {}};
    const auto sought = seek(p, goal);
    ASSERT_TRUE(sought && sought.value().found);
    EXPECT_NEAR(sought.value().found->value, 880, 1e-6) << "80 hours are one person's inbox time";
    plan::Plan found = p;
    found.lever(LeverKey::openingBacklog).base = sought.value().found->trajectory;
    EXPECT_NEAR(projected(found).series(Metric::flexFte)[1], 1, 1e-9);
}
