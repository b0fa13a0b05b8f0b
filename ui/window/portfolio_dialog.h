#pragma once

#include "ui/document/document.h"
#include "ui/document/portfolio_search.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QListWidget;
class QProgressBar;

namespace headroom::ui {

class MonthChart;
class PageTableView;
class PanelLabel;
class SegmentedControl;

/// Several plans of the workspace as one: what all teams need, have and cost month by month, and which of
/// them are short though the total is not. The plans are ticked, and so are the levers that are drawn
/// together in all of them; the workspace remembers both.
class PortfolioDialog : public QDialog {
    Q_OBJECT

public:
    PortfolioDialog(Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& plans() { return *m_plans; }
    [[nodiscard]] QListWidget& levers() { return *m_levers; }
    [[nodiscard]] PanelLabel& answer() { return *m_answer; }
    [[nodiscard]] PanelLabel& detail() { return *m_detail; }
    [[nodiscard]] MonthChart& chart() { return *m_chart; }
    [[nodiscard]] SegmentedControl& views() { return *m_views; }
    [[nodiscard]] PageTableView& months() { return *m_months; }
    [[nodiscard]] PageTableView& teams() { return *m_teams; }
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    /// Null while nothing is known.
    [[nodiscard]] const portfolio::Portfolio* portfolio() const;

private:
    void layOut();
    void fillPlans();
    void fillLevers();
    [[nodiscard]] std::vector<plan::Plan> chosenPlans();
    [[nodiscard]] std::vector<ranges::SharedLever> chosenLevers() const;
    void keep();
    void seek();
    void take(const PortfolioSearch::Found& found);
    void read();
    void readChart();

    Document& m_document;
    const Theme& m_theme;
    PortfolioSearch m_search;
    PortfolioSearch::Found m_found;
    std::map<std::string, plan::Plan> m_read; // plans by id, as they were when this was opened
    QListWidget *m_plans, *m_levers;
    PanelLabel *m_answer, *m_detail;
    QProgressBar* m_progress;
    SegmentedControl* m_views;
    MonthChart* m_chart;
    PageTableView *m_months, *m_teams;
    bool m_filling = false;
};

} // namespace headroom::ui
