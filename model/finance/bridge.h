#pragma once

#include "finance/driver.h"
#include "plan/metric_catalogue.h"
#include "plan/plan.h"
#include "plan/result.h"

#include <atomic>
#include <span>
#include <vector>

namespace headroom::finance {

/// What a driver does to the metrics of a bridge: by metric, then by month and, behind the months, for all of
/// them together as the catalogue says (plan::aggregate). NaN where a figure does not exist in some mixture
/// of the two plans.
using Effects = std::vector<std::vector<double>>;

struct BridgeStep {
    Driver driver;
    Effects effects;
};

/// The way from one plan to another, a step a driver that differs.
struct Bridge {
    std::vector<plan::Metric> metrics;
    int months = 0; // that both plans have
    Effects before, after;
    std::vector<BridgeStep> steps; // in the order of Driver
};

/// How the figures of a plan become those of another, each under its scenario. A driver's step is its Shapley
/// value: what changing it brings, averaged over all orders in which the drivers that differ could be changed
/// (Shapley, A value for n-person games, 1953), so that no order is the author's, and the steps of a figure
/// add up to its difference. Projects 2^d mixtures of the plans, d drivers that differ.
/// Errors: plansApart where they begin in different months or count in different currencies, planInvalid
/// where one of them cannot be projected (place: its name), cancelled.
Result<Bridge> bridgeBetween(const plan::Plan& before, const plan::Plan& after,
                             std::span<const plan::Metric> metrics,
                             const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom::finance
