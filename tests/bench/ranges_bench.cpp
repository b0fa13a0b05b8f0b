// What a simulation costs: draws from the ranges to quantiles of every month of every metric. Compare lines
// of one run: draws against each other (time is linear in them). Against NumPy: ranges_against_twin.cpp.

#include "ranges/simulation.h"
#include "support/large_plan.h"

#include <benchmark/benchmark.h>

using namespace headroom;

namespace {

void summarise(benchmark::State& state, const plan::Plan& plan) {
    const auto simulation = ranges::Simulation::of(plan);
    ranges::RunOptions options;
    options.draws = state.range(0);
    options.threads = static_cast<int>(state.range(1));
    double simulate = 0, summary = 0;
    for (auto _ : state) {
        const auto result = simulation.value().summarise(options);
        simulate += result.value().simulateMs;
        summary += result.value().summariseMs;
    }
    state.counters["simulateMs"] = simulate / static_cast<double>(state.iterations());
    state.counters["summariseMs"] = summary / static_cast<double>(state.iterations());
    state.SetItemsProcessed(state.iterations() * options.draws);
    state.SetComplexityN(options.draws);
}

void prepare(benchmark::State& state) {
    const plan::Plan plan = plan::samplePlan();
    const auto tables = std::make_shared<ranges::OutcomeTables>();
    for (auto _ : state) benchmark::DoNotOptimize(ranges::Simulation::of(plan, plan::baseScenario, tables));
}

/// The first time a plan is opened.
void prepareAnew(benchmark::State& state) {
    const plan::Plan plan = plan::samplePlan();
    for (auto _ : state) benchmark::DoNotOptimize(ranges::Simulation::of(plan));
}

void swings(benchmark::State& state) {
    const auto simulation = ranges::Simulation::of(plan::samplePlan());
    for (auto _ : state) benchmark::DoNotOptimize(simulation.value().swings());
}

void indices(benchmark::State& state) {
    const auto simulation = ranges::Simulation::of(plan::samplePlan());
    for (auto _ : state) benchmark::DoNotOptimize(simulation.value().indices({}));
}

void sizes(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"draws", "threads"})->Unit(benchmark::kMillisecond)->UseRealTime();
    for (const int draws : {1'000, 10'000, 100'000}) bench->Args({draws, 0});
    bench->Args({100'000, 1});
}

/// A line through these, by draws: how far they lie from it is the RMS below them.
void line(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"draws", "threads"})->Unit(benchmark::kMillisecond)->UseRealTime();
    for (const int draws : {20'000, 40'000, 80'000, 160'000, 320'000}) bench->Args({draws, 0});
    bench->Complexity(benchmark::oN);
}

} // namespace

BENCHMARK_CAPTURE(summarise, sample, plan::samplePlan())->Apply(sizes);
BENCHMARK_CAPTURE(summarise, months24_types6, tests::largePlan())->Apply(sizes);
BENCHMARK_CAPTURE(summarise, linear_in_draws, tests::largePlan())->Apply(line);
BENCHMARK(prepareAnew)->Unit(benchmark::kMillisecond);
BENCHMARK(prepare)->Unit(benchmark::kMillisecond);
BENCHMARK(swings)->Unit(benchmark::kMillisecond);
BENCHMARK(indices)->Unit(benchmark::kMillisecond);
