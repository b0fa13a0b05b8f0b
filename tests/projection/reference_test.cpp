#include "plan/sample.h"
#include "projection/kernel.h"
#include "projection/projection.h"
#include "projection/reference.h"
#include "projection/varied_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <span>

using namespace headroom;

namespace {

void expectSame(double actual, double expected, const std::string& where) {
    if (!std::isfinite(expected)) {
        EXPECT_FALSE(std::isfinite(actual)) << where;
        return;
    }
    const double scale = std::max({1.0, std::abs(actual), std::abs(expected)});
    EXPECT_NEAR(actual, expected, 1e-9 * scale) << where;
}

void expectSame(std::span<const double> actual, const std::vector<double>& expected,
                const std::string& where) {
    ASSERT_EQ(actual.size(), expected.size()) << where;
    for (std::size_t t = 0; t < actual.size(); ++t)
        expectSame(actual[t], expected[t], where + " month " + std::to_string(t));
}

void expectSame(const projection::Outputs<double>& actual, const tests::Reference::Outputs& expected,
                const plan::Plan& plan, const std::string& of) {
    for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
        const std::string name(metric.name);
        if (!plan::isTypeMetric(metric.metric)) {
            ASSERT_TRUE(expected.plan.contains(name)) << name;
            expectSame(actual.series(metric.metric), expected.plan.at(name), of + name);
        }
        const std::string ofType = of + name + " of ";
        for (std::size_t w = 0; plan::isTypeMetric(metric.metric) && w < plan.workTypes.size(); ++w) {
            ASSERT_TRUE(expected.types.contains(name)) << name;
            const std::string& type = plan.workTypes[w].name;
            expectSame(actual.series(metric.metric, static_cast<int>(w)), expected.types.at(name).at(type),
                       ofType + type);
        }
    }
}

void expectSame(const projection::Inputs<double>& actual, const tests::Reference::Inputs& expected) {
    std::size_t told = 0;
    forEachMonthlyInput(actual, [&](const char* name, const auto& months) {
        ++told;
        ASSERT_TRUE(expected.months.contains(name)) << name;
        expectSame(months, expected.months.at(name), name);
    });
    EXPECT_EQ(told, expected.months.size());
    forEachScalarInput(
        actual, [&](const char* name, double value) { expectSame(value, expected.values.at(name), name); });
    expectSame(actual.automationToday, expected.automationToday, "automation today");
    expectSame(actual.inboxShareToday, expected.inboxShareToday, "inbox share today");
    expectSame(actual.ramp, expected.ramp, "ramp");
    expectSame(actual.openingRamping, expected.openingRamping, "opening ramping");
    ASSERT_EQ(actual.types.size(), expected.types.size());
    for (std::size_t w = 0; w < actual.types.size(); ++w) {
        const auto& type = expected.types[w];
        const auto where = [&type](const char* name) { return name + (" of " + type.name); };
        forEachMonthlyTypeInput(actual.types[w], [&](const char* name, const auto& months) {
            expectSame(months, type.months.at(name), where(name));
        });
        forEachScalarTypeInput(actual.types[w], [&](const char* name, double value) {
            expectSame(value, type.values.at(name), where(name));
        });
        expectSame(actual.types[w].automationToday, type.automationToday, where("automation today"));
        expectSame(actual.types[w].involvementToday, type.involvementToday, where("involvement today"));
        expectSame(actual.types[w].resolutionToday, type.resolutionToday, where("resolution today"));
    }
}

void expectSame(const std::vector<projection::GuardrailCourse>& actual,
                const std::vector<tests::Reference::Fired>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const auto& [firedBy, inForce] = expected[i];
        for (int t = 0; t < static_cast<int>(firedBy.size()); ++t) {
            const auto& months = actual[i].inForce;
            EXPECT_EQ(actual[i].fired && *actual[i].fired <= t, firedBy[static_cast<std::size_t>(t)])
                << "guardrail " << i << " month " << t;
            EXPECT_EQ(std::count(months.begin(), months.end(), t), inForce[static_cast<std::size_t>(t)])
                << "guardrail " << i << " month " << t;
        }
    }
}

void expectAgreement(const plan::Plan& plan, const std::string& scenario = plan::baseScenario) {
    const auto projected = projection::project(std::make_shared<const plan::Plan>(plan), scenario);
    ASSERT_TRUE(projected) << "findings: " << plan::validate(plan).size();
    const tests::Reference expected = tests::referenceProjection(plan, scenario);
    expectSame(projected.value().inputs, expected.inputs);
    expectSame(projected.value().outputs, expected.outputs, plan, "");
    expectSame(projected.value().guardrails, expected.guardrails);
    expectSame(projected.value().withoutGrowth, expected.withoutAutomationGrowth, plan,
               "without automation growth: ");
    expectSame(projected.value().traditional, expected.traditional, plan, "traditional: ");
}

} // namespace

TEST(Reference, AgreesOnTheSample) {
    expectAgreement(plan::samplePlan());
    expectAgreement(plan::samplePlan(), "Bold");
    expectAgreement(plan::samplePlan(), "Cautious");
}

TEST(Reference, AgreesOnVariedPlans) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectAgreement(tests::variedPlan(seed));
        if (HasFailure()) return;
    }
}

namespace {

using plan::LeverKey;
using plan::Trajectory;

/// A plan as it may turn out: volumes, resolution, improvement time and the hiring lead are not as planned.
plan::Plan turnedOut(plan::Plan p, std::uint64_t seed) {
    const auto scale = [&p](plan::Lever& lever, double factor, double most) {
        auto values = lever.base.values(p.months);
        for (double& value : values) value = std::min(value * factor, most);
        lever.base = Trajectory::monthly(values);
    };
    const double move = static_cast<double>(seed % 7) / 10 - 0.3; // -0.3 to 0.3
    for (plan::WorkType& type : p.workTypes) {
        plan::Lever& volume = type.lever(LeverKey::volume);
        scale(volume, 1 + move, 1e9);
        if (seed % 3 == 0) { // falls where it was to rise
            auto values = volume.base.values(p.months);
            std::reverse(values.begin(), values.end());
            volume.base = Trajectory::monthly(values);
        }
        scale(type.lever(LeverKey::resolution), 1 + move, 1);
    }
    for (const LeverKey key : plan::improvementKeys) scale(p.lever(key), 1 + move, 1);
    p.lever(LeverKey::hiringLead).base = Trajectory::constant(static_cast<double>(1 + seed % 5));
    return p;
}

void set(plan::Plan& p, LeverKey key, double value) {
    for (plan::WorkType& type : p.workTypes)
        if (plan::isWorkTypeLever(key)) type.lever(key).base = Trajectory::constant(value);
    if (plan::holderOf(key) == plan::Holder::plan) p.lever(key).base = Trajectory::constant(value);
}

/// Without inbox time nothing clears a backlog, and model.md does not say what the line with clearance is.
void leaveTheBacklog(plan::Plan& p) {
    set(p, LeverKey::clearanceMonths, 0);
}

/// What makes a plan that can be projected a strange one.
struct Strange {
    const char* name;
    void (*make)(plan::Plan&);
};

const Strange strangePlans[] = {
    {"a month without working days",
     [](plan::Plan& p) {
         for (plan::WorkType& type : p.workTypes) type.mode = plan::ServiceMode::deferred;
         p.calendar.fixed = {{p.monthAt(p.months / 2), 0}};
         leaveTheBacklog(p);
     }},
    {"a month without inbox time",
     [](plan::Plan& p) {
         Trajectory& share = p.lever(LeverKey::inboxShare).base;
         share = share.withMonth(p.months / 2, 0, p.months);
         leaveTheBacklog(p);
     }},
    {"no inbox time before the plan",
     [](plan::Plan& p) {
         set(p, LeverKey::inboxShareToday, 0);
         leaveTheBacklog(p);
     }},
    {"nobody there",
     [](plan::Plan& p) {
         p.ramp.openingRamping.clear();
         for (const LeverKey key : {LeverKey::openingHeadcount, LeverKey::plannedHires,
                                    LeverKey::plannedReductions, LeverKey::contractors})
             set(p, key, 0);
     }},
    {"all of it outsourced", [](plan::Plan& p) { set(p, LeverKey::outsourced, 1); }},
    {"all of it resolved by the AI",
     [](plan::Plan& p) {
         for (const LeverKey key : {LeverKey::involvement, LeverKey::resolution, LeverKey::ceiling})
             set(p, key, 1);
     }},
    {"none of it seen by the AI", [](plan::Plan& p) { set(p, LeverKey::involvement, 0); }},
    {"no service target", [](plan::Plan& p) { set(p, LeverKey::targetShare, 0); }},
    {"no patience", [](plan::Plan& p) { set(p, LeverKey::patience, 0); }},
    {"an answer at once",
     [](plan::Plan& p) {
         set(p, LeverKey::answerWithin, 0);
         set(p, LeverKey::replyWithin, 0);
     }},
    {"a work type that starts after the plan",
     [](plan::Plan& p) {
         if (!p.workTypes.empty()) p.workTypes.front().startMonth = p.months + 3;
     }},
};

} // namespace

TEST(Reference, AgreesOnPlansThatTurnOutOtherwise) {
    // How often a metric's comparison fired, and each action was in force.
    std::map<std::pair<plan::GuardrailMetric, plan::Comparison>, int> fired;
    std::map<plan::GuardrailAction, int> acted;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const plan::Plan plan = tests::variedPlan(seed);
        const plan::Plan drawn = turnedOut(plan, seed);
        auto in = projection::inputsOf(drawn);
        in.guardrails = projection::inputsOf(plan).guardrails;
        projection::Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
        projection::Room<double> room;
        run(in, out, room);
        const tests::Reference expected = tests::referenceProjection(plan, plan::baseScenario, drawn);
        expectSame(out, expected.outputs, drawn, "");
        const auto& months = expected.inputs.months;
        expectSame(room.inForce.plannedReductions, months.at("plannedReductions"), "reductions");
        expectSame(room.inForce.backfill, months.at("backfill"), "backfill");
        expectSame(room.inForce.overtime, months.at("overtime"), "overtime");
        expectSame(room.inForce.inboxShare, months.at("inboxShare"), "inbox share");
        expectSame(room.inForce.improvementShare, months.at("improvementShare"), "improvement share");
        for (std::size_t i = 0; i < plan.guardrails.size(); ++i)
            for (int t = 0; t < plan.months; ++t) {
                const auto& each = expected.guardrails[i];
                const plan::Guardrail& guardrail = plan.guardrails[i];
                const auto month = static_cast<std::size_t>(t);
                EXPECT_EQ(room.guardrails.firedBy(i, t) > 0, each.firedBy[month])
                    << guardrail.name << ' ' << t;
                EXPECT_EQ(room.guardrails.inForce(i, t) > 0, each.inForce[month])
                    << guardrail.name << ' ' << t;
                if (!each.inForce[month]) continue;
                ++fired[{guardrail.metric, guardrail.comparison}];
                for (const plan::GuardrailAction action : guardrail.actions) ++acted[action];
            }
        if (HasFailure()) return;
    }
    for (int metric = 0; metric < plan::guardrailMetricCount; ++metric)
        for (int comparison = 0; comparison < plan::comparisonCount; ++comparison)
            EXPECT_TRUE(fired.contains(
                {static_cast<plan::GuardrailMetric>(metric), static_cast<plan::Comparison>(comparison)}))
                << "metric " << metric << " comparison " << comparison;
    for (int action = 0; action < plan::guardrailActionCount; ++action)
        EXPECT_TRUE(acted.contains(static_cast<plan::GuardrailAction>(action))) << action;
}

TEST(Reference, AgreesOnStrangePlans) {
    for (const Strange& strange : strangePlans) {
        for (std::uint64_t seed = 1; seed <= 15; ++seed) {
            SCOPED_TRACE(strange.name + (", seed " + std::to_string(seed)));
            plan::Plan plan = tests::variedPlan(seed);
            strange.make(plan);
            expectAgreement(plan);
            if (HasFailure()) return;
        }
    }
}
