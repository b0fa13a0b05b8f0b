#include "plan/usual.h"

#include "plan/plan_parts.h"

#include <algorithm>
#include <cmath>

namespace headroom::plan {

namespace {

using K = LeverKey;
using parts::factor, parts::oneOf, parts::points, parts::values;

struct NatureFigures {
    Dependence dependence;
    double minutes, complexity, ceiling, decay, raiseHours;
    double involvementToday, resolutionToday, involvement, resolution;
    const char* minutesSource;
};

NatureFigures figuresOf(Nature nature) {
    switch (nature) {
    case Nature::informational:
        return {Dependence::contentLed,
                8,
                0.4,
                0.93,
                0.012,
                20,
                0.60,
                0.50,
                0.85,
                0.72,
                "How-to 5 to 10 min is usual; weakly known"};
    case Nature::personalised:
        return {Dependence::systemDependent,
                14,
                0.4,
                0.85,
                0.010,
                32,
                0.50,
                0.30,
                0.78,
                0.52,
                "Billing 10 to 20 min is usual; weakly known"};
    case Nature::action:
        return {Dependence::systemDependent,
                18,
                0.4,
                0.85,
                0.010,
                40,
                0.45,
                0.25,
                0.75,
                0.48,
                "Between how-to and bugs, 10 to 30 min; weakly known"};
    case Nature::deepTroubleshooting:
        return {Dependence::contentLed,
                40,
                0.4,
                0.50,
                0.008,
                55,
                0.40,
                0.12,
                0.65,
                0.25,
                "Bug 20 to 45 min, complex 45 to 90 min is usual; weakly known"};
    }
    return {};
}

/// The catalogue says what is usual and how well that is known.
std::string usualSource(K key) {
    const std::string typical{info(key).typical};
    return typical.empty() ? "Usual value, to be replaced by your own" : "Usual: " + typical;
}

} // namespace

std::optional<Range> usualRange(LeverKey key) {
    switch (key) {
    case K::growth: return points(6, 8);
    case K::inducedDemand: return values(0, 0.3);
    case K::inboxShare: return points(3, 4);
    case K::upkeepHours: return factor(0.8, 1.4);
    case K::reviewMinutes: return values(4, 10);
    case K::attrition: return factor(0.7, 1.4);
    case K::hiringLead: return oneOf(2, 5, {0.3, 0.5, 0.2});
    case K::loadedCost: return factor(0.96, 1.06);
    case K::costPerHire: return factor(0.6, 1.5);
    case K::severance: return factor(0.8, 1.3);
    case K::aiPrice: return factor(0.95, 1.1);
    case K::volume: return factor(0.93, 1.08);
    case K::involvement: return points(5, 2);
    case K::resolution: return points(7, 4);
    case K::ceiling: return points(4, 3);
    case K::decay: return factor(0.5, 2);
    case K::raiseHours: return factor(0.7, 1.6);
    case K::handleMinutes: return factor(0.9, 1.15);
    case K::complexity: return factor(0.5, 1.6);
    case K::handoverFactor: return points(8, 8);
    case K::utilisation: return points(3, 2);
    case K::patience: return factor(0.6, 1.8);
    default: return std::nullopt;
    }
}

WorkType usualWorkType(Nature nature, ServiceMode mode) {
    const NatureFigures f = figuresOf(nature);
    WorkType type;
    type.nature = nature;
    type.dependence = f.dependence;
    type.mode = mode;
    const auto set = [&type](K key, Trajectory base) { type.lever(key).base = std::move(base); };
    const auto one = [](double value) { return Trajectory::constant(value); };
    set(K::handleMinutes, one(f.minutes));
    type.lever(K::handleMinutes).provenance.source = f.minutesSource;
    set(K::complexity, one(f.complexity));
    set(K::ceiling, one(f.ceiling));
    set(K::decay, one(f.decay));
    set(K::raiseHours, one(f.raiseHours));
    set(K::involvementToday, one(f.involvementToday));
    set(K::resolutionToday, one(f.resolutionToday));
    set(K::involvement, quarterlySteps(f.involvementToday, f.involvement, 12));
    set(K::resolution, quarterlySteps(f.resolutionToday, f.resolution, 12));
    set(K::utilisation, one(0.85));
    if (mode == ServiceMode::live) {
        type.profile = {60, {5, 10, 14, 14, 11, 12, 14, 12}};
        set(K::concurrency, one(2));
        set(K::patience, one(4));
    }
    return type;
}

Plan withUsualRanges(const Plan& plan) {
    Plan result = plan;
    for (const LeverRef& ref : allLevers(result)) {
        Lever& lever = *result.find(ref);
        const auto range = usualRange(ref.key);
        const double base = lever.base.at(0);
        // A bet at nothing has no range that would mean anything, but for demand that may come.
        const bool nothing =
            lever.base.isConstant() && base == 0 && ref.key != K::inducedDemand && ref.key != K::growth;
        if (range && !lever.range && !nothing && isRead(result, ref)) {
            lever.range = range;
            // Values that stand for themselves have to lie around the base.
            if (range->basis == RangeBasis::value && (base < lever.lowAt(0) || base > lever.highAt(0)))
                lever.range = base > 0 ? std::optional(factor(0.7, 1.5)) : std::nullopt;
        }
        if (lever.range && lever.provenance.source.empty()) {
            lever.provenance.source = usualSource(ref.key);
            lever.provenance.confidence = Confidence::low;
        }
        if (lever.range && !lever.provenance.confidence) lever.provenance.confidence = Confidence::low;
    }
    return result;
}

Trajectory quarterlySteps(double from, double to, int months) {
    const int quarters = (months + 2) / 3;
    if (quarters <= 1 || from == to) return Trajectory::constant(to);
    std::vector<Point> steps;
    for (int q = 0; q < quarters; ++q) {
        // To the thousandth, so that what is shown is what is there.
        const double value = from + (to - from) * (q + 1) / quarters;
        steps.push_back({q * 3, q == quarters - 1 ? to : std::round(value * 1000) / 1000});
    }
    return Trajectory::steps(std::move(steps));
}

namespace {

constexpr std::array aroundKeys{K::trainingShare, K::meetingsShare, K::breaksShare};

double sumOf(const Plan& plan, std::span<const K> keys) {
    double sum = 0;
    for (const K key : keys) sum += plan.lever(key).base.at(0);
    return sum;
}

/// The shares of these activities in proportion, or as the catalogue has them where there are none.
void share(Plan& plan, std::span<const K> keys, double whole) {
    double sum = sumOf(plan, keys);
    const bool usual = !(sum > 0);
    if (usual)
        for (const K key : keys) sum += info(key).initial;
    for (const K key : keys) {
        const double part = usual ? info(key).initial : plan.lever(key).base.at(0);
        plan.lever(key).base = Trajectory::constant(whole * part / sum);
    }
}

} // namespace

TimeSplit timeSplitOf(const Plan& plan) {
    return {plan.lever(K::inboxShare).base.at(0), plan.lever(K::leaveShare).base.at(0),
            sumOf(plan, aroundKeys)};
}

std::optional<Plan> withTimeSplit(const Plan& plan, const TimeSplit& split) {
    const double rest = split.improvement();
    if (!(split.inbox >= 0 && split.leave >= 0 && split.around >= 0) || !(rest > -1e-9)) return std::nullopt;
    Plan result = plan;
    result.lever(K::inboxShare).base = Trajectory::constant(split.inbox);
    result.lever(K::leaveShare).base = Trajectory::constant(split.leave);
    share(result, aroundKeys, split.around);
    share(result, improvementKeys, std::max(0.0, rest));
    return result;
}

std::vector<Calendar::Holiday> publicHolidays(Month first, int months) {
    using namespace std::chrono;
    std::vector<Calendar::Holiday> holidays;
    const Month last = first + std::chrono::months{months - 1};
    const auto add = [&](sys_days day, const char* name) {
        const Date date{day};
        const Month month{date.year(), date.month()};
        if (first <= month && month <= last) holidays.push_back({date, name});
    };
    for (year y = first.year(); y <= last.year(); ++y) {
        // A Saturday's is kept on the Friday before it, a Sunday's on the Monday after it.
        const auto fixed = [&](month m, unsigned d, const char* name) {
            sys_days day = y / m / d;
            const weekday on{day};
            if (on == Saturday) day -= days{1};
            if (on == Sunday) day += days{1};
            add(day, name);
        };
        const auto nth = [&](month m, weekday_indexed which, const char* name) {
            add(sys_days{y / m / which}, name);
        };
        fixed(January, 1, "New Year's Day");
        nth(January, Monday[3], "Martin Luther King Jr. Day");
        add(sys_days{y / May / Monday[last_spec{}]}, "Memorial Day");
        fixed(June, 19, "Juneteenth");
        fixed(July, 4, "Independence Day");
        nth(September, Monday[1], "Labor Day");
        nth(November, Thursday[4], "Thanksgiving");
        add(sys_days{y / November / Thursday[4]} + days{1}, "Day after Thanksgiving");
        fixed(December, 25, "Christmas Day");
    }
    std::sort(holidays.begin(), holidays.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return holidays;
}

} // namespace headroom::plan
