#include "finance/review.h"

#include "actuals/cause_split.h"
#include "actuals/variance.h"
#include "plan/aggregate.h"
#include "plan/validation.h"
#include "projection/projection.h"
#include "ranges/answers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <set>

namespace headroom::finance {

namespace {

using plan::LeverKey;
using plan::Observed;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Low and high of what was assumed: from the draws, or from the lever's own range where it is no metric.
struct Ends {
    double low = none, high = none;
};

class Reviewer {
public:
    Reviewer(const projection::Projection& planned, const ranges::Summary* drawn, const Quarter& quarter)
        : m_planned(planned)
        , m_plan(*planned.plan)
        , m_drawn(drawn) {
        m_review.quarter = quarter;
    }

    QuarterReview review() {
        for (const actuals::Variance& seen : actuals::variances(m_planned)) add(seen);
        addResults();
        return std::move(m_review);
    }

private:
    void add(const actuals::Variance& seen) {
        const plan::Month month = m_plan.monthAt(seen.month);
        if (!m_review.quarter.contains(month)) return;
        auto& lines = m_review.lines;
        // They come in order of what and work type.
        if (lines.empty() || lines.back().what != seen.what || lines.back().workType != seen.workType) {
            const plan::WorkType* type = m_plan.workType(seen.workType);
            lines.push_back(
                {seen.what, seen.workType, type ? type->name : "", leverOf(seen.what, seen.workType), {}});
        }
        const Ends ends = endsOf(lines.back(), seen.month);
        lines.back().months.push_back({month, seen.planned, ends.low, ends.high, seen.actual, seen.complete});
    }

    [[nodiscard]] Ends endsOf(const ReviewLine& line, int t) const {
        Ends ends;
        if (const auto metric = plan::info(line.what).metric; metric && m_drawn) {
            const plan::WorkType* type = m_plan.workType(line.workType);
            const ranges::Spread& spread =
                type ? m_drawn->at(*metric, static_cast<int>(type - m_plan.workTypes.data()), t)
                     : m_drawn->at(*metric, t);
            ends = {spread.at(ranges::Level::p10), spread.at(ranges::Level::p90)};
        } else if (const plan::Lever* lever = line.lever ? m_plan.find(*line.lever) : nullptr;
                   lever && lever->range) {
            ends = {lever->lowAt(t), lever->highAt(t)};
        }
        // A range that leaves no room says nothing of how sure anybody was.
        return ends.low < ends.high ? ends : Ends{};
    }

    void addResults() {
        const int past = actuals::monthsPast(m_plan);
        int from = past, to = 0;
        for (int t = 0; t < past; ++t)
            if (m_review.quarter.contains(m_plan.monthAt(t))) {
                from = std::min(from, t);
                to = t + 1;
            }
        m_review.monthsPast = std::max(0, to - from);
        if (from >= to) return;
        const auto metrics = actuals::teamMetrics();
        const auto splits = actuals::causeSplits(m_plan, metrics);
        for (std::size_t m = 0; m < metrics.size(); ++m) {
            const auto over = [&](auto&& valueOf) {
                std::vector<double> series;
                for (const actuals::CauseSplit& split : splits[m]) series.push_back(valueOf(split));
                return plan::aggregate(series, metrics[m], from, to);
            };
            ReviewResult result{metrics[m],
                                over([](const actuals::CauseSplit& split) { return split.planned; }),
                                over([](const actuals::CauseSplit& split) { return split.actual; }),
                                {}};
            for (std::size_t cause = 0; cause < result.parts.size(); ++cause)
                result.parts[cause] =
                    over([cause](const actuals::CauseSplit& split) { return split.parts[cause]; });
            m_review.results.push_back(result);
        }
    }

    const projection::Projection& m_planned;
    const plan::Plan& m_plan;
    const ranges::Summary* m_drawn;
    QuarterReview m_review;
};

} // namespace

Standing ReviewMonth::standing() const {
    if (!complete || !(low < high)) return Standing::unknown;
    if (actual < low) return Standing::below;
    return actual > high ? Standing::above : Standing::inside;
}

int ReviewLine::count(Standing standing) const {
    return static_cast<int>(std::count_if(months.begin(), months.end(), [&](const ReviewMonth& month) {
        return month.standing() == standing;
    }));
}

Standing ReviewLine::standing() const {
    Standing result = Standing::unknown;
    for (const ReviewMonth& month : months) {
        const Standing of = month.standing();
        if (of == Standing::below || of == Standing::above ||
            (of == Standing::inside && result == Standing::unknown))
            result = of;
    }
    return result;
}

std::optional<plan::LeverRef> leverOf(Observed what, const plan::WorkTypeId& workType) {
    const auto ofType = [&](LeverKey key) { return plan::LeverRef{key, workType}; };
    const auto ofPlan = [](LeverKey key) { return plan::LeverRef{key, {}}; };
    switch (what) {
    case Observed::volume: return ofType(LeverKey::volume);
    case Observed::involvement: return ofType(LeverKey::involvement);
    case Observed::resolution: return ofType(LeverKey::resolution);
    case Observed::handleMinutes: return ofType(LeverKey::handleMinutes);
    case Observed::inboxShare: return ofPlan(LeverKey::inboxShare);
    case Observed::starters: return ofPlan(LeverKey::plannedHires);
    case Observed::leavers: return ofPlan(LeverKey::attrition);
    case Observed::reductions: return ofPlan(LeverKey::plannedReductions);
    default: return std::nullopt;
    }
}

plan::Plan withActualsOf(plan::Plan assumed, const plan::Plan& live) {
    assumed.actuals = live.actuals;
    std::erase_if(assumed.actuals.figures, [&](const plan::Actual& figure) {
        return !figure.workType.empty() && !assumed.workType(figure.workType);
    });
    return assumed;
}

Result<QuarterReview> reviewOf(const plan::Plan& assumed, const Quarter& quarter,
                               const std::atomic<bool>* cancelled) {
    const auto findings = plan::validate(assumed);
    if (plan::blocksProjection(findings)) return Error{ErrorCode::planInvalid, assumed.name, {}};
    HEADROOM_TRY(const auto planned, projection::project(std::make_shared<const plan::Plan>(assumed)));
    std::optional<ranges::Summary> drawn;
    if (!plan::blocksRanges(findings)) {
        HEADROOM_TRY(const auto simulation, ranges::Simulation::of(assumed));
        if (!simulation.bets().empty()) {
            HEADROOM_TRY(auto summary,
                         simulation.summarise(
                             {std::min<std::int64_t>(ranges::drawsToCompare, assumed.draws.draws), 0, {}}));
            drawn = std::move(summary);
        }
    }
    if (cancelled && *cancelled) return Error{ErrorCode::cancelled, {}, {}};
    return Reviewer(planned, drawn ? &*drawn : nullptr, quarter).review();
}

std::vector<Quarter> reviewableQuarters(const plan::Plan& plan) {
    std::set<Quarter> quarters;
    for (const plan::Actual& figure : plan.actuals.figures) {
        const int t = figure.month.ok() ? plan::monthsBetween(plan.firstMonth, figure.month) : -1;
        if (t >= 0 && t < plan.months) quarters.insert(Quarter::of(figure.month));
    }
    return {quarters.rbegin(), quarters.rend()};
}

} // namespace headroom::finance
