#include "ui/grid/month_grid.h"

#include "ui/grid/selection_summary.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int widestColumn = 96;
constexpr int narrowestColumn = 44;
constexpr int leastPadding = 2;
constexpr int signRoom = 22; // right of the sums and means
constexpr int sumAir = 10;   // left of them: they are no month
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
    m_corner->setObjectName(QStringLiteral("gridCorner"));
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_corner->setContentsMargins(0, 0, 0, 0);
    // Its heads before its model: those it has of its own would measure every row and month.
    m_summary->verticalHeader()->hide();
    m_summary->setItemDelegate(new GridDelegate(model, theme, m_summary)); // editors belong to one view
    m_summary->setHorizontalHeader(new MonthHead(model, theme, m_summary));
    m_summary->horizontalHeader()->setFixedHeight(m_monthHead->height());
    m_summary->horizontalHeader()->setMinimumSectionSize(1);
    m_summary->verticalHeader()->setMinimumSectionSize(1);
    m_summary->setModel(&model);
    m_summary->setSelectionModel(selectionModel());
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
    connect(m_delegate, &GridDelegate::editing, this, [this](const QModelIndex& index) {
        showReach(index);
        Q_EMIT said(editHint(index));
    });
    connect(m_delegate, &GridDelegate::typed, this,
            [this](const QModelIndex& index, const QString& text) { Q_EMIT said(echoOf(index, text)); });
    connect(m_delegate, &GridDelegate::closed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthGrid::layOut);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        // A grid out of sight is measured when it is shown: an edit costs what is on the screen.
        m_outdated = !isVisible();
        if (m_outdated) return;
        measure();
        layOutColumns();
        Q_EMIT selectionSummarised(selectionSummary(m_model, selectedCells()));
        if (!QAccessible::isActive() || !currentIndex().isValid()) return;
        // Who hears the window hears what the cell they are in has become. Heads count as cells.
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        changed.setChild((currentIndex().row() + 1) * (m_model.columnCount() + 1) + currentIndex().column() +
                         1);
        QAccessible::updateAccessibility(&changed);
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
    m_corner->setFont(m_theme.font(TextStyle::body));
    m_summary->setPalette(palette);
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
    const FigureCells& figures = m_theme.figures(TextStyle::bodyStrong);
    m_widest = 0;
    m_widestSummary = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            if (!m_model.problem(index).isEmpty()) continue;
            const double width = figures.width(m_model.data(index, Qt::DisplayRole).toString());
            double& widest = column < m_model.months() ? m_widest : m_widestSummary;
            widest = std::max(widest, width);
        }
    }
    m_rowHead->measure();
}

void MonthGrid::layOutColumns() {
    const int months = m_model.months();
    if (months > 0) {
        const int least = std::max(narrowestColumn, static_cast<int>(m_widest) + 2 * leastPadding + 1);
        const int whole = m_rowHead->width() + viewport()->width();
        // The air in the last column gives way to names, and names give way to months, down to where they
        // cannot be read.
        const QString summaryHead = m_model.headerData(months, Qt::Horizontal, Qt::DisplayRole).toString();
        const double headWidth = QFontMetricsF(m_theme.font(TextStyle::body)).horizontalAdvance(summaryHead);
        const int tight = static_cast<int>(std::max(m_widestSummary, headWidth)) + signRoom + sumAir;
        const int summary =
            months == 1
                ? 0
                : std::max(tight, std::min(summaryWidth, whole - m_rowHead->wantedWidth() - months * least));
        const int left = whole - summary - months * least;
        const bool scrolls = left < RowHead::leastWidth; // months are out of sight anyway
        const int head =
            std::min(m_rowHead->wantedWidth(), scrolls ? std::max(RowHead::leastWidth, whole / 4) : left);
        if (head != m_rowHead->width()) m_rowHead->setFixedWidth(head);
        const int room = (whole - head - summary) / months;
        const int width = std::max(least, std::min(room, widestColumn));
        for (int column = 0; column < months; ++column) m_monthHead->resizeSection(column, width);
        // A plan of one month has nothing to sum up; the room goes to the notes of levers with one value.
        m_monthHead->resizeSection(months,
                                   months == 1 ? std::max(summaryWidth, whole - head - width) : summary);
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
    // A line says that months go on below the sums.
    const bool overlaps = m_monthHead->length() > viewport()->width();
    if (m_summary->property("overlaps").toBool() != overlaps) {
        m_summary->setProperty("overlaps", overlaps);
        m_summary->style()->unpolish(m_summary);
        m_summary->style()->polish(m_summary);
    }
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
    const int inSight = std::min(m_monthHead->length(), viewport()->width());
    Q_EMIT columnsChanged(m_rowHead->width(), months > 0 ? m_monthHead->sectionSize(0) : 0,
                          horizontalScrollBar()->value(),
                          m_rowHead->width() + inSight - (months > 1 ? m_monthHead->sectionSize(months) : 0));
}

void MonthGrid::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    if (!m_outdated) return;
    m_outdated = false;
    measure();
    layOutColumns();
}

void MonthGrid::resizeEvent(QResizeEvent* event) {
    const QRect current = visualRect(currentIndex());
    const bool wasWhole =
        current.isValid() && current.top() >= 0 && current.bottom() < event->oldSize().height();
    QTableView::resizeEvent(event);
    layOutColumns();
    // What someone looks at stays in sight when the answer above takes a line more.
    if (wasWhole && current.bottom() >= viewport()->height()) scrollTo(currentIndex());
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

void MonthGrid::mousePressEvent(QMouseEvent* event) {
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) && pressed.isValid())
        return extendTo(pressed);
    QTableView::mousePressEvent(event);
    if (pressed.isValid()) m_anchor = pressed;
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    hover(columnAt(event->position().toPoint().x()));
}

void MonthGrid::leaveEvent(QEvent* event) {
    QTableView::leaveEvent(event);
    hover(-1);
}

} // namespace headroom::ui
