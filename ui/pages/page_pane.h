#pragma once

#include "plan/plan.h"
#include "ui/charts/month_chart_data.h"
#include "ui/document/ranges_runner.h"

#include <QWidget>

#include <optional>

namespace headroom::ui {

/// What stands in the place of a page's months when its name is chosen on the switch: a table or a chart that
/// is not by month.
class PagePane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The plan, its results or what is chosen on the page is another. Called only while it is in sight.
    virtual void read() = 0;
    virtual void copy() = 0;
    /// Names its chart among those of its page, for who comments on it; empty without one.
    [[nodiscard]] virtual QString chartKey() const { return {}; }
    /// What of the plan's ranges it shows beyond their summary.
    [[nodiscard]] virtual RangesWants wants() const { return {}; }
    /// What the page's chart shows while the pane is in sight, in place of what it shows of the months.
    [[nodiscard]] virtual std::optional<MonthChartData> monthChart() const { return std::nullopt; }
    /// Gives the keyboard to the part it belongs to.
    virtual void takeFocus(Qt::FocusReason reason) = 0;

Q_SIGNALS:
    void chartChanged();
    void said(const QString& text);
    void placeWanted(const headroom::plan::LeverRef& lever, int month);
    /// A lever is selected: more is said of it elsewhere.
    void leverChosen(const headroom::plan::LeverRef& lever);
    /// What a guardrail says is to be changed, elsewhere; none: to begin with the first.
    void guardrailWanted(const headroom::plan::GuardrailId& guardrail);
};

} // namespace headroom::ui
