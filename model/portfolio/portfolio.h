#pragma once

#include "finance/budget.h"
#include "plan/plan.h"
#include "plan/result.h"
#include "projection/projection.h"
#include "ranges/joint_simulation.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::portfolio {

/// What a figure of all teams came to in the draws.
struct Range {
    double p10 = 0, p50 = 0, p90 = 0;
    double deviation = 0; // standard
};

/// A team of the portfolio: one pool of people, by its own plan at base and over the draws.
struct Team {
    std::string id, name;
    std::string currency;
    std::shared_ptr<const projection::Projection> projection;
    finance::Budget budget;
    int from = 0;               // its first month among the portfolio's
    std::vector<double> chance; // by month of its plan: of being understaffed
    double chanceEver = 0;      // in any month
    double chanceFirst = 0;     // of being the one that breaks first
    std::optional<int> breaks;  // the portfolio's month in which it is first short, at base
    std::vector<int> firesIn;   // by guardrail of its plan: the portfolio's month in which it fires, or -1

    /// Its own month, if it has the portfolio's month `t`.
    [[nodiscard]] std::optional<int> monthOf(int t) const;
};

/// A team that lacks people in a month, and how many.
struct ShortTeam {
    std::size_t team = 0;
    double fte = 0; // that are missing, above 0

    bool operator==(const ShortTeam&) const = default;
};

/// One calendar month, of the teams whose plans have it.
struct Month {
    plan::Month month{};
    int teams = 0;                               // that have it
    double required = 0, available = 0, gap = 0; // FTE
    std::optional<std::int64_t> cost;            // hundredths; nothing where the currencies differ
    int guardrails = 0;                          // that fire in it
    std::vector<ShortTeam> shortTeams;           // the worst first
    Range requiredRange, gapRange;
    std::optional<Range> costRange;
    double chanceShort = 0;    // of the total: people could be moved and still it would not do
    double chanceAnyShort = 0; // of any team
    double chanceHidden = 0;   // of a team being short while the total is not

    /// The total has people enough, and some team has not.
    [[nodiscard]] bool isBalancedOnlyByMoving() const { return gap >= 0 && !shortTeams.empty(); }
};

/// Several plans rolled up by calendar month, ranges added draw by draw: what is certain of each need not be
/// of the sum, and the other way round.
struct Portfolio {
    std::vector<Team> teams;
    std::vector<Month> months;
    std::optional<std::string> currency; // nothing where it differs, and then costs are not added
    std::vector<ranges::SharedLever> shared;
    std::int64_t draws = 0;
    std::optional<std::int64_t> cost; // hundredths, of all months
    std::optional<Range> costRange;
    std::optional<std::size_t> breaksFirst; // the team that is short first at base, the worst of them
};

/// The plans are under their scenarios, each drawn within one joint simulation. Errors: planInvalid with the
/// plan's name, those of the simulation, cancelled.
Result<Portfolio> portfolioOf(const std::vector<plan::Plan>& plans,
                              const std::vector<ranges::SharedLever>& shared, std::int64_t draws = 4'000,
                              ranges::Progress* progress = nullptr);

/// Levers with a range that at least two of the plans have: what can be marked as shared.
std::vector<ranges::SharedLever> shareable(const std::vector<plan::Plan>& plans);

} // namespace headroom::portfolio
