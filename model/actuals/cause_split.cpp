#include "actuals/cause_split.h"

#include "projection/kernel.h"

#include <bit>
#include <cmath>
#include <limits>

namespace headroom::actuals {

namespace {

/// How often, of all orders of the causes, just `before` given ones come before a given one:
/// before! (all - before - 1)! / all!
double shareOfOrders(int before) {
    double share = 1.0 / causeCount;
    for (int i = 1; i <= before; ++i) share *= static_cast<double>(i) / (causeCount - i);
    return share;
}

} // namespace

std::vector<std::vector<CauseSplit>> causeSplits(const plan::Plan& underScenario,
                                                 std::span<const plan::Metric> metrics) {
    const Planned planned = plannedFrom(underScenario);
    const int past = monthsPast(underScenario);
    constexpr unsigned coalitions = 1U << causeCount;
    std::vector<std::vector<CauseSplit>> splits(metrics.size());
    if (past == 0) return splits;
    // The figures of every mixture of plan and actuals: by coalition, then metric, then month.
    std::vector<std::vector<double>> figures(coalitions);
    projection::Outputs<double> out(planned.inputs.months(), static_cast<int>(planned.inputs.types.size()));
    projection::Room<double> room;
    for (unsigned coalition = 0; coalition < coalitions; ++coalition) {
        projection::run(withSeen(planned, Causes(coalition)), out, room);
        for (const plan::Metric metric : metrics)
            for (int t = 0; t < past; ++t) figures[coalition].push_back(out.at(metric, t));
    }
    for (std::size_t m = 0; m < metrics.size(); ++m)
        for (int t = 0; t < past; ++t) {
            const std::size_t at = m * static_cast<std::size_t>(past) + static_cast<std::size_t>(t);
            CauseSplit split{t, figures.front()[at], figures.back()[at], {}};
            for (int cause = 0; cause < causeCount; ++cause) {
                const unsigned bit = 1U << cause;
                long double part = 0;
                for (unsigned without = 0; without < coalitions; ++without)
                    if (!(without & bit))
                        part += shareOfOrders(std::popcount(without)) *
                                (static_cast<long double>(figures[without | bit][at]) - figures[without][at]);
                split.parts[static_cast<std::size_t>(cause)] = std::isfinite(part)
                                                                   ? static_cast<double>(part)
                                                                   : std::numeric_limits<double>::quiet_NaN();
            }
            splits[m].push_back(split);
        }
    return splits;
}

} // namespace headroom::actuals
