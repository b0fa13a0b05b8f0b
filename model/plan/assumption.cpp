#include "plan/assumption.h"

namespace headroom::plan {

int daysBetween(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

Date lastLookedAt(const Plan& plan, const Provenance& provenance) {
    return provenance.lastReviewed.value_or(plan.firstMonth / std::chrono::day{1});
}

bool isStale(const Plan& plan, const Provenance& provenance, Date today) {
    return (provenance.nextReview && *provenance.nextReview < today) ||
           daysBetween(lastLookedAt(plan, provenance), today) > quarterDays;
}

Rating impactOf(double totalIndex) {
    if (totalIndex >= highImpact) return Rating::high;
    return totalIndex >= mediumImpact ? Rating::medium : Rating::low;
}

std::optional<Rating> riskOf(const Provenance& provenance, std::optional<Rating> impact) {
    if (provenance.risk || !provenance.quality || !impact) return provenance.risk;
    const int poor = static_cast<int>(Rating::high) - static_cast<int>(*provenance.quality);
    const int sum = poor + static_cast<int>(*impact); // 0..4
    if (sum >= 3) return Rating::high;
    return sum == 2 ? Rating::medium : Rating::low;
}

} // namespace headroom::plan
