#pragma once

#include "plan/plan.h"
#include "projection/outputs.h"
#include "ranges/figure.h"

#include <vector>

namespace headroom::ranges {

/// What a plan comes to with one lever at the low or the high end of its range and all others at base.
struct Swing {
    plan::LeverRef lever;
    double lowValue = 0, baseValue = 0,
           highValue = 0; // of the lever, in the first month in which they differ
    int month = 0;        // that month
    projection::Outputs<double> low, high;
};

/// One bar of a tornado.
struct Bar {
    plan::LeverRef lever;
    double low = 0, high = 0; // the figure at the lever's low and at its high
};

/// The levers that are bets, one at a time, in order of the plan's levers.
struct Swings {
    projection::Outputs<double> base;
    std::vector<Swing> levers;
    plan::Month firstMonth{};

    [[nodiscard]] double baseOf(const Figure& figure) const;
    /// The widest bar first. Levers without any effect come last.
    [[nodiscard]] std::vector<Bar> tornado(const Figure& figure) const;
};

/// How much of a figure's variance a lever explains by itself, and together with all it interacts with
/// (Saltelli 2010 for the first, Jansen 1999 for the total). Levers that are correlated are one bet: all of
/// them are listed, with what they explain together.
struct Index {
    plan::LeverRef lever;
    double first = 0, total = 0;           // shares of the variance
    double firstError = 0, totalError = 0; // standard errors
    bool none = false;                     // the figure never moved with it
    std::vector<plan::LeverRef> together;  // the others it is correlated with
};

struct Indices {
    Figure figure;
    int samples = 0;           // base samples; each lever takes as many runs again
    double variance = 0;       // of the figure; 0 where nothing moves it: then every index is 0
    std::vector<Index> levers; // the largest total first
};

/// A figure of a projection.
double figureOf(const projection::Outputs<double>& out, plan::Month firstMonth, const Figure& figure);

} // namespace headroom::ranges
