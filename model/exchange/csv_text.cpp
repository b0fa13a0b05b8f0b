#include "exchange/csv_text.h"

#include <charconv>
#include <cmath>

namespace headroom::exchange {

std::string csvText(std::string_view text) {
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string field;
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos) field += '\'';
    field += text;
    const bool spaced = !field.empty() && (field.front() == ' ' || field.back() == ' ');
    if (!spaced && field.find_first_of(",;\"\t\r\n") == std::string::npos) return field;
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted += '"';
}

std::string csvNumber(double value) {
    if (!std::isfinite(value)) return {};
    if (value == 0.0) return "0"; // no "-0"
    // Fixed notation where it is readable: some programs take "1e+05" for text.
    const bool plain = std::abs(value) >= 1e-6 && std::abs(value) < 1e15;
    char buffer[64];
    const auto end = plain
                         ? std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr
                         : std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

} // namespace headroom::exchange
