#include "projection/reference.h"

#include <boost/math/quadrature/exp_sinh.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::tests {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

/// 1/B(n, a) of Erlang B for any real n, by its integral: a ∫ exp(-a t) (1 + t)^n dt.
double inverseErlangB(double n, double a) {
    // What would be beyond a double is as good as endless: nobody is ever blocked.
    if (n > a && -n + a + n * std::log(n / a) > 300) return std::numeric_limits<double>::infinity();
    const auto density = [&](double t) {
        const double exponent = -a * t + n * std::log1p(t);
        return exponent > -700 ? a * std::exp(exponent) : 0;
    };
    return boost::math::quadrature::exp_sinh<double>().integrate(density, 1e-14);
}

/// Erlang C for any real n above the load.
double delayed(double n, double a) {
    const double inverse = inverseErlangB(n, a);
    return 1 / (inverse * (1 - a / n) + a / n);
}

/// Share of contacts answered within `target` by n servers, by the integrals of Mandelbaum and Zeltyn; times
/// in minutes.
double erlangAWithin(double n, double a, double handle, double target, double patience) {
    if (n <= 0) return 0;
    if (patience <= 0) return 1 - 1 / inverseErlangB(n, a);
    const double arrival = a / handle, finish = n / handle, leave = 1 / patience;
    // So overloaded that the integrals are beyond a double: nobody is answered in a time that matters.
    if (arrival > finish && (arrival - finish - finish * std::log(arrival / finish)) / leave > 200) return 0;
    const auto weight = [&](double t) {
        return std::exp(arrival * -std::expm1(-leave * t) / leave - finish * t);
    };
    const auto integral = [&](double from) {
        return boost::math::quadrature::exp_sinh<double>().integrate(
            [&](double t) { return weight(from + t); }, 1e-14);
    };
    const double blocked = inverseErlangB(n - 1, a), all = blocked + arrival * integral(0);
    const double abandoned = (1 + (arrival - finish) * integral(0)) / all;
    return 1 - abandoned - (finish * integral(target) - weight(target)) / all;
}

/// The least staff that meets the share, by halving.
double liveStaff(double a, double handle, double target, double patience, double share) {
    if (a <= 0 || share <= 0) return 0;
    const auto miss = [&](double n) { return erlangAWithin(n, a, handle, target, patience) - share; };
    double high = a + 1;
    while (miss(high) < 0) high *= 2;
    std::uintmax_t steps = 200;
    const auto [from, to] = boost::math::tools::toms748_solve(
        miss, 0.9 * share * a, high, boost::math::tools::eps_tolerance<double>(52), steps);
    return (from + to) / 2;
}

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
        if (t < w.startMonth) return 0.0;
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
    const auto eligible = [&](const WorkType& w) {
        return p.eligibleVolume == plan::EligibleVolume::visibleToAi ? W(w, LeverKey::eligibleShare, 0) : 1.0;
    };
    const auto involvement = [&](const WorkType& w, int t) {
        return W(w, LeverKey::involvement, std::max(t, std::min(w.startMonth, T - 1))) * eligible(w);
    };
    const auto automationToday = [&](const WorkType& w) {
        return W(w, LeverKey::involvementToday, 0) * eligible(w) * W(w, LeverKey::resolutionToday, 0);
    };
    // The planned path step by step: a step on a milestone comes as late as that.
    const auto plannedResolution = [&](const WorkType& w, int t) {
        t = std::max(t, std::min(w.startMonth, T - 1));
        double path = W(w, LeverKey::resolutionToday, 0);
        for (int k = 0; k <= t; ++k) {
            const double step = W(w, LeverKey::resolution, k) - (k == 0 ? W(w, LeverKey::resolutionToday, 0)
                                                                        : W(w, LeverKey::resolution, k - 1));
            double there = 1;
            for (const auto& milestone : p.milestones)
                if (milestone.month == k &&
                    std::count(milestone.workTypes.begin(), milestone.workTypes.end(), w.id) > 0)
                    there = std::min(1.0, std::max(0.0, t - (k + milestone.delay.base.at(0)) + 1));
            path += step * there;
        }
        return std::min(1.0, std::max(0.0, path));
    };
    double surplusToImprovement = 0, surplusLeft = 1;
    for (const LeverKey key : p.surplusOrder) {
        const double taken = std::min(surplusLeft, L(key, 0));
        surplusLeft -= taken;
        if (key == LeverKey::surplusToSystems || key == LeverKey::surplusToContent ||
            key == LeverKey::surplusToInsight)
            surplusToImprovement += taken;
    }

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

    std::map<std::string, double> lastResolution, firstUtilisation;
    double lastCare = 1, lastAutomation = 0, surplusHours = 0, backlog = L(LeverKey::openingBacklog, 0);
    for (int t = 0; t < T; ++t) {
        const double D =
            t == 0 ? 1 : std::max(0.0, 1 + L(LeverKey::inducedDemand, 0) * (lastAutomation - aToday));
        double inbound = 0, involved = 0, ai = 0, human = 0, bypass = 0, handover = 0, ownHuman = 0,
               outsourced = 0;
        double climb = 0;
        std::map<std::string, double> V, R, A;
        for (const auto& w : p.workTypes) {
            const double Rp = plannedResolution(w, t);
            double r = 0;
            const double ceiling = W(w, LeverKey::ceiling, 0);
            if (!p.careEffect) {
                r = std::min(Rp, ceiling);
            } else if (t <= w.startMonth) {
                r = Rp;
            } else {
                const double d = Rp - plannedResolution(w, t - 1);
                r = lastResolution[w.name] + (d > 0 ? lastCare * d : d) -
                    (1 - lastCare) * W(w, LeverKey::decay, 0);
                if (r < 0) r = 0;
                if (r > ceiling) r = ceiling;
            }
            const double i = involvement(w, t);
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
            const double later = plannedResolution(w, std::min(t + 3, T - 1));
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
            const double i = involvement(w, t);
            const double h = W(w, LeverKey::handleMinutes, t) *
                             (1 + W(w, LeverKey::complexity, 0) * (i * r - automationToday(w)));
            return (1 - W(w, LeverKey::outsourced, t)) *
                   (v * (1 - i) * h + v * i * (1 - r) * h * W(w, LeverKey::handoverFactor, 0)) /
                   (60 * W(w, LeverKey::concurrency, 0));
        };
        const double days = p.calendar.workingDays(p.firstMonth + std::chrono::months{t});
        // Hours that must be staffed for a type, and its share within target when `present` of its staff is
        // there.
        const auto staff = [&](const WorkType& w, double v, double r, double present, double* within) {
            const double e = effort(w, v, r);
            const double own = v * (1 - involvement(w, t) * r) * (1 - W(w, LeverKey::outsourced, t));
            if (w.mode == plan::ServiceMode::deferred || e <= 0) return e / W(w, LeverKey::utilisation, t);
            std::vector<double> shares = w.profile.shares;
            double interval = w.profile.intervalMinutes;
            if (shares.empty()) {
                const double count = std::max(1.0, std::round(L(LeverKey::openHours, 0) * 60 / interval));
                shares.assign(static_cast<std::size_t>(count), 1.0);
                interval = L(LeverKey::openHours, 0) * 60 / count;
            }
            double sum = 0, servers = 0, answered = 0;
            for (const double share : shares) sum += share;
            const double c = W(w, LeverKey::concurrency, 0);
            const double handle = e * 60 * c / own, target = W(w, LeverKey::answerWithin, 0) / 60;
            const double patience = W(w, LeverKey::patience, 0);
            for (const double share : shares) {
                const double load = own / days * share / sum * handle / interval;
                const double n = liveStaff(load, handle, target, patience, W(w, LeverKey::targetShare, 0));
                servers += n;
                if (within && share > 0)
                    answered += share / sum * erlangAWithin(n * present, load, handle, target, patience);
            }
            if (within) *within = answered;
            return servers / c * interval / 60 * days;
        };
        double handlingDeferred = 0, ownDeferred = 0;
        for (const auto& w : p.workTypes) {
            const double e = effort(w, V[w.name], R[w.name]);
            const double s = staff(w, V[w.name], R[w.name], 1, nullptr);
            const double u = s > 0 ? e / s : W(w, LeverKey::utilisation, t);
            handling += e;
            staffed += s;
            if (w.mode == plan::ServiceMode::live) {
                staffedLive += s;
            } else {
                handlingDeferred += e;
                ownDeferred += V[w.name] * (1 - A[w.name]) * (1 - W(w, LeverKey::outsourced, t));
            }
            const double need = e > 0 ? s / inbox : 0;
            required += need;
            putW("utilisation", w, u);
            if (t == 0) firstUtilisation[w.name] = u;
            created += V[w.name] * A[w.name] * W(w, LeverKey::handleMinutes, 0) /
                       (60 * W(w, LeverKey::concurrency, 0)) / firstUtilisation[w.name] /
                       (paid * L(LeverKey::inboxShareToday, 0));
            putW("handleMinutes", w,
                 W(w, LeverKey::handleMinutes, t) *
                     (1 + W(w, LeverKey::complexity, 0) * (A[w.name] - automationToday(w))));
            putW("requiredFte", w, need);
            const double i = involvement(w, t);
            if (V[w.name] * i > 0 && inbox > 0) {
                const auto staffAt = [&](double r) { return staff(w, V[w.name], r, 1, nullptr); };
                const double r = R[w.name];
                // Deferred effort is quadratic in R, so the central difference is exact but for rounding; the
                // staff of live work wants differences of high order.
                double slope = 0;
                if (w.mode == plan::ServiceMode::live) {
                    const double step = 0.01 * (1 / i - r); // the staff bends where automation nears 1
                    const auto pair = [&](int k) { return staffAt(r + k * step) - staffAt(r - k * step); };
                    slope = (672 * pair(1) - 168 * pair(2) + 32 * pair(3) - 3 * pair(4)) / (840 * step);
                } else {
                    slope = (staffAt(r + 0.25) - staffAt(r - 0.25)) / 0.5;
                }
                slope /= inbox;
                putW("ftePerPoint", w, -slope / i * 0.01 * inbound / V[w.name]);
            } else {
                putW("ftePerPoint", w, none);
            }
        }
        put("handlingHours", handling);
        put("staffedHours", staffed);
        put("liveStaffedHours", staffedLive);
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
        put("surplusHours", std::max(0.0, gap) * inbox);
        surplusHours = surplusToImprovement * std::max(0.0, gap) * inbox;

        put("backlogHours", backlog);
        const double left = std::max(0.0, (effective + flex) * inbox - staffedLive);
        const double staffedDeferred = staffed - staffedLive;
        const double after = std::max(0.0, backlog + staffedDeferred - left);
        put("backlogConversations", backlog <= 0          ? 0
                                    : staffedDeferred > 0 ? backlog / (staffedDeferred / ownDeferred)
                                                          : none);
        put("backlogDays", backlog <= 0 ? 0 : left > 0 ? backlog / (left / days) : none);
        const double clearance = L(LeverKey::clearanceMonths, 0);
        put("requiredWithClearanceFte",
            required + (clearance > 0 && backlog > 0 ? backlog / clearance / inbox : 0));
        const double open = days * L(LeverKey::openHours, 0);
        for (const auto& w : p.workTypes) {
            const double own = V[w.name] * (1 - A[w.name]) * (1 - W(w, LeverKey::outsourced, t));
            if (own <= 0) {
                putW("attainment", w, none);
                continue;
            }
            if (w.mode == plan::ServiceMode::live) {
                double within = 0;
                const double present = std::min(1.0, (effective + flex) * inbox / staffedLive);
                staff(w, V[w.name], R[w.name], present, &within);
                putW("attainment", w, within);
                continue;
            }
            const double target = W(w, LeverKey::replyWithin, 0);
            const double n = left / open, a = handlingDeferred / open;
            double attained = 0;
            if (n > a)
                attained = 1 - delayed(n, a) * std::exp(-(n - a) * target / (handlingDeferred / ownDeferred));
            if (backlog + after > 0) {
                const double first = backlog / left * open, last = after / left * open;
                const double less = std::min(first, last), more = std::max(first, last);
                const double within = more <= target   ? 1
                                      : less >= target ? 0
                                                       : (target - less) / (more - less);
                attained = left > 0 ? std::min(attained, within) : 0;
            }
            putW("attainment", w, attained);
        }
        backlog = after;

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
        put("billableOutcomes", ai + L(LeverKey::billedHandoverShare, 0) * handover);
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
