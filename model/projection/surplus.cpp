#include "projection/surplus.h"

namespace headroom::projection {

SurplusParts<double> surplusLedger(const plan::Plan& underScenario, double hours) {
    auto parts = surplusParts<double>(
        underScenario.surplusOrder, [&](plan::LeverKey key) { return underScenario.lever(key).base.at(0); });
    for (double& part : parts.taken) part *= hours;
    parts.unallocated *= hours;
    return parts;
}

} // namespace headroom::projection
