#pragma once

#include "plan/plan.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace headroom::ui {

/// What imported history says about a plan's demand.
struct HistoryDemand {
    /// Mean of the latest complete months, at most twelve, by work type that has one.
    std::map<plan::WorkTypeId, double> base;
    /// The last month that was counted.
    std::optional<plan::Month> until;
    int months = 0; // counted, of the work type with most
    /// The seasonal index, where the latest twelve complete months of all of them are one whole year.
    std::optional<std::array<double, 12>> season;
};

/// Nothing where no work type has a complete month.
std::optional<HistoryDemand> demandFromHistory(const plan::Plan& plan);

/// The plan with base volumes (and season, where there is one) put in place: constant from the first month
/// on.
plan::Plan withDemand(const plan::Plan& plan, const HistoryDemand& demand);

/// Volumes of all work types with history in order of month; a month is complete where all of them are.
std::vector<plan::VolumeHistory::Entry> totalHistory(const plan::Plan& plan);

} // namespace headroom::ui
