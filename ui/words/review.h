#pragma once

#include "finance/review_record.h"
#include "store/comment.h"
#include "store/review.h"
#include "store/revision.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <vector>

namespace headroom::ui {

QString label(finance::Decision decision);
QString label(finance::ActionKind kind);
/// "Q1 2026"
QString quarterText(const finance::Quarter& quarter);
/// "inside", "below in 1 of 3 months"
QString standingText(const finance::ReviewLine& line);

/// Columns of the assumptions of a review.
enum class ReviewColumn { assumption, unit, month, planned, range, actual, standing, decision, note };

/// What was assumed and what happened, with a decision for each; `writable` while it is not signed.
PageTable reviewLinesTable(const finance::ReviewRecord& record, bool writable, const QLocale& locale);
/// What came of it for the team and why.
PageTable reviewResultsTable(const finance::ReviewRecord& record, const QLocale& locale);
PageTable reviewActionsTable(const finance::ReviewRecord& record, const QLocale& locale);
PageTable reviewGuardrailsTable(const finance::ReviewRecord& record, const QLocale& locale);
/// Who signed, when, and what was approved, for a review that is read: `revision` may be empty.
PageTable reviewSignaturesTable(const finance::ReviewRecord& record, const QString& revision,
                                const QLocale& locale);

PageTable proposedActionsTable(const std::vector<finance::ReviewAction>& actions);
/// Comments that nobody resolved yet, with their answers; the row's key is the thread's id.
PageTable reviewCommentsTable(const std::vector<store::CommentThread>& threads, const plan::Plan& plan,
                              const QLocale& locale);

/// A review as it stands in the file; one that cannot be read has no record.
struct HeldReview {
    store::Review review;
    std::optional<finance::ReviewRecord> record;
};
PageTable reviewsTable(const std::vector<HeldReview>& reviews, const std::vector<store::Revision>& revisions,
                       const QLocale& locale);
/// When the last one was and when the next is due.
Answer reviewsAnswer(const plan::Plan& plan, const std::vector<HeldReview>& reviews, plan::Date today,
                     const QLocale& locale);
/// How many of the assumptions held, for the head of a sitting.
Answer reviewAnswer(const finance::ReviewRecord& record);

} // namespace headroom::ui
