#include "ui/document/reforecast_search.h"

namespace headroom::ui {

ReforecastSearch::ReforecastSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

ReforecastSearch::~ReforecastSearch() {
    if (m_cancelled) m_cancelled->store(true);
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

std::shared_ptr<const actuals::ReforecastRanges>
ReforecastSearch::of(const PlanResult& result, const std::shared_ptr<const RangesResult>& ranges) {
    if (m_wanted == result.generation) return m_found;
    if (m_cancelled) m_cancelled->store(true);
    m_wanted.reset();
    m_found.reset();
    const bool drawable = ranges && ranges->simulation && ranges->generation == result.generation &&
                          !ranges->simulation->bets().empty();
    if (!drawable || !result.now || result.now->past == 0) return {};
    m_wanted = result.generation;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, plan = result.plan, scenario = result.scenario, simulation = ranges->simulation,
                  cancelled = m_cancelled] {
        const auto underScenario = plan::withScenario(*plan, scenario);
        if (!underScenario) return;
        auto spread = actuals::reforecastRanges(
            *underScenario, draws, [&](int i) { return simulation->drawn(i, draws); }, cancelled.get());
        if (!spread) return;
        auto found = std::make_shared<const actuals::ReforecastRanges>(std::move(*spread));
        QMetaObject::invokeMethod(
            this,
            [this, found, cancelled] {
                if (*cancelled) return; // overtaken
                m_found = found;
                Q_EMIT this->found();
            },
            Qt::QueuedConnection);
    });
    return {};
}

} // namespace headroom::ui
