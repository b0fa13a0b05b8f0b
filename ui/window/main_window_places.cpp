#include "ui/pages/finance_state.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/headline_strip.h"
#include "ui/window/inspector.h"
#include "ui/window/late_stack.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTimer>

// Where in the plan the window is: pages, cells, and the way from one to another.

namespace headroom::ui {

namespace {
const QString pageKey = QStringLiteral("window.page");
const QString rowKey = QStringLiteral("window.row");
const QString columnKey = QStringLiteral("window.column");
} // namespace

int MainWindow::currentPage() const {
    return m_stack->currentIndex();
}

MonthGrid* MainWindow::currentGrid() {
    return &page(currentPage()).grid();
}

void MainWindow::showPage(int index) {
    if (index < 0 || index >= pageCount()) return;
    if (!isPlanInSight() && m_document.plan()) goTo(Place::plan);
    MonthPage* leaving = m_pages[static_cast<std::size_t>(currentPage())];
    const int month = leaving ? std::max(0, leaving->grid().currentIndex().column()) : 0;
    const QWidget* focused = focusWidget();
    const bool onPage = !focused || m_stack->isAncestorOf(focused);
    m_pageList->setCurrentRow(index);
    m_stack->show(index);
    if (onPage) {
        // The keyboard comes along, in the month it was in.
        if (m_document.plan()) currentGrid()->begin(month);
        page(index).takeFocus();
    }
    m_summary->clear();
    m_actions->otherView->setEnabled(isPlanInSight() && page(index).viewCount() > 1);
    // The inspector speaks of what is selected on the page in sight, unless it was asked about the whole
    // plan.
    const QModelIndex cell = currentGrid()->currentIndex();
    if (cell.isValid()) m_inspector->showCell(currentGrid()->gridModel().gridRow(cell.row()), cell.column());
    m_remember->start();
}

void MainWindow::restorePlace() {
    showPage(std::max(0, pageWithKey(m_document.remembered(pageKey))));
    MonthGrid* grid = currentGrid();
    const int row = m_document.remembered(rowKey).toInt();
    const int column = m_document.remembered(columnKey).toInt();
    page(currentPage()).takeFocus();
    if (m_document.remembered(rowKey).isEmpty()) {
        // Nothing was selected here yet: begin where it hurts most, with the reason beside it.
        connect(
            &m_document, &Document::resultReady, this,
            [this](const std::shared_ptr<const PlanResult>& result) {
                if (currentGrid()->currentIndex().isValid()) return;
                if (result->projection)
                    currentGrid()->goTo(plan::Metric::gapFte, result->headlines.worstGapMonth);
                else
                    m_inspector->showPlan();
            },
            Qt::SingleShotConnection);
        return;
    }
    const QModelIndex cell = grid->gridModel().index(row, column);
    if (cell.isValid() && (grid->gridModel().flags(cell) & Qt::ItemIsEnabled))
        grid->setCurrentIndex(cell);
    else
        m_inspector->showPlan();
}

void MainWindow::rememberPlace() {
    m_remember->stop();
    if (!m_document.plan()) return;
    m_document.remember(pageKey, m_specs[static_cast<std::size_t>(currentPage())].key);
    const QModelIndex cell = currentGrid()->currentIndex();
    m_document.remember(rowKey, cell.isValid() ? QString::number(cell.row()) : QString());
    m_document.remember(columnKey, cell.isValid() ? QString::number(cell.column()) : QString());
}

void MainWindow::goTo(const plan::LeverRef& lever, int month) {
    // On the page in sight where that can be; else on the first page that has the lever.
    std::vector<int> order{currentPage()};
    for (int i = 0; i < pageCount(); ++i) order.push_back(i);
    for (int i : order) {
        if (page(i).grid().gridModel().rowOf(lever) < 0) continue;
        showPage(i);
        page(i).showView(0);
        page(i).grid().goTo(lever, std::max(month, 0));
        page(i).grid().setFocus();
        return;
    }
}

void MainWindow::goTo(plan::Metric metric, int month) {
    goTo(metric, -1, month);
}

void MainWindow::goTo(plan::Metric metric, int type, int month) {
    std::vector<int> order{currentPage()};
    for (int i = 0; i < pageCount(); ++i) order.push_back(i);
    for (int i : order) {
        if (page(i).grid().gridModel().rowOf(metric, type) < 0) continue;
        showPage(i);
        page(i).showView(0);
        page(i).grid().goTo(metric, month, type);
        page(i).grid().setFocus();
        return;
    }
}

/// What it hangs on, with its comments in the inspector; one on the plan stands in their list.
void MainWindow::goToComment(const store::CommentPlace& place) {
    const auto plan = m_document.plan();
    if (!plan) return;
    const int month = place.month ? plan::monthsBetween(plan->firstMonth, *place.month) : 0;
    const int at = std::clamp(month, 0, plan->months - 1);
    if (place.lever) {
        if (plan->find(*place.lever)) goTo(*place.lever, at);
        return;
    }
    if (!place.chart.empty()) {
        const QString chart = QString::fromStdString(place.chart);
        const int on = pageWithKey(chart.section(u'.', 0, 0));
        if (on < 0) return;
        showPage(on);
        page(on).goToChart(chart);
        return;
    }
    if (!place.metric) return;
    int type = -1;
    for (std::size_t w = 0; w < plan->workTypes.size(); ++w)
        if (plan->workTypes[w].id == place.workType) type = static_cast<int>(w);
    if (place.workType.empty() || type >= 0) goTo(*place.metric, type, at);
}

/// The page of ranges, in the view it was in last if that is -1.
void MainWindow::showRanges(int view) {
    const int ranges = pageWithKey(QStringLiteral("ranges"));
    showPage(ranges);
    if (view < 0) return;
    page(ranges).showView(view);
    page(ranges).takeFocus();
}

void MainWindow::showGuardrails() {
    const int actuals = pageWithKey(QStringLiteral("actuals"));
    showPage(actuals);
    page(actuals).showView(guardrailsView);
    page(actuals).takeFocus();
}

void MainWindow::showRevisions() {
    const int finance = pageWithKey(QStringLiteral("finance"));
    showPage(finance);
    page(finance).showView(static_cast<int>(FinanceView::revisions));
    page(finance).takeFocus();
}

void MainWindow::focusNextRegion() {
    const std::vector<QWidget*> regions =
        isPlanInSight() ? std::vector<QWidget*>{m_pageList, m_headlines, m_stack, m_inspector, m_topBar}
                        : std::vector<QWidget*>{inSight(), m_topBar};
    QWidget* focused = QApplication::focusWidget();
    std::size_t now = 0;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (focused && (regions[i] == focused || regions[i]->isAncestorOf(focused))) now = i;
    for (std::size_t step = 1; step <= regions.size(); ++step) {
        QWidget* next = regions[(now + step) % regions.size()];
        if (!next->isVisible() || !next->isEnabled()) continue;
        if (next == m_stack) return page(currentPage()).takeFocus(Qt::ShortcutFocusReason);
        if (next->focusPolicy() & Qt::TabFocus) return next->setFocus(Qt::ShortcutFocusReason);
        for (QWidget* child : next->findChildren<QWidget*>())
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
                return child->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace headroom::ui
