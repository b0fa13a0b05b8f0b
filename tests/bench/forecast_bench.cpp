// Series a second that are forecast 18 months ahead, from histories as long as those of a support team, by
// number of threads; and one series by its length.

#include "actuals/forecast.h"
#include "actuals/made_series.h"

#include <benchmark/benchmark.h>

using namespace headroom;

namespace {

void manySeries(benchmark::State& state) {
    std::vector<actuals::History> histories;
    for (std::uint32_t i = 0; i < 200; ++i)
        histories.push_back(tests::history(tests::volumes(60 + i % 66, i))); // 60 to 125 months
    for (auto _ : state)
        benchmark::DoNotOptimize(
            actuals::forecastAll(histories, {.months = 18}, static_cast<int>(state.range(0))));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(histories.size()));
}

void oneSeries(benchmark::State& state) {
    const auto history = tests::history(tests::volumes(static_cast<std::size_t>(state.range(0)), 1));
    for (auto _ : state) benchmark::DoNotOptimize(actuals::forecast(history, {.months = 18}));
    state.SetComplexityN(state.range(0));
}

} // namespace

BENCHMARK(manySeries)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(oneSeries)
    ->Arg(24)
    ->Arg(60)
    ->Arg(120)
    ->Arg(240)
    ->Arg(600)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);
