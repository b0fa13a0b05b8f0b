#include "projection/reference.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::tests {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

struct Person {
    double heads;
    int age; // months since starting; -1 for fully ramped at the opening
};

} // namespace

Reference referenceProjection(const Plan& p) {
    Reference result;
    const int T = p.months;
    const auto L = [&](LeverKey key, int t) { return p.lever(key).base.at(t); };
    const auto W = [&](const WorkType& w, LeverKey key, int t) { return w.lever(key).base.at(t); };
    const auto put = [&](const char* name, double value) { result.outputs[name].push_back(value); };
    const auto putW = [&](const char* name, const WorkType& w, double value) {
        result.workTypes[name][w.name].push_back(value);
    };

    double seasonSum = 0;
    for (const double s : p.season) seasonSum += s;
    const auto volumeBefore = [&](const WorkType& w, int t) {
        if (p.volumeBasis == plan::VolumeBasis::forecast) return W(w, LeverKey::volume, t);
        const int calendarMonth =
            (static_cast<int>(static_cast<unsigned>(p.firstMonth.month())) - 1 + t) % 12;
        return W(w, LeverKey::volume, t) * W(w, LeverKey::shareTrend, t) *
               std::pow(1 + L(LeverKey::growth, 0), t / 12.0) *
               p.season[static_cast<std::size_t>(calendarMonth)] * 12 / seasonSum;
    };
    const auto launchVolume = [&](const WorkType& w, int t) {
        double sum = 0;
        for (const auto& launch : p.launches)
            if (launch.workType == w.id && t >= launch.month)
                sum += launch.volume * std::pow(1 - launch.decay, t - launch.month);
        return sum;
    };
    const auto automationToday = [&](const WorkType& w) {
        return W(w, LeverKey::involvementToday, 0) * W(w, LeverKey::resolutionToday, 0);
    };

    double aToday = 0, vToday = 0;
    for (const auto& w : p.workTypes) {
        aToday += volumeBefore(w, 0) * automationToday(w);
        vToday += volumeBefore(w, 0);
    }
    aToday = vToday > 0 ? aToday / vToday : 0;

    std::vector<Person> people{{L(LeverKey::openingHeadcount, 0), -1}};
    for (std::size_t age = 0; age < p.ramp.openingRamping.size(); ++age)
        people.push_back({p.ramp.openingRamping[age], static_cast<int>(age)});
    const auto proficiency = [&](const Person& person) {
        if (person.age < 0 || person.age >= static_cast<int>(p.ramp.proficiency.size())) return 1.0;
        return p.ramp.proficiency[static_cast<std::size_t>(person.age)];
    };

    std::map<std::string, double> lastResolution;
    double lastCare = 1, lastAutomation = 0, surplusHours = 0, backlog = L(LeverKey::openingBacklog, 0);
    for (int t = 0; t < T; ++t) {
        const double D =
            t == 0 ? 1 : std::max(0.0, 1 + L(LeverKey::inducedDemand, 0) * (lastAutomation - aToday));
        double inbound = 0, involved = 0, ai = 0, human = 0, bypass = 0, handover = 0, ownHuman = 0,
               outsourced = 0;
        double climb = 0;
        std::map<std::string, double> V, R, A;
        for (const auto& w : p.workTypes) {
            const double Rp = W(w, LeverKey::resolution, t);
            double r = 0;
            const double ceiling = W(w, LeverKey::ceiling, 0);
            if (!p.careEffect) {
                r = std::min(Rp, ceiling);
            } else if (t == 0) {
                r = Rp;
            } else {
                const double d = Rp - W(w, LeverKey::resolution, t - 1);
                r = lastResolution[w.name] + (d > 0 ? lastCare * d : d) -
                    (1 - lastCare) * W(w, LeverKey::decay, 0);
                if (r < 0) r = 0;
                if (r > ceiling) r = ceiling;
            }
            const double i = W(w, LeverKey::involvement, t);
            const double v = volumeBefore(w, t) * D + launchVolume(w, t);
            V[w.name] = v;
            R[w.name] = r;
            A[w.name] = i * r;
            inbound += v;
            involved += v * i;
            ai += v * i * r;
            human += v * (1 - i * r);
            bypass += v * (1 - i);
            handover += v * i * (1 - r);
            ownHuman += v * (1 - i * r) * (1 - W(w, LeverKey::outsourced, t));
            outsourced += v * (1 - i * r) * W(w, LeverKey::outsourced, t);
            const double later = W(w, LeverKey::resolution, std::min(t + 3, T - 1));
            if (later > Rp) climb += W(w, LeverKey::raiseHours, 0) * 100 * (later - Rp) / 3;
            putW("volume", w, v);
            putW("automation", w, i * r);
            putW("resolution", w, r);
        }
        const double automation = inbound > 0 ? ai / inbound : 0;
        put("inbound", inbound);
        put("automation", automation);
        put("involved", involved);
        put("aiResolved", ai);
        put("human", human);
        put("bypass", bypass);
        put("handover", handover);

        const double paid =
            p.calendar.workingDays(p.firstMonth + std::chrono::months{t}) * L(LeverKey::hoursPerDay, 0);
        const double inbox = paid * L(LeverKey::inboxShare, t);
        double handling = 0, staffed = 0, staffedLive = 0, required = 0, created = 0;
        // Effort of a type at some automation, resolution and volume: used again below for the finite
        // difference.
        const auto effort = [&](const WorkType& w, double v, double r) {
            const double i = W(w, LeverKey::involvement, t);
            const double h = W(w, LeverKey::handleMinutes, t) *
                             (1 + W(w, LeverKey::complexity, 0) * (i * r - automationToday(w)));
            return (1 - W(w, LeverKey::outsourced, t)) *
                   (v * (1 - i) * h + v * i * (1 - r) * h * W(w, LeverKey::handoverFactor, 0)) /
                   (60 * W(w, LeverKey::concurrency, 0));
        };
        for (const auto& w : p.workTypes) {
            const double e = effort(w, V[w.name], R[w.name]);
            const double u = W(w, LeverKey::utilisation, t);
            handling += e;
            staffed += e / u;
            if (w.mode == plan::ServiceMode::live) staffedLive += e / u;
            const double need = e > 0 ? e / (u * inbox) : 0;
            required += need;
            created += V[w.name] * A[w.name] * W(w, LeverKey::handleMinutes, 0) /
                       (60 * W(w, LeverKey::concurrency, 0)) / W(w, LeverKey::utilisation, 0) /
                       (paid * L(LeverKey::inboxShareToday, 0));
            putW("handleMinutes", w,
                 W(w, LeverKey::handleMinutes, t) *
                     (1 + W(w, LeverKey::complexity, 0) * (A[w.name] - automationToday(w))));
            putW("requiredFte", w, need);
            const double i = W(w, LeverKey::involvement, t);
            if (V[w.name] * i > 0 && inbox > 0) {
                // Effort is quadratic in R, so the central difference is exact but for rounding.
                const double step = 0.25;
                const double slope =
                    (effort(w, V[w.name], R[w.name] + step) - effort(w, V[w.name], R[w.name] - step)) /
                    (2 * step) / (u * inbox);
                putW("ftePerPoint", w, -slope / i * 0.01 * inbound / V[w.name]);
            } else {
                putW("ftePerPoint", w, none);
            }
        }
        put("handlingHours", handling);
        put("staffedHours", staffed);
        put("requiredFte", required);

        double starters = L(LeverKey::plannedHires, t);
        const int opened = t - static_cast<int>(L(LeverKey::hiringLead, 0));
        if (opened >= 0)
            starters +=
                L(LeverKey::backfill, opened) * result.outputs["leavers"][static_cast<std::size_t>(opened)];
        people.push_back({starters, 0});
        double headcount = 0, effective = 0;
        for (const Person& person : people) {
            headcount += person.heads;
            effective += person.heads * proficiency(person);
        }
        double attrition = L(LeverKey::attrition, t);
        if (p.attritionBasis == plan::AttritionBasis::byYear)
            attrition = 1 - std::pow(1 - attrition, 1.0 / 12);
        for (Person& person : people) person.heads *= 1 - attrition;
        double toGo = L(LeverKey::plannedReductions, t);
        const auto reduce = [&](Person& person) {
            const double taken = std::min(toGo, person.heads);
            person.heads -= taken;
            toGo -= taken;
        };
        for (Person& person : people)
            if (proficiency(person) == 1 &&
                (person.age < 0 || person.age >= static_cast<int>(p.ramp.proficiency.size())))
                reduce(person);
        for (int age = static_cast<int>(p.ramp.proficiency.size()) - 1; age >= 0; --age)
            for (Person& person : people)
                if (person.age == age) reduce(person);
        for (Person& person : people)
            if (person.age >= 0) ++person.age;
        const double reductions = L(LeverKey::plannedReductions, t) - toGo;
        const double flex = L(LeverKey::overtime, t) * effective + L(LeverKey::contractors, t);
        const double gap = effective + flex - required;
        put("headcount", headcount);
        put("starters", starters);
        put("leavers", attrition * headcount);
        put("reductions", reductions);
        put("effectiveFte", effective);
        put("flexFte", flex);
        put("gapFte", gap);
        put("outputPerPerson", required > 0 ? ownHuman / required : none);
        put("capacityCreatedFte", ai > 0 ? created : 0);
        put("headroomConversations", required > 0 ? gap / (required / inbound) : none);

        double improvement = 0;
        for (const LeverKey key : {LeverKey::reviewShare, LeverKey::tuningShare, LeverKey::contentShare,
                                   LeverKey::insightShare, LeverKey::systemChangeShare})
            improvement += L(key, t);
        const double need = L(LeverKey::reviewFraction, 0) * L(LeverKey::reviewMinutes, 0) * involved / 60 +
                            L(LeverKey::upkeepHours, t) + climb;
        const double supply = effective * paid * improvement + L(LeverKey::dedicatedHours, t) + surplusHours;
        const double care = need > 0 ? std::min(1.0, supply / need) : 1;
        put("improvementNeeded", need);
        put("improvementSupplied", supply);
        put("care", care);
        surplusHours = L(LeverKey::surplusToImprovement, 0) * std::max(0.0, gap) * inbox;

        put("backlogHours", backlog);
        const double left = std::max(0.0, (effective + flex) * inbox - staffedLive);
        backlog = std::max(0.0, backlog + staffed - staffedLive - left);

        const double peopleCost = headcount * L(LeverKey::loadedCost, 0) / 12;
        const double hiring = starters * L(LeverKey::costPerHire, 0);
        const double exit = reductions * L(LeverKey::severance, 0);
        const double aiCost =
            (ai + L(LeverKey::billedHandoverShare, 0) * handover) * L(LeverKey::aiPrice, 0) +
            L(LeverKey::platformFee, 0) + L(LeverKey::dedicatedTeamCost, 0) + L(LeverKey::toolingCost, 0);
        const double flexCost = L(LeverKey::overtime, t) * headcount * L(LeverKey::loadedCost, 0) / 12 *
                                    L(LeverKey::overtimePremium, 0) +
                                L(LeverKey::contractors, t) * L(LeverKey::contractorCost, 0) +
                                outsourced * L(LeverKey::outsourcedPrice, 0);
        put("peopleCost", peopleCost);
        put("hiringCost", hiring);
        put("exitCost", exit);
        put("aiCost", aiCost);
        put("flexCost", flexCost);
        put("totalCost", peopleCost + hiring + exit + aiCost + flexCost);

        lastResolution = R;
        lastCare = care;
        lastAutomation = automation;
    }
    return result;
}

} // namespace headroom::tests
