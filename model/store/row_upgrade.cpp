#include "store/row_upgrade.h"

#include "plan/plan.h"
#include "store/audit_log.h"
#include "store/content_hash.h"
#include "store/row_changes.h"
#include "store/row_store.h"
#include "store/row_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace headroom::store {

namespace {

using LeverPlace = std::pair<std::string, std::string>; // holder's id, lever

constexpr std::string_view renamedFrom =
    "surplusToImprovement"; // version 1: one destination for all improvement

LeverPlace placeOfLever(const Row& row) {
    return {std::get<std::string>(row.values[1]), std::get<std::string>(row.values[2])};
}

void addInitial(Rows& rows, const std::string& holder, const plan::LeverInfo& lever,
                const Value& firstMonth) {
    const std::string name(lever.name);
    const std::string scenario = plan::baseScenario;
    std::vector<Value> values{scenario, holder, name, std::string(wordOf(plan::Shape::constant))};
    values.resize(9);
    values.insert(values.end(), {std::string{}, std::string{}, std::string{}, Value{}, Value{}});
    rows.push_back({TableId::lever, std::move(values)});
    rows.push_back(
        {TableId::leverValue,
         {scenario, holder, name, std::string{"base"}, std::int64_t{0}, firstMonth, lever.initial}});
}

/// Those of a new plan, and no review: rows of before version 3 say nothing of either.
void addGuardrails(Rows& rows) {
    std::int64_t place = 0;
    for (const plan::Guardrail& guardrail : plan::defaultGuardrails()) {
        rows.push_back({TableId::guardrail,
                        {guardrail.id.value, place++, guardrail.name, std::string(wordOf(guardrail.metric)),
                         std::string(wordOf(guardrail.comparison)), guardrail.threshold,
                         std::int64_t{guardrail.months}}});
        std::int64_t nr = 0;
        for (const plan::GuardrailAction action : guardrail.actions)
            rows.push_back(
                {TableId::guardrailAction, {guardrail.id.value, nr++, std::string(wordOf(action))}});
    }
    rows.push_back({TableId::financeReview, {Value{}}});
}

/// Those of a new plan: rows of before version 4 say nothing of draws.
Row usualDraws() {
    const plan::DrawSettings usual;
    return {TableId::drawSettings,
            {std::string(wordOf(usual.method)), std::int64_t{usual.seed}, std::int64_t{usual.draws}}};
}

} // namespace

Rows upgraded(const Rows& rows) {
    Rows result = rows;
    std::set<LeverPlace> present;
    std::vector<std::string> types;
    Value firstMonth;
    bool hasReview = false; // every plan since version 3 has the row
    bool hasDraws = false;  // the same since version 4
    for (Row& row : result) {
        if (!fitsTable(row)) return rows;
        if (row.table == TableId::plan) firstMonth = row.values[3];
        if (row.table == TableId::workType) types.push_back(std::get<std::string>(row.values[0]));
        hasReview |= row.table == TableId::financeReview;
        hasDraws |= row.table == TableId::drawSettings;
        if (row.table != TableId::lever && row.table != TableId::leverValue) continue;
        if (row.values[2] == Value{std::string{renamedFrom}})
            row.values[2] = std::string{plan::info(plan::LeverKey::surplusToSystems).name};
        if (row.table == TableId::lever && row.values[0] == Value{std::string{plan::baseScenario}})
            present.insert(placeOfLever(row));
    }
    for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
        const auto complete = [&](const std::string& holder) {
            if (!present.count({holder, std::string(lever.name)}))
                addInitial(result, holder, lever, firstMonth);
        };
        switch (plan::holderOf(lever.key)) {
        case plan::Holder::plan: complete({}); break;
        case plan::Holder::workType: std::for_each(types.begin(), types.end(), complete); break;
        case plan::Holder::milestone: break; // came with its levers
        }
    }
    if (!hasReview) addGuardrails(result);
    if (!hasDraws) result.push_back(usualDraws());
    sortRows(result);
    return result;
}

Result<void> upgradePlans(const Connection& connection, const std::string& at, const std::string& who) {
    struct Known {
        std::int64_t number;
        std::string id, name;
    };
    std::vector<Known> plans;
    {
        Query query = connection.query("SELECT plan, id, name FROM plan ORDER BY plan");
        while (query.step()) plans.push_back({query.integer(0), query.text(1), query.text(2)});
    }
    for (const Known& plan : plans) {
        const Rows before = readRows(connection, plan.number);
        const auto state = planState(connection, plan.number);
        const std::string hash = contentHash(before);
        if (!state || state->contentHash != hash) continue;
        const Rows after = upgraded(before);
        const Changes changes = difference(before, after);
        if (changes.empty()) continue;
        HEADROOM_TRY(writeChanges(connection, plan.number, changes));
        const std::string hashAfter = contentHash(after);
        writePlanState(connection, plan.number, hashAfter, at, who);
        AuditRecord record;
        record.planId = plan.id;
        record.planName = plan.name;
        record.at = at;
        record.who = who;
        record.action = "migrate";
        record.before = rowsToJson(changes.before);
        record.after = rowsToJson(changes.after);
        record.hashBefore = hash;
        record.hashAfter = hashAfter;
        appendAudit(connection, record);
    }
    return done();
}

} // namespace headroom::store
