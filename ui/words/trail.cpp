#include "ui/words/trail.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <iterator>

namespace headroom::ui {

namespace {

TrailKind kindOf(const std::string& action) {
    if (action == "edit" || action == "import" || action == "undo" || action == "redo")
        return TrailKind::edits;
    if (action == "revise" || action == "approve") return TrailKind::revisions;
    if (action == "review") return TrailKind::reviews;
    if (action == "comment" || action == "reply" || action == "resolve" || action == "reopen")
        return TrailKind::comments;
    return TrailKind::plans;
}

/// What a row says, where its own text says nothing: which revision, which comment.
QString whatOf(const store::TrailRow& row) {
    if (!row.entry.text.empty()) return QString::fromStdString(row.entry.text);
    const std::string& action = row.entry.action;
    if (action == "approve" && row.target)
        return Words::tr("Revision %1", "by its number in the file").arg(*row.target);
    if ((action == "resolve" || action == "reopen") && row.target)
        return Words::tr("Comment of row %1").arg(*row.target);
    return {};
}

} // namespace

QString label(TrailKind kind) {
    switch (kind) {
    case TrailKind::all: return Words::tr("Everything");
    case TrailKind::edits: return Words::tr("Edits");
    case TrailKind::plans: return Words::tr("Plans and the file");
    case TrailKind::revisions: return Words::tr("Revisions");
    case TrailKind::reviews: return Words::tr("Reviews");
    case TrailKind::comments: return Words::tr("Comments");
    }
    return {};
}

QString actionText(const std::string& action) {
    if (action == "create") return Words::tr("Plan made");
    if (action == "edit") return Words::tr("Edited");
    if (action == "import") return Words::tr("Imported");
    if (action == "undo") return Words::tr("Undone");
    if (action == "redo") return Words::tr("Done again");
    if (action == "delete") return Words::tr("Plan deleted");
    if (action == "restore") return Words::tr("Plan brought back");
    if (action == "migrate") return Words::tr("Read by a newer Headroom");
    if (action == "archive") return Words::tr("Put away");
    if (action == "unarchive") return Words::tr("Taken out again");
    if (action == "revise") return Words::tr("Revision made");
    if (action == "approve") return Words::tr("Revision approved");
    if (action == "comment") return Words::tr("Comment");
    if (action == "reply") return Words::tr("Answer");
    if (action == "resolve") return Words::tr("Comment resolved");
    if (action == "reopen") return Words::tr("Comment reopened");
    if (action == "review") return Words::tr("Review signed");
    return QString::fromStdString(action);
}

std::vector<const store::TrailRow*> filtered(const std::vector<store::TrailRow>& trail,
                                             const TrailFilter& filter, const QDate& today) {
    std::vector<const store::TrailRow*> rows;
    const auto says = [&](const QString& text) { return text.contains(filter.text, Qt::CaseInsensitive); };
    for (auto row = trail.rbegin(); row != trail.rend(); ++row) {
        if (!filter.planId.isEmpty() && QString::fromStdString(row->entry.planId) != filter.planId) continue;
        if (filter.kind != TrailKind::all && kindOf(row->entry.action) != filter.kind) continue;
        if (filter.days > 0 && localTime(row->entry.at).date().daysTo(today) >= filter.days) continue;
        if (!filter.text.isEmpty() && !says(QString::fromStdString(row->entry.who)) && !says(whatOf(*row)) &&
            !says(QString::fromStdString(row->planName)) && !says(actionText(row->entry.action)))
            continue;
        rows.push_back(&*row);
    }
    return rows;
}

PageTable trailTable(const std::vector<const store::TrailRow*>& rows, std::size_t all,
                     const QLocale& locale) {
    constexpr std::size_t most = 5000; // rows that a table shows at once; the export has all of them
    PageTable table;
    table.name = Words::tr("Audit trail");
    table.columns = {{Words::tr("No."), {}, {}, true},
                     {Words::tr("When"), {}, {}},
                     {Words::tr("Who"), {}, {}},
                     {Words::tr("Happened"), {}, {}},
                     {Words::tr("What"), {}, {}, false, true},
                     {Words::tr("Plan"), {}, {}, false, true}};
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i) {
        const store::TrailRow& row = *rows[i];
        PageCell what{whatOf(row)};
        what.text.replace(u'\n', u' ');
        what.tip = whatOf(row);
        PageRow line;
        line.key = QString::number(row.entry.id);
        line.cells = {PageCell{QString::number(row.entry.id), {}, CellTone::muted},
                      PageCell{formatMoment(localTime(row.entry.at), locale)},
                      PageCell{QString::fromStdString(row.entry.who)},
                      PageCell{actionText(row.entry.action)},
                      what,
                      PageCell{QString::fromStdString(row.planName)}};
        table.rows.push_back(std::move(line));
    }
    table.note = rows.size() > most ? Words::tr("The newest %1 of %2 rows").arg(most).arg(rows.size())
                                    : Words::tr("%1 of %2 rows").arg(rows.size()).arg(all);
    table.empty = Words::tr("No row passes.");
    return table;
}

} // namespace headroom::ui
