#pragma once

#include <string>
#include <string_view>

namespace headroom::exchange {

/// Cells as the text of a CSV file, quoted where they must be and otherwise as they are, since they are read
/// here and by no spreadsheet: what DataFile::ofTable reads. The first row names the columns.
class TableText {
public:
    void add(std::string_view cell);
    void endRow();
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text, m_cell;
    std::size_t m_cells = 0; // of this row, the last one still in m_cell
};

} // namespace headroom::exchange
