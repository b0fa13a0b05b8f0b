#include "projection/investment.h"

#include <algorithm>
#include <cmath>

namespace headroom::projection {

using plan::Metric;

std::vector<Investment> whereToInvest(const Projection& projection) {
    const int last = projection.months() - 1;
    const auto& in = projection.inputs;
    const double inbound = projection.outputs.at(Metric::inbound, last);
    const double paidHours = in.workingDays[static_cast<std::size_t>(last)] * in.hoursPerDay;
    std::vector<Investment> result;
    for (int w = 0; w < projection.outputs.types(); ++w) {
        const auto& type = in.types[static_cast<std::size_t>(w)];
        const double room = type.ceiling - projection.outputs.at(Metric::typeResolution, w, last);
        Investment item;
        item.workType = w;
        item.ftePerPoint = projection.outputs.at(Metric::typeFtePerPoint, w, last);
        item.pointsInReach = 100 * room * projection.outputs.at(Metric::typeInvolvement, w, last) *
                             projection.outputs.at(Metric::typeVolume, w, last) / inbound;
        if (!std::isfinite(item.ftePerPoint) || !(item.pointsInReach > 0)) continue;
        item.fteGained = item.ftePerPoint * item.pointsInReach;
        item.hours = type.raiseHours * 100 * room;
        item.cost = paidHours > 0 ? item.hours * in.loadedCost / 12 / paidHours : 0;
        item.ftePer100Hours = item.fteGained / item.hours * 100;
        result.push_back(item);
    }
    const auto contentLed = [&](const Investment& item) {
        return projection.plan->workTypes[static_cast<std::size_t>(item.workType)].dependence ==
               plan::Dependence::contentLed;
    };
    std::stable_sort(result.begin(), result.end(), [&](const Investment& a, const Investment& b) {
        if (a.ftePer100Hours != b.ftePer100Hours) return a.ftePer100Hours > b.ftePer100Hours;
        return contentLed(a) && !contentLed(b);
    });
    return result;
}

} // namespace headroom::projection
