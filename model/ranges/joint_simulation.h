#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "ranges/simulation.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace headroom::ranges {

/// A lever as several plans have it, each of its own: by key, and of a work type or a milestone by name.
struct SharedLever {
    plan::LeverKey key = plan::LeverKey::growth;
    std::string of; // the name of the work type or milestone; empty for a lever of the plan

    auto operator<=>(const SharedLever&) const = default;
};

/// The lever of this plan by that name; nothing where it has none.
std::optional<plan::LeverRef> leverOf(const plan::Plan& plan, const SharedLever& shared);
/// "growth", or of a work type "resolution: How-to questions"; and back.
std::string nameOf(const SharedLever& lever);
std::optional<SharedLever> sharedLeverNamed(std::string_view name);

/// Several plans drawn together: one draw is one outcome of all of them. A bet that is shared has the same
/// luck in every plan that has it, month for month of the calendar; every other bet has its own.
class JointSimulation {
public:
    /// The plans are under their scenarios. How and with which seed they are drawn is the first one's say.
    /// Errors: those of Simulation::of, with the plan's name.
    static Result<JointSimulation> of(const std::vector<plan::Plan>& plans,
                                      const std::vector<SharedLever>& shared,
                                      const Progress* progress = nullptr);
    ~JointSimulation();
    JointSimulation(JointSimulation&&) noexcept;
    JointSimulation& operator=(JointSimulation&&) noexcept;

    /// Figures of the draws, by plan, figure and draw; `figures` by plan. Errors: cancelled.
    [[nodiscard]] Result<std::vector<std::vector<std::vector<double>>>>
    values(const std::vector<std::vector<Figure>>& figures, const RunOptions& options,
           Progress* progress = nullptr) const;

private:
    struct Parts;
    explicit JointSimulation(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace headroom::ranges
