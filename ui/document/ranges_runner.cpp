#include "ui/document/ranges_runner.h"

#include "ui/document/current_date.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr std::int64_t quickDraws = ranges::drawsToReview, middleDraws = ranges::drawsToCompare;

/// One thread stays free: the window answers while the others draw.
int threadsToUse() {
    return std::max(1, QThread::idealThreadCount() - 1);
}

template <class T>
std::shared_ptr<const T> kept(Result<T> result) {
    return result ? std::make_shared<const T>(std::move(result.value())) : nullptr;
}

/// Plan health with the first draws, as many as `headroom check` takes: both say the same.
std::optional<std::vector<plan::Finding>> reviewOf(const RangesResult& result) {
    if (!result.summary || result.simulation->bets().empty()) return std::nullopt;
    auto projected = projection::project(result.plan, result.scenario, currentDate(), gapP10Of(result));
    if (!projected) return std::nullopt;
    return std::move(projected.value().findings);
}

/// Every scenario of the plan with the same number of draws, so that they can be held against each other.
std::vector<ScenarioOutcome> outcomesOf(const RangesResult& result, ranges::Progress& progress) {
    std::vector<std::string> names{plan::baseScenario};
    for (const plan::Scenario& scenario : result.plan->scenarios) names.push_back(scenario.name);
    std::vector<ScenarioOutcome> outcomes;
    const ranges::RunOptions options{
        std::min<std::int64_t>(middleDraws, result.plan->draws.draws), threadsToUse(), {}};
    for (const std::string& name : names) {
        if (progress.cancelled) return {};
        const auto projected = projection::project(result.plan, name);
        auto simulation = ranges::Simulation::of(*result.plan, name, result.tables, &progress);
        // A scenario with an error has no numbers to stand beside the others.
        if (!projected || !simulation) continue;
        auto summary = kept(simulation.value().summarise(options, &progress));
        if (summary) outcomes.push_back({name, projection::headlinesOf(projected.value()), summary});
    }
    return outcomes;
}

} // namespace

RangesRunner::RangesRunner(QObject* parent, Calculate calculate)
    : QObject(parent)
    , m_calculate(std::move(calculate)) {
    m_pool.setMaxThreadCount(1);
}

RangesRunner::~RangesRunner() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void RangesRunner::request(const Request& result) {
    if (!result || !result->projection) {
        cancel();
        return;
    }
    auto begun = std::make_shared<RangesResult>();
    begun->generation = result->generation;
    begun->plan = result->plan;
    begun->scenario = result->scenario;
    begun->tables = m_tables;
    // A first impression that is under way is let finish, so that a slider in the hand is followed however
    // fast it moves; what comes after it is not.
    if (m_running && m_stage == RangesStage::quick && !m_progress->cancelled) {
        m_next = std::move(begun);
        return;
    }
    cancel();
    m_result = std::move(begun);
    runNext();
}

void RangesRunner::cancel() {
    if (m_progress) m_progress->cancelled = true;
    m_next.reset();
    m_result.reset();
    m_last.reset();
    m_failed = false;
}

void RangesRunner::want(const RangesWants& wants) {
    if (wants == m_wants) return;
    m_wants = wants;
    runNext();
}

void RangesRunner::holdBack(bool held) {
    m_heldBack = held;
    runNext();
}

std::int64_t RangesRunner::drawsOf(RangesStage stage, std::int64_t wanted) {
    if (stage == RangesStage::quick) return std::min(quickDraws, wanted);
    return stage == RangesStage::middle ? std::min(middleDraws, wanted) : wanted;
}

bool RangesRunner::isDue(RangesStage stage) const {
    if (m_heldBack && stage != RangesStage::quick) return false;
    const RangesResult& now = *m_result;
    switch (stage) {
    case RangesStage::quick:
    case RangesStage::middle:
    case RangesStage::full: {
        // A plan that wants few draws has fewer stages.
        const std::int64_t wanted = now.plan->draws.draws;
        return (!m_last || *m_last < stage) &&
               (stage == RangesStage::quick || drawsOf(stage, wanted) > drawsOf(*m_last, wanted));
    }
    case RangesStage::swings: return m_wants.swings && !now.swings;
    case RangesStage::scenarios: return m_wants.scenarios && now.scenarios.empty();
    case RangesStage::indices:
        return m_wants.indices && (!now.indices || now.indices->figure != *m_wants.indices);
    case RangesStage::guardrails: return m_wants.guardrails && !now.guardrails;
    case RangesStage::errors: return m_wants.errors && !now.errors;
    case RangesStage::quarters: return m_wants.quarters && !now.quarters;
    case RangesStage::comparisons: return m_wants.comparisons && !now.comparisons;
    }
    return false;
}

/// One stage at a time, so that each is begun for what is wanted then.
void RangesRunner::runNext() {
    if (m_running || !m_result || m_failed) return;
    for (int i = 0; i < rangesStageCount; ++i) {
        const auto stage = static_cast<RangesStage>(i);
        if (!isDue(stage)) continue;
        m_running = true;
        m_stage = stage;
        m_progress = std::make_shared<ranges::Progress>();
        m_pool.start([this, stage, wants = m_wants, progress = m_progress,
                      result = std::make_shared<RangesResult>(*m_result)] {
            m_calculate(stage, wants, *result, *progress);
            QMetaObject::invokeMethod(
                this, [this, result, stage] { finish(result, stage); }, Qt::QueuedConnection);
        });
        return;
    }
}

void RangesRunner::finish(std::shared_ptr<RangesResult> result, RangesStage stage) {
    m_running = false;
    if (!m_progress->cancelled) {
        const bool ofSummary =
            stage == RangesStage::quick || stage == RangesStage::middle || stage == RangesStage::full;
        if (ofSummary) {
            m_last = stage;
            result->complete = drawsOf(stage, result->plan->draws.draws) >= result->plan->draws.draws;
        }
        // What was asked for and did not come about is not asked for again and again.
        m_failed = !result->summary;
        m_result = std::move(result);
        m_tables = m_result->tables;
        if (isDue(stage)) m_failed = true;
        Q_EMIT rangesReady(m_result);
    }
    if (m_next) {
        m_result = std::exchange(m_next, nullptr);
        m_last.reset();
        m_failed = false;
    }
    runNext();
}

void RangesRunner::simulate(RangesStage stage, const RangesWants& wants, RangesResult& result,
                            ranges::Progress& progress) {
    if (!result.simulation)
        result.simulation =
            kept(ranges::Simulation::of(*result.plan, result.scenario, result.tables, &progress));
    if (!result.simulation || progress.cancelled) return;
    const ranges::Simulation& simulation = *result.simulation;
    const std::int64_t wanted = result.plan->draws.draws;
    const auto options = [&](std::int64_t draws) { return ranges::RunOptions{draws, threadsToUse(), {}}; };
    switch (stage) {
    case RangesStage::quick:
    case RangesStage::middle:
    case RangesStage::full:
        if (auto summary = kept(simulation.summarise(options(drawsOf(stage, wanted)), &progress)))
            result.summary = summary;
        if (stage == RangesStage::quick) result.findings = reviewOf(result);
        break;
    case RangesStage::swings: result.swings = kept(simulation.swings(&progress)); break;
    case RangesStage::scenarios: result.scenarios = outcomesOf(result, progress); break;
    case RangesStage::indices:
        if (wants.indices)
            result.indices =
                kept(simulation.indices(*wants.indices, ranges::samplesOfIndices, threadsToUse(), &progress));
        break;
    case RangesStage::guardrails:
        result.guardrails =
            kept(simulation.guardrailEffect(options(std::min(middleDraws, wanted)), &progress));
        break;
    case RangesStage::errors:
        result.errors = kept(simulation.errorBars(options(std::min(middleDraws, wanted)),
                                                  ranges::scramblesOfErrors, &progress));
        break;
    case RangesStage::quarters:
        result.quarters = kept(finance::quarterRangesOf(
            simulation, *result.plan, std::min(finance::drawsOfQuarters, wanted), &progress));
        break;
    case RangesStage::comparisons:
        result.comparisons = kept(finance::budgetComparisonsOf(
            simulation, *result.plan, std::min(finance::drawsOfComparisons, wanted), &progress));
        break;
    }
}

} // namespace headroom::ui
