#pragma once

#include "plan/unit.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace headroom::ui {

/// What one lever does to a figure.
struct TornadoBar {
    QString name;
    double low = 0;   // the figure at the lever's low; of indices the share it explains alone
    double high = 0;  // at its high; of indices with all it acts together with
    QString lowLever; // the lever there, with its unit: "53.0 %"; may be empty
    QString highLever;
    QString remark; // a line more where it is pointed at; may be empty
};

/// Horizontal bars around a base line, the widest first.
struct TornadoChartData {
    std::vector<TornadoBar> bars;
    double base = 0;
    QString baseName; // "at base"
    QString lowName;  // of the two tones: "lever at its low"
    QString highName;
    int barsAtMost = 12; // bars shown, as far as there is room; the others share a last line
    plan::Unit unit = plan::Unit::fte;
    QString currency;
    QString empty; // in place of bars where there are none
    QString title;
    QString summary;

    /// How far a bar reaches: from end to end and to the base line.
    [[nodiscard]] double widthOf(const TornadoBar& bar) const;
    [[nodiscard]] bool hasEffect(const TornadoBar& bar) const { return widthOf(bar) > 0; }
};

/// The data as a table with tabs between the cells, levers down. Full precision, shares as per cent.
QString chartTable(const TornadoChartData& data, const QLocale& locale);

} // namespace headroom::ui
