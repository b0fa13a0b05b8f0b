#pragma once

#include "ranges/figure.h"
#include "ranges/summary.h"

#include <array>
#include <string_view>

// The words that stand in JSON and CSV for what a simulation says; not for other folders.
namespace headroom::exchange {

inline constexpr std::array<std::string_view, ranges::levelCount> levelNames{"p5",  "p10", "p25", "p50",
                                                                             "p75", "p80", "p90", "p95"};

constexpr std::string_view nameOf(ranges::Over over) {
    switch (over) {
    case ranges::Over::month: return "month";
    case ranges::Over::wholePlan: return "wholePlan";
    case ranges::Over::year: return "year";
    case ranges::Over::worst: return "worst";
    }
    return {};
}

constexpr std::string_view nameOf(ranges::NoticeCode code) {
    switch (code) {
    case ranges::NoticeCode::correlationRepaired: return "correlationRepaired";
    case ranges::NoticeCode::rangeNotDrawn: return "rangeNotDrawn";
    case ranges::NoticeCode::baseOffMedian: return "baseOffMedian";
    }
    return {};
}

} // namespace headroom::exchange
