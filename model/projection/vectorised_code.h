#pragma once

// Vectorised as compiled for one instruction set: for the files vectorised_*.cpp alone, each of which sets
// HEADROOM_TARGET. Functions of the standard library and of Eigen stay those of every processor.
#include "projection/block_kernel.h"
#include "projection/kernel.h"
#include "projection/resolve.h"

#include <algorithm>
#include <array>
#include <limits>

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// Calls visit(loads, times): eight intervals' loads at once, and how many there are of each; where a day has
/// no more, lanes repeat the last, no times.
template <class Visit>
void byIntervals(std::span<const DayInterval> day, double load, const Visit& visit) {
    for (std::size_t first = 0; first < day.size(); first += lanes) {
        Batch loads, times;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const DayInterval& interval = day[std::min(first + lane, day.size() - 1)];
            lanesOf(loads)[lane] = load * interval.share;
            lanesOf(times)[lane] = first + lane < day.size() ? interval.times : 0;
        }
        visit(loads, times);
    }
}

inline double sumOf(const Batch& batch) {
    double sum = 0;
    for (int lane = 0; lane < lanes; ++lane) sum += lanesOf(batch)[lane];
    return sum;
}

struct DayConstants {
    Batch target, patience, share;
    explicit DayConstants(const DayQueue& queue)
        : target(constant<Batch>(queue.target))
        , patience(constant<Batch>(queue.patience))
        , share(constant<Batch>(queue.share)) {}
};

/// The search begins near what the square-root rule of staffing says, less what the target's wait allows; at
/// least as many as answer that share of a queue that never empties.
inline Batch serversOf(const Batch& loads, const DayConstants& queue) {
    const Batch one = constant<Batch>(1);
    const Batch roots = root<Batch>(loads);
    const Batch strict = constant<Batch>(0.2) - constant<Batch>(0.5) * logarithm<Batch>(one - queue.share);
    const Batch guess = loads + roots * strict - constant<Batch>(0.65) * queue.target * loads;
    return erlang::serversForEach(loads, queue.target, queue.patience, queue.share,
                                  larger<Batch>(guess, queue.share * loads));
}

/// No staff answers everyone, and where nobody has to be answered nobody is needed.
inline bool isWithinReach(double share) {
    return share > 0 && share < 1;
}
inline double outOfReach(double share) {
    return share > 0 ? std::numeric_limits<double>::infinity() : 0;
}

inline double dayServersCode(std::span<const DayInterval> day, const DayQueue& queue) {
    if (!isWithinReach(queue.share)) return outOfReach(queue.share);
    const DayConstants constants(queue);
    double sum = 0;
    byIntervals(day, queue.load, [&](const Batch& loads, const Batch& times) {
        sum += sumOf(times * serversOf(loads, constants));
    });
    return sum;
}

inline ServersAndSlope dayServersAndSlopeCode(std::span<const DayInterval> day, const DayQueue& queue,
                                              const DayQueue& slopes) {
    if (!isWithinReach(queue.share)) return {outOfReach(queue.share), 0};
    const DayConstants constants(queue), along(slopes);
    ServersAndSlope sum;
    byIntervals(day, queue.load, [&](const Batch& loads, const Batch& times) {
        const Batch servers = serversOf(loads, constants);
        // By the implicit function: the share that is late stays what it may be.
        const Batch one = constant<Batch>(1);
        const Batch byServers =
            erlang::lateA<Dual<Batch>>({servers, one}, loads, constants.target, constants.patience).slope;
        const Batch loadSlopes = loads * constant<Batch>(slopes.load / queue.load);
        const Batch byRest =
            erlang::lateA<Dual<Batch>>(servers, {loads, loadSlopes}, {constants.target, along.target},
                                       {constants.patience, along.patience})
                .slope;
        sum.servers += sumOf(times * servers);
        sum.slope += sumOf(times * (constant<Batch>(0) - (byRest + along.share) / byServers));
    });
    return sum;
}

inline void dayWithinCode(std::span<const DayInterval> day, const DayQueue& queue,
                          std::span<const double> there, std::span<double> within) {
    std::fill(within.begin(), within.end(), 0.0);
    if (!isWithinReach(queue.share)) return;
    const DayConstants constants(queue);
    byIntervals(day, queue.load, [&](const Batch& loads, const Batch& times) {
        const Batch servers = serversOf(loads, constants);
        const Batch weights = times * loads / constant<Batch>(queue.load);
        for (std::size_t i = 0; i < there.size(); ++i)
            within[i] += sumOf(weights * erlang::withinA<Batch>(servers * constant<Batch>(there[i]), loads,
                                                                constants.target, constants.patience));
    });
    // Rounding may leave less than nobody where far too few are there.
    for (double& part : within) part = std::clamp(part, 0.0, 1.0);
}

/// A lever's value by draw, from the outcomes of a block.
class DrawnValues {
public:
    explicit DrawnValues(const Simulated& simulated)
        : m_outcomes(simulated.outcomes, constant<Batch>(0)) {
        const std::vector<plan::LeverRef> levers = plan::allLevers(simulated.plan);
        m_pathOf.resize(levers.size());
        for (const plan::LeverRef& lever : levers)
            m_base.push_back(simulated.plan.find(lever)->base.values(simulated.plan.months));
        for (const DrawnPath& path : simulated.paths) m_pathOf[path.slot] = &path;
        for (std::size_t slot = 0; slot < levers.size(); ++slot) m_levels.push_back(levelsOf(slot));
    }

    [[nodiscard]] std::span<double> outcomes() {
        return {m_outcomes.empty() ? nullptr : lanesOf(m_outcomes.front()), m_outcomes.size() * lanes};
    }
    [[nodiscard]] bool isDrawn(std::size_t slot) const { return m_pathOf[slot] != nullptr; }

    [[nodiscard]] Batch operator()(std::size_t slot, int month) const {
        const auto t = static_cast<std::size_t>(month);
        const DrawnPath* path = m_pathOf[slot];
        if (!path) return constant<Batch>(m_base[slot][t]);
        const Batch& outcome = m_outcomes[path->outcome[t]];
        Batch value;
        switch (path->form) {
        case PathForm::linear:
            value = constant<Batch>(path->from[t]) + constant<Batch>(path->width[t]) * outcome;
            break;
        case PathForm::exponential:
            value = constant<Batch>(path->from[t]) *
                    exponential<Batch>(constant<Batch>(path->width[t]) * outcome);
            break;
        case PathForm::choice:
            value = ifPositive<Batch>(constant<Batch>(0.5) - outcome, constant<Batch>(path->from[t]),
                                      ifPositive<Batch>(constant<Batch>(1.5) - outcome,
                                                        constant<Batch>(path->base[t]),
                                                        constant<Batch>(path->to[t])));
            break;
        }
        if (path->whole) value = wholeOf(value);
        return smaller<Batch>(larger<Batch>(value, constant<Batch>(path->minimum)),
                              constant<Batch>(path->maximum));
    }

    /// All months of a lever: most stay as they are for long, and a value that stays is found once.
    void path(std::size_t slot, std::span<Batch> months) const {
        auto month = months.begin();
        for (const std::size_t end : m_levels[slot]) {
            const Batch value = (*this)(slot, static_cast<int>(month - months.begin()));
            for (const auto next = months.begin() + static_cast<std::ptrdiff_t>(end); month != next; ++month)
                *month = value;
        }
    }

private:
    /// The months before which a lever's value is another in every draw, and the end.
    [[nodiscard]] std::vector<std::size_t> levelsOf(std::size_t slot) const {
        const std::vector<double>& base = m_base[slot];
        const auto isSame = [path = m_pathOf[slot], &base](std::size_t a, std::size_t b) {
            if (!path) return base[a] == base[b];
            const auto isSameIn = [a, b](const auto& by) { return by.empty() || by[a] == by[b]; };
            return isSameIn(path->from) && isSameIn(path->width) && isSameIn(path->base) &&
                   isSameIn(path->to) && isSameIn(path->outcome);
        };
        std::vector<std::size_t> levels;
        for (std::size_t t = 1; t < base.size(); ++t)
            if (!isSame(t - 1, t)) levels.push_back(t);
        levels.push_back(base.size());
        return levels;
    }

    /// The nearest whole number of one that is far from the ends of what a double can hold.
    static Batch wholeOf(const Batch& value) {
        const Batch toWhole = constant<Batch>(0x1.8p52);
        return (value + toWhole) - toWhole;
    }

    std::vector<Batch> m_outcomes;
    std::vector<const DrawnPath*> m_pathOf;         // by slot; null where the lever is not drawn
    std::vector<std::vector<double>> m_base;        // by slot and month
    std::vector<std::vector<std::size_t>> m_levels; // by slot
};

/// Draws resolved and projected in lanes.
class LaneKernel final : public BlockKernel {
public:
    explicit LaneKernel(const Simulated& simulated)
        : m_values(simulated)
        , m_resolver(simulated.plan) {
        for (Outputs<Batch>& out : m_kept)
            out.resize(simulated.plan.months, static_cast<int>(simulated.plan.workTypes.size()));
        Inputs<Batch>& in = m_resolver.take(m_values);
        for (std::size_t w = 0; w < in.types.size(); ++w) in.types[w].table = simulated.tables[w].get();
        in.guardrails = simulated.guardrails;
        m_in = &in;
    }

    [[nodiscard]] std::span<double> outcomes() override { return m_values.outcomes(); }

    void run() override {
        m_resolver.take(m_values, [this](std::size_t slot) { return m_values.isDrawn(slot); });
        m_last = (m_last + 1) % m_kept.size();
        projection::run(*m_in, m_kept[m_last], m_room);
    }

    [[nodiscard]] std::span<const double, lanes> at(plan::Metric metric, int t) const override {
        return std::span<const double, lanes>(lanesOf(out().at(metric, t)), lanes);
    }
    [[nodiscard]] std::span<const double, lanes> at(plan::Metric metric, int w, int t) const override {
        return std::span<const double, lanes>(lanesOf(out().at(metric, w, t)), lanes);
    }
    [[nodiscard]] std::span<const double> planValues() const override {
        return {lanesOf(out().planValues().front()), out().planValues().size() * lanes};
    }
    [[nodiscard]] std::span<const double> typeValues() const override {
        if (out().typeValues().empty()) return {};
        return {lanesOf(out().typeValues().front()), out().typeValues().size() * lanes};
    }
    [[nodiscard]] std::span<const double, lanes> targetShare(int w) const override {
        return std::span<const double, lanes>(lanesOf(m_in->types[static_cast<std::size_t>(w)].targetShare),
                                              lanes);
    }
    [[nodiscard]] std::span<const double, lanes> firedBy(std::size_t guardrail, int t) const override {
        return std::span<const double, lanes>(lanesOf(m_room.guardrails.firedBy(guardrail, t)), lanes);
    }

private:
    [[nodiscard]] const Outputs<Batch>& out() const { return m_kept[m_last]; }

    DrawnValues m_values;
    Resolver<Batch> m_resolver;
    const Inputs<Batch>* m_in; // the resolver's
    std::array<Outputs<Batch>, kept> m_kept;
    std::size_t m_last = 0; // which of them
    Room<Batch> m_room;
};

inline std::unique_ptr<BlockKernel> laneKernel(const Simulated& simulated) {
    return std::make_unique<LaneKernel>(simulated);
}

constexpr Vectorised vectorisedCode{dayServersCode, dayServersAndSlopeCode, dayWithinCode, laneKernel};

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
