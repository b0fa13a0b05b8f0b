#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom::exchange {

/// A row of an audit trail as it is written for other programs. Which workspace it is from is for the caller
/// to know.
struct TrailLine {
    std::int64_t id = 0;
    std::string at, who, action, what, plan, planId;
    std::optional<std::int64_t> target;
    std::string before, after; // JSON
    std::string hashBefore, hashAfter, chain;
};

/// With a head; without what the rows held before and after.
std::string trailToCsv(const std::vector<TrailLine>& lines);
/// {"schema": "headroom.trail/1", "rows": [...]}
std::string trailToJson(const std::vector<TrailLine>& lines);

} // namespace headroom::exchange
