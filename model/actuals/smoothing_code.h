#pragma once

// Smoothing as compiled for one instruction set: for the files smoothing_*.cpp alone, each of which sets
// HEADROOM_TARGET. Plain arrays and pointers: a function of the standard library would be shared by all.
#include "actuals/smoothing.h"
#include "projection/number.h"

#include <cstring>

namespace headroom::actuals {
inline namespace HEADROOM_TARGET {

using projection::constant;
using projection::Parts;

/// As many candidates side by side as keep the processor's registers busy and do not run out of them.
constexpr int wideParts = 64 / HEADROOM_PART_BYTES < 4 ? 128 / HEADROOM_PART_BYTES : 4;
using Wide = Parts<wideParts>;
constexpr std::size_t wideLanes = sizeof(Wide) / sizeof(double);
static_assert(candidateCount % wideLanes == 0);

/// Damped Holt-Winters as errors correct it: level, trend and season follow the error of the month by shares
/// of it (Hyndman, Koehler, Snyder & Grose 2002).
template <SeasonKind kind, class Number>
struct DampedRun {
    Number level, trend, squares;
    Number season[seasonMonths];
    Number rate, trendRate, seasonRate, left;

    DampedRun(const DampedState& start, const Number* parameters)
        : level(constant<Number>(start.level))
        , trend(constant<Number>(start.trend))
        , squares(constant<Number>(0))
        , rate(parameters[levelRate])
        , trendRate(parameters[levelRate] * parameters[trendShare])
        , seasonRate((constant<Number>(1) - parameters[levelRate]) * parameters[seasonShare])
        , left(parameters[damping]) {
        const double* of = start.season.data();
        for (std::size_t month = 0; month < seasonMonths; ++month)
            season[month] = constant<Number>(of[month]);
    }

    void run(const double* values, std::size_t count) {
        std::size_t month = 0;
        for (std::size_t t = 0; t < count; ++t) {
            step(constant<Number>(values[t]), season[month]);
            month = month + 1 == seasonMonths ? 0 : month + 1;
        }
    }

private:
    [[gnu::always_inline]] void step(const Number& value, Number& usual) {
        const Number rise = left * trend;
        const Number base = level + rise;
        if constexpr (kind == SeasonKind::additive) {
            const Number error = value - base - usual;
            squares = squares + error * error;
            level = base + rate * error;
            trend = rise + trendRate * error;
            usual = usual + seasonRate * error;
        } else {
            const Number error = value - base * usual;
            squares = squares + error * error;
            const Number ofLevel = error / usual;
            level = base + rate * ofLevel;
            trend = rise + trendRate * ofLevel;
            usual = usual + seasonRate * error / base;
        }
    }
};

/// The dynamic theta model: simple exponential smoothing of the values, and of the line so far the share
/// 1 - 1/theta. An error is linear in the first level, so the best first level needs no search.
template <class Number>
struct ThetaRun {
    Number rate, share;
    Number level, fade; // with the first level at 0; what is left of the first level
    Number squares, withFade, fades, first;

    explicit ThetaRun(const Number* parameters)
        : rate(parameters[thetaRate])
        , share(parameters[thetaShare])
        , level(constant<Number>(0))
        , fade(constant<Number>(1))
        , squares(level)
        , withFade(level)
        , fades(level)
        , first(level) {}

    void run(const double* values, const double* intercept, const double* slope, std::size_t count,
             std::size_t skipped) {
        const Number one = constant<Number>(1);
        const Number months = one / rate;
        const Number kept = one - rate;
        for (std::size_t t = 0; t < count; ++t) {
            const Number value = constant<Number>(values[t]);
            // A (1-a)^t + B (1 - (1-a)^(t+1)) / a
            const Number line = constant<Number>(intercept[t]) * fade +
                                constant<Number>(slope[t]) * (months - fade * (months - one));
            const Number error = value - level - share * line;
            if (t >= skipped) {
                squares = squares + error * error;
                withFade = withFade + error * fade;
                fades = fades + fade * fade;
            }
            level = rate * value + kept * level;
            fade = fade * kept;
        }
        first = withFade / fades;
        squares = squares - first * withFade;
    }
};

template <std::size_t parameters, class Run>
void byWidth(const std::array<Candidates, parameters>& values, Candidates& squares, const Run& run) {
    const double* from = reinterpret_cast<const double*>(&values);
    double* to = reinterpret_cast<double*>(&squares);
    for (std::size_t lane = 0; lane < candidateCount; lane += wideLanes) {
        Wide wide[parameters];
        for (std::size_t parameter = 0; parameter < parameters; ++parameter)
            std::memcpy(reinterpret_cast<char*>(wide + parameter), from + parameter * candidateCount + lane,
                        sizeof(Wide));
        const Wide result = run(wide);
        std::memcpy(to + lane, reinterpret_cast<const char*>(&result), sizeof(Wide));
    }
}

inline void dampedSquares(SeasonKind kind, std::span<const double> values, const DampedState& start,
                          const Damped<Candidates>& parameters, Candidates& squares) {
    byWidth(parameters, squares, [&](const Wide* wide) {
        if (kind == SeasonKind::additive) {
            DampedRun<SeasonKind::additive, Wide> run(start, wide);
            run.run(values.data(), values.size());
            return run.squares;
        }
        DampedRun<SeasonKind::multiplicative, Wide> run(start, wide);
        run.run(values.data(), values.size());
        return run.squares;
    });
}

inline void thetaSquares(std::span<const double> values, const LinesSoFar& lines, std::size_t skipped,
                         const Theta<Candidates>& parameters, Candidates& squares) {
    byWidth(parameters, squares, [&](const Wide* wide) {
        ThetaRun<Wide> run(wide);
        run.run(values.data(), lines.intercept.data(), lines.slope.data(), values.size(), skipped);
        return run.squares;
    });
}

constexpr Smoothing smoothingCode{dampedSquares, thetaSquares};

} // namespace HEADROOM_TARGET
} // namespace headroom::actuals
