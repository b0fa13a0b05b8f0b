#include "ui/grid/grid_row.h"

#include "plan/aggregate.h"
#include "ui/grid/actual_row.h"
#include "ui/grid/ranged_row.h"
#include "ui/words/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::GridRow)
};

} // namespace

bool GridRow::isScalar() const {
    return kind == RowKind::lever && !plan::info(lever.key).byMonth;
}

plan::Unit GridRow::unit() const {
    switch (kind) {
    case RowKind::lever: return plan::info(lever.key).unit;
    case RowKind::metric:
    case RowKind::now: return plan::info(metric).unit;
    case RowKind::actual:
    case RowKind::variance: return plan::info(observed).unit;
    case RowKind::ranged:
        return ranged == Ranged::understaffed || ranged == Ranged::onTarget ||
                       ranged == Ranged::guardrailFired
                   ? plan::Unit::share
                   : plan::info(metric).unit;
    case RowKind::derived: break;
    case RowKind::season:
    case RowKind::section:
    case RowKind::workType: return plan::Unit::factor;
    }
    switch (derived) {
    case Derived::splitSum:
    case Derived::improvementShare: return plan::Unit::share;
    case Derived::headcountOpening:
    case Derived::headcountClosing: return plan::Unit::people;
    case Derived::requiredTraditional:
    case Derived::requiredWithoutGrowth: return plan::Unit::fte;
    case Derived::costTraditional:
    case Derived::costWithoutGrowth:
    case Derived::saving: return plan::Unit::money;
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
    case Derived::unallocatedHours: return plan::Unit::hours;
    case Derived::launchVolume:
    case Derived::inducedVolume: return plan::Unit::conversations;
    case Derived::stillRamping: return plan::Unit::fte;
    case Derived::approveBy:
    case Derived::reductionGate: return plan::Unit::factor;
    }
    return plan::Unit::factor;
}

bool GridRow::negativeIsTrouble() const {
    return ((kind == RowKind::metric || kind == RowKind::ranged || kind == RowKind::now) &&
            plan::info(metric).negativeIsTrouble) ||
           (kind == RowKind::derived && derived == Derived::saving);
}

bool GridRow::inThousands() const {
    if (kind == RowKind::variance) return false; // a month's difference, in full
    const Summary summary = kind == RowKind::ranged ? summaryOf(resultBehind(*this)) : summaryOf(*this);
    return !isInput() && !isHeading() && unit() == plan::Unit::money && summary == Summary::sum;
}

double valueOf(const GridRow& row, const plan::Plan& plan, const projection::Projection* projection,
               int month) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const bool fits = projection && projection->months() == plan.months &&
                      projection->outputs.types() == static_cast<int>(plan.workTypes.size());
    switch (row.kind) {
    case RowKind::lever: {
        const plan::Lever* lever = plan.find(row.lever);
        return lever ? lever->base.at(month) : none;
    }
    case RowKind::season:
        return plan.season[static_cast<std::size_t>(plan::calendarMonth(plan.monthAt(month)))];
    case RowKind::metric:
        if (!fits) return none;
        return row.type < 0 ? projection->outputs.at(row.metric, month)
                            : projection->outputs.at(row.metric, row.type, month);
    case RowKind::derived:
        if (needsPlanOnly(row.derived)) return valueOf(row.derived, {}, plan, month);
        return fits ? valueOf(row.derived, *projection, plan, month) : none;
    case RowKind::ranged:
        return row.ranged == Ranged::atBase ? valueOf(resultBehind(row), plan, projection, month) : none;
    case RowKind::actual:
    case RowKind::variance: return valueOfActual(row, plan, fits ? projection : nullptr, nullptr, month);
    case RowKind::now: // of the reforecast, which is beside the projection
    case RowKind::section:
    case RowKind::workType: break;
    }
    return none;
}

QString titleOf(const GridRow& row, const plan::Plan& plan) {
    if (row.kind == RowKind::lever) return leverTitle(row.lever, plan);
    if (row.isOfActuals()) {
        const QString behind = titleOf(plannedBehind(row), plan);
        return row.kind == RowKind::actual     ? Words::tr("Actual %1").arg(behind)
               : row.kind == RowKind::variance ? Words::tr("%1, actual less plan").arg(behind)
                                               : Words::tr("%1, as it now looks").arg(behind);
    }
    const QString name = row.kind == RowKind::metric    ? ui::label(row.metric)
                         : row.kind == RowKind::derived ? ui::label(row.derived)
                                                        : row.label;
    if (row.kind == RowKind::ranged) {
        const bool ofMetric = row.unit() == plan::info(row.metric).unit && row.guardrail < 0;
        const QString what = titleOf(resultBehind(row), plan);
        return ofMetric ? Words::tr("%1, %2", "metric, P90").arg(what, name) : name;
    }
    if (row.type < 0) return name;
    return name + QStringLiteral(", ") +
           QString::fromStdString(plan.workTypes[static_cast<std::size_t>(row.type)].name);
}

Summary summaryOf(const GridRow& row) {
    switch (row.kind) {
    case RowKind::lever:
        return row.lever.key == plan::LeverKey::plannedHires ||
                       row.lever.key == plan::LeverKey::plannedReductions
                   ? Summary::sum
                   : Summary::nothing;
    case RowKind::metric:
        switch (plan::info(row.metric).year) {
        case plan::Aggregate::sum: return Summary::sum;
        case plan::Aggregate::mean: return Summary::mean;
        case plan::Aggregate::last: return Summary::last;
        }
        return Summary::nothing;
    case RowKind::derived:
        switch (row.derived) {
        case Derived::headcountOpening: return Summary::first;
        case Derived::headcountClosing: return Summary::last;
        case Derived::requiredTraditional:
        case Derived::requiredWithoutGrowth: return Summary::mean;
        case Derived::costTraditional:
        case Derived::costWithoutGrowth:
        case Derived::saving:
        case Derived::systemsHours:
        case Derived::contentHours:
        case Derived::insightHours:
        case Derived::channelsHours:
        case Derived::outreachHours:
        case Derived::backlogHours:
        case Derived::unallocatedHours:
        case Derived::launchVolume:
        case Derived::inducedVolume: return Summary::sum;
        case Derived::stillRamping: return Summary::mean;
        case Derived::approveBy:
        case Derived::reductionGate:
        case Derived::splitSum:
        case Derived::improvementShare: return Summary::nothing;
        }
        return Summary::nothing;
    case RowKind::now: return summaryOf(plannedBehind(row));
    case RowKind::actual:
    case RowKind::variance: return Summary::nothing;
    case RowKind::ranged: return row.ranged == Ranged::atBase ? summaryOf(resultBehind(row)) : Summary::whole;
    case RowKind::section:
    case RowKind::workType:
    case RowKind::season: return Summary::nothing;
    }
    return Summary::nothing;
}

double summarised(const GridRow& row, const std::vector<double>& values, std::span<const double> weights) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (values.size() < 2) return none;
    if (row.kind == RowKind::now) return summarised(plannedBehind(row), values, weights);
    const int months = static_cast<int>(values.size());
    switch (summaryOf(row)) {
    case Summary::whole:
    case Summary::nothing: return none;
    case Summary::first: return values.front();
    case Summary::last:
        return row.kind == RowKind::metric ? aggregate(values, row.metric, 0, months) : values.back();
    case Summary::sum: {
        if (row.kind == RowKind::metric) return aggregate(values, row.metric, 0, months);
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }
    case Summary::mean: {
        if (row.kind == RowKind::metric) return aggregate(values, row.metric, 0, months, weights);
        return aggregate(values, plan::Metric::requiredFte, 0, months);
    }
    }
    return none;
}

GridRow& GridRows::add(RowKind kind, const QString& label) {
    GridRow& row = m_rows.emplace_back();
    row.kind = kind;
    row.label = label;
    row.section = m_section;
    return row;
}

GridRows& GridRows::section(const QString& label, const QString& key) {
    m_section = key;
    add(RowKind::section, label);
    return *this;
}

GridRows& GridRows::workType(int type) {
    add(RowKind::workType, QString::fromStdString(m_plan.workTypes[static_cast<std::size_t>(type)].name))
        .type = type;
    return *this;
}

GridRows& GridRows::lever(plan::LeverKey key, int type, const QString& label) {
    GridRow& row = add(RowKind::lever, label.isEmpty() ? ui::label(key) : label);
    row.lever.key = key;
    row.type = type;
    if (type >= 0) row.lever.of = m_plan.workTypes[static_cast<std::size_t>(type)].id;
    return *this;
}

GridRows& GridRows::milestone(const plan::Milestone& milestone) {
    add(RowKind::lever, QString::fromStdString(milestone.name)).lever = {plan::LeverKey::milestoneDelay,
                                                                         milestone.id};
    return *this;
}

GridRows& GridRows::metric(plan::Metric metric, int type, bool strong, const QString& label) {
    GridRow& row = add(RowKind::metric, label.isEmpty() ? ui::label(metric) : label);
    row.metric = metric;
    row.type = type;
    row.strong = strong;
    return *this;
}

GridRows& GridRows::derived(Derived derived, bool strong, const QString& label) {
    GridRow& row = add(RowKind::derived, label.isEmpty() ? ui::label(derived) : label);
    row.derived = derived;
    row.strong = strong;
    return *this;
}

GridRows& GridRows::season() {
    add(RowKind::season, Words::tr("Season"));
    return *this;
}

GridRows& GridRows::ranged(Ranged ranged, plan::Metric metric, int type, bool strong) {
    GridRow& row = add(RowKind::ranged, ui::label(ranged));
    row.ranged = ranged;
    row.metric = metric;
    row.type = type;
    row.strong = strong;
    return *this;
}

GridRows& GridRows::guardrail(int index) {
    const plan::Guardrail& guardrail = m_plan.guardrails[static_cast<std::size_t>(index)];
    GridRow& row = add(RowKind::ranged, QString::fromStdString(guardrail.name));
    row.ranged = Ranged::guardrailFired;
    row.guardrail = index;
    row.metric = guardrail.metric == plan::GuardrailMetric::inbound       ? plan::Metric::inbound
                 : guardrail.metric == plan::GuardrailMetric::backlogDays ? plan::Metric::backlogDays
                 : guardrail.metric == plan::GuardrailMetric::resolution  ? plan::Metric::resolutionRate
                                                                          : plan::Metric::automation;
    return *this;
}

GridRows& GridRows::actual(plan::Observed observed, int type) {
    GridRow& row = add(RowKind::actual, ui::label(observed));
    row.observed = observed;
    row.type = type;
    return *this;
}

GridRows& GridRows::variance(plan::Observed observed, int type) {
    GridRow& row = add(RowKind::variance, ui::label(observed));
    row.observed = observed;
    row.type = type;
    return *this;
}

GridRows& GridRows::now(plan::Metric metric, bool strong) {
    GridRow& row = add(RowKind::now, ui::label(metric));
    row.metric = metric;
    row.strong = strong;
    return *this;
}

} // namespace headroom::ui
