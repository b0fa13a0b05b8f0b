#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "ranges/outcome_table.h"
#include "ranges/sensitivity.h"
#include "ranges/summary.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::ranges {

/// Shared between a simulation that runs and who waits for it. Once cancelled it ends within milliseconds
/// with ErrorCode::cancelled.
struct Progress {
    std::atomic<bool> cancelled{false};
    std::atomic<std::int64_t> done{0}; // draws
};

struct RunOptions {
    std::int64_t draws = 100'000;
    int threads = 0;                   // 0: as many as the processor has
    std::optional<std::uint32_t> seed; // instead of the plan's
    /// Of values alone: Sobol points turned to what moves the plan. Without that the same bets have the same
    /// outcomes in the same draw of another plan.
    bool turned = true;
};

/// One draw of many: which one, and the figure in it.
struct DrawFound {
    std::int64_t index = 0;
    double value = 0;
    std::int64_t among = 0; // draws looked at
};

/// What the guardrails change, from the same draws with and without them.
struct GuardrailEffect {
    std::int64_t draws = 0;
    Spread costWith, costWithout;         // of the whole plan
    Spread monthsWith, monthsWithout;     // understaffed months
    double everWith = 0, everWithout = 0; // share of draws with an understaffed month
};

/// How far quantiles and means stray between independent scrambles of the same number of draws: their
/// standard errors at that number, an upper bound for more draws.
struct ErrorBars {
    std::int64_t draws = 0;
    int scrambles = 0;
    /// By figure: worst gap, cost of the whole plan, and required FTE and gap by month.
    struct Of {
        Figure figure;
        std::array<double, levelCount> quantiles{};
        double mean = 0;
    };
    std::vector<Of> figures;
    double understaffedEver = 0;
};

/// A plan under a scenario, ready to be drawn from. Every number follows from the plan, its seed and its
/// method; it may be used by several threads at once.
class Simulation {
public:
    /// `tables` keeps what takes long to make from one simulation to the next; one is made where there is
    /// none. Errors: planInvalid or, where it can be projected all the same, rangesInvalid (values: how many
    /// errors), scenarioMissing (values: name asked for, names there).
    static Result<Simulation> of(const plan::Plan& plan, const std::string& scenario = plan::baseScenario,
                                 std::shared_ptr<OutcomeTables> tables = nullptr,
                                 const Progress* progress = nullptr);
    ~Simulation();
    Simulation(Simulation&&) noexcept;
    Simulation& operator=(Simulation&&) noexcept;

    /// The levers that are drawn, in order of the plan's levers.
    [[nodiscard]] const std::vector<plan::LeverRef>& bets() const;
    [[nodiscard]] const std::vector<Notice>& notices() const;

    /// Memory does not grow with the number of draws. Errors: cancelled.
    [[nodiscard]] Result<Summary> summarise(const RunOptions& options, Progress* progress = nullptr) const;
    [[nodiscard]] Result<Swings> swings(Progress* progress = nullptr) const;
    [[nodiscard]] Result<Indices> indices(const Figure& figure, int samples = 1024, int threads = 0,
                                          Progress* progress = nullptr) const;
    [[nodiscard]] Result<GuardrailEffect> guardrailEffect(const RunOptions& options,
                                                          Progress* progress = nullptr) const;
    [[nodiscard]] Result<ErrorBars> errorBars(const RunOptions& options, int scrambles = 8,
                                              Progress* progress = nullptr) const;

    /// What figures came to in each draw, by figure and draw: for who adds up several plans, or needs a share
    /// of the draws that is none of the quantiles. Takes 8 bytes a number.
    [[nodiscard]] Result<std::vector<std::vector<double>>>
    values(const std::vector<Figure>& figures, const RunOptions& options, Progress* progress = nullptr) const;
    /// The draw whose figure is that quantile among the first draws, at most 16,384 of them.
    [[nodiscard]] Result<DrawFound> drawAt(const Figure& figure, double share, const RunOptions& options,
                                           Progress* progress = nullptr) const;
    /// The plan as it turned out in a draw: every bet at its drawn path, without its range. Of a Latin
    /// hypercube a draw depends on how many there are.
    [[nodiscard]] plan::Plan drawn(std::int64_t index, std::int64_t draws) const;

private:
    struct Parts;
    explicit Simulation(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace headroom::ranges
