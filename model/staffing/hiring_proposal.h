#pragma once

#include "finance/budget.h"
#include "plan/plan.h"
#include "plan/result.h"
#include "ranges/simulation.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom::staffing {

/// What a hiring plan has to keep to.
struct HiringQuestion {
    std::vector<double> limits; // by month of the plan: how likely a negative gap may be, 0..1; 1 is no limit
    int classSize = 1;          // starters come in whole classes of so many
    std::optional<int> mostAMonth; // starters
    int planningMonth = 0;  // in which positions can be opened, from the plan's first; may lie before it
    std::int64_t draws = 0; // by which it is judged; 0: as many as the plan has

    bool operator==(const HiringQuestion&) const = default;
};

/// One limit for every month.
HiringQuestion hiringQuestion(const plan::Plan& plan, double limit);

/// The first month in which someone can start whose position is opened in the planning month, after what has
/// happened already: months before keep their planned hires. The number of months where there is none.
int firstStart(const plan::Plan& plan, int planningMonth);

/// Planned hires, and what the simulation says of them.
struct HiringPlan {
    std::vector<double> hires;  // by month
    std::vector<double> chance; // by month: share of the draws with a negative gap
    finance::Budget budget;     // of the plan at base
    double cost = 0;            // the same, whole horizon, unrounded

    [[nodiscard]] double people() const; // hired in all
};

/// Why no hiring plan keeps the limits, and what of the question would have to give.
struct HiringObstacle {
    struct Blocked {
        int month = 0;
        double limit = 0, best = 0; // the chance with as many starters as may be
    };
    std::vector<Blocked> months;       // the limits that cannot be kept, in order
    std::optional<int> mostAMonth;     // so many starters a month would do, the least such number
    std::optional<int> monthsEarlier;  // deciding so many months earlier would do
    std::optional<int> limitsHoldFrom; // limits from this month on can be kept
};

/// The proposal that covers a share of the outcomes, to hold the other against.
struct Cover {
    double share = 0; // 0.9 where one in ten draws may be short in a month
    std::optional<HiringPlan> plan;
};

struct HiringProposal {
    int firstStart = 0;
    std::int64_t draws = 0;
    HiringPlan today;
    std::optional<HiringPlan> proposed; // the cheapest that was found
    bool proven = false;                // and no cheaper one keeps the limits, as far as the search can tell
    std::optional<HiringObstacle> obstacle;
    std::vector<int> outOfReach; // months before the first start whose limit is missed: no hire changes that
    std::vector<Cover> covers;   // P50, P80, P90
    plan::Trajectory path;       // of planned hires, as proposed
};

/// The cheapest planned hires from the first possible start on that keep the limits: an integer program on
/// quantiles of the gap finds candidates, the simulation of the whole plan judges them, and what it says goes
/// back into the program. `plan` is under its scenario. Reductions, backfill and flex stay as planned,
/// reductions behind their guardrails in every draw: none is added, and none comes earlier. Errors: those of
/// a simulation.
Result<HiringProposal> proposeHiring(const plan::Plan& plan, const HiringQuestion& question,
                                     ranges::Progress* progress = nullptr);

} // namespace headroom::staffing
