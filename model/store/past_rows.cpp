#include "store/past_rows.h"

#include "store/audit_log.h"
#include "store/content_hash.h"
#include "store/row_changes.h"
#include "store/row_store.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace headroom::store {

namespace {

struct InKeyOrder {
    bool operator()(const Row& a, const Row& b) const { return rowBefore(a, b); }
};

/// Rows from which a few are taken and to which a few are added at each step: the many others stay in place.
class ChangingRows {
public:
    explicit ChangingRows(Rows rows) {
        for (Row& row : rows) m_rows.insert(m_rows.end(), std::move(row));
    }

    /// False where a row is not there as it has to be; then the rows are good for nothing.
    [[nodiscard]] bool replace(const Rows& gone, const Rows& come) {
        for (const Row& row : gone) {
            const auto found = m_rows.find(row);
            if (found == m_rows.end() || *found != row) return false;
            m_rows.erase(found);
        }
        for (const Row& row : come)
            if (!m_rows.insert(row).second) return false;
        return true;
    }

    [[nodiscard]] Rows rows() const { return {m_rows.begin(), m_rows.end()}; }

private:
    std::set<Row, InKeyOrder> m_rows;
};

/// A plan that is not there has no hash.
bool areAsHashed(const Rows& rows, const std::string& hash) {
    return hash.empty() ? rows.empty() : contentHash(rows) == hash;
}

/// What else stands in the trail leaves the plan as it is: being put away, kept, approved, spoken of.
bool changesPlan(const std::string& action) {
    constexpr std::array changing{"create", "edit", "import", "undo", "redo", "delete", "restore", "migrate"};
    return std::find(changing.begin(), changing.end(), action) != changing.end();
}

/// Of what leaves the plan as it is: what a reader of its history looks for. Comments stand where they hang.
bool isStation(const std::string& action) {
    constexpr std::array stations{"archive", "unarchive", "revise", "approve", "review"};
    return std::find(stations.begin(), stations.end(), action) != stations.end();
}

} // namespace

Result<PastRows> rowsAround(const Connection& connection, const std::string& planId, std::int64_t auditId) {
    const auto number = planNumber(connection, planId);
    const auto wanted = auditRecord(connection, auditId);
    if (!number || !wanted || wanted->planId != planId)
        return Error{ErrorCode::planMissing, connection.file().string(), {planId}};
    const auto damaged = [&](std::int64_t id) {
        return connection.damaged("audit(" + std::to_string(id) + ")");
    };
    Rows now = readRows(connection, *number);
    const auto state = planState(connection, *number);
    if (!state || contentHash(now) != state->contentHash) return connection.damaged("plan", {planId});

    ChangingRows changing(std::move(now));
    PastRows past;
    Query later = connection.query(
        "SELECT id, before, after, action FROM audit WHERE plan_id = ? AND id >= ? ORDER BY id DESC");
    later.bind(planId).bind(auditId);
    while (later.step()) {
        const std::int64_t id = later.integer(0);
        if (!changesPlan(later.text(3))) {
            if (id == auditId) past.after = changing.rows();
            continue;
        }
        const auto before = rowsFromJson(later.text(1));
        const auto after = rowsFromJson(later.text(2));
        if (!before || !after) return damaged(id);
        if (id == auditId) past.after = changing.rows();
        if (!changing.replace(*after, *before)) return damaged(id);
    }
    past.before = changing.rows();
    if (!areAsHashed(past.after, wanted->hashAfter) || !areAsHashed(past.before, wanted->hashBefore))
        return damaged(auditId);
    return past;
}

std::vector<HistoryEntry> historyOf(const Connection& connection, const std::string& planId, int most) {
    std::vector<HistoryEntry> entries; // oldest first
    std::map<std::int64_t, std::size_t> places;
    Query row =
        connection.query("SELECT id, at, who, action, text, target FROM audit WHERE plan_id = ? ORDER BY id");
    row.bind(planId);
    while (row.step()) {
        const std::string action = row.text(3);
        if (action == "undo" || action == "redo") {
            const auto of = row.isNull(5) ? places.end() : places.find(row.integer(5));
            if (of == places.end()) continue;
            HistoryEntry& entry = entries[of->second];
            entry.undone = action == "undo";
            entry.undoneAt = entry.undone ? row.text(1) : "";
            entry.undoneBy = entry.undone ? row.text(2) : "";
            continue;
        }
        places[row.integer(0)] = entries.size();
        entries.push_back(
            {row.integer(0), row.text(1), row.text(2), action, row.text(4), false, {}, {}, false});
    }
    std::vector<HistoryEntry> newestFirst;
    bool foundNow = false;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const bool changes = changesPlan(entry->action);
        if (!changes && !isStation(entry->action)) continue;
        if (changes && !foundNow && !entry->undone) entry->isNow = foundNow = true;
        if (entry->action == "delete") continue; // the plan was brought back since
        if (static_cast<int>(newestFirst.size()) == most) break;
        newestFirst.push_back(std::move(*entry));
    }
    return newestFirst;
}

} // namespace headroom::store
