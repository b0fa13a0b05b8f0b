#pragma once

#include "plan/month.h"
#include "plan/trajectory.h"

#include <array>
#include <optional>
#include <string>

namespace headroom::plan {

enum class Distribution { pert, triangular, uniform, normal, lognormal, discrete };

/// What low and high are: the P10 and P90 of the outcomes unless the lever says otherwise.
enum class RangeMeaning { p10p90, absoluteLimits };

/// How low and high are written down: as values, as differences from base, or as factors of base. The last
/// two follow base when it is edited.
enum class RangeBasis { value, difference, factor };

enum class Confidence { low, medium, high };

/// How good, how large or how dangerous something is, in the register of assumptions.
enum class Rating { low, medium, high };
inline constexpr int ratingCount = static_cast<int>(Rating::high) + 1;

/// How sure the planner is of a lever: what it could be instead of base.
struct Range {
    Trajectory low;
    Trajectory high;
    RangeBasis basis = RangeBasis::value;
    RangeMeaning meaning = RangeMeaning::p10p90;
    Distribution distribution = Distribution::pert;
    /// Of a discrete range: how likely low, base and high are; they count against their sum. 30, 40 and 30 %
    /// are what stands for a smooth spread (Swanson's rule).
    std::array<double, 3> weights{0.3, 0.4, 0.3};
    /// Where each month has an outcome of its own: how much it follows that of the month before, as a rank
    /// correlation, 0..1. Nothing: the whole path has one outcome, high or low in all its months.
    std::optional<double> monthly;

    bool operator==(const Range&) const = default;
};

/// Where a lever's value comes from and who answers for it.
struct Provenance {
    std::string source;
    std::string owner;
    std::string rationale;
    std::optional<Confidence> confidence;
    std::optional<Date> lastReviewed;
    std::optional<Rating> quality = {}; // of what the value rests on
    std::optional<Rating> risk = {};    // as somebody judged it; else it follows from quality and impact
    std::optional<Date> nextReview = {};

    bool operator==(const Provenance&) const = default;
};

/// An input of the plan: its path, its range where it is a bet, its provenance. Units stand in the lever
/// catalogue.
struct Lever {
    Trajectory base;
    std::optional<Range> range;
    Provenance provenance;

    /// Low and high in the lever's own unit; base where there is no range.
    [[nodiscard]] double lowAt(int month) const;
    [[nodiscard]] double highAt(int month) const;

    bool operator==(const Lever&) const = default;
};

} // namespace headroom::plan
