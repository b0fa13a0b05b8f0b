#include "exchange/kept_mapping.h"

#include "exchange/conversation_fields.h"
#include "exchange/history_rows.h"
#include "exchange/import_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace headroom::exchange {

namespace {

/// FNV-1a: the same on every computer and in every version, which std::hash does not promise.
std::uint64_t fingerprintOf(const std::vector<std::string>& texts) {
    constexpr std::uint64_t start = 14695981039346656037U, prime = 1099511628211U;
    std::uint64_t print = start;
    const auto add = [&](char c) { print = (print ^ static_cast<unsigned char>(c)) * prime; };
    for (const std::string& text : texts) {
        for (const char c : text) add(c);
        add('\n'); // no name of a column ends there
    }
    return print;
}

std::string hexOf(std::uint64_t number) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = text.size(); i-- > 0; number /= digits.size())
        text[i] = digits[number % digits.size()];
    return text;
}

/// Whether the preview reads the same columns for the same things.
bool keepsColumns(const ImportMapping& wanted, const ImportMapping& seen) {
    constexpr std::array columns{
        &ImportMapping::timeColumn,         &ImportMapping::countColumn,   &ImportMapping::typeColumn,
        &ImportMapping::participatedColumn, &ImportMapping::outcomeColumn, &ImportMapping::handleColumn,
        &ImportMapping::topicColumn,        &ImportMapping::channelColumn, &ImportMapping::figureColumn};
    return std::all_of(columns.begin(), columns.end(),
                       [&](const auto column) { return wanted.*column == seen.*column; }) &&
           wanted.figureColumns == seen.figureColumns;
}

} // namespace

std::string keptMappingKey(const ImportPreview& proposed) {
    if (!proposed.mapping.hasHeader) return {};
    const auto months = monthColumnsOf(proposed.columns);
    std::vector<std::string> names;
    for (std::size_t c = 0; c < proposed.columns.size(); ++c)
        if (std::none_of(months.begin(), months.end(), [c](const auto& month) { return month.first == c; }))
            names.push_back(inSmallLetters(proposed.columns[c]));
    if (!months.empty()) names.emplace_back("\t"); // a month a column, whichever they are
    std::sort(names.begin(), names.end());
    return "import/mapping/" + hexOf(fingerprintOf(names));
}

std::optional<ImportPreview> previewKept(const DataFile& file, const ImportPreview& proposed,
                                         std::string_view kept) {
    if (kept.empty()) return std::nullopt;
    auto read = mappingFromJson(kept);
    if (!read || !read.value().hasHeader) return std::nullopt;
    ImportMapping& mapping = read.value();
    mapping.encoding = proposed.mapping.encoding; // is seen in the bytes
    if (std::find(proposed.sheets.begin(), proposed.sheets.end(), mapping.sheet) == proposed.sheets.end())
        mapping.sheet = proposed.mapping.sheet;
    for (const char separator : {mapping.separator, proposed.mapping.separator}) {
        mapping.separator = separator;
        auto seen = previewImport(file, &mapping);
        if (seen && seen.value().doubts.empty() && keepsColumns(mapping, seen.value().mapping))
            return std::move(seen.value());
    }
    return std::nullopt;
}

} // namespace headroom::exchange
