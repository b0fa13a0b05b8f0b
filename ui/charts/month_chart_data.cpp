#include "ui/charts/month_chart_data.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

#include <cmath>
#include <functional>

namespace headroom::ui {

namespace {

QString tableOf(const MonthChartData& data, const std::function<QString(plan::Month)>& month,
                const std::function<QString(double)>& number) {
    QStringList header{Words::tr("Month")};
    std::vector<const std::vector<double>*> columns;
    const auto add = [&](const QString& name, const std::vector<double>& values) {
        const QString unit = unitLabel(data.unit, data.currency);
        QString title = unit.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(unit);
        // A name with a tab or a line break would tear the table.
        header << title.replace(u'\t', u' ').replace(u'\n', u' ');
        columns.push_back(&values);
    };
    for (const MonthLine& line : data.lines) add(line.name, line.values);
    for (const MonthLayer& layer : data.stack) add(layer.name, layer.values);
    for (const MonthBand& band : data.bands) {
        add(band.lowLabel.isEmpty() ? Words::tr("%1, low").arg(band.name) : band.name + u' ' + band.lowLabel,
            band.low);
        add(band.highLabel.isEmpty() ? Words::tr("%1, high").arg(band.name)
                                     : band.name + u' ' + band.highLabel,
            band.high);
    }
    if (!data.points.empty()) header << Words::tr("Stands out");
    const auto markedIn = [&](std::size_t t) {
        QStringList labels;
        for (const PointMark& mark : data.points)
            if (mark.month == static_cast<int>(t)) labels << mark.label;
        return labels.join(QStringLiteral(", "));
    };
    QStringList rows{header.join(u'\t')};
    for (std::size_t t = 0; t < data.months.size(); ++t) {
        QStringList cells{month(data.months[t])};
        for (const auto* values : columns) cells << (t < values->size() ? number((*values)[t]) : QString());
        if (!data.points.empty()) cells << markedIn(t);
        rows << cells.join(u'\t');
    }
    return rows.join(u'\n') + u'\n';
}

} // namespace

QString chartTable(const MonthChartData& data, const QLocale& locale) {
    return tableOf(
        data, [](plan::Month month) { return QString::fromStdString(plan::toString(month)); },
        [&](double value) { return formatForEdit(value, data.unit, locale); });
}

QString shownChartTable(const MonthChartData& data, const QLocale& locale) {
    return tableOf(
        data, [&](plan::Month month) { return monthLong(month, locale); },
        [&](double value) { return formatNumber(value, data.unit, locale); });
}

QString monthInWords(const MonthChartData& data, int month, const QLocale& locale) {
    const auto worded = [&](const std::vector<double>& values) {
        const auto at = static_cast<std::size_t>(month);
        return formatWithUnit(at < values.size() ? values[at] : std::nan(""), data.unit, locale,
                              data.currency);
    };
    QStringList said{monthLong(data.months[static_cast<std::size_t>(month)], locale)};
    const auto add = [&](const QString& name, const QString& value) {
        said << Words::tr("%1: %2").arg(name, value);
    };
    for (const MonthLayer& layer : data.stack) add(layer.name, worded(layer.values));
    for (const MonthLine& line : data.lines) add(line.name, worded(line.values));
    for (const MonthBand& band : data.bands)
        add(band.name, Words::tr("%1 to %2").arg(worded(band.low), worded(band.high)));
    for (const PointMark& mark : data.points)
        if (mark.month == month) said << mark.label;
    return said.join(QStringLiteral(". ")) + u'.';
}

} // namespace headroom::ui
