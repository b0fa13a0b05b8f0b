#include "finance/money_range.h"

#include <algorithm>
#include <cmath>

namespace headroom::finance {

namespace {

double quantile(std::vector<double>& values, double share) {
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double lower = values[static_cast<std::size_t>(below)];
    const auto next = std::min_element(values.begin() + below + 1, values.end());
    return next == values.end() ? lower : lower + (*next - lower) * (place - static_cast<double>(below));
}

} // namespace

std::optional<MoneyRange> moneyRangeOf(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty()) return std::nullopt;
    const double p10 = quantile(values, 0.1); // in turn: both move the values about
    return MoneyRange{p10, quantile(values, 0.9)};
}

} // namespace headroom::finance
