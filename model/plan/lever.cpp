#include "plan/lever.h"

namespace headroom::plan {

namespace {

double bound(const Lever& lever, const Trajectory& end, int month) {
    switch (lever.range->basis) {
    case RangeBasis::value: return end.at(month);
    case RangeBasis::difference: return lever.base.at(month) + end.at(month);
    case RangeBasis::factor: return lever.base.at(month) * end.at(month);
    }
    return end.at(month);
}

} // namespace

double Lever::lowAt(int month) const {
    return range ? bound(*this, range->low, month) : base.at(month);
}

double Lever::highAt(int month) const {
    return range ? bound(*this, range->high, month) : base.at(month);
}

} // namespace headroom::plan
