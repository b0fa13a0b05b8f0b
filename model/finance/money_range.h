#pragma once

#include <optional>
#include <vector>

namespace headroom::finance {

/// From P10 to P90, in the currency.
struct MoneyRange {
    double p10 = 0, p90 = 0;

    bool operator==(const MoneyRange&) const = default;
};

/// Of what draws came to, each quantile straight between the two values it lies between. Nothing where no
/// draw has a value, NaN or endless being none.
std::optional<MoneyRange> moneyRangeOf(std::vector<double> values);

} // namespace headroom::finance
