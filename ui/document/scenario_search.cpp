#include "ui/document/scenario_search.h"

namespace headroom::ui {

ScenarioSearch::ScenarioSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

ScenarioSearch::~ScenarioSearch() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void ScenarioSearch::cancel() {
    if (!m_progress) return;
    m_progress->cancelled = true;
    m_progress.reset();
    m_wanted.reset();
}

ScenarioSearch::Found ScenarioSearch::of(const std::shared_ptr<const plan::Plan>& plan) {
    if (m_wanted && (m_wanted == plan || *m_wanted == *plan)) return m_progress ? nullptr : m_found;
    cancel();
    m_wanted = plan;
    m_progress = std::make_shared<ranges::Progress>();
    m_pool.start([this, plan, progress = m_progress] {
        auto answer = std::make_shared<const Result<finance::ScenarioRanges>>(
            finance::scenarioRangesOf(*plan, finance::drawsOfScenarios, progress.get()));
        QMetaObject::invokeMethod(
            this,
            [this, answer = std::move(answer), progress] {
                if (progress != m_progress) return; // overtaken
                m_progress.reset();
                m_found = answer;
                Q_EMIT found();
            },
            Qt::QueuedConnection);
    });
    return nullptr;
}

} // namespace headroom::ui
