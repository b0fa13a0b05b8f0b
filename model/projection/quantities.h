#pragma once

#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"

#include <optional>
#include <span>
#include <string_view>

namespace headroom::projection {

/// What a quantity belongs to: the plan, a work type, or the people of one month of age.
enum class Scope { plan, workType, age };

/// When a formula holds, where a quantity has several: the first whose condition is met is the one.
enum class When { always, firstMonth, careOff, forecast, attritionByMonth, deferred, beforeLead };

/// A number that stands between levers and results: named, with unit and formula, so that every result can be
/// followed down to the levers it comes from. Facts (no formula) are read from the calendar, the season, the
/// launches, the ramp.
struct Working {
    std::string_view name; // in formulas; "w." before it for a work type's, "a." for one of an age
    Scope scope;
    std::string_view label; // for people, English; translated where it is shown
    plan::Unit unit;
    bool fact;
};

/// One formula, as model.md has it. Names: metrics and workings as they are, levers with $ before the
/// catalogue name, w. before what belongs to the work type at hand, [-1] last month, [+3] three months on
/// (the last month at most), [0] the first month, [lead] a hiring lead before. Functions: sum(x) over work
/// types, ages(x) over months of age, min, max, per(a, b) a ÷ b or nothing where b is not positive, ratio(a,
/// b) the same but 0, need(a, b) a ÷ b or 0 where a is not positive, fulfil(a, b) min(1, a ÷ b) or 1 where b
/// is not positive.
struct Formula {
    std::string_view quantity; // "requiredFte", "w.volume", "w.effort"
    When when;
    std::string_view expression;
};

std::span<const Working> workings();
std::span<const Formula> formulas();

} // namespace headroom::projection
