#pragma once

#include "plan/plan.h"
#include "projection/inputs.h"

#include <optional>
#include <vector>

namespace headroom::projection {

/// Where a guardrail stands on the actuals (model.md, Guardrails).
enum class GuardrailState {
    ok,
    watch,        // met for some but not all of its months in a row
    triggered,    // and nobody has decided, or what was decided was to wait for this month
    acknowledged, // a decision is recorded
    cleared,      // not met for as many months in a row
};

/// A month's actual held against what the guardrail is about.
struct GuardrailEvidence {
    int month = 0;
    double actual = 0;    // of a guardrail on improvement, the rise over its months
    double reference = 0; // the plan, the limit or the high that it is held against
    bool breaks = false;

    bool operator==(const GuardrailEvidence&) const = default;
};

struct GuardrailOnActuals {
    GuardrailState state = GuardrailState::ok;
    std::vector<GuardrailEvidence> evidence;         // every month that has an actual, in order
    std::optional<int> fired;                        // the month that triggered it, the last time it was
    std::optional<int> cleared;                      // the month that cleared it since
    std::optional<plan::GuardrailDecision> decision; // the last one taken since it fired
    // how the months after the last actual begin
    int from = 0; // 0 where there is no actual to judge
    int broken = 0, kept = 0;
    bool inForce = false; // as the months say, whatever was decided

    /// Its actions hold: it is in force and was not overridden.
    [[nodiscard]] bool acts() const {
        return inForce && !(decision && decision->verdict == plan::Verdict::overridden);
    }
    /// Its actions hold until somebody decides.
    [[nodiscard]] bool waits() const {
        return acts() && !(decision && decision->verdict == plan::Verdict::accepted);
    }

    bool operator==(const GuardrailOnActuals&) const = default;
};

/// The guardrails of a plan under its scenario on its actuals, in the plan's order.
std::vector<GuardrailOnActuals> guardrailsOnActuals(const plan::Plan& underScenario,
                                                    const Inputs<double>& atBase);

} // namespace headroom::projection
