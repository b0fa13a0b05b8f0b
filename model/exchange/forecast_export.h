#pragma once

#include "actuals/forecast.h"

#include <span>
#include <string>
#include <string_view>

namespace headroom::exchange {

/// A series and what came of it.
struct NamedForecast {
    std::string name;
    Result<actuals::Forecast> forecast = actuals::Forecast();
};

/// "dynamicTheta", as JSON and CSV have it.
std::string_view nameOf(actuals::Method method);
/// "gapsFilled"
std::string_view nameOf(actuals::ForecastNotice notice);

/// Forecasts as JSON, "headroom.forecast/1". A series that could not be forecast has an "error" instead of a
/// "forecast". Full doubles; null where a value does not exist.
std::string forecastsToJson(std::span<const NamedForecast> forecasts);

/// A row a series and month: series, ahead (1 is the first month), month, p10, p50, p90, method, and the
/// backtest's MASE and sMAPE beside those of seasonal naive. Lines end with LF; a series that could not be
/// forecast has no row.
std::string forecastsToCsv(std::span<const NamedForecast> forecasts);

} // namespace headroom::exchange
