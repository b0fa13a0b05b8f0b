#pragma once

#include "exchange/import_reader.h"

#include <string>
#include <vector>

namespace headroom::exchange {

/// Imports of text, as of a file.
inline Result<ImportPreview> previewText(std::string_view text) {
    MemorySource source(text);
    return previewImport(source, nullptr);
}

inline Result<ImportPreview> previewText(std::string_view text, const ImportMapping& mapping) {
    MemorySource source(text);
    return previewImport(source, &mapping);
}

inline Result<ImportedFigures> importText(std::string_view text, const ImportMapping& mapping,
                                          const ImportProgress& progress = {}) {
    MemorySource source(text);
    return importFigures(source, mapping, progress);
}

/// "2026-03 1200", or "2026-03 1200 part" where the month is incomplete.
inline std::vector<std::string> monthTexts(const ImportedSeries& series) {
    std::vector<std::string> result;
    for (const auto& entry : series.months) {
        std::string volume = std::to_string(entry.of(plan::Observed::volume).value_or(-1));
        volume.erase(volume.find_last_not_of('0') + 1);
        if (volume.ends_with('.')) volume.pop_back();
        result.push_back(plan::toString(entry.month) + ' ' + volume + (entry.complete ? "" : " part"));
    }
    return result;
}

/// "4 countNegative -3"
inline std::vector<std::string> rejectedTexts(const ImportedFigures& volumes) {
    std::vector<std::string> result;
    for (const RejectedRow& row : volumes.rejected)
        result.push_back(std::to_string(row.line) + ' ' + row.reason + ' ' + row.text);
    return result;
}

} // namespace headroom::exchange
