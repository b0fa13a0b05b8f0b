#include "plan/sample.h"

#include "plan/plan_parts.h"

#include <algorithm>

namespace headroom::plan {

namespace {

using K = LeverKey;
using parts::factor, parts::oneOf, parts::points, parts::quarters, parts::values;
constexpr Date reviewed{std::chrono::year{2026}, std::chrono::January, std::chrono::day{12}};

Provenance from(const char* source, const char* owner, Confidence confidence, const char* rationale = "") {
    Provenance provenance{source, owner, rationale, confidence, reviewed};
    // What was measured or agreed can be looked up; what was timed rests on a sample, the rest on judgement.
    provenance.quality = confidence == Confidence::high     ? Rating::high
                         : confidence == Confidence::medium ? Rating::medium
                                                            : Rating::low;
    return provenance;
}

struct TypeFigures {
    const char* id;
    const char* name;
    Nature nature;
    Dependence dependence;
    const char* owner;
    double volume;
    double involvementToday, resolutionToday;
    Trajectory involvement, resolution;
    double resolutionBelow, resolutionAbove; // points
    double ceiling, decay, raiseHours;
    double minutes, complexity, handoverFactor;
    const char* minutesSource;
};

WorkType workType(const TypeFigures& f) {
    WorkType type;
    type.id = {f.id};
    type.name = f.name;
    type.nature = f.nature;
    type.dependence = f.dependence;
    type.owner = f.owner;
    const auto set = [&type](K key, Trajectory base, Provenance provenance, std::optional<Range> range = {}) {
        type.lever(key) = {std::move(base), std::move(range), std::move(provenance)};
    };
    const auto one = [](double value) { return Trajectory::constant(value); };
    set(K::volume, one(f.volume),
        from("Helpdesk export, October to December 2025", "Support operations", Confidence::high),
        factor(0.93, 1.08));
    set(K::involvementToday, one(f.involvementToday),
        from("AI agent report, December 2025", "AI operations lead", Confidence::high));
    set(K::resolutionToday, one(f.resolutionToday),
        from("AI agent report, December 2025", "AI operations lead", Confidence::high));
    set(K::involvement, f.involvement,
        from("Rollout plan by channel", "AI operations lead", Confidence::medium,
             "Steps follow the rollout to the next channels at the start of each quarter."),
        points(4, 2));
    set(K::resolution, f.resolution,
        from("Vendor average rises about a point a month; our own steps per quarter", *f.owner ? f.owner : "",
             Confidence::medium,
             "Each step needs its content or system work done before the quarter starts."),
        points(f.resolutionBelow, f.resolutionAbove));
    set(K::ceiling, one(f.ceiling),
        from("Review of 200 conversations the AI handed over", "AI operations lead", Confidence::low),
        points(4, 3));
    set(K::decay, one(f.decay),
        from("Resolution while content was frozen, August 2025", "AI operations lead", Confidence::low),
        factor(0.5, 2));
    set(K::raiseHours, one(f.raiseHours),
        from("Time log of content and procedures, second half of 2025", "Knowledge manager", Confidence::low),
        factor(0.7, 1.6));
    set(K::handleMinutes, one(f.minutes), from(f.minutesSource, "Support operations", Confidence::medium),
        factor(0.92, 1.1));
    set(K::complexity, one(f.complexity),
        from("Handle time against automation by month, 2025", "Support operations", Confidence::low,
             "Few months to fit; the range is wide on purpose."),
        factor(0.5, 1.6));
    set(K::handoverFactor, one(f.handoverFactor),
        from("Sample of 150 handovers, timed", "Support operations", Confidence::medium), points(8, 8));
    set(K::utilisation, one(0.86),
        from("Time study, third quarter of 2025", "Head of support", Confidence::medium,
             "Practitioners report 82 to 88 % for messaging and email."),
        points(3, 2));
    return type;
}

void setTimeSplit(Plan& plan) {
    const auto set = [&plan](K key, Trajectory base) {
        plan.lever(key).base = std::move(base);
        plan.lever(key).provenance =
            from("Time study, third quarter of 2025", "Head of support", Confidence::medium);
    };
    // Five and a half points of inbox time go to improvement over the year, a point or two a quarter.
    set(K::inboxShare, quarters(0.640, 0.625, 0.605, 0.585));
    set(K::reviewShare, quarters(0.030, 0.035, 0.041, 0.047));
    set(K::tuningShare, quarters(0.020, 0.024, 0.029, 0.034));
    set(K::contentShare, quarters(0.030, 0.033, 0.039, 0.045));
    set(K::insightShare, quarters(0.010, 0.010, 0.011, 0.012));
    set(K::systemChangeShare, quarters(0.010, 0.013, 0.015, 0.017));
    set(K::trainingShare, Trajectory::constant(0.03));
    set(K::meetingsShare, Trajectory::constant(0.05));
    set(K::breaksShare, Trajectory::constant(0.05));
    set(K::leaveShare, Trajectory::constant(0.13));
    plan.lever(K::inboxShare).range = points(3, 4);
    plan.lever(K::inboxShare).provenance.rationale =
        "Inbox time is given up on purpose: review, tuning and content raise resolution.";
    plan.lever(K::inboxShareToday).base = Trajectory::constant(0.66);
    plan.lever(K::inboxShareToday).provenance =
        from("Time study, third quarter of 2025", "Head of support", Confidence::medium);
}

void setPeople(Plan& plan) {
    plan.ramp.proficiency = {0.35, 0.55, 0.70, 0.82, 0.90, 0.96};
    plan.ramp.openingRamping = {0, 1, 0, 2, 0, 1};
    const auto set = [&plan](K key, Trajectory base, Provenance provenance, std::optional<Range> range = {}) {
        plan.lever(key) = {std::move(base), std::move(range), std::move(provenance)};
    };
    const auto one = [](double value) { return Trajectory::constant(value); };
    set(K::openingHeadcount, one(54),
        from("HR system, 31 December 2025", "Head of support", Confidence::high));
    set(K::plannedHires, Trajectory::of(Shape::monthly, {{0, 2}, {1, 0}, {2, 0}}),
        from("Offers signed in the autumn of 2025", "Head of support", Confidence::high));
    set(K::plannedReductions, Trajectory::steps({{0, 0}, {8, 4}, {9, 0}}),
        from("Budget round, November 2025", "Finance partner", Confidence::medium,
             "Expects automation of 65 % by September; the automation guardrail pauses it otherwise."));
    set(K::attrition, one(0.18),
        from("HR system, leavers of 2025; 15 to 25 % is usual in-house", "HR partner", Confidence::medium),
        values(0.13, 0.25));
    set(K::backfill, Trajectory::steps({{0, 1.0}, {3, 0.5}}),
        from("Hiring policy for 2026", "Head of support", Confidence::high,
             "Half of the leavers are replaced once automation has held its target for a quarter."));
    set(K::hiringLead, one(3),
        from("Recruiting: 34 days to fill plus notice", "HR partner", Confidence::medium,
             "Openings of 2025: three in ten took two months, half took three, the rest five."),
        oneOf(2, 5, {0.3, 0.5, 0.2}));
}

/// What moves one of them moves the others: how the product sells and how well it works all volumes, how good
/// the content is the resolution of whatever is answered from it.
void setCorrelations(Plan& plan) {
    const auto& types = plan.workTypes;
    for (std::size_t i = 0; i < types.size(); ++i)
        for (std::size_t k = i + 1; k < types.size(); ++k)
            plan.correlations.push_back({{K::volume, types[i].id}, {K::volume, types[k].id}, 0.5});
    for (std::size_t i = 0; i < types.size(); ++i)
        for (std::size_t k = i + 1; k < types.size(); ++k)
            if (types[i].dependence == Dependence::contentLed &&
                types[k].dependence == Dependence::contentLed)
                plan.correlations.push_back(
                    {{K::resolution, types[i].id}, {K::resolution, types[k].id}, 0.4});
}

void setMoney(Plan& plan) {
    const auto set = [&plan](K key, double base, Provenance provenance, std::optional<Range> range = {}) {
        plan.lever(key) = {Trajectory::constant(base), std::move(range), std::move(provenance)};
    };
    set(K::loadedCost, 82000,
        from("Budget 2026; 75,000 to 90,000 USD is usual", "Finance partner", Confidence::high),
        factor(0.97, 1.05));
    set(K::costPerHire, 3200,
        from("Recruiting invoices 2025; 1,800 to 4,700 USD is usual", "HR partner", Confidence::low),
        values(1800, 4700));
    set(K::severance, 14000, from("HR policy", "HR partner", Confidence::medium), factor(0.8, 1.3));
    set(K::aiPrice, 0.99, from("Vendor price page, December 2025", "Finance partner", Confidence::high));
    set(K::platformFee, 6500, from("Contract 2026", "Finance partner", Confidence::high));
    set(K::dedicatedTeamCost, 17500,
        from("Budget 2026: two people in the AI team", "Finance partner", Confidence::high));
    set(K::toolingCost, 2200, from("Contracts 2026", "Finance partner", Confidence::high));
}

} // namespace

Plan samplePlan() {
    Plan plan;
    plan.name = "Support 2026";
    plan.team = "Customer support, B2B software";
    plan.months = 12;
    plan.season = normalisedSeason({1.06, 1.00, 1.02, 0.98, 0.99, 0.96, 0.93, 0.95, 1.02, 1.04, 1.05, 1.00});
    const auto day = [](std::chrono::month month, unsigned date) {
        return Date{std::chrono::year{2026}, month, std::chrono::day{date}};
    };
    plan.calendar.holidays = {{day(std::chrono::January, 1), "New Year's Day"},
                              {day(std::chrono::January, 19), "Martin Luther King Jr. Day"},
                              {day(std::chrono::May, 25), "Memorial Day"},
                              {day(std::chrono::June, 19), "Juneteenth"},
                              {day(std::chrono::July, 3), "Independence Day, observed"},
                              {day(std::chrono::September, 7), "Labor Day"},
                              {day(std::chrono::November, 26), "Thanksgiving"},
                              {day(std::chrono::November, 27), "Day after Thanksgiving"},
                              {day(std::chrono::December, 25), "Christmas Day"}};

    plan.workTypes = {
        workType({"informational", "How-to questions", Nature::informational, Dependence::contentLed,
                  "Knowledge manager", 8200, 0.87, 0.72, quarters(0.88, 0.91, 0.94, 0.96),
                  quarters(0.74, 0.79, 0.84, 0.88), 5, 3, 0.95, 0.012, 28, 10, 0.50, 0.95,
                  "Time study, third quarter of 2025; how-to 5 to 10 min is usual"}),
        workType({"billing", "Account and billing", Nature::personalised, Dependence::systemDependent,
                  "Billing operations", 4400, 0.80, 0.46, quarters(0.82, 0.87, 0.91, 0.94),
                  quarters(0.48, 0.56, 0.66, 0.75), 7, 4, 0.88, 0.010, 42, 17, 0.50, 1.00,
                  "Time study, third quarter of 2025; billing 10 to 20 min is usual"}),
        workType({"actions", "Changes and actions", Nature::action, Dependence::systemDependent, "", 2800,
                  0.69, 0.46, quarters(0.72, 0.79, 0.86, 0.92), quarters(0.48, 0.56, 0.65, 0.74), 9, 5, 0.88,
                  0.010, 50, 23, 0.50, 1.05, "Time study, third quarter of 2025"}),
        workType({"troubleshooting", "Deep troubleshooting", Nature::deepTroubleshooting,
                  Dependence::contentLed, "Tier 3 lead", 2300, 0.61, 0.20, quarters(0.64, 0.71, 0.78, 0.84),
                  quarters(0.22, 0.28, 0.35, 0.41), 5, 4, 0.55, 0.008, 64, 45, 0.50, 1.15,
                  "Time study, third quarter of 2025; bug 20 to 45 min is usual"}),
        workType({"integrations", "Integrations", Nature::deepTroubleshooting, Dependence::systemDependent,
                  "", 1200, 0.48, 0.15, quarters(0.52, 0.60, 0.68, 0.75), quarters(0.16, 0.21, 0.27, 0.33), 5,
                  4, 0.50, 0.008, 70, 60, 0.45, 1.15,
                  "Time study, third quarter of 2025; complex 45 to 90 min is usual"}),
    };
    plan.launches = {{"Workflow builder", {"informational"}, 4, 900, 0.35}};

    Milestone billingData{
        {"billing-data"}, "Billing data open to the AI", "Platform team", 6, {{"billing"}, {"actions"}}, {}};
    Range late = values(0, 3);
    late.meaning = RangeMeaning::absoluteLimits; // never early, and after a quarter there is a way round
    late.distribution = Distribution::triangular;
    billingData.delay = {Trajectory::constant(0), late,
                         from("Road map of the platform team", "Platform team", Confidence::low,
                              "The last two interfaces came two and three months late.")};
    plan.milestones = {billingData};

    setTimeSplit(plan);
    setPeople(plan);
    setMoney(plan);
    setCorrelations(plan);
    const auto set = [&plan](K key, double base, Provenance provenance, std::optional<Range> range = {}) {
        plan.lever(key) = {Trajectory::constant(base), std::move(range), std::move(provenance)};
    };
    set(K::growth, 0.12,
        from("Volume of 2024 and 2025; sales forecast for 2026", "Support operations", Confidence::medium),
        values(0.06, 0.20));
    set(K::inducedDemand, 0.12,
        from("No measurement of our own; practitioners report a little more contact", "AI operations lead",
             Confidence::low),
        values(0.0, 0.3));
    set(K::upkeepHours, 240,
        from("Time log of content and procedures, second half of 2025", "Knowledge manager",
             Confidence::medium),
        factor(0.8, 1.4));
    set(K::dedicatedHours, 280, from("Two people in the AI team", "AI operations lead", Confidence::high));
    set(K::reviewFraction, 0.05, from("Quality policy", "AI operations lead", Confidence::high));
    set(K::reviewMinutes, 6, from("Timed over 120 reviews", "AI operations lead", Confidence::medium),
        values(4, 10));
    const Provenance agreed =
        from("Agreed with finance in the review of December 2025", "Head of support", Confidence::medium);
    set(K::surplusToContent, 0.15, agreed);
    set(K::surplusToSystems, 0.10, agreed);
    set(K::surplusToBacklog, 0.25, agreed);
    set(K::surplusToOutreach, 0.20, agreed);
    plan.surplusOrder = {K::surplusToContent,  K::surplusToSystems,  K::surplusToBacklog,
                         K::surplusToOutreach, K::surplusToChannels, K::surplusToInsight};
    set(K::openingBacklog, 120, from("Helpdesk, 31 December 2025", "Support operations", Confidence::high));

    // Scenarios move the AI's path and what it does to people; everything else stays a bet inside its range.
    Scenario bold{
        "Bold", "Content and systems arrive early and the AI reaches what the best teams report.", {}, 0.2};
    Scenario cautious{
        "Cautious", "Two of the four steps slip by a quarter and the rest is smaller.", {}, 0.3};
    const auto shift = [](const Trajectory& base, double first, double second, double third, double fourth) {
        std::vector<Point> moved;
        const double by[] = {first, second, third, fourth};
        for (const Point& point : base.points())
            moved.push_back({point.month, point.value + by[moved.size()]});
        return Trajectory::steps(moved);
    };
    for (const WorkType& type : plan.workTypes) {
        const Trajectory& resolution = type.lever(K::resolution).base;
        const Trajectory& involvement = type.lever(K::involvement).base;
        bold.overrides.push_back({{K::involvement, type.id}, shift(involvement, 0, 0.01, 0.02, 0.02), {}});
        bold.overrides.push_back({{K::resolution, type.id}, shift(resolution, 0, 0.02, 0.03, 0.05), {}});
        cautious.overrides.push_back(
            {{K::involvement, type.id}, shift(involvement, -0.01, -0.03, -0.04, -0.05), {}});
        cautious.overrides.push_back(
            {{K::resolution, type.id}, shift(resolution, -0.01, -0.04, -0.07, -0.09), {}});
    }
    for (Scenario* scenario : {&bold, &cautious})
        std::sort(scenario->overrides.begin(), scenario->overrides.end(),
                  [](const Override& a, const Override& b) { return a.lever < b.lever; });
    plan.scenarios = {bold, cautious};
    plan.lastFinanceReview = Date{std::chrono::year{2025}, std::chrono::December, std::chrono::day{15}};
    return plan;
}

Plan emptyPlan(std::string name, Month firstMonth) {
    Plan plan;
    plan.name = std::move(name);
    plan.firstMonth = firstMonth;
    WorkType type;
    type.id = {"all"};
    type.name = "All conversations";
    plan.workTypes = {type};
    plan.ramp.proficiency = {0.5, 0.8};
    return plan;
}

} // namespace headroom::plan
