#pragma once

#include "ui/charts/month_chart.h"
#include "ui/document/document.h"
#include "ui/grid/month_grid.h"
#include "ui/pages/page_spec.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace headroom::ui {

class PagePane;
class PageTableView;
class SegmentedControl;
class StairEditing;

/// A page: the answer, the remedy, a chart, and under it the grid whose columns are the chart's months; on
/// some pages a switch between them puts a table in the grid's place.
class MonthPage : public QWidget {
    Q_OBJECT

public:
    MonthPage(PageSpec spec, Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const PageSpec& spec() const { return m_spec; }
    [[nodiscard]] MonthGrid& grid() { return *m_grid; }
    /// Beside the answer; null on a page that has none.
    [[nodiscard]] QPushButton* actionButton() { return m_action; }
    /// The answer in words.
    [[nodiscard]] QLabel& titleLabel() { return *m_title; }
    [[nodiscard]] MonthChart& chart() { return *m_chart; }
    /// Null on a page that has only its months.
    [[nodiscard]] PageTableView* table() { return m_table; }
    [[nodiscard]] SegmentedControl* views() { return m_views; }
    [[nodiscard]] bool showsTable() const;
    /// Does nothing on a page that has only its months.
    void showTable(bool shown);
    [[nodiscard]] bool showsGrid() const { return view() == 0; }
    /// The pane in sight; null where the grid or the table is.
    [[nodiscard]] PagePane* pane() const;
    /// The months, the table, the panes, in this order as far as the page has them.
    [[nodiscard]] int view() const;
    [[nodiscard]] int viewCount() const;
    void showView(int view);
    /// Gives the keyboard to what stands below the chart.
    void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason);

    /// Shows the chart that has this name and gives it the keyboard; false where the page has none such.
    bool goToChart(const QString& chart);

Q_SIGNALS:
    /// The user asked to see what keeps the plan from being calculated.
    void findingsWanted();
    void importWanted();
    void actionWanted(); // the button beside the answer
    void said(const QString& text);
    /// A row of the table leads there.
    void placeWanted(const headroom::plan::LeverRef& lever, int month);
    void leverChosen(const headroom::plan::LeverRef& lever);
    void guardrailWanted(const headroom::plan::GuardrailId& guardrail);
    void viewChanged(); // months or table
    /// A chart is to be commented on: "overview", "finance.bridge".
    void commentWanted(const QString& chart);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();
    void readAnswer();
    [[nodiscard]] bool paneAlone() const { return m_spec.panesAlone && pane(); }
    [[nodiscard]] int paneAt() const; // of those; negative where none is in sight
    /// Whether ranges are in sight, which the line below the title says the draws of.
    [[nodiscard]] bool showsBands() const;
    void readChart();
    void readRanges();
    void readPane();
    void wantRanges();
    void readOffers();
    void readTable(bool evenInPart = false);
    void addViews();
    void changeView();
    void restyle();
    void shareHeight();
    void lineUp(double left, double width, double scrolled, double end);
    void placeMonths();
    [[nodiscard]] Answer currentAnswer() const;
    [[nodiscard]] PageInput inputOf(const plan::Plan& plan, const projection::Projection& projection) const;

    PageSpec m_spec;
    Document& m_document;
    const Theme& m_theme;
    MonthGridModel m_model;
    WrappedLabel* m_title;
    QLabel* m_waiting;
    QPushButton* m_action = nullptr;
    WrappedLabel* m_remedy;
    QBoxLayout* m_offers;
    std::vector<QString> m_offered; // their sentences
    QWidget* m_body;                // holds chart, strip and grid
    MonthChart* m_chart;
    MonthChart* m_strip = nullptr;
    MonthGrid* m_grid;
    StairEditing* m_stairs;
    SegmentedControl* m_views = nullptr;
    QLabel* m_note = nullptr; // beside the switch: what the table is about
    PageTableView* m_table = nullptr;
    std::vector<PagePane*> m_panes;
    std::shared_ptr<const RangesResult> m_ranges; // what was last drawn
    QTimer* m_waitingShown;
    QTimer* m_tableLate;    // what is still being found is then left out of the table
    ChartColumns m_columns; // where the grid has its months
    bool m_outdated = true; // read when the page is next shown
};

} // namespace headroom::ui
