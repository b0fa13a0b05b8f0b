#include "actuals/variance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace headroom::actuals {

using plan::Metric;
using plan::Observed;

std::optional<double> Variance::relative() const {
    if (plan::info(what).unit == plan::Unit::share || planned == 0) return std::nullopt;
    return (actual - planned) / planned;
}

double plannedFigure(const projection::Projection& planned, Observed what, int type, int month) {
    const plan::ObservedInfo& info = plan::info(what);
    const auto at = static_cast<std::size_t>(month);
    if (plan::isOfWorkType(what)) return planned.outputs.at(*info.metric, type, month);
    if (info.metric) return planned.outputs.at(*info.metric, month);
    if (what == Observed::inboxShare) return planned.inputs.inboxShare[at];
    if (what == Observed::improvementShare) return planned.inputs.improvementShare[at];
    return std::numeric_limits<double>::quiet_NaN();
}

std::vector<Variance> variances(const projection::Projection& planned) {
    const plan::Plan& plan = *planned.plan;
    std::vector<Variance> all;
    for (const plan::Actual& figure : plan.actuals.figures) {
        if (!figure.month.ok()) continue;
        const int t = plan::monthsBetween(plan.firstMonth, figure.month);
        if (t < 0 || t >= planned.months()) continue;
        const plan::WorkType* type = plan.workType(figure.workType);
        if (plan::isOfWorkType(figure.what) != (type != nullptr)) continue;
        const int w = type ? static_cast<int>(type - plan.workTypes.data()) : 0;
        all.push_back({figure.what, figure.workType, t, figure.value,
                       plannedFigure(planned, figure.what, w, t), figure.complete});
    }
    const auto place = [&](const Variance& each) { // figures lie in order of the ids of their work types
        const plan::WorkType* type = plan.workType(each.workType);
        return std::pair{each.what, type ? type - plan.workTypes.data() : -1};
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Variance& a, const Variance& b) { return place(a) < place(b); });
    return all;
}

std::span<const Metric> teamMetrics() {
    static constexpr std::array metrics{
        Metric::inbound,        Metric::automation,  Metric::involvementRate,
        Metric::resolutionRate, Metric::human,       Metric::meanHandleMinutes,
        Metric::requiredFte,    Metric::headcount,   Metric::effectiveFte,
        Metric::gapFte,         Metric::backlogDays, Metric::totalCost};
    return metrics;
}

std::vector<TeamVariance> teamVariances(const projection::Projection& planned, const Reforecast& now) {
    std::vector<TeamVariance> all;
    const auto past = static_cast<std::size_t>(now.past);
    for (const Metric metric : teamMetrics()) {
        const auto actual = now.series(metric).first(past);
        const auto plan = planned.series(metric).first(past);
        all.push_back({metric, {actual.begin(), actual.end()}, {plan.begin(), plan.end()}});
    }
    return all;
}

} // namespace headroom::actuals
