#include "ui/document/bridge_search.h"

#include <array>

namespace headroom::ui {

BridgeSearch::BridgeSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

BridgeSearch::~BridgeSearch() {
    if (m_cancelled) m_cancelled->store(true);
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

std::span<const plan::Metric> BridgeSearch::metrics() {
    static constexpr std::array all{plan::Metric::requiredFte, plan::Metric::headcount,
                                    plan::Metric::totalCost};
    return all;
}

std::shared_ptr<const FoundBridge> BridgeSearch::of(const plan::Plan& before, const plan::Plan& after) {
    if (m_wanted && m_wanted->first == before && m_wanted->second == after) return m_found;
    m_wanted.emplace(before, after);
    m_found.reset();
    if (m_cancelled) m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, before, after, cancelled = m_cancelled] {
        auto bridge = finance::bridgeBetween(before, after, metrics(), cancelled.get());
        auto found = std::make_shared<const FoundBridge>(FoundBridge{before, after, std::move(bridge)});
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
