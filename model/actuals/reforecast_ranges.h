#pragma once

#include "actuals/reforecast.h"

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace headroom::actuals {

/// How likely the outcomes of a figure are: 10, 50 and 90 % of them are at most this.
struct Odds {
    double p10 = 0, p50 = 0, p90 = 0;
};

/// The reforecast in every draw of the plan: the months past are what they were in all of them, the rest
/// spreads.
struct ReforecastRanges {
    struct Of {
        plan::Metric metric{};
        Odds landing;              // what all months come to
        std::vector<Odds> byMonth; // one a month of the plan
    };
    int draws = 0;
    std::vector<Of> figures; // of landingMetrics(), in that order

    [[nodiscard]] const Of* find(plan::Metric metric) const;
};

/// Every draw is a plan of its own, projected like any other from the actuals on: slower than the simulation
/// of the plan, and the same numbers as the reforecast. The guardrails are held against the plan at base, as
/// in every draw of it (model.md, Ranges). `drawn` gives the plan of a draw, 0 to draws - 1, under its
/// scenario. Nothing when cancelled.
std::optional<ReforecastRanges> reforecastRanges(const plan::Plan& underScenario, int draws,
                                                 const std::function<plan::Plan(int)>& drawn,
                                                 const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom::actuals
