#include "ui/grid/ranged_row.h"

#include "plan/aggregate.h"
#include "ui/words/catalogue.h"

#include <QCoreApplication>

#include <limits>

namespace headroom::ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::GridRow)
};

std::optional<ranges::Level> levelOf(Ranged ranged) {
    switch (ranged) {
    case Ranged::p90:
    case Ranged::coverP90: return ranges::Level::p90;
    case Ranged::p75: return ranges::Level::p75;
    case Ranged::p50:
    case Ranged::coverP50: return ranges::Level::p50;
    case Ranged::p25: return ranges::Level::p25;
    case Ranged::p10: return ranges::Level::p10;
    case Ranged::coverP80: return ranges::Level::p80;
    case Ranged::mean:
    case Ranged::atBase:
    case Ranged::understaffed:
    case Ranged::onTarget:
    case Ranged::guardrailFired: break;
    }
    return std::nullopt;
}

/// Over all months: what the whole plan comes to, or the most a month needs.
double overall(const GridRow& row, const plan::Plan& plan, const ranges::Summary& summary) {
    switch (row.ranged) {
    case Ranged::understaffed: return summary.understaffedEver;
    case Ranged::onTarget: return summary.alwaysOnTarget;
    case Ranged::guardrailFired: {
        const auto& odds = summary.guardrails;
        const auto at = static_cast<std::size_t>(row.guardrail);
        return row.guardrail >= 0 && at < odds.size() && !odds[at].firedBy.empty() ? odds[at].firedBy.back()
                                                                                   : none;
    }
    default: break;
    }
    const bool covers =
        row.ranged == Ranged::coverP50 || row.ranged == Ranged::coverP80 || row.ranged == Ranged::coverP90;
    const ranges::Figure figure{row.metric, row.type, covers ? ranges::Over::worst : ranges::Over::wholePlan,
                                0};
    if (row.type >= static_cast<int>(plan.workTypes.size())) return none;
    const ranges::Spread& spread = summary.of(figure);
    const auto level = levelOf(row.ranged);
    return level ? spread.at(*level) : row.ranged == Ranged::mean ? spread.mean : none;
}

} // namespace

QString label(Ranged ranged) {
    switch (ranged) {
    case Ranged::p90: return Words::tr("P90");
    case Ranged::p75: return Words::tr("P75");
    case Ranged::p50: return Words::tr("P50, the middle");
    case Ranged::p25: return Words::tr("P25");
    case Ranged::p10: return Words::tr("P10");
    case Ranged::mean: return Words::tr("Mean");
    case Ranged::atBase: return Words::tr("At base");
    case Ranged::understaffed: return Words::tr("Understaffed");
    case Ranged::onTarget: return Words::tr("All service targets met");
    case Ranged::coverP50: return Words::tr("Covers P50");
    case Ranged::coverP80: return Words::tr("Covers P80");
    case Ranged::coverP90: return Words::tr("Covers P90");
    case Ranged::guardrailFired: return Words::tr("Guardrail fired");
    }
    return {};
}

QString help(Ranged ranged) {
    switch (ranged) {
    case Ranged::p90: return Words::tr("In nine of ten draws it is at most this.");
    case Ranged::p75: return Words::tr("In three of four draws it is at most this.");
    case Ranged::p50: return Words::tr("Half of the draws are below, half above.");
    case Ranged::p25: return Words::tr("In one of four draws it is at most this.");
    case Ranged::p10: return Words::tr("In one of ten draws it is at most this.");
    case Ranged::mean: return Words::tr("The mean of all draws.");
    case Ranged::atBase: return Words::tr("With every lever at its base, as on the other pages.");
    case Ranged::understaffed: return Words::tr("Share of the draws in which the gap is negative.");
    case Ranged::onTarget:
        return Words::tr("Share of the draws in which every work type meets its service target.");
    case Ranged::coverP50: return Words::tr("The FTE that are enough in half of the draws.");
    case Ranged::coverP80: return Words::tr("The FTE that are enough in four of five draws.");
    case Ranged::coverP90: return Words::tr("The FTE that are enough in nine of ten draws.");
    case Ranged::guardrailFired:
        return Words::tr("Share of the draws in which the guardrail has fired in this month or before.");
    }
    return {};
}

std::vector<double> rangedValues(const GridRow& row, const plan::Plan& plan,
                                 const projection::Projection* projection, const ranges::Summary* summary) {
    const auto months = static_cast<std::size_t>(plan.months);
    std::vector<double> values(months, none);
    if (row.ranged == Ranged::atBase) {
        const GridRow base = resultBehind(row);
        for (std::size_t t = 0; t < months; ++t)
            values[t] = valueOf(base, plan, projection, static_cast<int>(t));
        const auto weight = headroom::plan::weightOf(base.metric);
        const bool weighed = weight && projection && projection->months() == plan.months;
        values.push_back(
            summarised(base, values, weighed ? projection->series(*weight) : std::span<const double>{}));
        return values;
    }
    const bool fits = summary && summary->months == plan.months &&
                      summary->types == static_cast<int>(plan.workTypes.size()) && row.type < summary->types;
    if (!fits) {
        values.push_back(none);
        return values;
    }
    const auto level = levelOf(row.ranged);
    if (level)
        values = summary->series(row.metric, row.type, *level);
    else if (row.ranged == Ranged::mean)
        values = summary->means(row.metric, row.type);
    else if (row.ranged == Ranged::understaffed)
        values = summary->understaffed;
    else if (row.ranged == Ranged::onTarget)
        values = summary->onTarget;
    else if (row.guardrail >= 0 && row.guardrail < static_cast<int>(summary->guardrails.size()))
        values = summary->guardrails[static_cast<std::size_t>(row.guardrail)].firedBy;
    values.resize(months, none);
    values.push_back(overall(row, plan, *summary));
    return values;
}

GridRow resultBehind(const GridRow& ranged) {
    GridRow row;
    row.kind = RowKind::metric;
    row.metric = ranged.metric;
    row.type = ranged.type;
    row.label = label(ranged.metric);
    return row;
}

} // namespace headroom::ui
