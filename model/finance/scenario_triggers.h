#pragma once

#include "plan/metric_catalogue.h"
#include "projection/projection.h"

#include <optional>
#include <span>
#include <vector>

namespace headroom::finance {

/// A lever of a scenario that is another than that of the plan at base: what must be true for it.
struct LeverDifference {
    plan::LeverRef lever;
    int month = 0;                // from which on it holds the value it has at the plan's end
    double base = 0, value = 0;   // in that month
    std::optional<double> chance; // of getting at least as far within the plan's own range; none without one

    bool operator==(const LeverDifference&) const = default;
};

/// Overrides that change nothing are left out.
std::vector<LeverDifference> differencesOf(const plan::Plan& plan, const plan::Scenario& scenario);

/// How likely a lever's outcome in a month is at least `value` above its base, or at most where `value` is
/// below it. Nothing where it has no range.
std::optional<double> chanceToReach(const plan::Lever& lever, int month, double value);

/// Where two sets of outcomes part: the value at which as many of the one are on the wrong side as of the
/// other, and which share that is; a half where they are alike. Values that do not exist are left out;
/// nothing where either has none.
struct Parting {
    double value = 0;
    double error = 0;   // 0..0.5
    bool below = false; // the second set lies below the first
};
std::optional<Parting> partingOf(std::vector<double> first, std::vector<double> second);

/// An observed figure that tells which of two scenarios is coming true.
struct Trigger {
    plan::Metric metric{};
    int month = 0; // the first whose actual tells them apart
    double threshold = 0;
    bool below = false;         // at or below it, else at or above
    double error = 0;           // the share of either scenario's draws that the figure would mislead about
    std::optional<double> seen; // what that month came to, where it is past

    [[nodiscard]] bool crossed() const { return seen && (below ? *seen <= threshold : *seen >= threshold); }
    bool operator==(const Trigger&) const = default;
};

/// What can be observed in the actuals and would tell.
std::span<const plan::Metric> triggerMetrics();
/// An actual that misleads more often than that tells nothing.
inline constexpr double mostError = 0.2;

/// A guardrail of the plan that fires when another scenario comes true.
struct GuardrailTrigger {
    plan::GuardrailId guardrail;
    int month = 0;    // whose actuals make it fire
    double limit = 0; // what that month is beyond

    bool operator==(const GuardrailTrigger&) const = default;
};

/// The guardrails of a plan held against the course of one of its scenarios, every lever at base.
std::vector<GuardrailTrigger> guardrailTriggers(const plan::Plan& plan,
                                                const projection::Projection& comingTrue);

} // namespace headroom::finance
