#include "exchange/kept_mapping.h"

#include "exchange/conversation_fields.h"
#include "exchange/count_text.h"
#include "exchange/history_rows.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"

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

std::string keyOf(const std::vector<std::string>& texts) {
    return "import/mapping/" + hexOf(fingerprintOf(texts));
}

/// What most of a column's values are: numbers, times, yes or no, or text.
std::string kindOf(const ImportPreview& preview, std::size_t column) {
    std::size_t filled = 0, numbers = 0, times = 0, booleans = 0;
    for (const auto& row : preview.rows) {
        if (column >= row.size() || row[column].empty()) continue;
        ++filled;
        numbers += looksLikeCount(row[column]) ? 1 : 0;
        times += readTime(row[column]) ? 1 : 0;
        booleans += readBoolean(row[column]) ? 1 : 0;
    }
    const auto most = [filled](std::size_t count) { return filled > 0 && count * 4 >= filled * 3; };
    if (most(numbers)) return "number"; // 20260131 as well as 5
    if (most(times)) return "time";
    return most(booleans) ? "boolean" : "text";
}

/// The letters of a file's name: "calls-2026-03 (1).csv" is "calls".
std::string lettersOf(std::string_view fileName) {
    std::string letters;
    for (const char c : inSmallLetters(fileName.substr(0, fileName.rfind('.'))))
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) letters += c;
    return letters;
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

std::vector<std::string> keptMappingKeys(const ImportPreview& proposed, std::string_view fileName) {
    if (!proposed.mapping.hasHeader) {
        std::vector<std::string> shape{"\tno names"};
        for (std::size_t c = 0; c < proposed.columns.size(); ++c) shape.push_back(kindOf(proposed, c));
        const std::string any = keyOf(shape);
        shape.push_back(lettersOf(fileName));
        return {keyOf(shape), any};
    }
    const auto months = monthColumnsOf(proposed.columns);
    std::vector<std::string> names;
    for (std::size_t c = 0; c < proposed.columns.size(); ++c)
        if (std::none_of(months.begin(), months.end(), [c](const auto& month) { return month.first == c; }))
            names.push_back(inSmallLetters(proposed.columns[c]));
    if (!months.empty()) names.emplace_back("\t"); // a month a column, whichever they are
    std::sort(names.begin(), names.end());
    return {keyOf(names)};
}

std::optional<ImportPreview> previewKept(const DataFile& file, const ImportPreview& proposed,
                                         std::string_view kept) {
    if (kept.empty()) return std::nullopt;
    auto read = mappingFromJson(kept);
    if (!read || read.value().hasHeader != proposed.mapping.hasHeader) return std::nullopt;
    ImportMapping& mapping = read.value();
    mapping.encoding = proposed.mapping.encoding; // is seen in the bytes
    if (std::find(proposed.sheets.begin(), proposed.sheets.end(), mapping.sheet) == proposed.sheets.end())
        mapping.sheet = proposed.mapping.sheet;
    for (const char separator : {mapping.separator, proposed.mapping.separator}) {
        mapping.separator = separator;
        auto seen = previewImport(file, &mapping);
        // Without names there is nothing but the number of columns to tell a wrong separator by.
        if (seen && !mapping.hasHeader && seen.value().columns.size() != proposed.columns.size()) continue;
        if (seen && seen.value().doubts.empty() && keepsColumns(mapping, seen.value().mapping))
            return std::move(seen.value());
    }
    return std::nullopt;
}

std::optional<ImportPreview> previewKept(const DataFile& file, const ImportPreview& proposed,
                                         const std::vector<std::string>& keys,
                                         const std::function<std::string(const std::string&)>& recall) {
    for (const std::string& key : keys)
        if (auto kept = previewKept(file, proposed, recall(key))) return kept;
    return std::nullopt;
}

} // namespace headroom::exchange
