#include "ui/grid/grid_row.h"

#include "plan/aggregate.h"
#include "projection/surplus.h"
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

double sumOf(const plan::Plan& plan, const auto& keys, int month) {
    double sum = 0;
    for (plan::LeverKey key : keys) sum += plan.lever(key).base.at(month);
    return sum;
}

projection::HeadcountRow headcountRow(const projection::Projection& projection, int month) {
    const auto table = projection::headcountTable(projection);
    return table[static_cast<std::size_t>(month)];
}

} // namespace

bool GridRow::isScalar() const {
    return kind == RowKind::lever && !plan::info(lever.key).byMonth;
}

plan::Unit GridRow::unit() const {
    switch (kind) {
    case RowKind::lever: return plan::info(lever.key).unit;
    case RowKind::metric: return plan::info(metric).unit;
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
    }
    return plan::Unit::factor;
}

bool GridRow::negativeIsTrouble() const {
    return ((kind == RowKind::metric || kind == RowKind::ranged) && plan::info(metric).negativeIsTrouble) ||
           (kind == RowKind::derived && derived == Derived::saving);
}

bool GridRow::inThousands() const {
    const Summary summary = kind == RowKind::ranged ? summaryOf(resultBehind(*this)) : summaryOf(*this);
    return !isInput() && !isHeading() && unit() == plan::Unit::money && summary == Summary::sum;
}

QString label(Derived derived) {
    switch (derived) {
    case Derived::splitSum: return Words::tr("Sum of the split");
    case Derived::improvementShare: return Words::tr("Improvement share");
    case Derived::headcountOpening: return Words::tr("Opening");
    case Derived::headcountClosing: return Words::tr("Closing");
    case Derived::requiredTraditional: return Words::tr("Required, traditional");
    case Derived::requiredWithoutGrowth: return Words::tr("Required, AI as today");
    case Derived::costTraditional: return Words::tr("Total, traditional");
    case Derived::costWithoutGrowth: return Words::tr("Total, AI as today");
    case Derived::saving: return Words::tr("Saving");
    case Derived::systemsHours: return Words::tr("Hours for systems");
    case Derived::contentHours: return Words::tr("Hours for content");
    case Derived::insightHours: return Words::tr("Hours for insight");
    case Derived::channelsHours: return Words::tr("Hours for channels");
    case Derived::outreachHours: return Words::tr("Hours for outreach");
    case Derived::backlogHours: return Words::tr("Hours for backlog");
    case Derived::unallocatedHours: return Words::tr("Not allocated");
    }
    return {};
}

QString help(Derived derived) {
    switch (derived) {
    case Derived::splitSum:
        return Words::tr("The ten parts of a paid hour together. They must come to 100 %.");
    case Derived::improvementShare: return Words::tr("Share of paid time that makes the AI better.");
    case Derived::headcountOpening: return Words::tr("People employed at the end of the month before.");
    case Derived::headcountClosing:
        return Words::tr("People employed after the month's leavers and reductions.");
    case Derived::requiredTraditional:
        return Words::tr(
            "What the old method would ask for: volume growth only, with the mix, the handle time and the "
            "time split of before the plan.");
    case Derived::requiredWithoutGrowth:
        return Words::tr("The same plan with AI involvement and resolution held where they were before it.");
    case Derived::costTraditional: return Words::tr("Cost of the traditional plan: volume growth only.");
    case Derived::costWithoutGrowth:
        return Words::tr(
            "Cost of the same plan with AI involvement and resolution held where they were before it.");
    case Derived::saving:
        return Words::tr("What the growth of automation saves in the month. Negative where it costs.");
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
        return Words::tr("Hours of the month's surplus that go there, after the destinations before it. They "
                         "count as improvement time the month after.");
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
        return Words::tr(
            "Hours of the month's surplus that go there, after the destinations before it have theirs.");
    case Derived::unallocatedHours:
        return Words::tr("Hours of the month's surplus that no destination takes.");
    }
    return {};
}

QString formula(Derived derived) {
    switch (derived) {
    case Derived::splitSum: return Words::tr("sum of the ten shares");
    case Derived::improvementShare: return Words::tr("review + tuning + content + insight + system change");
    case Derived::headcountOpening: return Words::tr("headcount − starters: last month's closing");
    case Derived::headcountClosing: return Words::tr("opening + starters − leavers − reductions");
    case Derived::requiredTraditional:
        return Words::tr("baseline effort × volume growth ÷ inbox hours per FTE of before");
    case Derived::requiredWithoutGrowth: return Words::tr("required, with I and R as before the plan");
    case Derived::costTraditional: return Words::tr("total cost, with volume growth only");
    case Derived::costWithoutGrowth: return Words::tr("total cost, with I and R as before the plan");
    case Derived::saving: return Words::tr("total with automation as today − total cost");
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
        return Words::tr("surplus × the smaller of its share and what earlier destinations leave");
    case Derived::unallocatedHours: return Words::tr("surplus − hours of all destinations");
    }
    return {};
}

Derived hoursTo(plan::LeverKey surplusKey) {
    const auto place = std::find(plan::surplusKeys.begin(), plan::surplusKeys.end(), surplusKey);
    return static_cast<Derived>(static_cast<int>(Derived::systemsHours) +
                                static_cast<int>(place - plan::surplusKeys.begin()));
}

bool needsPlanOnly(Derived derived) {
    return derived == Derived::splitSum || derived == Derived::improvementShare;
}

double valueOf(Derived derived, const projection::Projection& projection, const plan::Plan& scenarioPlan,
               int month) {
    using plan::Metric;
    const auto of = [month](const projection::Outputs<double>& outputs, Metric metric) {
        return month < outputs.months() ? outputs.at(metric, month)
                                        : std::numeric_limits<double>::quiet_NaN();
    };
    switch (derived) {
    case Derived::splitSum: return sumOf(scenarioPlan, plan::timeSplitKeys, month);
    case Derived::improvementShare: return sumOf(scenarioPlan, plan::improvementKeys, month);
    case Derived::headcountOpening: return headcountRow(projection, month).opening;
    case Derived::headcountClosing: return headcountRow(projection, month).closing;
    case Derived::requiredTraditional: return of(projection.traditional, Metric::requiredFte);
    case Derived::requiredWithoutGrowth: return of(projection.withoutGrowth, Metric::requiredFte);
    case Derived::costTraditional: return of(projection.traditional, Metric::totalCost);
    case Derived::costWithoutGrowth: return of(projection.withoutGrowth, Metric::totalCost);
    case Derived::saving:
        return of(projection.withoutGrowth, Metric::totalCost) - of(projection.outputs, Metric::totalCost);
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
    case Derived::unallocatedHours: {
        const auto parts =
            projection::surplusLedger(scenarioPlan, of(projection.outputs, Metric::surplusHours));
        if (derived == Derived::unallocatedHours) return parts.unallocated;
        for (std::size_t i = 0; i < parts.taken.size(); ++i)
            if (hoursTo(scenarioPlan.surplusOrder[i]) == derived) return parts.taken[i];
        break;
    }
    }
    return std::numeric_limits<double>::quiet_NaN();
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
    case RowKind::section:
    case RowKind::workType: break;
    }
    return none;
}

QString titleOf(const GridRow& row, const plan::Plan& plan) {
    if (row.kind == RowKind::lever) return leverTitle(row.lever, plan);
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
        case Derived::unallocatedHours: return Summary::sum;
        case Derived::splitSum:
        case Derived::improvementShare: return Summary::nothing;
        }
        return Summary::nothing;
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

GridRows& GridRows::derived(Derived derived, bool strong) {
    GridRow& row = add(RowKind::derived, ui::label(derived));
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

} // namespace headroom::ui
