#include "projection/reference_parts.h"

#include <algorithm>
#include <cmath>

namespace headroom::tests {

using plan::Plan;
using Inputs = Reference::Inputs;
using Outputs = Reference::Outputs;
using Series = Reference::Series;
using Type = Reference::Type;

namespace {

struct Person {
    double heads;
    int age; // months since starting; -1 for fully ramped at the opening
};

/// What guardrails change of the months is changed in `in`.
Outputs projected(Inputs& in, Guard& guard) {
    Outputs result;
    const auto T = static_cast<int>(in.months.at("workingDays").size());
    const auto value = [&](const char* name) { return in.values.at(name); };

    std::vector<Person> people{{value("openingHeadcount"), -1}};
    for (std::size_t age = 0; age < in.openingRamping.size(); ++age)
        people.push_back({in.openingRamping[age], static_cast<int>(age)});
    const auto fullAge = static_cast<int>(in.ramp.size());
    const auto proficiency = [&](const Person& person) {
        if (person.age < 0 || person.age >= fullAge) return 1.0;
        return in.ramp[static_cast<std::size_t>(person.age)];
    };

    std::map<std::string, double> humanBefore;
    double allHumanBefore = 0;
    for (const Type& type : in.types) {
        humanBefore[type.name] = type.months.at("volumeBeforeInduced").front() * (1 - type.automationToday);
        allHumanBefore += humanBefore[type.name];
    }

    std::map<std::string, double> lastResolution, firstUtilisation;
    double lastCare = 1, lastAutomation = 0, surplusSent = 0, backlog = value("openingBacklogHours");
    for (int t = 0; t < T; ++t) {
        const auto month = static_cast<std::size_t>(t);
        const auto at = [&](const char* name) { return in.months.at(name)[month]; };
        const auto put = [&](const char* name, double amount) { result.plan[name].push_back(amount); };
        const auto putW = [&](const char* name, const Type& type, double amount) {
            result.types[name][type.name].push_back(amount);
        };

        guard.change(in, month);

        // Demand and automation.
        double D = 1;
        if (t > 0) D = std::max(0.0, 1 + value("inducedDemand") * (lastAutomation - in.automationToday));
        double inbound = 0, involved = 0, ai = 0, human = 0, bypass = 0, handover = 0, ownHuman = 0;
        double outsourced = 0, climb = 0;
        std::map<std::string, double> V, R, A;
        for (const Type& type : in.types) {
            const Series& Rp = type.months.at("resolutionPlan");
            const double I = type.months.at("involvement")[month], ceiling = type.values.at("ceiling");
            double r = Rp[month];
            if (value("careEffect") == 0) {
                r = std::min(r, ceiling);
            } else if (t > type.values.at("startMonth")) {
                const double d = Rp[month] - Rp[month - 1];
                r = lastResolution[type.name] + lastCare * std::max(0.0, d) + std::min(0.0, d) -
                    (1 - lastCare) * type.values.at("decay");
                r = std::min(std::max(r, 0.0), ceiling);
            }
            const double v =
                type.months.at("volumeBeforeInduced")[month] * D + type.months.at("launchVolume")[month];
            const double away = type.months.at("outsourced")[month];
            V[type.name] = v;
            R[type.name] = r;
            A[type.name] = I * r;
            inbound += v;
            involved += v * I;
            ai += v * I * r;
            human += v * (1 - I * r);
            bypass += v * (1 - I);
            handover += v * I * (1 - r);
            ownHuman += v * (1 - I * r) * (1 - away);
            outsourced += v * (1 - I * r) * away;
            const double later = Rp[std::min(month + 3, Rp.size() - 1)];
            climb += type.values.at("raiseHours") * 100 * std::max(0.0, later - Rp[month]) / 3;
            putW("volume", type, v);
            putW("involvement", type, I);
            putW("resolution", type, r);
            putW("automation", type, I * r);
            putW("human", type, v * (1 - I * r));
        }
        const double automation = inbound > 0 ? ai / inbound : 0;
        put("inbound", inbound);
        put("automation", automation);
        put("involvementRate", inbound > 0 ? involved / inbound : none);
        put("resolutionRate", involved > 0 ? ai / involved : none);
        put("involved", involved);
        put("aiResolved", ai);
        put("human", human);
        put("bypass", bypass);
        put("handover", handover);

        // Effort and the people it takes.
        const double days = at("workingDays"), paid = days * value("hoursPerDay");
        const double inbox = paid * at("inboxShare");
        double handling = 0, staffed = 0, staffedLive = 0, required = 0, created = 0;
        double minutes = 0, mix = 0, complexity = 0;
        Queue queue;
        for (const Type& type : in.types) {
            const double v = V[type.name], r = R[type.name];
            const Work work{type, month, v};
            const double effort = work.effort(r);
            const Staffed staff = staffedFor(work, r, days);
            const double u = staff.hours > 0 ? effort / staff.hours : work.at("utilisation");
            const double needed = effort > 0 ? staff.hours / inbox : 0;
            handling += effort;
            staffed += staff.hours;
            required += needed;
            if (work.value("live") != 0) {
                staffedLive += staff.hours;
            } else {
                queue.handling += effort;
                queue.conversations += work.conversations(r);
            }
            if (t == 0) firstUtilisation[type.name] = u;
            const double firstMinutes = type.months.at("handleMinutes").front();
            created += v * A[type.name] * firstMinutes / (60 * work.value("concurrency")) /
                       (firstUtilisation[type.name] * paid * in.inboxShareToday);

            const double humanShare = v * (1 - A[type.name]) / human;
            minutes += humanShare * work.handleMinutes(r);
            mix += (humanShare - humanBefore[type.name] / allHumanBefore) * firstMinutes;
            complexity += humanShare * (work.handleMinutes(r) - firstMinutes);

            // dA = I dR
            const double I = work.at("involvement");
            putW("ftePerPoint", type, v * I > 0 ? -staff.slope / inbox / I * 0.01 * inbound / v : none);
            putW("utilisation", type, u);
            putW("handleMinutes", type, work.handleMinutes(r));
            putW("requiredFte", type, needed);
        }
        put("handlingHours", handling);
        put("staffedHours", staffed);
        put("liveStaffedHours", staffedLive);
        put("requiredFte", required);
        put("meanHandleMinutes", human > 0 ? minutes : none);
        put("mixEffectMinutes", mix);
        put("complexityEffectMinutes", complexity);

        // People.
        double starters = at("plannedHires");
        const int opened = t - static_cast<int>(value("hiringLeadMonths"));
        if (opened >= 0)
            starters += in.months.at("backfill")[static_cast<std::size_t>(opened)] *
                        result.plan["leavers"][static_cast<std::size_t>(opened)];
        people.push_back({starters, 0});
        double headcount = 0, effective = 0;
        for (const Person& person : people) {
            headcount += person.heads;
            effective += person.heads * proficiency(person);
        }
        for (Person& person : people) person.heads *= 1 - at("attrition");
        // The fully ramped go first, then the most ramped.
        double toGo = at("plannedReductions");
        const auto reduce = [&](Person& person) {
            const double taken = std::min(toGo, person.heads);
            person.heads -= taken;
            toGo -= taken;
        };
        for (Person& person : people)
            if (person.age < 0 || person.age >= fullAge) reduce(person);
        for (int age = fullAge - 1; age >= 0; --age)
            for (Person& person : people)
                if (person.age == age) reduce(person);
        for (Person& person : people)
            if (person.age >= 0) ++person.age;
        const double reductions = at("plannedReductions") - toGo;
        // Overtime until what waits is done, of a tenth of the paid hours at most.
        if (guard.does(plan::GuardrailAction::clearBacklog) && effective * inbox > 0) {
            double& overtime = in.months["overtime"][month];
            overtime = std::max(overtime, std::min(0.1, backlog / (effective * inbox)));
        }
        const double flex = at("overtime") * effective + at("contractors");
        const double gap = effective + flex - required;
        put("headcount", headcount);
        put("starters", starters);
        put("leavers", at("attrition") * headcount);
        put("reductions", reductions);
        put("effectiveFte", effective);
        put("flexFte", flex);
        put("gapFte", gap);
        put("outputPerPerson", required > 0 ? ownHuman / required : none);
        put("capacityCreatedFte", ai > 0 ? created : 0);
        put("headroomConversations", required > 0 ? gap / (required / inbound) : none);

        // Care.
        const double need =
            value("reviewFraction") * value("reviewMinutes") * involved / 60 + at("upkeepHours") + climb;
        const double supply = effective * paid * at("improvementShare") + at("dedicatedHours") + surplusSent;
        const double care = need > 0 ? std::min(1.0, supply / need) : 1;
        const double surplus = std::max(0.0, gap) * inbox;
        put("improvementNeeded", need);
        put("improvementSupplied", supply);
        put("care", care);
        put("surplusHours", surplus);

        // Backlog and service; live work is served first.
        const double capacity = (effective + flex) * inbox;
        const double staffedDeferred = staffed - staffedLive;
        queue.open = days * value("openHours");
        queue.left = std::max(0.0, capacity - staffedLive);
        queue.before = backlog;
        queue.after = std::max(0.0, backlog + staffedDeferred - queue.left);
        double waiting = 0, waitingDays = 0, clearing = 0;
        if (backlog > 0) {
            waiting = staffedDeferred > 0 ? backlog / (staffedDeferred / queue.conversations) : none;
            waitingDays = queue.left > 0 ? backlog / (queue.left / days) : none;
            const double clearance = value("clearanceMonths");
            if (clearance > 0) clearing = backlog / clearance / inbox;
        }
        put("backlogHours", backlog);
        put("backlogConversations", waiting);
        put("backlogDays", waitingDays);
        put("requiredWithClearanceFte", required + clearing);
        for (const Type& type : in.types) {
            const Work work{type, month, V[type.name]};
            if (work.conversations(R[type.name]) <= 0)
                putW("attainment", type, none);
            else if (work.value("live") == 0)
                putW("attainment", type, queue.attainment(work.value("targetTime")));
            else
                putW("attainment", type,
                     answeredLive(work, R[type.name], days, std::min(1.0, capacity / staffedLive)));
        }

        // Money.
        const double payroll = headcount * value("loadedCost") / 12;
        const double hiring = starters * value("costPerHire");
        const double exit = reductions * value("severance");
        const double billable = ai + value("billedHandoverShare") * handover;
        const double aiCost = billable * value("aiPrice") + value("platformFee") +
                              value("dedicatedTeamCost") + value("toolingCost");
        const double flexCost = at("overtime") * payroll * value("overtimePremium") +
                                at("contractors") * value("contractorCost") +
                                outsourced * value("outsourcedPrice");
        const double total = payroll + hiring + exit + aiCost + flexCost;
        put("billableOutcomes", billable);
        put("peopleCost", payroll);
        put("hiringCost", hiring);
        put("exitCost", exit);
        put("aiCost", aiCost);
        put("flexCost", flexCost);
        put("totalCost", total);
        put("costPerConversation", inbound > 0 ? total / inbound : none);
        put("costPerHumanConversation", human > 0 ? total / human : none);

        lastResolution = R;
        lastCare = care;
        lastAutomation = automation;
        surplusSent = at("surplusToImprovementByMonth") * surplus;
        guard.watch(in, result, queue.left <= 0 && queue.before > 0);
        backlog = queue.after;
    }
    return result;
}

} // namespace

Reference referenceProjection(const Plan& plan, const std::string& scenario) {
    return referenceProjection(plan, scenario, under(plan, scenario));
}

Reference referenceProjection(const Plan& plan, const std::string& scenario, const Plan& drawn) {
    const auto alone = [](Inputs in) {
        Guard nothing({}, in.months["improvementShare"]);
        return projected(in, nothing);
    };
    const Plan base = under(plan, scenario);
    const Inputs atBase = inputsFrom(base);
    std::vector<Watch> watches;
    for (const plan::Guardrail& guardrail : base.guardrails) {
        Watch watch{guardrail, {}, {}};
        if (guardrail.metric == plan::GuardrailMetric::backlogDays) {
            watch.planned.months = alone(atBase).plan.at("backlogDays");
            watch.high = watch.planned.months;
        } else {
            watch.planned = plannedCourse(atBase, guardrail.metric);
            watch.high = plannedCourse(inputsFrom(atHigh(base, guardrail.metric)), guardrail.metric).months;
        }
        watches.push_back(std::move(watch));
    }

    Reference reference;
    const Inputs in = inputsFrom(drawn);
    reference.withoutAutomationGrowth = alone(withoutAutomationGrowth(in));
    reference.traditional = alone(traditional(in));
    reference.inputs = in;
    Guard guard(std::move(watches), atBase.months.at("improvementShare"));
    reference.outputs = projected(reference.inputs, guard);
    reference.guardrails = guard.history();
    // Told by month only where it differs by month.
    auto& months = reference.inputs.months;
    const double always = reference.inputs.values.at("surplusToImprovement");
    const Series& surplus = months.at("surplusToImprovementByMonth");
    if (std::count(surplus.begin(), surplus.end(), always) == static_cast<std::ptrdiff_t>(surplus.size()))
        months.erase("surplusToImprovementByMonth");
    return reference;
}

} // namespace headroom::tests
