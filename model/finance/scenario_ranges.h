#pragma once

#include "finance/budget.h"
#include "finance/quarter.h"
#include "finance/scenario_decisions.h"
#include "finance/scenario_triggers.h"
#include "ranges/simulation.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::finance {

/// What finance reads of a scenario by quarter: required FTE in the mean, headcount and automation as they
/// are at its end, the gap of its worst month, and its cost.
enum class QuarterFigure { required, headcount, gap, cost, automation };
inline constexpr std::size_t quarterFigureCount = static_cast<std::size_t>(QuarterFigure::automation) + 1;
plan::Metric metricOf(QuarterFigure figure);

struct QuarterSpread {
    double atBase = 0; // with every lever at base
    double p10 = 0, p50 = 0, p90 = 0;

    bool operator==(const QuarterSpread&) const = default;
};

struct ScenarioQuarter {
    Quarter quarter;
    Span months; // of the plan; fewer than three at its ends
    std::array<QuarterSpread, quarterFigureCount> figures;
    double chanceShort = 0; // of a negative gap in any of its months

    [[nodiscard]] const QuarterSpread& of(QuarterFigure figure) const {
        return figures[static_cast<std::size_t>(figure)];
    }
    bool operator==(const ScenarioQuarter&) const = default;
};

/// What a scenario comes to and asks for.
struct ScenarioStory {
    std::string name;
    std::optional<Error> error; // why it cannot be drawn; then it has nothing else
    std::shared_ptr<const projection::Projection> projection;
    std::vector<ScenarioQuarter> quarters;
    double chanceShort = 0; // in any month
    std::vector<ForcedDecision> decisions;

    // Of any but Base:
    std::vector<LeverDifference> differences; // what must be true for it
    /// How many of Base's own draws end with automation at least as far from Base as the scenario at its
    /// base; nothing where both end alike.
    std::optional<double> reach;
    bool higher = false;                      // it ends above Base
    std::vector<Trigger> triggers;            // that tell it from Base, those that tell first first
    std::vector<GuardrailTrigger> guardrails; // of Base that fire when it comes true
};

struct ScenarioRanges {
    std::vector<ScenarioStory> scenarios; // Base first, then in the plan's order
    std::int64_t draws = 0;
};

/// P10 and P90 within a thirtieth of their distance.
inline constexpr std::int64_t drawsOfScenarios = 4'000;

/// Every scenario of a plan drawn by itself, and held against Base. A scenario that is at fault has its error
/// and keeps no other from being read. Errors: those of Base; cancelled.
Result<ScenarioRanges> scenarioRangesOf(const plan::Plan& plan, std::int64_t draws = drawsOfScenarios,
                                        ranges::Progress* progress = nullptr);

} // namespace headroom::finance
