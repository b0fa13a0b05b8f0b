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
    const Batch roots = byLane(loads, [](const auto& array) { return array.sqrt(); });
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

/// Draws resolved and projected in lanes.
class LaneKernel final : public BlockKernel {
public:
    explicit LaneKernel(const Simulated& simulated)
        : m_simulated(simulated) {}

    void draw(const Values& values) override {
        m_in = resolve<Batch>(m_simulated.plan, [&](const plan::LeverRef& ref, int t) {
            Batch value;
            values(ref, t, Lanes(lanesOf(value), lanes));
            return value;
        });
        for (std::size_t w = 0; w < m_in.types.size(); ++w) m_in.types[w].table = m_simulated.tables[w].get();
        m_in.guardrails = m_simulated.guardrails;
        m_out.resize(m_in.months(), static_cast<int>(m_in.types.size()));
    }

    void run() override { projection::run(m_in, m_out, m_room); }

    [[nodiscard]] std::span<const double, lanes> at(plan::Metric metric, int t) const override {
        return std::span<const double, lanes>(lanesOf(m_out.at(metric, t)), lanes);
    }
    [[nodiscard]] std::span<const double, lanes> at(plan::Metric metric, int w, int t) const override {
        return std::span<const double, lanes>(lanesOf(m_out.at(metric, w, t)), lanes);
    }
    [[nodiscard]] std::span<const double, lanes> firedBy(std::size_t guardrail, int t) const override {
        return std::span<const double, lanes>(lanesOf(m_room.guardrails.firedBy(guardrail, t)), lanes);
    }

private:
    const Simulated& m_simulated;
    Inputs<Batch> m_in;
    Outputs<Batch> m_out;
    Room<Batch> m_room;
};

inline std::unique_ptr<BlockKernel> laneKernel(const Simulated& simulated) {
    return std::make_unique<LaneKernel>(simulated);
}

constexpr Vectorised vectorisedCode{dayServersCode, dayServersAndSlopeCode, dayWithinCode, laneKernel};

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
