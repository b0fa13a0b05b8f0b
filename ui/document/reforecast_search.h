#pragma once

#include "actuals/reforecast_ranges.h"
#include "ui/document/latest_work.h"
#include "ui/document/plan_result.h"
#include "ui/document/ranges_result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace headroom::ui {

/// Finds off the GUI thread how the reforecast spreads over the draws of the plan. The latest request wins.
class ReforecastSearch : public QObject {
    Q_OBJECT

public:
    /// Enough for the tenth and the ninetieth of a hundred to stand still to the eye.
    static constexpr int draws = 1000;

    explicit ReforecastSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    /// What is known of this result; where nothing is, null, and the search for it begins as soon as the
    /// plan's ranges are there to be drawn from. Without actuals it is null for good.
    std::shared_ptr<const actuals::ReforecastRanges> of(const PlanResult& result,
                                                        const std::shared_ptr<const RangesResult>& ranges);

Q_SIGNALS:
    void found();

private:
    std::optional<std::uint64_t> m_wanted; // generation of the result
    std::shared_ptr<const actuals::ReforecastRanges> m_found;
    LatestWork<> m_work{this};
};

} // namespace headroom::ui
