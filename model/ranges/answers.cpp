// What is asked of the draws themselves: which one, with and without guardrails, how much chance is in the
// numbers.

#include "ranges/answers.h"

#include "projection/kernel.h"
#include "projection/resolve.h"
#include "ranges/parts.h"
#include "ranges/summary_builder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom::ranges {

namespace {

using plan::LeverKey;
using plan::Metric;

constexpr std::int64_t mostKept = 16'384; // draws of which single values are kept

/// Figures of the first draws, kept.
struct Kept {
    std::vector<std::vector<double>> figures; // by figure and draw
    std::vector<double> understaffedMonths;
};

Result<Kept> keep(const Drawing& drawing, const Turn& turn, const projection::Simulated& simulated,
                  const SeriesShape& shape, const Points& points, std::int64_t draws,
                  const std::vector<Figure>& figures, int threads, Progress* progress) {
    const std::int64_t blocks = blocksOf(draws);
    const auto size = static_cast<std::size_t>(blocks) * BlockRunner::lanes;
    Kept kept{std::vector<std::vector<double>>(figures.size(), std::vector<double>(size)),
              std::vector<double>(size)};
    struct Worker {
        BlockRunner runner;
        BlockColumns columns;
    };
    inParallel(
        threadsFor(threads, blocks), blocks, progress,
        [&] {
            return Worker{{drawing, simulated, &turn}, BlockColumns(shape)};
        },
        [&](Worker& worker, std::int64_t block) {
            const auto& kernel = worker.runner.run(points, block);
            worker.columns.read(kernel);
            const std::size_t first = static_cast<std::size_t>(block) * BlockRunner::lanes;
            for (std::size_t i = 0; i < figures.size(); ++i)
                worker.columns.figure(kernel, figures[i],
                                      std::span<double, BlockRunner::lanes>(kept.figures[i].data() + first,
                                                                            BlockRunner::lanes));
            std::copy_n(worker.columns.understaffedMonths().data(), BlockRunner::lanes,
                        kept.understaffedMonths.data() + first);
        },
        [](Worker&) {});
    if (isCancelled(progress)) return cancelledError();
    for (auto& values : kept.figures) values.resize(static_cast<std::size_t>(draws));
    kept.understaffedMonths.resize(static_cast<std::size_t>(draws));
    return kept;
}

} // namespace

Result<GuardrailEffect> Simulation::guardrailEffect(const RunOptions& options, Progress* progress) const {
    const Parts& parts = *m_parts;
    const std::int64_t draws = std::clamp<std::int64_t>(options.draws, 1, mostKept);
    const Points points = parts.points(draws, options.seed.value_or(parts.plan.draws.seed));
    const std::vector<Figure> cost{{Metric::totalCost, -1, Over::wholePlan, 0}};
    HEADROOM_TRY(const Kept with, keep(parts.drawing, parts.turn, parts.simulated, parts.shape, points, draws,
                                       cost, options.threads, progress));
    HEADROOM_TRY(const Kept without, keep(parts.drawing, parts.turn, parts.withoutGuardrails, parts.shape,
                                          points, draws, cost, options.threads, progress));
    const auto ever = [](const std::vector<double>& months) {
        return static_cast<double>(
                   std::count_if(months.begin(), months.end(), [](double n) { return n > 0; })) /
               static_cast<double>(months.size());
    };
    GuardrailEffect effect;
    effect.draws = draws;
    effect.costWith = spreadOf(with.figures.front());
    effect.costWithout = spreadOf(without.figures.front());
    effect.monthsWith = spreadOf(with.understaffedMonths);
    effect.monthsWithout = spreadOf(without.understaffedMonths);
    effect.everWith = ever(with.understaffedMonths);
    effect.everWithout = ever(without.understaffedMonths);
    return effect;
}

Result<ErrorBars> Simulation::errorBars(const RunOptions& options, int scrambles, Progress* progress) const {
    const Parts& parts = *m_parts;
    ErrorBars bars;
    bars.draws = std::clamp<std::int64_t>(options.draws, 1, mostKept);
    bars.scrambles = std::max(2, scrambles);
    std::vector<Figure> figures{{Metric::gapFte, -1, Over::worst, 0},
                                {Metric::totalCost, -1, Over::wholePlan, 0}};
    for (const Metric metric : {Metric::requiredFte, Metric::gapFte})
        for (int t = 0; t < parts.plan.months; ++t) figures.push_back({metric, -1, Over::month, t});

    // Sums and sums of squares about the first scramble, whose numbers are near all others.
    const std::size_t count = figures.size() * (levelCount + 1) + 1;
    std::vector<double> origin, sum(count), squares(count);
    for (int scramble = 0; scramble < bars.scrambles; ++scramble) {
        RunOptions one = options;
        one.draws = bars.draws;
        // Far from the seeds that people choose.
        one.seed = parts.plan.draws.seed + 0x9e3779b9U * static_cast<std::uint32_t>(scramble + 1);
        HEADROOM_TRY(const Summary summary, summarise(one, progress));
        std::vector<double> values;
        for (const Figure& figure : figures) {
            const Spread& spread = summary.of(figure);
            values.insert(values.end(), spread.quantiles.begin(), spread.quantiles.end());
            values.push_back(spread.mean);
        }
        values.push_back(summary.understaffedEver);
        if (origin.empty()) origin = values;
        for (std::size_t i = 0; i < count; ++i) {
            sum[i] += values[i] - origin[i];
            squares[i] += (values[i] - origin[i]) * (values[i] - origin[i]);
        }
    }
    const auto errorOf = [&](std::size_t i) {
        const double n = bars.scrambles;
        return std::sqrt(std::max(0.0, (squares[i] - sum[i] * sum[i] / n) / (n - 1)));
    };
    std::size_t at = 0;
    for (const Figure& figure : figures) {
        ErrorBars::Of of{figure, {}, 0};
        for (double& quantile : of.quantiles) quantile = errorOf(at++);
        of.mean = errorOf(at++);
        bars.figures.push_back(of);
    }
    bars.understaffedEver = errorOf(at);
    return bars;
}

Result<std::vector<std::vector<double>>>
Simulation::values(const std::vector<Figure>& figures, const RunOptions& options, Progress* progress) const {
    const Parts& parts = *m_parts;
    const std::int64_t draws = std::clamp<std::int64_t>(options.draws, 1, plan::maximumDraws);
    HEADROOM_TRY(Kept kept,
                 keep(parts.drawing, options.turned ? parts.turn : Turn(), parts.simulated, parts.shape,
                      parts.points(draws, options.seed.value_or(parts.plan.draws.seed)), draws, figures,
                      options.threads, progress));
    if (progress) progress->done += draws;
    return std::move(kept.figures);
}

Result<DrawFound> Simulation::drawAt(const Figure& figure, double share, const RunOptions& options,
                                     Progress* progress) const {
    const Parts& parts = *m_parts;
    const std::int64_t all = std::clamp<std::int64_t>(options.draws, 1, plan::maximumDraws);
    const std::int64_t draws = std::min(all, mostKept);
    HEADROOM_TRY(const Kept kept, keep(parts.drawing, parts.turn, parts.simulated, parts.shape,
                                       parts.points(all, options.seed.value_or(parts.plan.draws.seed)), draws,
                                       {figure}, options.threads, progress));
    const std::vector<double>& values = kept.figures.front();
    std::vector<std::int64_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    // Draws without a value come last.
    const auto less = [&](std::int64_t a, std::int64_t b) {
        const double x = values[static_cast<std::size_t>(a)], y = values[static_cast<std::size_t>(b)];
        if (std::isnan(x) || std::isnan(y)) return std::isnan(y) && !std::isnan(x);
        return x < y || (x == y && a < b);
    };
    const auto with =
        std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
    const auto rank = static_cast<std::int64_t>(
        std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(std::max<std::int64_t>(0, with - 1))));
    std::nth_element(order.begin(), order.begin() + rank, order.end(), less);
    const std::int64_t found = order[static_cast<std::size_t>(rank)];
    return DrawFound{found, values[static_cast<std::size_t>(found)], draws};
}

namespace {

/// A path of values by month, as simply as it can be said.
plan::Trajectory pathOf(const std::vector<double>& values) {
    if (std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); }))
        return plan::Trajectory::constant(values.front());
    return plan::Trajectory::monthly(values);
}

/// Time outside of the inbox and of improvement gives or takes what a drawn inbox share leaves, in
/// proportion.
void balanceTimeSplit(plan::Plan& plan) {
    constexpr std::array others{LeverKey::trainingShare, LeverKey::meetingsShare, LeverKey::breaksShare,
                                LeverKey::leaveShare};
    std::array<std::vector<double>, others.size()> paths;
    bool moved = false;
    for (std::size_t i = 0; i < others.size(); ++i) paths[i] = plan.lever(others[i]).base.values(plan.months);
    for (int t = 0; t < plan.months; ++t) {
        double split = 0, rest = 0;
        for (const LeverKey key : plan::timeSplitKeys) split += plan.lever(key).base.at(t);
        for (const auto& path : paths) rest += path[static_cast<std::size_t>(t)];
        if (std::abs(split - 1) < 1e-9 || !(rest > 0)) continue;
        const double factor = std::max(0.0, (rest + 1 - split) / rest);
        for (auto& path : paths) path[static_cast<std::size_t>(t)] *= factor;
        moved = true;
    }
    for (std::size_t i = 0; moved && i < others.size(); ++i) plan.lever(others[i]).base = pathOf(paths[i]);
}

} // namespace

plan::Plan Simulation::drawn(std::int64_t index, std::int64_t draws) const {
    const Parts& parts = *m_parts;
    constexpr auto lanes = static_cast<std::int64_t>(BlockRunner::lanes);
    const std::size_t lane = static_cast<std::size_t>(index % lanes);
    std::vector<std::uint32_t> points(parts.drawing.dimensions() * BlockRunner::lanes);
    std::vector<double> outcomes(parts.drawing.outcomes() * BlockRunner::lanes);
    parts.points(draws, parts.plan.draws.seed).block(index / lanes, points);
    parts.drawing.outcomesOf(points, outcomes, &parts.turn);

    plan::Plan plan = parts.plan;
    for (std::size_t bet = 0; bet < parts.drawing.bets().size(); ++bet) {
        std::vector<double> path;
        for (int t = 0; t < plan.months; ++t) path.push_back(parts.drawing.valueOf(bet, t, outcomes, lane));
        plan.find(parts.drawing.bets()[bet])->base = pathOf(path);
    }
    // What its guardrails did in this draw is part of how it turned out: they were held against the plan at
    // base.
    projection::Inputs<double> in = projection::inputsOf(plan);
    in.guardrails = parts.simulated.guardrails;
    projection::Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
    projection::Room<double> room;
    projection::run(in, out, room);
    const auto& inForce = room.inForce;
    std::vector<double> review = plan.lever(LeverKey::reviewShare).base.values(plan.months);
    std::vector<double> dedicated = plan.lever(LeverKey::dedicatedHours).base.values(plan.months);
    for (std::size_t t = 0; t < review.size(); ++t) {
        review[t] += inForce.improvementShare[t] - in.improvementShare[t];
        // A surplus that was moved to content is improvement time the month after.
        if (t + 1 < dedicated.size())
            dedicated[t + 1] += (inForce.surplusToImprovement[t] - in.surplusToImprovement) *
                                out.at(Metric::surplusHours, static_cast<int>(t));
    }
    plan.lever(LeverKey::reviewShare).base = pathOf(review);
    plan.lever(LeverKey::dedicatedHours).base = pathOf(dedicated);
    plan.lever(LeverKey::inboxShare).base = pathOf(inForce.inboxShare);
    plan.lever(LeverKey::plannedReductions).base = pathOf(inForce.plannedReductions);
    plan.lever(LeverKey::backfill).base = pathOf(inForce.backfill);
    plan.lever(LeverKey::overtime).base = pathOf(inForce.overtime);
    balanceTimeSplit(plan);

    for (const plan::LeverRef& ref : plan::allLevers(plan)) plan.find(ref)->range.reset();
    plan.correlations.clear();
    plan.guardrails.clear();
    plan.scenarios.clear();
    return plan;
}

Result<Answers> answersOf(const Simulation& simulation, const Figure& figure, std::int64_t draws, int threads,
                          Progress* progress) {
    const auto kept = []<class T>(T value) { return std::make_shared<const T>(std::move(value)); };
    const RunOptions all{draws, threads, {}};
    const RunOptions few{std::min(draws, drawsToCompare), threads, {}};
    Answers answers;
    HEADROOM_TRY(auto summary, simulation.summarise(all, progress));
    answers.summary = kept(std::move(summary));
    HEADROOM_TRY(auto swings, simulation.swings(progress));
    answers.swings = kept(std::move(swings));
    HEADROOM_TRY(auto indices, simulation.indices(figure, samplesOfIndices, threads, progress));
    answers.indices = kept(std::move(indices));
    HEADROOM_TRY(auto guardrails, simulation.guardrailEffect(few, progress));
    answers.guardrails = kept(guardrails);
    HEADROOM_TRY(auto errors, simulation.errorBars(few, scramblesOfErrors, progress));
    answers.errors = kept(std::move(errors));
    return answers;
}

std::vector<double> gapToReview(const plan::Plan& plan, const std::string& scenario) {
    const auto simulation = Simulation::of(plan, scenario);
    if (!simulation || simulation.value().bets().empty()) return {};
    const std::int64_t draws = std::min<std::int64_t>(drawsToReview, plan.draws.draws);
    const auto summary = simulation.value().summarise({draws, 0, {}});
    if (!summary) return {};
    return summary.value().series(Metric::gapFte, -1, Level::p10);
}

} // namespace headroom::ranges
