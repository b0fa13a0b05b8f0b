#pragma once

#include <map>
#include <string>
#include <vector>

namespace headroom::tests {

/// A ZIP file of these entries, protected by the password where there is one.
std::string zipOf(const std::map<std::string, std::string>& entries, const char* password = nullptr);

/// The entries of a workbook with one sheet; `rows` is what stands within its sheetData. Styles 1 to 3 are a
/// date, a time of day and hours beyond the day.
std::map<std::string, std::string> workbookEntries(const std::string& rows,
                                                   const std::vector<std::string>& sharedStrings = {});
std::string workbookOf(const std::string& rows, const std::vector<std::string>& sharedStrings = {});

} // namespace headroom::tests
