#pragma once

#include "projection/number.h"

#include <algorithm>
#include <cmath>

// Queues with any real number of servers, so that staff is smooth in what it depends on. Times are in units
// of the mean handle time. Every function takes a double or a Dual of one; the duals carry exact derivatives.
namespace headroom::projection::erlang {

/// ln Gamma(x + 1) for x >= 0, by Stirling's series beyond 12.
template <class Number>
Number logFactorial(Number x) {
    Number product = constant<Number>(1);
    for (; plain(x) < 12; x += constant<Number>(1)) product = product * (x + constant<Number>(1));
    const Number z = x + constant<Number>(1);
    const Number inverse = constant<Number>(1) / z;
    const Number square = inverse * inverse;
    constexpr double terms[] = {1.0 / 12,   -1.0 / 360,      1.0 / 1260, -1.0 / 1680,
                                1.0 / 1188, -691.0 / 360360, 1.0 / 156};
    Number series = constant<Number>(0);
    for (int i = 6; i >= 0; --i) series = series * square + constant<Number>(terms[i]);
    constexpr double halfLogTwoPi = 0.91893853320467274178;
    return (z - constant<Number>(0.5)) * logarithm<Number>(z) - z + constant<Number>(halfLogTwoPi) +
           series * inverse - logarithm<Number>(product);
}

/// K(s, x) = sum over k >= 0 of x^k / (s (s + 1) ... (s + k)), s > 0, x >= 0: what the states with a queue
/// weigh. Every term is positive.
template <class Number>
Number queueSum(const Number& s, const Number& x) {
    Number term = constant<Number>(1) / s;
    Number sum = term;
    Number divisor = s;
    do {
        divisor += constant<Number>(1);
        term = term * x / divisor;
        sum += term;
    } while (plain(term) > 1e-17 * plain(sum) || plain(divisor) < plain(x));
    return sum;
}

/// Whether there are so far too few servers that K(s, x) is beyond a double.
inline bool isSwamped(double x, double s) {
    return x > s && x - s - s * std::log(x / s) > 600;
}

/// 1 / B(n, a), B the blocking probability of Erlang B (1917), for real n >= 0 and a > 0: e^a a^-n Gamma(n +
/// 1, a). By the recursion 1/B(n) = 1 + n/a 1/B(n - 1) from the fraction of n on, which is stable; from many
/// servers by the incomplete gamma function at once.
template <class Number>
Number inverseBlocking(const Number& n, const Number& a) {
    const Number one = constant<Number>(1);
    // Gamma(s, a) = Gamma(s) - gamma(s, a), the latter by its series: good below and around s.
    const auto byGamma = [&](const Number& servers) {
        const Number size = a - servers * logarithm<Number>(a) + logFactorial(servers);
        if (plain(size) > 640) return constant<Number>(1e278); // never blocked, as far as a double can tell
        return exponential<Number>(size) - a * queueSum<Number>(servers + one, a);
    };
    // Legendre's continued fraction of Gamma(s, a), by the method of Lentz: good above s.
    const auto byFraction = [&](const Number& servers) {
        Number b = a - servers;
        Number c = constant<Number>(1e300);
        Number d = one / b;
        Number fraction = d;
        for (int i = 1; i < 2000; ++i) {
            const Number step = constant<Number>(i) * (servers + one - constant<Number>(i));
            b += constant<Number>(2);
            d = step * d + b;
            c = b + step / c;
            d = one / d;
            const Number factor = c * d;
            fraction = fraction * factor;
            if (std::abs(plain(factor) - 1) < 1e-16) break;
        }
        return a * fraction;
    };
    constexpr double many = 400;
    if (plain(n) > many) {
        if (plain(n) > plain(a) - 4 * std::sqrt(plain(a))) return byGamma(n);
        return byFraction(n);
    }
    const double whole = std::floor(plain(n));
    Number servers = n - constant<Number>(whole);
    Number inverse = plain(a) > 2.5 ? byFraction(servers) : byGamma(servers);
    for (double step = 0; step < whole; ++step) {
        servers += one;
        inverse = one + servers / a * inverse;
    }
    return inverse;
}

/// Probability that a contact has to wait where everyone waits (Erlang C): 1 where n <= a.
template <class Number>
Number delay(const Number& n, const Number& a) {
    if (plain(a) <= 0) return constant<Number>(0);
    if (plain(n) <= plain(a)) return constant<Number>(1);
    const Number busy = a / n;
    return constant<Number>(1) / (inverseBlocking(n, a) * (constant<Number>(1) - busy) + busy);
}

/// Share of contacts answered within `target` where everyone waits: 0 where n <= a, 1 where there is no load.
template <class Number>
Number withinC(const Number& n, const Number& a, const Number& target) {
    if (plain(a) <= 0) return constant<Number>(1);
    if (plain(n) <= plain(a)) return constant<Number>(0);
    return constant<Number>(1) - delay(n, a) * exponential<Number>((a - n) * target);
}

/// 1 / B(n - 1, a): what the states without a queue weigh.
template <class Number>
Number serversFree(const Number& n, const Number& a) {
    const Number one = constant<Number>(1);
    return plain(n) >= 1 ? inverseBlocking<Number>(n - one, a) : (inverseBlocking(n, a) - one) * a / n;
}

/// Q(s + 1, y), the upper incomplete gamma function over the whole one.
template <class Number>
Number upperGamma(const Number& s, const Number& y) {
    const Number size = y - s * logarithm<Number>(y) + logFactorial(s);
    if (plain(size) > 640) return plain(y) < plain(s) ? constant<Number>(1) : constant<Number>(0);
    return inverseBlocking(s, y) * exponential<Number>(constant<Number>(0) - size);
}

/// Share of all contacts answered within `target` where customers lose patience after an exponential time of
/// the given mean (Erlang A, Palm 1957). In closed form after Mandelbaum and Zeltyn (2007), with the
/// integrals written as sums over the stationary distribution: with s = n patience and x = a patience,
///   1 - (x (K(s, x) - K(s+1, x)) + e^(x - y - s target/patience) y K(s+1, y)) / (1/B(n-1, a) + x K(s, x)),
///   y = x e^(-target/patience).
/// Where there are so far too few people that everyone waits and K(s, x) is the whole gamma function, this is
/// n/a Q(s+1, y).
/// Patience 0: who has to wait is lost (Erlang B). Patience beyond a million handle times: Erlang C.
template <class Number>
Number withinA(const Number& n, const Number& a, const Number& target, const Number& patience) {
    const Number one = constant<Number>(1);
    if (plain(a) <= 0) return one;
    if (plain(n) <= 0) return constant<Number>(0);
    if (plain(patience) <= 0) return one - one / inverseBlocking(n, a);
    if (plain(patience) > 1e6) return withinC(n, a, target);
    const Number s = n * patience;
    const Number x = a * patience;
    const Number spent = target / patience;
    const Number y = x * exponential<Number>(constant<Number>(0) - spent);
    if (isSwamped(plain(x), plain(s))) return n / a * upperGamma(s, y);
    const Number more = queueSum<Number>(s + one, x);
    const Number queue = (one + x * more) / s; // K(s, x)
    const Number late = exponential<Number>(x - y - s * spent) * y * queueSum<Number>(s + one, y);
    return one - (x * (queue - more) + late) / (serversFree(n, a) + x * queue);
}

/// Share of all contacts that are answered at all where customers lose patience: withinA for a target without
/// end.
template <class Number>
Number answered(const Number& n, const Number& a, const Number& patience) {
    const Number one = constant<Number>(1);
    if (plain(a) <= 0) return one;
    if (plain(n) <= 0) return constant<Number>(0);
    if (plain(patience) <= 0) return one - one / inverseBlocking(n, a);
    if (plain(patience) > 1e6) return smaller<Number>(one, n / a);
    const Number s = n * patience;
    const Number x = a * patience;
    if (isSwamped(plain(x), plain(s))) return n / a;
    const Number more = queueSum<Number>(s + one, x);
    const Number queue = (one + x * more) / s;
    return one - x * (queue - more) / (serversFree(n, a) + x * queue);
}

/// The least real number of servers with withinA >= share; 0 where there is no load or share is 0. Share must
/// be below 1: no staff answers everyone. `guess` is where the search begins, or 0.
double serversFor(double a, double target, double patience, double share, double guess = 0);

/// The same with derivatives, by the implicit function: Newton's method in the numbers themselves from the
/// solution on gains an order of derivatives a step.
template <class Number>
Number serversWith(const Number& a, const Number& target, const Number& patience, const Number& share,
                   double guess = 0) {
    const double servers = serversFor(plain(a), plain(target), plain(patience), plain(share), guess);
    if constexpr (std::is_same_v<Number, double>) {
        return servers;
    } else {
        Number n = constant<Number>(servers);
        if (!(servers > 0) || !std::isfinite(servers)) return n;
        const Dual<double> slope =
            withinA<Dual<double>>({servers, 1.0}, Dual<double>(plain(a)), Dual<double>(plain(target)),
                                  Dual<double>(plain(patience)));
        constexpr int orders = IsDual<std::remove_cvref_t<decltype(n.value)>>::value ? 2 : 1;
        for (int order = 0; order < orders; ++order)
            n -= (withinA(n, a, target, patience) - share) / constant<Number>(slope.slope);
        return n;
    }
}

} // namespace headroom::projection::erlang
