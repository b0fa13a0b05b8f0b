#pragma once

#include "plan/guardrail.h"
#include "plan/month.h"

#include <string>
#include <vector>

namespace headroom::plan {

/// What was decided when a guardrail was triggered by actuals. Accepted, its actions are taken; deferred,
/// they hold until the next month has its actuals; overridden, they are not taken this time.
enum class Verdict { accepted, deferred, overridden };

struct GuardrailDecision {
    GuardrailId guardrail;
    Month month{}; // the last month of the actuals that it was taken on
    Verdict verdict = Verdict::accepted;
    std::string reason; // never empty but where it was accepted
    std::string who;
    Date date{};

    bool operator==(const GuardrailDecision&) const = default;
};

inline constexpr int verdictCount = static_cast<int>(Verdict::overridden) + 1;

} // namespace headroom::plan
