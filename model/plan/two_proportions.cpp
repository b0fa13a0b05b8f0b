#include "plan/two_proportions.h"

#include <cmath>

namespace headroom::plan {

namespace {

constexpr double z = 1.959963984540054; // 97.5 % of the standard normal

struct Score {
    double rate, low, high;
};

/// Wilson's score interval of one rate.
Score scoreOf(double yes, double count) {
    const double rate = yes / count;
    const double middle = rate + z * z / (2 * count);
    const double half = z * std::sqrt(rate * (1 - rate) / count + z * z / (4 * count * count));
    const double scale = 1 + z * z / count;
    return {rate, (middle - half) / scale, (middle + half) / scale};
}

} // namespace

RateDifference rateDifference(double yesBefore, double countBefore, double yesAfter, double countAfter) {
    const Score before = scoreOf(yesBefore, countBefore), after = scoreOf(yesAfter, countAfter);
    const double difference = after.rate - before.rate;
    return {difference, difference - std::hypot(after.rate - after.low, before.high - before.rate),
            difference + std::hypot(after.high - after.rate, before.rate - before.low)};
}

} // namespace headroom::plan
