#include "actuals/months.h"

#include "actuals/season.h"

#include <algorithm>
#include <cmath>

namespace headroom::actuals {

namespace {

/// A gap takes the straight line between its neighbours; the same months of other years say what to add to
/// it.
std::size_t fillGaps(std::vector<double>& values) {
    std::vector<std::size_t> gaps;
    for (std::size_t t = 0; t < values.size(); ++t)
        if (std::isnan(values[t])) gaps.push_back(t);
    if (gaps.empty()) return 0;
    for (std::size_t t = 1; t < values.size(); ++t) {
        if (!std::isnan(values[t])) continue;
        std::size_t next = t;
        while (std::isnan(values[next])) ++next;
        for (const double from = values[t - 1],
                          step = (values[next] - from) / static_cast<double>(next - t + 1);
             t < next; ++t)
            values[t] = values[t - 1] + step;
    }
    const Season season = seasonOf(values, SeasonKind::additive, true);
    for (const std::size_t t : gaps) values[t] = std::max(0.0, values[t] + season.of(t));
    return gaps.size();
}

} // namespace

Months monthsOf(const History& history) {
    Months months;
    const auto known = [](double value) { return !std::isnan(value); };
    const auto& all = history.values;
    const auto last = std::find_if(all.rbegin(), all.rend(), known).base();
    auto first = std::find_if(all.begin(), last, known);
    const auto count = static_cast<std::size_t>(last - first);
    if (count > maximumHistory) {
        months.notices.push_back({ForecastNotice::historyCut, static_cast<double>(count - maximumHistory)});
        first = std::find_if(last - static_cast<std::ptrdiff_t>(maximumHistory), last, known);
    }
    months.values.assign(first, last);
    if (history.first)
        months.first = *history.first + std::chrono::months{static_cast<int>(first - all.begin())};
    if (const std::size_t filled = fillGaps(months.values))
        months.notices.push_back({ForecastNotice::gapsFilled, static_cast<double>(filled)});
    if (last != all.end())
        months.notices.push_back({ForecastNotice::monthsTrailing, static_cast<double>(all.end() - last)});
    return months;
}

} // namespace headroom::actuals
