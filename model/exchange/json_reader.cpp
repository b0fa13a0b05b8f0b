#include "exchange/json_reader.h"

#include <cmath>
#include <limits>

namespace headroom::exchange {

double JsonValue::number() const {
    if (!m_value->is_number()) fail("number");
    return m_value->get<double>();
}

template <class Whole>
Whole JsonValue::whole(Whole least, Whole most) const {
    if (!m_value->is_number()) fail("integer");
    const double value = m_value->get<double>();
    if (std::trunc(value) != value) fail("integer");
    if (value < least || value > most) fail(std::to_string(least) + ".." + std::to_string(most));
    return static_cast<Whole>(value);
}

int JsonValue::integer(int least, int most) const {
    return whole(least, most);
}

std::uint32_t JsonValue::seed() const {
    return whole<std::uint32_t>(0, std::numeric_limits<std::uint32_t>::max());
}

bool JsonValue::boolean() const {
    if (!m_value->is_boolean()) fail("boolean");
    return m_value->get<bool>();
}

const std::string& JsonValue::text() const {
    if (!m_value->is_string()) fail("text");
    return m_value->get_ref<const std::string&>();
}

plan::Month JsonValue::month() const {
    const auto month = m_value->is_string() ? plan::parseMonth(text()) : std::nullopt;
    if (!month) fail("month");
    return *month;
}

plan::Date JsonValue::date() const {
    const auto date = m_value->is_string() ? plan::parseDate(text()) : std::nullopt;
    if (!date) fail("date");
    return *date;
}

std::vector<JsonValue> JsonValue::items() const {
    if (!m_value->is_array()) fail("array");
    std::vector<JsonValue> result;
    result.reserve(m_value->size());
    for (const nlohmann::json& item : *m_value)
        result.emplace_back(item, m_pointer + "/" + std::to_string(result.size()));
    return result;
}

JsonObject::JsonObject(JsonValue value)
    : m_value(std::move(value)) {
    if (!m_value.isObject()) m_value.fail("object");
}

JsonValue JsonObject::required(const std::string& key) {
    auto member = find(key);
    if (!member) throw InvalidJson{m_value.pointer() + pointerStep(key), "missingKey"};
    return *std::move(member);
}

std::optional<JsonValue> JsonObject::find(const std::string& key) {
    m_asked.insert(key);
    const auto member = m_value.value().find(key);
    if (member == m_value.value().end()) return std::nullopt;
    return JsonValue(*member, m_value.pointer() + pointerStep(key));
}

std::string JsonObject::text(const std::string& key) {
    const auto member = find(key);
    return member ? member->text() : std::string();
}

void JsonObject::finish() const {
    for (const auto& [key, member] : m_value.value().items())
        if (!m_asked.contains(key)) throw InvalidJson{m_value.pointer() + pointerStep(key), "unknownKey"};
}

} // namespace headroom::exchange
