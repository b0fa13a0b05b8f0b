// Forecasts as callers see them: what they promise of any history.

#include "actuals/forecast.h"
#include "actuals/made_series.h"
#include "plan/calendar.h"

#include <gmock/gmock.h>

#include <limits>
#include <numeric>

using namespace headroom;
using namespace headroom::actuals;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::Not;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Forecast made(const History& history, const ForecastOptions& options = {}) {
    const auto result = forecast(history, options);
    EXPECT_TRUE(result);
    return result ? result.value() : Forecast();
}

const Notice* noticeOf(const Forecast& forecast, ForecastNotice code) {
    for (const Notice& notice : forecast.notices)
        if (notice.code == code) return &notice;
    return nullptr;
}

void expectSound(const Forecast& forecast, std::size_t months) {
    ASSERT_EQ(forecast.p10.size(), months);
    ASSERT_EQ(forecast.p50.size(), months);
    ASSERT_EQ(forecast.p90.size(), months);
    for (std::size_t h = 0; h < months; ++h) {
        EXPECT_TRUE(std::isfinite(forecast.p90[h])) << h;
        EXPECT_GE(forecast.p10[h], 0) << h;
        EXPECT_LE(forecast.p10[h], forecast.p50[h]) << h;
        EXPECT_LE(forecast.p50[h], forecast.p90[h]) << h;
    }
}

} // namespace

TEST(ForecastOf, ASeriesBeatsSeasonalNaiveAndSaysSo) {
    const Forecast result = made(tests::history(tests::volumes(72, 1)), {.months = 18});
    expectSound(result, 18);
    EXPECT_EQ(result.first, (plan::Month{std::chrono::year{2022}, std::chrono::January}));
    EXPECT_EQ(result.method, Method::combination);
    EXPECT_EQ(result.origins, 10);
    EXPECT_EQ(result.methods.size(), triedMethods);
    EXPECT_NEAR(std::accumulate(result.methods.begin(), result.methods.end(), 0.0,
                                [](double sum, const MethodShare& part) { return sum + part.share; }),
                1, 1e-12);
    EXPECT_LT(result.backtest->mase, result.seasonalNaive->mase);
    EXPECT_LT(result.backtest->smape, result.seasonalNaive->smape);
    EXPECT_EQ(result.seasonalNaive, result.methods[0].backtest);
    EXPECT_FALSE(noticeOf(result, ForecastNotice::noSeason));
    // Farther is wider.
    EXPECT_GT(result.p90[17] / result.p10[17], result.p90[0] / result.p10[0]);
}

TEST(ForecastOf, ManySeriesHoldTheirOutcomesFourTimesInFive) {
    int inside = 0, all = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const auto values = tests::volumes(72, seed, 0.08);
        const Forecast result = made(tests::history({values.begin(), values.end() - 12}));
        for (std::size_t h = 0; h < 12; ++h, ++all)
            inside += values[60 + h] >= result.p10[h] && values[60 + h] <= result.p90[h];
    }
    EXPECT_NEAR(static_cast<double>(inside) / all, 0.8, 0.06);
}

TEST(ForecastOf, AScaledSeriesIsScaled) {
    const auto values = tests::volumes(60, 2);
    auto larger = values;
    for (double& value : larger) value *= 1000;
    const Forecast small = made(tests::history(values)), large = made(tests::history(larger));
    for (std::size_t h = 0; h < 12; ++h) {
        EXPECT_NEAR(large.p10[h] / small.p10[h], 1000, 0.5);
        EXPECT_NEAR(large.p50[h] / small.p50[h], 1000, 0.5);
        EXPECT_NEAR(large.p90[h] / small.p90[h], 1000, 0.5);
    }
    EXPECT_NEAR(*large.backtest->mase, *small.backtest->mase, 1e-3);
}

// At the ends of what a double holds a sum of squares would be infinite, or nothing.
TEST(ForecastOf, AnEnormousOrTinySeriesIsScaledToo) {
    const auto values = tests::volumes(60, 3);
    for (const double factor : {1e-200, 1e200}) {
        auto scaled = values;
        for (double& value : scaled) value *= factor;
        const Forecast result = made(tests::history(scaled)), usual = made(tests::history(values));
        expectSound(result, 12);
        EXPECT_NEAR(result.p50[5] / factor / usual.p50[5], 1, 1e-3);
    }
}

TEST(ForecastOf, APerfectSeasonIsKept) {
    const auto values =
        tests::series(60, [](std::size_t t) { return 1000.0 + 100 * static_cast<double>(t % 12); });
    const Forecast result = made(tests::history(values));
    for (std::size_t h = 0; h < 12; ++h) EXPECT_NEAR(result.p50[h], 1000.0 + 100 * static_cast<double>(h), 5);
    EXPECT_LT(result.p90[11] / result.p10[11], 1.05);
}

TEST(ForecastOf, TheSameIsTheSame) {
    const History history = tests::history(tests::volumes(80, 4));
    EXPECT_EQ(made(history), made(history));
}

TEST(ForecastOf, ManyDoesNotDependOnThreads) {
    std::vector<History> histories;
    for (std::uint32_t seed = 0; seed < 40; ++seed)
        histories.push_back(tests::history(tests::volumes(20 + seed, seed)));
    histories.push_back(tests::history({}));
    const auto one = forecastAll(histories, {}, 1), four = forecastAll(histories, {}, 4);
    ASSERT_EQ(one.size(), histories.size());
    for (std::size_t i = 0; i + 1 < one.size(); ++i) {
        ASSERT_TRUE(one[i]);
        EXPECT_EQ(one[i].value(), four[i].value()) << i;
        EXPECT_EQ(one[i].value(), made(histories[i])) << i;
    }
    ASSERT_FALSE(one.back());
    EXPECT_EQ(one.back().error().code, ErrorCode::historyEmpty);
    EXPECT_TRUE(forecastAll({}).empty());
}

TEST(ForecastOf, NoOriginKnowsWhatCameAfterIt) {
    // The months after the last origin but one cannot change what was forecast for the months before.
    const auto values = tests::volumes(72, 5);
    auto other = values;
    other.back() *= 3;
    const Forecast before = made(tests::history(values)), after = made(tests::history(other));
    EXPECT_NE(before.p50, after.p50);
    // A forecast without the last month does not know of it at all.
    EXPECT_EQ(made(tests::history({values.begin(), values.end() - 1})),
              made(tests::history({other.begin(), other.end() - 1})));
}

TEST(ForecastOf, GapsAreFilledFromTheirNeighboursAndSeason) {
    const auto whole =
        tests::series(60, [](std::size_t t) { return 1000.0 + 100 * static_cast<double>(t % 12); });
    auto values = whole;
    values[30] = values[31] = values[44] = missing;
    const Forecast result = made(tests::history(values));
    ASSERT_TRUE(noticeOf(result, ForecastNotice::gapsFilled));
    EXPECT_EQ(noticeOf(result, ForecastNotice::gapsFilled)->value, 3);
    for (std::size_t h = 0; h < 12; ++h) EXPECT_NEAR(result.p50[h] / whole[h], 1, 0.06) << h;
}

TEST(ForecastOf, MissingEndsMoveItsFirstMonth) {
    auto values = tests::volumes(60, 6);
    auto padded = values;
    padded.insert(padded.begin(), {missing, missing});
    padded.push_back(missing);
    History history = tests::history(padded);
    *history.first -= std::chrono::months{2};
    const Forecast plain = made(tests::history(values)), trimmed = made(history);
    EXPECT_EQ(trimmed.first, plain.first);
    EXPECT_EQ(trimmed.p50, plain.p50);
    ASSERT_TRUE(noticeOf(trimmed, ForecastNotice::monthsTrailing));
    EXPECT_EQ(noticeOf(trimmed, ForecastNotice::monthsTrailing)->value, 1);
    EXPECT_FALSE(noticeOf(plain, ForecastNotice::monthsTrailing));
}

TEST(ForecastOf, SomeZerosLeaveOutWhatNeedsRatios) {
    auto values = tests::volumes(60, 7);
    values[20] = 0;
    const Forecast result = made(tests::history(values));
    expectSound(result, 12);
    for (const MethodShare& part : result.methods) {
        EXPECT_NE(part.method, Method::dampedMultiplicative);
        EXPECT_NE(part.method, Method::dampedLogarithmic);
    }
}

TEST(ForecastOf, ManyZerosAreAFlatRate) {
    const auto values = tests::series(48, [](std::size_t t) { return t % 4 == 0 ? 12.0 : 0.0; });
    const Forecast result = made(tests::history(values));
    expectSound(result, 12);
    EXPECT_EQ(result.method, Method::intermittent);
    ASSERT_TRUE(noticeOf(result, ForecastNotice::intermittent));
    EXPECT_EQ(noticeOf(result, ForecastNotice::intermittent)->value, 36);
    EXPECT_NEAR(result.p50[0], 3, 0.3);
    EXPECT_EQ(result.p10[0], 0);
    EXPECT_EQ(result.p90[0], 12);
}

TEST(ForecastOf, AConstantStaysWhatItIs) {
    for (const double value : {0.0, 7.0, 1e9}) {
        const Forecast result = made(tests::history(std::vector<double>(40, value)));
        EXPECT_THAT(result.p10, Each(value));
        EXPECT_THAT(result.p50, Each(value));
        EXPECT_THAT(result.p90, Each(value));
        EXPECT_THAT(result.notices, ElementsAre(Field(&Notice::code, ForecastNotice::constant)));
        EXPECT_FALSE(result.backtest);
    }
}

TEST(ForecastOf, TenThousandMonthsAreCut) {
    const auto values =
        tests::series(10000, [](std::size_t t) { return 1000.0 + static_cast<double>(t * 7919 % 100); });
    const Forecast result =
        made(tests::history(values, plan::Month{std::chrono::year{1200}, std::chrono::January}));
    expectSound(result, 12);
    ASSERT_TRUE(noticeOf(result, ForecastNotice::historyCut));
    EXPECT_EQ(noticeOf(result, ForecastNotice::historyCut)->value, 9400);
    EXPECT_EQ(result.first,
              (plan::Month{std::chrono::year{1200}, std::chrono::January} + std::chrono::months{10000}));
}

TEST(ForecastOf, OutliersAndStepsStaySound) {
    auto spike = tests::volumes(60, 8);
    spike[58] *= 1000;
    expectSound(made(tests::history(spike)), 12);
    auto collapse = tests::volumes(60, 8);
    for (std::size_t t = 40; t < 60; ++t) collapse[t] = 1e-6;
    expectSound(made(tests::history(collapse), {.months = maximumAhead}), maximumAhead);
}

TEST(ForecastOf, WorkingDaysAreFollowed) {
    std::mt19937 random(11);
    std::normal_distribution<double> normal;
    const std::array<bool, 7> weekdays{true, true, true, true, true, false, false};
    const plan::Month first{std::chrono::year{2015}, std::chrono::January};
    plan::Calendar calendar;
    const auto whole = tests::series(96, [&](std::size_t t) {
        return 40 * calendar.workingDays(first + std::chrono::months{static_cast<int>(t)}) *
               std::exp(0.01 * normal(random));
    });
    const std::vector<double> past(whole.begin(), whole.end() - 12);
    const Forecast with = made(tests::history(past, first), {.workedWeekdays = weekdays});
    const Forecast without = made(tests::history(past, first), {.useWorkingDays = false});
    const auto error = [&](const Forecast& forecast) {
        double sum = 0;
        for (std::size_t h = 0; h < 12; ++h) sum += std::abs(forecast.p50[h] - whole[84 + h]);
        return sum;
    };
    EXPECT_LT(error(with), 0.7 * error(without));
    ASSERT_TRUE(noticeOf(with, ForecastNotice::workingDays));
    EXPECT_NEAR(noticeOf(with, ForecastNotice::workingDays)->value, 5, 1); // per cent a day
    EXPECT_FALSE(noticeOf(without, ForecastNotice::workingDays));
    // Where no date is known, nothing is known of working days.
    EXPECT_FALSE(noticeOf(made(tests::history(past, std::nullopt)), ForecastNotice::workingDays));
}

TEST(ForecastRefuses, WhatIsNoVolume) {
    const auto refused = [](std::vector<double> values, ForecastOptions options = {}) {
        const auto result = forecast(tests::history(std::move(values)), options);
        EXPECT_FALSE(result);
        return result ? Error() : result.error();
    };
    EXPECT_EQ(refused({}), (Error{ErrorCode::historyEmpty, "calls", {}}));
    EXPECT_EQ(refused({missing, missing}).code, ErrorCode::historyEmpty);
    const Error negative = refused({1, 2, -3, 4});
    EXPECT_EQ(negative.code, ErrorCode::historyInvalid);
    EXPECT_EQ(negative.place, "calls");
    EXPECT_EQ(negative.values.at(0), "2016-03");
    EXPECT_THAT(negative.values.at(1), testing::StartsWith("-3"));
    EXPECT_EQ(refused({1, std::numeric_limits<double>::infinity()}).code, ErrorCode::historyInvalid);
    for (const int months : {0, -1, maximumAhead + 1})
        EXPECT_EQ(refused({1, 2, 3}, {.months = months}).code, ErrorCode::horizonInvalid);
    const auto undated = forecast(tests::history({1, -2}, std::nullopt));
    ASSERT_FALSE(undated);
    EXPECT_EQ(undated.error().values.at(0), "2");
}
