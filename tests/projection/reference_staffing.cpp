#include "projection/reference_parts.h"

#include <boost/math/quadrature/exp_sinh.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::tests {

using Complex = std::complex<double>;

namespace {

// Queues. A number is a double, or complex with the tiny imaginary part that carries a derivative: for an
// analytic f, f(x + ih) = f(x) + ih f'(x) up to h squared, and nothing is lost to a difference.

constexpr double h = 1e-30;

double slopeOf(const Complex& value) {
    return value.imag() / h;
}

/// ∫ f(t) dt from 0 on.
template <class Function>
auto integral(const Function& f) {
    static boost::math::quadrature::exp_sinh<double> quadrature;
    return quadrature.integrate(f, 1e-14);
}

/// 1/B(n, a) of Erlang B for any real n, by its integral: a ∫ exp(-a t) (1 + t)^n dt.
template <class Number>
Number inverseErlangB(Number n, Number a) {
    const double servers = std::real(n), load = std::real(a);
    // What would be beyond a double is as good as endless: nobody is ever blocked.
    if (servers > load && -servers + load + servers * std::log(servers / load) > 300)
        return std::numeric_limits<double>::infinity();
    return integral([&](double t) {
        const Number exponent = -a * t + n * std::log1p(t);
        return std::real(exponent) > -700 ? a * std::exp(exponent) : Number(0);
    });
}

/// Erlang C for any real n above the load.
double delayed(double n, double a) {
    const double inverse = inverseErlangB(n, a);
    return 1 / (inverse * (1 - a / n) + a / n);
}

/// Share of contacts answered within `target` by n servers, by the integrals of Mandelbaum and Zeltyn; times
/// in minutes.
template <class Number>
Number erlangAWithin(Number n, Number a, Number handle, double target, double patience) {
    if (std::real(n) <= 0) return 0;
    if (patience <= 0) return 1.0 - 1.0 / inverseErlangB(n, a);
    const Number arrival = a / handle, finish = n / handle;
    const double leave = 1 / patience;
    // So overloaded that the integrals are beyond a double: nobody is answered in a time that matters.
    const double in = std::real(arrival), out = std::real(finish);
    if (in > out && (in - out - out * std::log(in / out)) / leave > 200) return 0;
    const auto weight = [&](double t) {
        return std::exp(arrival * (-std::expm1(-leave * t) / leave) - finish * t);
    };
    const Number all = integral(weight);
    const Number late = integral([&](double t) { return weight(target + t); });
    const Number states = inverseErlangB<Number>(n - 1.0, a) + arrival * all;
    const Number abandoned = (1.0 + (arrival - finish) * all) / states;
    return 1.0 - abandoned - (finish * late - weight(target)) / states;
}

/// The least staff that meets the share, by halving.
double liveStaff(double a, double handle, double target, double patience, double share) {
    if (a <= 0 || share <= 0) return 0;
    const auto miss = [&](double n) { return erlangAWithin(n, a, handle, target, patience) - share; };
    double high = a + 1;
    while (miss(high) < 0) high *= 2;
    std::uintmax_t steps = 200;
    const auto [from, to] = boost::math::tools::toms748_solve(
        miss, 0.9 * share * a, high, boost::math::tools::eps_tolerance<double>(52), steps);
    return (from + to) / 2;
}

} // namespace

Staffed staffedFor(const Work& work, double resolution, double days) {
    const Complex moved{resolution, h};
    if (work.value("live") == 0 || work.effort(resolution) <= 0)
        return {work.effort(resolution) / work.at("utilisation"),
                slopeOf(work.effort(moved)) / work.at("utilisation")};
    const double target = work.value("targetTime") / 60, patience = work.value("patienceMinutes");
    const double handle = work.serving(resolution);
    std::map<double, Staffed> byShare; // intervals with the same load have the same staff
    Staffed servers;
    for (const double share : work.type.day) {
        if (!byShare.contains(share)) {
            const double load = work.load(resolution, days, share);
            Staffed staff{liveStaff(load, handle, target, patience, work.value("targetShare")), 0};
            // The service level stays where it is: what the load takes from it, the staff gives.
            if (staff.hours > 0)
                staff.slope =
                    -slopeOf(erlangAWithin<Complex>(staff.hours, work.load(moved, days, share),
                                                    work.serving(moved), target, patience)) /
                    slopeOf(erlangAWithin<Complex>({staff.hours, h}, load, handle, target, patience));
            byShare[share] = staff;
        }
        servers.hours += byShare[share].hours;
        servers.slope += byShare[share].slope;
    }
    const double hours = days * work.value("intervalMinutes") / 60 / work.value("concurrency");
    return {servers.hours * hours, servers.slope * hours};
}

double answeredLive(const Work& work, double resolution, double days, double present) {
    const double target = work.value("targetTime") / 60, patience = work.value("patienceMinutes");
    const double handle = work.serving(resolution);
    std::map<double, double> byShare;
    double answered = 0;
    for (const double share : work.type.day) {
        if (share <= 0) continue;
        if (!byShare.contains(share)) {
            const double load = work.load(resolution, days, share);
            const double staff = liveStaff(load, handle, target, patience, work.value("targetShare"));
            byShare[share] = erlangAWithin(staff * present, load, handle, target, patience);
        }
        answered += share * byShare[share];
    }
    return answered;
}

double Queue::attainment(double target) const {
    if (left <= 0) return 0;
    const double n = left / open, a = handling / open;
    double attained = 0;
    if (a <= 0)
        attained = 1;
    else if (n > a)
        attained = 1 - delayed(n, a) * std::exp(-(n - a) * target / (handling / conversations));
    if (before + after <= 0) return attained;
    // The wait goes in a straight line from the first day's to the last's.
    const double less = std::min(before, after) / left * open;
    const double more = std::max(before, after) / left * open;
    double within = (target - less) / (more - less);
    if (more <= target) within = 1;
    if (less >= target && more > target) within = 0;
    return std::min(attained, within);
}

} // namespace headroom::tests
