#pragma once

#include "exchange/data_import.h"

#include <QString>

#include <initializer_list>
#include <string>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;
class QTableWidget;
class QTableWidgetItem;
class QWidget;

// What the steps of the import have in common.
namespace headroom::ui {

/// A table to be read: rows are chosen, nothing is typed; Tab leaves it.
QTableWidget* importTable(const QString& name);
QTableWidgetItem* numberItem(const QString& text);
/// Headers stand over their columns as the cells do: numbers at the right.
void alignHeader(QTableWidget& table, const std::vector<int>& numbers);
/// A field to type into, and what stands in it while nothing is typed.
QLineEdit* importField(const QString& name, const QString& empty);
/// Fields under each other, each beside its accessible name.
void addFields(QFormLayout& form, std::initializer_list<QWidget*> fields);
/// With the name beside it.
void showField(const QFormLayout& form, QWidget& field, bool shown);
/// A field with its name above it, in a grid with so many to a row.
void addCaptioned(QGridLayout& grid, int place, int perRow, QWidget& field, const QString& name);
/// The rows left out for a spreadsheet: line, reason in words, the text that is at fault.
QString rejectedCsv(const std::vector<exchange::RejectedRow>& rows);

/// The first different values of a column, in quotation marks.
QString samplesOf(const exchange::ImportPreview& preview, const std::string& column);

} // namespace headroom::ui
