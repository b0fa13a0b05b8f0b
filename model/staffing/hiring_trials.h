#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "ranges/simulation.h"

#include <map>
#include <memory>
#include <vector>

namespace headroom::staffing {

/// Starters by month from the first possible start on, in classes.
using Classes = std::vector<int>;

/// What the simulation says of one hiring plan.
class Trial {
public:
    Trial(double cost, std::vector<std::vector<float>> gaps)
        : m_cost(cost)
        , m_gaps(std::move(gaps)) {}

    [[nodiscard]] double cost() const { return m_cost; } // of the plan at base
    /// The gap that is below 0 exactly where more than `limit` of the draws are short in the month.
    [[nodiscard]] double gapAt(int month, double limit) const;
    [[nodiscard]] double chance(int month) const;

private:
    double m_cost;
    std::vector<std::vector<float>> m_gaps; // by month, in ascending order
};

/// Tries hiring plans of a plan, each once.
class HiringTrials {
public:
    HiringTrials(const plan::Plan& plan, int firstStart, int classSize, std::int64_t draws,
                 ranges::Progress* progress);

    [[nodiscard]] int months() const { return m_plan.months; }
    [[nodiscard]] int firstStart() const { return m_first; }
    [[nodiscard]] int classSize() const { return m_size; }
    [[nodiscard]] std::size_t starts() const { return static_cast<std::size_t>(m_plan.months - m_first); }
    [[nodiscard]] ranges::Progress* progress() const { return m_progress; }

    /// Errors: those of a simulation. The trial stays where it is.
    Result<const Trial*> of(const Classes& classes);
    /// At base, without a simulation. Errors: those of a projection.
    Result<double> cost(const Classes& classes);

    [[nodiscard]] const std::map<Classes, Trial>& tried() const { return m_tried; }

    [[nodiscard]] std::vector<double> hires(const Classes& classes) const; // by month of the plan
    [[nodiscard]] plan::Plan planWith(const Classes& classes) const;

private:
    const plan::Plan& m_plan;
    int m_first, m_size;
    std::int64_t m_draws;
    ranges::Progress* m_progress;
    std::shared_ptr<ranges::OutcomeTables> m_tables;
    std::map<Classes, Trial> m_tried;
    std::map<Classes, double> m_costs;
};

} // namespace headroom::staffing
