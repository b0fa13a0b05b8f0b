#include "plan/sample.h"
#include "projection/projection.h"

#include <gmock/gmock.h>

using namespace headroom;
using plan::Finding;
using plan::FindingCode;
using plan::LeverKey;
using plan::Severity;
using plan::Trajectory;
using testing::Contains;
using testing::Field;
using testing::Not;

namespace {

std::vector<Finding> reviewed(const plan::Plan& p, std::optional<plan::Date> today = std::nullopt) {
    return projection::project(std::make_shared<const plan::Plan>(p), plan::baseScenario, today)
        .value()
        .findings;
}

auto has(FindingCode code) {
    return Contains(Field(&Finding::code, code));
}

void setLever(plan::Plan& p, LeverKey key, double value) {
    p.lever(key).base = Trajectory::constant(value);
}

} // namespace

TEST(Health, TheSampleHasWhatAReviewerWouldAskAbout) {
    const auto findings = reviewed(plan::samplePlan());
    EXPECT_THAT(findings, has(FindingCode::reductionTooSoon));
    EXPECT_THAT(findings, has(FindingCode::noOwner));
    EXPECT_THAT(findings, Not(Contains(Field(&Finding::severity, Severity::error))));
    for (const FindingCode clean :
         {FindingCode::automationJump, FindingCode::targetUnsupported, FindingCode::systemStartsHigh,
          FindingCode::outputNotFalling, FindingCode::inboxAboveLastYear, FindingCode::careShort,
          FindingCode::backfillStoppedEarly, FindingCode::surplusWithoutDestination})
        EXPECT_THAT(findings, Not(has(clean))) << plan::name(clean);
}

TEST(Health, WorstComesFirst) {
    plan::Plan p = plan::samplePlan();
    setLever(p, LeverKey::meetingsShare, 0.2);
    const auto findings = reviewed(p);
    EXPECT_TRUE(std::is_sorted(findings.begin(), findings.end(),
                               [](const Finding& a, const Finding& b) { return a.severity > b.severity; }));
    EXPECT_EQ(findings.front().code, FindingCode::splitNotWhole);
}

TEST(Health, AReductionIsTooSoonWithinTheHiringLeadOfAShortMonth) {
    plan::Plan p = plan::samplePlan();
    setLever(p, LeverKey::hiringLead, 1);
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::reductionTooSoon))) << "October can still be hired for";
    setLever(p, LeverKey::hiringLead, 2);
    EXPECT_THAT(reviewed(p), has(FindingCode::reductionTooSoon));
    setLever(p, LeverKey::openingHeadcount, 90);
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::reductionTooSoon)));
}

TEST(Health, ATargetNeedsAnOwnerOrTime) {
    plan::Plan p = plan::samplePlan();
    for (const LeverKey key : plan::improvementKeys) setLever(p, key, 0);
    setLever(p, LeverKey::dedicatedHours, 0);
    p.careEffect = false; // or resolution would decay below a half
    EXPECT_THAT(reviewed(p), has(FindingCode::targetUnsupported));
    for (auto& type : p.workTypes) type.owner = "Someone";
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::targetUnsupported)));
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::noOwner)));
}

TEST(Health, AutomationRisesInSteps) {
    plan::Plan p = plan::samplePlan();
    for (auto& type : p.workTypes) {
        type.lever(LeverKey::involvement).base = Trajectory::steps({{0, 0.8}, {5, 0.95}});
        type.lever(LeverKey::resolution).base = Trajectory::steps({{0, 0.4}, {5, 0.6}});
    }
    const auto findings = reviewed(p);
    EXPECT_THAT(findings, Contains(testing::AllOf(Field(&Finding::code, FindingCode::automationJump),
                                                  Field(&Finding::month, 5))));
}

TEST(Health, SystemsStartModestly) {
    plan::Plan p = plan::samplePlan();
    p.workTypes[4].lever(LeverKey::resolution).base = Trajectory::constant(0.51);
    EXPECT_THAT(reviewed(p), has(FindingCode::systemStartsHigh));
    p.workTypes[4].dependence = plan::Dependence::contentLed;
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::systemStartsHigh)));
}

TEST(Health, OutputPerPersonFallsWhenTheEasyWorkLeaves) {
    plan::Plan p = plan::samplePlan();
    p.workTypes.resize(1);
    p.milestones.clear();
    p.scenarios.clear();
    auto& type = p.workTypes.front();
    type.lever(LeverKey::complexity).base = Trajectory::constant(0);
    type.lever(LeverKey::handoverFactor).base = Trajectory::constant(1);
    setLever(p, LeverKey::inboxShare, 0.6);
    EXPECT_THAT(reviewed(p), has(FindingCode::outputNotFalling));
    type.lever(LeverKey::complexity).base = Trajectory::constant(0.5);
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::outputNotFalling)));
}

TEST(Health, TimeIsGivenToTheAi) {
    plan::Plan p = plan::samplePlan();
    setLever(p, LeverKey::inboxShareToday, 0.6);
    EXPECT_THAT(reviewed(p), has(FindingCode::inboxAboveLastYear));
    setLever(p, LeverKey::upkeepHours, 3000);
    EXPECT_THAT(reviewed(p), has(FindingCode::careShort));
    p.careEffect = false;
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::careShort)));
}

TEST(Health, BackfillStopsOnlyOnceAutomationHasHeld) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::backfill).base = Trajectory::steps({{0, 1}, {1, 0}});
    EXPECT_THAT(reviewed(p), has(FindingCode::backfillStoppedEarly));
    p.lever(LeverKey::backfill).base = Trajectory::steps({{0, 1}, {3, 0}});
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::backfillStoppedEarly)));
    setLever(p, LeverKey::upkeepHours, 3000);
    EXPECT_THAT(reviewed(p), has(FindingCode::backfillStoppedEarly)) << "starved of care it did not hold";
}

TEST(Health, SurplusHasADestination) {
    plan::Plan p = plan::samplePlan();
    for (const LeverKey key : plan::surplusKeys) setLever(p, key, 0);
    EXPECT_THAT(reviewed(p), has(FindingCode::surplusWithoutDestination));
}

TEST(Health, ABetWantsRangeSourceAndOwner) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::attrition).range.reset();
    p.lever(LeverKey::attrition).provenance.owner.clear();
    const auto findings = reviewed(p);
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == FindingCode::betIncomplete &&
               finding.lever == plan::LeverRef{LeverKey::attrition, {}};
    });
    ASSERT_NE(found, findings.end());
    EXPECT_THAT(found->values, testing::ElementsAre("range,owner"));
}

TEST(Health, AssumptionsGrowStale) {
    const plan::Plan p = plan::samplePlan();
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::assumptionsStale)));
    EXPECT_THAT(reviewed(p, plan::parseDate("2026-07-12")), Not(has(FindingCode::assumptionsStale)));
    EXPECT_THAT(reviewed(p, plan::parseDate("2026-07-20")), has(FindingCode::assumptionsStale));
}
