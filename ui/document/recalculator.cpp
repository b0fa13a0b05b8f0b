#include "ui/document/recalculator.h"

#include "ranges/answers.h"
#include "ui/document/current_date.h"

#include <QCoreApplication>
#include <QEvent>

namespace headroom::ui {

Recalculator::Recalculator(QObject* parent, Calculate calculate)
    : QObject(parent)
    , m_calculate(std::move(calculate)) {
    m_pool.setMaxThreadCount(1);
}

Recalculator::~Recalculator() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

std::uint64_t Recalculator::request(Request request, std::shared_ptr<const PlanResult> known) {
    Job job{++m_generation, std::move(request), std::move(known)};
    if (m_running) {
        m_cancelled->store(true);
        m_waiting = std::move(job);
    } else {
        start(std::move(job));
    }
    return m_generation;
}

void Recalculator::cancel() {
    ++m_generation; // whatever still runs is overtaken
    m_waiting.reset();
    if (m_cancelled) m_cancelled->store(true);
}

void Recalculator::waitFor(int milliseconds) {
    if (m_running && m_pool.waitForDone(milliseconds))
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Recalculator::start(Job job) {
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, job = std::move(job), cancelled = m_cancelled] {
        auto result =
            std::make_shared<PlanResult>(job.known ? *job.known : m_calculate(job.request, *cancelled));
        result->generation = job.generation;
        result->plan = job.request.plan;
        result->scenario = job.request.scenario;
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result)] { finish(result); }, Qt::QueuedConnection);
    });
}

void Recalculator::finish(std::shared_ptr<const PlanResult> result) {
    m_running = false;
    if (m_waiting) {
        Job next = std::move(*m_waiting);
        m_waiting.reset();
        start(std::move(next));
    } else if (result->generation == m_generation) {
        Q_EMIT resultReady(std::move(result));
    }
}

PlanResult Recalculator::project(const Request& request, const std::atomic<bool>& cancelled) {
    PlanResult result;
    if (cancelled) return result;
    const auto& [plan, scenario, gapP10] = request;
    if (auto projected = projection::project(plan, scenario, currentDate(), gapP10)) {
        result.findings = projected.value().findings;
        result.headlines = projection::headlinesOf(projected.value());
        result.projection = std::make_shared<const projection::Projection>(std::move(projected.value()));
        result.now = std::make_shared<const actuals::Reforecast>(actuals::reforecastOf(*result.projection));
        return result;
    }
    if (plan::withScenario(*plan, scenario)) result.findings = plan::validate(*plan, scenario);
    countFindings(result.findings, result.headlines);
    return result;
}

PlanResult Recalculator::projectReviewed(const Request& request, const std::atomic<bool>& cancelled) {
    if (cancelled) return {};
    return project({request.plan, request.scenario, ranges::gapToReview(*request.plan, request.scenario)},
                   cancelled);
}

} // namespace headroom::ui
