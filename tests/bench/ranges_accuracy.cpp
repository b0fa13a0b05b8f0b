// How far the P90 of required FTE strays: scrambled Sobol points against five times as many pseudo-random
// draws and against a Latin hypercube, as root mean square over seeds, held against many draws. Each from the
// draws themselves and as a summary has it, whose quantiles come from bins.
//
//     bench_ranges_accuracy [--seeds N] [--draws N] [--reference DRAWS]

#include "projection/vectorised.h"
#include "ranges/parts.h"
#include "support/arguments.h"
#include "support/large_plan.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <vector>

using namespace headroom;

namespace {

using plan::DrawMethod;
using plan::Metric;
using ranges::BlockRunner;

constexpr std::int64_t times = 5; // as many pseudo-random ones

/// Required FTE in each month, and at its peak.
std::vector<ranges::Figure> figuresOf(const plan::Plan& plan) {
    std::vector<ranges::Figure> figures;
    for (int t = 0; t < plan.months; ++t)
        figures.push_back({Metric::requiredFte, -1, ranges::Over::month, t});
    figures.push_back({Metric::requiredFte, -1, ranges::Over::worst, 0});
    return figures;
}

/// Between the two values next to its rank.
double p90Of(std::vector<double>& values) {
    const double at = 0.9 * static_cast<double>(values.size() - 1);
    const auto below = values.begin() + static_cast<std::ptrdiff_t>(at);
    std::nth_element(values.begin(), below, values.end());
    const double above = below + 1 == values.end() ? *below : *std::min_element(below + 1, values.end());
    return *below + (above - *below) * (at - std::floor(at));
}

/// The P90 of required FTE under one plan, by figure.
class Estimates {
public:
    explicit Estimates(const plan::Plan& plan)
        : m_plan(plan)
        , m_figures(figuresOf(plan))
        , m_drawing(plan, m_tables)
        , m_simulated(projection::simulated(plan)) {
        m_simulated.paths = m_drawing.paths();
        m_simulated.outcomes = m_drawing.outcomes();
        m_turn = ranges::turnToOutcomes(m_drawing, m_simulated);
    }

    [[nodiscard]] std::size_t dimensions() const { return m_drawing.dimensions(); }

    /// Of the draws as they are.
    [[nodiscard]] std::vector<double> exact(DrawMethod method, std::uint32_t seed, std::int64_t draws) const {
        const ranges::Points points(method, seed, m_drawing.dimensions(), draws);
        const auto months = static_cast<std::size_t>(m_plan.months);
        std::vector<std::vector<double>> values(months + 1,
                                                std::vector<double>(static_cast<std::size_t>(draws)));
        struct Worker {
            BlockRunner runner;
        };
        constexpr std::int64_t together = 256;
        const std::int64_t blocks = ranges::blocksOf(draws);
        ranges::inParallel(
            ranges::threadsFor(0, blocks), (blocks + together - 1) / together, nullptr,
            [&] {
                return Worker{{m_drawing, m_simulated, method == DrawMethod::sobol ? &m_turn : nullptr}};
            },
            [&](Worker& worker, std::int64_t task) {
                for (std::int64_t block = task * together; block < std::min(blocks, (task + 1) * together);
                     ++block) {
                    const auto& kernel = worker.runner.run(points, block);
                    const auto first = static_cast<std::size_t>(block) * BlockRunner::lanes;
                    const std::size_t count =
                        std::min(BlockRunner::lanes, static_cast<std::size_t>(draws) - first);
                    for (std::size_t lane = 0; lane < count; ++lane) {
                        double peak = -1;
                        for (std::size_t t = 0; t < months; ++t) {
                            const double required = kernel.at(Metric::requiredFte, static_cast<int>(t))[lane];
                            values[t][first + lane] = required;
                            peak = std::max(peak, required);
                        }
                        values[months][first + lane] = peak;
                    }
                }
            },
            [](Worker&) {});
        std::vector<double> result;
        for (auto& of : values) result.push_back(p90Of(of));
        return result;
    }

    /// As a summary has it.
    [[nodiscard]] std::vector<double> binned(DrawMethod method, std::uint32_t seed,
                                             std::int64_t draws) const {
        plan::Plan plan = m_plan;
        plan.draws.method = method;
        ranges::RunOptions options;
        options.draws = draws;
        options.seed = seed;
        const auto summary = ranges::Simulation::of(plan).value().summarise(options).value();
        std::vector<double> result;
        for (const ranges::Figure& figure : m_figures)
            result.push_back(summary.of(figure).at(ranges::Level::p90));
        return result;
    }

private:
    plan::Plan m_plan;
    std::vector<ranges::Figure> m_figures;
    ranges::OutcomeTables m_tables;
    ranges::Drawing m_drawing;
    projection::Simulated m_simulated;
    ranges::Turn m_turn;
};

struct Errors {
    std::vector<double> exact, binned; // by figure, root mean square
    std::vector<double> between;       // of the two
};

Errors errorsOf(const Estimates& estimates, DrawMethod method, std::int64_t draws, int seeds,
                const std::vector<double>& truth) {
    Errors errors{std::vector<double>(truth.size()), std::vector<double>(truth.size()),
                  std::vector<double>(truth.size())};
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto exact = estimates.exact(method, static_cast<std::uint32_t>(seed), draws);
        const auto binned = estimates.binned(method, static_cast<std::uint32_t>(seed), draws);
        for (std::size_t i = 0; i < truth.size(); ++i) {
            errors.exact[i] += std::pow(exact[i] - truth[i], 2) / seeds;
            errors.binned[i] += std::pow(binned[i] - truth[i], 2) / seeds;
            errors.between[i] += std::pow(binned[i] - exact[i], 2) / seeds;
        }
    }
    for (auto* of : {&errors.exact, &errors.binned, &errors.between})
        for (double& error : *of) error = std::sqrt(error);
    return errors;
}

/// Over the months together: root mean square.
double overMonths(const std::vector<double>& byFigure) {
    const double sum = std::inner_product(byFigure.begin(), byFigure.end() - 1, byFigure.begin(), 0.0);
    return std::sqrt(sum / static_cast<double>(byFigure.size() - 1));
}

void compare(const char* name, const plan::Plan& plan, int seeds, std::int64_t draws,
             std::int64_t referenceDraws) {
    const Estimates estimates(plan);
    const std::vector<double> truth = estimates.exact(DrawMethod::sobol, 4711, referenceDraws);
    std::printf("%s: %d months, %zu dimensions; P90 of required FTE at its peak %.4f\n", name, plan.months,
                estimates.dimensions(), truth.back());
    std::printf("  root mean square error in FTE, %d seeds%14s%12s%12s%14s%14s\n", seeds, "all months",
                "peak", "bins only", "months, binned", "peak, binned");
    const auto row = [&](const char* method, std::int64_t drawn, const Errors& errors) {
        std::printf("  %-22s%8lld draws%26.5f%12.5f%12.5f%14.5f%14.5f\n", method,
                    static_cast<long long>(drawn), overMonths(errors.exact), errors.exact.back(),
                    overMonths(errors.between), overMonths(errors.binned), errors.binned.back());
    };
    const Errors random = errorsOf(estimates, DrawMethod::pseudoRandom, times * draws, seeds, truth);
    const Errors sobol = errorsOf(estimates, DrawMethod::sobol, draws, seeds, truth);
    const Errors latin = errorsOf(estimates, DrawMethod::latinHypercube, draws, seeds, truth);
    row("pseudo-random", times * draws, random);
    row("scrambled Sobol", draws, sobol);
    row("Latin hypercube", draws, latin);
    const auto ratio = [&](const char* method, const Errors& errors) {
        double least = 1e300, most = 0;
        for (std::size_t i = 0; i + 1 < truth.size(); ++i) {
            least = std::min(least, errors.binned[i] / random.binned[i]);
            most = std::max(most, errors.binned[i] / random.binned[i]);
        }
        std::printf(
            "  %s against pseudo-random: %.2f over all months (%.2f to %.2f by month), %.2f at the peak; "
            "binned %.2f and %.2f\n",
            method, overMonths(errors.exact) / overMonths(random.exact), least, most,
            errors.exact.back() / random.exact.back(), overMonths(errors.binned) / overMonths(random.binned),
            errors.binned.back() / random.binned.back());
    };
    ratio("Sobol", sobol);
    ratio("Latin hypercube", latin);
    std::printf("\n");
}

} // namespace

int main(int count, char** arguments) {
    const int seeds = tests::numberAfter(count, arguments, "--seeds", 50);
    const int draws = tests::numberAfter(count, arguments, "--draws", 4096);
    const int reference = tests::numberAfter(count, arguments, "--reference", 2'097'152);
    compare("sample plan", plan::samplePlan(), seeds, draws, reference);
    compare("large plan", tests::largePlan(), seeds, draws, reference);
}
