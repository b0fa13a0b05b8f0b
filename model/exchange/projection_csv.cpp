#include "exchange/projection_export.h"

#include "exchange/csv_text.h"

namespace headroom::exchange {

std::string projectionToCsv(const projection::Projection& projection) {
    const plan::Plan& plan = *projection.plan;
    std::vector<std::span<const double>> columns;
    std::string out = "month";
    for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
        if (plan::isTypeMetric(metric.metric)) continue;
        out += ',' + csvText(metric.name);
        columns.push_back(projection.series(metric.metric));
    }
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
        for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
            if (!plan::isTypeMetric(metric.metric)) continue;
            out += ',' + csvText(plan.workTypes[w].name + ": " + std::string(metric.name));
            columns.push_back(projection.series(metric.metric, static_cast<int>(w)));
        }
    }
    out += "\n";
    for (int t = 0; t < projection.months(); ++t) {
        out += plan::toString(plan.monthAt(t));
        for (const auto& column : columns) out += ',' + csvNumber(column[static_cast<std::size_t>(t)]);
        out += "\n";
    }
    return out;
}

} // namespace headroom::exchange
