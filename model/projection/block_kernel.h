#pragma once

#include "plan/plan.h"
#include "projection/inputs.h"
#include "projection/live_table.h"
#include "projection/outputs.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace headroom::projection {

/// What all blocks of draws of one plan share: the plan under its scenario, and tables of its live work types
/// around what they need at base.
struct Simulated {
    plan::Plan plan;
    std::vector<std::unique_ptr<LiveTable>> tables; // by work type; null for deferred work
    Guardrails guardrails;                          // held against the plan at base
};

/// The plan must have no finding that blocks its projection.
Simulated simulated(const plan::Plan& plan);

/// The formulas of the model for several draws at once, a vector lane each. One per thread, and none outlives
/// the Simulated it was made of. run() allocates nothing after its first time.
class BlockKernel {
public:
    static constexpr int lanes = 8;
    using Lanes = std::span<double, lanes>;
    /// Sets what a lever is in a month in each of the draws.
    using Values = std::function<void(const plan::LeverRef& lever, int month, Lanes value)>;

    virtual ~BlockKernel() = default;

    /// Takes the levers of the next draws.
    virtual void draw(const Values& values) = 0;
    /// Projects them.
    virtual void run() = 0;
    /// What the last run gave, a draw each, of the plan or of its work type `w`; NaN where it does not exist.
    [[nodiscard]] virtual std::span<const double, lanes> at(plan::Metric metric, int t) const = 0;
    [[nodiscard]] virtual std::span<const double, lanes> at(plan::Metric metric, int w, int t) const = 0;
    /// 1 for the draws in which a guardrail of the plan has fired in month t or before, else 0.
    [[nodiscard]] virtual std::span<const double, lanes> firedBy(std::size_t guardrail, int t) const = 0;
};

} // namespace headroom::projection
