#include "ui/document/scenario_search.h"

namespace headroom::ui {

void ScenarioSearch::cancel() {
    if (!m_work.isRunning()) return;
    m_work.cancel();
    m_wanted.reset();
}

ScenarioSearch::Found ScenarioSearch::of(const std::shared_ptr<const plan::Plan>& plan) {
    if (m_wanted && (m_wanted == plan || *m_wanted == *plan)) return m_work.isRunning() ? nullptr : m_found;
    m_wanted = plan;
    m_work.start(
        [plan](ranges::Progress& progress) {
            return std::make_shared<const Result<finance::ScenarioRanges>>(
                finance::scenarioRangesOf(*plan, finance::drawsOfScenarios, &progress));
        },
        [this](Found answer) {
            m_found = std::move(answer);
            Q_EMIT found();
        });
    return nullptr;
}

} // namespace headroom::ui
