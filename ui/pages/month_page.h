#pragma once

#include "ui/charts/month_chart.h"
#include "ui/document/document.h"
#include "ui/grid/month_grid.h"
#include "ui/pages/page_spec.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QTimer;

namespace headroom::ui {

/// A page: the answer, the remedy, a chart, and under it the grid whose columns are the chart's months.
class MonthPage : public QWidget {
    Q_OBJECT

public:
    MonthPage(PageSpec spec, Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const PageSpec& spec() const { return m_spec; }
    [[nodiscard]] MonthGrid& grid() { return *m_grid; }
    [[nodiscard]] MonthChart& chart() { return *m_chart; }

Q_SIGNALS:
    /// The user asked to see what keeps the plan from being calculated.
    void findingsWanted();
    void importWanted();
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void readChart();
    void readOffers();
    void restyle();
    void shareHeight();
    void lineUp(double left, double width, double scrolled, double end);
    [[nodiscard]] Answer currentAnswer() const;

    PageSpec m_spec;
    Document& m_document;
    const Theme& m_theme;
    MonthGridModel m_model;
    QLabel* m_title;
    QLabel* m_waiting;
    QLabel* m_remedy;
    QBoxLayout* m_offers;
    QWidget* m_body; // holds chart, strip and grid
    MonthChart* m_chart;
    MonthChart* m_strip = nullptr;
    MonthGrid* m_grid;
    QTimer* m_waitingShown;
    bool m_outdated = true; // read when the page is next shown
};

} // namespace headroom::ui
