#pragma once

#include "finance/bridge.h"
#include "ui/document/latest_work.h"

#include <QObject>

#include <memory>
#include <optional>

namespace headroom::ui {

/// Two plans, each under its scenario, and the way from one to the other.
struct FoundBridge {
    plan::Plan before, after;
    Result<finance::Bridge> bridge;
};

/// Finds off the GUI thread how one plan becomes another: required FTE, headcount and cost. Two plans that
/// differ in everything take some seconds. The latest request wins.
class BridgeSearch : public QObject {
    Q_OBJECT

public:
    explicit BridgeSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    /// What is known of these two; where nothing is, null, and the search for it begins.
    std::shared_ptr<const FoundBridge> of(const plan::Plan& before, const plan::Plan& after);

    /// The metrics every bridge is of, in its order.
    static std::span<const plan::Metric> metrics();

Q_SIGNALS:
    void found();

private:
    std::optional<std::pair<plan::Plan, plan::Plan>> m_wanted;
    std::shared_ptr<const FoundBridge> m_found;
    LatestWork<> m_work{this};
};

} // namespace headroom::ui
