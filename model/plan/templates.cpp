#include "plan/templates.h"

#include "plan/plan_parts.h"
#include "plan/sample.h"
#include "plan/usual.h"

#include <algorithm>

namespace headroom::plan {

namespace {

using K = LeverKey;
using parts::factor, parts::oneOf, parts::quarters, parts::values;

std::string named(const char* what, Month first) {
    return std::string(what) + ' ' + std::to_string(static_cast<int>(first.year()));
}

/// What differs from work type to work type; the rest is usual for its nature.
struct TypeFigures {
    const char* id;
    const char* name;
    Nature nature;
    ServiceMode mode;
    const char* owner;
    double volume, minutes;
    double involvementToday, resolutionToday;
    Trajectory involvement, resolution;
};

WorkType workType(const TypeFigures& f) {
    WorkType type = usualWorkType(f.nature, f.mode);
    type.id = {f.id};
    type.name = f.name;
    type.owner = f.owner;
    const auto set = [&type](K key, Trajectory base, const char* source, Confidence confidence) {
        type.lever(key).base = std::move(base);
        type.lever(key).provenance.source = source;
        type.lever(key).provenance.confidence = confidence;
    };
    const auto one = [](double value) { return Trajectory::constant(value); };
    set(K::volume, one(f.volume), "Helpdesk export, the latest three months", Confidence::high);
    type.lever(K::handleMinutes).base = one(f.minutes);
    set(K::involvementToday, one(f.involvementToday), "AI agent report, last month", Confidence::high);
    set(K::resolutionToday, one(f.resolutionToday), "AI agent report, last month", Confidence::high);
    set(K::involvement, f.involvement, "Rollout plan by channel; 60 to 95 % once rolled out",
        Confidence::medium);
    set(K::resolution, f.resolution,
        "Our own steps a quarter; vendor averages rise about a point a month, 60 to 80 % mature",
        Confidence::medium);
    return type;
}

void set(Plan& plan, K key, Trajectory base, const char* source, Confidence confidence,
         std::optional<Range> range = {}) {
    plan.lever(key).base = std::move(base);
    plan.lever(key).range = std::move(range);
    plan.lever(key).provenance.source = source;
    plan.lever(key).provenance.confidence = confidence;
}

void set(Plan& plan, K key, double base, const char* source, Confidence confidence,
         std::optional<Range> range = {}) {
    set(plan, key, Trajectory::constant(base), source, confidence, std::move(range));
}

/// Inbox time that is given up, quarter by quarter, goes to the work that makes the AI better.
void setTime(Plan& plan, const std::array<double, 4>& inbox, double leave) {
    const auto shares = [&](K key) {
        std::array<double, 4> values{};
        for (std::size_t q = 0; q < values.size(); ++q)
            values[q] = withTimeSplit(plan, {inbox[q], leave, 0.13})->lever(key).base.at(0);
        return quarters(values[0], values[1], values[2], values[3]);
    };
    std::array<Trajectory, timeSplitKeys.size()> paths;
    for (std::size_t i = 0; i < paths.size(); ++i) paths[i] = shares(timeSplitKeys[i]);
    for (std::size_t i = 0; i < paths.size(); ++i)
        set(plan, timeSplitKeys[i], paths[i], "Time study of one month; inbox 60 to 70 % is common practice",
            Confidence::medium);
    plan.lever(K::inboxShare).provenance.rationale =
        "Inbox time is given up on purpose: review, tuning and content raise resolution.";
}

/// Whoever answers for a section answers for all its bets that name nobody.
void nameOwners(Plan& plan, const char* service, const char* ai, const char* people, const char* money) {
    for (const LeverRef& ref : allLevers(plan)) {
        std::string& owner = plan.find(ref)->provenance.owner;
        if (!owner.empty()) continue;
        switch (info(ref.key).section) {
        case Section::automation:
        case Section::improvement: owner = ai; break;
        case Section::people: owner = people; break;
        case Section::money: owner = money; break;
        default: owner = service; break;
        }
    }
}

Plan smallTeam(Month first) {
    Plan plan;
    plan.name = named("Small team", first);
    plan.team = "Support, one team";
    plan.firstMonth = first;
    plan.season = normalisedSeason({1.04, 1.00, 1.02, 0.98, 0.99, 0.97, 0.94, 0.96, 1.01, 1.03, 1.04, 1.02});
    plan.calendar.holidays = publicHolidays(first, plan.months);
    constexpr auto mail = ServiceMode::deferred;
    plan.workTypes = {
        workType({"how-to", "How-to questions", Nature::informational, mail, "Support lead", 1750, 8, 0.55,
                  0.48, quarters(0.62, 0.72, 0.80, 0.86), quarters(0.48, 0.54, 0.60, 0.66)}),
        workType({"billing", "Account and billing", Nature::personalised, mail, "Support lead", 740, 13, 0.40,
                  0.25, quarters(0.46, 0.56, 0.66, 0.74), quarters(0.25, 0.31, 0.38, 0.44)}),
        workType({"bugs", "Bugs and troubleshooting", Nature::deepTroubleshooting, mail, "Product engineer",
                  440, 34, 0.30, 0.10, quarters(0.34, 0.42, 0.50, 0.56), quarters(0.10, 0.13, 0.17, 0.21)}),
    };
    // A small product has less to write about.
    for (WorkType& type : plan.workTypes) {
        Lever& raise = type.lever(K::raiseHours);
        raise.base = Trajectory::constant(raise.base.at(0) / 2);
        raise.provenance.source = "Time log of the articles written last quarter";
    }
    setTime(plan, {0.65, 0.64, 0.63, 0.62}, 0.11);
    set(plan, K::inboxShareToday, 0.69, "Time study of one month", Confidence::medium);
    set(plan, K::growth, 0.18, "Volume of the last two years; sales forecast", Confidence::medium,
        values(0.08, 0.30));
    set(plan, K::inducedDemand, 0.1, "Not measured; practitioners report a little more contact",
        Confidence::low, values(0, 0.3));
    set(plan, K::upkeepHours, 40, "Usual: 40 to 160 h", Confidence::low, factor(0.7, 1.6));
    set(plan, K::reviewFraction, 0.03, "Everyone reads a few a week", Confidence::medium);
    set(plan, K::openingHeadcount, 7, "Payroll", Confidence::high);
    plan.ramp.proficiency = {0.5, 0.7, 0.85, 0.95};
    set(plan, K::attrition, 0.15, "15 to 25 % a year is usual in-house; one leaver in the last year",
        Confidence::low, values(0.08, 0.28));
    set(plan, K::hiringLead, 3, "34 days to fill plus notice is usual; weakly known", Confidence::low,
        oneOf(2, 5, {0.3, 0.5, 0.2}));
    set(plan, K::loadedCost, 78000, "Payroll; 75,000 to 90,000 USD is usual", Confidence::medium,
        factor(0.97, 1.05));
    set(plan, K::costPerHire, 2500, "1,800 to 4,700 USD is usual; weakly known", Confidence::low,
        values(1800, 4700));
    set(plan, K::aiPrice, 0.99, "Vendor price page", Confidence::high, factor(0.95, 1.1));
    set(plan, K::platformFee, 900, "Helpdesk contract", Confidence::high);
    set(plan, K::surplusToContent, 0.4, "Whoever has time writes", Confidence::medium);
    set(plan, K::surplusToBacklog, 0.3, "Whoever has time clears what waits", Confidence::medium);
    nameOwners(plan, "Support lead", "Support lead", "Support lead", "Founder");
    return withUsualRanges(plan);
}

/// Shares of the contacts of a day that is open from eight to eight, by hour.
const std::vector<double> longDay{4, 7, 10, 11, 10, 8, 8, 9, 10, 10, 8, 5};

WorkType liveType(const TypeFigures& f, double concurrency, double answerSeconds, double patienceMinutes) {
    WorkType type = workType(f);
    type.profile = {60, longDay};
    const auto put = [&type](K key, double value, const char* source, Confidence confidence) {
        type.lever(key).base = Trajectory::constant(value);
        type.lever(key).provenance.source = source;
        type.lever(key).provenance.confidence = confidence;
    };
    put(K::concurrency, concurrency, "Chat tool report", Confidence::high);
    put(K::answerWithin, answerSeconds, "Service promise", Confidence::high);
    put(K::targetShare, 0.8, "Service promise", Confidence::high);
    put(K::patience, patienceMinutes, "Waits of those who gave up; 2 to 10 min, weakly known",
        Confidence::low);
    return type;
}

Plan consumer(Month first) {
    Plan plan;
    plan.name = named("Consumer support", first);
    plan.team = "Customer service, online retail";
    plan.firstMonth = first;
    plan.season = normalisedSeason({1.06, 0.93, 0.94, 0.93, 0.95, 0.95, 0.94, 0.94, 0.96, 1.00, 1.18, 1.22});
    plan.calendar.holidays = publicHolidays(first, plan.months);
    constexpr auto live = ServiceMode::live;
    constexpr auto mail = ServiceMode::deferred;
    plan.workTypes = {
        liveType({"orders", "Orders and delivery, chat", Nature::personalised, live, "Knowledge manager",
                  13500, 7, 0.70, 0.42, quarters(0.76, 0.82, 0.87, 0.91), quarters(0.44, 0.49, 0.55, 0.61)},
                 2, 60, 4),
        liveType({"returns", "Returns and refunds, chat", Nature::action, live, "Payments team", 6200, 9,
                  0.60, 0.30, quarters(0.64, 0.72, 0.80, 0.86), quarters(0.32, 0.38, 0.45, 0.52)},
                 2, 60, 4),
        liveType({"phone", "Complaints and urgent, phone", Nature::deepTroubleshooting, live,
                  "Voice operations lead", 7200, 8, 0.20, 0.15, quarters(0.22, 0.30, 0.38, 0.45),
                  quarters(0.16, 0.20, 0.25, 0.30)},
                 1, 30, 3),
        workType({"products", "Product questions, email", Nature::informational, mail, "Knowledge manager",
                  6800, 6, 0.80, 0.58, quarters(0.83, 0.87, 0.91, 0.94), quarters(0.60, 0.65, 0.70, 0.75)}),
        workType({"account", "Account and payment, email", Nature::personalised, mail, "Payments team", 4100,
                  9, 0.65, 0.35, quarters(0.68, 0.75, 0.82, 0.88), quarters(0.37, 0.43, 0.49, 0.55)}),
    };
    // Voice is worked one conversation at a time, and its AI is younger.
    set(plan, K::openHours, 12, "Open from eight to eight, Monday to Friday", Confidence::high);
    for (WorkType& type : plan.workTypes)
        if (type.mode == mail) type.lever(K::replyWithin).base = Trajectory::constant(12);
    setTime(plan, {0.66, 0.65, 0.64, 0.63}, 0.12);
    set(plan, K::inboxShareToday, 0.68, "Workforce management, last quarter", Confidence::high);
    set(plan, K::growth, 0.08, "Orders forecast", Confidence::medium, values(0.02, 0.16));
    set(plan, K::inducedDemand, 0.1, "Not measured; practitioners report a little more contact",
        Confidence::low, values(0, 0.3));
    set(plan, K::upkeepHours, 150, "Usual: 40 to 160 h", Confidence::low, factor(0.8, 1.4));
    set(plan, K::dedicatedHours, 150, "One person in the AI team", Confidence::high);
    set(plan, K::reviewFraction, 0.02, "Quality policy", Confidence::high);
    set(plan, K::openingHeadcount, 33, "HR system", Confidence::high);
    plan.ramp.proficiency = {0.45, 0.7, 0.85, 0.95};
    plan.ramp.openingRamping = {2, 0, 1};
    set(plan, K::plannedHires, Trajectory::of(Shape::monthly, {{0, 0}, {8, 2}, {9, 2}, {10, 0}}),
        "Seasonal hiring for November and December", Confidence::medium);
    set(plan, K::attrition, 0.38, "HR system; 42 % a year in US centres, weakly known", Confidence::medium,
        values(0.28, 0.50));
    set(plan, K::backfill, 0.9, "Hiring policy", Confidence::high);
    set(plan, K::hiringLead, 2, "34 days to fill is usual; weakly known", Confidence::low,
        oneOf(2, 4, {0.4, 0.4, 0.2}));
    set(plan, K::loadedCost, 58000,
        "Budget; 75,000 to 90,000 USD is usual in software, retail pays less; weakly known", Confidence::low,
        factor(0.95, 1.06));
    set(plan, K::costPerHire, 2400, "1,800 to 4,700 USD is usual; weakly known", Confidence::low,
        values(1800, 4700));
    set(plan, K::aiPrice, 0.99, "Vendor price page", Confidence::high, factor(0.95, 1.1));
    set(plan, K::platformFee, 7800, "Contract", Confidence::high);
    set(plan, K::dedicatedTeamCost, 8200, "Budget: one person in the AI team", Confidence::high);
    set(plan, K::toolingCost, 1500, "Contracts", Confidence::high);
    set(plan, K::surplusToBacklog, 0.3, "Agreed with finance", Confidence::medium);
    set(plan, K::surplusToContent, 0.2, "Agreed with finance", Confidence::medium);
    nameOwners(plan, "Workforce planner", "AI operations lead", "HR partner", "Finance partner");
    return withUsualRanges(plan);
}

/// The sample in another year: nobody has reviewed its figures for that one yet.
Plan b2bSoftware(Month first) {
    Plan plan = samplePlan();
    if (plan.firstMonth == first) return plan;
    plan.firstMonth = first;
    plan.name = named("Support", first);
    plan.calendar.holidays = publicHolidays(first, plan.months);
    for (const LeverRef& ref : allLevers(plan)) plan.find(ref)->provenance.lastReviewed.reset();
    plan.lastFinanceReview.reset();
    return plan;
}

} // namespace

Plan planFromTemplate(PlanTemplate which, Month first) {
    switch (which) {
    case PlanTemplate::empty: return emptyPlan(named("New plan", first), first);
    case PlanTemplate::smallTeam: return smallTeam(first);
    case PlanTemplate::b2bSoftware: return b2bSoftware(first);
    case PlanTemplate::consumer: return consumer(first);
    }
    return {};
}

} // namespace headroom::plan
