#include "plan/sample.h"
#include "plan/validation.h"

#include <gmock/gmock.h>

#include <limits>

using namespace headroom::plan;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Fault {
    const char* name;
    void (*make)(Plan&);
    FindingCode code;
    bool blocks;
};

void PrintTo(const Fault& fault, std::ostream* out) {
    *out << fault.name;
}

/// The range of a lever that every sample has.
Range& attrition(Plan& plan) {
    return *plan.lever(LeverKey::attrition).range;
}

LeverRef volumeOf(const Plan& plan, std::size_t type) {
    return {LeverKey::volume, plan.workTypes[type].id};
}

/// One actual of the first work type in the first month, of a source that is there.
Actual& actual(Plan& plan, Observed what, double value) {
    plan.actuals.sources = {{.name = "Typed in"}};
    plan.actuals.put({what, plan.workTypes[0].id, plan.firstMonth, value, 0, true, {}});
    return plan.actuals.figures.front();
}

class PlanFault : public testing::TestWithParam<Fault> {};

} // namespace

TEST_P(PlanFault, IsFoundAndBlocksOnlyWhereItMust) {
    Plan plan = samplePlan();
    GetParam().make(plan);
    const auto findings = validate(plan);
    ASSERT_FALSE(findings.empty());
    EXPECT_THAT(findings, testing::Contains(testing::Field(&Finding::code, GetParam().code)));
    EXPECT_EQ(blocksProjection(findings), GetParam().blocks);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, PlanFault,
    testing::Values(
        Fault{"NoName", [](Plan& p) { p.name.clear(); }, FindingCode::nameEmpty, true},
        Fault{"NoMonths", [](Plan& p) { p.months = 0; }, FindingCode::monthsOutOfRange, true},
        Fault{"TooManyMonths", [](Plan& p) { p.months = 61; }, FindingCode::monthsOutOfRange, true},
        Fault{"NegativeMonths", [](Plan& p) { p.months = -5; }, FindingCode::monthsOutOfRange, true},
        Fault{"Currency", [](Plan& p) { p.currency = "usd"; }, FindingCode::currencyUnknown, true},
        Fault{"MonthThatIsNone", [](Plan& p) { p.firstMonth = Month{}; }, FindingCode::firstMonthInvalid,
              true},
        Fault{"TypeNameTwice", [](Plan& p) { p.workTypes[1].name = p.workTypes[0].name; },
              FindingCode::workTypeNameTwice, true},
        Fault{"TypeIdTwice", [](Plan& p) { p.workTypes[1].id = p.workTypes[0].id; },
              FindingCode::workTypeIdInvalid, true},
        Fault{"TypeNameEmpty", [](Plan& p) { p.workTypes[1].name.clear(); }, FindingCode::workTypeNameEmpty,
              true},
        Fault{"TooManyTypes", [](Plan& p) { p.workTypes.resize(65); }, FindingCode::tooManyWorkTypes, true},
        Fault{"GuardrailNameEmpty", [](Plan& p) { p.guardrails[1].name.clear(); },
              FindingCode::guardrailNameEmpty, false},
        Fault{"GuardrailNameTwice", [](Plan& p) { p.guardrails[1].name = p.guardrails[0].name; },
              FindingCode::guardrailNameTwice, false},
        Fault{"GuardrailIdTwice", [](Plan& p) { p.guardrails[1].id = p.guardrails[0].id; },
              FindingCode::guardrailIdInvalid, false},
        Fault{"GuardrailThresholdNegative", [](Plan& p) { p.guardrails[1].threshold = -0.01; },
              FindingCode::guardrailThresholdInvalid, false},
        Fault{"GuardrailThresholdNan", [](Plan& p) { p.guardrails[1].threshold = notANumber; },
              FindingCode::guardrailThresholdInvalid, false},
        Fault{"GuardrailThresholdEndless", [](Plan& p) { p.guardrails[1].threshold = infinity; },
              FindingCode::guardrailThresholdInvalid, false},
        Fault{"GuardrailWithoutMonths", [](Plan& p) { p.guardrails[1].months = 0; },
              FindingCode::guardrailMonthsInvalid, false},
        Fault{"GuardrailOverMonths", [](Plan& p) { p.guardrails[1].months = 61; },
              FindingCode::guardrailMonthsInvalid, false},
        Fault{"TooManyGuardrails",
              [](Plan& p) {
                  p.guardrails.resize(65, {{"x"}, "x"});
              },
              FindingCode::tooManyGuardrails, false},
        Fault{"SeasonNegative", [](Plan& p) { p.season[3] = -1; }, FindingCode::seasonInvalid, true},
        Fault{"SeasonZero", [](Plan& p) { p.season = {}; }, FindingCode::seasonInvalid, true},
        Fault{"SeasonNan", [](Plan& p) { p.season[3] = notANumber; }, FindingCode::seasonInvalid, true},
        Fault{"ShareOverOne",
              [](Plan& p) { p.lever(LeverKey::inboxShare).base = Trajectory::constant(1.01); },
              FindingCode::leverOutOfLimits, true},
        Fault{"Nan", [](Plan& p) { p.lever(LeverKey::growth).base = Trajectory::constant(notANumber); },
              FindingCode::leverNotFinite, true},
        Fault{"Infinite",
              [](Plan& p) { p.workTypes[0].lever(LeverKey::volume).base = Trajectory::constant(infinity); },
              FindingCode::leverNotFinite, true},
        Fault{"NegativeVolume",
              [](Plan& p) { p.workTypes[0].lever(LeverKey::volume).base = Trajectory::constant(-1); },
              FindingCode::leverOutOfLimits, true},
        Fault{"UtilisationZero",
              [](Plan& p) { p.workTypes[0].lever(LeverKey::utilisation).base = Trajectory::constant(0); },
              FindingCode::leverOutOfLimits, true},
        Fault{"LeadNotWhole", [](Plan& p) { p.lever(LeverKey::hiringLead).base = Trajectory::constant(2.5); },
              FindingCode::leverNotWhole, true},
        Fault{"LeadZero", [](Plan& p) { p.lever(LeverKey::hiringLead).base = Trajectory::constant(0); },
              FindingCode::leverOutOfLimits, true},
        Fault{"PathForAScalar",
              [](Plan& p) {
                  p.lever(LeverKey::growth).base = Trajectory::steps({{0, 0.1}, {3, 0.2}});
              },
              FindingCode::leverNotByMonth, true},
        Fault{"RangeReversed",
              [](Plan& p) { p.lever(LeverKey::attrition).range->low = Trajectory::constant(0.3); },
              FindingCode::rangeReversed, false},
        Fault{"RangeNan",
              [](Plan& p) { p.lever(LeverKey::attrition).range->low = Trajectory::constant(notANumber); },
              FindingCode::rangeNotFinite, true},
        Fault{"LognormalAtZero",
              [](Plan& p) {
                  p.lever(LeverKey::attrition).range->low = Trajectory::constant(0);
                  p.lever(LeverKey::attrition).range->distribution = Distribution::lognormal;
              },
              FindingCode::rangeLognormalNotPositive, false},
        Fault{"WeightNegative", [](Plan& p) { attrition(p).weights = {0.5, 0.6, -0.1}; },
              FindingCode::rangeWeightsInvalid, false},
        Fault{"WeightsZero", [](Plan& p) { attrition(p).weights = {}; }, FindingCode::rangeWeightsInvalid,
              false},
        Fault{"WeightNan", [](Plan& p) { attrition(p).weights[1] = notANumber; },
              FindingCode::rangeWeightsInvalid, false},
        Fault{"WeightEndless", [](Plan& p) { attrition(p).weights[1] = infinity; },
              FindingCode::rangeWeightsInvalid, false},
        Fault{"WeightsBeyondReason", [](Plan& p) { attrition(p).weights = {1e308, 1e308, 1e308}; },
              FindingCode::rangeWeightsInvalid, false},
        Fault{"MonthlyNegative", [](Plan& p) { attrition(p).monthly = -0.1; },
              FindingCode::rangeMonthlyInvalid, false},
        Fault{"MonthlyOverOne", [](Plan& p) { attrition(p).monthly = 1.1; }, FindingCode::rangeMonthlyInvalid,
              false},
        Fault{"MonthlyNan", [](Plan& p) { attrition(p).monthly = notANumber; },
              FindingCode::rangeMonthlyInvalid, false},
        Fault{"MonthlyOfOneValue", [](Plan& p) { p.lever(LeverKey::growth).range->monthly = 0.5; },
              FindingCode::rangeMonthlyOfOneValue, false},
        Fault{"RangeNotDrawn",
              [](Plan& p) {
                  p.lever(LeverKey::openHours).range =
                      Range{Trajectory::constant(8), Trajectory::constant(10)};
              },
              FindingCode::rangeNotDrawn, false},
        Fault{"CorrelationOfNothing",
              [](Plan& p) {
                  p.correlations = {{{LeverKey::growth, {}}, {LeverKey::volume, {"nosuch"}}, 0.5}};
              },
              FindingCode::correlationLeverUnknown, false},
        Fault{"CorrelationWithItself",
              [](Plan& p) {
                  p.correlations = {{volumeOf(p, 0), volumeOf(p, 0), 1}};
              },
              FindingCode::correlationWithItself, false},
        Fault{"CorrelationTheOtherWayRound",
              [](Plan& p) {
                  p.correlations = {{volumeOf(p, 0), volumeOf(p, 1), 0.5},
                                    {volumeOf(p, 1), volumeOf(p, 0), 0.4}};
              },
              FindingCode::correlationTwice, false},
        Fault{"CorrelationOverOne",
              [](Plan& p) {
                  p.correlations = {{volumeOf(p, 0), volumeOf(p, 1), 1.5}};
              },
              FindingCode::correlationRankInvalid, false},
        Fault{"CorrelationNan",
              [](Plan& p) {
                  p.correlations = {{volumeOf(p, 0), volumeOf(p, 1), notANumber}};
              },
              FindingCode::correlationRankInvalid, false},
        Fault{"CorrelationWithoutRange",
              [](Plan& p) {
                  p.correlations = {{volumeOf(p, 0), {LeverKey::aiPrice, {}}, 0.5}};
              },
              FindingCode::correlationWithoutRange, false},
        Fault{"TooManyCorrelations",
              [](Plan& p) {
                  p.correlations.resize(1001, {volumeOf(p, 0), volumeOf(p, 1), 0.5});
              },
              FindingCode::tooManyCorrelations, false},
        Fault{"NoDraws", [](Plan& p) { p.draws.draws = 0; }, FindingCode::drawsOutOfRange, false},
        Fault{"TooManyDraws", [](Plan& p) { p.draws.draws = 10'000'001; }, FindingCode::drawsOutOfRange,
              false},
        Fault{"ScenarioWeightNegative", [](Plan& p) { p.scenarios[0].weight = -0.1; },
              FindingCode::scenarioWeightInvalid, false},
        Fault{"ScenarioWeightOverOne", [](Plan& p) { p.scenarios[0].weight = 1.1; },
              FindingCode::scenarioWeightInvalid, false},
        Fault{"ScenarioWeightNan", [](Plan& p) { p.scenarios[0].weight = notANumber; },
              FindingCode::scenarioWeightInvalid, false},
        Fault{"ScenarioWeightsOverWhole",
              [](Plan& p) {
                  p.scenarios[0].weight = 0.6;
                  p.scenarios[1].weight = 0.5;
              },
              FindingCode::scenarioWeightsOverWhole, false},
        Fault{"BaseOffMedian",
              [](Plan& p) {
                  attrition(p).distribution = Distribution::normal;
                  attrition(p).high = Trajectory::constant(0.30);
              },
              FindingCode::baseOffMedian, false},
        Fault{"SplitNotWhole",
              [](Plan& p) { p.lever(LeverKey::meetingsShare).base = Trajectory::constant(0.06); },
              FindingCode::splitNotWhole, false},
        Fault{"HolidayThatIsNone",
              [](Plan& p) {
                  p.calendar.holidays.push_back({Date{}, "Never"});
              },
              FindingCode::holidayInvalid, true},
        Fault{"FixedDays",
              [](Plan& p) {
                  p.calendar.fixed.push_back({p.firstMonth, 40});
              },
              FindingCode::fixedDaysOutOfRange, true},
        Fault{"RampOverOne", [](Plan& p) { p.ramp.proficiency[0] = 1.5; }, FindingCode::rampInvalid, true},
        Fault{"RampTooLong", [](Plan& p) { p.ramp.proficiency.resize(37); }, FindingCode::rampTooLong, true},
        Fault{"OpeningLongerThanRamp", [](Plan& p) { p.ramp.openingRamping.resize(7); },
              FindingCode::openingRampingTooLong, true},
        Fault{"OpeningNegative", [](Plan& p) { p.ramp.openingRamping[0] = -1; },
              FindingCode::openingRampingInvalid, true},
        Fault{"LaunchOfNothing", [](Plan& p) { p.launches[0].workType = {"nosuch"}; },
              FindingCode::launchInvalid, true},
        Fault{"LaunchDecay", [](Plan& p) { p.launches[0].decay = 1.5; }, FindingCode::launchInvalid, true},
        Fault{"HistoryOfNothing",
              [](Plan& p) {
                  p.history.push_back({{"nosuch"}, "x", {}});
              },
              FindingCode::historyInvalid, true},
        Fault{"ActualRateOverOne", [](Plan& p) { actual(p, Observed::resolution, 1.5); },
              FindingCode::actualInvalid, false},
        Fault{"ActualNegative", [](Plan& p) { actual(p, Observed::volume, -1); }, FindingCode::actualInvalid,
              false},
        Fault{"ActualThatIsNone", [](Plan& p) { actual(p, Observed::volume, notANumber); },
              FindingCode::actualInvalid, false},
        Fault{"ActualOfNothing", [](Plan& p) { actual(p, Observed::volume, 1).workType = {"nosuch"}; },
              FindingCode::actualMisplaced, false},
        Fault{"ActualOfATypeWhereItIsTheTeams", [](Plan& p) { actual(p, Observed::headcount, 1); },
              FindingCode::actualMisplaced, false},
        Fault{"ActualTwice",
              [](Plan& p) {
                  const Actual one = actual(p, Observed::volume, 1);
                  p.actuals.figures.push_back(one);
              },
              FindingCode::actualTwice, false},
        Fault{"ActualFromNowhere", [](Plan& p) { actual(p, Observed::volume, 1).source = 1; },
              FindingCode::actualSourceUnknown, false},
        Fault{"EarlierActualFromNowhere",
              [](Plan& p) { actual(p, Observed::volume, 1).earlier = {{2, -1, {}}}; },
              FindingCode::actualSourceUnknown, false},
        Fault{"ActualBeforeThePlan",
              [](Plan& p) { actual(p, Observed::volume, 1).month -= std::chrono::months{1}; },
              FindingCode::actualOutOfPlan, false},
        Fault{"ActualSourceTwice",
              [](Plan& p) {
                  p.actuals.sources = {{.name = "A"}, {.name = "A"}};
              },
              FindingCode::actualSourceInvalid, false},
        Fault{"DecisionWithoutReason",
              [](Plan& p) {
                  p.decisions = {{p.guardrails[0].id, p.firstMonth, Verdict::deferred, "", "Ada",
                                  Date{p.firstMonth / std::chrono::day{1}}}};
              },
              FindingCode::decisionInvalid, false},
        Fault{"DecisionByNobody",
              [](Plan& p) {
                  p.decisions = {{p.guardrails[0].id, p.firstMonth, Verdict::accepted, "", "",
                                  Date{p.firstMonth / std::chrono::day{1}}}};
              },
              FindingCode::decisionInvalid, false},
        Fault{"ScenarioTwice", [](Plan& p) { p.scenarios[1].name = p.scenarios[0].name; },
              FindingCode::scenarioNameInvalid, true},
        Fault{"ScenarioNamedBase", [](Plan& p) { p.scenarios[1].name = "Base"; },
              FindingCode::scenarioNameInvalid, true},
        Fault{"OverrideOfNothing", [](Plan& p) { p.scenarios[0].overrides[0].lever.of = {"nosuch"}; },
              FindingCode::overrideUnknown, true},
        Fault{"AmountBeyondReason",
              [](Plan& p) { p.workTypes[0].lever(LeverKey::volume).base = Trajectory::constant(1e308); },
              FindingCode::leverOutOfLimits, true},
        Fault{"MoneyBeyondReason",
              [](Plan& p) { p.lever(LeverKey::loadedCost).base = Trajectory::constant(1e13); },
              FindingCode::leverOutOfLimits, true},
        Fault{"LaunchBeyondReason", [](Plan& p) { p.launches[0].volume = 1e308; }, FindingCode::launchInvalid,
              true},
        Fault{"SeasonBeyondReason", [](Plan& p) { p.season.fill(1e308); }, FindingCode::seasonInvalid, true},
        Fault{"OverrideUnmeetable",
              [](Plan& p) {
                  p.workTypes[0].mode = ServiceMode::live;
                  p.scenarios[0].overrides = {
                      {{LeverKey::targetShare, p.workTypes[0].id}, Trajectory::constant(1), {}}};
              },
              FindingCode::targetUnmeetable, true},
        Fault{"OverrideOutOfLimits",
              [](Plan& p) { p.scenarios[0].overrides[0].base = Trajectory::constant(2); },
              FindingCode::leverOutOfLimits, true},
        Fault{"AboveCeiling",
              [](Plan& p) { p.workTypes[0].lever(LeverKey::ceiling).base = Trajectory::constant(0.5); },
              FindingCode::resolutionAboveCeiling, false},
        Fault{"HandleTimeNegative",
              [](Plan& p) { p.workTypes[0].lever(LeverKey::complexity).base = Trajectory::constant(4); },
              FindingCode::handleTimeMayTurnNegative, false}),
    [](const auto& fault) { return std::string(fault.param.name); });

TEST(Validation, ErrorsComeFirst) {
    Plan plan = samplePlan();
    plan.workTypes[0].lever(LeverKey::ceiling).base = Trajectory::constant(0.5);
    plan.lever(LeverKey::meetingsShare).base = Trajectory::constant(0.06);
    const auto findings = validate(plan);
    ASSERT_GE(findings.size(), 2U);
    EXPECT_EQ(findings.front().severity, Severity::error);
    EXPECT_EQ(findings.back().severity, Severity::warning);
    EXPECT_TRUE(hasErrors(findings));
}

TEST(Validation, FaultsOfRangesBlockDrawsAndNotTheProjection) {
    const auto blocks = [](void (*make)(Plan&), std::string_view scenario = baseScenario) {
        Plan plan = samplePlan();
        make(plan);
        const auto findings = validate(plan, scenario);
        EXPECT_FALSE(blocksProjection(findings));
        return blocksRanges(findings);
    };
    EXPECT_FALSE(blocks([](Plan&) {}));
    EXPECT_TRUE(blocks([](Plan& p) { attrition(p).low = Trajectory::constant(0.3); }));
    EXPECT_TRUE(blocks([](Plan& p) { attrition(p).weights = {}; }));
    EXPECT_TRUE(blocks([](Plan& p) { attrition(p).monthly = 2; }));
    EXPECT_TRUE(blocks([](Plan& p) { p.draws.draws = 0; }));
    EXPECT_TRUE(blocks([](Plan& p) { p.correlations = {{volumeOf(p, 0), volumeOf(p, 0), 1}}; }));
    EXPECT_FALSE(blocks([](Plan& p) { p.scenarios[0].weight = 2; })) << "each scenario is drawn by itself";
    EXPECT_FALSE(blocks([](Plan& p) { p.lever(LeverKey::meetingsShare).base = Trajectory::constant(0.06); }));

    const auto reversedInBold = [](Plan& p) {
        p.scenarios[0].overrides = {{{LeverKey::growth, {}},
                                     Trajectory::constant(0.1),
                                     Range{Trajectory::constant(0.2), Trajectory::constant(0.3)}}};
    };
    EXPECT_TRUE(blocks(reversedInBold, "Bold"));
    EXPECT_FALSE(blocks(reversedInBold)) << "the ranges of Base are sound";

    Plan plan = samplePlan();
    plan.months = 0;
    EXPECT_TRUE(blocksRanges(validate(plan))) << "nothing to project, nothing to draw";
}

TEST(Validation, HoldsBaseAgainstTheMedianOfDistributionsThatPassOverIt) {
    const auto offMedian = [](double low, double base, double high, Distribution distribution,
                              RangeMeaning meaning = RangeMeaning::p10p90) {
        Plan plan = samplePlan();
        Lever& lever = plan.lever(LeverKey::upkeepHours);
        lever.base = Trajectory::constant(base);
        lever.range = Range{Trajectory::constant(low), Trajectory::constant(high), RangeBasis::value, meaning,
                            distribution};
        const auto findings = validate(plan);
        for (const Finding& finding : findings) {
            EXPECT_EQ(finding.code, FindingCode::baseOffMedian);
            EXPECT_EQ(finding.severity, Severity::hint);
            EXPECT_EQ(finding.month, 0);
        }
        return findings.empty() ? std::string{} : findings.front().values.at(1);
    };
    EXPECT_EQ(offMedian(100, 160, 200, Distribution::normal), "") << "a tenth of the range is within it";
    EXPECT_EQ(offMedian(100, 161, 200, Distribution::normal), "150");
    EXPECT_EQ(offMedian(100, 139, 200, Distribution::normal), "150");
    EXPECT_EQ(offMedian(100, 161, 200, Distribution::normal, RangeMeaning::absoluteLimits), "150");
    EXPECT_EQ(offMedian(100, 250, 400, Distribution::lognormal), "200");
    EXPECT_EQ(offMedian(100, 230, 400, Distribution::lognormal), "");
    for (const auto other :
         {Distribution::pert, Distribution::triangular, Distribution::uniform, Distribution::discrete})
        EXPECT_EQ(offMedian(100, 190, 200, other), "");
}

TEST(Validation, ARemarkOnTheMedianHidesNoErrorOfALaterMonth) {
    Plan plan = samplePlan();
    Lever& lever = plan.lever(LeverKey::upkeepHours);
    lever.base = Trajectory::constant(190);
    lever.range = Range{Trajectory::constant(100), Trajectory::steps({{0, 200}, {5, 150}})};
    lever.range->distribution = Distribution::normal;
    const auto findings = validate(plan);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, FindingCode::rangeReversed);
    EXPECT_EQ(findings[0].month, 5);
}

TEST(Validation, ACorrelationMayRestOnTheRangeOfAScenario) {
    Plan plan = samplePlan();
    const LeverRef price{LeverKey::aiPrice, {}};
    plan.correlations = {{price, volumeOf(plan, 0), -0.3}};
    const auto findings = validate(plan);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].severity, Severity::hint);
    EXPECT_EQ(findings[0].lever, price) << "the one without a range";
    EXPECT_EQ(findings[0].values, (std::vector<std::string>{"volume", plan.workTypes[0].id.value}));
    plan.scenarios = {
        {"Dear",
         "",
         {{price, Trajectory::constant(2), Range{Trajectory::constant(1), Trajectory::constant(3)}}}}};
    EXPECT_TRUE(validate(plan).empty());
}

TEST(Validation, SaysOnceThatAScenariosOwnRangeCannotBeDrawn) {
    Plan plan = samplePlan();
    attrition(plan).weights = {};
    plan.scenarios = {{"Calm", "", {{{LeverKey::attrition, {}}, Trajectory::constant(0.18), {}}}}};
    EXPECT_EQ(validate(plan).size(), 1U) << "the scenario has it from the plan";
    attrition(plan).weights = Range{}.weights;
    plan.scenarios[0].overrides[0].range = attrition(plan);
    plan.scenarios[0].overrides[0].range->monthly = -1;
    const auto findings = validate(plan);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].scenario, "Calm");
}

TEST(Validation, AmountsOfAnyCurrencyAreFine) {
    Plan plan = samplePlan();
    plan.lever(LeverKey::loadedCost).base = Trajectory::constant(1.9e9); // rupiah
    plan.lever(LeverKey::loadedCost).range.reset();
    EXPECT_TRUE(validate(plan).empty());
}

TEST(Validation, JudgesAScenarioByThePlanAndNotByAnother) {
    Plan plan = samplePlan();
    plan.lever(LeverKey::growth).range = Range{Trajectory::constant(0.06), Trajectory::constant(0.2)};
    const auto growth = [](double base, double low, double high) {
        return Override{{LeverKey::growth, {}},
                        Trajectory::constant(base),
                        Range{Trajectory::constant(low), Trajectory::constant(high)}};
    };
    plan.scenarios = {{"Boom", "", {growth(0.5, 0.4, 0.6)}},
                      {"Calm", "", {{{LeverKey::growth, {}}, Trajectory::constant(0.1), {}}}}};
    for (const char* scenario : {"Base", "Boom", "Calm"}) EXPECT_TRUE(validate(plan, scenario).empty());

    // Said once, under whichever scenario one looks: as its own, or as another's.
    plan.scenarios[0].overrides = {growth(0.5, 0.6, 0.7)};
    for (const char* scenario : {"Base", "Boom", "Calm"}) {
        const auto findings = validate(plan, scenario);
        ASSERT_EQ(findings.size(), 1U) << scenario;
        EXPECT_EQ(findings[0].code, FindingCode::rangeReversed);
        EXPECT_EQ(findings[0].scenario, std::string(scenario) == "Boom" ? "" : "Boom");
    }
}
