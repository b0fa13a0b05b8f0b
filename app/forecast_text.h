#pragma once

#include "exchange/forecast_export.h"

#include <QLocale>
#include <QString>

#include <span>

namespace headroom::app {

/// Forecasts for a terminal of 100 columns: each with its months where there are few, else a line a series.
QString forecastText(std::span<const exchange::NamedForecast> forecasts, const QLocale& locale);

/// What a reader of one should know: "20 months: fewer than two years say nothing of the season."
QString forecastNotice(const actuals::Notice& notice, const QLocale& locale);

} // namespace headroom::app
