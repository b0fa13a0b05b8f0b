#include "store/audit_check.h"

#include "store/audit_log.h"
#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/review_rows.h"
#include "store/revision_rows.h"
#include "store/row_changes.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom::store {

namespace {

constexpr std::size_t mostToSort = 64; // rows out of place among which each is looked for

struct OddRow {
    std::int64_t id = 0;
    std::string chain;
    AuditRecord record;
};

std::string rowNamed(std::int64_t id) {
    return "audit(" + std::to_string(id) + ")";
}

std::string rowsNamed(std::int64_t first, std::int64_t last, const char* how) {
    return "audit(" + std::to_string(first) + (last > first ? ".." + std::to_string(last) : "") + ") " + how;
}

/// What a row says, for whoever looks for it in a backup.
std::vector<std::string> wordsOf(const AuditRecord& record) {
    return {record.text.empty() ? record.action : record.text, record.who, record.at};
}

/// Reads the trail once, from its beginning.
class TrailReader {
public:
    explicit TrailReader(const Connection& connection)
        : m_connection(connection) {
        forEachAuditRow(connection, [this](std::int64_t id, const std::string& chain, AuditRecord record) {
            take(id, chain, std::move(record));
        });
        nameOddRows();
        checkEnd();
    }

    std::vector<Error> faults() {
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Error> list;
        for (auto& [id, error] : m_faults) list.push_back(std::move(error));
        return list;
    }

private:
    void take(std::int64_t id, const std::string& chain, AuditRecord record) {
        if (id != m_last + 1) {
            // Without the row before it the first row behind a gap has nothing to be held against.
            report(m_last + 1, m_connection.damaged(rowsNamed(m_last + 1, id - 1, "removed")));
        } else {
            const std::string link = linkOf(m_chain, id, record);
            // Where it is the link of the row before that was altered, this row fits what it should be.
            const bool fits =
                link == chain || (!m_expected.empty() && linkOf(m_expected, id, record) == chain);
            m_expected = fits ? std::string{} : link;
            m_before[id] = m_chain;
            if (!fits) m_odd.push_back({id, chain, std::move(record)});
        }
        m_last = id;
        m_chain = chain;
    }

    /// A row that fits another place was moved; one that fits none was altered.
    void nameOddRows() {
        for (const OddRow& row : m_odd) {
            const auto from = m_odd.size() <= mostToSort ? placeOf(row) : std::nullopt;
            report(row.id, m_connection.damaged(rowNamed(row.id) + (from ? " of " + rowNamed(*from) : ""),
                                                wordsOf(row.record)));
        }
    }

    [[nodiscard]] std::optional<std::int64_t> placeOf(const OddRow& row) const {
        for (const OddRow& place : m_odd) {
            if (place.id == row.id) continue;
            if (linkOf(m_before.at(place.id), place.id, row.record) == row.chain) return place.id;
            for (const OddRow& previous : m_odd) // which was moved too
                if (linkOf(previous.chain, place.id, row.record) == row.chain) return place.id;
        }
        return std::nullopt;
    }

    void checkEnd() {
        Query head = m_connection.query("SELECT id, chain FROM audit_head WHERE one = 1");
        if (!head.step()) return report(m_last, m_connection.damaged("audit_head"));
        const std::int64_t end = head.integer(0);
        if (end > m_last) report(m_last + 1, m_connection.damaged(rowsNamed(m_last + 1, end, "removed")));
        if (end < m_last) report(end + 1, m_connection.damaged(rowsNamed(end + 1, m_last, "added")));
        if (end == m_last && head.text(1) != m_chain && m_faults.empty())
            report(m_last, m_connection.damaged("audit_head"));
    }

    void report(std::int64_t id, Error error) { m_faults.emplace_back(id, std::move(error)); }

    const Connection& m_connection;
    std::int64_t m_last = 0;
    std::string m_chain;
    std::string m_expected; // of the row before, where it is not what is stored
    std::map<std::int64_t, std::string> m_before;
    std::vector<OddRow> m_odd;
    std::vector<std::pair<std::int64_t, Error>> m_faults;
};

bool isAsMade(const SealedRevision& revision, const AuditRecord& made) {
    const Revision& known = revision.revision;
    if (sealOf(revision) != revision.seal || made.planId != known.planId || made.text != known.name ||
        made.at != known.at || made.who != known.who || made.hashAfter != known.contentHash)
        return false;
    const auto rows = rowsFromJson(revision.content);
    if (!rows) return false;
    return revision.contentFormat > contentFormat || contentHash(*rows) == known.contentHash;
}

} // namespace

std::vector<Error> trailFaults(const Connection& connection) {
    return TrailReader{connection}.faults();
}

std::vector<Error> revisionFaults(const Connection& connection) {
    std::map<std::int64_t, AuditRecord> made; // by the revision's id
    forEachAuditRow(connection, [&](std::int64_t, const std::string&, AuditRecord record) {
        if (record.action == "revise" && record.target) made.emplace(*record.target, std::move(record));
    });
    std::vector<Error> faults;
    const auto report = [&](std::int64_t id, const char* how, std::vector<std::string> words) {
        faults.push_back(connection.damaged("revision(" + std::to_string(id) + ")" + how, std::move(words)));
    };
    forEachRevision(connection, [&](const SealedRevision& revision) {
        const Revision& known = revision.revision;
        const auto record = made.find(known.id);
        if (record == made.end()) return report(known.id, " added", {known.name});
        if (!isAsMade(revision, record->second)) report(known.id, "", wordsOf(record->second));
        made.erase(record);
    });
    for (const auto& [id, record] : made) report(id, " removed", wordsOf(record));
    return faults;
}

std::vector<Error> reviewFaults(const Connection& connection) {
    std::map<std::int64_t, AuditRecord> held; // by the review's id
    forEachAuditRow(connection, [&](std::int64_t, const std::string&, AuditRecord record) {
        if (record.action == "review" && record.target) held.emplace(*record.target, std::move(record));
    });
    std::vector<Error> faults;
    const auto report = [&](std::int64_t id, const char* how, std::vector<std::string> words) {
        faults.push_back(connection.damaged("review(" + std::to_string(id) + ")" + how, std::move(words)));
    };
    for (const SealedReview& sealed : sealedReviews(connection, {})) {
        const Review& review = sealed.review;
        const auto record = held.find(review.id);
        if (record == held.end()) {
            report(review.id, " added", {review.quarter});
            continue;
        }
        const AuditRecord& told = record->second;
        if (!isAsSigned(connection, sealed) || told.planId != review.planId || told.text != review.quarter ||
            told.at != review.at || told.who != review.who)
            report(review.id, "", wordsOf(told));
        held.erase(record);
    }
    for (const auto& [id, record] : held) report(id, " removed", wordsOf(record));
    return faults;
}

std::vector<Error> archiveFaults(const Connection& connection) {
    std::map<std::string, std::pair<std::int64_t, bool>> told; // plan: row, whether it was put away then
    forEachAuditRow(connection, [&](std::int64_t id, const std::string&, const AuditRecord& record) {
        if (record.action == "archive" || record.action == "unarchive")
            told[record.planId] = {id, record.action == "archive"};
    });
    std::set<std::string> away;
    for (std::string& plan : connection.texts("SELECT plan_id FROM archived_plan"))
        away.insert(std::move(plan));
    std::vector<Error> faults;
    for (const auto& [plan, last] : told)
        if (last.second != (away.erase(plan) == 1))
            faults.push_back(
                connection.damaged("archived_plan", {"audit(" + std::to_string(last.first) + ")"}));
    for (const std::string& plan : away) faults.push_back(connection.damaged("archived_plan", {plan}));
    return faults;
}

} // namespace headroom::store
