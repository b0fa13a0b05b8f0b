#include "projection/varied_plan.h"

#include <algorithm>
#include <random>

namespace headroom::tests {

using plan::LeverKey;
using plan::Point;
using plan::Trajectory;

plan::Plan variedPlan(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto between = [&](double low, double high) {
        return low + (high - low) * std::uniform_real_distribution<double>()(random);
    };
    const auto whole = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    const auto chance = [&](double share) { return between(0, 1) < share; };

    plan::Plan p;
    p.name = "Varied";
    p.months = chance(0.1) ? 1 : chance(0.1) ? 60 : whole(2, 36);
    p.firstMonth = plan::Month{std::chrono::year{whole(2024, 2030)},
                               std::chrono::month{static_cast<unsigned>(whole(1, 12))}};
    p.careEffect = chance(0.8);
    p.volumeBasis = chance(0.2) ? plan::VolumeBasis::forecast : plan::VolumeBasis::baseline;
    p.attritionBasis = chance(0.2) ? plan::AttritionBasis::byMonth : plan::AttritionBasis::byYear;
    for (double& index : p.season) index = between(0.5, 1.5);
    if (chance(0.8)) p.season = plan::normalisedSeason(p.season);
    p.calendar.holidays = {{plan::Date{p.firstMonth / std::chrono::day{10}}, "One"}};
    for (int age = whole(0, 12); age > 0; --age) p.ramp.proficiency.push_back(between(0, 1));
    for (std::size_t age = 0; age < p.ramp.proficiency.size(); ++age)
        p.ramp.openingRamping.push_back(chance(0.3) ? between(0, 3) : 0);

    const auto path = [&](double low, double high) {
        if (chance(0.3)) return Trajectory::constant(between(low, high));
        std::vector<Point> points;
        for (int t = 0; t < p.months; t += whole(1, 6)) points.push_back({t, between(low, high)});
        if (chance(0.3)) return Trajectory::linear(points);
        if (chance(0.6)) return Trajectory::steps(points);
        std::vector<double> values;
        for (int t = 0; t < p.months; ++t) values.push_back(between(low, high));
        return Trajectory::monthly(values);
    };
    const auto set = [&](LeverKey key, double low, double high) {
        p.lever(key).base =
            plan::info(key).byMonth ? path(low, high) : Trajectory::constant(between(low, high));
    };
    set(LeverKey::growth, -0.3, 0.6);
    set(LeverKey::inducedDemand, -0.5, 0.5);
    set(LeverKey::inboxShare, 0.4, 0.8);
    for (const LeverKey key : plan::improvementKeys) set(key, 0, 0.05);
    set(LeverKey::inboxShareToday, 0.4, 0.8);
    set(LeverKey::hoursPerDay, 6, 8);
    set(LeverKey::upkeepHours, 0, 200);
    set(LeverKey::dedicatedHours, 0, 200);
    set(LeverKey::reviewFraction, 0, 0.1);
    set(LeverKey::reviewMinutes, 0, 10);
    for (const LeverKey key : plan::surplusKeys) set(key, 0, 0.4);
    std::shuffle(p.surplusOrder.begin(), p.surplusOrder.end(), random);
    set(LeverKey::openHours, 6, 14);
    if (chance(0.5)) set(LeverKey::clearanceMonths, 0.5, 6);
    p.eligibleVolume = chance(0.3) ? plan::EligibleVolume::visibleToAi : plan::EligibleVolume::allInbound;
    set(LeverKey::openingHeadcount, 5, 80);
    set(LeverKey::plannedHires, 0, 3);
    set(LeverKey::plannedReductions, 0, 0.4);
    set(LeverKey::attrition, 0, p.attritionBasis == plan::AttritionBasis::byYear ? 0.4 : 0.05);
    set(LeverKey::backfill, 0, 1);
    p.lever(LeverKey::hiringLead).base = Trajectory::constant(whole(1, 6));
    set(LeverKey::overtime, 0, 0.1);
    set(LeverKey::contractors, 0, 5);
    set(LeverKey::openingBacklog, 0, 2000);
    set(LeverKey::billedHandoverShare, 0, 0.3);
    for (const LeverKey key : {LeverKey::platformFee, LeverKey::dedicatedTeamCost, LeverKey::toolingCost})
        set(key, 0, 10000);

    const bool withLive = chance(0.2);
    for (int w = chance(0.1) ? 0 : chance(0.1) ? 32 : whole(1, 8); w > 0; --w) {
        plan::WorkType type;
        type.id = {"w" + std::to_string(w)};
        type.name = "Type " + std::to_string(w);
        type.mode = withLive && chance(0.4) ? plan::ServiceMode::live : plan::ServiceMode::deferred;
        const auto setType = [&](LeverKey key, double low, double high) {
            type.lever(key).base =
                plan::info(key).byMonth ? path(low, high) : Trajectory::constant(between(low, high));
        };
        setType(LeverKey::volume, 0, 4000);
        if (chance(0.1)) type.lever(LeverKey::volume).base = Trajectory::constant(0);
        setType(LeverKey::shareTrend, 0.5, 1.5);
        setType(LeverKey::involvement, 0, 1);
        if (chance(0.1)) type.lever(LeverKey::involvement).base = Trajectory::constant(0);
        setType(LeverKey::resolution, 0, 1);
        setType(LeverKey::involvementToday, 0, 1);
        setType(LeverKey::resolutionToday, 0, 1);
        setType(LeverKey::ceiling, 0.3, 1);
        setType(LeverKey::decay, 0, 0.05);
        setType(LeverKey::raiseHours, 0, 60);
        setType(LeverKey::handleMinutes, 2, 60);
        setType(LeverKey::complexity, 0, 0.9);
        setType(LeverKey::handoverFactor, 0.5, 1.5);
        setType(LeverKey::concurrency, 1, 3);
        setType(LeverKey::utilisation, 0.5, 1);
        setType(LeverKey::outsourced, 0, 0.5);
        setType(LeverKey::eligibleShare, 0.5, 1);
        setType(LeverKey::targetShare, 0.3, 0.95);
        setType(LeverKey::replyWithin, 1, 24);
        setType(LeverKey::answerWithin, 0, 120);
        setType(LeverKey::patience, 0.5, 20);
        if (chance(0.1)) type.startMonth = whole(0, p.months - 1);
        if (type.mode == plan::ServiceMode::live && chance(0.7)) {
            type.profile.intervalMinutes = chance(0.5) ? 60 : 120;
            for (int interval = whole(1, 5); interval > 0; --interval)
                type.profile.shares.push_back(chance(0.1) ? 0 : between(0, 10));
            type.profile.shares.push_back(between(1, 10));
        } else if (type.mode == plan::ServiceMode::live) {
            type.profile.intervalMinutes = 240;
        }
        p.workTypes.push_back(type);
        if (chance(0.4))
            p.launches.push_back({"Launch", type.id, whole(0, p.months), between(0, 2000), between(0, 0.3)});
    }
    for (int m = 0; m < p.months && !p.workTypes.empty(); m += whole(2, 12)) {
        if (chance(0.4)) continue;
        plan::Milestone milestone;
        milestone.id = {"m" + std::to_string(m)};
        milestone.name = "Milestone " + std::to_string(m);
        milestone.month = m;
        milestone.delay.base = Trajectory::constant(chance(0.3) ? whole(0, 4) : between(0, 5));
        for (const plan::WorkType& type : p.workTypes)
            if (chance(0.5)) milestone.workTypes.push_back(type.id);
        p.milestones.push_back(std::move(milestone));
    }

    // What guardrails hold a month against: levers with a high, and how far off is too far.
    const auto spread = [&](plan::Lever& lever) {
        if (chance(0.5)) return;
        lever.range = plan::Range{Trajectory::constant(between(0.5, 1)),
                                  Trajectory::constant(between(1, 1.1)), plan::RangeBasis::factor};
    };
    for (plan::WorkType& type : p.workTypes)
        for (const LeverKey key : {LeverKey::volume, LeverKey::involvement, LeverKey::resolution})
            spread(type.lever(key));
    for (const LeverKey key : plan::improvementKeys) spread(p.lever(key));
    p.guardrails.clear();
    for (int g = whole(0, 12); g > 0; --g) {
        plan::Guardrail guardrail;
        guardrail.id = {"g" + std::to_string(g)};
        guardrail.name = "Guardrail " + std::to_string(g);
        guardrail.metric = static_cast<plan::GuardrailMetric>(whole(0, plan::guardrailMetricCount - 1));
        guardrail.comparison = static_cast<plan::Comparison>(whole(0, plan::comparisonCount - 1));
        const plan::Unit unit = plan::unitOf(guardrail.metric);
        const double most = unit == plan::Unit::share ? 0.1 : unit == plan::Unit::days ? 10 : 300;
        guardrail.threshold = chance(0.2) ? 0 : between(0, most);
        guardrail.months = whole(1, 4);
        for (int action = 0; action < plan::guardrailActionCount; ++action)
            if (chance(0.3)) guardrail.actions.push_back(static_cast<plan::GuardrailAction>(action));
        p.guardrails.push_back(std::move(guardrail));
    }
    return p;
}

} // namespace headroom::tests
