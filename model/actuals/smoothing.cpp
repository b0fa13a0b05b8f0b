#include "actuals/smoothing.h"

#include "projection/vectorised.h"

namespace headroom::actuals {

LinesSoFar::LinesSoFar(std::span<const double> values) {
    intercept.reserve(values.size() + 1);
    slope.reserve(values.size() + 1);
    intercept.push_back(values.empty() ? 0 : values.front());
    slope.push_back(0);
    for (std::size_t month = 0; month < values.size(); ++month) add(month, values[month]);
}

void LinesSoFar::add(std::size_t month, double value) {
    const auto count = static_cast<double>(month + 1);
    const double before = mean;
    mean += (value - mean) / count;
    const double rise =
        month == 0 ? 0 : ((count - 2) * slope.back() + 6 * (value - before) / count) / (count + 1);
    slope.push_back(rise);
    intercept.push_back(mean - rise * (count + 1) / 2);
}

const Smoothing& smoothing() {
#ifdef HEADROOM_HAS_AVX_SMOOTHING
    using projection::InstructionSet;
    if (projection::vectorised(InstructionSet::avx512)) return smoothingAvx512;
    if (projection::vectorised(InstructionSet::avx2)) return smoothingAvx2;
#endif
    return smoothingBaseline;
}

} // namespace headroom::actuals
