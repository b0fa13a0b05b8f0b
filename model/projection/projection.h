#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "plan/validation.h"
#include "projection/guardrails_on_actuals.h"
#include "projection/inputs.h"
#include "projection/outputs.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom::projection {

/// When a guardrail acted in a projection, in months of the plan.
struct GuardrailCourse {
    std::optional<int> fired; // first; nothing where it never did
    std::vector<int>
        inForce; // from the month after it fires until it is cleared; what it stops for good stays so

    bool operator==(const GuardrailCourse&) const = default;
};

/// What a plan says under one scenario: the resolved inputs, the results, the two comparisons. A value; every
/// view, the report and the exports read it and compute no number of their own.
struct Projection {
    std::shared_ptr<const plan::Plan> plan; // as edited, without the scenario
    std::string scenario;
    Inputs<double> inputs; // what took effect: guardrails have acted on them, and act no more
    Outputs<double> outputs;
    std::vector<GuardrailCourse> guardrails;   // in the plan's order
    std::vector<GuardrailOnActuals> onActuals; // the same on what has happened
    Outputs<double> withoutGrowth;             // involvement and resolution held at month -1
    Outputs<double> traditional;               // volume growth only
    std::vector<plan::Finding> findings; // of the plan under the scenario and of its results, worst first

    [[nodiscard]] int months() const { return inputs.months(); }
    /// Months from opening a position to the new person's start.
    [[nodiscard]] int hiringLead() const { return inputs.leastLead; }
    [[nodiscard]] std::span<const double> series(plan::Metric metric) const { return outputs.series(metric); }
    [[nodiscard]] std::span<const double> series(plan::Metric metric, int w) const {
        return outputs.series(metric, w);
    }
};

/// Projects a plan. `today` lets plan health say what has grown stale; `gapP10`, the P10 of the gap by month
/// over draws of the plan's ranges, lets it say which months may be understaffed. Errors: planInvalid
/// (values: how many errors) when validation finds one that blocks, scenarioMissing.
Result<Projection> project(std::shared_ptr<const plan::Plan> plan,
                           const std::string& scenario = plan::baseScenario,
                           std::optional<plan::Date> today = std::nullopt,
                           std::span<const double> gapP10 = {});

/// People whom the plan lets go in a month, and who stay because a guardrail pauses it.
struct PausedReduction {
    int month = 0;
    double people = 0;
};
std::vector<PausedReduction> pausedReductions(const Projection& projection);

/// The figures at the head of every page.
struct Headlines {
    int lastMonth = 0;          // index
    double automationAtEnd = 0; // share
    double requiredPeak = 0;    // FTE
    int requiredPeakMonth = 0;
    double requiredAtEnd = 0;  // FTE
    double effectiveAtEnd = 0; // FTE
    double worstGap = 0;       // FTE; the least of the months
    int worstGapMonth = 0;
    int understaffedMonths = 0;
    double headroomAtEnd = 0; // conversations; NaN where it does not exist
    double totalCost = 0;     // whole horizon, in the plan's currency
    double saving = 0;        // against no automation growth at the same headcount, whole horizon
    double sparedFte =
        0; // required without automation growth - required, last month: what the saving leaves out
    int errors = 0, warnings = 0, hints = 0;
};

Headlines headlinesOf(const Projection& projection);

/// One row of the headcount table as finance reads it: opening + starters - leavers - reductions = closing.
struct HeadcountRow {
    double opening, starters, leavers, reductions, closing;
};

std::vector<HeadcountRow> headcountTable(const Projection& projection);

} // namespace headroom::projection
