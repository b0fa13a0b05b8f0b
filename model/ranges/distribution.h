#pragma once

#include "plan/lever.h"

#include <array>

namespace headroom::ranges {

/// The outcomes of a range in one month, from its low, base and high (model.md, Ranges). PERT and triangular
/// have base as the most likely value and, unless low and high are absolute limits, the ends that put them at
/// P10 and P90; normal and lognormal go through low and high alone, and so does uniform. Within absolute
/// limits, normal and lognormal are cut off where all but a thousandth on either side lies. A discrete range
/// takes low, base or high.
class Outcomes {
public:
    struct Ends {
        double low = 0, base = 0, high = 0; // low <= base <= high
    };

    Outcomes(plan::Distribution distribution, plan::RangeMeaning meaning, const Ends& ends,
             const std::array<double, 3>& weights = {0.3, 0.4, 0.3});

    /// The value that a share `u` of the outcomes, 0 < u < 1, does not exceed.
    [[nodiscard]] double quantile(double u) const;
    /// The same by the normal score of u, as far as it goes on either side.
    [[nodiscard]] double atScore(double score) const;
    /// That, and its first and second derivative by the score. Of a PERT range alone.
    struct Course {
        double value, slope, bend;
    };
    [[nodiscard]] Course courseAt(double score) const;
    /// How dense the outcomes are at x, for a picture; of a discrete range the weight of x.
    [[nodiscard]] double density(double x) const;
    /// Between which the outcomes lie, or all but one in a thousand on either side where they have no end.
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;

private:
    [[nodiscard]] double quantile(double u, double rest) const; // of u and 1 - u
    [[nodiscard]] double normalOutcome(double u, double rest) const;

    plan::Distribution m_distribution;
    plan::RangeMeaning m_meaning;
    Ends m_ends;
    std::array<double, 3> m_weights; // sum 1
    double m_from = 0, m_to = 0;     // ends of a bounded distribution
    double m_mode = 0.5;             // where base is between them, 0..1
};

/// Of a lever in a month; its range must be there.
Outcomes outcomesOf(const plan::Lever& lever, int month);

} // namespace headroom::ranges
