#pragma once

#include "plan/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

// JSON as text, for the readers and writers of this folder; not for other folders.
namespace headroom::exchange {

inline constexpr std::size_t maximumJsonBytes = std::size_t{64} << 20;
inline constexpr int maximumJsonDepth = 32;

/// Parses one JSON value strictly: no comments, no trailing text, no key twice in an object, no number that
/// overflows. Errors: fileTooLarge, textNotUtf8, jsonMalformed (values: what the parser said), jsonInvalid
/// (values: pointer, and duplicateKey or depth). The place is the JSON pointer reached.
Result<nlohmann::json> parseJson(std::string_view text);

/// A key as a step of a JSON pointer.
std::string pointerStep(std::string_view key);

/// A double as a JSON number that reads back to the last bit; whole numbers are written without a point; null
/// where it is not finite.
nlohmann::ordered_json number(double value);

/// JSON for people and programs: two spaces a level, keys in the order given, numbers in their shortest exact
/// form. Arrays of plain values and whatever else is short stand on one line. Ends with a line feed.
std::string renderJson(const nlohmann::ordered_json& value);

} // namespace headroom::exchange
