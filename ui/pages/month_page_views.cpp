#include "ui/pages/month_page.h"

#include "ui/charts/painted_chart.h"
#include "ui/pages/page_pane.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

// What a page shows below its chart, and how both share the room.

namespace headroom::ui {

namespace {
constexpr int lowestChart = 150;
constexpr int highestChart = 360;
constexpr int lowStrip = 76;   // over the grid's columns
constexpr int highStrip = 104; // with names of months of its own
constexpr int switchAir = 4;   // above and below the switch between chart and grid
constexpr int widestSwitch = 760;
} // namespace

void MonthPage::addViews() {
    m_views = new SegmentedControl(m_theme, tr("View"), m_body);
    QStringList names{tr("Months")};
    QWidget* before = m_views;
    setTabOrder(before, m_grid);
    before = m_grid;
    if (m_spec.secondView) {
        names << m_spec.secondView->name;
        m_note = new QLabel(m_body);
        m_note->setTextFormat(Qt::PlainText);
        m_table = new PageTableView(m_theme, m_body);
        m_table->hide();
        setTabOrder(before, m_table);
        before = m_table;
        connect(m_table, &PageTableView::placeWanted, this, &MonthPage::placeWanted);
        connect(m_table, &PageTableView::said, this, &MonthPage::said);
        if (m_spec.secondView->needsBackfillStop)
            connect(&m_document, &Document::backfillStopFound, this, [this] { readTable(); });
        connect(m_tableLate, &QTimer::timeout, this, [this] { readTable(true); });
    }
    for (const PanePlace& place : m_spec.panes) {
        names << place.name;
        PagePane* pane = place.make(m_document, m_theme, m_body);
        pane->setAccessibleName(place.name);
        pane->hide();
        connect(pane, &PagePane::placeWanted, this, &MonthPage::placeWanted);
        connect(pane, &PagePane::said, this, &MonthPage::said);
        connect(pane, &PagePane::chartChanged, this, &MonthPage::readChart);
        connect(pane, &PagePane::leverChosen, this, &MonthPage::leverChosen);
        connect(pane, &PagePane::guardrailWanted, this, &MonthPage::guardrailWanted);
        const QString chart = QStringLiteral("%1.%2").arg(m_spec.key, pane->chartKey());
        for (PaintedChart* painted : pane->findChildren<PaintedChart*>())
            connect(painted, &PaintedChart::commentWanted, this,
                    [this, chart] { Q_EMIT commentWanted(chart); });
        m_panes.push_back(pane);
    }
    m_views->setWidest(widestSwitch);
    m_views->setChoices(names, m_spec.firstView);
    // Each view has an answer of its own below the switch, which stays under the mouse however long that is.
    if (m_spec.panesAlone) {
        auto* top = static_cast<QVBoxLayout*>(layout());
        top->insertWidget(0, m_views, 0, Qt::AlignLeft);
        top->insertSpacing(1, space::unit * 3);
    }
    m_grid->setVisible(showsGrid());
    if (m_table) m_table->setVisible(showsTable());
    for (PagePane* each : m_panes) each->setVisible(each == pane());
    connect(m_views, &SegmentedControl::chosenChanged, this, &MonthPage::changeView);
}

void MonthPage::changeView() {
    // The keyboard stays in the lower part, whatever stands there.
    const QWidget* focused = focusWidget();
    const bool keyboard = focused && focused->hasFocus() && focused != m_views &&
                          m_body->isAncestorOf(focused) && focused != m_chart && focused != m_strip;
    if (m_table) m_table->clearSelection();
    wantRanges();
    readTable();
    if (m_table) m_table->setVisible(showsTable());
    m_grid->setVisible(showsGrid());
    for (PagePane* each : m_panes) each->setVisible(each == pane());
    if (keyboard) takeFocus();
    placeMonths();
    shareHeight();
    readAnswer();
    readChart();
    readPane();
    if (showsTable() && !m_table->table().rows.empty())
        Q_EMIT said(tr("A double click on a row, or Enter, leads to its lever."));
    Q_EMIT viewChanged();
}

int MonthPage::view() const {
    return m_views ? m_views->chosen() : 0;
}

int MonthPage::viewCount() const {
    return 1 + (m_table ? 1 : 0) + static_cast<int>(m_panes.size());
}

void MonthPage::showView(int view) {
    if (m_views) m_views->choose(view);
}

int MonthPage::paneAt() const {
    return view() - 1 - (m_table ? 1 : 0);
}

PagePane* MonthPage::pane() const {
    const int at = paneAt();
    return at >= 0 && at < static_cast<int>(m_panes.size()) ? m_panes[static_cast<std::size_t>(at)] : nullptr;
}

bool MonthPage::showsBands() const {
    return m_spec.bands && (!pane() || m_spec.panes[static_cast<std::size_t>(paneAt())].bands);
}

bool MonthPage::showsTable() const {
    return m_table && view() == 1;
}

void MonthPage::showTable(bool shown) {
    if (m_views) m_views->choose(shown ? 1 : 0);
}

void MonthPage::takeFocus(Qt::FocusReason reason) {
    if (PagePane* shown = pane())
        shown->takeFocus(reason);
    else if (showsTable())
        m_table->setFocus(reason);
    else
        m_grid->setFocus(reason);
}

void MonthPage::lineUp(double left, double width, double scrolled, double end) {
    m_columns = {left, width, scrolled, end};
    placeMonths();
}

/// Chart and grid begin at the same x; over a table the chart has names of months of its own.
void MonthPage::placeMonths() {
    for (MonthChart* chart : {m_chart, m_spec.stripHasOwnMonths ? nullptr : m_strip}) {
        if (!chart) continue;
        if (!showsGrid())
            chart->setColumnsAutomatic();
        else
            chart->setColumns(m_columns);
    }
}

bool MonthPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body && event->type() == QEvent::Resize) shareHeight();
    return QWidget::eventFilter(watched, event);
}

/// The chart takes two fifths of what is left; more where the grid is short, less where the window is low.
void MonthPage::shareHeight() {
    const int strip = !m_strip || m_strip->isHidden() ? 0 : m_spec.stripHasOwnMonths ? highStrip : lowStrip;
    const bool isSwitchBetween = m_views && !m_spec.panesAlone;
    const int between = isSwitchBetween ? m_views->sizeHint().height() + 2 * switchAir : 0;
    const int rest = m_body->height() - strip - between;
    const int wanted = m_grid->wholeHeight();
    int chart = std::max(lowestChart, rest * (strip > 0 ? 33 : 40) / 100);
    chart = m_chart->isHidden() || paneAlone() ? 0 : std::min(std::max(chart, rest - wanted), highestChart);
    const int width = m_body->width();
    m_chart->setGeometry(0, 0, width, chart);
    if (m_strip) m_strip->setGeometry(0, chart, width, strip);
    const int top = chart + strip + between, left = std::max(1, rest - chart);
    m_grid->setGeometry(0, top, width, std::min(wanted, left));
    if (isSwitchBetween) {
        const QSize size = m_views->sizeHint();
        const int at = chart + strip + switchAir, beside = size.width() + space::unit * 3;
        m_views->setGeometry(0, at, size.width(), size.height());
        if (m_note) {
            m_note->setGeometry(beside, at, std::max(0, width - beside), size.height());
            m_note->setVisible(showsTable());
        }
    }
    if (m_table) m_table->setGeometry(0, top, width, left);
    for (PagePane* each : m_panes) each->setGeometry(0, top, width, left);
}

bool MonthPage::goToChart(const QString& chart) {
    if (chart == m_spec.key) {
        showView(0);
        m_chart->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i]->chartKey().isEmpty() ||
            chart != QStringLiteral("%1.%2").arg(m_spec.key, m_panes[i]->chartKey()))
            continue;
        showView(1 + (m_table ? 1 : 0) + static_cast<int>(i));
        if (auto* painted = m_panes[i]->findChild<PaintedChart*>()) painted->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace headroom::ui
