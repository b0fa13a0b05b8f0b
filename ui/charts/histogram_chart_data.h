#pragma once

#include "plan/unit.h"
#include "ui/theme/colours.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace headroom::ui {

/// A value that is marked on a histogram by a line and a label.
struct HistogramMark {
    QString name; // "P10", "Base"
    double value = 0;
    ColourRole role = ColourRole::muted;
    Qt::PenStyle dash = Qt::SolidLine;
    bool bold = false;
};

/// How often a figure fell where: bars of equal width, each a share of the draws.
struct HistogramChartData {
    double from = 0;
    double width = 0; // of a bar; 0 where all draws gave one value
    std::vector<double> shares;
    /// The bar at this end also holds what lies beyond it.
    bool beyondFirst = false, beyondLast = false;
    std::vector<HistogramMark> marks;
    bool negativeIsTrouble = false; // bars below 0 are told apart
    plan::Unit unit = plan::Unit::fte;
    QString currency;
    QString empty; // in place of the bars where there are none
    QString title;
    QString summary;

    [[nodiscard]] double startOf(int bar) const { return from + width * bar; }
    [[nodiscard]] double endOf(int bar) const { return from + width * (bar + 1); }
    /// The share of the draws in bars up to this one.
    [[nodiscard]] double shareUpTo(int bar) const;
};

/// What a bar holds: "2.0 to 2.5 FTE", "9.5 FTE and more".
QString barName(const HistogramChartData& data, int bar, const QLocale& locale);
/// The data as a table with tabs between the cells, bars down, then the marks. Full precision, shares as per
/// cent.
QString chartTable(const HistogramChartData& data, const QLocale& locale);

} // namespace headroom::ui
