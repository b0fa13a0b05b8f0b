#include "actuals/refit.h"

#include "projection/actual_course.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom::actuals {

namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Observed;

constexpr double fading = 0.9;
constexpr int leastMonthsForTrend = 5;

double quantileOfT(double share, int freedom) {
    return boost::math::quantile(boost::math::students_t(freedom), share);
}

/// The differences of the months past as a level, or a line where a trend shows.
class Line {
public:
    explicit Line(const std::vector<double>& months, const std::vector<double>& values)
        : m_count(static_cast<int>(values.size()))
        , m_last(months.back()) {
        const double n = m_count;
        m_middle = std::accumulate(months.begin(), months.end(), 0.0) / n;
        m_mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
        double squares = 0, across = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_spread += (months[i] - m_middle) * (months[i] - m_middle);
            across += (months[i] - m_middle) * (values[i] - m_mean);
            squares += (values[i] - m_mean) * (values[i] - m_mean);
        }
        m_freedom = m_count - 1;
        m_deviation = std::sqrt(squares / m_freedom);
        if (m_count < leastMonthsForTrend || m_spread <= 0) return;
        const double slope = across / m_spread;
        const double left = std::max(0.0, squares - slope * across);
        const double deviation = std::sqrt(left / (m_count - 2));
        if (!(std::abs(slope) > quantileOfT(0.95, m_count - 2) * deviation / std::sqrt(m_spread))) return;
        m_slope = slope;
        m_freedom = m_count - 2;
        m_deviation = deviation;
    }

    [[nodiscard]] double slope() const { return m_slope; }
    [[nodiscard]] bool isOffZero() const {
        const double noise = quantileOfT(0.95, m_freedom) * m_deviation / std::sqrt(m_count);
        return m_slope != 0 || std::abs(m_mean) > noise + 1e-9;
    }
    [[nodiscard]] double level() const { return m_mean + m_slope * (m_last - m_middle); }
    /// The difference of a month ahead of the last, its trend fading.
    [[nodiscard]] double at(int ahead) const { return m_mean + m_slope * (placeOf(ahead) - m_middle); }
    /// How far its P90 is from that.
    [[nodiscard]] double reach(int ahead) const {
        double variance = 1 + 1.0 / m_count;
        if (m_slope != 0) variance += std::pow(placeOf(ahead) - m_middle, 2) / m_spread;
        return quantileOfT(0.9, m_freedom) * m_deviation * std::sqrt(variance);
    }

private:
    [[nodiscard]] double placeOf(int ahead) const {
        return m_last + fading * (1 - std::pow(fading, ahead)) / (1 - fading);
    }

    int m_count, m_freedom = 0;
    double m_last, m_middle = 0, m_mean = 0, m_slope = 0, m_spread = 0, m_deviation = 0;
};

bool isShare(const LeverCourse& course) {
    return course.unit == plan::Unit::share && course.lever.key != LeverKey::attrition;
}

/// What can be seen of a work type's lever, by itself or through the team.
struct Watched {
    LeverKey lever;
    Observed ofType;
    std::array<Observed, 2> ofTeam; // any of them
};
constexpr std::array watched{
    Watched{LeverKey::volume, Observed::volume, {Observed::inbound, Observed::inbound}},
    Watched{
        LeverKey::involvement, Observed::involvement, {Observed::involvementRate, Observed::involvementRate}},
    Watched{LeverKey::resolution, Observed::resolution, {Observed::resolutionRate, Observed::automation}},
    Watched{LeverKey::handleMinutes,
            Observed::handleMinutes,
            {Observed::meanHandleMinutes, Observed::meanHandleMinutes}}};

} // namespace

double LeverCourse::off(const Seen& seen) const {
    return isShare(*this) ? seen.actual - seen.planned : seen.actual / seen.planned - 1;
}

std::vector<LeverCourse> leverCourses(const projection::Projection& planned, const Reforecast& now) {
    const plan::Plan plan = plan::withScenario(*planned.plan, planned.scenario).value();
    const Planned atBase = plannedFrom(plan);
    const projection::ActualCourse actuals(plan, atBase.inputs);
    std::vector<LeverCourse> all;
    const auto add = [&](LeverCourse course) {
        if (course.months.empty()) return;
        std::vector<double> offs;
        for (const LeverCourse::Seen& seen : course.months) offs.push_back(course.off(seen));
        course.chart = controlChart(offs);
        all.push_back(std::move(course));
    };
    const auto take = [&](LeverCourse& course, int t, double actual, double plannedValue) {
        const bool known = std::isfinite(actual) && std::isfinite(plannedValue);
        if (known && (isShare(course) || plannedValue > 0))
            course.months.push_back({t, actual, plannedValue});
    };
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
        for (const Watched& what : watched) {
            LeverCourse course{{what.lever, plan.workTypes[w].id}, plan::info(what.lever).unit, {}, {}};
            const auto value = [&](const projection::Inputs<double>& in,
                                   const projection::Outputs<double>& out, int t) {
                const int type = static_cast<int>(w);
                switch (what.lever) {
                case LeverKey::volume: return out.at(Metric::typeVolume, type, t);
                case LeverKey::involvement: return out.at(Metric::typeInvolvement, type, t);
                case LeverKey::resolution: return out.at(Metric::typeResolution, type, t);
                default: return in.types[w].handleMinutes[static_cast<std::size_t>(t)]; // without complexity
                }
            };
            for (int t = 0; t < now.past; ++t) {
                const bool seen = !std::isnan(actuals.of(what.ofType, w, t)) ||
                                  !std::isnan(actuals.of(what.ofTeam[0], t)) ||
                                  !std::isnan(actuals.of(what.ofTeam[1], t));
                if (seen)
                    take(course, t, value(now.inputs, now.outputs, t),
                         value(atBase.inputs, atBase.outputs, t));
            }
            add(std::move(course));
        }
    LeverCourse attrition{{LeverKey::attrition, {}}, plan::info(LeverKey::attrition).unit, {}, {}};
    for (int t = 0; t < now.past; ++t)
        if (!std::isnan(actuals.of(Observed::leavers, t)))
            take(attrition, t, now.inputs.attrition[static_cast<std::size_t>(t)],
                 atBase.inputs.attrition[static_cast<std::size_t>(t)]);
    add(std::move(attrition));
    return all;
}

std::optional<Refit> refit(const plan::Plan& underScenario, const LeverCourse& course, int past) {
    const plan::Lever* lever = underScenario.find(course.lever);
    if (!lever || static_cast<int>(course.months.size()) < leastMonthsToRefit || past >= underScenario.months)
        return {};
    std::vector<double> months, offs;
    for (const LeverCourse::Seen& seen : course.months) {
        months.push_back(seen.month);
        offs.push_back(course.off(seen));
    }
    const Line line(months, offs);
    const plan::LeverInfo& info = plan::info(course.lever.key);
    const auto within = [&](double value) {
        value = std::max(value, info.minimum);
        return info.maximum ? std::min(value, *info.maximum) : value;
    };
    std::vector<double> base, low, high;
    for (int t = 0; t < underScenario.months; ++t) {
        const double before = lever->base.at(t);
        if (t < past) {
            base.push_back(before);
            low.push_back(lever->lowAt(t));
            high.push_back(lever->highAt(t));
            continue;
        }
        const int ahead = t - course.months.back().month;
        const double off = line.at(ahead), reach = line.reach(ahead);
        const auto moved = [&](double by) {
            return within(isShare(course) ? before + by : before * std::max(0.0, 1 + by));
        };
        base.push_back(moved(off));
        low.push_back(moved(off - reach));
        high.push_back(moved(off + reach));
    }
    Refit result{past, line.level(), line.slope(), line.isOffZero(), *lever};
    result.lever.base = plan::Trajectory::monthly(base);
    plan::Range range;
    range.low = plan::Trajectory::monthly(low);
    range.high = plan::Trajectory::monthly(high);
    range.distribution = plan::Distribution::normal;
    result.lever.range = std::move(range);
    return result;
}

std::vector<Calibration> calibrations(const plan::Plan& plan, const BandOf& bandOf) {
    std::vector<Calibration> all;
    for (const plan::Actual& figure : plan.actuals.figures) { // in order of what and work type
        const plan::ObservedInfo& info = plan::info(figure.what);
        if (!figure.complete || !info.metric) continue;
        const int t = plan::monthsBetween(plan.firstMonth, figure.month);
        if (t < 0 || t >= plan.months) continue;
        int type = -1;
        if (!figure.workType.empty()) {
            const plan::WorkType* workType = plan.workType(figure.workType);
            if (!workType) continue;
            type = static_cast<int>(workType - plan.workTypes.data());
        }
        const auto [low, high] = bandOf(*info.metric, type, t);
        const double width = 1e-9 * std::max(1.0, std::abs(high));
        if (!std::isfinite(low) || !std::isfinite(high) || high - low <= width) continue; // no bet
        if (all.empty() || all.back().what != figure.what || !(all.back().workType == figure.workType))
            all.push_back({figure.what, figure.workType});
        Calibration& of = all.back();
        // A figure on the edge, as it is rounded, is inside.
        if (figure.value < low - width)
            ++of.below;
        else if (figure.value > high + width)
            ++of.above;
        else
            ++of.inside;
    }
    return all;
}

} // namespace headroom::actuals
