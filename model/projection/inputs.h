#pragma once

#include "plan/guardrail.h"
#include "plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::projection {

class LiveTable;

/// Intervals of a day that take the same share of its contacts.
struct DayInterval {
    double share = 0; // 0..1, of a day
    double times = 0; // how many there are
};

/// What the formulas read of one work type. Vectors are by month; shares 0..1, minutes, hours as named.
template <class Number>
struct WorkTypeInputs {
    std::vector<Number> volumeBeforeInduced; // conversations: base x share-trend x G x S, or the forecast
    std::vector<Number> launchVolume;        // conversations
    std::vector<Number> involvement;
    std::vector<Number> resolutionPlan;
    std::vector<Number> handleMinutes;    // H0, before complexity
    std::optional<Number> minutesAtStart; // H0 of month 0 as planned, where something else was seen
    std::vector<Number> utilisation;
    std::vector<Number> outsourced;
    Number complexity{}, handoverFactor{}, concurrency{}, decay{}, ceiling{}, raiseHours{};
    Number hoursPerMinute{};  // of our own people, for a minute of handling: 1 / (60 x concurrency)
    Number automationToday{}; // A[w,-1]
    Number involvementToday{}, resolutionToday{};
    bool live = false;
    // service targets; the target time is in opening hours of deferred work, in seconds of live work
    Number targetShare{}, targetTime{}, patienceMinutes{};
    int startMonth = 0;               // its path begins here
    double intervalMinutes = 60;      // of the day's profile
    std::vector<DayInterval> day;     // of live work
    const LiveTable* table = nullptr; // of a simulation, see live_table.h

    [[nodiscard]] const Number& minutesBefore() const {
        return minutesAtStart ? *minutesAtStart : handleMinutes.front();
    }
};

/// A guardrail as the formulas read it: a month breaks it where the metric is beyond the month's limit. What
/// it is held against is the plan at base, so that the limits are the same in every draw.
struct GuardrailRule {
    plan::GuardrailMetric metric = plan::GuardrailMetric::automation;
    bool below = true;          // broken by what is below the limit, else by what is above
    int window = 0;             // months over which the metric's rise has the limit; 0: the metric itself has
    int months = 1;             // in a row, until it is triggered and until it is cleared
    std::vector<double> limits; // by month, in the metric's unit; NaN where nothing breaks it
    // what the actuals of the months before `from` have led to, see guardrails_on_actuals.h
    int from = 0;             // the first month that is judged by the results
    int broken = 0, kept = 0; // months in a row before it
    bool inForce = false;     // in it
    bool held = false;        // and to the end of the plan, whatever the results: nobody has decided yet
    int fired = -1;           // the month in which the actuals first did it, or -1
    // what it does while it is in force
    bool pausesReductions = false;
    bool stopsReductions = false; // once it has fired, for the rest of the plan
    bool opensHiringGates = false;
    bool movesSurplus = false;
    bool protectsImprovement = false;
    bool clearsBacklog = false;
};

/// As much overtime as a guardrail orders to clear a backlog, as a share of paid hours: what a team can keep
/// up.
inline constexpr double mostClearingOvertime = 0.10;

/// The guardrails of a plan, in its order, and what they hold on to.
struct Guardrails {
    std::vector<GuardrailRule> rules;
    std::vector<double> improvementShare; // planned, by month
};

/// A plan and a scenario resolved to numbers by month: everything the formulas of the model read, nothing
/// they do not. Lever ranges are gone: a draw of the ranges is another Inputs. Sizes: months(), types.size().
template <class Number>
struct Inputs {
    // by month
    std::vector<double> workingDays; // days
    std::vector<Number> inboxShare, improvementShare;
    std::vector<Number> attrition;                       // share a month
    std::vector<Number> plannedHires, plannedReductions; // people
    std::vector<Number> backfill;
    std::vector<Number> upkeepHours, dedicatedHours;
    // of months that are past, from the first on: what happened instead; NaN where it is not known
    std::vector<double> startersSeen, backlogSeen; // people, staffed hours at the start of the month
    std::vector<Number> overtime, contractors;     // share of paid hours, FTE
    // scalars
    Number hoursPerDay{};
    double openHours = 8;            // of the deferred queue on a working day
    Number hiringLeadMonths{};       // whole, from leastLead to mostLead
    int leastLead = 3, mostLead = 3; // of all draws
    bool careEffect = true;
    Number inducedDemand{}, openingHeadcount{}, openingBacklogHours{}, reviewFraction{}, reviewMinutes{},
        surplusToImprovement{}, surplusUnallocated{}, clearanceMonths{};
    std::vector<Number> surplusToImprovementByMonth; // where it differs by month; else empty
    Number loadedCost{}, costPerHire{}, severance{}, aiPrice{}, billedHandoverShare{}, platformFee{},
        dedicatedTeamCost{}, toolingCost{}, overtimePremium{}, contractorCost{}, outsourcedPrice{};
    // by month of age
    std::vector<double> ramp;           // proficiency before 1
    std::vector<double> openingRamping; // people
    // month -1
    Number automationToday{}; // the plan's A[-1]
    Number resolutionToday{}; // the plan's R[-1]; does not exist where the AI takes part in nothing
    Number inboxShareToday{};

    std::vector<WorkTypeInputs<Number>> types;
    Guardrails guardrails; // none where they do not act

    [[nodiscard]] int months() const { return static_cast<int>(workingDays.size()); }
};

/// Calls visit(name, vector) for every input by month that there is, under its name in the JSON of a
/// projection.
template <class In, class Visit>
void forEachMonthlyInput(In& in, Visit visit) {
    visit("workingDays", in.workingDays);
    visit("inboxShare", in.inboxShare);
    visit("improvementShare", in.improvementShare);
    visit("attrition", in.attrition);
    visit("plannedHires", in.plannedHires);
    visit("plannedReductions", in.plannedReductions);
    visit("backfill", in.backfill);
    visit("upkeepHours", in.upkeepHours);
    visit("dedicatedHours", in.dedicatedHours);
    visit("overtime", in.overtime);
    visit("contractors", in.contractors);
    if (!in.surplusToImprovementByMonth.empty())
        visit("surplusToImprovementByMonth", in.surplusToImprovementByMonth);
}

/// Calls visit(name, value) for every single-valued input of the plan.
template <class In, class Visit>
void forEachScalarInput(In& in, Visit visit) {
    visit("hoursPerDay", in.hoursPerDay);
    visit("inducedDemand", in.inducedDemand);
    visit("hiringLeadMonths", in.hiringLeadMonths);
    visit("openingHeadcount", in.openingHeadcount);
    visit("openingBacklogHours", in.openingBacklogHours);
    visit("reviewFraction", in.reviewFraction);
    visit("reviewMinutes", in.reviewMinutes);
    visit("surplusToImprovement", in.surplusToImprovement);
    visit("clearanceMonths", in.clearanceMonths);
    visit("openHours", in.openHours);
    visit("careEffect", in.careEffect);
    visit("loadedCost", in.loadedCost);
    visit("costPerHire", in.costPerHire);
    visit("severance", in.severance);
    visit("aiPrice", in.aiPrice);
    visit("billedHandoverShare", in.billedHandoverShare);
    visit("platformFee", in.platformFee);
    visit("dedicatedTeamCost", in.dedicatedTeamCost);
    visit("toolingCost", in.toolingCost);
    visit("overtimePremium", in.overtimePremium);
    visit("contractorCost", in.contractorCost);
    visit("outsourcedPrice", in.outsourcedPrice);
}

/// Calls visit(name, vector) for every input of a work type by month.
template <class Type, class Visit>
void forEachMonthlyTypeInput(Type& type, Visit visit) {
    visit("volumeBeforeInduced", type.volumeBeforeInduced);
    visit("launchVolume", type.launchVolume);
    visit("involvement", type.involvement);
    visit("resolutionPlan", type.resolutionPlan);
    visit("handleMinutes", type.handleMinutes);
    visit("utilisation", type.utilisation);
    visit("outsourced", type.outsourced);
}

/// Calls visit(name, value) for every single-valued input of a work type.
template <class Type, class Visit>
void forEachScalarTypeInput(Type& type, Visit visit) {
    visit("complexity", type.complexity);
    visit("handoverFactor", type.handoverFactor);
    visit("concurrency", type.concurrency);
    visit("decay", type.decay);
    visit("ceiling", type.ceiling);
    visit("raiseHours", type.raiseHours);
    visit("live", type.live);
    visit("targetShare", type.targetShare);
    visit("targetTime", type.targetTime);
    visit("patienceMinutes", type.patienceMinutes);
    visit("startMonth", type.startMonth);
    visit("intervalMinutes", type.intervalMinutes);
}

/// The inputs of a plan (with a scenario's overrides already in place, see plan::withScenario), levers at
/// base. The plan must have no finding that blocks its projection, see plan::blocksProjection.
Inputs<double> inputsOf(const plan::Plan& plan);

} // namespace headroom::projection
