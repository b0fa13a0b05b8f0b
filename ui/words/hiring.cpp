#include "ui/words/hiring.h"

#include "projection/projection.h"
#include "ui/words/budget.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

namespace {

using finance::Budget;
using finance::BudgetLine;
using finance::Span;
using plan::LeverKey;
using plan::Unit;
using staffing::HiringPlan;
using staffing::HiringProposal;

const QString none = QStringLiteral("–");

int leadOf(const plan::Plan& plan) {
    return static_cast<int>(std::lround(plan.lever(LeverKey::hiringLead).base.at(0)));
}

PageCell heads(double people, const QLocale& locale) {
    return {people == 0 ? none : formatNumber(people, Unit::people, locale)};
}

PageCell chanceCell(double chance, double limit, const QLocale& locale) {
    PageCell cell{formatNumber(chance, Unit::share, locale)};
    cell.exact = formatForEdit(chance, Unit::share, locale);
    if (chance > limit + 1e-9) cell.tone = CellTone::trouble;
    return cell;
}

PageCell centsCell(std::int64_t hundredths, const QLocale& locale, bool difference = false) {
    const double amount = static_cast<double>(hundredths) / 100;
    QString text = formatFixed(amount, 2, locale);
    if (difference && hundredths > 0) text.prepend(u'+');
    PageCell cell{text};
    cell.exact = formatForEdit(amount, Unit::money, locale);
    return cell;
}

/// "January, February and May 2026"
QString monthList(const plan::Plan& plan, const std::vector<int>& months, const QLocale& locale) {
    QStringList names;
    for (const int t : months) names << monthLong(plan.monthAt(t), locale);
    // A run of months is said by its ends.
    if (months.size() > 2 && months.back() - months.front() + 1 == static_cast<int>(months.size()))
        return Words::tr("%1 to %2", "months").arg(names.front(), names.back());
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return Words::tr("%1 and %2", "months").arg(names.join(QStringLiteral(", ")), last);
}

QStringList remedies(const plan::Plan& plan, const staffing::HiringObstacle& obstacle,
                     const QLocale& locale) {
    QStringList ways;
    if (obstacle.mostAMonth) ways << Words::tr("allow %n starter(s) a month", nullptr, *obstacle.mostAMonth);
    if (obstacle.monthsEarlier)
        ways << Words::tr("open positions %n month(s) earlier", nullptr, *obstacle.monthsEarlier);
    if (obstacle.limitsHoldFrom)
        ways << Words::tr("hold the limit from %1 on")
                    .arg(monthLong(plan.monthAt(*obstacle.limitsHoldFrom), locale));
    ways << Words::tr("allow what is best in these months");
    return ways;
}

} // namespace

PageTable hiringTable(const plan::Plan& plan, const staffing::HiringQuestion& question,
                      const HiringProposal* proposal, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Hires by month");
    const QString people = unitLabel(Unit::people, {}), share = unitLabel(Unit::share, {});
    table.columns = {
        {Words::tr("Month"), {}, {}, false, true},
        {Words::tr("Today", "hires as they are planned"), people, Words::tr("Planned hires as they are."),
         true},
        {Words::tr("Proposed"), people, Words::tr("Planned hires as they are proposed."), true},
        {Words::tr("Approve by"),
         {},
         Words::tr("The month in which the positions have to be opened."),
         false},
        {Words::tr("Limit"), share,
         Words::tr("How likely the month may be understaffed. Type another for one month; empty is none."),
         true},
        {Words::tr("Chance today"), share, Words::tr("Of being understaffed, with the hires as they are."),
         true},
        {Words::tr("Chance then"), share, Words::tr("Of being understaffed, with the hires as proposed."),
         true}};
    const std::vector<double> today = plan.lever(LeverKey::plannedHires).base.values(plan.months);
    const int first = staffing::firstStart(plan, question.planningMonth);
    for (int t = 0; t < plan.months; ++t) {
        const auto month = static_cast<std::size_t>(t);
        const double limit = question.limits[month];
        PageRow row;
        row.key = QString::number(t);
        row.cells.push_back({monthShortWithYear(plan.monthAt(t), locale)});
        row.cells.push_back(heads(today[month], locale));
        const HiringPlan* proposed = proposal && proposal->proposed ? &*proposal->proposed : nullptr;
        PageCell hires = proposed ? heads(proposed->hires[month], locale) : PageCell{none};
        if (t < first) {
            hires.tone = CellTone::muted;
            hires.tip = Words::tr("Nobody can start in this month whose position is not open already.");
        }
        row.cells.push_back(hires);
        const bool isNew = proposed && t >= first && proposed->hires[month] > 0;
        row.cells.push_back({isNew ? monthShortWithYear(plan.monthAt(t - leadOf(plan)), locale) : none});
        PageCell limitCell{limit < 1 ? formatNumber(limit, Unit::share, locale) : none};
        if (t >= first) limitCell.edit = limit < 1 ? formatForEdit(limit, Unit::share, locale) : QString();
        if (t < first) limitCell.tone = CellTone::muted;
        row.cells.push_back(limitCell);
        row.cells.push_back(proposal ? chanceCell(proposal->today.chance[month], limit, locale)
                                     : PageCell{none});
        row.cells.push_back(proposed ? chanceCell(proposed->chance[month], limit, locale) : PageCell{none});
        table.rows.push_back(std::move(row));
    }
    return table;
}

PageTable hiringCostTable(const plan::Plan& plan, const HiringProposal& proposal, const QLocale& locale) {
    const QString money = unitLabel(Unit::money, QString::fromStdString(plan.currency));
    PageTable table;
    table.name = Words::tr("What it costs");
    table.columns = {{Words::tr("Whole plan"), {}, {}, false, true}};
    std::vector<const HiringPlan*> plans;
    const auto add = [&](const QString& title, const QString& help, const HiringPlan* hiring) {
        table.columns.push_back({title, money, help, true});
        plans.push_back(hiring);
    };
    add(Words::tr("Today", "hires as they are planned"), Words::tr("Planned hires as they are."),
        &proposal.today);
    add(Words::tr("Proposed"), Words::tr("Planned hires as they are proposed."),
        proposal.proposed ? &*proposal.proposed : nullptr);
    for (const staffing::Cover& cover : proposal.covers)
        add(QStringLiteral("P%1").arg(std::lround(cover.share * 100)),
            Words::tr("The cheapest hires found that cover so many of a hundred draws in each month."),
            cover.plan ? &*cover.plan : nullptr);

    const auto row = [&](const QString& name, const auto& cell) {
        PageRow line;
        line.key = name;
        line.cells.push_back({name});
        for (const HiringPlan* hiring : plans) line.cells.push_back(hiring ? cell(*hiring) : PageCell{none});
        table.rows.push_back(std::move(line));
    };
    const auto whole = [](const HiringPlan& hiring) { return Span{0, hiring.budget.months()}; };
    for (std::size_t i = 0; i < finance::budgetLineCount; ++i) {
        const auto line = static_cast<BudgetLine>(i);
        const bool isUsed = std::any_of(plans.begin(), plans.end(), [&](const HiringPlan* hiring) {
            return hiring && hiring->budget.of(line, whole(*hiring)) != 0;
        });
        if (isUsed)
            row(label(line), [&](const HiringPlan& hiring) {
                return centsCell(hiring.budget.of(line, whole(hiring)), locale);
            });
    }
    row(Words::tr("Total"),
        [&](const HiringPlan& hiring) { return centsCell(hiring.budget.total(whole(hiring)), locale); });
    row(Words::tr("Difference", "in cost"), [&](const HiringPlan& hiring) {
        return centsCell(hiring.budget.total(whole(hiring)) - proposal.today.budget.total(whole(hiring)),
                         locale, true);
    });
    row(Words::tr("Hires", "people who are hired"),
        [&](const HiringPlan& hiring) { return heads(hiring.people(), locale); });
    row(Words::tr("Worst month", "its chance"), [&](const HiringPlan& hiring) {
        const auto from = hiring.chance.begin() + std::min(proposal.firstStart, plan.months);
        if (from == hiring.chance.end()) return PageCell{none};
        return PageCell{formatWithUnit(*std::max_element(from, hiring.chance.end()), Unit::share, locale)};
    });
    return table;
}

HiringWords wordsFor(const plan::Plan& plan, const HiringProposal& proposal, const QLocale& locale) {
    HiringWords words;
    const QString currency = QString::fromStdString(plan.currency);
    if (proposal.firstStart >= plan.months) {
        words.title = Words::tr("Nobody whose position is opened then can start before the plan ends");
        words.rest << Words::tr("Open positions earlier, or let the plan go on for more months.");
        words.trouble = true;
        return words;
    }
    const QString first = monthLong(plan.monthAt(proposal.firstStart), locale);
    if (const auto& proposed = proposal.proposed) {
        const auto from = proposed->hires.begin() + proposal.firstStart;
        const int people = static_cast<int>(std::lround(std::accumulate(from, proposed->hires.end(), 0.0)));
        words.title =
            people > 0 ? Words::tr("%n hire(s) keep every month from %1 on within its limit", nullptr, people)
                             .arg(first)
                       : Words::tr("Every month from %1 on keeps its limit without a hire").arg(first);
        const double more = proposed->cost - proposal.today.cost;
        if (std::abs(more) < 0.005)
            words.rest << Words::tr("That costs as much as the hires planned today.");
        else
            words.rest << (more > 0 ? Words::tr("That costs %1 more than the hires planned today.")
                                    : Words::tr("That costs %1 less than the hires planned today."))
                              .arg(formatWithUnit(std::abs(more), Unit::money, locale, currency));
        words.rest << (proposal.proven
                           ? Words::tr("By the draws of the search nothing cheaper keeps the limits.")
                           : Words::tr("It is the cheapest that was found; the search does not prove "
                                       "that there is none a little cheaper."));
    } else if (proposal.obstacle) {
        const auto& months = proposal.obstacle->months;
        words.title = Words::tr("No hiring plan keeps these limits");
        words.trouble = true;
        for (std::size_t i = 0; i < months.size() && i < 3; ++i)
            words.rest << Words::tr("%1: %2 at best, and the limit is %3.")
                              .arg(monthLong(plan.monthAt(months[i].month), locale),
                                   formatWithUnit(months[i].best, Unit::share, locale),
                                   formatWithUnit(months[i].limit, Unit::share, locale));
        if (months.size() > 3)
            words.rest << Words::tr("So it is in %n further month(s).", nullptr,
                                    static_cast<int>(months.size()) - 3);
        if (months.empty()) // by the draws of the search it can be done, by the plan's own just not
            words.rest << Words::tr("What comes nearest misses a limit by a hair: allow a little more.");
        else
            words.rest << Words::tr("One of these would do: %1.")
                              .arg(remedies(plan, *proposal.obstacle, locale).join(QStringLiteral("; ")));
    }
    if (!proposal.outOfReach.empty())
        words.rest << Words::tr("Out of reach of any hire, since nobody starts before %1: %2.")
                          .arg(first, monthList(plan, proposal.outOfReach, locale));
    return words;
}

} // namespace headroom::ui
