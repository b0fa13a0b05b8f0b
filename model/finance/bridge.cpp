#include "finance/bridge.h"

#include "finance/plan_pair.h"
#include "plan/aggregate.h"
#include "plan/validation.h"
#include "projection/kernel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <thread>

namespace headroom::finance {

namespace {

using plan::Metric;
using plan::Plan;

/// The figures of plans of one shape.
class Figures {
public:
    Figures(std::span<const Metric> metrics, int months, int types)
        : m_metrics(metrics)
        , m_out(months, types) {}

    Effects of(const Plan& plan) {
        projection::run(projection::inputsOf(plan), m_out, m_room);
        Effects figures;
        figures.reserve(m_metrics.size());
        for (const Metric metric : m_metrics) {
            const auto series = m_out.series(metric);
            std::vector<double> values(series.begin(), series.end());
            const auto weight = plan::weightOf(metric);
            values.push_back(plan::aggregate(series, metric, 0, m_out.months(),
                                             weight ? m_out.series(*weight) : std::span<const double>{}));
            figures.push_back(std::move(values));
        }
        return figures;
    }

private:
    std::span<const Metric> m_metrics;
    projection::Outputs<double> m_out;
    projection::Room<double> m_room;
};

/// Which mixture has these of the drivers that differ as after: bit i stands for the i-th of them.
Drivers driversOf(std::uint32_t coalition, const std::vector<Driver>& differing) {
    Drivers drivers;
    for (std::size_t i = 0; i < differing.size(); ++i)
        if (coalition >> i & 1) drivers.set(static_cast<std::size_t>(differing[i]));
    return drivers;
}

/// The figures of every mixture, by coalition; incomplete once cancelled.
std::vector<Effects> figuresOfMixtures(const PlanPair& pair, const std::vector<Driver>& differing,
                                       std::span<const Metric> metrics, const std::atomic<bool>* cancelled) {
    std::vector<Effects> byCoalition(std::size_t{1} << differing.size());
    std::atomic<std::uint32_t> next{0};
    const auto work = [&] {
        Figures figures(metrics, pair.before.months, static_cast<int>(pair.before.workTypes.size()));
        for (auto coalition = next++; coalition < byCoalition.size(); coalition = next++) {
            if (cancelled && *cancelled) return;
            byCoalition[coalition] = figures.of(pair.mixed(driversOf(coalition, differing)));
        }
    };
    constexpr std::size_t worthAThread = 64; // mixtures
    const std::size_t threads = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()),
                                                      byCoalition.size() / worthAThread + 1);
    std::vector<std::jthread> others;
    for (std::size_t thread = 1; thread < threads; ++thread) others.emplace_back(work);
    work();
    others.clear(); // waits for them
    return byCoalition;
}

/// How often, of all orders of `all` drivers, just `before` given ones come before a given one, as a share:
/// before! (all - before - 1)! / all!
long double shareOfOrders(int all, int before) {
    long double share = 1.0L / all;
    for (int i = 1; i <= before; ++i) share *= static_cast<long double>(i) / (all - i);
    return share;
}

/// Sums of long double: the steps of a cost of millions add up to the last digit that is shown.
Effects shapley(const std::vector<Effects>& byCoalition, std::size_t player, int players) {
    std::vector<long double> shares;
    for (int before = 0; before < players; ++before) shares.push_back(shareOfOrders(players, before));
    const Effects& any = byCoalition.front();
    Effects values;
    for (std::size_t m = 0; m < any.size(); ++m) {
        std::vector<double> ofMetric(any[m].size());
        for (std::size_t t = 0; t < ofMetric.size(); ++t) {
            long double value = 0;
            for (std::uint32_t without = 0; without < byCoalition.size(); ++without) {
                if (without >> player & 1) continue;
                const auto with = without | std::uint32_t{1} << player;
                const auto before = static_cast<std::size_t>(__builtin_popcount(without));
                value += shares[before] *
                         (static_cast<long double>(byCoalition[with][m][t]) - byCoalition[without][m][t]);
            }
            ofMetric[t] = std::isfinite(value) ? static_cast<double>(value) : std::nan("");
        }
        values.push_back(std::move(ofMetric));
    }
    return values;
}

Result<void> check(const Plan& plan) {
    const auto findings = plan::validate(plan);
    if (!plan::blocksProjection(findings)) return done();
    Error error{ErrorCode::planInvalid, plan.name, {}};
    for (const plan::Finding& finding : findings)
        if (finding.severity == plan::Severity::error) error.values.emplace_back(plan::name(finding.code));
    return error;
}

} // namespace

Result<Bridge> bridgeBetween(const Plan& before, const Plan& after, std::span<const Metric> metrics,
                             const std::atomic<bool>* cancelled) {
    HEADROOM_TRY(check(before));
    HEADROOM_TRY(check(after));
    if (before.firstMonth != after.firstMonth)
        return Error{ErrorCode::plansApart,
                     after.name,
                     {plan::toString(before.firstMonth), plan::toString(after.firstMonth)}};
    if (before.currency != after.currency)
        return Error{ErrorCode::plansApart, after.name, {before.currency, after.currency}};
    const PlanPair pair = pairOf(before, after);
    const Drivers differ = pair.differing();
    std::vector<Driver> differing;
    for (int driver = 0; driver < driverCount; ++driver)
        if (differ[static_cast<std::size_t>(driver)]) differing.push_back(static_cast<Driver>(driver));

    const std::vector<Effects> byCoalition = figuresOfMixtures(pair, differing, metrics, cancelled);
    if (cancelled && *cancelled) return Error{ErrorCode::cancelled, {}, {}};

    Bridge bridge;
    bridge.metrics.assign(metrics.begin(), metrics.end());
    bridge.months = pair.before.months;
    bridge.before = byCoalition.front();
    bridge.after = byCoalition.back();
    for (std::size_t i = 0; i < differing.size(); ++i)
        bridge.steps.push_back({differing[i], shapley(byCoalition, i, static_cast<int>(differing.size()))});
    return bridge;
}

} // namespace headroom::finance
