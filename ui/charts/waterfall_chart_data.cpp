#include "ui/charts/waterfall_chart_data.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

namespace headroom::ui {

std::pair<double, double> WaterfallChartData::edges(int part) const {
    if (part <= 0) return {0, before};
    if (part > static_cast<int>(steps.size())) return {0, after};
    double from = before;
    for (int i = 0; i + 1 < part; ++i) from += steps[static_cast<std::size_t>(i)].value;
    return {from, from + steps[static_cast<std::size_t>(part - 1)].value};
}

QString chartTable(const WaterfallChartData& data, const QLocale& locale) {
    const auto plain = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    const QString unit = unitLabel(data.unit, data.currency);
    const QString head = unit.isEmpty() ? Words::tr("Figure") : Words::tr("Figure (%1)").arg(unit);
    QStringList rows{Words::tr("Step") + u'\t' + head};
    const auto add = [&](const QString& name, double value) {
        rows << plain(name) + u'\t' + formatForEdit(value, data.unit, locale);
    };
    if (data.parts() > 0) {
        add(data.beforeName, data.before);
        for (const WaterfallStep& step : data.steps) add(step.name, step.value);
        add(data.afterName, data.after);
    }
    return rows.join(u'\n') + u'\n';
}

} // namespace headroom::ui
