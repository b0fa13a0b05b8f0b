#include "projection/reference.h"

#include <boost/math/quadrature/exp_sinh.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>

namespace headroom::tests {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;
using Inputs = Reference::Inputs;
using Outputs = Reference::Outputs;
using Series = Reference::Series;
using Type = Reference::Type;
using Complex = std::complex<double>;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

// The plan in numbers by month.

/// The plan with a scenario's paths in the place of its own.
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

/// A path's value in a month: the one of its last point so far, or on the straight line to the next; before
/// the first point, that of the first.
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

/// The same plan with I and R held at month -1.
Inputs withoutAutomationGrowth(Inputs in) {
    in.values["careEffect"] = 0;
    for (Type& type : in.types) {
        for (double& involvement : type.months["involvement"]) involvement = type.involvementToday;
        for (double& resolution : type.months["resolutionPlan"]) resolution = type.resolutionToday;
        type.values["ceiling"] = 1;
    }
    return in;
}

/// Volume growth only: baseline mix, baseline handle time, last year's inbox share, no induced demand.
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

// Queues. A number is a double, or complex with the tiny imaginary part that carries a derivative: for an
// analytic f, f(x + ih) = f(x) + ih f'(x) up to h squared, and nothing is lost to a difference.

constexpr double h = 1e-30;

double slopeOf(const Complex& value) {
    return value.imag() / h;
}

/// ∫ f(t) dt from 0 on.
template <class Function>
auto integral(const Function& f) {
    static boost::math::quadrature::exp_sinh<double> quadrature;
    return quadrature.integrate(f, 1e-14);
}

/// 1/B(n, a) of Erlang B for any real n, by its integral: a ∫ exp(-a t) (1 + t)^n dt.
template <class Number>
Number inverseErlangB(Number n, Number a) {
    const double servers = std::real(n), load = std::real(a);
    // What would be beyond a double is as good as endless: nobody is ever blocked.
    if (servers > load && -servers + load + servers * std::log(servers / load) > 300)
        return std::numeric_limits<double>::infinity();
    return integral([&](double t) {
        const Number exponent = -a * t + n * std::log1p(t);
        return std::real(exponent) > -700 ? a * std::exp(exponent) : Number(0);
    });
}

/// Erlang C for any real n above the load.
double delayed(double n, double a) {
    const double inverse = inverseErlangB(n, a);
    return 1 / (inverse * (1 - a / n) + a / n);
}

/// Share of contacts answered within `target` by n servers, by the integrals of Mandelbaum and Zeltyn; times
/// in minutes.
template <class Number>
Number erlangAWithin(Number n, Number a, Number handle, double target, double patience) {
    if (std::real(n) <= 0) return 0;
    if (patience <= 0) return 1.0 - 1.0 / inverseErlangB(n, a);
    const Number arrival = a / handle, finish = n / handle;
    const double leave = 1 / patience;
    // So overloaded that the integrals are beyond a double: nobody is answered in a time that matters.
    const double in = std::real(arrival), out = std::real(finish);
    if (in > out && (in - out - out * std::log(in / out)) / leave > 200) return 0;
    const auto weight = [&](double t) {
        return std::exp(arrival * (-std::expm1(-leave * t) / leave) - finish * t);
    };
    const Number all = integral(weight);
    const Number late = integral([&](double t) { return weight(target + t); });
    const Number states = inverseErlangB<Number>(n - 1.0, a) + arrival * all;
    const Number abandoned = (1.0 + (arrival - finish) * all) / states;
    return 1.0 - abandoned - (finish * late - weight(target)) / states;
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

/// A work type's month: what its people have to do.
struct Work {
    const Type& type;
    std::size_t t;
    double volume;

    [[nodiscard]] double at(const char* name) const { return type.months.at(name)[t]; }
    [[nodiscard]] double value(const char* name) const { return type.values.at(name); }

    /// Conversations of our own people.
    template <class Number>
    Number conversations(Number resolution) const {
        return volume * (1.0 - at("involvement") * resolution) * (1 - at("outsourced"));
    }

    template <class Number>
    Number handleMinutes(Number resolution) const {
        const Number automation = at("involvement") * resolution;
        return at("handleMinutes") * (1.0 + value("complexity") * (automation - type.automationToday));
    }

    /// Hours of our own people.
    template <class Number>
    Number effort(Number resolution) const {
        const double bypass = volume * (1 - at("involvement"));
        const Number handover = volume * at("involvement") * (1.0 - resolution);
        const Number minutes = handleMinutes(resolution);
        return (1 - at("outsourced")) * (bypass * minutes + handover * minutes * value("handoverFactor")) /
               (60 * value("concurrency"));
    }

    /// Minutes one of our own conversations takes a server, of whom each person is as many as they handle at
    /// once; and the load of an interval that takes `share` of the day, in servers.
    template <class Number>
    Number serving(Number resolution) const {
        return effort(resolution) * 60.0 * value("concurrency") / conversations(resolution);
    }
    template <class Number>
    Number load(Number resolution, double days, double share) const {
        return conversations(resolution) / days * share * serving(resolution) / value("intervalMinutes");
    }
};

/// Hours that must be staffed for a type's month, and how they change with its resolution.
struct Staffed {
    double hours = 0, slope = 0;
};

Staffed staffedFor(const Work& work, double resolution, double days) {
    const Complex moved{resolution, h};
    if (work.value("live") == 0 || work.effort(resolution) <= 0)
        return {work.effort(resolution) / work.at("utilisation"),
                slopeOf(work.effort(moved)) / work.at("utilisation")};
    const double target = work.value("targetTime") / 60, patience = work.value("patienceMinutes");
    const double handle = work.serving(resolution);
    std::map<double, Staffed> byShare; // intervals with the same load have the same staff
    Staffed servers;
    for (const double share : work.type.day) {
        if (!byShare.contains(share)) {
            const double load = work.load(resolution, days, share);
            Staffed staff{liveStaff(load, handle, target, patience, work.value("targetShare")), 0};
            // The service level stays where it is: what the load takes from it, the staff gives.
            if (staff.hours > 0)
                staff.slope =
                    -slopeOf(erlangAWithin<Complex>(staff.hours, work.load(moved, days, share),
                                                    work.serving(moved), target, patience)) /
                    slopeOf(erlangAWithin<Complex>({staff.hours, h}, load, handle, target, patience));
            byShare[share] = staff;
        }
        servers.hours += byShare[share].hours;
        servers.slope += byShare[share].slope;
    }
    const double hours = days * work.value("intervalMinutes") / 60 / work.value("concurrency");
    return {servers.hours * hours, servers.slope * hours};
}

/// Share of a live type's conversations answered in time when `present` of its staff is there.
double answeredLive(const Work& work, double resolution, double days, double present) {
    const double target = work.value("targetTime") / 60, patience = work.value("patienceMinutes");
    const double handle = work.serving(resolution);
    std::map<double, double> byShare;
    double answered = 0;
    for (const double share : work.type.day) {
        if (share <= 0) continue;
        if (!byShare.contains(share)) {
            const double load = work.load(resolution, days, share);
            const double staff = liveStaff(load, handle, target, patience, work.value("targetShare"));
            byShare[share] = erlangAWithin(staff * present, load, handle, target, patience);
        }
        answered += share * byShare[share];
    }
    return answered;
}

/// The deferred work of a month as one queue.
struct Queue {
    double open = 0;          // hours of the month in which it is worked
    double handling = 0;      // hours
    double conversations = 0; // of our own people
    double left = 0;          // hours of people, live work served
    double before = 0, after = 0;

    /// Share of first replies within `target` opening hours.
    [[nodiscard]] double attainment(double target) const {
        if (left <= 0) return 0;
        const double n = left / open, a = handling / open;
        double attained = 0;
        if (a <= 0)
            attained = 1;
        else if (n > a)
            attained = 1 - delayed(n, a) * std::exp(-(n - a) * target / (handling / conversations));
        if (before + after <= 0) return attained;
        // The wait goes in a straight line from the first day's to the last's.
        const double less = std::min(before, after) / left * open;
        const double more = std::max(before, after) / left * open;
        double within = (target - less) / (more - less);
        if (more <= target) within = 1;
        if (less >= target && more > target) within = 0;
        return std::min(attained, within);
    }
};

// Guardrails.

/// What a guardrail watches, by month; what does not exist is not a number.
struct Course {
    Series months;
    double today = none;
};

/// A guardrail and what it is held against.
struct Watch {
    plan::Guardrail guardrail;
    Course planned;
    Series high;
};

/// The planned path I x Rp: no care, no ceiling, and the demand that this automation induces.
Course plannedCourse(const Inputs& in, plan::GuardrailMetric metric) {
    Course course;
    double volumeToday = 0, involvedToday = 0, resolvedToday = 0, automation = 0;
    for (const Type& type : in.types) {
        const double volume = type.months.at("volumeBeforeInduced").front();
        volumeToday += volume;
        involvedToday += volume * type.involvementToday;
        resolvedToday += volume * type.involvementToday * type.resolutionToday;
    }
    if (metric == plan::GuardrailMetric::automation) course.today = in.automationToday;
    if (metric == plan::GuardrailMetric::resolution && involvedToday > 0)
        course.today = resolvedToday / involvedToday;
    for (std::size_t t = 0; t < in.months.at("workingDays").size(); ++t) {
        const double e = in.values.at("inducedDemand");
        const double D = t == 0 ? 1 : std::max(0.0, 1 + e * (automation - in.automationToday));
        double volume = 0, involved = 0, resolved = 0;
        for (const Type& type : in.types) {
            const double V = type.months.at("volumeBeforeInduced")[t] * D + type.months.at("launchVolume")[t];
            const double I = type.months.at("involvement")[t], R = type.months.at("resolutionPlan")[t];
            volume += V;
            involved += V * I;
            resolved += V * I * R;
        }
        automation = volume > 0 ? resolved / volume : 0;
        double value = none;
        switch (metric) {
        case plan::GuardrailMetric::automation: value = automation; break;
        case plan::GuardrailMetric::resolution: value = involved > 0 ? resolved / involved : none; break;
        case plan::GuardrailMetric::improvementShare: value = in.months.at("improvementShare")[t]; break;
        case plan::GuardrailMetric::inbound: value = volume; break;
        case plan::GuardrailMetric::backlogDays: break; // no path: what the plan comes to without guardrails
        }
        course.months.push_back(value);
    }
    return course;
}

/// The plan with every lever behind a metric at its high.
Plan atHigh(Plan plan, plan::GuardrailMetric metric) {
    const auto raise = [&plan](plan::Lever& lever) {
        if (!lever.range) return;
        std::vector<double> values;
        for (int t = 0; t < plan.months; ++t) {
            const double base = pathAt(lever.base, t), high = pathAt(lever.range->high, t);
            switch (lever.range->basis) {
            case plan::RangeBasis::value: values.push_back(high); break;
            case plan::RangeBasis::difference: values.push_back(base + high); break;
            case plan::RangeBasis::factor: values.push_back(base * high); break;
            }
        }
        lever.base = plan::Trajectory::monthly(values);
    };
    using M = plan::GuardrailMetric;
    for (WorkType& type : plan.workTypes) {
        if (metric == M::inbound) raise(type.lever(LeverKey::volume));
        if (metric == M::automation) raise(type.lever(LeverKey::involvement));
        if (metric == M::automation || metric == M::resolution) raise(type.lever(LeverKey::resolution));
    }
    if (metric == M::improvementShare)
        for (const LeverKey key : {LeverKey::reviewShare, LeverKey::tuningShare, LeverKey::contentShare,
                                   LeverKey::insightShare, LeverKey::systemChangeShare})
            raise(plan.lever(key));
    return plan;
}

/// Whether a month counts against a guardrail. A hair is allowed for what rounding does to an exact
/// threshold.
bool counts(const Watch& watch, const Course& actual, int t) {
    const auto at = [](const Course& course, int month) {
        if (month < -1) return none;
        return month == -1 ? course.today : course.months[static_cast<std::size_t>(month)];
    };
    const plan::Guardrail& guardrail = watch.guardrail;
    const double is = at(actual, t), threshold = guardrail.threshold;
    const double plan = at(watch.planned, t), high = watch.high[static_cast<std::size_t>(t)];
    const auto hair = [](double value) { return 1e-9 * std::max(1.0, std::abs(value)); };
    if (std::isnan(is)) return false;
    switch (guardrail.comparison) {
    case plan::Comparison::missesBy: return is - plan < -threshold + hair(plan);
    case plan::Comparison::exceedsBy: return is - plan > threshold - hair(plan);
    case plan::Comparison::overLimit: return is > threshold + hair(threshold);
    case plan::Comparison::aboveHigh: return is > high + threshold + hair(high);
    case plan::Comparison::hasNotImprovedBy: {
        const double rise = is - at(actual, t - guardrail.months);
        const double meant = plan - at(watch.planned, t - guardrail.months);
        return rise < threshold - hair(plan) && meant >= threshold - hair(plan);
    }
    }
    return false;
}

/// How a guardrail stands after months that counted against it or did not.
struct Standing {
    bool inForce = false, hasFired = false;
};

Standing standingAfter(const plan::Guardrail& guardrail, const std::vector<bool>& counted) {
    // The months of one that watches an improvement are its window.
    const int row = guardrail.comparison == plan::Comparison::hasNotImprovedBy ? 1 : guardrail.months;
    Standing standing;
    for (int end = row; end <= static_cast<int>(counted.size()); ++end) {
        const auto against = std::count(counted.begin() + (end - row), counted.begin() + end, true);
        if (against == row) standing = {true, true};
        if (against == 0) standing.inForce = false;
    }
    return standing;
}

/// What the guardrails of a run do to its months.
class Guard {
public:
    explicit Guard(std::vector<Watch> watches, Series improvement)
        : m_watches(std::move(watches))
        , m_improvement(std::move(improvement))
        , m_counted(m_watches.size()) {}

    [[nodiscard]] bool does(plan::GuardrailAction action) const {
        for (std::size_t i = 0; i < m_watches.size(); ++i) {
            const plan::Guardrail& guardrail = m_watches[i].guardrail;
            const Standing standing = standingAfter(guardrail, m_counted[i]);
            for (const plan::GuardrailAction each : guardrail.actions)
                if (each == action && (standing.inForce || (action == plan::GuardrailAction::stopReductions &&
                                                            standing.hasFired)))
                    return true;
        }
        return false;
    }

    /// Before the month begins: reductions, backfill, time and where a surplus goes.
    void change(Inputs& in, std::size_t t) const {
        using A = plan::GuardrailAction;
        if (does(A::pauseReductions) || does(A::stopReductions)) in.months["plannedReductions"][t] = 0;
        if (does(A::reopenHiringGates) || does(A::revisitHiringGates)) in.months["backfill"][t] = 1;
        const double missing = m_improvement[t] - in.months["improvementShare"][t];
        if (does(A::capInboxShare) && missing > 0) {
            in.months["improvementShare"][t] = m_improvement[t];
            in.months["inboxShare"][t] = std::max(0.0, in.months["inboxShare"][t] - missing);
        }
        if (does(A::moveSurplus)) in.months["surplusToImprovementByMonth"][t] += in.surplusUnallocated / 3;
    }

    /// When the month is over; `backlogIsStuck` where a backlog has nobody to work on it.
    void watch(const Inputs& in, const Outputs& out, bool backlogIsStuck) {
        using M = plan::GuardrailMetric;
        const int t = static_cast<int>(out.plan.at("inbound").size()) - 1;
        m_stuck.push_back(backlogIsStuck);
        for (std::size_t i = 0; i < m_watches.size(); ++i) {
            const M metric = m_watches[i].guardrail.metric;
            Course actual;
            if (metric == M::automation) actual = {out.plan.at("automation"), in.automationToday};
            if (metric == M::resolution)
                actual = {out.plan.at("resolutionRate"), plannedCourse(in, M::resolution).today};
            if (metric == M::improvementShare) actual = {in.months.at("improvementShare")};
            if (metric == M::inbound) actual = {out.plan.at("inbound")};
            if (metric == M::backlogDays) {
                actual = {out.plan.at("backlogDays")};
                for (std::size_t month = 0; month < m_stuck.size(); ++month)
                    if (m_stuck[month]) actual.months[month] = std::numeric_limits<double>::infinity();
            }
            m_counted[i].push_back(counts(m_watches[i], actual, t));
        }
    }

    [[nodiscard]] std::vector<Reference::Fired> history() const {
        std::vector<Reference::Fired> result;
        for (std::size_t i = 0; i < m_watches.size(); ++i) {
            Reference::Fired fired;
            for (std::size_t t = 0; t < m_counted[i].size(); ++t) {
                const std::vector<bool> before(m_counted[i].begin(),
                                               m_counted[i].begin() + static_cast<std::ptrdiff_t>(t));
                std::vector<bool> with = before;
                with.push_back(m_counted[i][t]);
                const plan::Guardrail& guardrail = m_watches[i].guardrail;
                fired.firedBy.push_back(standingAfter(guardrail, with).hasFired);
                fired.inForce.push_back(standingAfter(guardrail, before).inForce);
            }
            result.push_back(std::move(fired));
        }
        return result;
    }

private:
    std::vector<Watch> m_watches;
    Series m_improvement; // planned
    std::vector<std::vector<bool>> m_counted;
    std::vector<bool> m_stuck;
};

// The months.

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
