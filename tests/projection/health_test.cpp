#include "plan/sample.h"
#include "projection/projection.h"

#include <gmock/gmock.h>

#include <cmath>

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
          FindingCode::backfillStoppedEarly, FindingCode::surplusWithoutDestination,
          FindingCode::noAutomationGuardrail})
        EXPECT_THAT(findings, Not(has(clean))) << plan::name(clean);
}

/// The operating loop: who owns what takes people most time, what is overdue, what did not help.
TEST(Health, LooksIntoTheLogOfImprovements) {
    plan::Plan p = plan::samplePlan();
    const plan::WorkTypeId type = p.workTypes.front().id;
    const auto count = [&](const plan::Plan& of, FindingCode code) {
        const auto findings = reviewed(of, plan::parseDate("2030-01-01"));
        return std::count_if(findings.begin(), findings.end(),
                             [code](const Finding& finding) { return finding.code == code; });
    };
    EXPECT_EQ(count(p, FindingCode::topicsWithoutOwner), 0) << "typed actuals have no topics";
    p.actuals.sources = {{.name = "Helpdesk"}};
    plan::Topic topic{type, "Refunds", {}};
    for (int t = 0; t < 5; ++t) topic.months.push_back({p.monthAt(t), 1000, 900, 450, 90, 0, true});
    p.actuals.topics = {topic};
    const auto findings = reviewed(p);
    const auto unowned = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == FindingCode::topicsWithoutOwner;
    });
    ASSERT_NE(unowned, findings.end());
    EXPECT_THAT(unowned->values, testing::ElementsAre("1", "5", "Refunds"));

    plan::Improvement entry{{"1"}, type, "Refunds", plan::ImprovementKind::content, "New article", "Ada"};
    entry.date = std::chrono::sys_days{p.monthAt(1) / 10};
    entry.state = plan::ImprovementState::underWay;
    p.improvements = {entry};
    EXPECT_EQ(count(p, FindingCode::topicsWithoutOwner), 0);
    EXPECT_EQ(count(p, FindingCode::improvementOverdue), 1);
    EXPECT_EQ(count(p, FindingCode::improvementWithoutEffect), 0) << "it is not made";
    p.improvements[0].state = plan::ImprovementState::made;
    EXPECT_EQ(count(p, FindingCode::improvementOverdue), 0);
    EXPECT_EQ(count(p, FindingCode::improvementWithoutEffect), 1)
        << "three months on, resolution is as it was";
    for (int t = 2; t < 5; ++t) p.actuals.topics[0].months[static_cast<std::size_t>(t)].resolved = 600;
    EXPECT_EQ(count(p, FindingCode::improvementWithoutEffect), 0);
    p.actuals.topics[0].months.pop_back();
    for (int t = 2; t < 4; ++t) p.actuals.topics[0].months[static_cast<std::size_t>(t)].resolved = 450;
    EXPECT_EQ(count(p, FindingCode::improvementWithoutEffect), 0) << "two months are too early to call it so";
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

TEST(Health, AReductionIsTooSoonBeforeAMonthThatMayBeShort) {
    plan::Plan p = plan::samplePlan();
    p.guardrails.clear(); // or they would stop it
    p.lever(LeverKey::plannedReductions).base = Trajectory::steps({{0, 0}, {5, 2}, {6, 0}});
    setLever(p, LeverKey::openingHeadcount, 90);
    setLever(p, LeverKey::hiringLead, 2);
    const auto drawn = [&](const std::vector<double>& gapP10) {
        return projection::project(std::make_shared<const plan::Plan>(p), plan::baseScenario, std::nullopt,
                                   gapP10)
            .value()
            .findings;
    };
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::reductionTooSoon))) << "no month is short at base";
    std::vector<double> gap(12, 4);
    gap[5] = gap[8] = -1;
    EXPECT_THAT(drawn(gap), Not(has(FindingCode::reductionTooSoon)))
        << "the month of the reduction itself, and one that can still be hired for";
    gap[7] = -2.5;
    EXPECT_THAT(drawn(gap),
                Contains(testing::AllOf(
                    Field(&Finding::code, FindingCode::reductionTooSoon), Field(&Finding::month, 5),
                    Field(&Finding::values, testing::ElementsAre("2", "7", "2.5", "p10")))));
    // What is drawn speaks, whatever the base says.
    setLever(p, LeverKey::openingHeadcount, 40);
    EXPECT_THAT(reviewed(p), Contains(testing::AllOf(Field(&Finding::code, FindingCode::reductionTooSoon),
                                                     Field(&Finding::values, testing::SizeIs(3)))));
    EXPECT_THAT(drawn(std::vector<double>(12, 0)), Not(has(FindingCode::reductionTooSoon)));
    EXPECT_THAT(drawn(std::vector<double>(12, std::nan(""))), Not(has(FindingCode::reductionTooSoon)));
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

    // A type that comes with a launch starts there.
    p.workTypes[4].dependence = plan::Dependence::systemDependent;
    p.workTypes[4].startMonth = 3;
    p.workTypes[4].lever(LeverKey::resolution).base = Trajectory::steps({{0, 0.1}, {3, 0.52}});
    EXPECT_THAT(reviewed(p), Contains(testing::AllOf(Field(&Finding::code, FindingCode::systemStartsHigh),
                                                     Field(&Finding::month, 3))));
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

TEST(Health, ABetThatWasNeverReviewedIsAsOldAsThePlan) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::growth).provenance.lastReviewed.reset();
    EXPECT_THAT(reviewed(p, plan::parseDate("2026-07-03")), Not(has(FindingCode::assumptionsStale)));
    const auto findings = reviewed(p, plan::parseDate("2026-07-04"));
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == FindingCode::assumptionsStale;
    });
    ASSERT_NE(found, findings.end());
    EXPECT_THAT(found->values, testing::ElementsAre("1", "2026-01-01"));
}

TEST(Health, AssumptionsAreReviewedByTheDaySetForThem) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::growth).provenance.nextReview = plan::parseDate("2026-03-31");
    p.lever(LeverKey::plannedHires).provenance.nextReview = plan::parseDate("2026-02-28");
    const auto overdue = [&](const char* today) {
        std::vector<std::string> values;
        for (const Finding& finding : reviewed(p, plan::parseDate(today)))
            if (finding.code == FindingCode::assumptionsOverdue) values = finding.values;
        return values;
    };
    EXPECT_THAT(overdue("2026-02-28"), testing::IsEmpty()) << "due that day";
    EXPECT_THAT(overdue("2026-03-31"), testing::ElementsAre("1", "2026-02-28")) << "a decision counts too";
    EXPECT_THAT(overdue("2026-04-01"), testing::ElementsAre("2", "2026-02-28"));
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::assumptionsOverdue))) << "no day is known";
}

TEST(Health, AFinanceReviewIsHeldByTheDaySetForIt) {
    plan::Plan p = plan::samplePlan();
    p.lastFinanceReview = plan::parseDate("2026-01-15");
    p.nextFinanceReview = plan::parseDate("2026-04-15");
    EXPECT_THAT(reviewed(p, plan::parseDate("2026-04-15")), Not(has(FindingCode::financeReviewOverdue)));
    const auto findings = reviewed(p, plan::parseDate("2026-07-01"));
    EXPECT_THAT(findings,
                Contains(testing::AllOf(Field(&Finding::code, FindingCode::financeReviewOverdue),
                                        Field(&Finding::severity, Severity::warning),
                                        Field(&Finding::values, testing::ElementsAre("2026-04-15")))));
    EXPECT_THAT(findings, Not(has(FindingCode::financeReviewOld))) << "one or the other";
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::financeReviewOverdue))) << "no day is known";
}

TEST(Health, AutomationIsGuarded) {
    plan::Plan p = plan::samplePlan();
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::noAutomationGuardrail)));
    p.guardrails.front().comparison = plan::Comparison::exceedsBy;
    const auto findings = reviewed(p);
    EXPECT_THAT(findings, Contains(testing::AllOf(Field(&Finding::code, FindingCode::noAutomationGuardrail),
                                                  Field(&Finding::severity, Severity::warning))))
        << "one that speaks of a surplus catches no shortfall, nor does one on improvement time";
    p.guardrails.clear();
    EXPECT_THAT(reviewed(p), has(FindingCode::noAutomationGuardrail));
}

TEST(Health, FinanceReviewsEveryQuarter) {
    plan::Plan p = plan::samplePlan();
    p.lastFinanceReview = plan::parseDate("2026-04-01");
    const auto old = [&](const char* today) {
        return testing::Matches(has(FindingCode::financeReviewOld))(reviewed(p, plan::parseDate(today)));
    };
    EXPECT_FALSE(old("2026-07-02")) << "92 days";
    EXPECT_TRUE(old("2026-07-03"));
    EXPECT_FALSE(old("2026-03-01")) << "a review to come";
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::financeReviewOld))) << "no day is known";
    const auto findings = reviewed(p, plan::parseDate("2026-07-03"));
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == FindingCode::financeReviewOld;
    });
    EXPECT_EQ(found->severity, Severity::hint);
    EXPECT_THAT(found->values, testing::ElementsAre("2026-04-01"));
    EXPECT_THAT(findings, Not(has(FindingCode::financeReviewMissing))) << "one or the other";
}

TEST(Health, APlanThatHasBegunWasReviewedByFinance) {
    plan::Plan p = plan::samplePlan();
    p.lastFinanceReview.reset();
    EXPECT_THAT(reviewed(p), Not(has(FindingCode::financeReviewMissing)));
    EXPECT_THAT(reviewed(p, plan::parseDate("2025-12-01")), Not(has(FindingCode::financeReviewMissing)));
    EXPECT_THAT(reviewed(p, plan::parseDate("2026-01-31")), Not(has(FindingCode::financeReviewMissing)))
        << "its first month";
    const auto findings = reviewed(p, plan::parseDate("2026-02-01"));
    EXPECT_THAT(findings, Contains(testing::AllOf(Field(&Finding::code, FindingCode::financeReviewMissing),
                                                  Field(&Finding::severity, Severity::hint))));
    EXPECT_THAT(findings, Not(has(FindingCode::financeReviewOld)));
}
