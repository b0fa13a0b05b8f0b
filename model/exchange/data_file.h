#pragma once

#include "exchange/byte_source.h"
#include "exchange/row_source.h"
#include "exchange/utf16_source.h"
#include "exchange/workbook.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

struct ImportMapping;

/// A file of rows, told by its first bytes: a workbook, or CSV as it is or packed by gzip, in UTF-16 or in
/// bytes.
class DataFile {
public:
    /// Errors: fileMissing, fileUnreadable.
    static Result<DataFile> open(const std::filesystem::path& file);
    /// The same of bytes in memory, which must outlive it.
    static Result<DataFile> ofBytes(std::string_view bytes);
    /// What TableText wrote, the rows of a database, which it keeps; errors call it `name`. Nothing is told
    /// by its first bytes: it is CSV in UTF-8 with commas, and its first row has the names.
    static DataFile ofTable(std::string text, std::string name);

    [[nodiscard]] bool isTable() const { return m_table; }
    [[nodiscard]] bool isWorkbook() const { return m_workbook.has_value(); }
    /// Of a workbook; empty for CSV.
    [[nodiscard]] std::vector<std::string> sheets() const;
    /// The rows from the first on, titles and header among them, as the mapping says they are to be read.
    [[nodiscard]] Result<std::unique_ptr<RowSource>> rows(const ImportMapping& mapping) const;
    /// Whether it is CSV in UTF-16, which its rows and text are given out of as UTF-8.
    [[nodiscard]] bool isUtf16() const { return m_utf16 != Utf16::none; }
    /// CSV from its beginning, unpacked.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> text() const;

private:
    /// Opens the bytes anew, from their beginning.
    using Open = std::function<Result<std::unique_ptr<ByteSource>>()>;
    static Result<DataFile> of(Open open, const std::function<Result<Workbook>()>& workbook);

    Open m_open;
    std::optional<Workbook> m_workbook;
    bool m_packed = false, m_table = false;
    Utf16 m_utf16 = Utf16::none;
};

} // namespace headroom::exchange
