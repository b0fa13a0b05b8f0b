#pragma once

#include "plan/plan.h"

#include <map>
#include <string>

namespace headroom::exchange {

/// A name for every lever of a plan, for people and programs: the lever's own, and with it that of its work
/// type or milestone ("resolution: Account and billing"). No two are the same: where names are missing or
/// come twice, the holder's id stands in brackets.
class LeverNames {
public:
    explicit LeverNames(const plan::Plan& plan);

    [[nodiscard]] const std::string& of(const plan::LeverRef& lever) const { return m_names.at(lever); }

private:
    std::map<plan::LeverRef, std::string> m_names;
};

} // namespace headroom::exchange
