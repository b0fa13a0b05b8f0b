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

QString barName(const HistogramChartData& data, int bar, const QLocale& locale) {
    const QString from = formatNumber(data.startOf(bar), data.unit, locale);
    const QString to = formatWithShortUnit(data.endOf(bar), data.unit, locale, data.currency);
    if (!(data.width > 0)) return to;
    if (data.beyondFirst && bar == 0) return Words::tr("%1 and less").arg(to);
    if (data.beyondLast && bar == static_cast<int>(data.shares.size()) - 1)
        return Words::tr("%1 and more")
            .arg(formatWithShortUnit(data.startOf(bar), data.unit, locale, data.currency));
    return Words::tr("%1 to %2").arg(from, to);
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
    const int last = static_cast<int>(data.shares.size()) - 1;
    for (int bar = 0; bar <= last; ++bar)
        rows << QStringList{data.beyondFirst && bar == 0 ? QString() : value(data.startOf(bar)),
                            data.beyondLast && bar == last ? QString() : value(data.endOf(bar)),
                            formatForEdit(data.shares[static_cast<std::size_t>(bar)], plan::Unit::share,
                                          locale)}
                    .join(u'\t');
    for (const HistogramMark& mark : data.marks) rows << mark.name + u'\t' + value(mark.value) + u'\t';
    return rows.join(u'\n') + u'\n';
}

} // namespace headroom::ui
