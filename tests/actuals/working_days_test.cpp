// Working days: months of more of them are busier, where the series says so.

#include "actuals/made_series.h"
#include "actuals/working_days.h"

#include <gmock/gmock.h>

using namespace headroom;
using actuals::WorkingDays;
using std::chrono::year;

namespace {

constexpr std::array<bool, 7> mondayToFriday{true, true, true, true, true, false, false};

} // namespace

TEST(WorkingDays, AreHeldAgainstTheSameMonthOfOtherYears) {
    const WorkingDays days(mondayToFriday);
    // February 2024 has 21 weekdays, February 2026 20; in 28 years it has 20 in 21 and 21 in 7, less one of
    // 29 days on a weekend twice.
    const double longer = days.unusual(plan::Month{year{2024}, std::chrono::February});
    const double shorter = days.unusual(plan::Month{year{2026}, std::chrono::February});
    EXPECT_NEAR(longer - shorter, std::log(21.0 / 20), 1e-12);
    EXPECT_GT(longer, 0);
    EXPECT_LT(shorter, 0);
    // After 28 years the weekdays are the same again.
    EXPECT_EQ(days.unusual(plan::Month{year{1998}, std::chrono::March}),
              days.unusual(plan::Month{year{2026}, std::chrono::March}));
}

TEST(WorkingDays, SayNothingWhereNoneOrAllAreWorked) {
    const plan::Month first{year{2020}, std::chrono::January};
    EXPECT_THAT(WorkingDays({}).unusual(first, 24), testing::Each(0.0));
    std::array<bool, 7> all;
    all.fill(true);
    const auto unusual = WorkingDays(all).unusual(first, 36);
    // Only the leap day is left.
    for (std::size_t t = 0; t < unusual.size(); ++t) EXPECT_EQ(unusual[t] != 0, t % 12 == 1) << t;
}

TEST(WorkingDays, AreFoundWhereTheyMatter) {
    const auto unusual =
        WorkingDays(mondayToFriday).unusual(plan::Month{year{2015}, std::chrono::January}, 84);
    std::mt19937 random(5);
    std::normal_distribution<double> normal;
    const auto logs = tests::series(72, [&](std::size_t t) {
        return 8 + 0.002 * static_cast<double>(t) + 0.9 * unusual[t] + 0.01 * normal(random);
    });
    const auto effect = actuals::workingDayEffect(logs, unusual);
    ASSERT_EQ(effect.size(), 84U);
    for (std::size_t t = 0; t < 84; ++t) EXPECT_NEAR(effect[t], 0.9 * unusual[t], 0.015) << t;
}

TEST(WorkingDays, AreLeftAloneWhereTheyDoNotMatter) {
    const auto unusual =
        WorkingDays(mondayToFriday).unusual(plan::Month{year{2015}, std::chrono::January}, 84);
    std::mt19937 random(6);
    std::normal_distribution<double> normal;
    int found = 0;
    for (int repeat = 0; repeat < 100; ++repeat) {
        const auto logs = tests::series(72, [&](std::size_t) { return 8 + 0.05 * normal(random); });
        const auto effect = actuals::workingDayEffect(logs, unusual);
        found += std::any_of(effect.begin(), effect.end(), [](double e) { return e != 0; });
    }
    EXPECT_LE(found, 6);
    // Fewer working days cannot make a month busier; nor do three years less a month tell.
    const auto against = tests::series(72, [&](std::size_t t) { return 8 - unusual[t]; });
    EXPECT_THAT(actuals::workingDayEffect(against, unusual), testing::Each(0.0));
    const auto with = tests::series(35, [&](std::size_t t) { return 8 + unusual[t]; });
    EXPECT_THAT(actuals::workingDayEffect(with, unusual), testing::Each(0.0));
}
