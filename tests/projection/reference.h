#pragma once

#include "plan/plan.h"

#include <map>
#include <string>
#include <vector>

namespace headroom::tests {

/// The capacity model once more, from model.md, slow and obvious, sharing no code with the product from the
/// plan's fields on: the independent twin. Everything goes by the name it has in the JSON of a projection.
struct Reference {
    using Series = std::vector<double>; // by month; what does not exist is not finite

    struct Type {
        std::string name;
        std::map<std::string, Series> months;
        std::map<std::string, double> values;
        double involvementToday = 0, resolutionToday = 0, automationToday = 0;
        Series day; // of live work: share of a day's contacts by interval
    };

    /// The plan in numbers by month.
    struct Inputs {
        std::map<std::string, Series> months;
        std::map<std::string, double> values;
        Series ramp, openingRamping; // by month of age
        double automationToday = 0, inboxShareToday = 0;
        double surplusUnallocated = 0; // share that no destination takes
        std::vector<Type> types;
    };

    struct Outputs {
        std::map<std::string, Series> plan;                         // by metric
        std::map<std::string, std::map<std::string, Series>> types; // by metric and name of the work type
    };

    /// By month: whether a guardrail has fired until then, and whether it is in force in it.
    struct Fired {
        std::vector<bool> firedBy, inForce;
    };

    Inputs inputs; // with what guardrails change in them
    std::vector<Fired> guardrails;
    Outputs outputs, withoutAutomationGrowth, traditional;
};

/// The plan under one of its scenarios; "Base" is the plan itself.
Reference referenceProjection(const plan::Plan& plan, const std::string& scenario = plan::baseScenario);

/// What becomes of a plan under a scenario when its levers turn out as those of `drawn`: its guardrails stay
/// held against the plan.
Reference referenceProjection(const plan::Plan& plan, const std::string& scenario, const plan::Plan& drawn);

} // namespace headroom::tests
