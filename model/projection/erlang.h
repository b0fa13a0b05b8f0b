#pragma once

#include "projection/number.h"

#include <algorithm>
#include <cmath>

// Queues with any real number of servers, so that staff is smooth in what it depends on. Times are in units
// of the mean handle time. The functions take a double, a Batch, or a Dual of one, those that ask for plain
// numbers single draws alone; duals carry exact derivatives.
namespace headroom::projection {
inline namespace HEADROOM_TARGET {
namespace erlang {

/// ln Gamma(x + 1) for x >= 0, by Stirling's series beyond 12.
template <class Number>
Number logFactorial(Number x) {
    Number product = constant<Number>(1);
    while (isAnyPositive(constant<Number>(12) - x)) {
        x += constant<Number>(1);
        product = product * x;
    }
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
/// weigh. Every term is positive. Here for x and for a smaller y at once, two terms a step: dividing is what
/// takes the time.
template <class Number>
struct QueueSums {
    Number ofX, ofY;
};
template <class Number>
QueueSums<Number> queueSums(const Number& s, const Number& x, const Number& y) {
    const Number one = constant<Number>(1);
    const Number tiny = constant<Number>(1e-17);
    Number termX = one / s;
    Number termY = termX;
    QueueSums<Number> sums{termX, termY};
    Number divisor = s;
    do {
        const Number second = divisor + constant<Number>(2);
        const Number both = one / ((divisor + one) * second);
        const Number stepX = x * both;
        const Number stepY = y * both;
        sums.ofX += termX * stepX * (second + x);
        sums.ofY += termY * stepY * (second + y);
        termX = termX * (x * stepX);
        termY = termY * (y * stepY);
        divisor = second;
    } while (isAnyPositive(larger<Number>(termX - tiny * sums.ofX, x - divisor)));
    return sums;
}
template <class Number>
Number queueSum(const Number& s, const Number& x) {
    return queueSums(s, x, x).ofX;
}

/// Whether there are so far too few servers that K(s, x) is beyond a double.
inline bool isSwamped(double x, double s) {
    return x > s && x - s - s * std::log(x / s) > 600;
}

/// 1 / B(n, a) by Legendre's continued fraction of the incomplete gamma function: quick where n is well below
/// a. Numerator and denominator by Wallis's recurrence, which divides nothing, and held against those of some
/// terms before by products; set to a denominator of 1 now and then so that they stay within a double.
template <class Number>
Number inverseBlockingByFraction(const Number& n, const Number& a) {
    const Number one = constant<Number>(1);
    const Number two = constant<Number>(2);
    constexpr int together = 4; // terms
    Number b = a - n;
    Number numeratorBefore = constant<Number>(0), denominatorBefore = one / b;
    Number numerator = denominatorBefore, denominator = one;
    Number error = one;
    for (int i = 1; i < 2000 && isAnyPositive(error);) {
        const Number numeratorThen = numerator, denominatorThen = denominator;
        for (const int end = i + together; i < end; ++i) {
            const Number step = constant<Number>(i) * (n + one - constant<Number>(i));
            b += two;
            const Number nextNumerator = b * numerator + step * numeratorBefore;
            const Number nextDenominator = b * denominator + step * denominatorBefore;
            numeratorBefore = numerator;
            denominatorBefore = denominator;
            numerator = nextNumerator;
            denominator = nextDenominator;
        }
        const Number across = numerator * denominatorThen;
        error = magnitude<Number>(across - numeratorThen * denominator) - constant<Number>(4e-16) * across;
        if (i % (2 * together) != 1) continue;
        const Number scale = one / denominator;
        numerator = numerator * scale;
        denominator = one;
        numeratorBefore = numeratorBefore * scale;
        denominatorBefore = denominatorBefore * scale;
    }
    return a * (numerator / denominator);
}

/// 1 / B(n, a) for n < 1 and a small a, by the series of the incomplete gamma function.
template <class Number>
Number inverseBlockingBySeries(const Number& n, const Number& a) {
    const Number size = a - n * logarithm<Number>(a) + logFactorial(n);
    return exponential<Number>(size) - a * queueSum<Number>(n + constant<Number>(1), a);
}

/// How many servers are added one by one, from where few are needed to be exact: so far below the load that
/// the fraction is quick, or from less than one. A double or a Batch.
template <class Number>
Number serversAdded(const Number& n, const Number& a) {
    const Number zero = constant<Number>(0);
    const Number from = larger<Number>(zero, a - constant<Number>(9) * root<Number>(a));
    return wholePart<Number>(larger<Number>(zero, n - from));
}

/// 1 / B(n, a), B the blocking probability of Erlang B (1917), for real n >= 0 and a > 0: e^a a^-n Gamma(n +
/// 1, a). By the recursion 1/B(n) = 1 + n/a 1/B(n - 1), whose terms are all positive. 1e278 stands for what
/// is beyond a double: never blocked.
template <class Number>
Number inverseBlocking(const Number& n, const Number& a) {
    const Number one = constant<Number>(1);
    const auto added = serversAdded(withoutSlopes(n), withoutSlopes(a));
    Number servers = n - Number(added);
    // The series is good for little load, where less than one server is left.
    const Number much = a - constant<Number>(2.5);
    Number inverse;
    if (!isAnyPositive(much)) {
        inverse = inverseBlockingBySeries(servers, a);
    } else if (isAtLeast(much, 0)) {
        inverse = inverseBlockingByFraction(servers, a);
    } else {
        const Number border = constant<Number>(2.5), zero = constant<Number>(0);
        inverse = ifPositive<Number>(
            much, inverseBlockingByFraction(servers, larger<Number>(a, border)),
            inverseBlockingBySeries(ifPositive<Number>(much, zero, servers), smaller<Number>(a, border)));
    }
    const Number perServer = one / a;
    // Every lane adds as many as the one that adds fewest; then some are done before others. Several at a
    // time as one product and one sum, since each step waits for the last.
    const int together = static_cast<int>(leastLane(added));
    const auto add = [&] {
        servers += one;
        return servers * perServer;
    };
    int step = 0;
    while (step + 4 <= together) {
        for (const int end = std::min(step + 16, together - 3); step < end; step += 4) {
            const Number first = add(), second = add(), third = add(), fourth = add();
            const Number product = third * fourth;
            inverse = (one + fourth + product * (one + second)) + product * (first * second) * inverse;
        }
        if (!isAnyPositive(constant<Number>(1e278) - inverse)) return constant<Number>(1e278);
    }
    for (; step < together; ++step) inverse = one + add() * inverse;
    if constexpr (!IsSingle<Number>::value) {
        for (Batch left = added - constant<Batch>(together); isAnyPositive(left);
             left -= constant<Batch>(1)) {
            servers += one;
            inverse = choose<Number>(left, one + servers * perServer * inverse, inverse);
        }
        if (!isAtLeast(constant<Number>(1e278) - inverse, 0))
            return byDraw<Number>(
                [](const auto& few, const auto& load) { return inverseBlocking(few, load); }, n, a);
    }
    return inverse;
}

/// Probability that a contact has to wait where everyone waits (Erlang C): 1 where n <= a.
template <class Number>
Number delay(const Number& n, const Number& a) {
    const Number one = constant<Number>(1);
    // Beside the lanes for which it holds stand harmless numbers.
    const Number room = n - a;
    if (!isAnyPositive(room) || !isAnyPositive(a)) return ifPositive<Number>(a, one, constant<Number>(0));
    const Number load = ifPositive<Number>(a, a, one);
    const Number servers = ifPositive<Number>(room, n, load);
    const Number busy = load / servers;
    const Number delayed = one / (inverseBlocking(servers, load) * (one - busy) + busy);
    return ifPositive<Number>(a, ifPositive<Number>(room, delayed, one), constant<Number>(0));
}

/// Share of contacts answered within `target` where everyone waits and `delayed` of them have to: 0 where
/// n <= a, 1 where there is no load.
template <class Number>
Number withinC(const Number& n, const Number& a, const Number& target, const Number& delayed) {
    const Number one = constant<Number>(1);
    const Number zero = constant<Number>(0);
    return ifPositive<Number>(
        a, ifPositive<Number>(n - a, one - delayed * exponential<Number>((a - n) * target), zero), one);
}
template <class Number>
Number withinC(const Number& n, const Number& a, const Number& target) {
    return withinC(n, a, target, delay(n, a));
}

/// 1 / B(n - 1, a): what the states without a queue weigh.
template <class Number>
Number serversFree(const Number& n, const Number& a) {
    const Number one = constant<Number>(1);
    const Number others = n - one;
    if (isAtLeast(others, 0)) return inverseBlocking(others, a);
    const Number part = (inverseBlocking(n, a) - one) * a / n;
    if (!isAnyPositive(others)) return part;
    return ifPositive<Number>(others, inverseBlocking(larger<Number>(others, constant<Number>(0)), a), part);
}

/// Q(s + 1, y), the upper incomplete gamma function over the whole one.
template <class Number>
Number upperGamma(const Number& s, const Number& y) {
    const Number size = y - s * logarithm<Number>(y) + logFactorial(s);
    if (plain(size) > 640) return plain(y) < plain(s) ? constant<Number>(1) : constant<Number>(0);
    return inverseBlocking(s, y) * exponential<Number>(constant<Number>(0) - size);
}

/// Whether lateA may compute a lane as the others: its queue is none of the exceptions.
inline bool isRegular(double n, double a, double patience) {
    return a > 0 && n > 0 && patience > 0 && patience <= 1e6 && !isSwamped(a * patience, n * patience);
}
template <class Number>
bool isRegular(const Number& n, const Number& a, const Number& patience) {
    if constexpr (IsDual<Number>::value) {
        return isRegular(n.value, a.value, patience.value);
    } else {
        for (int lane = 0; lane < lanes; ++lane)
            if (!isRegular(laneOf(n, lane), laneOf(a, lane), laneOf(patience, lane))) return false;
        return true;
    }
}

/// Share of all contacts not answered within `target` where customers lose patience after an exponential time
/// of the given mean (Erlang A, Palm 1957). In closed form after Mandelbaum and Zeltyn (2007), with the
/// integrals written as sums over the stationary distribution: with s = n patience and x = a patience,
///   (x (K(s, x) - K(s+1, x)) + e^(x - y - s target/patience) y K(s+1, y)) / (1/B(n-1, a) + x K(s, x)),
///   y = x e^(-target/patience).
/// Where there are so far too few people that everyone waits and K(s, x) is the whole gamma function, the
/// share answered is n/a Q(s+1, y).
/// Patience 0: who has to wait is lost (Erlang B). Patience beyond a million handle times: Erlang C.
template <class Number>
Number lateA(const Number& n, const Number& a, const Number& target, const Number& patience) {
    const Number one = constant<Number>(1);
    if constexpr (IsSingle<Number>::value) {
        if (plain(a) <= 0) return constant<Number>(0);
        if (plain(n) <= 0) return one;
        if (plain(patience) <= 0) return one / inverseBlocking(n, a);
        if (plain(patience) > 1e6) return one - withinC(n, a, target);
    } else if (!isRegular(n, a, patience)) {
        return byDraw<Number>([](const auto&... single) { return lateA(single...); }, n, a, target, patience);
    }
    const Number s = n * patience;
    const Number x = a * patience;
    const Number spent = target / patience;
    const Number y = x * exponential<Number>(constant<Number>(0) - spent);
    if constexpr (IsSingle<Number>::value)
        if (isSwamped(plain(x), plain(s))) return one - n / a * upperGamma(s, y);
    const QueueSums<Number> more = queueSums<Number>(s + one, x, y);
    const Number queue = (one + x * more.ofX) / s; // K(s, x)
    const Number late = exponential<Number>(x - y - s * spent) * y * more.ofY;
    return (x * (queue - more.ofX) + late) / (serversFree(n, a) + x * queue);
}

/// Share of all contacts answered within `target`, see lateA.
template <class Number>
Number withinA(const Number& n, const Number& a, const Number& target, const Number& patience) {
    return constant<Number>(1) - lateA(n, a, target, patience);
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
inline double serversFor(double a, double target, double patience, double share, double guess = 0) {
    if (!(a > 0) || !(share > 0)) return 0;
    if (!(share < 1)) return std::numeric_limits<double>::infinity();
    const auto miss = [&](double n) { return 1 - share - lateA(n, a, target, patience); };

    // The secant method, which is fast on so smooth a curve, within a bracket that only narrows. By the
    // square-root rule of staffing the answer is within a few roots of the load. Where customers wait for
    // long the curve is flat, falls in one place and is flat again, and the secant creeps: after a dozen
    // steps every other one halves the bracket.
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
        const bool creeps = i >= 12 && i % 2 == 0;
        if (creeps || !(next > low) || !(next < high))
            next = std::isfinite(high) ? (low + high) / 2 : 2 * n + 1;
        if (std::abs(next - n) <= 1e-12 * n) return next; // the next would be as good as a double
        n = next;
    }
    return n;
}

/// The same for several loads at once, each with a guess above 0. The secant method on the logarithm of the
/// share that is late, which falls almost in a straight line; where that fails, one load after the other.
inline Batch serversForEach(const Batch& a, const Batch& target, const Batch& patience, const Batch& share,
                            const Batch& guess) {
    const Batch allowed = constant<Batch>(1) - share;
    const auto miss = [&](const Batch& n) {
        return logarithm<Batch>(lateA(n, a, target, patience) / allowed);
    };
    Batch before = guess;
    Batch missBefore = miss(before);
    Batch n = guess + constant<Batch>(0.02) * root<Batch>(a);
    Batch open = constant<Batch>(1);
    for (int i = 0; i < 12 && isAnyPositive(open); ++i) {
        const Batch missed = miss(n);
        const Batch step = missed * (n - before) / (missed - missBefore);
        // Where the curve is flat a step may lead anywhere: none goes far. A lane that is done stays: its
        // next step would divide nothing by nothing.
        const Batch stepped = smaller<Batch>(larger<Batch>(n - step, constant<Batch>(0.1) * n),
                                             constant<Batch>(3) * n + constant<Batch>(1));
        const Batch next = ifPositive<Batch>(open, stepped, n);
        open = ifPositive<Batch>(open, magnitude<Batch>(step) - constant<Batch>(1e-8) * n, open);
        before = n;
        missBefore = missed;
        n = next;
    }
    // A step so small leaves an error of about its square.
    for (int lane = 0; lane < lanes; ++lane)
        if (!(lanesOf(open)[lane] <= 0) || !(lanesOf(n)[lane] > 0))
            lanesOf(n)[lane] = serversFor(lanesOf(a)[lane], lanesOf(target)[lane], lanesOf(patience)[lane],
                                          lanesOf(share)[lane]);
    return n;
}

/// serversFor with derivatives, by the implicit function: Newton's method in the numbers themselves from the
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

} // namespace erlang
} // namespace HEADROOM_TARGET
} // namespace headroom::projection
