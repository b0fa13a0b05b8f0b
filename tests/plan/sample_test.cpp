#include "plan/sample.h"
#include "plan/validation.h"

#include <gtest/gtest.h>

using namespace headroom::plan;

TEST(Sample, HasNothingForACarefulReaderToCorrect) {
    EXPECT_TRUE(validate(samplePlan()).empty());
    EXPECT_TRUE(validate(emptyPlan("New plan", *parseMonth("2026-05"))).empty());
}

TEST(Sample, ItsRangesCanBeDrawn) {
    const Plan plan = samplePlan();
    for (const Scenario& scenario : plan.scenarios) EXPECT_TRUE(validate(plan, scenario.name).empty());
    EXPECT_FALSE(blocksRanges(validate(plan)));
    EXPECT_EQ(plan.correlations.size(), 11U) << "ten pairs of volumes, one of resolutions";
    EXPECT_EQ(plan.lever(LeverKey::hiringLead).range->distribution, Distribution::discrete);
    double weights = 0;
    for (const Scenario& scenario : plan.scenarios) weights += scenario.weight.value();
    EXPECT_DOUBLE_EQ(weights, 0.5) << "Base is as likely as the others together";
}

TEST(Sample, EveryBetSaysWhereItComesFrom) {
    const Plan plan = samplePlan();
    for (const LeverRef& ref : allLevers(plan)) {
        const Lever& lever = *plan.find(ref);
        if (!lever.range) continue;
        EXPECT_FALSE(lever.provenance.source.empty()) << info(ref.key).name << ' ' << ref.of.value;
        EXPECT_TRUE(lever.provenance.confidence) << info(ref.key).name << ' ' << ref.of.value;
    }
}
