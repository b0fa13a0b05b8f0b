#include "finance/money_range.h"

#include "ranges/summary_builder.h"

#include <cmath>
#include <utility>

namespace headroom::finance {

std::optional<MoneyRange> moneyRangeOf(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty()) return std::nullopt;
    const ranges::Spread spread = ranges::spreadOf(std::move(values));
    return MoneyRange{spread.at(ranges::Level::p10), spread.at(ranges::Level::p90)};
}

} // namespace headroom::finance
