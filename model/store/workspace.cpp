#include "store/workspace.h"

#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/row_store.h"
#include "store/verification.h"
#include "store/workspace_impl.h"

namespace headroom::store {

Workspace::Workspace(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const std::filesystem::path& file, Access access, Context context) {
    HEADROOM_TRY(auto connection, openWorkspaceFile(file, access, context, currentSchema()));
    return Workspace{std::make_unique<Impl>(std::move(connection), std::move(context))};
}

Result<Workspace> Workspace::create(const std::filesystem::path& file, Context context) {
    HEADROOM_TRY(auto connection, makeWorkspaceFile(file, context, currentSchema()));
    return Workspace{std::make_unique<Impl>(std::move(connection), std::move(context))};
}

Result<Workspace> Workspace::inMemory(Context context) {
    HEADROOM_TRY(auto connection, makeWorkspaceInMemory(context, currentSchema()));
    return Workspace{std::make_unique<Impl>(std::move(connection), std::move(context))};
}

const std::filesystem::path& Workspace::file() const {
    return m_impl->connection.file();
}

bool Workspace::isReadOnly() const {
    return m_impl->connection.isReadOnly();
}

Result<std::vector<PlanSummary>> Workspace::plans() const {
    return m_impl->read([&]() -> Result<std::vector<PlanSummary>> {
        std::vector<PlanSummary> summaries;
        Query query = m_impl->connection.query(
            "SELECT id, name, team, first_month, months, coalesce(edited_at, ''), coalesce(content_hash, ''),"
            " plan_id IS NOT NULL FROM plan LEFT JOIN plan_state USING (plan)"
            " LEFT JOIN archived_plan ON plan_id = id ORDER BY name");
        while (query.step()) {
            const auto month = plan::parseMonth(query.text(3));
            if (!month) return m_impl->connection.damaged("plan", {query.text(1)});
            summaries.push_back({query.text(0), query.text(1), query.text(2), *month,
                                 static_cast<int>(query.integer(4)), query.text(5), query.text(6),
                                 query.integer(7) != 0});
        }
        return summaries;
    });
}

Result<plan::Plan> Workspace::load(const std::string& planId) const {
    return m_impl->read([&]() -> Result<plan::Plan> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        return readPlan(m_impl->connection, number);
    });
}

Result<std::string> Workspace::add(plan::Plan plan, const std::string& text) {
    if (plan.id.empty()) plan.id = newId();
    HEADROOM_TRY(Rows rows, rowsOf(plan));
    std::string hash = contentHash(rows);
    HEADROOM_TRY(m_impl->insertPlan(
        {plan.id, plan.name, {{}, std::move(rows)}, {}, std::move(hash), "create", text, {}}));
    return plan.id;
}

Result<void> Workspace::edit(const plan::Plan& before, const plan::Plan& after, const std::string& text,
                             const std::string& action) {
    if (before.id != after.id || (action != "edit" && action != "import"))
        return Error{
            ErrorCode::internal, file().string(), {"not an edit of one plan", before.id, after.id, action}};
    HEADROOM_TRY(const Rows rowsBefore, rowsOf(before));
    HEADROOM_TRY(const Rows rowsAfter, rowsOf(after));
    Changes changes = difference(rowsBefore, rowsAfter);
    if (changes.empty()) return done();
    return m_impl->changePlan({after.id,
                               after.name,
                               std::move(changes),
                               contentHash(rowsBefore),
                               contentHash(rowsAfter),
                               action,
                               text,
                               {}});
}

Result<std::int64_t> Workspace::remove(const std::string& planId, const std::string& text) {
    HEADROOM_TRY(const auto row, m_impl->transact([&]() -> Result<std::int64_t> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        // A plan that is damaged can be deleted too: its rows are taken as they are.
        Rows rows = readRows(m_impl->connection, number);
        const auto state = planState(m_impl->connection, number);
        Query query = m_impl->connection.query("SELECT name FROM plan WHERE plan = ?");
        query.bind(number).step();
        std::string name = query.text(0);
        return m_impl->write(number, {planId,
                                      std::move(name),
                                      {std::move(rows), {}},
                                      state ? state->contentHash : "",
                                      {},
                                      "delete",
                                      text,
                                      {}});
    }));
    m_impl->histories.erase(planId);
    return row;
}

Result<void> Workspace::setArchived(const std::string& planId, bool archived) {
    return m_impl->transact([&]() -> Result<void> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        const std::string at = nowOf(m_impl->context);
        const int changed =
            archived
                ? m_impl->connection
                      .query("INSERT OR IGNORE INTO archived_plan (plan_id, at, who) VALUES (?, ?, ?)")
                      .bind(planId)
                      .bind(at)
                      .bind(m_impl->context.who)
                      .run()
                : m_impl->connection.query("DELETE FROM archived_plan WHERE plan_id = ?").bind(planId).run();
        if (changed > 0) m_impl->note(number, archived ? "archive" : "unarchive", {}, {}, at);
        return done();
    });
}

Result<std::optional<std::string>> Workspace::setting(const std::string& key) const {
    return guarded(m_impl->connection, [&]() -> Result<std::optional<std::string>> {
        Query query = m_impl->connection.query("SELECT value FROM setting WHERE key = ?");
        if (!query.bind(key).step()) return std::optional<std::string>{};
        return std::optional{query.text(0)};
    });
}

Result<void> Workspace::setSettings(const std::map<std::string, std::string>& values) {
    return m_impl->transact([&]() -> Result<void> {
        for (const auto& [key, value] : values)
            m_impl->connection
                .query("INSERT INTO setting (key, value) VALUES (?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                .bind(key)
                .bind(value)
                .run();
        return done();
    });
}

Result<std::vector<Error>> Workspace::verify() const {
    return faultsOf(m_impl->connection, currentSchema());
}

Result<void> Workspace::backupTo(const std::filesystem::path& target) const {
    return copyWorkspaceFile(m_impl->connection, target, [](const Connection& copy) -> Result<void> {
        HEADROOM_TRY(auto faults, faultsOf(copy, currentSchema()));
        if (!faults.empty()) return std::move(faults.front());
        return done();
    });
}

bool looksLikeSqlite(const std::filesystem::path& file) {
    return startsAsSqlite(file);
}

} // namespace headroom::store
