#include "ui/window/import_parts.h"

#include "ui/grid/clipboard_table.h"
#include "ui/theme/theme.h"
#include "ui/words/errors.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringList>
#include <QTableWidget>

#include <algorithm>

namespace headroom::ui {

namespace {

/// A field of a CSV file that a spreadsheet takes for text, quoted where it has to be.
QString csvField(const QString& text) {
    QString field = guardedText(text);
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')) return field;
    return u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

QTableWidget* importTable(const QString& name) {
    auto* table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space::row + 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->setTabKeyNavigation(false);
    return table;
}

QTableWidgetItem* numberItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void alignHeader(QTableWidget& table, const std::vector<int>& numbers) {
    for (int column = 0; column < table.columnCount(); ++column) {
        const bool number = std::find(numbers.begin(), numbers.end(), column) != numbers.end();
        if (auto* item = table.horizontalHeaderItem(column))
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

QLineEdit* importField(const QString& name, const QString& empty) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(empty);
    return field;
}

void addFields(QFormLayout& form, std::initializer_list<QWidget*> fields) {
    for (QWidget* field : fields) form.addRow(field->accessibleName(), field);
}

void showField(const QFormLayout& form, QWidget& field, bool shown) {
    field.setVisible(shown);
    if (QWidget* name = form.labelForField(&field)) name->setVisible(shown);
}

void addCaptioned(QGridLayout& grid, int place, int perRow, QWidget& field, const QString& name) {
    auto* label = new QLabel(name);
    label->setProperty("kind", QStringLiteral("muted"));
    label->setBuddy(&field);
    grid.addWidget(label, 2 * (place / perRow), place % perRow);
    grid.addWidget(&field, 2 * (place / perRow) + 1, place % perRow);
    grid.setColumnStretch(place % perRow, 1);
}

QString rejectedCsv(const std::vector<exchange::RejectedRow>& rows) {
    QString text = QStringLiteral("line,reason,text\n");
    for (const exchange::RejectedRow& row : rows)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(QString::number(row.line), csvField(rejectedRowReason(row.reason)),
                         csvField(QString::fromStdString(row.text)));
    return text;
}

QString samplesOf(const exchange::ImportPreview& preview, const std::string& column) {
    constexpr int mostSamples = 3;
    constexpr int longestSample = 28;
    const auto place = std::find(preview.columns.begin(), preview.columns.end(), column);
    if (column.empty() || place == preview.columns.end()) return {};
    const auto index = static_cast<std::size_t>(place - preview.columns.begin());
    QStringList samples;
    for (const auto& row : preview.rows) {
        if (index >= row.size() || row[index].empty()) continue;
        QString text = QString::fromStdString(row[index]).simplified();
        // A database's numbers come with every digit they have.
        static const QRegularExpression manyDigits(QStringLiteral("^(-?[0-9]*[.,][0-9]{4})[0-9]+$"));
        if (const auto match = manyDigits.match(text); match.hasMatch()) text = match.captured(1) + u'…';
        if (text.size() > longestSample) text = text.left(longestSample - 1) + u'…';
        if (!samples.contains(text)) samples << text;
        if (samples.size() == mostSamples) break;
    }
    return samples.join(QStringLiteral(" · "));
}

} // namespace headroom::ui
