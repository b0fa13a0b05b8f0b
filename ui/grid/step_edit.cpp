#include "ui/grid/step_edit.h"

#include "ui/grid/lever_edit.h"

#include <algorithm>

namespace headroom::ui {

namespace {

/// The month after the level that `month` is part of.
int endOfLevel(const std::vector<double>& values, int month) {
    const auto from = values.begin() + month;
    return static_cast<int>(std::find_if(from, values.end(), [&](double v) { return v != *from; }) -
                            values.begin());
}

} // namespace

plan::Plan withStepMoved(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                         int month, int toMonth, double value) {
    if (month == toMonth || month <= 0) return withTyped(plan, scenario, lever, month, value);
    const plan::Trajectory* path = pathOf(plan, scenario, lever);
    if (!path || toMonth <= 0 || toMonth >= plan.months) return plan;
    const auto values = path->values(plan.months);
    const double before = values[static_cast<std::size_t>(month) - 1];
    const int end = std::max(endOfLevel(values, month), toMonth + 1);
    std::vector<LeverChange> changes;
    for (int t = std::min(month, toMonth); t < end; ++t)
        changes.push_back({lever, t, t < toMonth ? before : value});
    return withChanges(plan, scenario, changes);
}

plan::Plan withoutStep(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                       int month) {
    const plan::Trajectory* path = pathOf(plan, scenario, lever);
    if (!path || month <= 0 || month >= plan.months) return plan;
    const auto values = path->values(plan.months);
    const double before = values[static_cast<std::size_t>(month) - 1];
    std::vector<LeverChange> changes;
    for (int t = month; t < endOfLevel(values, month); ++t) changes.push_back({lever, t, before});
    return withChanges(plan, scenario, changes);
}

} // namespace headroom::ui
