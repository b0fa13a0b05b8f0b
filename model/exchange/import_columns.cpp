#include "exchange/import_reader.h"
#include "exchange/time_text.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <set>

namespace headroom::exchange {

std::string fieldText(std::string_view field, Encoding encoding) {
    constexpr std::size_t longestShown = 1000;
    field = trimmed(field);
    if (encoding == Encoding::cp1252) return cp1252ToUtf8(field.substr(0, longestShown));
    return shortenedUtf8(field, longestShown);
}

std::vector<std::string> columnNames(const Row& firstRow, const ImportMapping& mapping) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::string_view field : firstRow.fields) {
        std::string name = mapping.hasHeader ? fieldText(field, mapping.encoding) : std::string();
        if (name.empty()) name = std::to_string(names.size() + 1);
        std::string unique = name;
        for (int n = 2; !taken.insert(unique).second; ++n) unique = name + " (" + std::to_string(n) + ")";
        names.push_back(std::move(unique));
    }
    return names;
}

std::optional<std::size_t> columnNamed(const std::vector<std::string>& columns, const std::string& name) {
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

bool isBinary(std::string_view head) {
    return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
           head.find('\0') != std::string_view::npos;
}

} // namespace headroom::exchange
