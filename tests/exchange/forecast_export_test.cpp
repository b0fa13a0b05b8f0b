// Forecasts as JSON and CSV: what other programs rely on.

#include "actuals/made_series.h"
#include "exchange/forecast_export.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using namespace headroom;
using exchange::NamedForecast;
using nlohmann::json;

namespace {

std::vector<NamedForecast> made() {
    std::vector<NamedForecast> forecasts;
    forecasts.push_back({"=calls, all", actuals::forecast(tests::history(tests::volumes(60, 1)))});
    forecasts.push_back({"short", actuals::forecast(tests::history({5, 6}, std::nullopt))});
    forecasts.push_back({"nothing", actuals::forecast(tests::history({}))});
    return forecasts;
}

} // namespace

TEST(ForecastExport, IsJsonWithEveryNamedKey) {
    const auto forecasts = made();
    const json out = json::parse(exchange::forecastsToJson(forecasts));
    EXPECT_EQ(out.at("schema"), "headroom.forecast/1");
    ASSERT_EQ(out.at("series").size(), 3U);
    const json& first = out.at("series").at(0);
    const actuals::Forecast& forecast = forecasts[0].forecast.value();
    EXPECT_EQ(first.at("name"), "=calls, all");
    EXPECT_EQ(first.at("method"), "combination");
    EXPECT_EQ(first.at("firstMonth"), "2021-01");
    EXPECT_EQ(first.at("forecast").at("p10").get<std::vector<double>>(), forecast.p10);
    EXPECT_EQ(first.at("forecast").at("p50").get<std::vector<double>>(), forecast.p50);
    EXPECT_EQ(first.at("forecast").at("p90").get<std::vector<double>>(), forecast.p90);
    EXPECT_EQ(first.at("backtest").at("mase"), *forecast.backtest->mase);
    EXPECT_EQ(first.at("backtest").at("smape"), forecast.backtest->smape);
    EXPECT_EQ(first.at("seasonalNaive").at("mase"), *forecast.seasonalNaive->mase);
    EXPECT_EQ(first.at("methods").size(), 6U);

    const json& second = out.at("series").at(1);
    EXPECT_TRUE(second.at("firstMonth").is_null());
    EXPECT_TRUE(second.at("backtest").is_null());
    EXPECT_EQ(second.at("method"), "level");
    EXPECT_EQ(second.at("notices").at(0).at("code"), "tooShort");
    EXPECT_EQ(second.at("notices").at(0).at("value"), 2);
    EXPECT_TRUE(out.at("series").at(2).contains("error"));
    EXPECT_FALSE(out.at("series").at(2).contains("forecast"));
}

TEST(ForecastExport, IsCsvByMonth) {
    const std::string out = exchange::forecastsToCsv(made());
    EXPECT_THAT(out, testing::StartsWith("series,ahead,month,p10,p50,p90,method,mase,smape,"));
    EXPECT_THAT(out, testing::HasSubstr("\n\"'=calls, all\",1,2021-01,"));
    EXPECT_THAT(out, testing::HasSubstr("\nshort,12,,"));
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 1 + 12 + 12);
}

TEST(ForecastExport, HasANameForEverything) {
    std::set<std::string_view> names;
    for (int method = 0; method <= static_cast<int>(actuals::Method::level); ++method)
        names.insert(exchange::nameOf(static_cast<actuals::Method>(method)));
    EXPECT_EQ(names.size(), 9U);
    EXPECT_FALSE(names.contains({}));
    std::set<std::string_view> notices;
    for (int notice = 0; notice <= static_cast<int>(actuals::ForecastNotice::workingDays); ++notice)
        notices.insert(exchange::nameOf(static_cast<actuals::ForecastNotice>(notice)));
    EXPECT_EQ(notices.size(), 9U);
    EXPECT_FALSE(notices.contains({}));
}
