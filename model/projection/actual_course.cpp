#include "projection/actual_course.h"

#include <cmath>
#include <limits>

namespace headroom::projection {

using plan::Observed;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double orElse(double value, double otherwise) {
    return std::isnan(value) ? otherwise : value;
}

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : none;
}

} // namespace

double ActualCourse::figure(Observed what, const plan::WorkTypeId& type, int t) const {
    if (m_plan.actuals.empty() || t < 0) return none;
    const plan::Actual* found = m_plan.actuals.find(what, type, m_plan.monthAt(t));
    return found && found->complete && std::isfinite(found->value) ? found->value : none;
}

double ActualCourse::of(Observed what, int t) const {
    return figure(what, {}, t);
}

double ActualCourse::of(Observed what, std::size_t type, int t) const {
    return figure(what, m_plan.workTypes[type].id, t);
}

ActualCourse::Sums ActualCourse::sums(int t) const {
    Sums sums;
    const auto month = static_cast<std::size_t>(t);
    for (std::size_t w = 0; w < m_in.types.size(); ++w) {
        const double volume = of(Observed::volume, w, t);
        const bool planned =
            m_in.types[w].volumeBeforeInduced[month] > 0 || m_in.types[w].launchVolume[month] > 0;
        if (std::isnan(volume) && !planned) continue;
        const double involved = volume > 0 ? volume * of(Observed::involvement, w, t) : volume;
        sums.volume += volume;
        sums.involved += involved;
        sums.resolved += involved > 0 ? involved * of(Observed::resolution, w, t) : involved;
    }
    return sums;
}

double ActualCourse::inbound(int t) const {
    return orElse(m_in.types.empty() ? none : sums(t).volume, of(Observed::inbound, t));
}

double ActualCourse::involvement(int t) const {
    const Sums all = sums(t);
    return orElse(ratio(all.involved, all.volume), of(Observed::involvementRate, t));
}

double ActualCourse::resolution(int t) const {
    const Sums all = sums(t);
    const double seen = orElse(ratio(all.resolved, all.involved), of(Observed::resolutionRate, t));
    return orElse(seen, ratio(of(Observed::automation, t), of(Observed::involvementRate, t)));
}

double ActualCourse::automation(int t) const {
    const Sums all = sums(t);
    const double seen = orElse(ratio(all.resolved, all.volume), of(Observed::automation, t));
    return orElse(seen, of(Observed::involvementRate, t) * of(Observed::resolutionRate, t));
}

} // namespace headroom::projection
