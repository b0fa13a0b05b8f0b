#pragma once

#include "plan/plan.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace headroom::ui {

/// How a value typed into a month is meant.
enum class Typing {
    usual,     // as the lever is: a rate holds until its next step, people hired count for their month alone
    holds,     // until the next step
    thisMonth, // this month and no other
};

/// A value for a lever in one month; without a value the lever goes back to what it would be otherwise, see
/// `valueWithout`. For a lever that has one value the month does not matter.
struct LeverChange {
    plan::LeverRef lever;
    int month = 0;
    std::optional<double> value;
};

/// True where a typed value is meant to hold on: not for planned hires and reductions, which happen in a
/// month.
bool typedValueHolds(plan::LeverKey key);

/// The lever's path in the scenario; null when there is no such lever.
const plan::Trajectory* pathOf(const plan::Plan& plan, const std::string& scenario,
                               const plan::LeverRef& lever);
/// The lever's range in the scenario; null where it has none.
const plan::Range* rangeOf(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever);
/// True where the scenario says something else than Base.
bool isOverridden(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever);
/// What clearing a cell gives: the base in a scenario, the catalogue's initial value in Base.
double valueWithout(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                    int month);

/// The plan with the lever's path in the scenario set as a whole. An override that says month by month what
/// the base says is dropped.
plan::Plan withPath(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                    const plan::Trajectory& path);
/// The plan after one value was typed.
plan::Plan withTyped(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                     int month, double value, Typing typing = Typing::usual);
/// The plan after exactly these months are set, as a paste or a fill does: no value spreads to other months.
plan::Plan withChanges(const plan::Plan& plan, const std::string& scenario,
                       const std::vector<LeverChange>& changes);
/// The plan with the range set (or taken away) where the scenario says it: on the base lever, or as an
/// override.
plan::Plan withRange(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                     const std::optional<plan::Range>& range);
/// Which of a lever's three values.
enum class RangeEnd { low, base, high };

/// The plan with the lever's low, base or high `value` in `month`, the whole path of it moved by as much: a
/// register shows one month of a range and means all of them. A lever without a range gets one whose other
/// end stands at base; nothing where there is no such lever.
std::optional<plan::Plan> withEndMoved(const plan::Plan& plan, const std::string& scenario,
                                       const plan::LeverRef& lever, RangeEnd end, int month, double value);

/// The plan with the seasonal index of one or more calendar months set, the others scaled so that the mean
/// stays 1. Nothing where that cannot be: the values alone add up to more than 12.
std::optional<plan::Plan> withSeason(const plan::Plan& plan,
                                     const std::array<std::optional<double>, 12>& values);

} // namespace headroom::ui
