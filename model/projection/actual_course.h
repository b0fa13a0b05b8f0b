#pragma once

#include "plan/plan.h"
#include "projection/inputs.h"

#include <vector>

namespace headroom::projection {

/// What the actuals make of the figures of the team, by month of the plan: from those of the work types where
/// every type that has work has them, else as they were seen of the team. NaN where a month has none, or
/// where days of it are missing.
class ActualCourse {
public:
    /// Both must outlive it; `atBase` says which types the plan gives work to.
    ActualCourse(const plan::Plan& plan, const Inputs<double>& atBase)
        : m_plan(plan)
        , m_in(atBase) {}

    [[nodiscard]] double of(plan::Observed what, int t) const;
    [[nodiscard]] double of(plan::Observed what, std::size_t type, int t) const;

    [[nodiscard]] double inbound(int t) const;
    [[nodiscard]] double involvement(int t) const;
    [[nodiscard]] double resolution(int t) const;
    [[nodiscard]] double automation(int t) const;

private:
    /// Sums over the work types; NaN where one that has work has no figure.
    struct Sums {
        double volume = 0, involved = 0, resolved = 0;
    };
    [[nodiscard]] Sums sums(int t) const;
    [[nodiscard]] double figure(plan::Observed what, const plan::WorkTypeId& type, int t) const;

    const plan::Plan& m_plan;
    const Inputs<double>& m_in;
};

} // namespace headroom::projection
