#pragma once

#include "plan/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::projection {

/// A formula taken apart: see Formula for how it is written.
struct Expression {
    enum class Kind { number, name, add, subtract, multiply, divide, power, call };
    /// Which month a name is read at, seen from the month at hand.
    enum class At { same, previous, ahead, first, start, lead, younger };

    Kind kind = Kind::number;
    double number = 0;
    std::string name;         // of a name without w., a. and $, or of a function
    bool ofType = false;      // w.
    bool ofAge = false;       // a.
    bool ofMilestone = false; // m.
    bool lever = false;       // $
    At at = At::same;
    std::vector<Expression> operands; // two for an operator, any number for a function
};

/// Takes a formula apart. Errors: internal, with the place in the text; the formulas of the program have
/// none.
Result<Expression> parseExpression(std::string_view text);

} // namespace headroom::projection
