#pragma once

#include "plan/lever.h"
#include "plan/trajectory.h"

#include <array>

// What plans that come with the program are written with. Used within this folder only.

namespace headroom::plan::parts {

/// How sure a team is of a lever, as differences from base, as factors of it, or as values.
Range spread(RangeBasis basis, double low, double high);
inline Range points(double below, double above) {
    return spread(RangeBasis::difference, -below / 100, above / 100);
}
inline Range factor(double low, double high) {
    return spread(RangeBasis::factor, low, high);
}
inline Range values(double low, double high) {
    return spread(RangeBasis::value, low, high);
}
/// One of low, base and high, each as likely as its weight says.
Range oneOf(double low, double high, const std::array<double, 3>& weights);

/// From the first, fourth, seventh and tenth month on.
Trajectory quarters(double first, double second, double third, double fourth);

} // namespace headroom::plan::parts
