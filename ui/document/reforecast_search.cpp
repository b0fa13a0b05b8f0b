#include "ui/document/reforecast_search.h"

namespace headroom::ui {

std::shared_ptr<const actuals::ReforecastRanges>
ReforecastSearch::of(const PlanResult& result, const std::shared_ptr<const RangesResult>& ranges) {
    if (m_wanted == result.generation) return m_found;
    m_work.cancel();
    m_wanted.reset();
    m_found.reset();
    const bool drawable = ranges && ranges->simulation && ranges->generation == result.generation &&
                          !ranges->simulation->bets().empty();
    if (!drawable || !result.now || result.now->past == 0) return {};
    m_wanted = result.generation;
    m_work.start(
        [plan = result.plan, scenario = result.scenario, simulation = ranges->simulation](
            std::atomic<bool>& cancelled) -> std::shared_ptr<const actuals::ReforecastRanges> {
            const auto underScenario = plan::withScenario(*plan, scenario);
            if (!underScenario) return {};
            auto spread = actuals::reforecastRanges(
                *underScenario, draws, [&](int i) { return simulation->drawn(i, draws); }, &cancelled);
            if (!spread) return {};
            return std::make_shared<const actuals::ReforecastRanges>(std::move(*spread));
        },
        [this](std::shared_ptr<const actuals::ReforecastRanges> answer) {
            if (!answer) return;
            m_found = std::move(answer);
            Q_EMIT found();
        });
    return {};
}

} // namespace headroom::ui
