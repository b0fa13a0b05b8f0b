#include "ui/grid/actual_row.h"

#include "actuals/variance.h"

#include <QCoreApplication>

#include <limits>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::GridRow)
};

constexpr double none = std::numeric_limits<double>::quiet_NaN();

plan::WorkTypeId typeOf(const GridRow& row, const plan::Plan& plan) {
    return row.type < 0 ? plan::WorkTypeId{} : plan.workTypes[static_cast<std::size_t>(row.type)].id;
}

/// The source of what is typed; made where there is none yet.
int typedSource(plan::Actuals& actuals) {
    const auto& sources = actuals.sources;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (sources[i].kind == plan::SourceKind::typed) return static_cast<int>(i);
    plan::ActualSource source;
    source.name = Words::tr("Typed in").toStdString();
    while (actuals.sourceNamed(source.name) >= 0) source.name += " 2";
    actuals.sources.push_back(std::move(source));
    return static_cast<int>(actuals.sources.size()) - 1;
}

} // namespace

GridRow plannedBehind(const GridRow& row) {
    GridRow behind;
    behind.type = row.type;
    behind.kind = RowKind::metric;
    if (row.kind == RowKind::now) {
        behind.metric = row.metric;
        return behind;
    }
    const plan::ObservedInfo& what = plan::info(row.observed);
    if (what.metric) {
        behind.metric = *what.metric;
    } else if (row.observed == plan::Observed::inboxShare) {
        behind.kind = RowKind::lever;
        behind.lever.key = plan::LeverKey::inboxShare;
    } else {
        behind.kind = RowKind::derived;
        behind.derived = Derived::improvementShare;
    }
    return behind;
}

double valueOfActual(const GridRow& row, const plan::Plan& plan, const projection::Projection* projection,
                     const actuals::Reforecast* now, int month) {
    if (row.kind == RowKind::now) {
        const bool fits = now && now->outputs.months() == plan.months &&
                          now->outputs.types() == static_cast<int>(plan.workTypes.size());
        if (!fits) return none;
        return row.type < 0 ? now->outputs.at(row.metric, month)
                            : now->outputs.at(row.metric, row.type, month);
    }
    const plan::Actual* found = plan.actuals.find(row.observed, typeOf(row, plan), plan.monthAt(month));
    if (!found) return none;
    if (row.kind == RowKind::actual) return found->value;
    return projection ? found->value - actuals::plannedFigure(*projection, row.observed, row.type, month)
                      : none;
}

plan::Plan withTypedActual(const plan::Plan& plan, const GridRow& row, int month, std::optional<double> value,
                           plan::Date today) {
    plan::Plan after = plan;
    const plan::WorkTypeId type = typeOf(row, plan);
    const plan::Month at = plan.monthAt(month);
    if (!value) {
        after.actuals.remove(row.observed, type, at);
        return after;
    }
    plan::Actual figure{row.observed, type, at, *value, typedSource(after.actuals), true, {}};
    const plan::Actual* there = after.actuals.find(row.observed, type, at);
    if (there && there->source == figure.source) {
        // A slip of the keys put right restates nothing.
        const auto earlier = there->earlier;
        after.actuals.remove(row.observed, type, at);
        figure.earlier = earlier;
        after.actuals.put(std::move(figure));
        return after;
    }
    after.actuals.put(std::move(figure), today);
    return after;
}

bool hasEnded(plan::Month month, plan::Date today) {
    return month < plan::Month{today.year(), today.month()};
}

} // namespace headroom::ui
