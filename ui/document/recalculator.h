#pragma once

#include "ui/document/plan_result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace headroom::ui {

/// Projects plans off the GUI thread. The latest request wins: one runs, at most one waits, and a request
/// that is overtaken is cancelled and never reported.
class Recalculator : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const plan::Plan> plan;
        std::string scenario;
        std::vector<double> gapP10; // by month, as far as it is known: plan health looks at it
    };
    /// Runs in a worker thread; may return early with anything once `cancelled` is set, its result is then
    /// dropped.
    using Calculate = std::function<PlanResult(const Request& request, const std::atomic<bool>& cancelled)>;

    explicit Recalculator(QObject* parent = nullptr, Calculate calculate = project);
    ~Recalculator() override;

    /// Returns the generation the result will carry. One that is known already is told in the same way.
    std::uint64_t request(Request request, std::shared_ptr<const PlanResult> known = nullptr);
    /// Drops what runs and what waits.
    void cancel();
    /// Waits for the latest result, no longer than that: for who would otherwise show a picture without it
    /// and paint a second one at once.
    void waitFor(int milliseconds);
    [[nodiscard]] bool isBusy() const { return m_running || m_waiting; }

    /// What the program itself calculates.
    static PlanResult project(const Request& request, const std::atomic<bool>& cancelled);

    /// The same with plan health that knows which months the ranges leave short, as it does where the plan is
    /// open: for plans that are looked at from outside.
    static PlanResult projectReviewed(const Request& request, const std::atomic<bool>& cancelled);

Q_SIGNALS:
    void resultReady(std::shared_ptr<const headroom::ui::PlanResult> result);

private:
    struct Job {
        std::uint64_t generation;
        Request request;
        std::shared_ptr<const PlanResult> known;
    };

    void start(Job job);
    void finish(std::shared_ptr<const PlanResult> result);

    Calculate m_calculate;
    QThreadPool m_pool;
    std::uint64_t m_generation = 0;
    std::optional<Job> m_waiting;
    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace headroom::ui
