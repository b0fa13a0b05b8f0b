#include "plan/sample.h"
#include "projection/explanation.h"
#include "projection/sensitivity.h"
#include "projection/varied_plan.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::projection;
using plan::Metric;

namespace {

Projection projected(const plan::Plan& p) {
    auto result = project(std::make_shared<const plan::Plan>(p));
    EXPECT_TRUE(result);
    return std::move(result).value();
}

void expectSame(double a, double b, const std::string& where) {
    if (!std::isfinite(b)) {
        EXPECT_FALSE(std::isfinite(a)) << where;
        return;
    }
    EXPECT_NEAR(a, b, 1e-12 * std::max(1.0, std::abs(b))) << where;
}

/// Every cell of the results, explained and computed again from its parts. Sums of opposite signs (the gap,
/// the mix effect) are compared at the size of what they are made of.
void expectEveryCellExplained(const Projection& p) {
    const Explainer explainer(p);
    for (const auto& info : plan::metricCatalogue()) {
        const int types = plan::isTypeMetric(info.metric) ? p.outputs.types() : 1;
        for (int w = 0; w < types; ++w)
            for (int t = 0; t < p.months(); ++t) {
                const CellRef cell{info.metric, t, plan::isTypeMetric(info.metric) ? w : -1, -1};
                const auto explanation = explainer.explain(cell);
                ASSERT_TRUE(explanation) << info.name;
                expectSame(explanation->evaluated, explainer.value(cell),
                           std::string(info.name) + " month " + std::to_string(t));
                for (const CellRef& part : explanation->parts) {
                    if (explainer.lever(part)) continue;
                    const auto deeper = explainer.explain(part);
                    const auto* working = std::get_if<const Working*>(&part.quantity);
                    EXPECT_TRUE(deeper || (working && (*working)->fact)) << info.name;
                }
            }
    }
}

} // namespace

TEST(Explanation, EveryCellOfTheSampleIsItsFormula) {
    expectEveryCellExplained(projected(plan::samplePlan()));
}

TEST(Explanation, EveryCellOfVariedPlansIsItsFormula) {
    for (std::uint64_t seed = 500; seed < 540; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectEveryCellExplained(projected(tests::variedPlan(seed)));
        if (HasFailure()) return;
    }
}

TEST(Explanation, GoesDownToLeversWithTheirSources) {
    const Projection p = projected(plan::samplePlan());
    const Explainer explainer(p);
    std::vector<CellRef> open{{Metric::gapFte, 7, -1, -1}};
    std::set<plan::LeverRef> reached;
    std::size_t steps = 0;
    for (; !open.empty(); ++steps) {
        ASSERT_LT(steps, 2'000'000U) << "an explanation that never ends";
        const CellRef cell = open.back();
        open.pop_back();
        if (const auto lever = explainer.lever(cell)) {
            reached.insert(*lever);
            continue;
        }
        // One month back at a time is enough to see that every road ends.
        if (const auto explanation = explainer.explain(cell))
            for (const CellRef& part : explanation->parts)
                if (part.month >= 6) open.push_back(part);
    }
    EXPECT_TRUE(reached.count({plan::LeverKey::inboxShare, {}}));
    EXPECT_TRUE(reached.count({plan::LeverKey::handleMinutes, {"integrations"}}));
    EXPECT_TRUE(reached.count({plan::LeverKey::resolution, {"billing"}}));
    EXPECT_TRUE(reached.count({plan::LeverKey::growth, {}}));
}

TEST(Explanation, ReadsAsAFormula) {
    const Projection p = projected(plan::samplePlan());
    const Explainer explainer(p);
    const auto text = [&](Metric metric, int w) {
        std::string words;
        const auto explanation = explainer.explain({metric, 3, w, -1});
        for (const FormulaPiece& piece : explanation->words)
            words += std::holds_alternative<std::string>(piece)
                         ? std::get<std::string>(piece)
                         : std::string(Explainer::label(std::get<CellRef>(piece)));
        return words;
    };
    EXPECT_EQ(text(Metric::typeRequiredFte, 2), "Staffed hours ÷ Inbox hours per FTE");
    EXPECT_EQ(text(Metric::gapFte, -1), "Effective + Flex − Required");
    EXPECT_EQ(text(Metric::typeHuman, 0), "Volume × (1 − Automation rate)");
    EXPECT_EQ(text(Metric::inbound, -1), "Σ Volume");
    EXPECT_EQ(explainer.explain({Metric::inbound, 3, -1, -1})->filled.size(), 9U)
        << "five terms and four signs";
}

TEST(Expression, RefusesWhatIsNoFormula) {
    for (const char* text : {"", "1 +", "(1", "1 2", "a b", "$", "w.", "f(", "f(1,", "1 ~ 2"})
        EXPECT_FALSE(parseExpression(text)) << text;
}

TEST(Explanation, EveryResultLeadsDownToItsLevers) {
    const Projection p = projected(plan::samplePlan());
    const Explainer explainer(p);
    const auto has = [](const std::vector<plan::LeverRef>& levers, plan::LeverKey key) {
        return std::any_of(levers.begin(), levers.end(), [key](const auto& ref) { return ref.key == key; });
    };
    const auto gap = explainer.leversOf({plan::Metric::gapFte, p.months() - 1, -1, -1, -1});
    for (const plan::LeverKey key :
         {plan::LeverKey::plannedHires, plan::LeverKey::plannedReductions, plan::LeverKey::backfill,
          plan::LeverKey::attrition, plan::LeverKey::openingHeadcount, plan::LeverKey::resolution,
          plan::LeverKey::inboxShare, plan::LeverKey::growth, plan::LeverKey::handleMinutes})
        EXPECT_TRUE(has(gap, key)) << plan::info(key).name;
    EXPECT_FALSE(has(gap, plan::LeverKey::loadedCost)) << "money moves no people";
    EXPECT_TRUE(
        has(explainer.leversOf({plan::Metric::totalCost, 0, -1, -1, -1}), plan::LeverKey::loadedCost));
    EXPECT_EQ(explainer.leversOf({plan::LeverKey::growth, 0, -1, -1, -1}),
              (std::vector<plan::LeverRef>{{plan::LeverKey::growth, {}}}));
}

TEST(Explanation, NamesEveryLeverThatMovesANumber) {
    // Against the derivatives: a lever that the explanation does not lead to has no effect.
    const plan::Plan plan = plan::samplePlan();
    const Projection p = projected(plan);
    const Explainer explainer(p);
    for (const plan::Metric metric :
         {plan::Metric::gapFte, plan::Metric::totalCost, plan::Metric::backlogHours}) {
        const int month = p.months() - 1;
        const auto named = explainer.leversOf({metric, month, -1, -1, -1});
        for (const plan::LeverRef& ref : plan::allLevers(plan)) {
            if (plan::info(ref.key).whole || std::find(named.begin(), named.end(), ref) != named.end())
                continue;
            EXPECT_EQ(gradient(plan, ref).at(metric, month), 0)
                << plan::info(metric).name << " by " << plan::info(ref.key).name;
        }
    }
}
