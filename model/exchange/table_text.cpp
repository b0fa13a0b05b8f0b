#include "exchange/table_text.h"

namespace headroom::exchange {

namespace {

/// Whether a reader would take it for something else without quotes.
bool wantsQuotes(std::string_view cell) {
    return cell.find_first_of(",\"\r\n") != std::string_view::npos || cell.starts_with(' ') ||
           cell.ends_with(' ');
}

void put(std::string& text, std::string_view cell, bool quoted) {
    if (!quoted) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell) {
        if (c == '"') text += c;
        text += c;
    }
    text += '"';
}

} // namespace

void TableText::add(std::string_view cell) {
    if (m_cells > 0) {
        // What the text begins with is no mark of a file: "sep=;", a byte order mark, the head of an archive.
        put(m_text, m_cell, m_text.empty() || wantsQuotes(m_cell));
        m_text += ',';
    }
    m_cell = cell;
    ++m_cells;
}

void TableText::endRow() {
    // An empty cell alone would be a blank line, which is passed over.
    put(m_text, m_cell, m_text.empty() || wantsQuotes(m_cell) || (m_cells <= 1 && m_cell.empty()));
    m_text += '\n';
    m_cell.clear();
    m_cells = 0;
}

} // namespace headroom::exchange
