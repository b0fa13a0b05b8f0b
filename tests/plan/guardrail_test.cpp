#include "plan/guardrail.h"

#include "plan/sample.h"

#include <gmock/gmock.h>

using namespace headroom::plan;
using testing::ElementsAre;

TEST(Guardrail, DefaultsAreThoseOfTheModel) {
    const auto defaults = defaultGuardrails();
    ASSERT_EQ(defaults.size(), 6u);
    const auto expect = [&](std::size_t nr, GuardrailMetric metric, Comparison comparison, double threshold,
                            int months) {
        EXPECT_EQ(defaults[nr].metric, metric) << defaults[nr].name;
        EXPECT_EQ(defaults[nr].comparison, comparison) << defaults[nr].name;
        EXPECT_EQ(defaults[nr].threshold, threshold) << defaults[nr].name;
        EXPECT_EQ(defaults[nr].months, months) << defaults[nr].name;
        EXPECT_FALSE(defaults[nr].actions.empty()) << defaults[nr].name;
    };
    expect(0, GuardrailMetric::automation, Comparison::missesBy, 0.05, 2);
    expect(1, GuardrailMetric::automation, Comparison::exceedsBy, 0.05, 2);
    expect(2, GuardrailMetric::resolution, Comparison::hasNotImprovedBy, 0.01, 3);
    expect(3, GuardrailMetric::improvementShare, Comparison::missesBy, 0.05, 2);
    expect(4, GuardrailMetric::backlogDays, Comparison::overLimit, 5, 1);
    expect(5, GuardrailMetric::inbound, Comparison::aboveHigh, 0, 2);
    EXPECT_THAT(defaults[0].actions,
                ElementsAre(GuardrailAction::pauseReductions, GuardrailAction::reopenHiringGates));
}

TEST(Guardrail, NewPlansHaveTheDefaults) {
    EXPECT_EQ(emptyPlan("New plan", *parseMonth("2026-05")).guardrails, defaultGuardrails());
    EXPECT_FALSE(emptyPlan("New plan", *parseMonth("2026-05")).lastFinanceReview);
    EXPECT_EQ(samplePlan().guardrails, defaultGuardrails());
}
