#pragma once

#include "ui/document/plan_result.h"
#include "ui/document/ranges_result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace headroom::ui {

/// The steps in which ranges become known, in order: a first impression while the hand is still moving, then
/// better ones, then what somebody looks at.
enum class RangesStage {
    quick,
    swings,
    middle,
    full,
    scenarios,
    indices,
    guardrails,
    errors,
    quarters,
    comparisons
};
inline constexpr int rangesStageCount = static_cast<int>(RangesStage::comparisons) + 1;

/// What is calculated beyond the summary because somebody looks at it.
struct RangesWants {
    bool swings = false;
    bool scenarios = false;
    bool guardrails = false;
    bool errors = false;
    bool quarters = false;                 // of the money
    bool comparisons = false;              // that a budget is held against
    std::optional<ranges::Figure> indices; // of this figure

    bool operator==(const RangesWants&) const = default;
};

/// Simulates plans off the GUI thread, stage by stage. The latest request wins: what runs for an older one is
/// cancelled and never reported, but for a first impression under way.
class RangesRunner : public QObject {
    Q_OBJECT

public:
    using Request = std::shared_ptr<const PlanResult>;
    /// Runs in a worker thread: puts what the stage is about into the result, which holds the stages before.
    /// May return early once `progress` is cancelled, its result is then dropped.
    using Calculate = std::function<void(RangesStage stage, const RangesWants& wants, RangesResult& result,
                                         ranges::Progress& progress)>;

    explicit RangesRunner(QObject* parent = nullptr, Calculate calculate = simulate);
    ~RangesRunner() override;

    /// A result without a projection has nothing to be drawn from: it only ends what runs.
    void request(const Request& result);
    void cancel();
    void want(const RangesWants& wants);
    [[nodiscard]] const RangesWants& wants() const { return m_wants; }
    /// While held back, nothing that comes after a first impression is begun.
    void holdBack(bool held);
    [[nodiscard]] bool isBusy() const { return m_running; }

    /// What the program itself calculates.
    static void simulate(RangesStage stage, const RangesWants& wants, RangesResult& result,
                         ranges::Progress& progress);
    /// How many draws a stage of the summary takes of a plan that wants `wanted`.
    static std::int64_t drawsOf(RangesStage stage, std::int64_t wanted);

Q_SIGNALS:
    void rangesReady(std::shared_ptr<const headroom::ui::RangesResult> result);

private:
    [[nodiscard]] bool isDue(RangesStage stage) const;
    void runNext();
    void finish(std::shared_ptr<RangesResult> result, RangesStage stage);

    Calculate m_calculate;
    QThreadPool m_pool;
    RangesWants m_wants;
    std::shared_ptr<ranges::OutcomeTables> m_tables = std::make_shared<ranges::OutcomeTables>();
    std::shared_ptr<const RangesResult> m_result; // the latest, of the latest request
    std::shared_ptr<const RangesResult> m_next;   // waits for the first impression under way
    RangesStage m_stage{};                        // that runs
    std::optional<RangesStage> m_last;            // the last stage of the summary that was reached
    bool m_running = false;
    bool m_heldBack = false;
    bool m_failed = false; // no stage after one that gave no summary
    std::shared_ptr<ranges::Progress> m_progress;
};

} // namespace headroom::ui
