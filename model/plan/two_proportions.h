#pragma once

namespace headroom::plan {

/// A difference of two rates and the interval that holds it in 95 of 100 cases.
struct RateDifference {
    double difference = 0; // after - before
    double low = 0, high = 0;

    bool operator==(const RateDifference&) const = default;
};

/// Of `yes` among `count`, before and after; counts above 0. Newcombe's hybrid of two Wilson score intervals
/// (Statistics in Medicine 17, 1998, method 10): it holds with few cases and with rates near 0 or 1, where
/// the usual normal interval is too narrow or leaves -1..1.
RateDifference rateDifference(double yesBefore, double countBefore, double yesAfter, double countAfter);

} // namespace headroom::plan
