#include "actuals/working_days.h"

#include <algorithm>
#include <cmath>

namespace headroom::actuals {

namespace {

using namespace std::chrono;

constexpr int calendarYears = 28;        // after which weekdays fall on the same dates again
constexpr std::size_t fewestMonths = 36; // that say anything of working days
constexpr double beyondDoubt = 2.5;      // of the t ratio
constexpr double mostElastic = 1.2;

/// How a value stands out from those beside it.
double outstanding(std::span<const double> values, std::size_t t) {
    return values[t] - (values[t - 1] + values[t + 1]) / 2;
}

} // namespace

WorkingDays::WorkingDays(const std::array<bool, 7>& workedWeekdays)
    : m_worked(workedWeekdays) {
    for (int m = 0; m < 12; ++m) {
        double days = 0;
        for (int y = 0; y < calendarYears; ++y)
            days += daysOf(plan::Month{year{2001 + y}, month{static_cast<unsigned>(m + 1)}});
        m_usual[static_cast<std::size_t>(m)] = days / calendarYears;
    }
}

double WorkingDays::daysOf(plan::Month month) const {
    const sys_days first{month / 1};
    const auto length = static_cast<unsigned>((month / last).day());
    const unsigned weekday = std::chrono::weekday{first}.iso_encoding() - 1;
    int days = 0;
    for (unsigned day = 0; day < length; ++day) days += m_worked[(weekday + day) % 7];
    return days;
}

double WorkingDays::unusual(plan::Month month) const {
    const double usual = m_usual[static_cast<std::size_t>(plan::calendarMonth(month))];
    return usual > 0 ? std::log(daysOf(month) / usual) : 0;
}

std::vector<double> WorkingDays::unusual(plan::Month first, std::size_t count) const {
    std::vector<double> result(count);
    for (std::size_t t = 0; t < count; ++t) result[t] = unusual(first + months{static_cast<int>(t)});
    return result;
}

std::vector<double> workingDayEffect(std::span<const double> logs, std::span<const double> unusual) {
    std::vector<double> effect(unusual.size(), 0.0);
    const std::size_t count = std::min(logs.size(), unusual.size());
    if (count < fewestMonths) return effect;
    // What a calendar month had more of in these years is in the season already.
    std::array<double, 12> sums{}, counts{};
    for (std::size_t t = 0; t < count; ++t) {
        sums[t % 12] += unusual[t];
        ++counts[t % 12];
    }
    std::vector<double> own(count);
    for (std::size_t t = 0; t < count; ++t) own[t] = unusual[t] - sums[t % 12] / counts[t % 12];
    double products = 0, squares = 0, all = 0;
    for (std::size_t t = 1; t + 1 < count; ++t) {
        const double x = outstanding(own, t), y = outstanding(logs, t);
        products += x * y;
        squares += x * x;
        all += y * y;
    }
    if (!(squares > 0) || products <= 0) return effect;
    const double elasticity = products / squares;
    const double left = std::max(0.0, all - elasticity * products);
    const double error = std::sqrt(left / static_cast<double>(count - 3) / squares);
    if (!(elasticity > beyondDoubt * error)) return effect;
    const double doubt = error / elasticity;
    const double drawn = std::min(elasticity, mostElastic) * (1 - doubt * doubt);
    for (std::size_t t = 0; t < unusual.size(); ++t) effect[t] = drawn * unusual[t];
    return effect;
}

} // namespace headroom::actuals
