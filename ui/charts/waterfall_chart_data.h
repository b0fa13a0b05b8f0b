#pragma once

#include "plan/unit.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace headroom::ui {

/// One step of the way from a figure to another.
struct WaterfallStep {
    QString name;
    double value = 0; // what it adds
    QString text;     // the same as it is printed: the steps add up as they stand
    QString remark;   // a line more where it is pointed at; may be empty

    bool operator==(const WaterfallStep&) const = default;
};

/// From a figure to another, a bar a step.
struct WaterfallChartData {
    QString beforeName, afterName;
    double before = 0, after = 0;
    QString beforeText, afterText;
    std::vector<WaterfallStep> steps;
    plan::Unit unit = plan::Unit::fte;
    QString currency;
    QString empty; // in place of bars where there is nothing to show
    QString title;
    QString summary;

    [[nodiscard]] int parts() const { return empty.isEmpty() ? static_cast<int>(steps.size()) + 2 : 0; }
    /// The figure before and after the i-th part; the first and the last part stand on 0.
    [[nodiscard]] std::pair<double, double> edges(int part) const;

    bool operator==(const WaterfallChartData&) const = default;
};

/// The data as a table with tabs between the cells, parts down. Full precision.
QString chartTable(const WaterfallChartData& data, const QLocale& locale);

} // namespace headroom::ui
