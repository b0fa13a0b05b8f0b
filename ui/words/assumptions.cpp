#include "ui/words/assumptions.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/plan_changes.h"
#include "ui/words/ranges.h"
#include "ui/words/register_cells.h"
#include "ui/words/words.h"

#include <QDateTime>

#include <algorithm>

namespace headroom::ui {

namespace {

using plan::LeverRef;
using plan::Rating;

/// What is held against the others: a bet, or whatever somebody gave a range.
bool isAssumption(const plan::Plan& plan, const LeverRef& ref) {
    return plan::isRead(plan, ref) &&
           (plan.find(ref)->range || plan::info(ref.key).kind == plan::LeverKind::bet);
}

std::optional<Rating> ratingOf(const std::optional<double>& impact) {
    return impact ? std::optional{plan::impactOf(*impact)} : std::nullopt;
}

bool passes(const AssumptionInput& input, AssumptionFilter filter, const LeverRef& ref) {
    const plan::Provenance& from = input.plan.find(ref)->provenance;
    switch (filter) {
    case AssumptionFilter::all: return true;
    case AssumptionFilter::stale: return plan::isStale(input.plan, from, input.today);
    case AssumptionFilter::unowned: return from.owner.empty();
    case AssumptionFilter::risky:
        return plan::riskOf(from, ratingOf(impactShare(input.indices, ref))) == Rating::high;
    }
    return true;
}

PageCell ratingCell(const std::optional<Rating>& rating, bool writable) {
    PageCell cell{rating ? label(*rating) : QStringLiteral("–")};
    if (!rating) cell.tone = CellTone::muted;
    if (writable) {
        cell.choices = ratingChoices();
        cell.edit = cell.choices[rating ? static_cast<int>(*rating) + 1 : 0];
    }
    return cell;
}

PageCell impactCell(const AssumptionInput& input, const LeverRef& ref, const QLocale& locale) {
    const auto share = impactShare(input.indices, ref);
    if (share) {
        PageCell cell{impactText(*share, locale)};
        cell.exact = formatForEdit(*share, plan::Unit::share, locale) + u'%';
        return cell;
    }
    PageCell cell{QStringLiteral("–"), {}, CellTone::muted};
    if (!input.plan.find(ref)->range)
        cell.tip = Words::tr("Without a range nothing can be said of its impact.");
    else if (!input.indices)
        cell.tip = Words::tr("The indices are still being calculated.");
    return cell;
}

PageCell riskCell(const plan::Provenance& from, const std::optional<double>& impact, bool writable) {
    const auto risk = plan::riskOf(from, ratingOf(impact));
    PageCell cell{risk ? label(*risk) : QStringLiteral("–")};
    if (risk == Rating::high) cell.tone = CellTone::trouble;
    if (!risk) cell.tone = CellTone::muted;
    if (from.risk)
        cell.tip = Words::tr("As somebody judged it.");
    else if (risk)
        cell.tip = Words::tr("It follows from quality and impact. Choose another to judge it yourself.");
    else
        cell.tip = Words::tr("It follows from quality and impact once both are known.");
    if (writable) {
        cell.choices = riskChoices();
        cell.edit = cell.choices[from.risk ? static_cast<int>(*from.risk) + 1 : 0];
    }
    return cell;
}

PageCell dateCell(const std::optional<plan::Date>& date, const QString& absent, bool late, bool writable,
                  const QLocale& locale) {
    PageCell cell{date ? formatDate(*date, locale) : absent};
    if (date) cell.exact = QString::fromStdString(plan::toString(*date));
    cell.tone = late ? CellTone::caution : date ? CellTone::usual : CellTone::muted;
    if (writable) cell.edit = date ? cell.text : QString();
    return cell;
}

PageRow assumptionRow(const AssumptionInput& input, const LeverRef& ref, const QLocale& locale) {
    const plan::Plan& plan = input.plan;
    const plan::Lever& lever = *plan.find(ref);
    const plan::LeverInfo& info = plan::info(ref.key);
    const plan::Provenance& from = lever.provenance;
    const bool ranged = lever.range.has_value();
    const auto value = [&](double number, bool there) {
        return leverValueCell(number, there, info.unit, input.writable, locale);
    };
    PageRow row;
    row.key = registerKey(ref);
    row.place = LeverPlace{ref, info.byMonth ? input.month : 0};
    PageCell name{leverTitle(ref, plan)};
    name.tip = name.text + u'\n' + help(ref.key);
    if (!from.rationale.empty()) name.tip += u'\n' + QString::fromStdString(from.rationale);
    PageCell meaning{ranged ? label(lever.range->meaning) : QStringLiteral("–"), {}, CellTone::muted};
    PageCell place{label(info.section), {}, CellTone::muted};
    if (!info.symbol.empty())
        place.tip =
            Words::tr("In formulas: %1").arg(QString::fromUtf8(info.symbol.data(), std::ssize(info.symbol)));
    const bool old = plan::daysBetween(plan::lastLookedAt(plan, from), input.today) > plan::quarterDays;
    row.cells = {name,
                 PageCell{unitLabel(info.unit, QString::fromStdString(plan.currency)), {}, CellTone::muted},
                 value(lever.lowAt(input.month), ranged),
                 value(lever.base.at(input.month), true),
                 value(lever.highAt(input.month), ranged),
                 ratingCell(from.quality, input.writable),
                 impactCell(input, ref, locale),
                 riskCell(from, impactShare(input.indices, ref), input.writable),
                 givenTextCell(from.owner, Words::tr("nobody yet"), input.writable),
                 givenTextCell(from.source, Words::tr("not given"), input.writable),
                 dateCell(from.lastReviewed, Words::tr("never", "reviewed"), old, input.writable, locale),
                 dateCell(from.nextReview, QStringLiteral("–"),
                          from.nextReview && *from.nextReview < input.today, input.writable, locale),
                 meaning,
                 givenTextCell(from.rationale, QStringLiteral("–"), input.writable),
                 place};
    return row;
}

QString emptyText(AssumptionFilter filter) {
    switch (filter) {
    case AssumptionFilter::all: return Words::tr("This plan has no bet, and no lever has a range.");
    case AssumptionFilter::stale:
        return Words::tr("No assumption is stale: each was reviewed within a quarter, and none is overdue.");
    case AssumptionFilter::unowned: return Words::tr("Every assumption has an owner.");
    case AssumptionFilter::risky: return Words::tr("No assumption is of high risk.");
    }
    return {};
}

} // namespace

std::optional<double> impactShare(const ranges::Indices* indices, const LeverRef& lever) {
    if (!indices) return std::nullopt;
    const auto found = std::find_if(indices->levers.begin(), indices->levers.end(),
                                    [&](const ranges::Index& index) { return index.lever == lever; });
    if (found == indices->levers.end()) return std::nullopt;
    return std::max(found->total, 0.0); // an estimate: chance can put it a little below nothing
}

QString impactText(double share, const QLocale& locale) {
    return Words::tr("%1, %2", "rating, share of the variance")
        .arg(label(plan::impactOf(share)), formatChance(share, locale));
}

QStringList ratingChoices() {
    return {QStringLiteral("–"), label(Rating::low), label(Rating::medium), label(Rating::high)};
}

QStringList riskChoices() {
    return {Words::tr("as it follows"), label(Rating::low), label(Rating::medium), label(Rating::high)};
}

QString impactHelp() {
    return Words::tr(
               "How much of the variance of the worst gap it explains, with all it interacts with (its total "
               "Sobol index): high from %1 %, medium from %2 %. It is calculated, not typed.")
        .arg(plan::highImpact * 100)
        .arg(plan::mediumImpact * 100);
}

QString riskHelp() {
    return Words::tr("A poor value that moves much is a high risk, a good one that moves little a low one, "
                     "unless somebody judges it otherwise.");
}

std::array<int, assumptionFilterCount> countAssumptions(const AssumptionInput& input) {
    std::array<int, assumptionFilterCount> counts{};
    for (const LeverRef& ref : plan::allLevers(input.plan)) {
        if (!isAssumption(input.plan, ref)) continue;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (passes(input, static_cast<AssumptionFilter>(i), ref)) ++counts[i];
    }
    return counts;
}

PageTable assumptionsTable(const AssumptionInput& input, AssumptionFilter filter, const QLocale& locale) {
    const plan::Plan& plan = input.plan;
    PageTable table;
    table.name = Words::tr("Assumption register");
    table.columns = leverRangeColumns(plan, input.month, locale);
    table.columns.insert(
        table.columns.end(),
        {{Words::tr("Quality"), {}, Words::tr("How good what the value rests on is.")},
         {Words::tr("Impact"), {}, impactHelp()},
         {Words::tr("Risk"), {}, riskHelp()},
         {Words::tr("Owner"), {}, {}, false, true},
         {Words::tr("Source"), {}, {}, false, true},
         {Words::tr("Reviewed"), {}, Words::tr("When it was last looked at. Over a quarter ago is stale.")},
         {Words::tr("Next review"), {}, Words::tr("When it is to be looked at again.")},
         {Words::tr("Low, high"),
          {},
          Words::tr("What low and high say: nine of ten outcomes are "
                    "above the one and below the other, or all of them.")},
         {Words::tr("Rationale"), {}, Words::tr("Why this value."), false, true},
         {Words::tr("Place"), {}, Words::tr("The part of the model it belongs to.")}});
    for (const LeverRef& ref : plan::allLevers(plan))
        if (isAssumption(plan, ref) && passes(input, filter, ref))
            table.rows.push_back(assumptionRow(input, ref, locale));
    table.empty = emptyText(filter);
    return table;
}

Answer assumptionsAnswer(const std::array<int, assumptionFilterCount>& counts, bool impactKnown) {
    const auto [all, stale, unowned, risky] = counts;
    Answer answer;
    if (all == 0) {
        answer.title = Words::tr("This plan has no assumption to be reviewed");
        return answer;
    }
    if (stale == 0 && unowned == 0)
        answer.title = Words::tr("Every assumption has an owner and was reviewed within a quarter");
    else if (stale == 0)
        answer.title = unowned == 1
                           ? Words::tr("One assumption has no owner")
                           : Words::tr("%1 assumptions have no owner", nullptr, unowned).arg(unowned);
    else
        answer.title = Words::tr("%1 of %2 assumptions are stale", nullptr, stale).arg(stale).arg(all);
    if (!impactKnown)
        answer.remedy = Words::tr("Which of them matter most is still being calculated.");
    else if (risky > 0)
        answer.remedy =
            risky == 1 ? Words::tr("One is of high risk: look at it first.")
                       : Words::tr("%1 are of high risk: look at those first.", nullptr, risky).arg(risky);
    else
        answer.remedy = Words::tr("None is of high risk.");
    answer.trouble = risky > 0;
    return answer;
}

namespace {

/// The plan before with this lever alone as it was after, in every scenario that both have.
plan::Plan withLeverOf(plan::Plan before, const plan::Plan& after, const plan::LeverRef& lever) {
    if (plan::Lever* held = before.find(lever))
        if (const plan::Lever* changed = after.find(lever)) *held = *changed;
    for (plan::Scenario& scenario : before.scenarios) {
        const plan::Scenario* other = after.scenario(scenario.name);
        if (!other) continue;
        const auto isIt = [&](const plan::Override& override) { return override.lever == lever; };
        std::erase_if(scenario.overrides, isIt);
        const auto found = std::find_if(other->overrides.begin(), other->overrides.end(), isIt);
        if (found == other->overrides.end()) continue;
        scenario.overrides.insert(
            std::upper_bound(scenario.overrides.begin(), scenario.overrides.end(), *found,
                             [](const auto& a, const auto& b) { return a.lever < b.lever; }),
            *found);
    }
    return before;
}

QString editText(const store::AuditEntry& entry) {
    const QString text = QString::fromStdString(entry.text);
    if (entry.action == "undo") return Words::tr("undone: %1").arg(text);
    if (entry.action == "redo") return Words::tr("again: %1").arg(text);
    return text;
}

} // namespace

PageTable leverEditsTable(const plan::LeverRef& lever, const std::vector<LeverEdit>& edits,
                          const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("History of changes");
    table.columns = {
        {Words::tr("When"), {}, {}},
        {Words::tr("Who"), {}, {}},
        {Words::tr("What"), {}, {}, false, true},
        {Words::tr("From"), {}, {}, true},
        {Words::tr("To"), {}, {}, true},
        {Words::tr("Why"),
         {},
         Words::tr("The rationale as it was after the change; without one, what the edit was called."),
         false,
         true}};
    table.empty = Words::tr("Nothing was changed since the plan was made.");
    for (const LeverEdit& edit : edits) {
        const plan::Lever* after = edit.plans.after.find(lever);
        if (!edit.plans.before || !after || !edit.plans.before->find(lever)) continue;
        const QString called = editText(edit.entry);
        const QString rationale = QString::fromStdString(after->provenance.rationale);
        for (const PlanChange& change : changesBetween(
                 *edit.plans.before, withLeverOf(*edit.plans.before, edit.plans.after, lever), locale)) {
            PageRow row;
            PageCell when{formatMoment(localTime(edit.entry.at), locale)};
            PageCell why{rationale.isEmpty() ? called : rationale, {}, CellTone::muted};
            why.tip = called;
            row.cells = {when,
                         PageCell{QString::fromStdString(edit.entry.who)},
                         PageCell{change.what},
                         PageCell{change.before},
                         PageCell{change.after},
                         why};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace headroom::ui
