#include "ui/words/revisions.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QDateTime>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qsizetype shortHash = 12;

} // namespace

QString label(store::RevisionState state) {
    switch (state) {
    case store::RevisionState::draft: return Words::tr("draft");
    case store::RevisionState::approved: return Words::tr("approved");
    case store::RevisionState::superseded: return Words::tr("superseded");
    }
    return {};
}

PageTable revisionsTable(const std::vector<store::Revision>& revisions, const std::string& contentHash,
                         const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Revisions");
    table.columns = {
        {Words::tr("No."), {}, {}, true},
        {Words::tr("Name"), {}, {}, false, true},
        {Words::tr("State"), {}, Words::tr("One is approved at a time; the one before it is superseded.")},
        {Words::tr("Made"), {}, {}},
        {Words::tr("By"), {}, {}},
        {Words::tr("Approved"), {}, {}},
        {Words::tr("Note"), {}, {}, false, true},
        {Words::tr("SHA-256"),
         {},
         Words::tr("Of all that is in the plan, in canonical order: two "
                   "revisions with the same one hold the same plan.")}};
    for (const store::Revision& revision : revisions) {
        const QString hash = QString::fromStdString(revision.contentHash);
        const bool same = revision.contentHash == contentHash;
        PageCell name{QString::fromStdString(revision.name)};
        if (same) name.tip = Words::tr("The plan is as this revision has it.");
        PageCell state{label(revision.state)};
        if (revision.state == store::RevisionState::superseded) state.tone = CellTone::muted;
        PageCell fingerprint{hash.left(shortHash) + QStringLiteral("…"), hash, CellTone::muted};
        fingerprint.tip = hash;
        PageCell approved;
        if (!revision.approvedAt.empty()) {
            approved.text = Words::tr("%1, %2", "who, when")
                                .arg(QString::fromStdString(revision.approvedBy),
                                     formatMoment(localTime(revision.approvedAt), locale));
            approved.tip = QString::fromStdString(revision.approvalNote);
        }
        PageRow row;
        row.key = QString::number(revision.id);
        row.cells = {PageCell{QString::number(revision.nr)},
                     name,
                     state,
                     PageCell{formatMoment(localTime(revision.at), locale)},
                     PageCell{QString::fromStdString(revision.who)},
                     approved,
                     PageCell{QString::fromStdString(revision.note)},
                     fingerprint};
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("No revision yet. Give the plan as it is now a name, and it is kept for good.");
    return table;
}

Answer revisionsAnswer(const std::vector<store::Revision>& revisions, const std::string& contentHash,
                       const QLocale&) {
    Answer answer;
    const auto approved =
        std::find_if(revisions.begin(), revisions.end(), [](const store::Revision& revision) {
            return revision.state == store::RevisionState::approved;
        });
    if (revisions.empty()) {
        answer.title = Words::tr("No revision of this plan was made yet");
        answer.remedy =
            Words::tr("A revision keeps the plan as it is, for good, so that later changes can be told.");
        return answer;
    }
    if (approved == revisions.end()) {
        answer.title = Words::tr("No revision of this plan is approved");
        answer.remedy = Words::tr("Choose the one that was agreed on and approve it.");
        return answer;
    }
    const QString name = QString::fromStdString(approved->name);
    answer.title =
        approved->contentHash == contentHash
            ? Words::tr("The plan is as it was approved: revision %1, %2").arg(approved->nr).arg(name)
            : Words::tr("The plan was changed since revision %1, %2, was approved")
                  .arg(approved->nr)
                  .arg(name);
    answer.remedy = Words::tr(
        "A revision never changes. “headroom verify” finds any byte of one that is not as it was made.");
    return answer;
}

} // namespace headroom::ui
