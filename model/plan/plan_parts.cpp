#include "plan/plan_parts.h"

namespace headroom::plan::parts {

Range spread(RangeBasis basis, double low, double high) {
    Range range;
    range.basis = basis;
    range.low = Trajectory::constant(low);
    range.high = Trajectory::constant(high);
    return range;
}

Range oneOf(double low, double high, const std::array<double, 3>& weights) {
    Range range = values(low, high);
    range.distribution = Distribution::discrete;
    range.weights = weights;
    return range;
}

Trajectory quarters(double first, double second, double third, double fourth) {
    return Trajectory::steps({{0, first}, {3, second}, {6, third}, {9, fourth}});
}

} // namespace headroom::plan::parts
