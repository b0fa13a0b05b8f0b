#include "ui/help/manual_window.h"
#include "ui/help/tour.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/fixed_keys.h"
#include "ui/window/headline_strip.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"
#include "ui/window/shortcuts.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

// Help: the manual at the place where the window is, the list of keys, the tour.

namespace headroom::ui {

namespace {
constexpr int remedyHeight = 22; // of the line below the title, which belongs to it
}

void MainWindow::connectHelp() {
    connect(m_actions->manual, &QAction::triggered, this, [this] {
        openManual(m_centre->currentWidget() == m_planView ? helpPlace() : QStringLiteral("start"));
    });
    connect(m_actions->keys, &QAction::triggered, this, [this] {
        auto* dialog = new ShortcutsDialog(*m_shortcuts, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_tour, &Tour::done, this, [this] {
        m_preferences.set(preference::tourDone, true);
        if (m_document.plan()) page(currentPage()).takeFocus();
    });
    const auto nameKeys = [this] {
        m_inspector->setBackKeys(m_actions->stepBack->shortcut());
        if (m_manual) m_manual->setKeys(keyLines());
    };
    connect(m_actions, &Actions::keysChanged, this, nameKeys);
    nameKeys();
}

std::vector<KeyLine> MainWindow::keyLines() const {
    std::vector<KeyLine> lines;
    for (const Command& command : m_actions->commands())
        lines.push_back({command.id, command.group, Actions::name(*command.action),
                         command.action->shortcut().toString(QKeySequence::NativeText)});
    const QString fixed = tr("In the grid and in fields, always");
    for (const FixedKeys& row : fixedKeys()) lines.push_back({{}, fixed, row.what, row.keys});
    return lines;
}

void MainWindow::openManual(const QString& place) {
    if (!m_manual) {
        m_manual = new ManualWindow(m_theme, this);
        m_manual->setKeys(keyLines());
    }
    m_manual->open(place);
}

/// The page of the manual that speaks of what is in hand.
QString MainWindow::helpPlace() {
    const auto help = m_inspector->isVisible() ? m_inspector->helpPlace() : std::nullopt;
    return help ? *help : m_specs[static_cast<std::size_t>(currentPage())].key;
}

void MainWindow::offerTour() {
    if (m_preferences.get(preference::tourDone) || !m_document.plan()) return;
    if (m_document.isCurrent()) return startTour();
    // Once there are figures to point at.
    connect(&m_document, &Document::resultReady, this, &MainWindow::startTour, Qt::SingleShotConnection);
}

void MainWindow::startTour() {
    if (!m_document.plan() || m_centre->currentWidget() != m_planView) return;
    const auto inWindow = [this](const QWidget& part) {
        return part.isVisible() ? QRect(part.mapTo(this, QPoint()), part.size()) : QRect();
    };
    const auto keys = [this](const QAction& action) {
        return action.shortcut().toString(QKeySequence::NativeText);
    };
    const plan::LeverRef inbox{plan::LeverKey::inboxShare, {}};
    std::vector<TourStep> steps;
    steps.push_back(
        {tr("The title is the answer"),
         tr("Each page is a question, and this line answers it in words. It is worked out anew at every "
            "change."),
         [this] { showPage(0); },
         [this, inWindow] { return inWindow(page(0).titleLabel()).adjusted(0, 0, 0, remedyHeight); }});
    steps.push_back(
        {tr("The figures that count"),
         tr("Always there, always of the plan as it stands. Click one to see where it comes from."),
         {},
         [this, inWindow] { return inWindow(*m_headlines); }});
    steps.push_back(
        {tr("Blue is yours"),
         tr("Blue numbers are what you say; black ones follow. Type over one and press Enter: title, chart "
            "and figures are there before you look up."),
         [this, inbox] {
             showPage(0);
             page(0).showView(0);
             page(0).grid().goTo(inbox, 0);
         },
         [this, inWindow] {
             MonthGrid& grid = page(0).grid();
             const QRect cell = grid.visualRect(grid.currentIndex()).intersected(grid.viewport()->rect());
             return grid.isVisible() && !cell.isEmpty()
                        ? QRect(grid.viewport()->mapTo(this, cell.topLeft()), cell.size())
                        : inWindow(grid);
         }});
    steps.push_back(
        {tr("Nothing is lost"),
         tr("Every edit is stored when it is made, and this takes it back, also tomorrow: %1. The history "
            "of the plan (%2) leads to any point of it.")
             .arg(keys(*m_actions->undo), keys(*m_actions->history)),
         {},
         [this, inWindow] { return inWindow(m_topBar->undoButton()); }});
    steps.push_back({tr("How sure is it?"),
                     tr("Give your bets a low and a high. This page says how likely the plan is to hold, and "
                        "which bet matters most."),
                     {},
                     [this] {
                         const int ranges = pageWithKey(QStringLiteral("ranges"));
                         const QRect entry = m_pageList->visualItemRect(m_pageList->item(ranges));
                         return QRect(m_pageList->viewport()->mapTo(this, entry.topLeft()), entry.size());
                     }});
    steps.push_back({tr("Find anything"),
                     tr("%1 finds commands, pages, levers and figures by a few of their letters.")
                         .arg(keys(*m_actions->findAnything)),
                     {},
                     [this, inWindow] { return inWindow(m_topBar->findButton()); }});
    steps.push_back(
        {tr("And when you wonder"),
         tr("%1 opens the manual at the place you are at: what a number means, what is usual, and how it "
            "comes about.")
             .arg(keys(*m_actions->manual)),
         {},
         [this] {
             const QRect help = menuBar()->actionGeometry(menuBar()->actions().back());
             return QRect(menuBar()->mapTo(this, help.topLeft()), help.size());
         }});
    m_tour->start(std::move(steps));
}

} // namespace headroom::ui
