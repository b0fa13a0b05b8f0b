#pragma once

#include "exchange/plan_names.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace headroom::exchange::schema {

// What JSON Schemas are put together from.

using nlohmann::ordered_json;

ordered_json defined(const std::string& name);
ordered_json described(ordered_json schema, std::string_view description);
ordered_json text(std::string_view description);
ordered_json listOf(ordered_json items, std::string_view description);
ordered_json object(ordered_json properties, ordered_json required = ordered_json::array());
std::string_view nameOf(plan::Unit unit);

template <class Choice, std::size_t N>
ordered_json choice(const NameTable<Choice, N>& table, std::string_view description) {
    ordered_json names = ordered_json::array();
    for (const auto& [value, name] : table) names.push_back(name);
    return {{"enum", std::move(names)}, {"description", description}};
}

} // namespace headroom::exchange::schema
