#include "ui/words/review.h"

#include "ui/words/actuals_texts.h"
#include "ui/words/catalogue.h"
#include "ui/words/comments.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

using finance::Decision;
using finance::Standing;

QString nameOf(const finance::ReviewLine& line) {
    return line.workType.empty() ? label(line.what)
                                 : Words::tr("%1, %2", "what, work type")
                                       .arg(label(line.what), QString::fromStdString(line.workTypeName));
}

CellTone toneOf(Standing standing) {
    switch (standing) {
    case Standing::inside: return CellTone::usual;
    case Standing::unknown: return CellTone::muted;
    case Standing::below:
    case Standing::above: return CellTone::caution;
    }
    return CellTone::usual;
}

QString rangeText(const finance::ReviewMonth& month, plan::Unit unit, const QLocale& locale) {
    if (!(month.low < month.high)) return QStringLiteral("–");
    return Words::tr("%1 to %2", "low, high")
        .arg(formatNumber(month.low, unit, locale), formatNumber(month.high, unit, locale));
}

/// Every month of the line, for whoever points at its last.
QString monthsText(const finance::ReviewLine& line, plan::Unit unit, const QLocale& locale) {
    QStringList lines;
    for (const finance::ReviewMonth& month : line.months)
        lines << Words::tr("%1: planned %2, P10–P90 %3, actual %4")
                     .arg(monthShortWithYear(month.month, locale), formatNumber(month.planned, unit, locale),
                          rangeText(month, unit, locale), formatNumber(month.actual, unit, locale));
    return lines.join(u'\n');
}

QString signedBy(const finance::SignOff& sign) {
    return Words::tr("%1, %2", "name, role")
        .arg(QString::fromStdString(sign.name), QString::fromStdString(sign.role));
}

QString revisionText(const std::vector<store::Revision>& revisions, std::int64_t id) {
    const auto found = std::find_if(revisions.begin(), revisions.end(),
                                    [id](const store::Revision& revision) { return revision.id == id; });
    return found == revisions.end()
               ? QStringLiteral("–")
               : Words::tr("%1, %2", "number, name").arg(found->nr).arg(QString::fromStdString(found->name));
}

int outsideOf(const finance::ReviewRecord& record) {
    return static_cast<int>(
        std::count_if(record.review.lines.begin(), record.review.lines.end(), [](const auto& line) {
            return line.standing() == Standing::below || line.standing() == Standing::above;
        }));
}

} // namespace

QString label(Decision decision) {
    switch (decision) {
    case Decision::hold: return Words::tr("hold", "decision");
    case Decision::adjust: return Words::tr("adjust", "decision");
    case Decision::invest: return Words::tr("invest", "decision");
    }
    return {};
}

QString label(finance::ActionKind kind) {
    switch (kind) {
    case finance::ActionKind::headcount: return Words::tr("Headcount", "decision");
    case finance::ActionKind::investment: return Words::tr("Investment", "decision");
    }
    return {};
}

QString quarterText(const finance::Quarter& quarter) {
    return Words::tr("Q%1 %2", "quarter, year").arg(quarter.number).arg(quarter.year);
}

QString standingText(const finance::ReviewLine& line) {
    const int all = static_cast<int>(line.months.size());
    const Standing standing = line.standing();
    switch (standing) {
    case Standing::inside: return Words::tr("inside");
    case Standing::unknown: return Words::tr("no range");
    case Standing::below:
        return all == 1 ? Words::tr("below")
                        : Words::tr("below in %1 of %2 months").arg(line.count(standing)).arg(all);
    case Standing::above:
        return all == 1 ? Words::tr("above")
                        : Words::tr("above in %1 of %2 months").arg(line.count(standing)).arg(all);
    }
    return {};
}

PageTable reviewLinesTable(const finance::ReviewRecord& record, bool writable, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Assumptions of %1").arg(quarterText(record.review.quarter));
    table.columns = {
        {Words::tr("Assumption"), {}, {}, false, true},
        {Words::tr("Unit"), {}, {}},
        {Words::tr("Month"),
         {},
         Words::tr("The last month of the quarter that has an actual. Point at a figure for the others.")},
        {Words::tr("Assumed"), {}, {}, true},
        {Words::tr("Range"), QStringLiteral("P10–P90"), Words::tr("Eight of ten draws lie between.")},
        {Words::tr("Actual"), {}, {}, true},
        {Words::tr("Stands"), {}, Words::tr("Outside in any month of the quarter is outside.")},
        {Words::tr("Decision"),
         {},
         Words::tr("Hold the assumption, adjust it, or invest so that it comes true.")},
        {Words::tr("Note"), {}, {}, false, true}};
    for (std::size_t i = 0; i < record.review.lines.size(); ++i) {
        const finance::ReviewLine& line = record.review.lines[i];
        const finance::LineDecision decided =
            i < record.decisions.size() ? record.decisions[i] : finance::LineDecision{};
        const plan::Unit unit = plan::info(line.what).unit;
        const finance::ReviewMonth& last = line.months.back();
        const QString months = monthsText(line, unit, locale);
        const auto figure = [&](const QString& text, CellTone tone = CellTone::usual) {
            PageCell cell{text, {}, tone};
            cell.tip = months;
            return cell;
        };
        PageCell decision{decided.decision ? label(*decided.decision) : Words::tr("choose…"),
                          {},
                          decided.decision ? CellTone::usual : CellTone::muted};
        PageCell note{QString::fromStdString(decided.note)};
        if (!decided.decision && !writable) decision.text = QStringLiteral("–");
        if (writable) {
            decision.choices = {QStringLiteral("–"), label(Decision::hold), label(Decision::adjust),
                                label(Decision::invest)};
            decision.edit = decision.choices[decided.decision ? static_cast<int>(*decided.decision) + 1 : 0];
            note.edit = note.text;
        }
        PageRow row;
        row.key = QString::number(i);
        row.cells = {PageCell{nameOf(line)},
                     PageCell{unitLabel(unit, QString::fromStdString(record.currency)), {}, CellTone::muted},
                     PageCell{monthShort(last.month, locale), {}, CellTone::muted},
                     figure(formatNumber(last.planned, unit, locale)),
                     figure(rangeText(last, unit, locale), CellTone::muted),
                     figure(formatNumber(last.actual, unit, locale), toneOf(last.standing())),
                     figure(standingText(line), toneOf(line.standing())),
                     decision,
                     note};
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("The quarter has no actuals. Type or import them on the page Actuals first.");
    return table;
}

PageTable reviewResultsTable(const finance::ReviewRecord& record, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Causes in %1").arg(quarterText(record.review.quarter));
    table.columns = {{Words::tr("Figure"), {}, {}, false, true},
                     {Words::tr("Planned"), {}, {}, true},
                     {Words::tr("Actual"),
                      {},
                      Words::tr("What has no actual of its own follows from those that have, by the "
                                "formulas of the plan."),
                      true},
                     {Words::tr("Difference"), {}, {}, true}};
    for (int cause = 0; cause < actuals::causeCount; ++cause)
        table.columns.push_back({label(static_cast<actuals::Cause>(cause)), {}, {}, true});
    const QString currency = QString::fromStdString(record.currency);
    for (const finance::ReviewResult& result : record.review.results) {
        const plan::Unit unit = plan::info(result.metric).unit;
        const QString name = label(result.metric), measured = unitLabel(unit, currency);
        PageRow row;
        row.cells = {
            PageCell{name.endsWith(measured) ? name : Words::tr("%1, %2", "name, unit").arg(name, measured)},
            PageCell{formatNumber(result.planned, unit, locale)},
            PageCell{formatNumber(result.actual, unit, locale)},
            PageCell{formatDifferenceNumber(result.actual - result.planned, unit, locale)}};
        for (const double part : result.parts) {
            PageCell cell{std::isfinite(part) ? formatDifferenceNumber(part, unit, locale)
                                              : QStringLiteral("–")};
            if (part == 0) cell.tone = CellTone::muted;
            row.cells.push_back(cell);
        }
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("No month of the quarter is past yet.");
    return table;
}

PageTable reviewActionsTable(const finance::ReviewRecord& record, const QLocale& locale) {
    static_cast<void>(locale);
    PageTable table;
    table.name = Words::tr("Headcount and investment");
    table.columns = {{Words::tr("Kind"), {}, {}},
                     {Words::tr("What was decided"), {}, {}, false, true},
                     {Words::tr("Owner"), {}, {}},
                     {Words::tr("By when"), {}, {}}};
    for (const finance::ReviewAction& action : record.actions) {
        PageRow row;
        row.cells = {PageCell{label(action.kind)}, PageCell{QString::fromStdString(action.what)},
                     PageCell{QString::fromStdString(action.owner)},
                     PageCell{QString::fromStdString(action.due)}};
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("Nothing was decided on headcount or investment.");
    return table;
}

PageTable proposedActionsTable(const std::vector<finance::ReviewAction>& actions) {
    finance::ReviewRecord record;
    record.actions = actions;
    PageTable table = reviewActionsTable(record, QLocale());
    table.name = Words::tr("Due in the coming quarter");
    table.columns[1].title = Words::tr("What is to be decided");
    table.empty =
        Words::tr("No date of no return falls into the coming quarter that is not written down yet.");
    return table;
}

PageTable reviewCommentsTable(const std::vector<store::CommentThread>& threads, const plan::Plan& plan,
                              const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Open comments");
    table.columns = {{Words::tr("On"), {}, {}, false, true},
                     {Words::tr("What was said"), {}, {}, false, true},
                     {Words::tr("By"), {}, {}}};
    table.empty = Words::tr("No comment is open.");
    for (const store::CommentThread& thread : threads) {
        if (thread.resolved) continue;
        bool first = true;
        for (const store::Comment& comment : thread.comments) {
            PageRow row;
            row.key = QString::number(thread.id());
            row.cells = {PageCell{first ? commentPlace(thread.place, plan, locale) : QString()},
                         first ? PageCell{QString::fromStdString(comment.text)}
                               : insetCell(QString::fromStdString(comment.text), CellTone::usual),
                         PageCell{commentHead(comment, locale), {}, CellTone::muted}};
            table.rows.push_back(std::move(row));
            first = false;
        }
    }
    return table;
}

PageTable reviewGuardrailsTable(const finance::ReviewRecord& record, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Guardrail decisions");
    table.columns = {{Words::tr("Guardrail"), {}, {}, false, true},
                     {Words::tr("Month"), {}, {}},
                     {Words::tr("Decision"), {}, {}},
                     {Words::tr("Reason"), {}, {}, false, true},
                     {Words::tr("By"), {}, {}},
                     {Words::tr("On"), {}, {}}};
    for (const finance::GuardrailNote& note : record.guardrails) {
        PageRow row;
        row.cells = {PageCell{QString::fromStdString(note.guardrail)},
                     PageCell{monthShortWithYear(note.month, locale)},
                     PageCell{label(note.verdict)},
                     PageCell{QString::fromStdString(note.reason)},
                     PageCell{QString::fromStdString(note.who)},
                     PageCell{formatDate(note.date, locale)}};
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("No guardrail was decided on since the last review.");
    return table;
}

PageTable reviewSignaturesTable(const finance::ReviewRecord& record, const QString& revision,
                                const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Sign-off");
    table.columns = {{Words::tr("What"), {}, {}}, {Words::tr("Signed"), {}, {}, false, true}};
    const auto add = [&](const QString& what, const QString& text) {
        PageRow row;
        row.cells = {PageCell{what, {}, CellTone::muted}, PageCell{text}};
        table.rows.push_back(std::move(row));
    };
    add(Words::tr("Support leader"), signedBy(record.support));
    add(Words::tr("Finance"), signedBy(record.finance));
    add(Words::tr("Held"), formatDate(record.held, locale));
    if (!revision.isEmpty()) add(Words::tr("Approved"), revision);
    add(Words::tr("Compared with"), record.comparedWith.empty()
                                        ? Words::tr("the plan as it was then")
                                        : QString::fromStdString(record.comparedWith));
    if (record.next) add(Words::tr("Next review"), formatDate(*record.next, locale));
    return table;
}

PageTable reviewsTable(const std::vector<HeldReview>& reviews, const std::vector<store::Revision>& revisions,
                       const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Quarterly reviews");
    table.columns = {{Words::tr("No."), {}, {}, true},
                     {Words::tr("Quarter"), {}, {}},
                     {Words::tr("Held"), {}, {}},
                     {Words::tr("Outside the range"), {}, {}, true},
                     {Words::tr("Support leader"), {}, {}, false, true},
                     {Words::tr("Finance"), {}, {}, false, true},
                     {Words::tr("Approved revision"), {}, {}, false, true}};
    for (const HeldReview& held : reviews) {
        PageRow row;
        row.key = QString::number(held.review.id);
        const auto quarter = finance::parseQuarter(held.review.quarter);
        row.cells = {PageCell{QString::number(held.review.nr)},
                     PageCell{quarter ? quarterText(*quarter) : QString::fromStdString(held.review.quarter)}};
        if (const auto& record = held.record) {
            row.cells.insert(
                row.cells.end(),
                {PageCell{formatDate(record->held, locale)},
                 PageCell{Words::tr("%1 of %2").arg(outsideOf(*record)).arg(record->review.lines.size())},
                 PageCell{signedBy(record->support)}, PageCell{signedBy(record->finance)}});
        } else {
            PageCell unread{Words::tr("cannot be read"), {}, CellTone::trouble};
            row.cells.insert(row.cells.end(), {unread, PageCell{}, PageCell{}, PageCell{}});
        }
        row.cells.push_back(PageCell{revisionText(revisions, held.review.revision)});
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("No quarter was reviewed yet.");
    return table;
}

Answer reviewsAnswer(const plan::Plan& plan, const std::vector<HeldReview>& reviews, plan::Date today,
                     const QLocale& locale) {
    Answer answer;
    if (plan.nextFinanceReview && *plan.nextFinanceReview < today) {
        answer.title = Words::tr("The review planned for %1 is overdue")
                           .arg(formatDate(*plan.nextFinanceReview, locale));
        answer.trouble = true;
    } else if (plan.nextFinanceReview) {
        answer.title =
            Words::tr("The next review is due on %1").arg(formatDate(*plan.nextFinanceReview, locale));
    } else {
        answer.title =
            plan.lastFinanceReview
                ? Words::tr("The last review was on %1").arg(formatDate(*plan.lastFinanceReview, locale))
                : Words::tr("This plan was never reviewed by finance");
    }
    answer.remedy = reviews.empty()
                        ? Words::tr("A review holds each assumption against what happened, and is signed by "
                                    "the support leader and by finance.")
                        : Words::tr("A review that was signed never changes, nor does the revision it "
                                    "approved. “headroom verify” finds any byte that is not as it was.");
    return answer;
}

Answer reviewAnswer(const finance::ReviewRecord& record) {
    Answer answer;
    const int all = static_cast<int>(record.review.lines.size());
    const int outside = outsideOf(record);
    const QString quarter = quarterText(record.review.quarter);
    if (all == 0)
        answer.title = Words::tr("%1 has no actuals to be reviewed").arg(quarter);
    else if (outside == 0)
        answer.title = Words::tr("%1: no assumption came out outside its range").arg(quarter);
    else
        answer.title = Words::tr("%1: %2 of %3 assumptions came out outside their range", nullptr, outside)
                           .arg(quarter)
                           .arg(outside)
                           .arg(all);
    answer.remedy = record.comparedWith.empty()
                        ? Words::tr("Held against the plan as it is now: no revision was approved.")
                        : Words::tr("Held against what was approved: %1.")
                              .arg(QString::fromStdString(record.comparedWith));
    answer.trouble = outside > 0;
    return answer;
}

} // namespace headroom::ui
