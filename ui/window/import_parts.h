#pragma once

#include "exchange/data_import.h"

#include <QString>

#include <string>

class QComboBox;
class QGridLayout;
class QTableWidget;
class QTableWidgetItem;

// What the steps of the import have in common.
namespace headroom::ui {

/// A table to be read: rows are chosen, nothing is typed; Tab leaves it.
QTableWidget* importTable(const QString& name);
QTableWidgetItem* numberItem(const QString& text);
/// Headers stand over their columns as the cells do: numbers at the right.
void alignHeader(QTableWidget& table, const std::vector<int>& numbers);
/// A field with its name above it, in a grid with so many to a row.
void addCaptioned(QGridLayout& grid, int place, int perRow, QWidget& field, const QString& name);
/// The rows left out for a spreadsheet: line, reason in words, the text that is at fault.
QString rejectedCsv(const std::vector<exchange::RejectedRow>& rows);

/// The first different values of a column, in quotation marks.
QString samplesOf(const exchange::ImportPreview& preview, const std::string& column);

} // namespace headroom::ui
