#pragma once

#include "actuals/search.h"
#include "actuals/season.h"

#include <array>
#include <span>
#include <vector>

namespace headroom::actuals {

/// How a forecast can be made. Those up to `dynamicTheta` are tried on every series and weighed by how they
/// would have done.
enum class Method {
    seasonalNaive,  // as in the same month of the last year
    theta,          // half the trend, and simple exponential smoothing (Assimakopoulos & Nikolopoulos 2000)
    dampedAdditive, // Holt-Winters with a trend that fades; the season a difference
    dampedMultiplicative, // the season a factor
    dampedLogarithmic,    // of the logarithms
    dynamicTheta, // dynamic optimised theta (Fiorucci et al. 2016) of logarithms, by month and by two, three
                  // and six months (Petropoulos & Kourentzes 2015)
    combination,  // the weighted mean of the above
    intermittent, // Croston's, with the correction of Syntetos & Boylan (2005)
    level,        // the mean of the last months
};
inline constexpr std::size_t triedMethods = static_cast<std::size_t>(Method::combination);

/// A series up to some month as the methods look at it. Values without the effect of working days.
struct View {
    /// `logs` of the values where the methods may take them: all of the series positive; else empty.
    View(std::vector<double> values, std::vector<double> logs);

    std::vector<double> values, logs;
    Season tested;                           // as the theta method has it: by test, not shrunk
    Season additive, multiplicative, ofLogs; // shrunk
    [[nodiscard]] bool positive() const { return !logs.empty(); }
};

/// Fits the methods to views of one series, each longer than the one before. What was best for the last one
/// is where the search starts for the next, so that a rolling origin costs little and no origin knows what
/// came after.
class Forecaster {
public:
    /// Whether the method can be had for a series of so many months.
    static bool isFor(Method method, std::size_t months, bool positive);

    /// The months after the view, one value each. Methods up to dynamicTheta.
    void forecast(Method method, const View& view, std::span<double> ahead);

private:
    struct Start {
        Damped<double> damped{0.3, 0.1, 0.1, 0.9};
        bool found = false;
    };
    struct ThetaStart {
        Theta<double> theta{0.3, 0.5};
        bool found = false;
    };
    static constexpr std::array<std::size_t, 4> timeScales{1, 2, 3, 6}; // months

    void theta(const View& view, std::span<double> ahead);
    void damped(Start& start, SeasonKind kind, std::span<const double> values, const Season& season,
                std::span<double> ahead);
    void dynamicTheta(const View& view, std::span<double> ahead);

    Start m_additive, m_multiplicative, m_logarithmic;
    ThetaStart m_theta;
    std::array<ThetaStart, timeScales.size()> m_dynamic;
};

/// A flat forecast of a series of counts with many zeros, a month.
double intermittentRate(std::span<const double> values);

} // namespace headroom::actuals
