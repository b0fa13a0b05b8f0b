#pragma once

#include "finance/budget_comparisons.h"
#include "finance/budget_ranges.h"
#include "projection/projection.h"
#include "ranges/answers.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::ui {

/// What one scenario of the plan comes to, to stand beside the others.
struct ScenarioOutcome {
    std::string scenario;
    projection::Headlines headlines; // at base
    std::shared_ptr<const ranges::Summary> summary;
};

/// What the ranges of a plan under one scenario come to, as far as it is known: each stage of a simulation
/// publishes a value of its own, never changed afterwards. What is null was not asked for, or is still to
/// come.
struct RangesResult : ranges::Answers {
    std::uint64_t generation = 0;           // of the plan result whose ranges these are
    std::shared_ptr<const plan::Plan> plan; // as edited, without the scenario
    std::string scenario;
    std::shared_ptr<ranges::OutcomeTables> tables; // what takes long to make, kept from plan to plan
    std::shared_ptr<const ranges::Simulation> simulation;
    std::vector<ScenarioOutcome> scenarios; // Base first
    std::shared_ptr<const finance::QuarterRanges> quarters;
    std::shared_ptr<const finance::BudgetComparisons> comparisons;
    /// What plan health says where it knows which months the ranges leave short; nothing without a bet.
    std::optional<std::vector<plan::Finding>> findings;
    bool complete = false; // the summary has as many draws as the plan wants

    [[nodiscard]] std::int64_t draws() const { return summary ? summary->draws : 0; }
};

/// The P10 of the gap by month; empty where no summary is known.
inline std::vector<double> gapP10Of(const RangesResult& result) {
    if (!result.summary) return {};
    return result.summary->series(plan::Metric::gapFte, -1, ranges::Level::p10);
}

} // namespace headroom::ui
