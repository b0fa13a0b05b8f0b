#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

// The recursions that forecasts are fitted with; for the files of this folder alone. They are written once,
// in smoothing_code.h, for one set of parameters and for sixteen side by side.
namespace headroom::actuals {

inline constexpr std::size_t seasonMonths = 12;

/// Sets of parameters that are tried at once: one parameter of each.
inline constexpr std::size_t candidateCount = 16;
using Candidates = std::array<double, candidateCount>;

enum class SeasonKind { additive, multiplicative };

/// Level, trend a month and season of Holt-Winters; the season by month from the series' first, whose place
/// is 0.
struct DampedState {
    double level = 0, trend = 0;
    std::array<double, seasonMonths> season{};
};

/// How fast each follows the errors, and how much of the trend is left a month on (Gardner & McKenzie 1985).
enum DampedParameter { levelRate, trendShare, seasonShare, damping, dampedParameters };
template <class Value>
using Damped = std::array<Value, dampedParameters>;

/// The straight line through the values before each month, by least squares: what the dynamic theta model
/// takes for the trend (Fiorucci et al. 2016, equations 12 to 14).
struct LinesSoFar {
    std::vector<double> intercept, slope; // of month t: through the values before t
    double mean = 0;                      // of all values

    explicit LinesSoFar(std::span<const double> values);
    LinesSoFar() = default;
    /// The line when `value` follows as number `month` from 0; needs the mean before it, which it brings
    /// forward.
    void add(std::size_t month, double value);
};

enum ThetaParameter { thetaRate, thetaShare, thetaParameters }; // share is 1 - 1/theta
template <class Value>
using Theta = std::array<Value, thetaParameters>;

/// Where simple exponential smoothing ends, with the first level that fits best; `fade` is (1 - rate)^months.
struct ThetaState {
    double first = 0, level = 0, fade = 1, squares = 0;
};

/// The sums of squares of errors one month ahead for sixteen sets of parameters, as compiled for one kind of
/// processor; the same to the last bit on all (see projection/vectorised.h).
struct Smoothing {
    void (*damped)(SeasonKind kind, std::span<const double> values, const DampedState& start,
                   const Damped<Candidates>& parameters, Candidates& squares);
    /// Without the errors of the first `skipped` months.
    void (*theta)(std::span<const double> values, const LinesSoFar& lines, std::size_t skipped,
                  const Theta<Candidates>& parameters, Candidates& squares);
};

/// For the best of what this processor has.
const Smoothing& smoothing();

/// The state after all values.
DampedState dampedEnd(SeasonKind kind, std::span<const double> values, const DampedState& start,
                      const Damped<double>& parameters);
ThetaState thetaEnd(std::span<const double> values, const LinesSoFar& lines, std::size_t skipped,
                    const Theta<double>& parameters);

extern const Smoothing smoothingBaseline;
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define HEADROOM_HAS_AVX_SMOOTHING
extern const Smoothing smoothingAvx2;
extern const Smoothing smoothingAvx512;
#endif

} // namespace headroom::actuals
