#include "ranges/figure.h"

#include "plan/sample.h"
#include "ranges/answers.h"

#include <gmock/gmock.h>

namespace headroom::ranges {
namespace {

using plan::Metric;

TEST(Figure, OfAMetricIsItsWorstMonthWhereNegativeIsTrouble) {
    EXPECT_EQ(mainFigure(Metric::gapFte), (Figure{Metric::gapFte, -1, Over::worst, 0}));
    EXPECT_EQ(mainFigure(Metric::totalCost), (Figure{Metric::totalCost, -1, Over::wholePlan, 0}));
    EXPECT_EQ(mainFigure(Metric::typeResolution, 2), (Figure{Metric::typeResolution, 2, Over::wholePlan, 0}));
}

TEST(Figure, IsFoundByName) {
    const plan::Plan plan = plan::samplePlan();
    for (const plan::MetricInfo& info : plan::metricCatalogue()) {
        const std::string name(info.name);
        if (!plan::isTypeMetric(info.metric)) {
            EXPECT_EQ(figureNamed(plan, name).value(), mainFigure(info.metric)) << name;
            continue;
        }
        for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
            for (const char* colon : {":", ": "})
                EXPECT_EQ(figureNamed(plan, name + colon + plan.workTypes[w].name).value(),
                          mainFigure(info.metric, static_cast<int>(w)));
    }
}

TEST(Figure, ThatIsNotThereIsRefusedWithWhatIs) {
    plan::Plan plan = plan::samplePlan();
    for (const char* name : {"", "gap", "gapfte", ":", "gapFte: Integrations", "resolution"}) {
        const auto none = figureNamed(plan, name);
        ASSERT_FALSE(none) << name;
        EXPECT_EQ(none.error().code, ErrorCode::metricMissing) << name;
        ASSERT_EQ(none.error().values.size(), 3U);
        EXPECT_EQ(none.error().values[0], name);
        EXPECT_THAT(none.error().values[1], testing::HasSubstr("gapFte"));
        EXPECT_THAT(none.error().values[2], testing::HasSubstr("resolution"));
    }
    const auto noType = figureNamed(plan, "resolution: Nobody");
    ASSERT_FALSE(noType);
    EXPECT_EQ(noType.error().code, ErrorCode::workTypeMissing);
    EXPECT_EQ(noType.error().values[0], "Nobody");
    EXPECT_THAT(noType.error().values[1], testing::HasSubstr("Integrations"));
    EXPECT_EQ(figureNamed(plan, "resolution:").error().code, ErrorCode::workTypeMissing);
    plan.workTypes[1].name = "Chat: sales";
    EXPECT_EQ(figureNamed(plan, "resolution: Chat: sales").value().workType, 1);
}

TEST(Answers, AreThoseThatTheSimulationGives) {
    const auto simulation = Simulation::of(plan::samplePlan());
    ASSERT_TRUE(simulation);
    const Figure figure = mainFigure(Metric::totalCost);
    Progress progress;
    const auto answers = answersOf(simulation.value(), figure, 500, 2, &progress);
    ASSERT_TRUE(answers);
    EXPECT_GE(progress.done, 500);
    EXPECT_EQ(answers.value().summary->draws, 500);
    EXPECT_EQ(answers.value().summary->of(figure),
              simulation.value().summarise({500, 1, {}}).value().of(figure));
    EXPECT_EQ(answers.value().swings->levers.size(), simulation.value().bets().size());
    EXPECT_EQ(answers.value().indices->figure, figure);
    EXPECT_EQ(answers.value().guardrails->draws, 500);
    EXPECT_EQ(answers.value().errors->draws, 500);
    progress.cancelled = true;
    EXPECT_EQ(answersOf(simulation.value(), figure, 500, 2, &progress).error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace headroom::ranges
