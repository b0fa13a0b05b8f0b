#pragma once

#include "ranges/drawing.h"

#include <atomic>
#include <cstddef>
#include <span>
#include <vector>

namespace headroom::ranges {

/// Turns independent normal scores, all at once, so that some directions among the bets follow the first
/// dimensions of the points: those that Sobol points fill best. Turned scores are as independent and as
/// normal as they were, so what is drawn stays as likely as it was.
class Turn {
public:
    /// No turn at all.
    Turn() = default;
    /// The first dimension becomes the first direction, the second what the second direction adds to it at a
    /// right angle, and so on; a direction that adds next to nothing has none.
    explicit Turn(const std::vector<std::vector<double>>& directions);

    /// Eight lanes a dimension.
    void apply(std::span<double> scores) const;

private:
    /// x - (axis . x) axis, from a dimension on (Householder 1958): a turn is several of them.
    struct Reflection {
        std::size_t from = 0;
        std::vector<double> axis; // of length sqrt(2)
    };

    std::vector<Reflection> m_reflections;
};

/// Towards what moves required FTE most, then gap, cost, automation, volume, people and backlog, found at the
/// median of every bet. It takes some four tenths off the error of P90 of required FTE at 4,096 draws
/// (tests/bench/ranges_accuracy.cpp). None where there are so many dimensions that looking would take longer
/// than an edit may, or once `cancelled` is set.
Turn turnToOutcomes(const Drawing& drawing, const projection::Simulated& simulated,
                    const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom::ranges
