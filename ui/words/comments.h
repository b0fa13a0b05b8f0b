#pragma once

#include "plan/plan.h"
#include "store/comment.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// "AI resolution, Actions, Jul 26": what a comment hangs on. What is no longer in the plan is said to be
/// gone.
QString commentPlace(const store::CommentPlace& place, const plan::Plan& plan, const QLocale& locale);
/// Whether a comment of this place belongs to what the other one is: a cell to its lever or figure.
bool belongsTo(const store::CommentPlace& comment, const store::CommentPlace& whole);
/// "Ada, 12 Jan 26, 09:30"
QString commentHead(const store::Comment& comment, const QLocale& locale);

} // namespace headroom::ui
