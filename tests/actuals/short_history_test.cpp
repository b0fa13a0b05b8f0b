// Histories too short for a season, for a trend, for anything: what is forecast, and what is said.

#include "actuals/forecast.h"
#include "actuals/made_series.h"

#include <gmock/gmock.h>

using namespace headroom;
using namespace headroom::actuals;

namespace {

std::vector<ForecastNotice> codesOf(const Forecast& forecast) {
    std::vector<ForecastNotice> codes;
    for (const Notice& notice : forecast.notices) codes.push_back(notice.code);
    return codes;
}

class ShortHistory : public testing::TestWithParam<std::size_t> {};

} // namespace

TEST_P(ShortHistory, IsForecastWithNotice) {
    const std::size_t months = GetParam();
    const auto values = tests::volumes(months, 21);
    const auto result = forecast(tests::history(values), {.months = 24});
    ASSERT_TRUE(result);
    const Forecast& forecast = result.value();
    ASSERT_EQ(forecast.p50.size(), 24U);
    const double least = *std::min_element(values.begin(), values.end());
    const double most = *std::max_element(values.begin(), values.end());
    for (std::size_t h = 0; h < 24; ++h) {
        EXPECT_GT(forecast.p50[h], 0.6 * least) << h;
        EXPECT_LT(forecast.p50[h], 1.6 * most) << h;
        EXPECT_LT(forecast.p10[h], forecast.p50[h]) << h;
        EXPECT_GT(forecast.p90[h], forecast.p50[h]) << h;
    }
    const auto codes = codesOf(forecast);
    EXPECT_EQ(testing::Matches(testing::Contains(ForecastNotice::tooShort))(codes), months < 6);
    EXPECT_EQ(testing::Matches(testing::Contains(ForecastNotice::noSeason))(codes),
              months >= 6 && months < 24);
    EXPECT_EQ(testing::Matches(testing::Contains(ForecastNotice::noBacktest))(codes), months < 12);
    EXPECT_EQ(forecast.method == Method::level, months < 12);
    EXPECT_EQ(forecast.backtest.has_value(), months >= 12);
    EXPECT_EQ(forecast.origins > 0, months >= 12);
}

INSTANTIATE_TEST_SUITE_P(Months, ShortHistory,
                         testing::Values(1, 2, 3, 5, 6, 7, 11, 12, 13, 14, 18, 23, 24, 25, 26, 29, 30, 35, 36,
                                         37, 53, 54, 60));

TEST(ShortHistory, OfOneMonthIsThatMonth) {
    const auto result = forecast(tests::history({1234}));
    ASSERT_TRUE(result);
    EXPECT_THAT(result.value().p50, testing::Each(1234));
}

TEST(ShortHistory, OfNothingButZeroIsZero) {
    const auto result = forecast(tests::history({0}));
    ASSERT_TRUE(result);
    EXPECT_THAT(result.value().p50, testing::Each(0));
    EXPECT_THAT(result.value().p90, testing::Each(0));
}

TEST(ShortHistory, OfElevenMonthsIsItsLevel) {
    const auto values = tests::series(11, [](std::size_t t) { return t % 2 == 0 ? 90.0 : 110.0; });
    const auto result = forecast(tests::history(values));
    ASSERT_TRUE(result);
    EXPECT_THAT(result.value().p50, testing::Each(testing::DoubleNear(100, 2)));
}
