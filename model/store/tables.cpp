#include "store/tables.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace headroom::store {

namespace {

constexpr auto text = ColumnType::text;
constexpr auto integer = ColumnType::integer;
constexpr auto real = ColumnType::real;
constexpr bool nullable = true;

// As in resources/migrations; a test holds the two against each other.
constexpr std::array planColumns{
    Column{"id", text},
    Column{"name", text},
    Column{"team", text},
    Column{"first_month", text},
    Column{"months", integer},
    Column{"currency", text},
    Column{"volume_basis", text},
    Column{"eligible_volume", text},
    Column{"attrition_basis", text},
    Column{"care_effect", integer},
    Column{"monday", integer},
    Column{"tuesday", integer},
    Column{"wednesday", integer},
    Column{"thursday", integer},
    Column{"friday", integer},
    Column{"saturday", integer},
    Column{"sunday", integer},
};
constexpr std::array seasonColumns{Column{"calendar_month", integer}, Column{"factor", real}};
constexpr std::array holidayColumns{Column{"date", text}, Column{"nr", integer}, Column{"name", text}};
constexpr std::array fixedDaysColumns{Column{"month", text}, Column{"days", real}};
constexpr std::array rampColumns{Column{"month_of_age", integer}, Column{"proficiency", real, nullable},
                                 Column{"opening_people", real, nullable}};
constexpr std::array workTypeColumns{Column{"id", text},     Column{"place", integer},   Column{"name", text},
                                     Column{"nature", text}, Column{"dependence", text}, Column{"mode", text},
                                     Column{"owner", text}};
constexpr std::array scenarioColumns{Column{"name", text}, Column{"place", integer}, Column{"note", text}};
constexpr std::array scenarioWeightColumns{Column{"scenario", text}, Column{"weight", real}};
constexpr std::array leverColumns{
    Column{"scenario", text},
    Column{"work_type", text},
    Column{"lever", text},
    Column{"shape", text},
    Column{"low_shape", text, nullable},
    Column{"high_shape", text, nullable},
    Column{"range_basis", text, nullable},
    Column{"range_meaning", text, nullable},
    Column{"distribution", text, nullable},
    Column{"source", text},
    Column{"owner", text},
    Column{"rationale", text},
    Column{"confidence", text, nullable},
    Column{"reviewed", text, nullable},
};
constexpr std::array leverValueColumns{
    Column{"scenario", text},       Column{"work_type", text}, Column{"lever", text}, Column{"part", text},
    Column{"month_index", integer}, Column{"month", text},     Column{"value", real},
};
constexpr std::array rangeOutcomeColumns{
    Column{"scenario", text},          Column{"work_type", text},   Column{"lever", text},
    Column{"low_weight", real},        Column{"base_weight", real}, Column{"high_weight", real},
    Column{"monthly", real, nullable},
};
constexpr std::array launchColumns{
    Column{"place", integer},       Column{"name", text},  Column{"work_type", text},
    Column{"month_index", integer}, Column{"month", text}, Column{"volume", real},
    Column{"decay", real},
};
constexpr std::array workStartColumns{Column{"work_type", text}, Column{"month_index", integer},
                                      Column{"month", text}};
constexpr std::array dayProfileColumns{Column{"work_type", text}, Column{"interval_minutes", integer}};
constexpr std::array dayProfileShareColumns{Column{"work_type", text}, Column{"nr", integer},
                                            Column{"share", real}};
constexpr std::array milestoneColumns{
    Column{"id", text},    Column{"place", integer},       Column{"name", text},
    Column{"owner", text}, Column{"month_index", integer}, Column{"month", text}};
constexpr std::array milestoneWorkTypeColumns{Column{"milestone", text}, Column{"nr", integer},
                                              Column{"work_type", text}};
constexpr std::array surplusOrderColumns{Column{"place", integer}, Column{"lever", text}};
constexpr std::array planWordsColumns{Column{"topic", text}, Column{"text", text}};
constexpr std::array guardrailColumns{
    Column{"id", text},         Column{"place", integer},  Column{"name", text},     Column{"metric", text},
    Column{"comparison", text}, Column{"threshold", real}, Column{"months", integer}};
constexpr std::array guardrailActionColumns{Column{"guardrail", text}, Column{"nr", integer},
                                            Column{"action", text}};
constexpr std::array financeReviewColumns{Column{"last", text, nullable}};
constexpr std::array correlationColumns{Column{"place", integer},    Column{"work_type", text},
                                        Column{"lever", text},       Column{"other_work_type", text},
                                        Column{"other_lever", text}, Column{"rank", real}};
constexpr std::array drawSettingsColumns{Column{"method", text}, Column{"seed", integer},
                                         Column{"draws", integer}};
constexpr std::array volumeSourceColumns{Column{"work_type", text}, Column{"place", integer},
                                         Column{"source", text}};
constexpr std::array volumeHistoryColumns{Column{"work_type", text}, Column{"month", text},
                                          Column{"volume", real}, Column{"complete", integer}};
constexpr std::array actualSourceColumns{Column{"nr", integer},       Column{"name", text},
                                         Column{"kind", text},        Column{"imported", text, nullable},
                                         Column{"handle_time", text}, Column{"rates_of", text},
                                         Column{"time_zone", text},   Column{"settling_days", integer},
                                         Column{"details", text}};
constexpr std::array actualColumns{Column{"what", text},      Column{"work_type", text},
                                   Column{"month", text},     Column{"value", real},
                                   Column{"source", integer}, Column{"complete", integer}};
constexpr std::array actualEarlierColumns{Column{"what", text},
                                          Column{"work_type", text},
                                          Column{"month", text},
                                          Column{"nr", integer},
                                          Column{"value", real},
                                          Column{"source", integer},
                                          Column{"restated", text, nullable}};
constexpr std::array guardrailDecisionColumns{
    Column{"nr", integer},  Column{"guardrail", text}, Column{"month", text}, Column{"verdict", text},
    Column{"reason", text}, Column{"who", text},       Column{"date", text}};
constexpr std::array leverReviewColumns{Column{"work_type", text},
                                        Column{"lever", text},
                                        Column{"quality", text, nullable},
                                        Column{"risk", text, nullable},
                                        Column{"next_review", text, nullable},
                                        Column{"fitted_from", text, nullable}};
constexpr std::array reviewScheduleColumns{Column{"next", text}};
constexpr std::array topicColumns{Column{"work_type", text},
                                  Column{"name", text},
                                  Column{"month", text},
                                  Column{"volume", real},
                                  Column{"involved", real, nullable},
                                  Column{"resolved", real, nullable},
                                  Column{"human_hours", real, nullable},
                                  Column{"source", integer},
                                  Column{"complete", integer}};
constexpr std::array improvementColumns{Column{"id", text},        Column{"place", integer},
                                        Column{"work_type", text}, Column{"topic", text},
                                        Column{"kind", text},      Column{"change", text},
                                        Column{"owner", text},     Column{"date", text, nullable},
                                        Column{"state", text},     Column{"note", text}};

constexpr std::array<Table, tableCount> tables{{
    {TableId::plan, "plan", 0, planColumns},
    {TableId::season, "season", 1, seasonColumns},
    {TableId::holiday, "holiday", 2, holidayColumns},
    {TableId::fixedDays, "fixed_days", 1, fixedDaysColumns},
    {TableId::ramp, "ramp", 1, rampColumns},
    {TableId::workType, "work_type", 1, workTypeColumns},
    {TableId::scenario, "scenario", 1, scenarioColumns},
    {TableId::scenarioWeight, "scenario_weight", 1, scenarioWeightColumns},
    {TableId::lever, "lever", 3, leverColumns},
    {TableId::leverValue, "lever_value", 5, leverValueColumns},
    {TableId::rangeOutcome, "range_outcome", 3, rangeOutcomeColumns},
    {TableId::launch, "launch", 1, launchColumns},
    {TableId::workStart, "work_start", 1, workStartColumns},
    {TableId::dayProfile, "day_profile", 1, dayProfileColumns},
    {TableId::dayProfileShare, "day_profile_share", 2, dayProfileShareColumns},
    {TableId::milestone, "milestone", 1, milestoneColumns},
    {TableId::milestoneWorkType, "milestone_work_type", 2, milestoneWorkTypeColumns},
    {TableId::surplusOrder, "surplus_order", 1, surplusOrderColumns},
    {TableId::planWords, "plan_words", 1, planWordsColumns},
    {TableId::guardrail, "guardrail", 1, guardrailColumns},
    {TableId::guardrailAction, "guardrail_action", 2, guardrailActionColumns},
    {TableId::financeReview, "finance_review", 0, financeReviewColumns},
    {TableId::correlation, "correlation", 1, correlationColumns},
    {TableId::drawSettings, "draw_settings", 0, drawSettingsColumns},
    {TableId::volumeSource, "volume_source", 1, volumeSourceColumns},
    {TableId::volumeHistory, "volume_history", 2, volumeHistoryColumns},
    {TableId::actualSource, "actual_source", 1, actualSourceColumns},
    {TableId::actual, "actual", 3, actualColumns},
    {TableId::actualEarlier, "actual_earlier", 4, actualEarlierColumns},
    {TableId::guardrailDecision, "guardrail_decision", 1, guardrailDecisionColumns},
    {TableId::leverReview, "lever_review", 2, leverReviewColumns},
    {TableId::reviewSchedule, "review_schedule", 0, reviewScheduleColumns},
    {TableId::topic, "topic", 3, topicColumns},
    {TableId::improvement, "improvement", 1, improvementColumns},
}};

bool fits(const Value& value, const Column& column) {
    switch (column.type) {
    case ColumnType::text:
        if (std::holds_alternative<std::string>(value)) return true;
        break;
    case ColumnType::integer:
        if (std::holds_alternative<std::int64_t>(value)) return true;
        break;
    case ColumnType::real:
        if (std::holds_alternative<double>(value)) return true;
        break;
    }
    return column.nullable && std::holds_alternative<std::monostate>(value);
}

} // namespace

const Table& table(TableId id) {
    const Table& found = tables[static_cast<std::size_t>(id)];
    assert(found.id == id);
    return found;
}

std::span<const Table> allTables() {
    return tables;
}

const Table* tableNamed(std::string_view name) {
    const auto found =
        std::find_if(tables.begin(), tables.end(), [name](const Table& t) { return t.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

bool rowBefore(const Row& a, const Row& b) {
    if (a.table != b.table) return a.table < b.table;
    const auto keys = static_cast<std::ptrdiff_t>(table(a.table).keys);
    return std::lexicographical_compare(a.values.begin(), a.values.begin() + keys, b.values.begin(),
                                        b.values.begin() + keys);
}

bool sameKey(const Row& a, const Row& b) {
    return a.table == b.table &&
           std::equal(a.values.begin(), a.values.begin() + static_cast<std::ptrdiff_t>(table(a.table).keys),
                      b.values.begin());
}

void sortRows(Rows& rows) {
    if (!std::is_sorted(rows.begin(), rows.end(), rowBefore)) std::sort(rows.begin(), rows.end(), rowBefore);
}

std::string placeOf(const Row& row) {
    const Table& t = table(row.table);
    std::string place{t.name};
    for (std::size_t i = 0; i < t.keys && i < row.values.size(); ++i) {
        place += i == 0 ? "(" : ", ";
        if (const auto* word = std::get_if<std::string>(&row.values[i])) place += *word;
        if (const auto* number = std::get_if<std::int64_t>(&row.values[i])) place += std::to_string(*number);
    }
    return t.keys == 0 ? place : place + ")";
}

bool fitsTable(const Row& row) {
    const auto columns = table(row.table).columns;
    return std::equal(row.values.begin(), row.values.end(), columns.begin(), columns.end(), fits);
}

} // namespace headroom::store
