#pragma once

#include "ui/charts/histogram_chart_data.h"
#include "ui/charts/tornado_chart_data.h"
#include "ui/document/ranges_result.h"

#include <QLocale>

#include <vector>

namespace headroom::ui {

/// What the charts of the page of ranges show. Where nothing is known yet they say so in place of their bars.
HistogramChartData histogramOf(const ranges::Figure& figure, const plan::Plan& scenarioPlan,
                               const projection::Projection* projection, const RangesResult* ranges,
                               const QLocale& locale);
/// Every bet from its low to its high, all others at base; the levers of the bars go to `levers`.
TornadoChartData swingsTornado(const ranges::Figure& figure, const plan::Plan& scenarioPlan,
                               const RangesResult* ranges, std::vector<plan::LeverRef>& levers,
                               const QLocale& locale);
/// The shares of the figure's variance that each bet explains, alone and with those it acts together with.
TornadoChartData indicesTornado(const ranges::Figure& figure, const plan::Plan& scenarioPlan,
                                const RangesResult* ranges, std::vector<plan::LeverRef>& levers,
                                const QLocale& locale);

/// How sure the picture is, and what guardrails change.
QString distributionNote(const ranges::Figure& figure, const plan::Plan& scenarioPlan,
                         const RangesResult& ranges, const QLocale& locale);
QString indicesNote(const ranges::Figure& figure, const RangesResult& ranges, const QLocale& locale);

} // namespace headroom::ui
