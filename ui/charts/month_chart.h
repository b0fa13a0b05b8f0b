#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/charts/month_chart_data.h"
#include "ui/charts/stairs.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QWidget>

#include <memory>

namespace headroom::ui {

class ChartScene;

/// A chart over months whose months stand above the columns of a grid. Hovering shows a line and the month's
/// values; chart and grid share the hovered month through `monthHovered` and `setHoveredMonth`. Lines with
/// steps are moved by hand or by key; the chart says what is moved and draws it when it is given new data.
class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(const Theme& theme, QWidget* parent = nullptr);
    ~MonthChart() override;

    void setData(const MonthChartData& data);
    [[nodiscard]] const MonthChartData& data() const;

    /// Where the grid below has its months, in this widget's coordinates.
    void setColumns(const ChartColumns& columns);
    /// Without a grid: months spread over the width, their names below.
    void setColumnsAutomatic();

    /// The month that is pointed at elsewhere, such as in the grid; -1 for none. Emits nothing, and shows no
    /// card: the numbers are where the pointer is.
    void setHoveredMonth(int month);
    [[nodiscard]] int hoveredMonth() const;

    /// The month of the column at x, or -1; the value of the axis at y. In this widget's coordinates.
    [[nodiscard]] int monthAt(double x) const;
    [[nodiscard]] double valueAt(double y) const;
    [[nodiscard]] QPointF position(int month, double value) const;

    /// The chart alone, as it would look at this size in the theme's colours, month names below.
    [[nodiscard]] QImage image(const QSize& size, double devicePixelRatio = 2) const;
    [[nodiscard]] QByteArray svg(const QSize& size) const;
    /// Puts image, SVG and the table on the clipboard.
    void copy() const;

    /// Steps are shown as something to take hold of; where the plan may not be changed they are not.
    void setEditable(bool editable);
    /// The step that the keyboard moves; nothing where none is chosen.
    [[nodiscard]] std::optional<StairGrip> chosenStep() const;
    /// Lets go of a step without moving it.
    void dropStep();
    [[nodiscard]] bool holdsStep() const { return m_hand.has_value(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer is over another month; -1 where it left.
    void monthHovered(int month);
    /// A step was chosen, by a click or by key, before it is moved.
    void stepChosen(int line, int month);
    void stepMoved(const headroom::ui::StairMove& move);   // still in the hand
    void stepSettled(const headroom::ui::StairMove& move); // let go of
    void stepAbandoned();
    void stepRemoved(int line, int month);
    /// A line without steps was clicked.
    void lineClicked(int line, int month);
    void asideClicked(); // the link beside the plot
    void said(const QString& text);
    void commentWanted(); // on the chart

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void restyle();
    [[nodiscard]] ChartStyle standaloneStyle() const;
    void hover(int month, bool aloud = false); // aloud: its values are read out
    // The half that moves steps.
    void choose(const std::optional<StairGrip>& step);
    void chooseNext(int by);
    void addStep(int line, int month);
    void removeChosen();
    void take(StairHand hand);
    void moveTo(int month, double value);
    void settle();
    void abandon();
    void letGo();
    void showStairs();
    void keepSteps();
    bool moveByKey(const QKeyEvent& event);
    [[nodiscard]] int lineAt(const QPointF& point) const;
    [[nodiscard]] QString spoken(const StairGrip& step) const;

    const Theme& m_theme;
    std::unique_ptr<ChartScene> m_scene;
    std::optional<ChartColumns> m_columns;
    bool m_editable = false;
    std::optional<StairGrip> m_pointed; // what a press would take hold of
    std::optional<StairGrip> m_chosen;
    std::optional<StairHand> m_hand;
    QPointF m_takenAt;    // the pointer, relative to the corner of the step
    bool m_byKey = false; // the step is held by a key
};

} // namespace headroom::ui
