#pragma once

#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"

#include <optional>
#include <span>
#include <string_view>

namespace headroom::projection {

/// What a quantity belongs to: the plan, a work type, the people of one month of age, or a milestone that a
/// work type waits for.
enum class Scope { plan, workType, age, milestone };

/// When a formula holds, where a quantity has several: the first whose condition is met is the one.
enum class When {
    always,
    firstMonth,
    careOff,
    forecast,
    attritionByMonth,
    deferred,
    beforeLead,
    beforeStart, // of the work type
    untilStart,  // its first month included
    newest,      // of the ages, those who start this month
    waiting,     // the work type waits for a milestone
    noClearance, // no clearance target, or no inbox time to reach it in
    visibleToAi, // rates are shares of eligible volume
    // a guardrail changed what was planned
    reductionsHeld,
    gatesOpened, // when those were to be replaced who start now
    overtimeOrdered,
    surplusMoved, // last month's
};

/// A number that stands between levers and results: named, with unit and formula, so that every result can be
/// followed down to the levers it comes from. Facts (no formula) are read from the calendar, the season, the
/// launches, the ramp.
struct Working {
    std::string_view
        name; // in formulas; "w." before it for a work type's, "a." of an age, "m." of a milestone
    Scope scope;
    std::string_view label; // for people, English; translated where it is shown
    plan::Unit unit;
    bool fact;
};

/// One formula, as model.md has it. Names: metrics and workings as they are, levers with $ before the
/// catalogue name, w. before what belongs to the work type at hand, [-1] last month, [+3] three months on
/// (the last month at most), [0] the first month, [start] the work type's first month, [lead] a hiring lead
/// before, [younger] last month and a month of age less. Functions: sum(x) over work types, ages(x) over
/// months of age, min, max, per(a, b) a ÷ b or nothing where b is not positive, ratio(a, b) the same but 0,
/// need(a, b) a ÷ b or 0 where a is not positive, fulfil(a, b) min(1, a ÷ b) or 1 where b is not positive,
/// perOr(a, b, c) a ÷ b or c where b is not positive, exists(a, b) a or nothing where b is not positive,
/// waits(a, b, c) a ÷ b, where b is not positive nothing, or 0 if c is not positive; late(x) over the
/// milestones a work type waits for; served(..) what the first three of the six destinations of surplus get,
/// unserved(..) what none of them takes; erlangA(..), answered(..), replied(..) as in staffing.h.
struct Formula {
    std::string_view quantity; // "requiredFte", "w.volume", "w.effort"
    When when;
    std::string_view expression;
};

std::span<const Working> workings();
std::span<const Formula> formulas();

} // namespace headroom::projection
