#include "store/row_changes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace headroom::store {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    return nullptr;
}

std::optional<Value> fromJson(const Json& json, ColumnType type) {
    if (json.is_null()) return Value{};
    if (type == ColumnType::text && json.is_string()) return json.get<std::string>();
    if (type == ColumnType::integer && json.is_number_integer()) return json.get<std::int64_t>();
    if (type == ColumnType::real && json.is_number_float() && std::isfinite(json.get<double>()))
        return json.get<double>();
    return std::nullopt;
}

std::optional<Row> rowFromJson(const Json& json, const Table& table) {
    if (!json.is_object() || json.size() != table.columns.size()) return std::nullopt;
    Row row{table.id, {}};
    for (const Column& column : table.columns) {
        const auto cell = json.find(column.name);
        auto value = cell == json.end() ? std::nullopt : fromJson(*cell, column.type);
        if (!value) return std::nullopt;
        row.values.push_back(*std::move(value));
    }
    if (!fitsTable(row)) return std::nullopt;
    return row;
}

} // namespace

Changes difference(const Rows& before, const Rows& after) {
    Changes changes;
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && rowBefore(*was, *is))) {
            changes.before.push_back(*was++);
        } else if (was == before.end() || rowBefore(*is, *was)) {
            changes.after.push_back(*is++);
        } else {
            if (*was != *is) {
                changes.before.push_back(*was);
                changes.after.push_back(*is);
            }
            ++was;
            ++is;
        }
    }
    return changes;
}

std::optional<Rows> applied(const Rows& rows, const Changes& changes) {
    Rows kept;
    kept.reserve(rows.size());
    auto gone = changes.before.begin();
    for (const Row& row : rows) {
        if (gone != changes.before.end() && *gone == row)
            ++gone;
        else
            kept.push_back(row);
    }
    if (gone != changes.before.end()) return std::nullopt;
    Rows result;
    result.reserve(kept.size() + changes.after.size());
    std::merge(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()),
               changes.after.begin(), changes.after.end(), std::back_inserter(result), rowBefore);
    if (std::adjacent_find(result.begin(), result.end(), sameKey) != result.end()) return std::nullopt;
    return result;
}

std::string rowsToJson(const Rows& rows) {
    Json json = Json::object();
    for (const Row& row : rows) {
        Json cells = Json::object();
        for (std::size_t i = 0; i < row.values.size(); ++i)
            cells.emplace(std::string{table(row.table).columns[i].name}, toJson(row.values[i]));
        json[std::string{table(row.table).name}].push_back(std::move(cells));
    }
    // The rows come from a plan, whose text is UTF-8, or from the file: what is not UTF-8 there is shown as
    // such.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Rows> rowsFromJson(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    Rows rows;
    for (const auto& [name, list] : json.items()) {
        const Table* known = tableNamed(name);
        if (!known || !list.is_array()) return std::nullopt;
        for (const Json& entry : list) {
            auto row = rowFromJson(entry, *known);
            if (!row) return std::nullopt;
            rows.push_back(*std::move(row));
        }
    }
    sortRows(rows);
    if (std::adjacent_find(rows.begin(), rows.end(), sameKey) != rows.end()) return std::nullopt;
    return rows;
}

} // namespace headroom::store
