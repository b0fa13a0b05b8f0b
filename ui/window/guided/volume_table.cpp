#include "ui/window/guided/volume_table.h"

#include "ui/grid/clipboard_table.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace headroom::ui {

namespace {
constexpr int monthWidth = 66;
constexpr int oneWidth = 180;
constexpr int leastNames = 120;
constexpr int rowPixels = 26;
} // namespace

VolumeTable::VolumeTable(const Theme& theme, QWidget* parent)
    : QTableWidget(parent)
    , m_theme(theme) {
    setAccessibleName(tr("Volumes by work type and month"));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_showing) Q_EMIT typed(item->row(), item->column(), item->text());
    });
    connect(&theme, &Theme::changed, this, &VolumeTable::restyle);
    restyle();
}

void VolumeTable::restyle() {
    verticalHeader()->setMinimumWidth(leastNames);
    // Cells that can be typed into look like it.
    setStyleSheet(QStringLiteral("QTableView { background: %1; border: 1px solid %2; border-radius: 6px; }"
                                 "QTableView::item:selected { background: %3; color: %4; }"
                                 "QLineEdit { padding: 0 4px; border-radius: 0; min-height: 0; }")
                      .arg(m_theme.colours().card.name(), m_theme.colours().line.name(),
                           m_theme.colours().selection().name(), m_theme.colours().input.name()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (QTableWidgetItem* cell = item(row, column))
                cell->setForeground(cell->data(Qt::UserRole).toBool() ? m_theme.colours().trouble
                                                                      : m_theme.colours().input);
}

QString VolumeTable::keyOf(const plan::WorkTypeId& type, int column) {
    return QStringLiteral("volume/%1/%2").arg(column).arg(QString::fromStdString(type.value));
}

void VolumeTable::show(const Draft& draft) {
    m_showing = true;
    const auto months = volumeMonths(draft);
    const int columns = months.empty() ? 1 : static_cast<int>(months.size());
    const auto& types = draft.plan.workTypes;
    setRowCount(static_cast<int>(types.size()));
    setColumnCount(columns);
    QStringList heads;
    for (const plan::Month month : months) heads << monthShortWithYear(month, locale());
    if (months.empty()) heads << tr("Conversations a month");
    setHorizontalHeaderLabels(heads);
    QStringList names;
    for (const plan::WorkType& type : types) names << QString::fromStdString(type.name);
    setVerticalHeaderLabels(names);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columns; ++column) {
            const plan::WorkTypeId& id = types[static_cast<std::size_t>(row)].id;
            QTableWidgetItem* cell = item(row, column);
            if (!cell) setItem(row, column, cell = new QTableWidgetItem);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            const auto bad = draft.texts.find(keyOf(id, column));
            const bool wrong = bad != draft.texts.end();
            const auto volume = volumeAt(draft, id, months.empty() ? -1 : column);
            const QString text = wrong    ? bad->second
                                 : volume ? formatNumber(*volume, plan::Unit::conversations, locale())
                                          : QString();
            if (cell->text() != text) cell->setText(text);
            cell->setData(Qt::UserRole, wrong);
            cell->setForeground(wrong ? m_theme.colours().trouble : m_theme.colours().input);
            cell->setToolTip(wrong ? parseNumber(text, plan::info(plan::LeverKey::volume), locale()).reason
                                   : QString());
            cell->setData(
                Qt::AccessibleTextRole,
                tr("%1, %2, %3").arg(names[row], heads[column], text.isEmpty() ? tr("empty") : text));
        }
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, months.empty() ? oneWidth : monthWidth);
    const int inside = rowPixels * std::max(1, rowCount()) + horizontalHeader()->sizeHint().height() + 16;
    setFixedHeight(std::min(inside, 320));
    if (!currentIndex().isValid() && rowCount() > 0) setCurrentCell(0, 0);
    m_showing = false;
}

void VolumeTable::copySelection() const {
    TextTable block;
    for (const QTableWidgetSelectionRange& range : selectedRanges())
        for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
            std::vector<QString> cells;
            for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
                cells.push_back(item(row, column)->text());
            block.push_back(std::move(cells));
        }
    if (!block.empty()) QApplication::clipboard()->setText(toTsv(block));
}

void VolumeTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return Q_EMIT pasted(QApplication::clipboard()->text());
    if (event->matches(QKeySequence::Copy)) return copySelection();
    if (event->key() == Qt::Key_Escape) return event->ignore(); // it is no text to begin a cell with
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return Q_EMIT cleared(selectedRanges());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        if (state() == QAbstractItemView::EditingState) return;           // the editor's; it is on its way
        if (event->modifiers() != Qt::NoModifier) return event->ignore(); // on to the next step
        return editItem(currentItem());
    }
    // Tab leaves the table; the arrows go through it.
    QTableWidget::keyPressEvent(event);
}

/// Enter goes down, as in a spreadsheet.
void VolumeTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool down = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableWidget::closeEditor(editor, hint);
    if (down && currentRow() + 1 < rowCount()) setCurrentCell(currentRow() + 1, currentColumn());
}

} // namespace headroom::ui
