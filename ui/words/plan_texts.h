#pragma once

#include "plan/plan.h"

namespace headroom::ui {

/// Gives `use` every text of a plan that people read: names, notes, sources, owners, reasons. For a plan that
/// the program brings along, whose texts can then be listed and translated.
template <class AnyPlan, class Use>
void eachText(AnyPlan& plan, Use&& use) {
    const auto ofLevers = [&use](auto& levers) {
        for (auto& lever : levers) {
            use(lever.provenance.source);
            use(lever.provenance.owner);
            use(lever.provenance.rationale);
        }
    };
    use(plan.name);
    use(plan.team);
    use(plan.reductionReason);
    ofLevers(plan.levers);
    for (auto& holiday : plan.calendar.holidays) use(holiday.name);
    for (auto& type : plan.workTypes) {
        use(type.name);
        use(type.owner);
        ofLevers(type.levers);
    }
    for (auto& launch : plan.launches) use(launch.name);
    for (auto& milestone : plan.milestones) {
        use(milestone.name);
        use(milestone.owner);
        use(milestone.delay.provenance.source);
        use(milestone.delay.provenance.owner);
        use(milestone.delay.provenance.rationale);
    }
    for (auto& guardrail : plan.guardrails) use(guardrail.name);
    for (auto& scenario : plan.scenarios) {
        use(scenario.name);
        use(scenario.note);
    }
}

/// A plan that the program brings along, in the user's language: what it says in English is translated where
/// a translation is known, and stays where it is not. Its numbers stay.
plan::Plan inUsersLanguage(plan::Plan plan);

} // namespace headroom::ui
