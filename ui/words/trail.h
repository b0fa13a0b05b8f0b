#pragma once

#include "store/workspace.h"
#include "ui/words/page_table.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace headroom::ui {

/// What a row of the audit trail is about: the filter's choices.
enum class TrailKind { all, edits, plans, revisions, reviews, comments };
inline constexpr int trailKindCount = static_cast<int>(TrailKind::comments) + 1;
QString label(TrailKind kind);

/// "Undone", "Revision approved": a row's action.
QString actionText(const std::string& action);

struct TrailFilter {
    QString text;   // in who, what or plan, in either case of letters
    QString planId; // empty: all
    TrailKind kind = TrailKind::all;
    int days = 0; // of the last so many; 0: all
};

/// The rows that pass, the newest first. `today` is the user's day.
std::vector<const store::TrailRow*> filtered(const std::vector<store::TrailRow>& trail,
                                             const TrailFilter& filter, const QDate& today);
PageTable trailTable(const std::vector<const store::TrailRow*>& rows, std::size_t all, const QLocale& locale);

} // namespace headroom::ui
