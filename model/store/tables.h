#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom::store {

/// What a cell holds: NULL, INTEGER, REAL (always finite, never -0.0: SQLite does not keep its sign) or TEXT.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

/// The tables a plan's content is kept in, parents before children.
enum class TableId {
    plan,
    season,
    holiday,
    fixedDays,
    ramp,
    workType,
    scenario,
    scenarioWeight,
    lever,
    leverValue,
    rangeOutcome,
    launch,
    workStart,
    dayProfile,
    dayProfileShare,
    milestone,
    milestoneWorkType,
    surplusOrder,
    planWords,
    guardrail,
    guardrailAction,
    financeReview,
    correlation,
    drawSettings,
    volumeSource,
    volumeHistory,
    actualSource,
    actual,
    actualEarlier,
    guardrailDecision,
    leverReview,
    reviewSchedule,
    topic,
    improvement,
};

inline constexpr std::size_t tableCount = static_cast<std::size_t>(TableId::improvement) + 1;

enum class ColumnType { text, integer, real };

struct Column {
    std::string_view name;
    ColumnType type = ColumnType::text;
    bool nullable = false;
};

/// The columns of a table without its first, `plan`, which is the same for every row of a plan. Keys come
/// first.
struct Table {
    TableId id{};
    std::string_view name;
    std::size_t keys = 0;
    std::span<const Column> columns;
};

const Table& table(TableId id);
std::span<const Table> allTables();
/// Null when there is no such table.
const Table* tableNamed(std::string_view name);

struct Row {
    TableId table{};
    std::vector<Value> values; // one a column

    bool operator==(const Row&) const = default;
};

/// The rows of one plan, in the order of rowBefore, no two with the same key.
using Rows = std::vector<Row>;

bool rowBefore(const Row& a, const Row& b);
bool sameKey(const Row& a, const Row& b);
void sortRows(Rows& rows);

/// "lever_value(Base, billing, involvement, base, 3)": a row as the place of an error.
std::string placeOf(const Row& row);

/// Whether the values are of the types the table's columns have.
bool fitsTable(const Row& row);

} // namespace headroom::store
