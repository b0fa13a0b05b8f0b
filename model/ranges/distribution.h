#pragma once

#include "plan/lever.h"

#include <array>

namespace headroom::ranges {

/// The outcomes of a range in one month, from its low, base and high: PERT and triangular with base as the most
/// likely value and, unless the ends are absolute limits, ends that put low and high at P10 and P90; uniform,
/// normal and lognormal through low and high alone; discrete takes one of the three.
class Outcomes {
public:
    struct Ends {
        double low = 0, base = 0, high = 0;
    };

    Outcomes(plan::Distribution distribution, plan::RangeMeaning meaning, const Ends& ends,
             const std::array<double, 3>& weights = {0.3, 0.4, 0.3});

    /// The value that a share `u` of the outcomes, 0 < u < 1, does not exceed; exact to 1e-12 of the range.
    [[nodiscard]] double quantile(double u) const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double mean() const;
    /// How dense the outcomes are at x, for a picture; of a discrete range the weight of x.
    [[nodiscard]] double density(double x) const;
    /// Between which the outcomes lie, or all but one in a thousand on either side where they have no end.
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;

private:
    plan::Distribution m_distribution;
    plan::RangeMeaning m_meaning;
    Ends m_ends;
    std::array<double, 3> m_weights; // sum 1
    double m_from = 0, m_to = 0;     // ends of a bounded distribution
    double m_mode = 0;               // where between the ends, 0..1
};

/// Of a lever in a month; its range must be there.
Outcomes outcomesOf(const plan::Lever& lever, int month);

} // namespace headroom::ranges
