#include "plan/guardrail.h"

namespace headroom::plan {

Unit unitOf(GuardrailMetric metric) {
    switch (metric) {
    case GuardrailMetric::automation:
    case GuardrailMetric::resolution:
    case GuardrailMetric::improvementShare: return Unit::share;
    case GuardrailMetric::backlogDays: return Unit::days;
    case GuardrailMetric::inbound: return Unit::conversations;
    }
    return Unit::factor;
}

std::vector<Guardrail> defaultGuardrails() {
    using A = GuardrailAction;
    using C = Comparison;
    using M = GuardrailMetric;
    return {
        {{"automationShortfall"},
         "Automation shortfall",
         M::automation,
         C::missesBy,
         0.05,
         2,
         {A::pauseReductions, A::reopenHiringGates}},
        {{"automationSurplus"}, "Automation surplus", M::automation, C::exceedsBy, 0.05, 2, {A::moveSurplus}},
        {{"resolutionPlateau"},
         "Resolution plateau",
         M::resolution,
         C::hasNotImprovedBy,
         0.01,
         3,
         {A::reviewContent}},
        {{"improvementSqueezed"},
         "Improvement time squeezed",
         M::improvementShare,
         C::missesBy,
         0.05,
         2,
         {A::capInboxShare}},
        {{"backlog"}, "Backlog", M::backlogDays, C::overLimit, 5, 1, {A::stopReductions, A::clearBacklog}},
        {{"demandOverRange"}, "Demand over range", M::inbound, C::aboveHigh, 0, 2, {A::revisitHiringGates}},
    };
}

} // namespace headroom::plan
