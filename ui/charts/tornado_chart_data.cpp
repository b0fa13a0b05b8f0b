#include "ui/charts/tornado_chart_data.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

double TornadoChartData::widthOf(const TornadoBar& bar) const {
    double least = base, most = base;
    for (const double end : {bar.low, bar.high}) {
        if (!std::isfinite(end)) continue;
        least = std::min(least, end);
        most = std::max(most, end);
    }
    return most - least;
}

QString chartTable(const TornadoChartData& data, const QLocale& locale) {
    const auto plain = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    const QString unit = unitLabel(data.unit, data.currency);
    const auto titled = [&](const QString& name) {
        return unit.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(unit);
    };
    QStringList rows{QStringList{Words::tr("Lever"), Words::tr("Its low"), Words::tr("Its high"),
                                 titled(data.lowName), titled(data.highName), titled(data.baseName)}
                         .join(u'\t')};
    for (const TornadoBar& bar : data.bars)
        rows << QStringList{plain(bar.name),
                            plain(bar.lowLever),
                            plain(bar.highLever),
                            formatForEdit(bar.low, data.unit, locale),
                            formatForEdit(bar.high, data.unit, locale),
                            formatForEdit(data.base, data.unit, locale)}
                    .join(u'\t');
    return rows.join(u'\n') + u'\n';
}

} // namespace headroom::ui
