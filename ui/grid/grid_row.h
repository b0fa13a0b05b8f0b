#pragma once

#include "plan/metric_catalogue.h"
#include "plan/plan.h"
#include "projection/projection.h"

#include <QString>

#include <span>
#include <vector>

namespace headroom::ui {

enum class RowKind {
    section,  // a heading that folds the rows below it
    workType, // a smaller heading: one work type
    lever,    // an input
    season,   // the seasonal index of the calendar month, an input
    metric,   // a result
    derived,  // a figure read off the results that is no metric of its own
    ranged,   // what the draws of the plan's ranges say of a result
    actual,   // what happened, an input of the months that are past
    variance, // actual less plan
    now,      // a result as it now looks: actuals to date, projected from there
};

/// Figures beside the metrics: sums that must come out, opening and closing balances, the comparisons.
enum class Derived {
    splitSum,
    improvementShare,
    headcountOpening,
    headcountClosing,
    requiredTraditional,
    requiredWithoutGrowth,
    costTraditional,
    costWithoutGrowth,
    saving,
    // hours of a surplus, by destination as plan::surplusKeys has them
    systemsHours,
    contentHours,
    insightHours,
    channelsHours,
    outreachHours,
    backlogHours,
    unallocatedHours,
    // of the inbound conversations
    launchVolume,
    inducedVolume,
    stillRamping,  // what people who are new do not do yet
    approveBy,     // of the month's planned hires: the month, counted from the plan's first
    reductionGate, // of the month's planned reductions: 1 where they go ahead, 0 where a guardrail stops them
};

/// What a row of ranges says: of its metric, or of the plan as a whole.
enum class Ranged {
    p90,
    p75,
    p50,
    p25,
    p10,
    mean,
    atBase,
    understaffed,
    onTarget,
    coverP50,
    coverP80,
    coverP90,
    guardrailFired,
};

/// One row of a month grid: what it shows, not its values.
struct GridRow {
    RowKind kind = RowKind::section;
    QString label;
    plan::LeverRef lever;                             // RowKind::lever
    plan::Metric metric = plan::Metric::inbound;      // RowKind::metric, RowKind::ranged
    Derived derived = Derived::splitSum;              // RowKind::derived
    Ranged ranged = Ranged::p50;                      // RowKind::ranged
    plan::Observed observed = plan::Observed::volume; // RowKind::actual, RowKind::variance
    int guardrail = -1;                               // Ranged::guardrailFired: which of the plan's
    int type = -1;                                    // index of the work type, -1 for a row of the plan
    bool strong = false;                              // a total, set bold
    QString section;                                  // key of the section it folds with; empty for none

    [[nodiscard]] bool isHeading() const { return kind == RowKind::section || kind == RowKind::workType; }
    [[nodiscard]] bool isInput() const {
        return kind == RowKind::lever || kind == RowKind::season || kind == RowKind::actual;
    }
    /// Of actuals and what follows from them: the plan's own figure is another row.
    [[nodiscard]] bool isOfActuals() const {
        return kind == RowKind::actual || kind == RowKind::variance || kind == RowKind::now;
    }
    /// True for a lever that has one value for all months.
    [[nodiscard]] bool isScalar() const;
    [[nodiscard]] plan::Unit unit() const;
    [[nodiscard]] bool negativeIsTrouble() const;
    /// Its cells are words, by their value.
    [[nodiscard]] bool isWords() const {
        return kind == RowKind::derived &&
               (derived == Derived::approveBy || derived == Derived::reductionGate);
    }
    /// Money that adds up over the months; it is shown in thousands, prices are not.
    [[nodiscard]] bool inThousands() const;

    bool operator==(const GridRow&) const = default;
};

/// What a derived figure is called, what it means and how it comes about.
QString label(Derived derived);
QString help(Derived derived);
QString formula(Derived derived);
/// Its value in a month; the plan is the one under the scenario.
double valueOf(Derived derived, const projection::Projection& projection, const plan::Plan& scenarioPlan,
               int month);
/// The hours that go to a destination of the surplus.
Derived hoursTo(plan::LeverKey surplusKey);
/// True where it is known without a projection.
bool needsPlanOnly(Derived derived);

/// A row's value in a month, for any kind of row; NaN where there is none. Without a projection only inputs
/// have values; one of other months or work types than the plan's has none of its results.
double valueOf(const GridRow& row, const plan::Plan& scenarioPlan, const projection::Projection* projection,
               int month);
/// What the row is called with its work type: "Handle time, Actions".
QString titleOf(const GridRow& row, const plan::Plan& plan);

/// What the column after the months says of a row.
enum class Summary { nothing, sum, mean, first, last, whole };
Summary summaryOf(const GridRow& row);
/// NaN where there is nothing to sum up. Weights by month are for a mean that has them, see weightOf.
double summarised(const GridRow& row, const std::vector<double>& months,
                  std::span<const double> weights = {});

/// Builds the rows of a grid in order. A section's rows are those added until the next section.
class GridRows {
public:
    explicit GridRows(const plan::Plan& plan)
        : m_plan(plan) {}

    /// `key` names the section where folding is remembered.
    GridRows& section(const QString& label, const QString& key);
    GridRows& workType(int type);
    GridRows& lever(plan::LeverKey key, int type = -1, const QString& label = {});
    /// The delay of a milestone, by the milestone's name.
    GridRows& milestone(const plan::Milestone& milestone);
    GridRows& metric(plan::Metric metric, int type = -1, bool strong = false, const QString& label = {});
    GridRows& derived(Derived derived, bool strong = false, const QString& label = {});
    GridRows& season();
    /// What the draws say of a metric; a guardrail's row is called by its name.
    GridRows& ranged(Ranged ranged, plan::Metric metric, int type = -1, bool strong = false);
    GridRows& guardrail(int index);
    GridRows& actual(plan::Observed observed, int type = -1);
    GridRows& variance(plan::Observed observed, int type = -1);
    /// A result as it now looks.
    GridRows& now(plan::Metric metric, bool strong = false);

    [[nodiscard]] const std::vector<GridRow>& rows() const { return m_rows; }

private:
    GridRow& add(RowKind kind, const QString& label);

    const plan::Plan& m_plan;
    std::vector<GridRow> m_rows;
    QString m_section;
};

} // namespace headroom::ui
