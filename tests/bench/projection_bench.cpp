// What a projection costs, for the number types of the kernel and for its size in months and work types.
// Compare lines of one run: a lane of a batch against a double, 48 months against 24, 16 work types
// against 8.

#include "plan/sample.h"
#include "projection/kernel.h"
#include "projection/projection.h"
#include "projection/resolve.h"

#include <benchmark/benchmark.h>

using namespace headroom;
using namespace headroom::projection;

namespace {

plan::Plan planOf(int months, int types) {
    plan::Plan plan = plan::samplePlan();
    plan.months = months;
    const auto some = plan.workTypes;
    plan.workTypes.clear();
    plan.milestones.clear();
    plan.scenarios.clear();
    for (int w = 0; w < types; ++w) {
        auto type = some[static_cast<std::size_t>(w) % some.size()];
        type.id = {"w" + std::to_string(w)};
        type.name = "Type " + std::to_string(w);
        plan.workTypes.push_back(type);
    }
    plan.launches.clear();
    return plan;
}

template <class Number>
void kernel(benchmark::State& state) {
    const plan::Plan plan = planOf(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    const auto in = resolve<Number>(
        plan, [&](const plan::LeverRef& ref, int t) { return constant<Number>(plan.find(ref)->base.at(t)); });
    Outputs<Number> out(in.months(), static_cast<int>(in.types.size()));
    Cohorts<Number> cohorts;
    for (auto _ : state) {
        run(in, out, cohorts);
        benchmark::DoNotOptimize(out);
    }
    if constexpr (!std::is_same_v<Number, double> && !IsDual<Number>::value)
        state.SetItemsProcessed(state.iterations() * Number::SizeAtCompileTime);
    else
        state.SetItemsProcessed(state.iterations());
}

void wholeEdit(benchmark::State& state) {
    const auto plan = std::make_shared<const plan::Plan>(planOf(24, 8));
    for (auto _ : state) benchmark::DoNotOptimize(project(plan));
}

void sizes(benchmark::internal::Benchmark* bench) {
    for (const int months : {12, 24, 48})
        for (const int types : {1, 8, 32}) bench->Args({months, types});
}

} // namespace

BENCHMARK(kernel<double>)->Apply(sizes);
BENCHMARK(kernel<Batch<8>>)->Apply(sizes);
BENCHMARK(kernel<Dual<double>>)->Args({24, 8});
BENCHMARK(wholeEdit);
