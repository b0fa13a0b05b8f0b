#include "plan/sample.h"
#include "plan/validation.h"

#include <gtest/gtest.h>

using namespace headroom::plan;

TEST(Sample, HasNothingForACarefulReaderToCorrect) {
    EXPECT_TRUE(validate(samplePlan()).empty());
    EXPECT_TRUE(validate(emptyPlan("New plan", *parseMonth("2026-05"))).empty());
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
