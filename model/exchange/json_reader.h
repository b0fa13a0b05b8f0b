#pragma once

#include "exchange/json_text.h"
#include "exchange/plan_names.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

// Strict reading of a parsed JSON value; not for other folders.
namespace headroom::exchange {

/// Thrown by the readers below, caught where the reading started and handed on as an Error.
struct InvalidJson {
    std::string pointer;
    std::string expected; // "number", "month", "a|b|c", "unknownKey", "missingKey", ...

    [[nodiscard]] Error error() const { return {ErrorCode::jsonInvalid, pointer, {pointer, expected}}; }
};

/// A value and where it stands. Each call gives what it is, or throws InvalidJson. Must not outlive the json.
class JsonValue {
public:
    explicit JsonValue(const nlohmann::json& value, std::string pointer = {})
        : m_value(&value)
        , m_pointer(std::move(pointer)) {}

    [[nodiscard]] double number() const;
    [[nodiscard]] int integer(int least, int most) const; // a whole number, 12.0 too, as in JSON Schema
    [[nodiscard]] std::uint32_t seed() const;             // the same from 0 to 4294967295
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] plan::Month month() const; // "2026-01"
    [[nodiscard]] plan::Date date() const;   // "2026-01-31"
    [[nodiscard]] std::vector<JsonValue> items() const;

    template <class Choice, std::size_t N>
    [[nodiscard]] Choice choice(const NameTable<Choice, N>& table) const {
        if (m_value->is_string())
            if (const auto found = choiceNamed(table, text())) return *found;
        std::string names;
        for (const auto& [choice, name] : table) names += (names.empty() ? "" : "|") + std::string(name);
        fail(names);
    }

    [[nodiscard]] bool isObject() const { return m_value->is_object(); }
    [[nodiscard]] bool isNumber() const { return m_value->is_number(); }
    [[nodiscard]] bool isText() const { return m_value->is_string(); }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] const nlohmann::json& value() const { return *m_value; }
    [[noreturn]] void fail(std::string expected) const { throw InvalidJson{m_pointer, std::move(expected)}; }

private:
    template <class Whole>
    [[nodiscard]] Whole whole(Whole least, Whole most) const;

    const nlohmann::json* m_value;
    std::string m_pointer;
};

/// The members of an object; `finish` throws where one was not asked for.
class JsonObject {
public:
    explicit JsonObject(JsonValue value);

    [[nodiscard]] JsonValue required(const std::string& key);
    [[nodiscard]] std::optional<JsonValue> find(const std::string& key);
    void finish() const;

    /// The text of an optional member, else nothing.
    [[nodiscard]] std::string text(const std::string& key);
    template <class Choice, std::size_t N>
    [[nodiscard]] Choice choice(const std::string& key, const NameTable<Choice, N>& table, Choice otherwise) {
        const auto member = find(key);
        return member ? member->choice(table) : otherwise;
    }

    [[nodiscard]] const JsonValue& value() const { return m_value; }

private:
    JsonValue m_value;
    std::set<std::string> m_asked;
};

} // namespace headroom::exchange
