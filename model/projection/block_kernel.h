#pragma once

#include "plan/plan.h"
#include "projection/inputs.h"
#include "projection/live_table.h"
#include "projection/outputs.h"

#include <atomic>
#include <memory>
#include <span>
#include <vector>

namespace headroom::projection {

/// How a lever's months follow from outcomes that are drawn in a standard form.
enum class PathForm {
    linear,      // from + width x outcome
    exponential, // from x e^(width x outcome)
    choice,      // from where the outcome is below 0.5, base below 1.5, else to
};

/// The path of one lever that is drawn. Vectors are by month.
struct DrawnPath {
    std::size_t slot = 0; // plan::leverSlot
    PathForm form = PathForm::linear;
    std::vector<double> from, width;  // linear and exponential
    std::vector<double> base, to;     // choice
    std::vector<std::size_t> outcome; // which of the block's outcomes a month follows
    double minimum = 0, maximum = 0;  // what the lever may be; values are kept within
    bool whole = false;               // and made whole
};

/// What all blocks of draws of one plan share: the plan under its scenario, the levers that are drawn, and
/// tables of its live work types around what they need at base.
struct Simulated {
    plan::Plan plan;
    std::vector<DrawnPath> paths;
    std::size_t outcomes = 0;                             // how many a draw has
    std::vector<std::shared_ptr<const LiveTable>> tables; // by work type; null for deferred work
    Guardrails guardrails;                                // held against the plan at base
};

/// The plan must have no finding that blocks its projection. No lever is drawn yet. Once `cancelled` is set
/// it ends early, without tables.
Simulated simulated(const plan::Plan& plan, const std::atomic<bool>* cancelled = nullptr);

/// The formulas of the model for several draws at once, a vector lane each. One per thread, and none outlives
/// the Simulated it was made of. run() allocates nothing after its first time.
class BlockKernel {
public:
    static constexpr int lanes = 8;
    /// How many of the last runs planValues() and typeValues() stay as they are.
    static constexpr std::size_t kept = 2;

    virtual ~BlockKernel() = default;

    /// The outcomes of the next draws, to be written before run(): outcome by outcome, a lane a draw.
    [[nodiscard]] virtual std::span<double> outcomes() = 0;
    /// Projects the draws.
    virtual void run() = 0;
    /// What the last run gave, a draw each, of the plan or of its work type `w`; NaN where it does not exist.
    /// The months of a series follow each other.
    [[nodiscard]] virtual std::span<const double, lanes> at(plan::Metric metric, int t) const = 0;
    [[nodiscard]] virtual std::span<const double, lanes> at(plan::Metric metric, int w, int t) const = 0;
    /// All of them in the order of Outputs: metric by metric, of a work type's metrics type by type, month by
    /// month, eight draws each.
    [[nodiscard]] virtual std::span<const double> planValues() const = 0;
    [[nodiscard]] virtual std::span<const double> typeValues() const = 0;
    /// The share that a work type's service target asks for, by draw.
    [[nodiscard]] virtual std::span<const double, lanes> targetShare(int w) const = 0;
    /// 1 for the draws in which a guardrail of the plan has fired in month t or before, else 0. The
    /// months follow each other.
    [[nodiscard]] virtual std::span<const double, lanes> firedBy(std::size_t guardrail, int t) const = 0;
};

} // namespace headroom::projection
