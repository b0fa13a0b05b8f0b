#include "projection/erlang.h"

#include <limits>

namespace headroom::projection::erlang {

double serversFor(double a, double target, double patience, double share, double guess) {
    if (!(a > 0) || !(share > 0)) return 0;
    if (!(share < 1)) return std::numeric_limits<double>::infinity();
    const auto miss = [&](double n) { return withinA(n, a, target, patience) - share; };

    // The secant method, which is fast on so smooth a curve, within a bracket that only narrows. By the
    // square-root rule of staffing the answer is within a few roots of the load.
    double low = 0, high = std::numeric_limits<double>::infinity();
    double n = guess > 0 ? guess : a + 0.4 * std::sqrt(a);
    double before = 0, missBefore = -share; // nobody answers anybody
    for (int i = 0; i < 200; ++i) {
        const double missed = miss(n);
        (missed < 0 ? low : high) = n;
        if (std::abs(missed) < 1e-16) return n;
        double next = n - missed * (n - before) / (missed - missBefore);
        before = n;
        missBefore = missed;
        if (i == 0) next = missed < 0 ? n + 0.1 * std::sqrt(a) : std::max(0.9 * n, n - 0.1 * std::sqrt(a));
        if (!(next > low) || !(next < high)) next = std::isfinite(high) ? (low + high) / 2 : 2 * n + 1;
        if (std::abs(next - n) <= 1e-12 * n) return next; // the next would be as good as a double
        n = next;
    }
    return n;
}

} // namespace headroom::projection::erlang
