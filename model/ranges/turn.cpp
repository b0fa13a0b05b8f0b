#include "ranges/turn.h"

#include "projection/vectorised.h"
#include "ranges/lane_loops.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace headroom::ranges {

namespace {

using plan::Metric;
using projection::BlockKernel;

constexpr std::size_t lanes = Drawing::lanes;
constexpr std::size_t mostDimensions = 512;
constexpr double leastAdded = 0.03; // of a direction, beside those before it

/// How a metric's months are one number.
enum class Of { mean, lateLessEarly, last };

struct Wanted {
    Metric metric;
    Of of;
};

/// The first are served best.
constexpr Wanted wanted[] = {
    {Metric::requiredFte, Of::mean}, {Metric::requiredFte, Of::lateLessEarly}, {Metric::gapFte, Of::mean},
    {Metric::totalCost, Of::mean},   {Metric::automation, Of::last},           {Metric::inbound, Of::mean},
    {Metric::headcount, Of::last},   {Metric::backlogHours, Of::mean},
};

double numberOf(const BlockKernel& block, const Wanted& what, int months, std::size_t lane) {
    const auto at = [&](int t) { return block.at(what.metric, t)[lane]; };
    if (what.of == Of::last) return at(months - 1);
    double early = 0, late = 0;
    const int half = months / 2;
    for (int t = 0; t < months; ++t) (t < half ? early : late) += at(t);
    if (what.of == Of::mean) return (early + late) / months;
    return half > 0 ? late / (months - half) - early / half : 0;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

Turn::Turn(const std::vector<std::vector<double>>& directions) {
    for (const std::vector<double>& direction : directions) {
        // Where the direction lies by what is turned already: the reflections so far, the other way round.
        const std::size_t from = m_reflections.size();
        const double length = std::sqrt(dot(direction, direction));
        if (!(length > 0) || !std::isfinite(length) || from >= direction.size()) continue;
        std::vector<double> rest = direction;
        for (const Reflection& reflection : m_reflections) {
            const std::size_t begin = reflection.from;
            double along = 0;
            for (std::size_t d = 0; d < reflection.axis.size(); ++d)
                along += reflection.axis[d] * rest[begin + d];
            for (std::size_t d = 0; d < reflection.axis.size(); ++d)
                rest[begin + d] -= reflection.axis[d] * along;
        }
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(from));
        const double added = std::sqrt(dot(rest, rest));
        if (added < leastAdded * length) continue;
        // The reflection that takes the dimension `from` there. Where it is there already there is none to
        // find, and none is needed.
        std::vector<double> axis(rest.size());
        for (std::size_t d = 0; d < rest.size(); ++d) axis[d] = -rest[d] / added;
        axis.front() += 1;
        const double half = dot(axis, axis) / 2;
        for (double& part : axis) part = half > 1e-20 ? part / std::sqrt(half) : 0;
        m_reflections.push_back({from, std::move(axis)});
    }
}

void Turn::apply(std::span<double> scores) const {
    for (auto reflection = m_reflections.rbegin(); reflection != m_reflections.rend(); ++reflection)
        laneLoops().reflect(reflection->axis.data(), reflection->axis.size(),
                            scores.data() + reflection->from * lanes);
}

Turn turnToOutcomes(const Drawing& drawing, const projection::Simulated& simulated,
                    const std::atomic<bool>* cancelled) {
    if (drawing.dimensions() > mostDimensions) return {};
    // Each dimension a standard deviation up and down, the others at their median: two lanes each.
    constexpr std::uint32_t median = 0x80000000U, up = 0xd7625e88U, down = ~up;
    constexpr std::size_t together = lanes / 2;
    const std::size_t dimensions = drawing.dimensions();
    const int months = simulated.plan.months;
    const auto kernel = projection::vectorised().blockKernel(simulated);
    std::vector<std::vector<double>> directions(std::size(wanted), std::vector<double>(dimensions));
    std::vector<std::uint32_t> points(dimensions * lanes, median);
    for (std::size_t first = 0; first < dimensions; first += together) {
        if (cancelled && *cancelled) return {};
        const std::size_t count = std::min(together, dimensions - first);
        for (std::size_t i = 0; i < count; ++i) {
            points[(first + i) * lanes + 2 * i] = up;
            points[(first + i) * lanes + 2 * i + 1] = down;
        }
        drawing.outcomesOf(points, kernel->outcomes());
        kernel->run();
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t k = 0; k < directions.size(); ++k) {
                const double change = numberOf(*kernel, wanted[k], months, 2 * i) -
                                      numberOf(*kernel, wanted[k], months, 2 * i + 1);
                directions[k][first + i] = std::isfinite(change) ? change : 0;
            }
            std::fill_n(points.begin() + static_cast<std::ptrdiff_t>((first + i) * lanes), lanes, median);
        }
    }
    return Turn(directions);
}

} // namespace headroom::ranges
