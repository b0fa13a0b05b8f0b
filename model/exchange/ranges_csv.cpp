#include "exchange/csv_text.h"
#include "exchange/ranges_export.h"
#include "exchange/ranges_names.h"

namespace headroom::exchange {

std::string rangesToCsv(const projection::Projection& projection, const ranges::Summary& summary) {
    const plan::Plan& plan = *projection.plan;
    std::string out = "metric,workType,month,base";
    for (const std::string_view level : levelNames) out += ',' + std::string(level);
    out += ",mean,existing\n";
    const auto addRows = [&](const plan::MetricInfo& info, int w, const std::string& type) {
        for (int t = 0; t < summary.months; ++t) {
            const ranges::Spread& spread = summary.at(info.metric, w, t);
            const double base =
                w < 0 ? projection.outputs.at(info.metric, t) : projection.outputs.at(info.metric, w, t);
            out += std::string(info.name) + ',' + type + ',' + plan::toString(plan.monthAt(t)) + ',' +
                   csvNumber(base);
            for (const double quantile : spread.quantiles) out += ',' + csvNumber(quantile);
            out += ',' + csvNumber(spread.mean) + ',' + csvNumber(spread.existing) + '\n';
        }
    };
    for (const plan::MetricInfo& info : plan::metricCatalogue())
        if (!plan::isTypeMetric(info.metric)) addRows(info, -1, {});
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
        for (const plan::MetricInfo& info : plan::metricCatalogue())
            if (plan::isTypeMetric(info.metric))
                addRows(info, static_cast<int>(w), csvText(plan.workTypes[w].name));
    return out;
}

} // namespace headroom::exchange
