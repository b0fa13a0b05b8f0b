#include "ranges/parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ranges {

namespace {

/// The figure in samples A and B and, for each group of bets, in A with the group's coordinates from B.
struct Samples {
    std::vector<double> a, b;
    std::vector<std::vector<double>> swapped; // by group
};

struct MeanAndError {
    double mean = 0, error = 0;
};

MeanAndError meanOf(const std::vector<double>& values) {
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return {mean, n > 1 ? std::sqrt(squares / (n - 1) / n) : 0};
}

} // namespace

Result<Indices> Simulation::indices(const Figure& figure, int samples, int threads,
                                    Progress* progress) const {
    const Parts& parts = *m_parts;
    const Drawing& drawing = parts.drawing;
    const auto& groups = drawing.groups();
    constexpr std::size_t lanes = BlockRunner::lanes;
    const std::int64_t blocks = blocksOf(std::max(2, samples));
    const std::size_t size = static_cast<std::size_t>(blocks) * lanes;
    const std::size_t dimensions = drawing.dimensions();
    // One point of twice the dimensions gives a sample of each.
    const Points points(parts.plan.draws.method, parts.plan.draws.seed, 2 * dimensions,
                        static_cast<std::int64_t>(size));

    Samples all{std::vector<double>(size), std::vector<double>(size),
                std::vector<std::vector<double>>(groups.size(), std::vector<double>(size))};
    struct Worker {
        BlockRunner runner;
        BlockColumns columns;
        std::vector<std::uint32_t> both, mixed;
    };
    inParallel(
        threadsFor(threads, blocks), blocks, progress,
        [&] {
            return Worker{{drawing, parts.simulated},
                          BlockColumns(parts.shape),
                          std::vector<std::uint32_t>(2 * dimensions * lanes),
                          std::vector<std::uint32_t>(dimensions * lanes)};
        },
        [&](Worker& worker, std::int64_t block) {
            points.block(block, worker.both);
            const std::span<const std::uint32_t> a(worker.both.data(), dimensions * lanes);
            const std::span<const std::uint32_t> b(worker.both.data() + dimensions * lanes,
                                                   dimensions * lanes);
            const auto evaluate = [&](std::span<const std::uint32_t> at, std::vector<double>& to) {
                const auto& kernel = worker.runner.run(at);
                if (figure.over != Over::month) worker.columns.read(kernel);
                worker.columns.figure(
                    kernel, figure,
                    std::span<double, lanes>(to.data() + static_cast<std::size_t>(block) * lanes, lanes));
            };
            evaluate(a, all.a);
            evaluate(b, all.b);
            for (std::size_t g = 0; g < groups.size() && !isCancelled(progress); ++g) {
                std::copy(a.begin(), a.end(), worker.mixed.begin());
                for (const std::size_t d : groups[g].dimensions)
                    std::copy_n(b.data() + d * lanes, lanes, worker.mixed.data() + d * lanes);
                evaluate(worker.mixed, all.swapped[g]);
            }
        },
        [](Worker&) {});
    if (isCancelled(progress)) return cancelledError();

    // Samples in which the figure does not exist somewhere are left out everywhere.
    std::vector<std::size_t> sound;
    for (std::size_t i = 0; i < size; ++i) {
        bool finite = std::isfinite(all.a[i]) && std::isfinite(all.b[i]);
        for (const auto& swapped : all.swapped) finite = finite && std::isfinite(swapped[i]);
        if (finite) sound.push_back(i);
    }
    Indices result;
    result.figure = figure;
    result.samples = static_cast<int>(sound.size());
    double mean = 0, squares = 0;
    for (const std::size_t i : sound) mean += (all.a[i] + all.b[i]) / (2 * static_cast<double>(sound.size()));
    for (const std::size_t i : sound)
        squares += (all.a[i] - mean) * (all.a[i] - mean) + (all.b[i] - mean) * (all.b[i] - mean);
    result.variance = sound.empty() ? 0 : squares / (2 * static_cast<double>(sound.size()));
    // What rounding leaves of a figure that never moves.
    if (!(result.variance > 1e-18 * mean * mean)) result.variance = 0;

    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<double> first, total;
        bool moves = false;
        for (const std::size_t i : sound) {
            const double change = all.swapped[g][i] - all.a[i];
            moves |= std::abs(change) > 1e-12 * std::max(1.0, std::abs(all.a[i]));
            first.push_back((all.b[i] - mean) * change);
            total.push_back(change * change / 2);
        }
        for (const std::size_t bet : groups[g].bets) {
            Index index;
            index.lever = drawing.bets()[bet];
            for (const std::size_t other : groups[g].bets)
                if (other != bet) index.together.push_back(drawing.bets()[other]);
            index.none = !moves;
            if (moves && result.variance > 0) {
                const MeanAndError own = meanOf(first), whole = meanOf(total);
                index.first = own.mean / result.variance;
                index.firstError = own.error / result.variance;
                index.total = whole.mean / result.variance;
                index.totalError = whole.error / result.variance;
            }
            result.levers.push_back(std::move(index));
        }
    }
    std::stable_sort(result.levers.begin(), result.levers.end(),
                     [](const Index& a, const Index& b) { return a.total > b.total; });
    return result;
}

} // namespace headroom::ranges
