#pragma once

#include "exchange/row_source.h"
#include "exchange/zip_package.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace headroom::exchange {

/// An XLSX file as tables of text, read with limits: what a cell shows becomes what a CSV file would hold.
/// Numbers have a point and no grouping; dates are 2026-01-31 or 2026-01-31 14:05:00; durations are hours,
/// minutes and seconds; a share is 0.85 however it is shown; true and false are TRUE and FALSE; a cell that
/// holds an error is its name (#N/A). Cells merged downwards all hold what the first one does.
class Workbook {
public:
    /// Errors: fileMissing, fileUnreadable (values: what is wrong, as of ZipPackage and
    /// XmlStream; "notAWorkbook", "noSheet").
    static Result<Workbook> open(const std::filesystem::path& file);
    /// The same of bytes in memory, which must outlive it.
    static Result<Workbook> ofBytes(std::string_view bytes);

    /// The names of the sheets that hold cells, in their order.
    [[nodiscard]] std::vector<std::string> sheets() const;
    /// The rows of a sheet; of the first, where the name is empty. It holds what it reads from. Errors:
    /// importAmbiguous (values: "sheet", the name asked for, the names there), fileUnreadable.
    Result<std::unique_ptr<RowSource>> rows(const std::string& sheet) const;

    struct Sheet {
        std::string name, entry;
    };
    /// Everything about cells that stands apart from the sheets.
    struct Cells {
        std::string strings;           // one after the other
        std::vector<std::size_t> ends; // of each
        enum class Kind : char { number, date, time };
        std::vector<Kind> styles;
        bool from1904 = false;
    };

private:
    static Result<Workbook> of(std::shared_ptr<ZipPackage> package);

    std::shared_ptr<ZipPackage> m_package;
    std::vector<Sheet> m_sheets;
    std::shared_ptr<const Cells> m_cells;
};

} // namespace headroom::exchange
