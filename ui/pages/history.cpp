#include "ui/pages/history.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr std::size_t year = 12;

/// The latest complete entries, at most twelve, oldest first.
std::vector<plan::VolumeHistory::Entry> latest(const std::vector<plan::VolumeHistory::Entry>& entries) {
    std::vector<plan::VolumeHistory::Entry> complete;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(complete),
                 [](const plan::VolumeHistory::Entry& entry) { return entry.complete; });
    if (complete.size() > year) complete.erase(complete.begin(), complete.end() - year);
    return complete;
}

} // namespace

std::vector<plan::VolumeHistory::Entry> totalHistory(const plan::Plan& plan) {
    std::map<plan::Month, plan::VolumeHistory::Entry> months;
    std::map<plan::Month, std::size_t> seen;
    for (const plan::VolumeHistory& history : plan.history) {
        for (const auto& entry : history.entries) {
            auto& total = months.try_emplace(entry.month, plan::VolumeHistory::Entry{entry.month, 0, true})
                              .first->second;
            total.volume += entry.volume;
            total.complete = total.complete && entry.complete;
            ++seen[entry.month];
        }
    }
    std::vector<plan::VolumeHistory::Entry> totals;
    for (auto& [month, total] : months) {
        total.complete = total.complete && seen[month] == plan.history.size();
        totals.push_back(total);
    }
    return totals;
}

std::optional<HistoryDemand> demandFromHistory(const plan::Plan& plan) {
    HistoryDemand demand;
    for (const plan::VolumeHistory& history : plan.history) {
        const auto counted = latest(history.entries);
        if (counted.empty() || !plan.workType(history.workType)) continue;
        double sum = 0;
        for (const auto& entry : counted) sum += entry.volume;
        demand.base[history.workType] = sum / static_cast<double>(counted.size());
        demand.months = std::max(demand.months, static_cast<int>(counted.size()));
        demand.until = demand.until ? std::max(*demand.until, counted.back().month) : counted.back().month;
    }
    if (demand.base.empty()) return std::nullopt;
    const auto whole = latest(totalHistory(plan));
    if (whole.size() == year &&
        plan::monthsBetween(whole.front().month, whole.back().month) == static_cast<int>(year) - 1) {
        std::array<double, year> season{};
        for (const auto& entry : whole)
            season[static_cast<std::size_t>(plan::calendarMonth(entry.month))] = entry.volume;
        demand.season = plan::normalisedSeason(season);
    }
    return demand;
}

plan::Plan withDemand(const plan::Plan& plan, const HistoryDemand& demand) {
    plan::Plan result = plan;
    for (const auto& [type, base] : demand.base)
        result.workType(type)->lever(plan::LeverKey::volume).base = plan::Trajectory::constant(base);
    if (demand.season) result.season = *demand.season;
    return result;
}

} // namespace headroom::ui
