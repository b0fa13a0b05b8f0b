#include "ui/grid/month_grid.h"

#include "ui/grid/selection_summary.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int widestColumn = 96;
constexpr int narrowestColumn = 44;
constexpr int leastPadding = 3;
} // namespace

MonthGrid::MonthGrid(MonthGridModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_rowHead(new RowHead(model, theme, m_folded, this))
    , m_monthHead(new MonthHead(model, theme, this))
    , m_delegate(new GridDelegate(model, theme, this))
    , m_corner(new QLabel(this))
    , m_summary(new QTableView(this)) {
    setObjectName(QStringLiteral("monthGrid"));
    setAccessibleName(tr("Month grid"));
    setVerticalHeader(m_rowHead);
    setHorizontalHeader(m_monthHead);
    setItemDelegate(m_delegate);
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    m_rowHead->setDefaultSectionSize(space::row);
    m_rowHead->setMinimumSectionSize(1);
    m_monthHead->setMinimumSectionSize(1);
    m_monthHead->setFixedHeight(space::row + 4);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_corner->setContentsMargins(0, 0, 0, 0);
    m_summary->setModel(&model);
    m_summary->setSelectionModel(selectionModel());
    m_summary->setItemDelegate(m_delegate);
    m_summary->setHorizontalHeader(new MonthHead(model, theme, m_summary));
    m_summary->horizontalHeader()->setFixedHeight(m_monthHead->height());
    m_summary->horizontalHeader()->setMinimumSectionSize(1);
    m_summary->verticalHeader()->hide();
    m_summary->verticalHeader()->setMinimumSectionSize(1);
    m_summary->setObjectName(QStringLiteral("monthGrid"));
    m_summary->setAccessibleName(tr("Sums and means"));
    m_summary->setShowGrid(false);
    m_summary->setFrameShape(QFrame::NoFrame);
    m_summary->setFocusPolicy(Qt::NoFocus);
    m_summary->setEditTriggers(NoEditTriggers);
    m_summary->setVerticalScrollMode(ScrollPerPixel);
    m_summary->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setCornerButtonEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_summary->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_summary->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);

    connect(m_delegate, &GridDelegate::edited, this, &MonthGrid::finishEdit);
    connect(m_delegate, &GridDelegate::editing, this,
            [this](const QModelIndex& index) { Q_EMIT said(editHint(index)); });
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthGrid::layOut);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        measure();
        layOutColumns();
        Q_EMIT selectionSummarised(selectionSummary(m_model, selectedCells()));
    });
    connect(&model, &MonthGridModel::said, this, &MonthGrid::said);
    connect(m_rowHead, &QHeaderView::sectionClicked, this, [this](int row) {
        if (m_model.gridRow(row).kind == RowKind::section) toggle(row);
    });
    connect(&theme, &Theme::changed, this, &MonthGrid::restyle);
    restyle();
    layOut();
}

void MonthGrid::restyle() {
    const Colours& colours = m_theme.colours();
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, colours.background);
    palette.setColor(QPalette::Window, colours.background);
    setPalette(palette);
    setStyleSheet(
        QStringLiteral("QTableView#monthGrid, QTableView#monthGrid QHeaderView, "
                       "QTableView#monthGrid QTableCornerButton::section { background: %1; border: none; }")
            .arg(colours.background.name()));
    m_corner->setFont(m_theme.font(TextStyle::body));
    QPalette muted = palette;
    muted.setColor(QPalette::WindowText, colours.muted);
    m_corner->setPalette(muted);
    m_corner->setStyleSheet(QStringLiteral("color: %1; background: transparent; border-bottom: 1px solid %2;")
                                .arg(colours.muted.name(), colours.line.name()));
    m_summary->setPalette(palette);
    m_summary->setStyleSheet(styleSheet());
    measure();
    layOutColumns();
    viewport()->update();
}

void MonthGrid::layOut() {
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const GridRow& which = m_model.gridRow(row);
        const int height = which.isHeading() && row > 0 ? space::row + 4 : space::row;
        m_rowHead->resizeSection(row, height);
        m_summary->verticalHeader()->resizeSection(row, height);
        if (m_model.columnCount() > 1 && (which.isScalar() || which.isHeading()))
            setSpan(row, 0, 1, m_model.columnCount());
    }
    foldRows();
    measure();
    layOutColumns();
}

void MonthGrid::measure() {
    const QFontMetricsF metrics(m_theme.font(TextStyle::bodyStrong));
    m_widest = 0;
    m_widestSummary = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            if (!m_model.problem(index).isEmpty()) continue;
            const double width = figuresWidth(metrics, m_model.data(index, Qt::DisplayRole).toString());
            double& widest = column < m_model.months() ? m_widest : m_widestSummary;
            widest = std::max(widest, width);
        }
    }
    m_rowHead->setFixedWidth(m_rowHead->wantedWidth());
}

void MonthGrid::layOutColumns() {
    const int months = m_model.months();
    if (months > 0) {
        const int summary = months == 1 ? 0 : std::max(summaryWidth, static_cast<int>(m_widestSummary) + 23);
        const int least = std::max(narrowestColumn, static_cast<int>(m_widest) + 2 * leastPadding + 1);
        const int room = (viewport()->width() - summary) / months;
        const int width = std::max(least, std::min(room, widestColumn));
        for (int column = 0; column < months; ++column) m_monthHead->resizeSection(column, width);
        // A plan of one month has nothing to sum up; the room goes to the notes of levers with one value.
        m_monthHead->resizeSection(months, months == 1 ? std::max(summaryWidth, viewport()->width() - width)
                                                       : summary);
        m_summary->horizontalHeader()->resizeSection(months, summary);
        m_delegate->setColumnWidth(width);
        m_delegate->setPadding(std::max(leastPadding, static_cast<int>((width - m_widest) / 2)));
    }
    placeColumns();
    placeSummary();
}

void MonthGrid::placeSummary() {
    const int months = m_model.months();
    m_summary->setVisible(months > 1);
    if (months < 2) return;
    for (int column = 0; column < months; ++column) m_summary->setColumnHidden(column, true);
    const int width = m_monthHead->sectionSize(months);
    const int end = m_rowHead->width() + std::min(m_monthHead->length(), viewport()->width());
    m_summary->setGeometry(end - width, 0, width, m_monthHead->height() + viewport()->height());
    m_summary->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void MonthGrid::updateGeometries() {
    QTableView::updateGeometries();
    if (m_summary) placeSummary();
}

void MonthGrid::placeColumns() {
    const int months = m_model.months();
    m_corner->setGeometry(0, 0, m_rowHead->width(), m_monthHead->height());
    const int first = std::max(0, m_monthHead->visualIndexAt(0));
    m_corner->setText(first < months ? QString::number(static_cast<int>(m_model.month(first).year()))
                                     : QString());
    Q_EMIT columnsChanged(m_rowHead->width(), months > 0 ? m_monthHead->sectionSize(0) : 0,
                          horizontalScrollBar()->value());
}

void MonthGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void MonthGrid::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) placeColumns();
}

int MonthGrid::wholeHeight() const {
    int height = m_monthHead->height();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!isRowHidden(row)) height += rowHeight(row);
    return height + 2;
}

QSize MonthGrid::sizeHint() const {
    return {QTableView::sizeHint().width(), wholeHeight()};
}

void MonthGrid::setFolded(const QStringList& keys) {
    m_folded = QSet<QString>(keys.begin(), keys.end());
    foldRows();
}

void MonthGrid::foldRows() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const GridRow& which = m_model.gridRow(row);
        const bool hidden = which.kind != RowKind::section && m_folded.contains(which.section);
        setRowHidden(row, hidden);
        m_summary->setRowHidden(row, hidden);
    }
}

void MonthGrid::toggle(int row) {
    const QString key = m_model.gridRow(row).section;
    if (!m_folded.remove(key)) m_folded.insert(key);
    foldRows();
    m_rowHead->viewport()->update();
    // The current cell must not hide in a folded section.
    if (currentIndex().isValid() && isRowHidden(currentIndex().row()))
        setCurrentIndex(stepFrom(currentIndex(), 1, 0));
    Q_EMIT foldedChanged(folded());
}

void MonthGrid::toggleSection() {
    const QString key = currentIndex().isValid() ? m_model.gridRow(currentIndex().row()).section : QString();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!key.isEmpty() && m_model.gridRow(row).kind == RowKind::section &&
            m_model.gridRow(row).section == key)
            return toggle(row);
}

void MonthGrid::hover(int column) {
    const int month = column < m_model.months() ? column : -1;
    if (month == m_hovered) return;
    setHoveredMonth(month);
    Q_EMIT monthHovered(month);
}

void MonthGrid::setHoveredMonth(int month) {
    m_hovered = month;
    m_delegate->setHovered(month);
    m_monthHead->setHovered(month);
    viewport()->update();
    m_summary->viewport()->update();
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    hover(columnAt(event->position().toPoint().x()));
}

void MonthGrid::leaveEvent(QEvent* event) {
    QTableView::leaveEvent(event);
    hover(-1);
}

bool MonthGrid::canStand(int row) const {
    return row >= 0 && row < m_model.rowCount() && !isRowHidden(row) && !m_model.gridRow(row).isHeading();
}

QModelIndex MonthGrid::stepFrom(const QModelIndex& from, int rows, int columns) const {
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0) return {};
    int row = from.isValid() ? from.row() : 0;
    int column = from.isValid() ? from.column() : 0;
    if (rows != 0) {
        int wanted = row;
        const int direction = rows > 0 ? 1 : -1;
        for (int left = std::abs(rows), next = row + direction; left > 0; next += direction) {
            if (next < 0 || next >= m_model.rowCount()) break;
            if (!canStand(next)) continue;
            wanted = next;
            --left;
        }
        row = wanted;
        column = m_wantedColumn;
    }
    if (!canStand(row)) {
        for (row = 0; row < m_model.rowCount() && !canStand(row);) ++row;
        if (row == m_model.rowCount()) return {};
    }
    column = std::clamp(column + columns, 0, m_model.columnCount() - 1);
    if (m_model.gridRow(row).isScalar()) column = 0;
    while (column > 0 && !(m_model.flags(m_model.index(row, column)) & Qt::ItemIsEnabled)) --column;
    return m_model.index(row, column);
}

QModelIndex MonthGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = currentIndex();
    const bool far = modifiers & Qt::ControlModifier;
    const int all = m_model.rowCount();
    const int page = std::max(1, viewport()->height() / space::row - 1);
    const int lastMonth = m_model.months() - 1;
    const auto column = [&](int wanted) {
        m_wantedColumn = wanted;
        return stepFrom(current, 0, wanted - (current.isValid() ? current.column() : 0));
    };
    const int here = current.isValid() ? current.column() : 0;
    switch (action) {
    case MoveUp: return stepFrom(current, far ? -all : -1, 0);
    case MoveDown: return stepFrom(current, far ? all : 1, 0);
    case MovePageUp: return stepFrom(current, -page, 0);
    case MovePageDown: return stepFrom(current, page, 0);
    case MoveLeft:
    case MovePrevious: return column(far ? 0 : std::max(0, here - 1));
    case MoveRight:
    case MoveNext: return column(far ? lastMonth : std::min(m_model.columnCount() - 1, here + 1));
    case MoveHome:
        if (far) m_wantedColumn = 0;
        return far ? stepFrom(current, -all, 0) : column(0);
    case MoveEnd:
        if (far) m_wantedColumn = lastMonth;
        return far ? stepFrom(current, all, 0) : column(lastMonth);
    }
    return current;
}

void MonthGrid::go(const QModelIndex& index) {
    if (!index.isValid()) return;
    // Whatever key is held: going somewhere selects that cell alone.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

bool MonthGrid::goTo(const plan::LeverRef& lever, int month) {
    const int row = m_model.rowOf(lever);
    if (row < 0) return false;
    if (m_folded.remove(m_model.gridRow(row).section)) {
        foldRows();
        Q_EMIT foldedChanged(folded());
    }
    const int column = m_model.gridRow(row).isScalar() ? 0 : std::clamp(month, 0, m_model.months() - 1);
    m_wantedColumn = column;
    go(m_model.index(row, column));
    return true;
}

bool MonthGrid::goTo(plan::Metric metric, int month) {
    const int row = m_model.rowOf(metric);
    if (row < 0) return false;
    if (m_folded.remove(m_model.gridRow(row).section)) {
        foldRows();
        Q_EMIT foldedChanged(folded());
    }
    m_wantedColumn = std::clamp(month, 0, m_model.months() - 1);
    go(m_model.index(row, m_wantedColumn));
    return true;
}

void MonthGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_model.gridRow(current.row()).isScalar()) m_wantedColumn = current.column();
    Q_EMIT cellChanged(current);
}

void MonthGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSummarised(selectionSummary(m_model, selectedCells()));
}

QModelIndexList MonthGrid::selectedCells() const {
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList{};
    cells.erase(std::remove_if(cells.begin(), cells.end(),
                               [this](const QModelIndex& cell) { return isRowHidden(cell.row()); }),
                cells.end());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    return cells;
}

bool MonthGrid::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    m_delegate->setOpenedByTyping(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void MonthGrid::editThisMonthOnly() {
    m_typing = Typing::thisMonth;
    QTableView::edit(currentIndex());
    if (state() != EditingState) m_typing = Typing::usual;
}

QString MonthGrid::editHint(const QModelIndex& index) const {
    const GridRow& row = m_model.gridRow(index.row());
    if (row.kind != RowKind::lever || row.isScalar()) return {};
    if (m_typing == Typing::thisMonth || !typedValueHolds(row.lever.key)) return tr("For this month alone");
    return tr(
        "Holds until the next step. Ctrl+Shift+Enter: this month only. Ctrl+Enter: all selected cells.");
}

void MonthGrid::finishEdit(const QModelIndex& index, const QString& text, EditEnd end) {
    const Typing typing = end == EditEnd::thisMonthOnly ? Typing::thisMonth : m_typing;
    m_typing = Typing::usual;
    Q_EMIT said(QString());
    if (end == EditEnd::fillSelection) {
        std::vector<CellText> cells;
        for (const QModelIndex& cell : selectedCells()) cells.push_back({cell, text});
        m_model.put(cells);
        return;
    }
    // Null text: the cell was left as it was.
    if (!text.isNull()) m_model.type(index, text, typing);
    switch (end) {
    case EditEnd::down:
    case EditEnd::thisMonthOnly: go(stepFrom(index, end == EditEnd::down ? 1 : 0, 0)); break;
    case EditEnd::up: go(stepFrom(index, -1, 0)); break;
    case EditEnd::left: go(moveCursor(MoveLeft, Qt::NoModifier)); break;
    case EditEnd::right: go(moveCursor(MoveRight, Qt::NoModifier)); break;
    case EditEnd::stay:
    case EditEnd::fillSelection: break;
    }
}

} // namespace headroom::ui
