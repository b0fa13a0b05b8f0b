#pragma once

#include "plan/month.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::finance {

/// A quarter of a calendar year, by which finance reviews a plan.
struct Quarter {
    int year = 0;
    int number = 1; // 1..4

    [[nodiscard]] static Quarter of(plan::Month month);
    [[nodiscard]] plan::Month first() const;
    [[nodiscard]] bool contains(plan::Month month) const { return of(month) == *this; }
    [[nodiscard]] Quarter before() const;
    [[nodiscard]] Quarter after() const;

    auto operator<=>(const Quarter&) const = default;
};

/// "2026-Q1"; also read as "Q1 2026".
std::string toString(const Quarter& quarter);
std::optional<Quarter> parseQuarter(std::string_view text);

} // namespace headroom::finance
