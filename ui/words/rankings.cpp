#include "ui/words/rankings.h"

#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"

#include <algorithm>

namespace headroom::ui {

using namespace answers;
using plan::LeverKey;

namespace {

PageCell figure(double value, int decimals, const QLocale& locale) {
    return {formatFixed(value, decimals, locale), formatForEdit(value, Unit::factor, locale)};
}

PageCell words(const std::string& text) {
    return text.empty() ? PageCell{Words::tr("none"), {}, CellTone::caution}
                        : PageCell{QString::fromStdString(text).simplified()};
}

/// A row of the dates, before it is sorted.
struct Date {
    int decide = 0; // month of the plan; before it where negative
    PageRow row;
};

class DateRows {
public:
    DateRows(const Projection& projection, const QLocale& locale)
        : m_projection(projection)
        , m_reader(projection, locale)
        , m_locale(locale) {}

    void addApprovals() {
        const auto all = projection::approvals(m_projection);
        for (auto first = all.begin(); first != all.end();) {
            // As many hires month after month are one decision, the first of its kind.
            auto end = std::next(first);
            while (end != all.end() && end->start == std::prev(end)->start + 1 &&
                   end->hires == first->hires && (end->approve < 0) == (first->approve < 0))
                ++end;
            const int last = std::prev(end)->start;
            const QString hires = number(first->hires);
            QString decision;
            if (first->start == last)
                decision = first->hires == 1 ? Words::tr("Approve 1 hire for %1").arg(month(last))
                                             : Words::tr("Approve %1 hires for %2").arg(hires, month(last));
            else
                decision = first->hires == 1 ? Words::tr("Approve 1 hire a month for %1 to %2")
                                                   .arg(month(first->start), month(last))
                                             : Words::tr("Approve %1 hires a month for %2 to %3")
                                                   .arg(hires, month(first->start), month(last));
            const QString lead = m_reader.withUnit(m_projection.hiringLead(), Unit::months);
            const QString why = first->start == last
                                    ? Words::tr("Hiring takes %1.").arg(lead)
                                    : Words::tr("Hiring takes %1; each month is approved a month after the "
                                                "one before.")
                                          .arg(lead);
            add(first->approve, decision, why, first->hires, {{LeverKey::plannedHires, {}}, first->start});
            first = end;
        }
    }

    void addOpenings() {
        const auto all = projection::openings(m_projection);
        for (auto first = all.begin(); first != all.end();) {
            // Months in a row are one shortage; those that can still be helped in time stand by themselves.
            auto end = std::next(first);
            while (end != all.end() && end->productive == std::prev(end)->productive + 1 &&
                   (end->open < 0) == (first->open < 0))
                ++end;
            const auto worst = std::max_element(
                first, end, [](const auto& a, const auto& b) { return a.missingFte < b.missingFte; });
            addOpening(*first, *std::prev(end), *worst);
            first = end;
        }
    }

    void addBackfill(const projection::BackfillStop& stop) {
        const auto place = [](int month) { return LeverPlace{{LeverKey::backfill, {}}, month}; };
        if (stop.stopFrom) {
            const int from = *stop.stopFrom;
            add(from,
                from == 0 ? Words::tr("Backfill may stop at once")
                          : Words::tr("Backfill may stop from %1").arg(month(from)),
                Words::tr(
                    "Without replacing leavers from then on, no month is shorter of people than planned."),
                std::nullopt, place(from), When::notBefore);
        }
        // Whoever may stop for good may stop for a while.
        if (stop.resumeAfter && stop.stopFrom != 0) {
            const int until = *stop.resumeAfter;
            add(until, Words::tr("Backfill may stay stopped until %1").arg(month(until)),
                Words::tr("If leavers after %1 are not replaced either, some month is shorter of people than "
                          "planned.")
                    .arg(month(until)),
                std::nullopt, place(std::min(until + 1, m_reader.months() - 1)));
        }
    }

    std::vector<PageRow> sorted() {
        std::stable_sort(m_dates.begin(), m_dates.end(),
                         [](const Date& a, const Date& b) { return a.decide < b.decide; });
        std::vector<PageRow> rows;
        for (Date& date : m_dates) rows.push_back(std::move(date.row));
        return rows;
    }

private:
    enum class When { by, notBefore };

    void addOpening(const projection::OpenBy& first, const projection::OpenBy& last,
                    const projection::OpenBy& worst) {
        const bool alone = first.productive == last.productive;
        const QString missing = m_reader.shortage(-worst.missingFte);
        QString why = alone ? Words::tr("%1 missing.").arg(missing)
                            : Words::tr("Up to %1 missing, in %2.").arg(missing, month(worst.productive));
        const int ramp = projection::rampMonths(*m_projection.plan);
        if (first.open < 0)
            why += u' ' + Words::tr("No position opened from %1 on is productive by then.").arg(month(0));
        else if (ramp > 0)
            why += u' ' + Words::tr("Hiring takes %1, ramp to 80 % another %2.")
                              .arg(m_reader.withUnit(m_projection.hiringLead(), Unit::months))
                              .arg(ramp);
        else
            why +=
                u' ' +
                Words::tr("Hiring takes %1.").arg(m_reader.withUnit(m_projection.hiringLead(), Unit::months));
        const QString decision =
            alone ? Words::tr("Open positions to be productive in %1").arg(month(first.productive))
                  : Words::tr("Open positions to be productive from %1 to %2")
                        .arg(month(first.productive), month(last.productive));
        // Before a hire can start, contractors are the only lever that moves the month.
        const LeverPlace place =
            first.productive < m_projection.hiringLead()
                ? LeverPlace{{LeverKey::contractors, {}}, first.productive}
                : LeverPlace{{LeverKey::plannedHires, {}},
                             std::max(first.open + m_projection.hiringLead(), m_projection.hiringLead())};
        add(first.open, decision, why, worst.missingFte, place);
    }

    void add(int decide, const QString& decision, const QString& why, std::optional<double> fte,
             LeverPlace place, When when = When::by) {
        const QString date = monthShortWithYear(m_projection.plan->monthAt(decide), m_locale);
        const bool late = decide < 0;
        PageRow row;
        row.cells.push_back({when == When::notBefore ? Words::tr("not before %1").arg(date) : date,
                             {},
                             late ? CellTone::trouble : CellTone::usual});
        row.cells.push_back(late                      ? PageCell{Words::tr("late"), {}, CellTone::trouble}
                            : when == When::notBefore ? PageCell{Words::tr("may wait"), {}, CellTone::muted}
                                                      : PageCell{Words::tr("on time")});
        row.cells.push_back({decision});
        row.cells.push_back(fte ? figure(*fte, 1, m_locale) : PageCell{});
        row.cells.push_back({why, {}, CellTone::muted});
        row.place = std::move(place);
        m_dates.push_back({decide, std::move(row)});
    }

    [[nodiscard]] QString month(int t) const { return m_reader.month(t); }
    [[nodiscard]] QString number(double people) const { return m_reader.number(people, Unit::people); }

    const Projection& m_projection;
    Reader m_reader;
    const QLocale& m_locale;
    std::vector<Date> m_dates;
};

bool replacesLeavers(const Projection& projection) {
    const auto& backfill = projection.inputs.backfill;
    return std::any_of(backfill.begin(), backfill.end(), [](double share) { return share > 0; });
}

QString backfillNote(const Projection& projection, const projection::BackfillStop* stop) {
    if (!replacesLeavers(projection)) return Words::tr("Leavers are not replaced in this plan.");
    if (!stop) return Words::tr("Finding out when backfill may stop…");
    if (stop->stopFrom || stop->resumeAfter) return {};
    return projection.months() <= projection.hiringLead()
               ? Words::tr("The plan ends before a stop of backfill would show.")
               : Words::tr("Backfill may not stop in any month.");
}

} // namespace

QString investmentWorth(const projection::Investment& investment, const QLocale& locale) {
    return std::isfinite(investment.ftePer100Hours)
               ? Words::tr("%1 FTE per 100 hours").arg(formatFixed(investment.ftePer100Hours, 2, locale))
               : formatWithUnit(investment.fteGained, Unit::fte, locale);
}

PageTable investmentTable(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    const QString end = r.month(r.months() - 1);
    PageTable table;
    table.name = Words::tr("Where to invest next");
    table.note =
        Words::tr(
            "Each type raised from what it reaches in %1 to its ceiling; the most FTE for the work first.")
            .arg(end);
    table.empty = Words::tr("No type has room to its ceiling.");
    const auto column = [&](const QString& title, const QString& unit, const QString& help) {
        table.columns.push_back({title, unit, help, true, false});
    };
    column(
        Words::tr("Rank"), {},
        Words::tr(
            "The most FTE for 100 hours of work first; where equal, content-led before system-dependent."));
    table.columns.push_back(
        {Words::tr("Work type"),
         {},
         Words::tr("Types with nothing in reach are left out: no volume, no involvement, or at the ceiling."),
         false,
         true});
    table.columns.push_back({Words::tr("Depends on"),
                             {},
                             Words::tr("Content-led types can go high once the content is in shape; "
                                       "system-dependent ones step up as systems and data arrive."),
                             false,
                             false});
    column(
        Words::tr("A point saves"), unitLabel(Unit::fte, {}),
        Words::tr("FTE saved in %1 by one more point of the plan's automation when it comes from this type.")
            .arg(end));
    column(Words::tr("In reach"), Words::tr("points"),
           Words::tr("Points of the plan's automation that this type still has: its share of the volume × "
                     "involvement × (ceiling − resolution reached), in %1.")
               .arg(end));
    column(Words::tr("Gained"), unitLabel(Unit::fte, {}),
           Words::tr("FTE saved at the ceiling: what a point saves × points in reach."));
    column(Words::tr("Work"), unitLabel(Unit::hours, {}),
           Words::tr("Improvement hours it takes: hours per point of resolution × points to the ceiling."));
    column(Words::tr("Cost"), currencySign(QString::fromStdString(projection.plan->currency)),
           Words::tr("Those hours at the loaded cost of a paid hour in %1.").arg(end));
    column(Words::tr("Per 100 h"), unitLabel(Unit::fte, {}),
           Words::tr("FTE gained for 100 hours of improvement work: what the ranking goes by."));
    table.columns.push_back({Words::tr("Owner"),
                             {},
                             Words::tr("Who answers for the AI's performance on the type."),
                             false,
                             true});

    int rank = 0;
    for (const projection::Investment& item : projection::whereToInvest(projection)) {
        const plan::WorkType& type = projection.plan->workTypes[static_cast<std::size_t>(item.workType)];
        PageRow row;
        row.cells = {figure(++rank, 0, locale),
                     words(type.name),
                     {label(type.dependence)},
                     figure(item.ftePerPoint, 2, locale),
                     figure(item.pointsInReach, 2, locale),
                     figure(item.fteGained, 2, locale),
                     figure(item.hours, 0, locale),
                     figure(item.cost, 0, locale),
                     figure(item.ftePer100Hours, 2, locale),
                     words(type.owner)};
        row.place = LeverPlace{{LeverKey::resolution, type.id}, r.months() - 1};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) table.note.clear();
    return table;
}

PageTable datesTable(const Projection& projection, const projection::BackfillStop* stop,
                     const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Dates of no return");
    table.note = backfillNote(projection, stop);
    table.empty =
        Words::tr("No hires are planned and no month is short: nothing has to be decided by a date.");
    table.columns = {
        {Words::tr("Decide by"),
         {},
         Words::tr("The last month in which the decision comes in time, the earliest first."),
         false,
         false},
        {Words::tr("State"), {}, Words::tr("Late: the month lies before the plan's first."), false, false},
        {Words::tr("Decision"),
         {},
         Words::tr("Consecutive months that ask for the same share a row."),
         false,
         true},
        {Words::tr("At stake"), unitLabel(Unit::fte, {}),
         Words::tr("Hires once they are fully ramped, or what is missing in the worst of the months."), true,
         false},
        {Words::tr("What it is for"),
         {},
         Words::tr("Approval: start − hiring lead. Opening: the month that is short − ramp to 80 % − hiring "
                   "lead. Backfill: from projections of this plan with backfill stopped."),
         false,
         true},
    };
    DateRows rows(projection, locale);
    rows.addApprovals();
    rows.addOpenings();
    if (stop && replacesLeavers(projection)) rows.addBackfill(*stop);
    table.rows = rows.sorted();
    return table;
}

} // namespace headroom::ui
