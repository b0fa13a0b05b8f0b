#include "ui/words/answer_reader.h"

#include "ui/words/catalogue.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace headroom::ui {

using namespace answers;

namespace {

/// "12.1 leavers", "8.4 starters": a part of the headcount's change, left out where it rounds to nobody.
void addMovement(QStringList& parts, const Reader& r, double people, const QString& sentence) {
    if (people >= 0.05) parts << sentence.arg(r.number(people, Unit::people));
}

/// The first planned hires that can still be approved within the plan, as a sentence; else the first there
/// are.
QString approvals(const Projection& projection, const Reader& r) {
    const auto& hires = projection.inputs.plannedHires;
    const int lead = projection.hiringLead();
    std::optional<int> start;
    for (int t = 0; t < r.months(); ++t) {
        if (!(hires[static_cast<std::size_t>(t)] > 0)) continue;
        if (!start || *start < lead) start = t;
    }
    if (!start) return {};
    const QString who = r.withUnit(hires[static_cast<std::size_t>(*start)], Unit::people);
    return *start < lead
               ? Words::tr("Hires of %1 start in %2; they had to be approved by %3, before the plan.")
                     .arg(who, r.month(*start), r.month(*start - lead))
               : Words::tr("Hires of %1 start in %2 and must be approved by %3.")
                     .arg(who, r.month(*start), r.month(*start - lead));
}

/// The share of a part in a whole, as words; nothing where there is no whole.
QString shareOf(const Reader& r, double part, double whole) {
    return whole > 0 ? r.share(part / whole) : QString(QChar(0x2013));
}

} // namespace

Answer peopleAnswer(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    const auto rows = projection::headcountTable(projection);
    if (rows.empty()) return {};
    double starters = 0, leavers = 0, reductions = 0;
    for (const auto& row : rows) {
        starters += row.starters;
        leavers += row.leavers;
        reductions += row.reductions;
    }
    const double opening = rows.front().opening, closing = rows.back().closing;
    QStringList parts;
    addMovement(parts, r, leavers, Words::tr("%1 leavers"));
    addMovement(parts, r, reductions, Words::tr("%1 reductions"));
    const int formOf = r.number(starters, Unit::people) == r.number(1, Unit::people) ? 1 : 2;
    addMovement(parts, r, starters, Words::tr("%1 starters", nullptr, formOf));

    Answer answer;
    if (parts.isEmpty())
        answer.title = Words::tr("%1 throughout: nobody leaves and nobody starts")
                           .arg(r.withUnit(opening, Unit::people));
    else
        answer.title = Words::tr("From %1 to %2: %3")
                           .arg(r.withUnit(opening, Unit::people), r.number(closing, Unit::people),
                                parts.join(QStringLiteral(", ")));

    QStringList remedy;
    const QString approval = approvals(projection, r);
    if (!approval.isEmpty()) remedy << approval;
    // Backfill over the plan, as it took effect.
    const auto& backfill = projection.inputs.backfill;
    const auto [least, most] = std::minmax_element(backfill.begin(), backfill.end());
    const QString lead = r.withUnit(projection.hiringLead(), Unit::months);
    if (*most <= 0)
        remedy << Words::tr("Leavers are not replaced.");
    else if (*least == *most)
        remedy << Words::tr("%1 of leavers are replaced, %2 later.").arg(r.share(*most), lead);
    else
        remedy << Words::tr("%1 to %2 of leavers are replaced, %3 later.")
                      .arg(r.share(*least), r.share(*most), lead);
    const int worst = indexOfLeast(projection.series(Metric::gapFte)).value_or(0);
    const double gap = projection.series(Metric::gapFte)[worst];
    if (gap < 0) {
        remedy << Words::tr("%1 short in %2.").arg(r.shortage(gap), r.month(worst));
        answer.trouble = true;
    }
    answer.remedy = remedy.join(u' ');
    return answer;
}

Answer timeAnswer(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    const auto& inbox = projection.inputs.inboxShare;
    const auto& improvement = projection.inputs.improvementShare;
    if (inbox.empty()) return {};
    const double today = projection.inputs.inboxShareToday;
    const bool inboxMoves = std::abs(inbox.back() - inbox.front()) >= 0.0005;
    const bool improvementMoves = std::abs(improvement.back() - improvement.front()) >= 0.0005;
    Answer answer;
    const QString first =
        inboxMoves ? (inbox.back() > inbox.front() ? Words::tr("The inbox share rises from %1 to %2")
                                                   : Words::tr("The inbox share falls from %1 to %2"))
                         .arg(r.share(inbox.front()), r.share(inbox.back()))
                   : Words::tr("The inbox gets %1 of paid time").arg(r.share(inbox.front()));
    const QString second =
        improvementMoves
            ? (improvement.back() > improvement.front() ? Words::tr("improvement work rises from %1 to %2")
                                                        : Words::tr("improvement work falls from %1 to %2"))
                  .arg(r.share(improvement.front()), r.share(improvement.back()))
            : Words::tr("improvement work gets %1").arg(r.share(improvement.front()));
    answer.title = Words::tr("%1; %2", "two statements").arg(first, second);

    QStringList remedy;
    if (const auto care = worstCare(projection)) {
        remedy << careSentence(projection, r, *care);
        answer.trouble = true;
    } else if (sumOf(projection.series(Metric::improvementNeeded)) > 0) {
        remedy << Words::tr("The AI gets all the care it needs.");
    }
    const double highest = *std::max_element(inbox.begin(), inbox.end());
    if (highest > today + 0.0005) {
        remedy << Words::tr("An inbox share over the %1 of before the plan takes time from improving the AI.")
                      .arg(r.share(today));
        answer.trouble = true;
    } else {
        remedy << Words::tr("Before the plan the inbox had %1.").arg(r.share(today));
    }
    answer.remedy = remedy.join(u' ');
    return answer;
}

Answer moneyAnswer(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    const double total = sumOf(projection.series(Metric::totalCost));
    const double without = sumOf(projection.withoutGrowth.series(Metric::totalCost));
    const double saving = without - total;
    Answer answer;
    const QString cost = r.months() == 1
                             ? Words::tr("%1 in %2", "money, month").arg(r.money(total), r.month(0))
                             : Words::tr("%1 over %2", "money, time")
                                   .arg(r.money(total), r.withUnit(r.months(), Unit::months));
    // Both totals are of the same planned headcount, so what automation is worth shows in the people it
    // spares.
    const int last = r.months() - 1;
    const double spared = projection.withoutGrowth.at(Metric::requiredFte, last) -
                          projection.outputs.at(Metric::requiredFte, last);
    if (!std::isfinite(spared) || std::abs(spared) < 0.05)
        answer.title = cost;
    else if (spared > 0)
        answer.title =
            Words::tr("%1; automation growth spares %2 by %3").arg(cost, r.fte(spared), r.month(last));
    else
        answer.title =
            Words::tr("%1; falling automation takes %2 by %3").arg(cost, r.fte(-spared), r.month(last));
    answer.trouble = spared <= -0.05;

    QStringList remedy;
    if (total > 0)
        remedy << Words::tr("People are %1 of it, the AI %2.")
                      .arg(shareOf(r, sumOf(projection.series(Metric::peopleCost)), total),
                           shareOf(r, sumOf(projection.series(Metric::aiCost)), total));
    const double inbound = sumOf(projection.series(Metric::inbound));
    if (inbound > 0)
        remedy << Words::tr("A conversation costs %1.")
                      .arg(formatWithShortUnit(total / inbound, Unit::money, locale,
                                               QString::fromStdString(r.plan().currency)));
    if (std::isfinite(saving) && std::abs(saving) >= 0.001 * std::abs(total))
        remedy << (saving < 0
                       ? Words::tr(
                             "With the same headcount it would be %1 less without automation growth, and "
                             "short of the people spared.")
                       : Words::tr("With the same headcount it would be %1 more without automation growth."))
                      .arg(r.money(std::abs(saving)));
    answer.remedy = remedy.join(u' ');
    return answer;
}

QString describeSeries(const QString& name, std::span<const double> values, plan::Month first,
                       plan::Unit unit, const QLocale& locale, const QString& currency) {
    const auto least = indexOfLeast(values), most = indexOfMost(values);
    if (!least) return Words::tr("%1: no values.").arg(name);
    const auto at = [&](int t) {
        return Words::tr("%1 in %2", "value, month")
            .arg(formatWithUnit(values[static_cast<std::size_t>(t)], unit, locale, currency),
                 monthLong(first + std::chrono::months{t}, locale));
    };
    const int end = static_cast<int>(values.size()) - 1;
    if (end == 0) return Words::tr("%1: %2.", "name, value").arg(name, at(0));
    if (values[*least] == values[*most])
        return Words::tr("%1: %2 in every month.")
            .arg(name, formatWithUnit(values[*least], unit, locale, currency));
    return Words::tr("%1: %2, %3, lowest %4, highest %5.").arg(name, at(0), at(end), at(*least), at(*most));
}

} // namespace headroom::ui
