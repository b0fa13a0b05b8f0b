#include "exchange/schema_parts.h"

namespace headroom::exchange::schema {

ordered_json defined(const std::string& name) {
    return {{"$ref", "#/$defs/" + name}};
}

ordered_json described(ordered_json schema, std::string_view description) {
    schema["description"] = description;
    return schema;
}

ordered_json text(std::string_view description) {
    return {{"type", "string"}, {"description", description}};
}

ordered_json listOf(ordered_json items, std::string_view description) {
    return {{"type", "array"}, {"items", std::move(items)}, {"description", description}};
}

ordered_json object(ordered_json properties, ordered_json required) {
    ordered_json schema{
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) schema["required"] = std::move(required);
    return schema;
}

std::string_view nameOf(plan::Unit unit) {
    switch (unit) {
    case plan::Unit::share: return "share, 0..1";
    case plan::Unit::conversations: return "conversations a month";
    case plan::Unit::seconds: return "seconds";
    case plan::Unit::minutes: return "minutes";
    case plan::Unit::hours: return "hours";
    case plan::Unit::days: return "working days a month";
    case plan::Unit::months: return "months";
    case plan::Unit::people: return "people";
    case plan::Unit::fte: return "FTE";
    case plan::Unit::money: return "money, in the plan's currency";
    case plan::Unit::factor: return "factor";
    case plan::Unit::conversationsPerFte: return "conversations per FTE";
    }
    return {};
}

} // namespace headroom::exchange::schema
