#pragma once

#include <string>
#include <string_view>

namespace headroom::exchange {

/// A text field of a CSV file: quoted where it must be, and with a ' in front where a spreadsheet would take
/// it for a formula (= + - @ TAB CR).
std::string csvText(std::string_view text);

/// A number with a point and all its digits; empty where it is not finite.
std::string csvNumber(double value);

} // namespace headroom::exchange
