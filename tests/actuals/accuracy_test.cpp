// The yardsticks: MASE and sMAPE by hand.

#include "actuals/accuracy.h"
#include "actuals/made_series.h"

#include <gtest/gtest.h>

using namespace headroom;
using actuals::accuracyOf;
using actuals::maseScale;
using actuals::smapeOf;

TEST(Accuracy, ScalesByTheYearBefore) {
    // Each month is 12 above the same month of the year before.
    const auto values = tests::series(30, [](std::size_t t) { return static_cast<double>(t); });
    EXPECT_DOUBLE_EQ(maseScale(values).value(), 12);
    const auto accuracy = accuracyOf(values, std::vector<double>{30, 31}, std::vector<double>{36, 31});
    EXPECT_DOUBLE_EQ(accuracy.mase.value(), 3.0 / 12);
    EXPECT_DOUBLE_EQ(accuracy.smape, 200 * 6.0 / 66 / 2);
}

TEST(Accuracy, ScalesByTheMonthBeforeUpToAYear) {
    EXPECT_DOUBLE_EQ(maseScale(std::vector<double>{1, 3, 2, 6}).value(), (2.0 + 1 + 4) / 3);
    EXPECT_FALSE(maseScale(std::vector<double>{1}));
    EXPECT_FALSE(maseScale({}));
}

TEST(Accuracy, CannotSayWhatHasNoScale) {
    const auto accuracy =
        accuracyOf(std::vector<double>(24, 7), std::vector<double>{7}, std::vector<double>{8});
    EXPECT_FALSE(accuracy.mase);
    EXPECT_DOUBLE_EQ(accuracy.smape, 200.0 / 15);
}

TEST(Accuracy, PercentagesStayWithinTwoHundred) {
    EXPECT_DOUBLE_EQ(smapeOf(0, 0), 0);
    EXPECT_DOUBLE_EQ(smapeOf(0, 5), 200);
    EXPECT_DOUBLE_EQ(smapeOf(5, 5), 0);
}
