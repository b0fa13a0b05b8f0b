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

/// Plan health holds reductions against this many draws: P10 within a twentieth of its spread, at once.
inline constexpr std::int64_t drawsToReview = 2'000;
/// The P10 of the gap by month, for plan health: of as many draws as it needs, or of fewer where the plan
/// wants no more. Empty where the plan has no bet, or its ranges cannot be drawn.
std::vector<double> gapToReview(const plan::Plan& plan, const std::string& scenario);

/// With and without guardrails, and between scrambles, so many draws tell enough.
inline constexpr std::int64_t drawsToCompare = 10'000;
/// Base samples of the indices.
inline constexpr int samplesOfIndices = 1024;
inline constexpr int scramblesOfErrors = 8;

/// All of them at once, the indices of one figure. The seed is the plan's. Errors: cancelled.
Result<Answers> answersOf(const Simulation& simulation, const Figure& figure, std::int64_t draws,
                          int threads = 0, Progress* progress = nullptr);

} // namespace headroom::ranges
