#pragma once

#include "projection/part.h"

#include <Eigen/Core>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <type_traits>

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// `parts` of them side by side: GCC makes good code of vectors that fit a register, and of no others. They
/// are copied by constructors of their own so that they go through memory where they cross a function's
/// border: which registers hold a vector depends on what a function is compiled for.
template <int parts>
struct Parts {
    Parts<parts / 2> low, high;

    Parts() = default;
    Parts(const Parts<parts / 2>& l, const Parts<parts / 2>& h)
        : low(l)
        , high(h) {}
    Parts(const Parts& other) // NOLINT(modernize-use-equals-default): see above
        : low(other.low)
        , high(other.high) {}
    Parts& operator=(const Parts&) = default;
    ~Parts() = default;
};
template <>
struct alignas(HEADROOM_PART_BYTES) Parts<1> { // said here: what GCC takes for it depends on the target
    Part part;

    Parts() = default;
    explicit Parts(const Part& p)
        : part(p) {}
    Parts(const Parts& other) // NOLINT(modernize-use-equals-default): see above
        : part(other.part) {}
    Parts& operator=(const Parts&) = default;
    ~Parts() = default;
};

/// Several draws side by side, a vector lane a draw.
using Batch = Parts<64 / HEADROOM_PART_BYTES>;
constexpr int lanes = 8;

#define HEADROOM_BY_PARTS(op)                                                                                \
    template <int n>                                                                                         \
    [[gnu::always_inline]] inline Parts<n> operator op(const Parts<n>& a, const Parts<n>& b) {               \
        if constexpr (n == 1)                                                                                \
            return Parts<1>(a.part op b.part);                                                               \
        else                                                                                                 \
            return {a.low op b.low, a.high op b.high};                                                       \
    }                                                                                                        \
    template <int n>                                                                                         \
    [[gnu::always_inline]] inline Parts<n>& operator op##=(Parts<n>& a, const Parts<n>& b) {                 \
        return a = a op b;                                                                                   \
    }
HEADROOM_BY_PARTS(+)
HEADROOM_BY_PARTS(-)
HEADROOM_BY_PARTS(*)
HEADROOM_BY_PARTS(/)
#undef HEADROOM_BY_PARTS

/// The lanes as numbers in a row.
[[gnu::always_inline]] inline double* lanesOf(Batch& batch) {
    return reinterpret_cast<double*>(&batch);
}
[[gnu::always_inline]] inline const double* lanesOf(const Batch& batch) {
    return reinterpret_cast<const double*>(&batch);
}

/// A number and its derivative by one variable: arithmetic on duals carries exact derivatives through the
/// formulas. Base is double, a Batch, or a Dual again.
template <class Base>
struct Dual {
    Base value;
    Base slope;

    Dual();
    Dual(const Base& v); // NOLINT(google-explicit-constructor): a constant has slope 0
    Dual(const Base& v, const Base& s)
        : value(v)
        , slope(s) {}
    Dual(double v) // NOLINT(google-explicit-constructor)
        requires(!std::is_same_v<Base, double>);

    Dual& operator+=(const Dual& other) { return *this = *this + other; }
    Dual& operator-=(const Dual& other) { return *this = *this - other; }
};

template <class Base>
Dual<Base> operator+(const Dual<Base>& a, const Dual<Base>& b) {
    return {a.value + b.value, a.slope + b.slope};
}
template <class Base>
Dual<Base> operator-(const Dual<Base>& a, const Dual<Base>& b) {
    return {a.value - b.value, a.slope - b.slope};
}
template <class Base>
Dual<Base> operator*(const Dual<Base>& a, const Dual<Base>& b) {
    return {a.value * b.value, a.slope * b.value + a.value * b.slope};
}
template <class Base>
Dual<Base> operator/(const Dual<Base>& a, const Dual<Base>& b) {
    const Base quotient = a.value / b.value;
    return {quotient, (a.slope - quotient * b.slope) / b.value};
}
// There is less to compute where one of the two has no slope.
template <class Base>
Dual<Base> operator*(const Dual<Base>& a, const std::type_identity_t<Base>& b) {
    return {a.value * b, a.slope * b};
}
template <class Base>
Dual<Base> operator/(const Dual<Base>& a, const std::type_identity_t<Base>& b) {
    return {a.value / b, a.slope / b};
}

template <class Number>
struct IsDual : std::false_type {};
template <class Base>
struct IsDual<Dual<Base>> : std::true_type {};

/// The number that is `v` in every lane and has no slope.
template <class Number>
[[gnu::always_inline]] inline Number constant(double v) {
    if constexpr (std::is_same_v<Number, double>)
        return v;
    else if constexpr (IsDual<Number>::value)
        return Number(v);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return Parts<1>(v - Part{}); // v + 0 would be 0 for -0, and so an addition
    else {
        const auto half = constant<decltype(Number::low)>(v);
        return {half, half};
    }
}

template <class Base>
Dual<Base>::Dual()
    : value(constant<Base>(0))
    , slope(constant<Base>(0)) {}
template <class Base>
Dual<Base>::Dual(const Base& v)
    : value(v)
    , slope(constant<Base>(0)) {}
template <class Base>
Dual<Base>::Dual(double v) requires(!std::is_same_v<Base, double>)
    : value(constant<Base>(v))
    , slope(constant<Base>(0)) {}

/// A value that does not exist; shown as "–", written as null.
template <class Number>
Number missing() {
    return constant<Number>(std::numeric_limits<double>::quiet_NaN());
}

// The formulas have no `if` on a number: these choose lane by lane. Both branches are computed, so the one
// not taken may divide by zero. The numbers are spelled out as ifPositive<Number>(...), so that an Eigen
// expression may be passed.

/// `then` where x > 0, else `otherwise`.
template <class Number>
[[gnu::always_inline]] inline Number ifPositive(const std::type_identity_t<Number>& x,
                                                const std::type_identity_t<Number>& then,
                                                const std::type_identity_t<Number>& otherwise) {
    if constexpr (std::is_same_v<Number, double>) {
        return x > 0 ? then : otherwise;
    } else if constexpr (IsDual<Number>::value) {
        using Base = std::remove_cvref_t<decltype(x.value)>;
        return {ifPositive<Base>(x.value, then.value, otherwise.value),
                ifPositive<Base>(x.value, then.slope, otherwise.slope)};
    } else if constexpr (std::is_same_v<Number, Parts<1>>) {
        return Parts<1>(x.part > 0 ? then.part : otherwise.part);
    } else {
        using Half = decltype(Number::low);
        return {ifPositive<Half>(x.low, then.low, otherwise.low),
                ifPositive<Half>(x.high, then.high, otherwise.high)};
    }
}

/// The same by lanes that carry no slope.
template <class Number>
[[gnu::always_inline]] inline Number choose(const Batch& x, const Number& then, const Number& otherwise) {
    if constexpr (IsDual<Number>::value)
        return {choose(x, then.value, otherwise.value), choose(x, then.slope, otherwise.slope)};
    else
        return ifPositive<Number>(x, then, otherwise);
}

/// The larger of two.
template <class Number>
[[gnu::always_inline]] inline Number larger(const std::type_identity_t<Number>& a,
                                            const std::type_identity_t<Number>& b) {
    if constexpr (std::is_same_v<Number, double> || IsDual<Number>::value)
        return ifPositive<Number>(a - b, a, b);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return Parts<1>(greaterOf(a.part, b.part));
    else
        return {larger<decltype(a.low)>(a.low, b.low), larger<decltype(a.high)>(a.high, b.high)};
}

/// The smaller of two.
template <class Number>
[[gnu::always_inline]] inline Number smaller(const std::type_identity_t<Number>& a,
                                             const std::type_identity_t<Number>& b) {
    if constexpr (std::is_same_v<Number, double> || IsDual<Number>::value)
        return ifPositive<Number>(a - b, b, a);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return Parts<1>(lesserOf(b.part, a.part));
    else
        return {smaller<decltype(a.low)>(a.low, b.low), smaller<decltype(a.high)>(a.high, b.high)};
}

/// Computes a batch as Eigen does arrays, which knows the functions that take more than a few operations.
template <class Compute>
Batch byLane(const Batch& x, const Compute& compute) {
    using Array = Eigen::Array<double, lanes, 1>;
    Batch result;
    Eigen::Map<Array>(lanesOf(result)) = compute(Eigen::Map<const Array>(lanesOf(x)));
    return result;
}

/// |x|.
template <class Number>
[[gnu::always_inline]] inline Number magnitude(const std::type_identity_t<Number>& x) {
    return ifPositive<Number>(x, x, constant<Number>(0) - x);
}

/// Whether x is above 0 in any lane; a lane that is not a number is not.
template <class Number>
[[gnu::always_inline]] inline bool isAnyPositive(const Number& x) {
    if constexpr (std::is_same_v<Number, double>)
        return x > 0;
    else if constexpr (IsDual<Number>::value)
        return isAnyPositive(x.value);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return whichAbove(x.part, Part{}) != 0;
    else
        return isAnyPositive(x.low) || isAnyPositive(x.high);
}

/// Whether two are the same number, in every lane and with their slopes; no number is the same as none.
template <class Number>
[[gnu::always_inline]] inline bool isSame(const Number& a, const Number& b) {
    if constexpr (std::is_same_v<Number, double>)
        return a == b;
    else if constexpr (IsDual<Number>::value)
        return isSame(a.value, b.value) && isSame(a.slope, b.slope);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return (whichAtLeast(a.part, b.part) & whichAtLeast(b.part, a.part)) == (1U << partLanes) - 1;
    else
        return isSame(a.low, b.low) && isSame(a.high, b.high);
}

/// Whether x is at least `least`, in every lane.
template <class Number>
[[gnu::always_inline]] inline bool isAtLeast(const Number& x, double least) {
    if constexpr (std::is_same_v<Number, double>)
        return x >= least;
    else if constexpr (IsDual<Number>::value)
        return isAtLeast(x.value, least);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return whichAtLeast(x.part, least - Part{}) == (1U << partLanes) - 1;
    else
        return isAtLeast(x.low, least) && isAtLeast(x.high, least);
}

/// e^x to two units in the last place, by Cody and Waite's reduction and the rational function of Moshier's
/// Cephes; the ends of a double's range stand for what is beyond them.
inline Parts<1> exponentialOf(const Parts<1>& x) {
    using Bits [[gnu::vector_size(HEADROOM_PART_BYTES)]] = long long;
    constexpr double most = 708;
    const Part low = x.part < -most ? Part{} - most : x.part;
    const Part within = low > most ? Part{} + most : low;
    // Added to a number, this leaves its whole part in the last bits.
    const Part toBits = Part{} + 0x1.8p52;
    const Part shifted = within * 0x1.71547652b82fep0 + toBits;
    const Part twos = shifted - toBits;
    const Part r = (within - twos * 6.93145751953125e-1) - twos * 1.42860682030941723212e-6;
    const Part square = r * r;
    const Part p = r * ((1.26177193074810590878e-4 * square + 3.02994407707441961300e-2) * square + 1.0);
    const Part q = ((3.00198505138664455042e-6 * square + 2.52448340349684104192e-3) * square +
                    2.27265548208155028766e-1) *
                       square +
                   2.0;
    const Bits power = (std::bit_cast<Bits>(shifted) + 1023) << 52;
    return Parts<1>((1.0 + 2.0 * (p / (q - p))) * std::bit_cast<Part>(power));
}
template <int n>
Parts<n> exponentialOf(const Parts<n>& x) {
    return {exponentialOf(x.low), exponentialOf(x.high)};
}

/// e^x.
template <class Number>
Number exponential(const std::type_identity_t<Number>& x) {
    if constexpr (std::is_same_v<Number, double>) {
        return std::exp(x);
    } else if constexpr (IsDual<Number>::value) {
        using Base = std::remove_cvref_t<decltype(x.value)>;
        const Base grown = exponential<Base>(x.value);
        return {grown, grown * x.slope};
    } else {
        return exponentialOf(x);
    }
}

/// Natural logarithm of a positive number.
template <class Number>
Number logarithm(const std::type_identity_t<Number>& x) {
    if constexpr (std::is_same_v<Number, double>) {
        return std::log(x);
    } else if constexpr (IsDual<Number>::value) {
        using Base = std::remove_cvref_t<decltype(x.value)>;
        return {logarithm<Base>(x.value), x.slope / x.value};
    } else {
        return byLane(x, [](const auto& array) { return array.log(); });
    }
}

/// The square root of a double or a Batch.
template <class Number>
[[gnu::always_inline]] inline Number root(const std::type_identity_t<Number>& x) {
    if constexpr (std::is_same_v<Number, double>)
        return std::sqrt(x);
    else if constexpr (std::is_same_v<Number, Parts<1>>)
        return Parts<1>(rootOf(x.part));
    else
        return {root<decltype(x.low)>(x.low), root<decltype(x.high)>(x.high)};
}

/// The whole numbers in a double or a Batch from 0 to 2^51.
template <class Number>
[[gnu::always_inline]] inline Number wholePart(const std::type_identity_t<Number>& x) {
    // Added to a number, this leaves the nearest whole one.
    const Number toWhole = constant<Number>(0x1.0p52);
    const Number nearest = (x + toWhole) - toWhole;
    return ifPositive<Number>(nearest - x, nearest - constant<Number>(1), nearest);
}

/// The number of a single draw without its slopes.
inline double plain(double x) {
    return x;
}
template <class Base>
double plain(const Dual<Base>& x) {
    return plain(x.value);
}

/// Without slopes a number is a double or a Batch.
inline double withoutSlopes(double x) {
    return x;
}
inline const Batch& withoutSlopes(const Batch& x) {
    return x;
}
template <class Base>
auto withoutSlopes(const Dual<Base>& x) {
    return withoutSlopes(x.value);
}

/// Whether a number is one draw (a double or a Dual of one) rather than a Batch of them.
template <class Number>
struct IsSingle : std::is_same<Number, double> {};
template <class Base>
struct IsSingle<Dual<Base>> : IsSingle<Base> {};

/// One lane of a Batch, or of a Dual of Batches, as a single draw; and back.
template <class Batched>
auto laneOf(const Batched& x, int lane) {
    if constexpr (IsDual<Batched>::value) {
        auto value = laneOf(x.value, lane);
        return Dual<decltype(value)>{value, laneOf(x.slope, lane)};
    } else {
        return lanesOf(x)[lane];
    }
}
template <class Batched, class Single>
void setLane(Batched& x, int lane, const Single& single) {
    if constexpr (IsDual<Batched>::value) {
        setLane(x.value, lane, single.value);
        setLane(x.slope, lane, single.slope);
    } else {
        lanesOf(x)[lane] = single;
    }
}

/// Computes what has loops and branches of its own draw by draw: `compute` takes single draws of `numbers`.
template <class Number, class Compute, class... Numbers>
Number byDraw(const Compute& compute, const Numbers&... numbers) {
    if constexpr (IsSingle<Number>::value) {
        return compute(numbers...);
    } else {
        Number result = constant<Number>(0);
        for (int lane = 0; lane < lanes; ++lane) setLane(result, lane, compute(laneOf(numbers, lane)...));
        return result;
    }
}

/// Computes lane by lane what has no slope: `compute` takes and gives doubles. A double, or a Batch.
template <class Compute, class Number, class... Numbers>
auto perLane(const Compute& compute, const Number& first, const Numbers&... others) {
    if constexpr (IsSingle<Number>::value) {
        return compute(plain(first), plain(others)...);
    } else if constexpr (IsDual<Number>::value) {
        return perLane(compute, first.value, others.value...);
    } else {
        Batch result;
        for (int lane = 0; lane < lanes; ++lane)
            setLane(result, lane, compute(laneOf(first, lane), laneOf(others, lane)...));
        return result;
    }
}

/// The least of the lanes.
inline double leastLane(double x) {
    return x;
}
inline double leastLane(const Batch& x) {
    return *std::min_element(lanesOf(x), lanesOf(x) + lanes);
}
template <class Base>
double leastLane(const Dual<Base>& x) {
    return leastLane(x.value);
}
/// The most of the lanes.
template <class Number>
double mostLane(const Number& x) {
    return -leastLane(Number(constant<Number>(0) - x));
}

/// base^exponent for a positive base.
template <class Number>
Number power(const std::type_identity_t<Number>& base, double exponent) {
    if constexpr (std::is_same_v<Number, double>) {
        return std::pow(base, exponent);
    } else if constexpr (IsDual<Number>::value) {
        using Base = std::remove_cvref_t<decltype(base.value)>;
        const Base slope = power<Base>(base.value, exponent - 1) * constant<Base>(exponent) * base.slope;
        return {power<Base>(base.value, exponent), slope};
    } else {
        return byLane(base, [exponent](const auto& array) { return array.pow(exponent); });
    }
}

/// Powers of one positive base. In a batch they come from its logarithm, which is the slow part of each; they
/// are the same to a few units in the last place.
template <class Number>
class Powers {
public:
    explicit Powers(const Number& base)
        : m_base(base) {
        if constexpr (std::is_same_v<Number, Batch>) m_logarithm = logarithm<Batch>(base);
    }

    [[nodiscard]] Number to(double exponent) const {
        if constexpr (std::is_same_v<Number, Batch>)
            return exponential<Batch>(m_logarithm * constant<Batch>(exponent));
        else
            return power<Number>(m_base, exponent);
    }

private:
    Number m_base;
    Number m_logarithm{};
};

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
