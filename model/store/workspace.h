#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "store/comment.h"
#include "store/review.h"
#include "store/revision.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::store {

/// Who edits and what time it is; passed in, so that tests are repeatable.
struct Context {
    std::string who;                // user name
    std::string (*now)() = nullptr; // UTC, "2026-01-12T09:30:00.123Z"; null takes the system's clock
    int pageLimit = 0; // pages of 4 KiB the file may have, 0 for any number: a full disk, for tests
};

struct PlanSummary {
    std::string id, name, team;
    plan::Month firstMonth{};
    int months = 0;
    std::string editedAt;    // UTC
    std::string contentHash; // of all that is in it: the same as long as nothing is edited
    bool archived = false;   // put away; still there in all respects
};

/// One row of the audit trail.
struct AuditEntry {
    std::int64_t id = 0;
    std::string planId;
    std::string at; // UTC
    std::string who;
    /// "create", "edit", "import", "undo", "redo", "delete", "restore", "migrate", "archive", "unarchive",
    /// "revise", "approve", "comment", "reply", "resolve", "reopen", "review"
    std::string action;
    std::string text; // what, in the words the user saw: "Inbox share, Oct"
    std::string
        before; // the rows that changed, as they were: {"lever_value": [{"lever": "volume", ...}], ...}
    std::string after; // and as they are
};

/// A row of the audit trail with all its fields, for whoever reads or exports the trail.
struct TrailRow {
    AuditEntry entry;
    std::string planName;               // as it was called then; empty for the file itself
    std::optional<std::int64_t> target; // the row or the revision or the review that it is about
    std::string hashBefore, hashAfter;  // content hashes of the plan; empty where there is none
    std::string chain;                  // SHA-256 of this row and the chain of the row before it
};

/// One step in the life of a plan: an entry of the audit trail that is no undo or redo, with what undo and
/// redo made of it.
struct HistoryEntry {
    std::int64_t id = 0; // of the audit row
    std::string at;      // UTC
    std::string who;
    std::string action; // "create", "edit", "import", "restore", "migrate"
    std::string text;
    bool undone = false; // taken back and not done again
    std::string undoneAt, undoneBy;
    bool isNow = false; // the plan is as this entry left it

    bool operator==(const HistoryEntry&) const = default;
};

/// A plan on both sides of an entry of its audit trail.
struct PastEdit {
    std::optional<plan::Plan> before; // nothing where the entry made the plan
    plan::Plan after;
};

/// How an entry changed one value of a lever: of base, low or high, in a month.
struct ValueChange {
    std::string scenario, part;
    int month = 0;
    std::optional<double> before, after; // nothing where the path has no point of its own there

    bool operator==(const ValueChange&) const = default;
};

/// What the entry's rows say of the values of the lever; nothing where they say nothing or are damaged.
std::vector<ValueChange> valueChanges(const AuditEntry& entry, const plan::LeverRef& lever);

/// What undo and redo would do next; nothing where there is nothing to do.
struct UndoState {
    std::optional<std::string> undoText;
    std::optional<std::string> redoText;
};

enum class Access { readWrite, readOnly };

/// A workspace: any number of plans in one SQLite file, each edit one transaction with a row in the audit
/// trail. Durable when a call returns. One writer at a time: a second program is told workspaceLocked. Errors
/// of all calls: workspaceLocked, workspaceReadOnly, workspaceDamaged, diskFull, fileUnwritable.
class Workspace {
public:
    /// Errors: fileMissing, fileUnreadable, notAWorkspace, workspaceNewer, and those of all calls. Migrates
    /// an older file after backing it up beside itself ("plans.version-1.headroom"). Opens read-only (see
    /// isReadOnly) where the file or its folder cannot be written, and where the file is newer but says that
    /// this version can read it. With Access::readOnly a damaged file opens too, as far as it can be read:
    /// verify and load say what is wrong with it.
    static Result<Workspace> open(const std::filesystem::path& file, Access access, Context context);
    /// Makes a new file, readable by its owner alone. Errors: fileUnwritable, diskFull; an existing file is
    /// an error.
    static Result<Workspace> create(const std::filesystem::path& file, Context context);
    /// In memory, for tests and for plans that come from JSON.
    static Result<Workspace> inMemory(Context context);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] bool isReadOnly() const;

    /// In order of name.
    [[nodiscard]] Result<std::vector<PlanSummary>> plans() const;
    /// Errors: planMissing; workspaceDamaged where the rows do not match their content hash (values: plan).
    [[nodiscard]] Result<plan::Plan> load(const std::string& planId) const;

    /// Adds a plan; gives it an id if it has none. Returns the id.
    /// Errors: planInvalid where the name or the id is taken (values: "planNameTwice" or "planIdTwice",
    /// which) or the plan cannot be stored (see plan_rows.h); textNotUtf8.
    [[nodiscard]] Result<std::string> add(plan::Plan plan, const std::string& text);
    /// Writes the rows in which `after` differs from `before` (both of the same id) and one audit row;
    /// nothing where they do not differ. The action is "edit" or "import". Errors: as add; internal where
    /// `before` is not what is stored.
    [[nodiscard]] Result<void> edit(const plan::Plan& before, const plan::Plan& after,
                                    const std::string& text, const std::string& action = "edit");
    /// Deletes a plan, damaged or not; its audit trail stays. Returns the audit row that restore takes.
    /// Errors: planMissing.
    [[nodiscard]] Result<std::int64_t> remove(const std::string& planId, const std::string& text);
    /// Brings back the plan that the audit row "delete" took away, with its undo history. Returns its id.
    /// Errors: as add; workspaceDamaged where the row does not hold a whole plan.
    [[nodiscard]] Result<std::string> restore(std::int64_t auditId, const std::string& text);

    /// Puts a plan away, or brings it back out; neither is an edit, both stand in the audit trail. Errors:
    /// planMissing.
    [[nodiscard]] Result<void> setArchived(const std::string& planId, bool archived);

    /// Keeps the plan as it is stored now, with all its scenarios, under a name: nothing changes it any more.
    /// Errors: planMissing; planInvalid (values: "revisionNameEmpty" or "revisionNameTwice", the name).
    [[nodiscard]] Result<Revision> makeRevision(const std::string& planId, const std::string& name,
                                                const std::string& note);
    /// Makes it the plan's approved one; the one that was is superseded. Nothing where it is already. Errors:
    /// planMissing, also of the revision.
    [[nodiscard]] Result<void> approveRevision(std::int64_t revision, const std::string& note);
    /// Of a plan, the newest first.
    [[nodiscard]] Result<std::vector<Revision>> revisions(const std::string& planId) const;
    /// The plan it holds. Errors: planMissing; workspaceDamaged where it is not as it was made.
    [[nodiscard]] Result<plan::Plan> revisionPlan(std::int64_t revision) const;

    /// Hangs a comment on a place of the plan; it stands in the audit trail and is no edit. Returns what
    /// reply and setResolved take. Errors: planMissing; planInvalid (values: "commentEmpty", "").
    [[nodiscard]] Result<std::int64_t> comment(const std::string& planId, const CommentPlace& place,
                                               const std::string& text);
    /// Answers in a thread; one that was resolved is open again. Errors: as comment, planMissing also of it.
    [[nodiscard]] Result<void> reply(std::int64_t thread, const std::string& text);
    /// Nothing where it is already.
    [[nodiscard]] Result<void> setResolved(std::int64_t thread, bool resolved);
    /// Of a plan, the newest thread first.
    [[nodiscard]] Result<std::vector<CommentThread>> comments(const std::string& planId) const;

    /// Freezes a review: writes the rows in which `after` differs from `before`, as edit does, keeps the plan
    /// as a revision, approves it, and seals the review with it, all in one transaction. Errors: as edit and
    /// makeRevision; planInvalid (values: "reviewQuarterInvalid", the quarter).
    [[nodiscard]] Result<Review> finishReview(const plan::Plan& before, const plan::Plan& after,
                                              const ReviewToFinish& review);
    /// Of a plan, the newest first.
    [[nodiscard]] Result<std::vector<Review>> reviews(const std::string& planId) const;
    /// A review that is as it was signed. Errors: planMissing; workspaceDamaged.
    [[nodiscard]] Result<Review> review(std::int64_t id) const;

    /// The plan before its latest edit that is not undone. The undo is itself an audit row. Nothing to undo
    /// gives back the plan as it is. Errors: planMissing; internal where `current` is not what is stored;
    /// planInvalid where another plan has taken the name it had.
    [[nodiscard]] Result<plan::Plan> undo(const plan::Plan& current);
    [[nodiscard]] Result<plan::Plan> redo(const plan::Plan& current);
    [[nodiscard]] Result<UndoState> undoState(const std::string& planId) const;
    /// The life of a plan, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const std::string& planId, int most = 5000) const;
    /// The plan as it was before and after an entry of its audit trail, found by taking back every later one;
    /// nothing is changed by asking. What an earlier version wrote comes as this one reads it. Errors:
    /// planMissing where there is no such plan, or the entry is none of its own or took it away;
    /// workspaceDamaged where an entry does not fit the rows it is said to have made.
    [[nodiscard]] Result<PastEdit> pastEdit(const std::string& planId, std::int64_t auditId) const;
    /// Newest first; all plans where planId is empty.
    [[nodiscard]] Result<std::vector<AuditEntry>> audit(const std::string& planId, int most = 1000) const;
    /// Only the rows that changed the lever, in whatever scenario.
    [[nodiscard]] Result<std::vector<AuditEntry>> audit(const std::string& planId,
                                                        const plan::LeverRef& lever, int most = 1000) const;

    /// The whole trail, of all plans and of the file, oldest first; without what the rows held before and
    /// after, which is much, unless asked for.
    [[nodiscard]] Result<std::vector<TrailRow>> trail(bool withRows = false) const;

    /// Small things the window remembers in the file: the plan that was open, the scenario, the page.
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& key) const;
    [[nodiscard]] Result<void> setSettings(const std::map<std::string, std::string>& values);

    /// What is wrong with the file: integrity, foreign keys, tables, content hashes, the chain of the audit
    /// trail. Empty when all is well.
    [[nodiscard]] Result<std::vector<Error>> verify() const;
    /// A verified copy, written beside the target and renamed. Replaces a target, but not one that is open:
    /// workspaceLocked; and not this file itself: fileUnwritable.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& target) const;

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// True when the file starts as an SQLite database does. May be asked at any time, of an open workspace too.
bool looksLikeSqlite(const std::filesystem::path& file);

} // namespace headroom::store
