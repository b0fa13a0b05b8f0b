#include "ui/document/bridge_search.h"

#include <array>

namespace headroom::ui {

std::span<const plan::Metric> BridgeSearch::metrics() {
    static constexpr std::array all{plan::Metric::requiredFte, plan::Metric::headcount,
                                    plan::Metric::totalCost};
    return all;
}

std::shared_ptr<const FoundBridge> BridgeSearch::of(const plan::Plan& before, const plan::Plan& after) {
    if (m_wanted && m_wanted->first == before && m_wanted->second == after) return m_found;
    m_wanted.emplace(before, after);
    m_found.reset();
    m_work.start(
        [before, after](std::atomic<bool>& cancelled) {
            return std::make_shared<const FoundBridge>(
                FoundBridge{before, after, finance::bridgeBetween(before, after, metrics(), &cancelled)});
        },
        [this](std::shared_ptr<const FoundBridge> answer) {
            m_found = std::move(answer);
            Q_EMIT found();
        });
    return {};
}

} // namespace headroom::ui
