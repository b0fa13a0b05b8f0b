#include "plan/assumption.h"

#include "plan/sample.h"

#include <gtest/gtest.h>

namespace headroom::plan {
namespace {

Date day(const char* text) {
    return *parseDate(text);
}

TEST(Assumption, IsStaleAQuarterAfterItsReviewOrOnceItsNextOneIsPast) {
    const Plan plan = emptyPlan("Plan", *parseMonth("2026-01"));
    Provenance from;
    EXPECT_FALSE(isStale(plan, from, day("2026-04-03"))) << "never reviewed: as old as the plan, 92 days";
    EXPECT_TRUE(isStale(plan, from, day("2026-04-04")));
    from.lastReviewed = day("2026-03-31");
    EXPECT_FALSE(isStale(plan, from, day("2026-07-01")));
    EXPECT_TRUE(isStale(plan, from, day("2026-07-02")));
    from.nextReview = day("2026-05-01");
    EXPECT_FALSE(isStale(plan, from, day("2026-05-01"))) << "due that day";
    EXPECT_TRUE(isStale(plan, from, day("2026-05-02")));
    EXPECT_FALSE(isStale(plan, {}, day("2025-06-01"))) << "the plan is still ahead";
}

TEST(Assumption, ImpactFollowsFromItsShareOfTheVariance) {
    EXPECT_EQ(impactOf(0), Rating::low);
    EXPECT_EQ(impactOf(0.0199), Rating::low);
    EXPECT_EQ(impactOf(0.02), Rating::medium);
    EXPECT_EQ(impactOf(0.0999), Rating::medium);
    EXPECT_EQ(impactOf(0.1), Rating::high);
    EXPECT_EQ(impactOf(1), Rating::high);
}

TEST(Assumption, RiskIsQualityAgainstImpactUnlessSomebodyJudgedIt) {
    using enum Rating;
    const auto risk = [](std::optional<Rating> quality, std::optional<Rating> impact) {
        Provenance from;
        from.quality = quality;
        return riskOf(from, impact);
    };
    EXPECT_EQ(risk(low, high), high);
    EXPECT_EQ(risk(medium, high), high);
    EXPECT_EQ(risk(low, medium), high);
    EXPECT_EQ(risk(high, high), medium);
    EXPECT_EQ(risk(medium, medium), medium);
    EXPECT_EQ(risk(low, low), medium);
    EXPECT_EQ(risk(high, medium), low);
    EXPECT_EQ(risk(medium, low), low);
    EXPECT_EQ(risk(high, low), low);
    EXPECT_EQ(risk({}, high), std::nullopt) << "nobody rated what it rests on";
    EXPECT_EQ(risk(low, {}), std::nullopt) << "nothing was drawn";
    Provenance judged;
    judged.quality = low;
    judged.risk = low;
    EXPECT_EQ(riskOf(judged, high), low);
    EXPECT_EQ(riskOf(judged, {}), low);
}

} // namespace
} // namespace headroom::plan
