#pragma once

#include "actuals/smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::actuals {

/// The values a parameter may take.
struct Bounds {
    double from = 0, to = 1;
};

/// Element `index` of the van der Corput sequence: points that fill 0..1 evenly, however many are taken.
constexpr double evenPoint(std::size_t index, std::size_t base) {
    double result = 0, part = 1;
    for (; index > 0; index /= base) {
        part /= static_cast<double>(base);
        result += part * static_cast<double>(index % base);
    }
    return result;
}

/// Points of Halton's sequence, as many as any search takes.
inline constexpr std::size_t evenPointCount = 128;
inline constexpr auto evenPoints = [] {
    constexpr std::array<std::size_t, dampedParameters> primes{2, 3, 5, 7};
    std::array<std::array<double, evenPointCount>, dampedParameters> points{};
    for (std::size_t axis = 0; axis < primes.size(); ++axis)
        for (std::size_t i = 0; i < evenPointCount; ++i) points[axis][i] = evenPoint(i + 1, primes[axis]);
    return points;
}();

/// How long to look: passes over all of the box, then passes around the best so far.
struct Effort {
    int wide = 3, near = 6;
    double step = 0.25; // of the first near pass, as a share of the box
};

/// The parameters of the least loss, sixteen tried a pass; the same for the same losses. Starts from `best`.
/// `lossesOf(candidates, losses)` may give NaN where there is no fit; if nowhere is one, `best` stays as it
/// is.
template <std::size_t count, class LossesOf>
void searchLeast(const std::array<Bounds, count>& box, const Effort& effort, std::array<double, count>& best,
                 const LossesOf& lossesOf) {
    static_assert(2 * count < candidateCount && count <= dampedParameters);
    std::array<Candidates, count> tried;
    Candidates losses;
    double least = std::numeric_limits<double>::infinity();
    const auto take = [&] {
        lossesOf(tried, losses);
        for (std::size_t i = 0; i < candidateCount; ++i) {
            if (!(losses[i] < least)) continue;
            least = losses[i];
            for (std::size_t axis = 0; axis < count; ++axis) best[axis] = tried[axis][i];
        }
    };
    for (int pass = 0; pass < effort.wide; ++pass) {
        for (std::size_t axis = 0; axis < count; ++axis)
            for (std::size_t i = 0; i < candidateCount; ++i)
                tried[axis][i] = box[axis].from +
                                 (box[axis].to - box[axis].from) *
                                     evenPoints[axis][static_cast<std::size_t>(pass) * candidateCount + i];
        take();
    }
    double step = effort.step;
    std::size_t next = 0;
    for (int pass = 0; pass < effort.near; ++pass) {
        const std::array<double, count> centre = best;
        const double before = least;
        // The centre, a step either way along each axis, and points strewn over the box of that step.
        for (std::size_t i = 0; i < candidateCount; ++i) {
            for (std::size_t axis = 0; axis < count; ++axis) {
                const bool along = i <= 2 * count;
                const double strewn = along ? 0 : 2 * evenPoints[axis][next % evenPointCount] - 1;
                const double straight = along && i > 0 && (i - 1) / 2 == axis ? (i % 2 == 0 ? 1 : -1) : 0;
                tried[axis][i] =
                    std::clamp(centre[axis] + (strewn + straight) * step * (box[axis].to - box[axis].from),
                               box[axis].from, box[axis].to);
            }
            next += i > 2 * count;
        }
        take();
        if (!(least < before * (1 - 1e-4))) step /= 2;
    }
}

} // namespace headroom::actuals
