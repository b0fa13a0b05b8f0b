#include "actuals/forecast_lever.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::actuals {

namespace {

/// What base is multiplied by to become the month's volume, before induced demand and launches.
double factorAt(const plan::Plan& plan, const plan::WorkType& type, int month) {
    if (plan.volumeBasis == plan::VolumeBasis::forecast) return 1;
    const double growth = plan.lever(plan::LeverKey::growth).base.at(0);
    const double season = plan.season[static_cast<std::size_t>(plan::calendarMonth(plan.monthAt(month)))];
    return type.lever(plan::LeverKey::shareTrend).base.at(month) * std::pow(1 + growth, month / 12.0) *
           season;
}

} // namespace

History historyOf(const plan::VolumeHistory& volumes, const std::string& name) {
    History history{name, {}, {}};
    if (volumes.entries.empty()) return history;
    const plan::Month first = volumes.entries.front().month, last = volumes.entries.back().month;
    history.first = first;
    history.values.assign(static_cast<std::size_t>(plan::monthsBetween(first, last)) + 1,
                          std::numeric_limits<double>::quiet_NaN());
    for (const auto& entry : volumes.entries)
        if (entry.complete)
            history.values[static_cast<std::size_t>(plan::monthsBetween(first, entry.month))] = entry.volume;
    return history;
}

int monthsToPlanEnd(const plan::Plan& plan, const History& history) {
    const auto last = std::find_if(history.values.rbegin(), history.values.rend(), [](double value) {
                          return !std::isnan(value);
                      }).base();
    if (!history.first || last == history.values.begin()) return 0;
    const plan::Month next =
        *history.first + std::chrono::months{static_cast<int>(last - history.values.begin())};
    return std::max(0, plan::monthsBetween(next, plan.monthAt(plan.months)));
}

Result<plan::Lever> volumeLever(const plan::Plan& plan, const plan::WorkTypeId& type,
                                const Forecast& forecast) {
    const plan::WorkType* workType = plan.workType(type);
    if (!workType) {
        std::string there;
        for (const plan::WorkType& candidate : plan.workTypes)
            there += (there.empty() ? "" : ", ") + candidate.name;
        return Error{ErrorCode::workTypeMissing, plan.name, {type.value, there}};
    }
    if (!forecast.first) return Error{ErrorCode::forecastUndated, workType->name, {}};

    plan::Lever lever = workType->lever(plan::LeverKey::volume);
    const int begin = plan::monthsBetween(plan.firstMonth, *forecast.first);
    std::vector<double> base, low, high;
    bool positive = true;
    for (int t = 0; t < plan.months; ++t) {
        const auto h = static_cast<std::size_t>(std::max(0, t - begin));
        const double factor = factorAt(plan, *workType, t);
        const bool told = t >= begin && h < forecast.p50.size() && factor > 0;
        base.push_back(told ? forecast.p50[h] / factor : lever.base.at(t));
        low.push_back(told ? forecast.p10[h] / factor : lever.lowAt(t));
        high.push_back(told ? forecast.p90[h] / factor : lever.highAt(t));
        positive = positive && low.back() > 0;
    }
    plan::Range range;
    range.low = plan::Trajectory::monthly(low);
    range.high = plan::Trajectory::monthly(high);
    range.distribution = positive ? plan::Distribution::lognormal : plan::Distribution::normal;
    range.monthly = forecast.follows;
    lever.base = plan::Trajectory::monthly(base);
    lever.range = range;
    return lever;
}

} // namespace headroom::actuals
