#include "plan/sample.h"
#include "projection/projection.h"
#include "projection/surplus.h"
#include "projection/varied_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace headroom;
using namespace headroom::projection;
using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;

namespace {

double sumOf(const SurplusParts<double>& parts) {
    return std::accumulate(parts.taken.begin(), parts.taken.end(), parts.unallocated);
}

} // namespace

TEST(Surplus, AnEarlierDestinationIsServedFirstAndALaterOneGetsWhatIsLeft) {
    plan::Plan p = plan::emptyPlan("Surplus", std::chrono::year{2026} / std::chrono::January);
    p.surplusOrder = {LeverKey::surplusToBacklog,  LeverKey::surplusToContent, LeverKey::surplusToOutreach,
                      LeverKey::surplusToChannels, LeverKey::surplusToSystems, LeverKey::surplusToInsight};
    p.lever(LeverKey::surplusToBacklog).base = Trajectory::constant(0.6);
    p.lever(LeverKey::surplusToContent).base = Trajectory::constant(0.3);
    p.lever(LeverKey::surplusToOutreach).base = Trajectory::constant(0.5);
    p.lever(LeverKey::surplusToChannels).base = Trajectory::constant(0.2);
    const auto parts = surplusLedger(p, 200);
    EXPECT_NEAR(parts.taken[0], 120, 1e-9);
    EXPECT_NEAR(parts.taken[1], 60, 1e-9);
    EXPECT_NEAR(parts.taken[2], 20, 1e-9) << "only a tenth is left of the half it asks for";
    EXPECT_NEAR(parts.taken[3], 0, 1e-9);
    EXPECT_NEAR(parts.unallocated, 0, 1e-9);
}

TEST(Surplus, ThePartsAndWhatIsNotAllocatedAreTheSurplusOfTheMonth) {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        plan::Plan p = tests::variedPlan(seed);
        std::mt19937_64 random(seed);
        std::shuffle(p.surplusOrder.begin(), p.surplusOrder.end(), random);
        for (const LeverKey key : plan::surplusKeys)
            p.lever(key).base = Trajectory::constant(static_cast<double>(random() % 60) / 100);
        const auto projected = project(std::make_shared<const plan::Plan>(p));
        ASSERT_TRUE(projected.has_value()) << seed;
        for (int t = 0; t < p.months; ++t) {
            const double hours = projected.value().outputs.at(Metric::surplusHours, t);
            if (!std::isfinite(hours)) continue;
            const auto parts = surplusLedger(p, hours);
            EXPECT_NEAR(sumOf(parts), hours, 1e-9 * std::max(1.0, hours)) << seed << " month " << t;
            double improvement = 0;
            for (std::size_t i = 0; i < parts.taken.size(); ++i) {
                EXPECT_GE(parts.taken[i], 0);
                if (plan::isImprovement(p.surplusOrder[i])) improvement += parts.taken[i];
            }
            EXPECT_NEAR(improvement, projected.value().inputs.surplusToImprovement * hours,
                        1e-9 * std::max(1.0, hours))
                << "what counts as improvement time is what these three get";
        }
    }
}
