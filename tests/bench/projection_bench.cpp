// What a projection costs, for the number types of the kernel, the processor's instruction sets, and its size
// in months and work types. Compare lines of one run: a draw of a block against a projection in double, 48
// months against 24, 16 work types against 8. The team's volume stays the same however many work types share
// it.

#include "plan/sample.h"
#include "projection/block_kernel.h"
#include "projection/kernel.h"
#include "projection/projection.h"
#include "projection/resolve.h"
#include "projection/sensitivity.h"
#include "projection/vectorised.h"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace headroom;
using namespace headroom::projection;

namespace {

/// `live` of the work types are live, with a day of eleven hours of which each is different.
plan::Plan planOf(int months, int types, int live) {
    plan::Plan plan = plan::samplePlan();
    plan.months = months;
    const auto some = plan.workTypes;
    plan.workTypes.clear();
    plan.milestones.clear();
    plan.scenarios.clear();
    plan.launches.clear();
    for (int w = 0; w < types; ++w) {
        auto type = some[static_cast<std::size_t>(w) % some.size()];
        type.id = {"w" + std::to_string(w)};
        type.name = "Type " + std::to_string(w);
        auto values = type.lever(plan::LeverKey::volume).base.values(months);
        for (double& value : values) value *= static_cast<double>(some.size()) / types;
        type.lever(plan::LeverKey::volume).base = plan::Trajectory::monthly(values);
        if (w < live) {
            type.mode = plan::ServiceMode::live;
            type.profile = {60, {3, 6, 9, 11, 12, 10, 8.5, 9.5, 10.5, 8, 5}};
        }
        plan.workTypes.push_back(type);
    }
    return plan;
}

plan::Plan planOf(const benchmark::State& state) {
    return planOf(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)),
                  static_cast<int>(state.range(2)));
}

template <class Number>
void kernel(benchmark::State& state) {
    const plan::Plan plan = planOf(state);
    auto in = resolve<Number>(
        plan, [&](const plan::LeverRef& ref, int t) { return constant<Number>(plan.find(ref)->base.at(t)); });
    in.guardrails = inputsOf(plan).guardrails;
    Outputs<Number> out(in.months(), static_cast<int>(in.types.size()));
    Room<Number> room;
    for (auto _ : state) {
        run(in, out, room);
        benchmark::DoNotOptimize(out);
    }
    state.SetItemsProcessed(state.iterations());
}

enum class Acting { guarded, unguarded }; // with the usual guardrails, or none

template <InstructionSet set, Acting acting = Acting::guarded>
void block(benchmark::State& state) {
    const Vectorised* code = vectorised(set);
    if (!code) return state.SkipWithError("not on this processor");
    plan::Plan wanted = planOf(state);
    if (acting == Acting::unguarded) wanted.guardrails.clear();
    Simulated plan = simulated(wanted);
    // Draws around the plan, some a little short of people: every volume follows one outcome.
    plan.outcomes = 1;
    for (std::size_t w = 0; w < plan.plan.workTypes.size(); ++w) {
        DrawnPath path;
        path.slot = plan::leverSlot(plan.plan, plan::LeverKey::volume, w);
        path.from = plan.plan.workTypes[w].lever(plan::LeverKey::volume).base.values(plan.plan.months);
        path.width = path.from;
        path.outcome.assign(path.from.size(), 0);
        path.maximum = 1e9;
        plan.paths.push_back(std::move(path));
    }
    const auto block = code->blockKernel(plan);
    for (int lane = 0; lane < BlockKernel::lanes; ++lane)
        block->outcomes()[static_cast<std::size_t>(lane)] = -0.1 + 0.03 * lane;
    for (auto _ : state) block->run();
    state.SetItemsProcessed(state.iterations() * BlockKernel::lanes);
}

void wholeEdit(benchmark::State& state) {
    const auto plan = std::make_shared<const plan::Plan>(planOf(state));
    for (auto _ : state) benchmark::DoNotOptimize(project(plan));
}

void gradientOfAll(benchmark::State& state) {
    const plan::Plan plan = planOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(gradient(plan, {plan::LeverKey::resolution, plan.workTypes.front().id}));
}

void sizes(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"months", "types", "live"});
    for (const int months : {12, 24, 48, 60})
        for (const int types : {1, 8, 16, 32}) bench->Args({months, types, 0});
    bench->Args({24, 8, 2});
}

void some(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"months", "types", "live"})->Args({24, 8, 0})->Args({24, 8, 2})->Args({60, 32, 4});
}

} // namespace

BENCHMARK(kernel<double>)->Apply(sizes);
BENCHMARK(block<InstructionSet::avx512>)->Apply(sizes);
BENCHMARK(block<InstructionSet::avx512, Acting::unguarded>)->Apply(some);
BENCHMARK(block<InstructionSet::avx2>)->Apply(some);
BENCHMARK(block<InstructionSet::baseline>)->Apply(some);
BENCHMARK(kernel<Dual<double>>)->Apply(sizes);
BENCHMARK(wholeEdit)->Apply(some);
BENCHMARK(gradientOfAll)->Apply(some);
