#pragma once

#include "projection/vectorised.h"
#include "ranges/collector.h"
#include "ranges/drawing.h"
#include "ranges/points.h"
#include "ranges/simulation.h"
#include "ranges/turn.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace headroom::ranges {

/// What a simulation is made of; shared by the files that implement it.
struct Simulation::Parts {
    plan::Plan plan; // under the scenario
    std::string scenario;
    Drawing drawing;
    projection::Simulated simulated;
    projection::Simulated withoutGuardrails;
    Turn turn; // of Sobol points
    SeriesShape shape;

    Parts(plan::Plan underScenario, std::string name, OutcomeTables& tables,
          const std::atomic<bool>* cancelled);

    [[nodiscard]] Points points(std::int64_t draws, std::uint32_t seed) const {
        return {plan.draws.method, seed, drawing.dimensions(), draws};
    }
};

inline Error cancelledError() {
    return {ErrorCode::cancelled, {}, {}};
}

inline bool isCancelled(const Progress* progress) {
    return progress && progress->cancelled.load(std::memory_order_relaxed);
}

/// One thread's way from points to projections; what it is made of must outlive it.
class BlockRunner {
public:
    static constexpr std::size_t lanes = projection::BlockKernel::lanes;

    BlockRunner(const Drawing& drawing, const projection::Simulated& simulated, const Turn* turn = nullptr)
        : m_drawing(drawing)
        , m_turn(turn)
        , m_kernel(projection::vectorised().blockKernel(simulated))
        , m_points(drawing.dimensions() * lanes) {}

    /// The draws 8 x `block` and on.
    const projection::BlockKernel& run(const Points& points, std::int64_t block) {
        points.block(block, m_points);
        return run(m_points);
    }
    const projection::BlockKernel& run(std::span<const std::uint32_t> points) {
        m_drawing.outcomesOf(points, m_kernel->outcomes(), m_turn);
        m_kernel->run();
        return *m_kernel;
    }
    projection::BlockKernel& kernel() { return *m_kernel; }

private:
    const Drawing& m_drawing;
    const Turn* m_turn;
    std::unique_ptr<projection::BlockKernel> m_kernel;
    Lanes<std::uint32_t> m_points;
};

inline std::int64_t blocksOf(std::int64_t draws) {
    return (draws + static_cast<std::int64_t>(BlockRunner::lanes) - 1) /
           static_cast<std::int64_t>(BlockRunner::lanes);
}

inline int threadsFor(int wanted, std::int64_t tasks) {
    const int most =
        wanted > 0 ? wanted : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return static_cast<int>(std::clamp<std::int64_t>(tasks, 1, most));
}

/// Calls work(state, task) for the tasks 0 to `tasks` - 1, each once, on so many threads at a time, each with
/// a state that makeState() made for it, and state.settle() where it has that and no task is left for it;
/// then done(state) for each state, one after the other. Which thread takes which task is left to chance, so
/// what comes out must not depend on it. Stops early once cancelled, without done().
template <class MakeState, class Work, class Done>
void inParallel(int threads, std::int64_t tasks, const Progress* progress, const MakeState& makeState,
                const Work& work, const Done& done) {
    using State = decltype(makeState());
    std::atomic<std::int64_t> next{0};
    std::vector<std::unique_ptr<State>> states(static_cast<std::size_t>(threads));
    const auto run = [&](std::size_t thread) {
        states[thread] = std::make_unique<State>(makeState());
        for (std::int64_t task = next++; task < tasks && !isCancelled(progress); task = next++)
            work(*states[thread], task);
        if constexpr (requires(State & state) { state.settle(); }) states[thread]->settle();
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t thread = 1; thread < states.size(); ++thread) others.emplace_back(run, thread);
        run(0);
    }
    // What a cancelled run has so far is wanted by nobody, and of a large plan it takes long to put together.
    if (isCancelled(progress)) return;
    for (auto& state : states) done(*state);
}

} // namespace headroom::ranges
