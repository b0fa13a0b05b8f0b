#pragma once

#include "plan/assumption.h"
#include "ranges/sensitivity.h"
#include "store/workspace.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace headroom::ui {

/// Columns of the register of assumptions.
enum class AssumptionColumn {
    lever,
    unit,
    low,
    base,
    high,
    quality,
    impact,
    risk,
    owner,
    source,
    reviewed,
    next,
    meaning,
    rationale,
    place,
};

/// Which assumptions the register lists: every bet and whatever else has a range, or those of them that want
/// something done.
enum class AssumptionFilter { all, stale, unowned, risky };
inline constexpr std::size_t assumptionFilterCount = static_cast<std::size_t>(AssumptionFilter::risky) + 1;

/// What the register is made of.
struct AssumptionInput {
    const plan::Plan& plan; // under its scenario
    int month = 0;          // of which the values are shown, of a lever that differs by month
    plan::Date today{};
    const ranges::Indices* indices = nullptr; // from which impact is taken; null while they are not known
    bool writable = false;
};

/// The share of the figure's variance that the lever explains; nothing where it was not drawn.
std::optional<double> impactShare(const ranges::Indices* indices, const plan::LeverRef& lever);

PageTable assumptionsTable(const AssumptionInput& input, AssumptionFilter filter, const QLocale& locale);
/// How many there are of each.
std::array<int, assumptionFilterCount> countAssumptions(const AssumptionInput& input);
Answer assumptionsAnswer(const std::array<int, assumptionFilterCount>& counts, bool impactKnown);

/// An entry of the audit trail that changed a lever, with the plan on both sides of it.
struct LeverEdit {
    store::AuditEntry entry;
    store::PastEdit plans;
};
/// How a lever came to be what it is, newest first: when, by whom, from what to what, and why, which is the
/// rationale that was given then, else what the edit was called.
PageTable leverEditsTable(const plan::LeverRef& lever, const std::vector<LeverEdit>& edits,
                          const QLocale& locale);

/// What may be chosen for a rating; for a risk the first leaves it to quality and impact.
QStringList ratingChoices();
QStringList riskChoices();
/// "high, 23 %": a rating with the number it was taken from.
QString impactText(double share, const QLocale& locale);
/// What impact and risk are, for whoever points at their head.
QString impactHelp();
QString riskHelp();

} // namespace headroom::ui
