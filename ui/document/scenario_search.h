#pragma once

#include "finance/scenario_ranges.h"
#include "ui/document/latest_work.h"

#include <QObject>

#include <memory>

namespace headroom::ui {

/// Draws every scenario of a plan off the GUI thread, for finance. The latest request wins.
class ScenarioSearch : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const Result<finance::ScenarioRanges>>;

    explicit ScenarioSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    /// What is known of this plan; where nothing is, null, and the search for it begins.
    Found of(const std::shared_ptr<const plan::Plan>& plan);
    /// Of the plan that was asked for before this one; null where none was.
    [[nodiscard]] const Found& before() const { return m_found; }
    void cancel();

Q_SIGNALS:
    void found();

private:
    std::shared_ptr<const plan::Plan> m_wanted; // of which it is known, or is being found
    Found m_found;
    LatestWork<ranges::Progress> m_work{this};
};

} // namespace headroom::ui
