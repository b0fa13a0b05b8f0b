#pragma once

#include <Eigen/Core>

#include <cmath>
#include <limits>
#include <type_traits>

namespace headroom::projection {

/// Several draws side by side, a vector lane a draw.
template <int lanes>
using Batch = Eigen::Array<double, lanes, 1>;

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

    friend Dual operator+(const Dual& a, const Dual& b) { return {a.value + b.value, a.slope + b.slope}; }
    friend Dual operator-(const Dual& a, const Dual& b) { return {a.value - b.value, a.slope - b.slope}; }
    friend Dual operator*(const Dual& a, const Dual& b) {
        return {a.value * b.value, a.slope * b.value + a.value * b.slope};
    }
    friend Dual operator/(const Dual& a, const Dual& b) {
        const Base quotient = a.value / b.value;
        return {quotient, (a.slope - quotient * b.slope) / b.value};
    }
    Dual& operator+=(const Dual& other) { return *this = *this + other; }
    Dual& operator-=(const Dual& other) { return *this = *this - other; }
};

template <class Number>
struct IsDual : std::false_type {};
template <class Base>
struct IsDual<Dual<Base>> : std::true_type {};

/// The number that is `v` in every lane and has no slope.
template <class Number>
Number constant(double v) {
    if constexpr (std::is_same_v<Number, double>)
        return v;
    else if constexpr (IsDual<Number>::value)
        return Number(v);
    else
        return Number::Constant(v);
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
Number ifPositive(const std::type_identity_t<Number>& x, const std::type_identity_t<Number>& then,
                  const std::type_identity_t<Number>& otherwise) {
    if constexpr (std::is_same_v<Number, double>) {
        return x > 0 ? then : otherwise;
    } else if constexpr (IsDual<Number>::value) {
        using Base = std::remove_cvref_t<decltype(x.value)>;
        return {ifPositive<Base>(x.value, then.value, otherwise.value),
                ifPositive<Base>(x.value, then.slope, otherwise.slope)};
    } else {
        // A plain loop: the compiler turns it into vector blends, which Eigen's select is not.
        Number chosen;
        for (int lane = 0; lane < Number::SizeAtCompileTime; ++lane)
            chosen[lane] = x[lane] > 0 ? then[lane] : otherwise[lane];
        return chosen;
    }
}

/// The larger of two.
template <class Number>
Number larger(const std::type_identity_t<Number>& a, const std::type_identity_t<Number>& b) {
    return ifPositive<Number>(a - b, a, b);
}

/// The smaller of two.
template <class Number>
Number smaller(const std::type_identity_t<Number>& a, const std::type_identity_t<Number>& b) {
    return ifPositive<Number>(a - b, b, a);
}

/// Whether x is at least `least`, in every lane.
template <class Number>
bool isAtLeast(const Number& x, double least) {
    if constexpr (std::is_same_v<Number, double>)
        return x >= least;
    else if constexpr (IsDual<Number>::value)
        return isAtLeast(x.value, least);
    else
        return (x >= least).all();
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
        return x.exp();
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
        return x.log();
    }
}

/// The number of a single draw without its slopes.
inline double plain(double x) {
    return x;
}
template <class Base>
double plain(const Dual<Base>& x) {
    return plain(x.value);
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
        return double(x[lane]);
    }
}
template <class Batched, class Single>
void setLane(Batched& x, int lane, const Single& single) {
    if constexpr (IsDual<Batched>::value) {
        setLane(x.value, lane, single.value);
        setLane(x.slope, lane, single.slope);
    } else {
        x[lane] = single;
    }
}
template <class Batched>
constexpr int laneCount() {
    if constexpr (IsDual<Batched>::value)
        return laneCount<decltype(Batched::value)>();
    else
        return Batched::SizeAtCompileTime;
}

/// Computes what has loops and branches of its own draw by draw: `compute` takes single draws of `numbers`.
template <class Number, class Compute, class... Numbers>
Number byDraw(const Compute& compute, const Numbers&... numbers) {
    if constexpr (IsSingle<Number>::value) {
        return compute(numbers...);
    } else {
        Number result = constant<Number>(0);
        for (int lane = 0; lane < laneCount<Number>(); ++lane)
            setLane(result, lane, compute(laneOf(numbers, lane)...));
        return result;
    }
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
        return base.pow(exponent);
    }
}

} // namespace headroom::projection
