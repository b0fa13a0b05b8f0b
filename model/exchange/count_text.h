#pragma once

#include <optional>
#include <string_view>

namespace headroom::exchange {

enum class CountProblem { none, missing, unreadable, negative, notFinite };

struct Count {
    double value = 0;
    CountProblem problem = CountProblem::none;
};

/// Reads a count such as 1200, "1,200", "1 200.5" or "1.200,5", by the file's decimal point; thousands are
/// set apart by the other one of point and comma, by a space or by an apostrophe, and stand in threes. `text`
/// is trimmed.
Count readCount(std::string_view text, char decimalPoint);

/// True for text that could be a count under one decimal point or the other.
bool looksLikeCount(std::string_view text);

/// What a count tells of the decimal point of its file.
enum class PointEvidence { none, point, comma, either };
PointEvidence pointEvidence(std::string_view text);

} // namespace headroom::exchange
