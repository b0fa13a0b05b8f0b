#pragma once

#include <QString>

#include <vector>

namespace headroom::ui {

/// A block of cells as text, row by row; rows may differ in length.
using TextTable = std::vector<std::vector<QString>>;

/// The block as spreadsheets put it on the clipboard: tabs between cells, a line a row, cells with a tab, a
/// quote or a line break in quotes.
QString toTsv(const TextTable& table);
/// Reads what a spreadsheet put on the clipboard. A last line break begins no row.
TextTable fromTsv(const QString& text);

/// A text that a spreadsheet will not take for a formula: one that starts with = + - @ TAB or CR gets an
/// apostrophe. For text only, never for numbers.
QString guardedText(const QString& text);

} // namespace headroom::ui
