#pragma once

#include "finance/scenario_ranges.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace headroom::ui {

/// Draws every scenario of a plan off the GUI thread, for finance. The latest request wins.
class ScenarioSearch : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const Result<finance::ScenarioRanges>>;

    explicit ScenarioSearch(QObject* parent = nullptr);
    ~ScenarioSearch() override;

    /// What is known of this plan; where nothing is, null, and the search for it begins.
    Found of(const std::shared_ptr<const plan::Plan>& plan);
    /// Of the plan that was asked for before this one; null where none was.
    [[nodiscard]] const Found& before() const { return m_found; }
    void cancel();

Q_SIGNALS:
    void found();

private:
    QThreadPool m_pool;
    std::shared_ptr<const plan::Plan> m_wanted; // of which it is known, or is being found
    Found m_found;
    std::shared_ptr<ranges::Progress> m_progress; // of the one that runs; else null
};

} // namespace headroom::ui
