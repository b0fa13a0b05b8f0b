#include "ui/charts/histogram_chart_data.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace headroom::ui {

double HistogramChartData::shareUpTo(int bar) const {
    const auto count = std::clamp<std::ptrdiff_t>(bar + 1, 0, static_cast<std::ptrdiff_t>(shares.size()));
    return std::accumulate(shares.begin(), shares.begin() + count, 0.0);
}

QString chartTable(const HistogramChartData& data, const QLocale& locale) {
    const QString unit = unitLabel(data.unit, data.currency);
    const auto titled = [&](const QString& name) {
        return unit.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(unit);
    };
    QStringList rows{
        QStringList{titled(Words::tr("From")), titled(Words::tr("To")), Words::tr("Share of draws (%)")}.join(
            u'\t')};
    const auto value = [&](double number) { return formatForEdit(number, data.unit, locale); };
    for (int bar = 0; bar < static_cast<int>(data.shares.size()); ++bar)
        rows << QStringList{value(data.startOf(bar)), value(data.endOf(bar)),
                            formatForEdit(data.shares[static_cast<std::size_t>(bar)], plan::Unit::share,
                                          locale)}
                    .join(u'\t');
    for (const HistogramMark& mark : data.marks) rows << mark.name + u'\t' + value(mark.value) + u'\t';
    return rows.join(u'\n') + u'\n';
}

} // namespace headroom::ui
