#include "ui/grid/selection_summary.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::SelectionSummary)
};
} // namespace

QString selectionSummary(const MonthGridModel& model, const QModelIndexList& cells) {
    double sum = 0;
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    int count = 0;
    bool oneUnit = true;
    std::optional<plan::Unit> unit;
    for (const QModelIndex& cell : cells) {
        const double value = model.value(cell);
        if (!std::isfinite(value) || model.gridRow(cell.row()).isWords()) continue;
        const plan::Unit here = model.gridRow(cell.row()).unit();
        oneUnit = oneUnit && (!unit || *unit == here);
        unit = here;
        sum += value;
        least = std::min(least, value);
        most = std::max(most, value);
        ++count;
    }
    if (count < 2) return {};
    QStringList parts;
    if (oneUnit) {
        const auto plan = model.document().plan();
        const QString currency = plan ? QString::fromStdString(plan->currency) : QString();
        const auto worded = [&](double value) {
            return formatWithShortUnit(value, *unit, model.locale(), currency);
        };
        const bool adds = *unit != plan::Unit::share && *unit != plan::Unit::factor &&
                          *unit != plan::Unit::conversationsPerFte;
        if (adds) parts << Words::tr("Sum %1").arg(worded(sum));
        parts << Words::tr("Mean %1").arg(worded(sum / count));
        parts << Words::tr("%1 to %2").arg(worded(least), worded(most));
    }
    parts << Words::tr("%n values", nullptr, count);
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace headroom::ui
