#pragma once

#include "ranges/simulation.h"

#include <memory>

namespace headroom::ranges {

/// What is known of the ranges of a plan under one scenario: what an export, a table or a page reads. What is
/// null was not asked for, or is still to come.
struct Answers {
    std::shared_ptr<const Summary> summary;
    std::shared_ptr<const Swings> swings;
    std::shared_ptr<const Indices> indices;
    std::shared_ptr<const GuardrailEffect> guardrails;
    std::shared_ptr<const ErrorBars> errors;
};

/// With and without guardrails, and between scrambles, so many draws tell enough.
inline constexpr std::int64_t drawsToCompare = 10'000;
/// Base samples of the indices.
inline constexpr int samplesOfIndices = 1024;
inline constexpr int scramblesOfErrors = 8;

/// All of them at once, the indices of one figure. The seed is the plan's. Errors: cancelled.
Result<Answers> answersOf(const Simulation& simulation, const Figure& figure, std::int64_t draws,
                          int threads = 0, Progress* progress = nullptr);

} // namespace headroom::ranges
