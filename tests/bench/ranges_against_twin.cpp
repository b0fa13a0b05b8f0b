// A simulation against its twin in NumPy, in one run: the same plan, as many draws, the same quantiles of
// every output, month by month and of the whole plan, its worst month and each year. The twin computes all of
// them too, exactly in one way or the other, and at last from histograms as coarse as ours; ours has also
// chances and bars in its time.
//
//     bench_ranges_twin [--draws N] [--repeats K]

#include "ranges/simulation.h"
#include "support/arguments.h"
#include "support/large_plan.h"
#include "support/numpy_twin.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>

using namespace headroom;

namespace {

/// Processor time of all threads of this program.
double processorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Taken {
    double wall = 1e300, processor = 1e300; // seconds
};

/// The quickest of several runs, as far as the machine has other things to do.
template <class Run>
Taken quickest(int repeats, const Run& run) {
    Taken best;
    for (int i = 0; i < repeats; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const double before = processorSeconds();
        run();
        best.processor = std::min(best.processor, processorSeconds() - before);
        best.wall = std::min(best.wall,
                             std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

} // namespace

int main(int count, char** arguments) {
    const int draws = tests::numberAfter(count, arguments, "--draws", 100'000);
    const int repeats = tests::numberAfter(count, arguments, "--repeats", 5);
    const plan::Plan plan = tests::largePlan();
    if (!tests::hasNumpy()) {
        std::fprintf(stderr, "no NumPy: install python3-numpy\n");
        return 1;
    }

    const auto simulation = ranges::Simulation::of(plan);
    ranges::RunOptions options;
    options.draws = draws;
    ranges::Summary summary;
    const auto run = [&] { summary = simulation.value().summarise(options).value(); };
    run(); // once to warm up
    const Taken ours = quickest(repeats, run);
    std::printf("%d draws x %d months x %zu work types, sampling included; the quickest of %d runs\n\n",
                draws, plan.months, plan.workTypes.size(), repeats);
    std::printf("%-34s %9s %9s\n", "", "wall s", "CPU s");
    std::printf("%-34s %9.3f %9.3f\n", "Headroom, all cores", ours.wall, ours.processor);

    bool agree = true;
    for (const char* method : {"fastest", "partition", "histogram"}) {
        Taken twin;
        nlohmann::json result, seconds;
        for (int i = 0; i < std::min(repeats, 3); ++i) {
            result = tests::numpyTwin(plan, "--draws " + std::to_string(draws) + " --quantiles " + method);
            if (result.is_null()) return 1;
            const double total = result["seconds"]["total"];
            if (total < twin.wall) {
                twin = {total, result["seconds"]["cpu"]};
                seconds = result["seconds"];
            }
        }
        const std::string name = "NumPy, " + result["quantiles"].get<std::string>();
        std::printf("%-34s %9.3f %9.3f   sample %.3f, simulate %.3f, summarise %.3f\n", name.c_str(),
                    twin.wall, twin.processor, seconds["sample"].get<double>(),
                    seconds["simulate"].get<double>(), seconds["summarise"].get<double>());
        std::printf("%-34s %9.1f %9.1f\n", "  times as long as Headroom", twin.wall / ours.wall,
                    twin.processor / ours.processor);

        using plan::Metric;
        constexpr std::array metrics{Metric::requiredFte, Metric::gapFte, Metric::totalCost,
                                     Metric::automation};
        const auto numbers = tests::comparedWithTwin(plan, summary, result, metrics);
        const auto worst = std::max_element(numbers.begin(), numbers.end(), [](const auto& a, const auto& b) {
            return a.standardErrors < b.standardErrors;
        });
        std::printf(
            "  %zu numbers compared: the farthest apart is %s,\n  ours %g, the twin's %g, %.1f standard "
            "errors\n",
            numbers.size(), worst->name.c_str(), worst->ours, worst->twins, worst->standardErrors);
        agree &= std::all_of(numbers.begin(), numbers.end(),
                             [](const auto& number) { return number.standardErrors < 5; });
    }
    if (!agree) std::printf("\nThe two do not agree.\n");
    return agree ? 0 : 1;
}
