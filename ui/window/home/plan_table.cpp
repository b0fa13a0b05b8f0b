#include "ui/window/home/plan_table.h"

#include "ui/window/text_field.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <array>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int rowPixels = 46;
constexpr int cellMargin = 10;
constexpr int leastName = 190;
constexpr std::array widths{0, 136, 116, 172, 152, 104, 112}; // the name takes the rest

bool isFigure(int column) {
    return column >= PlanListModel::automation && column <= PlanListModel::cost;
}

} // namespace

PlanCellDelegate::PlanCellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize PlanCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {widths[static_cast<std::size_t>(index.column())], rowPixels};
}

void PlanCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Colours& colours = m_theme.colours();
    const auto* table = static_cast<const PlanTable*>(option.widget);
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) painter->fillRect(option.rect, colours.selection());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const QRectF box = QRectF(option.rect).adjusted(cellMargin, 6, -cellMargin, -6);
    const int side = isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
    const auto tone = static_cast<ColourRole>(index.data(PlanListModel::toneRole).toInt());
    const auto write = [&](const QString& text, TextStyle style, const QColor& colour, int vertical) {
        painter->setFont(m_theme.font(style));
        painter->setPen(colour);
        const QString shown =
            painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()));
        if (isFigure(index.column()))
            drawFigures(*painter, box, Qt::Alignment(side | vertical), shown);
        else
            painter->drawText(box, side | vertical, shown);
    };
    const bool name = index.column() == PlanListModel::name;
    write(index.data().toString(), name || isFigure(index.column()) ? TextStyle::bodyStrong : TextStyle::body,
          colours.of(tone), Qt::AlignTop);
    write(index.data(PlanListModel::belowRole).toString(), TextStyle::secondary, colours.muted,
          Qt::AlignBottom);
    // The keyboard is on the row: a bar at its left, and a frame around all of it.
    if (chosen && table && table->hasFocus()) {
        painter->setPen(QPen(colours.accent, 2));
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -2);
        painter->drawLine(row.topLeft(), row.topRight());
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        if (index.column() == 0)
            painter->drawLine(row.topLeft() + QPointF(1, 0), row.bottomLeft() + QPointF(1, 0));
        if (index.column() == PlanListModel::columns - 1)
            painter->drawLine(row.topRight() - QPointF(0.5, 0), row.bottomRight() - QPointF(0.5, 0));
    }
    painter->restore();
}

PlanTable::PlanTable(PlanListFilter& plans, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_plans(plans) {
    setModel(&plans);
    setItemDelegate(new PlanCellDelegate(theme, this));
    setAccessibleName(tr("Plans"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &PlanTable::openWanted);
    connect(&theme, &Theme::changed, this, &PlanTable::restyle);
    restyle();
}

void PlanTable::restyle() {
    // The heads stand over what is below them.
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 3px %1px; }").arg(cellMargin));
    viewport()->update();
}

std::string PlanTable::chosen() const {
    return currentIndex().data(PlanListModel::idRole).toString().toStdString();
}

bool PlanTable::choose(const std::string& planId) {
    for (int row = 0; row < m_plans.rowCount(); ++row) {
        const QModelIndex index = m_plans.index(row, 0);
        if (index.data(PlanListModel::idRole).toString().toStdString() != planId) continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void PlanTable::beginRename() {
    if (m_field || !currentIndex().isValid()) return;
    m_renamed = chosen();
    const QString name = currentIndex().siblingAtColumn(0).data().toString();
    m_field = new TextField(tr("Name of the plan"), viewport());
    m_field->setStored(name);
    m_field->installEventFilter(this);
    connect(m_field, &TextField::committed, this, &PlanTable::nameTyped);
    // Left as it was, there is nothing to store.
    connect(m_field, &QLineEdit::editingFinished, this, [this, name] {
        if (m_field && m_field->text() == name) endRename();
    });
    placeField();
    m_field->show();
    m_field->begin();
}

void PlanTable::placeField() {
    if (!m_field) return;
    for (int row = 0; row < m_plans.rowCount(); ++row) {
        const QModelIndex index = m_plans.index(row, 0);
        if (index.data(PlanListModel::idRole).toString().toStdString() != m_renamed) continue;
        const QRect cell = visualRect(index);
        m_field->setGeometry(cell.left() + 1, cell.top() + 8, cell.width() - 4, 30);
        return;
    }
    endRename(); // the row is gone
}

void PlanTable::refuseName(const QString& reason) {
    if (!m_field) return;
    m_field->refuse(reason);
    m_field->setFocus();
}

void PlanTable::endRename() {
    if (!m_field) return;
    TextField* field = std::exchange(m_field, nullptr);
    field->removeEventFilter(this);
    field->disconnect(this);
    const bool focused = field->hasFocus();
    field->hide();
    field->deleteLater();
    if (focused) setFocus();
    Q_EMIT renameEnded();
}

bool PlanTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QTableView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        endRename();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // A field passes Enter on to what it stands in, and here that would open the plan.
        watched->event(event);
        event->accept();
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void PlanTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) Q_EMIT openWanted();
        return;
    case Qt::Key_F2: return Q_EMIT renameWanted();
    case Qt::Key_Delete: return Q_EMIT deleteWanted();
    case Qt::Key_D:
        if (event->modifiers() == Qt::ControlModifier) return Q_EMIT duplicateWanted();
        return QTableView::keyPressEvent(event);
    case Qt::Key_Home: return selectRow(0);
    case Qt::Key_End: return selectRow(m_plans.rowCount() - 1);
    default: QTableView::keyPressEvent(event);
    }
}

void PlanTable::keyboardSearch(const QString& search) {
    Q_EMIT typed(search);
}

void PlanTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void PlanTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_plans.rowCount() > 0) selectRow(0);
    viewport()->update();
}

void PlanTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    placeField();
}

void PlanTable::fitColumns() {
    int taken = 0;
    // What the words of the heads need, too, with the arrow of the order: other languages are longer. A head
    // with a style sheet is in the font of the application.
    const QFontMetricsF head(m_theme.font(TextStyle::body));
    for (int column = 1; column < PlanListModel::columns; ++column) {
        const QString text = m_plans.headerData(column, Qt::Horizontal).toString();
        const int width = std::max(widths[static_cast<std::size_t>(column)],
                                   static_cast<int>(std::ceil(head.horizontalAdvance(text))) + 36);
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(0, std::max(leastName, viewport()->width() - taken));
}

} // namespace headroom::ui
