#include "ranges/distribution.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace headroom::ranges {

namespace {

using plan::Distribution;
using plan::RangeMeaning;

// Plain doubles are exact enough, and tables are made of many quantiles.
using Plainly = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, Plainly>;
const boost::math::normal_distribution<double, Plainly> standardNormal;
constexpr double p10 = 0.1;
constexpr double cutOff = 0.001; // of a normal distribution within limits, on either side

/// PERT is a beta distribution whose mean is (least + 4 mode + most) / 6.
Beta pert(double mode) {
    return {1 + 4 * mode, 5 - 4 * mode};
}

/// Between 0 and 1, with that mode, where a share u lies below and the rest above.
double boundedQuantile(Distribution distribution, double mode, double u, double rest) {
    switch (distribution) {
    case Distribution::pert:
        return u < rest ? quantile(pert(mode), u) : quantile(complement(pert(mode), rest));
    case Distribution::triangular: return u < mode ? std::sqrt(u * mode) : 1 - std::sqrt(rest * (1 - mode));
    default: return u;
    }
}

/// The normal score of a share.
double scoreOf(double u, double rest) {
    return u < rest ? quantile(standardNormal, u) : quantile(complement(standardNormal, rest));
}

/// The mode for which base lies where it should between P10 and P90, `wanted` as a share of the way.
double modeFor(Distribution distribution, double wanted) {
    const auto off = [&](double mode) {
        const double low = boundedQuantile(distribution, mode, p10, 1 - p10);
        const double high = boundedQuantile(distribution, mode, 1 - p10, p10);
        return (mode - low) / (high - low) - wanted;
    };
    // It is below 0 at mode 0 and above 0 at mode 1 for every base between low and high.
    std::uintmax_t steps = 100;
    const auto [a, b] = boost::math::tools::toms748_solve(
        off, 0.0, 1.0, boost::math::tools::eps_tolerance<double>(52), steps);
    return (a + b) / 2;
}

bool isBounded(Distribution distribution) {
    return distribution == Distribution::pert || distribution == Distribution::triangular ||
           distribution == Distribution::uniform;
}

} // namespace

Outcomes::Outcomes(Distribution distribution, RangeMeaning meaning, const Ends& ends,
                   const std::array<double, 3>& weights)
    : m_distribution(distribution)
    , m_meaning(meaning)
    , m_ends(ends)
    , m_weights(weights)
    , m_from(ends.low)
    , m_to(ends.high) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : m_weights) weight /= sum;
    const double width = ends.high - ends.low;
    if (!(width > 0) || !isBounded(distribution)) return;
    const double wanted = std::clamp((ends.base - ends.low) / width, 0.0, 1.0);
    if (meaning == RangeMeaning::absoluteLimits) {
        m_mode = wanted;
        return;
    }
    if (distribution != Distribution::uniform) m_mode = modeFor(distribution, wanted);
    const double low = boundedQuantile(distribution, m_mode, p10, 1 - p10);
    const double high = boundedQuantile(distribution, m_mode, 1 - p10, p10);
    const double whole = width / (high - low);
    m_from = ends.low - low * whole;
    m_to = m_from + whole;
}

/// In units in which low is -1 and high is 1.
double Outcomes::normalOutcome(double u, double rest) const {
    if (m_meaning == RangeMeaning::absoluteLimits)
        return scoreOf(cutOff + (1 - 2 * cutOff) * u, cutOff + (1 - 2 * cutOff) * rest) /
               scoreOf(1 - cutOff, cutOff);
    return scoreOf(u, rest) / scoreOf(1 - p10, p10);
}

double Outcomes::quantile(double u) const {
    return quantile(u, 1 - u);
}

double Outcomes::atScore(double score) const {
    return quantile(cdf(standardNormal, score), cdf(complement(standardNormal, score)));
}

/// By the inverse function: equal shares lie below a score and below the outcome at it.
Outcomes::Course Outcomes::courseAt(double score) const {
    assert(m_distribution == Distribution::pert);
    const double x = boundedQuantile(m_distribution, m_mode, cdf(standardNormal, score),
                                     cdf(complement(standardNormal, score)));
    const double whole = m_to - m_from, value = m_from + whole * x;
    constexpr double least = 1e-12; // nearer to an end what is left of a slope is no more than rounding
    if (!(x > least && 1 - x > least)) return {value, 0, 0};
    const Beta distribution = pert(m_mode);
    const double slope = pdf(standardNormal, score) / pdf(distribution, x);
    const double steepening = (distribution.alpha() - 1) / x - (distribution.beta() - 1) / (1 - x);
    return {value, whole * slope, -whole * slope * (score + steepening * slope)};
}

double Outcomes::quantile(double u, double rest) const {
    if (m_ends.low == m_ends.high) return m_ends.low;
    switch (m_distribution) {
    case Distribution::normal:
        return (m_ends.low + m_ends.high) / 2 + (m_ends.high - m_ends.low) / 2 * normalOutcome(u, rest);
    case Distribution::lognormal:
        return std::sqrt(m_ends.low * m_ends.high) *
               std::pow(m_ends.high / m_ends.low, normalOutcome(u, rest) / 2);
    case Distribution::discrete:
        if (u <= m_weights[0]) return m_ends.low;
        return u <= m_weights[0] + m_weights[1] ? m_ends.base : m_ends.high;
    default: return m_from + (m_to - m_from) * boundedQuantile(m_distribution, m_mode, u, rest);
    }
}

double Outcomes::density(double x) const {
    if (m_distribution == Distribution::discrete) {
        double weight = 0;
        if (x == m_ends.low) weight += m_weights[0];
        if (x == m_ends.base) weight += m_weights[1];
        if (x == m_ends.high) weight += m_weights[2];
        return weight;
    }
    if (m_ends.low == m_ends.high || x < least() || x > most()) return 0;
    if (isBounded(m_distribution)) {
        const double whole = m_to - m_from;
        // Just within, where the density at an end has a limit.
        const double at = std::clamp((x - m_from) / whole, 1e-12, 1 - 1e-12);
        switch (m_distribution) {
        case Distribution::pert: return pdf(pert(m_mode), at) / whole;
        case Distribution::triangular:
            return (at < m_mode || m_mode == 1 ? 2 * at / m_mode : 2 * (1 - at) / (1 - m_mode)) / whole;
        default: return 1 / whole;
        }
    }
    const double edge = m_meaning == RangeMeaning::absoluteLimits ? cutOff : p10;
    const double perScore = scoreOf(1 - edge, edge);
    const double kept = m_meaning == RangeMeaning::absoluteLimits ? 1 - 2 * cutOff : 1;
    if (m_distribution == Distribution::normal) {
        const double half = (m_ends.high - m_ends.low) / 2;
        return pdf(standardNormal, (x - m_ends.low - half) / half * perScore) * perScore / half / kept;
    }
    const double half = std::log(m_ends.high / m_ends.low) / 2;
    const double score = (std::log(x / m_ends.low) - half) / half * perScore;
    return pdf(standardNormal, score) * perScore / (half * x) / kept;
}

double Outcomes::least() const {
    if (m_distribution == Distribution::discrete || m_meaning == RangeMeaning::absoluteLimits)
        return m_ends.low;
    return isBounded(m_distribution) ? m_from : quantile(0.001);
}

double Outcomes::most() const {
    if (m_distribution == Distribution::discrete || m_meaning == RangeMeaning::absoluteLimits)
        return m_ends.high;
    return isBounded(m_distribution) ? m_to : quantile(0.999);
}

Outcomes outcomesOf(const plan::Lever& lever, int month) {
    return {lever.range->distribution,
            lever.range->meaning,
            {lever.lowAt(month), lever.base.at(month), lever.highAt(month)},
            lever.range->weights};
}

} // namespace headroom::ranges
