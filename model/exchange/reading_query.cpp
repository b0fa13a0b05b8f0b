#include "exchange/database_source.h"

#include <algorithm>
#include <array>

namespace headroom::exchange {

bool beginsAsARead(std::string_view query) {
    const auto skipTo = [&query](std::string_view end) {
        const auto at = query.find(end);
        query.remove_prefix(at == std::string_view::npos ? query.size() : at + end.size());
    };
    for (;;) {
        const auto start = query.find_first_not_of(" \t\r\n(;");
        query.remove_prefix(start == std::string_view::npos ? query.size() : start);
        if (query.starts_with("--"))
            skipTo("\n");
        else if (query.starts_with("/*"))
            skipTo("*/");
        else
            break;
    }
    std::string word;
    for (const char c : query) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (small < 'a' || small > 'z') break;
        word += small;
    }
    constexpr std::array<std::string_view, 5> reads{"select", "with", "values", "table", "show"};
    return std::find(reads.begin(), reads.end(), word) != reads.end();
}

} // namespace headroom::exchange
