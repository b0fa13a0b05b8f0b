#pragma once

#include "plan/month.h"
#include "plan/plan.h"
#include "plan/unit.h"
#include "ui/theme/colours.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace headroom::ui {

/// A number a month. Where there is none it is as it was: no number is the same as no number.
struct ChartValues : std::vector<double> {
    using std::vector<double>::vector;
    ChartValues(std::vector<double> values)
        : std::vector<double>(std::move(values)) {}

    bool operator==(const ChartValues& other) const { return isSameAs(other); }
    bool operator==(const std::vector<double>& other) const { return isSameAs(other); }

private:
    [[nodiscard]] bool isSameAs(const std::vector<double>& other) const {
        return std::equal(begin(), end(), other.begin(), other.end(),
                          [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); });
    }
};

/// A line whose values may be moved by hand.
struct Stair {
    std::optional<plan::LeverRef> lever; // what the line shows; none: the season
    double least = 0;
    double most = 1;
    bool whole = false; // whole numbers only
    bool holds = true;  // a value holds until the next step; else it counts for its month alone
    QString atMost;     // what stands in the way of more: "Ceiling"; may be empty

    bool operator==(const Stair&) const = default;
};

/// What a chart over months shows, as plain values in the base form of the unit (shares 0..1). Series have a
/// value a month; NaN and infinity leave a break. The order is from the back to the front.
struct MonthLine {
    QString name;
    ChartValues values;
    ColourRole role = ColourRole::ink;
    Qt::PenStyle dash = Qt::SolidLine;
    double width = 2;
    bool step = false; // a stair: each month's value holds over the whole column
    bool dots = false; // each month's value is a dot, which the line only joins
    QString endLabel;  // at the end of the line, shortened where the room is narrow; empty for none
    QString endFigure; // behind the label, always whole
    bool bold = false; // the label
    std::optional<Stair> stair;
    std::optional<plan::LeverRef> leads; // where a click on it leads; none: nowhere

    bool operator==(const MonthLine&) const = default;
};

/// The room between two series: a range.
struct MonthBand {
    QString name;
    ChartValues low;
    ChartValues high;
    ColourRole role = ColourRole::accent;
    QString lowLabel; // such as "P10"; empty for none
    QString highLabel;
    bool step = false;      // a stair, as the line it belongs to
    bool whiskers = false;  // a stroke from low to high in each month, over a stack that would cover an area
    double strength = 0.16; // of its colour over what is behind it; nested bands darken each other

    bool operator==(const MonthBand&) const = default;
};

/// One layer of a stack.
struct MonthLayer {
    QString name;
    ChartValues values;
    ColourRole role = ColourRole::accent;
    QString endLabel;

    bool operator==(const MonthLayer&) const = default;
};

enum class StackStyle { bars, areas };

/// The one thing to look at: a line between two values of a month, with a label.
struct GapMark {
    int month = 0;
    double from = 0;
    double to = 0;
    QString label;
    ColourRole role = ColourRole::trouble;

    bool operator==(const GapMark&) const = default;
};

/// A value that stands out, and why.
struct PointMark {
    int month = 0;
    double value = 0;
    QString label;
    ColourRole role = ColourRole::caution;

    bool operator==(const PointMark&) const = default;
};

/// Something that happens at the beginning of a month.
struct MonthNote {
    int month = 0;
    QString label;
    ColourRole role = ColourRole::caution;

    bool operator==(const MonthNote&) const = default;
};

/// Beside the plot, over the names of the grid's rows: what the chart is about.
struct ChartAside {
    struct Row {
        QString name;
        QString value;
        bool trouble = false;

        bool operator==(const Row&) const = default;
    };
    QString title;
    std::optional<ColourRole> dot; // before the title
    std::vector<Row> rows;         // as many as there is room for
    QString link;                  // below them; empty for none

    bool operator==(const ChartAside&) const = default;
};

struct MonthChartData {
    std::vector<plan::Month> months;
    std::vector<MonthBand> bands;
    std::vector<MonthLayer> stack;
    StackStyle stackStyle = StackStyle::bars;
    std::vector<MonthLine> lines;
    std::vector<bool> tinted; // months that hurt; empty for none
    std::optional<GapMark> mark;
    std::vector<MonthNote> notes;
    std::vector<PointMark> points;
    std::optional<ChartAside> aside;
    plan::Unit unit = plan::Unit::fte;
    QString currency;           // for Unit::money
    QString unitName;           // for Unit::factor, over the axis: "points"; may be empty
    bool fromZero = false;      // the axis starts at 0; it always does under a stack
    std::optional<double> upTo; // the axis goes at least this far
    /// Names what is drawn. A chart keeps its axis while the same thing is drawn and fits it well: numbers
    /// that are only refined do not move it. Empty: the axis always follows.
    QString axisKey;
    QString title;   // the accessible name
    QString summary; // the accessible description: what the chart says

    bool operator==(const MonthChartData&) const = default;
};

/// The data as a table with tabs between the cells, months down, for the clipboard and for those who do not
/// see the chart. Full precision, the locale's decimal point, shares as per cent.
QString chartTable(const MonthChartData& data, const QLocale& locale);
/// The same as it is read: numbers as in the grid, months by their names.
QString shownChartTable(const MonthChartData& data, const QLocale& locale);
/// All values of a month in a few short sentences, for those who hear the chart.
QString monthInWords(const MonthChartData& data, int month, const QLocale& locale);

} // namespace headroom::ui
