#pragma once

#include "store/audit_log.h"
#include "store/row_changes.h"
#include "store/workspace.h"
#include "store/workspace_file.h"

#include <map>
#include <optional>
#include <string>

namespace headroom::store {

/// A change of one plan on its way into the file. Either side is empty where the plan is made or deleted.
struct Step {
    std::string planId;
    std::string planName;
    Changes changes;
    std::string hashBefore;
    std::string hashAfter;
    std::string action;
    std::string text;
    std::optional<std::int64_t> target;
};

/// What a workspace is made of: the file, and what its edits, remarks and history have in common.
struct Workspace::Impl {
    Connection connection;
    Context context;
    std::map<std::string, UndoHistory> histories; // of the plans asked about, as committed

    Impl(Connection opened, Context given)
        : connection(std::move(opened))
        , context(std::move(given)) {}

    [[nodiscard]] Result<void> checkWritable() const;
    /// Runs `body` in one transaction, which is durable when this returns.
    template <class Body>
    auto transact(Body&& body) -> decltype(body()) {
        HEADROOM_TRY(checkWritable());
        return guarded(connection, [&]() -> decltype(body()) {
            SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
            auto result = body();
            if (result) transaction.commit();
            return result;
        });
    }

    /// Runs `body` on one state of the file.
    template <class Body>
    auto read(Body&& body) const -> decltype(body()) {
        return guarded(connection, [&]() -> decltype(body()) {
            SQLite::Transaction transaction(connection.database());
            auto result = body();
            transaction.commit();
            return result;
        });
    }

    [[nodiscard]] Error planMissing(const std::string& planId) const;
    [[nodiscard]] Result<std::int64_t> numberOf(const std::string& planId) const;
    [[nodiscard]] Result<void> checkNameFree(const std::string& name, const std::string& planId) const;
    /// The plan's number, if what is stored is what the caller has in hand.
    [[nodiscard]] Result<std::int64_t> numberIfStored(const std::string& planId,
                                                      const std::string& hash) const;
    /// Within a transaction: the rows, the plan's hash and the audit row. Returns the audit row's id.
    Result<std::int64_t> write(std::int64_t plan, const Step& step);
    /// Within a transaction: an audit row of something that leaves the plan as it is. Returns its id.
    std::int64_t note(std::int64_t plan, const char* action, const std::string& text,
                      std::optional<std::int64_t> target, const std::string& at,
                      const std::string& after = "{}");
    /// A row of the trail about a thread of comments.
    Result<void> noteThread(std::int64_t thread, const char* action, const std::string& text);
    /// Within a transaction: the edit, the revision of what it leaves, its approval, and the review.
    Result<Review> holdReview(const Step& step, const ReviewToFinish& review);
    Result<void> changePlan(const Step& step);
    Result<void> insertPlan(const Step& step);
    const UndoHistory& history(const std::string& planId);
    /// Applies the edit of an audit row to the plan, backwards or again.
    Result<plan::Plan> replay(const plan::Plan& current, std::int64_t auditId, bool backwards);
};

/// What the caller asked for cannot be: why, and of what.
Error refused(std::string code, std::string name);

} // namespace headroom::store
