#include "projection/sensitivity.h"

#include "plan/validation.h"
#include "projection/kernel.h"
#include "projection/resolve.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::projection {

namespace {

using plan::LeverRef;
using plan::Plan;
using plan::Trajectory;

template <class Number>
Outputs<Number> outputsOf(const Inputs<Number>& in) {
    Outputs<Number> out(in.months(), static_cast<int>(in.types.size()));
    Room<Number> room;
    run(in, out, room);
    return out;
}

template <class Moves>
Outputs<double> slopes(const Plan& plan, const Moves& moves) {
    auto in = resolve<Dual<double>>(plan, [&](const LeverRef& ref, int t) {
        return Dual<double>{plan.find(ref)->base.at(t), moves(ref, t) ? 1.0 : 0.0};
    });
    // What guardrails are held against is what it is: whether they act has no slope.
    in.guardrails = inputsOf(plan).guardrails;
    const auto dual = outputsOf(in);
    Outputs<double> out(dual.months(), dual.types());
    for (const auto& info : plan::metricCatalogue())
        for (int t = 0; t < dual.months(); ++t) {
            if (!plan::isTypeMetric(info.metric)) {
                out.at(info.metric, t) = dual.at(info.metric, t).slope;
                continue;
            }
            for (int w = 0; w < dual.types(); ++w)
                out.at(info.metric, w, t) = dual.at(info.metric, w, t).slope;
        }
    return out;
}

/// The lever's path as goal seek moves it, and the limits of the value it seeks.
class Mover {
public:
    Mover(const Plan& plan, const Goal& goal)
        : m_base(plan.find(goal.lever)->base)
        , m_goal(goal)
        , m_months(plan.months) {
        const plan::LeverInfo& info = plan::info(goal.lever.key);
        double least = 0, most = 0; // of the path, against the value in the month asked for
        if (goal.by == SeekBy::wholePath) {
            for (const auto& point : m_base.points()) {
                least = std::min(least, point.value - today());
                most = std::max(most, point.value - today());
            }
        }
        lowest = info.minimum - least;
        // Where there is no upper limit, a thousand times what stands there is further than any plan goes.
        highest = (info.maximum ? *info.maximum : std::max(1000.0, 1000 * std::abs(today()))) - most;
    }

    [[nodiscard]] double today() const {
        return m_base.at(m_goal.by == SeekBy::wholePath ? m_goal.month : m_goal.leverMonth);
    }

    [[nodiscard]] Trajectory at(double value) const {
        switch (m_goal.by) {
        case SeekBy::wholePath: return m_base.shifted(value - today());
        case SeekBy::fromMonth: return m_base.withStep(m_goal.leverMonth, value, m_months);
        case SeekBy::inMonth: break;
        }
        auto values = m_base.values(m_months);
        values[static_cast<std::size_t>(m_goal.leverMonth)] = value;
        return Trajectory::monthly(values);
    }

    double lowest = 0, highest = 0;

private:
    Trajectory m_base;
    Goal m_goal;
    int m_months;
};

} // namespace

Outputs<double> gradient(const Plan& plan, const LeverRef& lever) {
    return slopes(plan, [&](const LeverRef& ref, int) { return ref == lever; });
}

Outputs<double> gradient(const Plan& plan, const LeverRef& lever, int month) {
    return slopes(plan, [&](const LeverRef& ref, int t) { return ref == lever && t == month; });
}

Result<GoalResult> seek(const Plan& plan, const Goal& goal) {
    if (plan::blocksProjection(plan::validate(plan))) return Error{ErrorCode::planInvalid, plan.name, {}};
    const Mover mover(plan, goal);
    Plan tried = plan;
    plan::Lever& lever = *tried.find(goal.lever);
    const auto metricAt = [&](double value) {
        lever.base = mover.at(value);
        if (goal.measure) return goal.measure(tried);
        const auto out = outputsOf(inputsOf(tried));
        return plan::isTypeMetric(goal.metric) ? out.at(goal.metric, goal.workType, goal.month)
                                               : out.at(goal.metric, goal.month);
    };
    const auto miss = [&](double value) { return metricAt(value) - goal.target; };

    // A coarse scan outwards from today's value finds the nearest bracket, also where the metric is not
    // monotone.
    const double today = std::clamp(mover.today(), mover.lowest, mover.highest);
    const double missToday = miss(today);
    GoalResult result;
    const auto found = [&](double value) {
        result.found = GoalFound{mover.at(value), value, metricAt(value)};
        return result;
    };
    if (missToday == 0) return found(today);

    constexpr int steps = 48;
    struct Bracket {
        double from, to;
    };
    std::optional<Bracket> nearest;
    for (const double end : {mover.lowest, mover.highest}) {
        double from = today, missFrom = missToday;
        for (int step = 1; step <= steps && from != end; ++step) {
            // Fine near today, coarse far away: limits may be a thousand times off.
            const double share = static_cast<double>(step) / steps;
            const double to = today + (end - today) * share * share * share;
            const double missTo = miss(to);
            if (std::isfinite(missFrom) && std::isfinite(missTo) &&
                (missTo == 0 || (missFrom < 0) != (missTo < 0))) {
                if (!nearest || std::abs(to - today) < std::abs(nearest->to - today))
                    nearest = Bracket{from, to};
                break;
            }
            from = to;
            missFrom = missTo;
        }
    }
    if (!nearest) {
        result.missed = {mover.lowest, mover.highest, metricAt(mover.lowest), metricAt(mover.highest)};
        return result;
    }
    const double low = std::min(nearest->from, nearest->to), high = std::max(nearest->from, nearest->to);
    if (miss(high) == 0) return found(high);
    if (miss(low) == 0) return found(low);
    std::uintmax_t evaluations = 200;
    const auto [left, right] = boost::math::tools::toms748_solve(
        miss, low, high, boost::math::tools::eps_tolerance<double>(50), evaluations);
    return found(std::abs(miss(left)) <= std::abs(miss(right)) ? left : right);
}

} // namespace headroom::projection
