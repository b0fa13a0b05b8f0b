// The plan in numbers by month.

#include "projection/reference_parts.h"

#include <algorithm>
#include <cmath>

namespace headroom::tests {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;
using Inputs = Reference::Inputs;
using Series = Reference::Series;
using Type = Reference::Type;

Plan under(const Plan& plan, const std::string& scenario) {
    Plan result = plan;
    for (const plan::Scenario& candidate : plan.scenarios) {
        if (candidate.name != scenario) continue;
        for (const plan::Override& change : candidate.overrides) {
            const auto [key, of] = change.lever;
            if (of.empty()) result.lever(key).base = change.base;
            for (WorkType& type : result.workTypes)
                if (plan::isWorkTypeLever(key) && type.id == of) type.lever(key).base = change.base;
            for (plan::Milestone& milestone : result.milestones)
                if (key == LeverKey::milestoneDelay && milestone.id == of) milestone.delay.base = change.base;
        }
    }
    return result;
}

double pathAt(const plan::Trajectory& path, int t) {
    const std::vector<plan::Point>& points = path.points();
    double value = points.front().value;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].month <= t) {
            value = points[i].value;
        } else if (i > 0 && path.shape() == plan::Shape::linear) {
            const auto [from, low] = points[i - 1];
            const auto [to, high] = points[i];
            return low + (high - low) * (t - from) / (to - from);
        } else {
            return value;
        }
    }
    return value;
}

namespace {

double workingDays(const plan::Calendar& calendar, plan::Month month) {
    for (const auto& fixed : calendar.fixed)
        if (fixed.month == month) return fixed.days;
    double days = 0;
    for (unsigned number = 1; number <= 31; ++number) {
        const plan::Date date{month / std::chrono::day{number}};
        if (!date.ok()) continue;
        const std::chrono::weekday weekday{std::chrono::sys_days{date}};
        bool off = !calendar.workedWeekdays[weekday.iso_encoding() - 1];
        for (const auto& holiday : calendar.holidays) off = off || holiday.date == date;
        if (!off) days += 1;
    }
    return days;
}

Type typeFrom(const Plan& p, const WorkType& w) {
    const int T = p.months;
    const auto L = [&](LeverKey key, int t) { return pathAt(w.lever(key).base, t); };
    Type type;
    type.name = w.name;

    // A type that comes with a launch has no volume before, and its path begins there.
    const int start = std::min(w.startMonth, T - 1);
    double seasonSum = 0;
    for (const double s : p.season) seasonSum += s;
    for (int t = 0; t < T; ++t) {
        double volume = L(LeverKey::volume, t);
        if (p.volumeBasis == plan::VolumeBasis::baseline) {
            const auto calendarMonth = (static_cast<unsigned>(p.firstMonth.month()) + t - 1) % 12;
            const double G = std::pow(1 + pathAt(p.lever(LeverKey::growth).base, 0), t / 12.0);
            const double S = p.season[calendarMonth] / (seasonSum / 12);
            volume = volume * L(LeverKey::shareTrend, t) * G * S;
        }
        type.months["volumeBeforeInduced"].push_back(t < w.startMonth ? 0 : volume);

        double launched = 0;
        for (const plan::Launch& launch : p.launches) {
            if (launch.workType != w.id || launch.month > t) continue;
            double left = launch.volume;
            for (int month = launch.month; month < t; ++month) left *= 1 - launch.decay;
            launched += left;
        }
        type.months["launchVolume"].push_back(launched);

        const bool visible = p.eligibleVolume == plan::EligibleVolume::visibleToAi;
        const double eligible = visible ? L(LeverKey::eligibleShare, 0) : 1;
        type.months["involvement"].push_back(L(LeverKey::involvement, std::max(t, start)) * eligible);
        type.involvementToday = L(LeverKey::involvementToday, 0) * eligible;

        // The planned path step by step from today; a step on a milestone is there as far as that is.
        double path = L(LeverKey::resolutionToday, 0);
        for (int k = 0; k <= std::max(t, start); ++k) {
            const double before = k == 0 ? L(LeverKey::resolutionToday, 0) : L(LeverKey::resolution, k - 1);
            double there = 1;
            for (const plan::Milestone& milestone : p.milestones) {
                const auto& waiting = milestone.workTypes;
                if (milestone.month != k || std::count(waiting.begin(), waiting.end(), w.id) == 0) continue;
                const double d = pathAt(milestone.delay.base, 0);
                there = std::clamp(std::max(t, start) - (k + d) + 1, 0.0, 1.0);
            }
            path += (L(LeverKey::resolution, k) - before) * there;
        }
        type.months["resolutionPlan"].push_back(std::clamp(path, 0.0, 1.0));

        type.months["handleMinutes"].push_back(L(LeverKey::handleMinutes, t));
        type.months["utilisation"].push_back(L(LeverKey::utilisation, t));
        type.months["outsourced"].push_back(L(LeverKey::outsourced, t));
    }
    type.resolutionToday = L(LeverKey::resolutionToday, 0);
    type.automationToday = type.involvementToday * type.resolutionToday;

    const bool live = w.mode == plan::ServiceMode::live;
    type.values = {{"complexity", L(LeverKey::complexity, 0)},
                   {"handoverFactor", L(LeverKey::handoverFactor, 0)},
                   {"concurrency", L(LeverKey::concurrency, 0)},
                   {"decay", L(LeverKey::decay, 0)},
                   {"ceiling", L(LeverKey::ceiling, 0)},
                   {"raiseHours", L(LeverKey::raiseHours, 0)},
                   {"live", live},
                   {"targetShare", L(LeverKey::targetShare, 0)},
                   {"targetTime", L(live ? LeverKey::answerWithin : LeverKey::replyWithin, 0)},
                   {"patienceMinutes", L(LeverKey::patience, 0)},
                   {"startMonth", start},
                   {"intervalMinutes", live ? w.profile.intervalMinutes : 60}};
    if (live && w.profile.shares.empty()) {
        // Evenly over the opening hours, in intervals of about the length wanted.
        const double open = pathAt(p.lever(LeverKey::openHours).base, 0) * 60;
        const double count = std::max(1.0, std::round(open / w.profile.intervalMinutes));
        type.values["intervalMinutes"] = open / count;
        for (int i = 0; i < count; ++i) type.day.push_back(1 / count);
    } else if (live) {
        double sum = 0;
        for (const double share : w.profile.shares) sum += share;
        for (const double share : w.profile.shares) type.day.push_back(share / sum);
    }
    return type;
}

} // namespace

Inputs inputsFrom(const Plan& p) {
    const int T = p.months;
    const auto L = [&](LeverKey key, int t) { return pathAt(p.lever(key).base, t); };
    Inputs in;
    for (int t = 0; t < T; ++t) {
        const auto put = [&](const char* name, double value) { in.months[name].push_back(value); };
        put("workingDays", workingDays(p.calendar, p.firstMonth + std::chrono::months{t}));
        put("inboxShare", L(LeverKey::inboxShare, t));
        put("improvementShare", L(LeverKey::reviewShare, t) + L(LeverKey::tuningShare, t) +
                                    L(LeverKey::contentShare, t) + L(LeverKey::insightShare, t) +
                                    L(LeverKey::systemChangeShare, t));
        const double leaving = L(LeverKey::attrition, t);
        put("attrition", p.attritionBasis == plan::AttritionBasis::byMonth
                             ? leaving
                             : 1 - std::pow(1 - leaving, 1.0 / 12));
        put("plannedHires", L(LeverKey::plannedHires, t));
        put("plannedReductions", L(LeverKey::plannedReductions, t));
        put("backfill", L(LeverKey::backfill, t));
        put("upkeepHours", L(LeverKey::upkeepHours, t));
        put("dedicatedHours", L(LeverKey::dedicatedHours, t));
        put("overtime", L(LeverKey::overtime, t));
        put("contractors", L(LeverKey::contractors, t));
    }

    // What of a surplus makes the AI better. Destinations are served in their order, as long as there is any.
    double toImprovement = 0, left = 1;
    for (const LeverKey key : p.surplusOrder) {
        const double taken = std::min(left, L(key, 0));
        left -= taken;
        if (key == LeverKey::surplusToSystems || key == LeverKey::surplusToContent ||
            key == LeverKey::surplusToInsight)
            toImprovement += taken;
    }
    in.surplusUnallocated = left;
    in.months["surplusToImprovementByMonth"].assign(static_cast<std::size_t>(T), toImprovement);
    in.values = {{"hoursPerDay", L(LeverKey::hoursPerDay, 0)},
                 {"inducedDemand", L(LeverKey::inducedDemand, 0)},
                 {"hiringLeadMonths", L(LeverKey::hiringLead, 0)},
                 {"openingHeadcount", L(LeverKey::openingHeadcount, 0)},
                 {"openingBacklogHours", L(LeverKey::openingBacklog, 0)},
                 {"reviewFraction", L(LeverKey::reviewFraction, 0)},
                 {"reviewMinutes", L(LeverKey::reviewMinutes, 0)},
                 {"surplusToImprovement", toImprovement},
                 {"clearanceMonths", L(LeverKey::clearanceMonths, 0)},
                 {"openHours", L(LeverKey::openHours, 0)},
                 {"careEffect", p.careEffect},
                 {"loadedCost", L(LeverKey::loadedCost, 0)},
                 {"costPerHire", L(LeverKey::costPerHire, 0)},
                 {"severance", L(LeverKey::severance, 0)},
                 {"aiPrice", L(LeverKey::aiPrice, 0)},
                 {"billedHandoverShare", L(LeverKey::billedHandoverShare, 0)},
                 {"platformFee", L(LeverKey::platformFee, 0)},
                 {"dedicatedTeamCost", L(LeverKey::dedicatedTeamCost, 0)},
                 {"toolingCost", L(LeverKey::toolingCost, 0)},
                 {"overtimePremium", L(LeverKey::overtimePremium, 0)},
                 {"contractorCost", L(LeverKey::contractorCost, 0)},
                 {"outsourcedPrice", L(LeverKey::outsourcedPrice, 0)}};
    in.ramp = p.ramp.proficiency;
    in.openingRamping = p.ramp.openingRamping;
    in.inboxShareToday = L(LeverKey::inboxShareToday, 0);

    double volume = 0, resolved = 0;
    for (const WorkType& w : p.workTypes) {
        in.types.push_back(typeFrom(p, w));
        const Type& type = in.types.back();
        volume += type.months.at("volumeBeforeInduced").front();
        resolved += type.months.at("volumeBeforeInduced").front() * type.automationToday;
    }
    in.automationToday = volume > 0 ? resolved / volume : 0;
    return in;
}

Inputs withoutAutomationGrowth(Inputs in) {
    in.values["careEffect"] = 0;
    for (Type& type : in.types) {
        for (double& involvement : type.months["involvement"]) involvement = type.involvementToday;
        for (double& resolution : type.months["resolutionPlan"]) resolution = type.resolutionToday;
        type.values["ceiling"] = 1;
    }
    return in;
}

Inputs traditional(Inputs in) {
    in = withoutAutomationGrowth(in);
    in.values["inducedDemand"] = 0;
    for (double& share : in.months["inboxShare"]) share = in.inboxShareToday;
    double first = 0;
    std::vector<double> baseline;
    for (Type& type : in.types) {
        baseline.push_back(type.months["volumeBeforeInduced"].front());
        first += baseline.back();
    }
    for (std::size_t t = 0; t < in.months["workingDays"].size(); ++t) {
        double total = 0;
        for (Type& type : in.types)
            total += type.months["volumeBeforeInduced"][t] + type.months["launchVolume"][t];
        for (std::size_t w = 0; w < in.types.size(); ++w) {
            const double share = first > 0 ? baseline[w] / first : 1.0 / static_cast<double>(baseline.size());
            auto& months = in.types[w].months;
            months["volumeBeforeInduced"][t] = total * share;
            months["launchVolume"][t] = 0;
            months["handleMinutes"][t] = months["handleMinutes"].front();
        }
    }
    return in;
}

} // namespace headroom::tests
