#include "plan/sample.h"
#include "projection/projection.h"
#include "ui/words/errors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace headroom::ui {
namespace {

using testing::HasSubstr;

const QLocale english(QLocale::English, QLocale::UnitedStates);

TEST(ErrorWords, EveryCodeHasASentenceAndNoneLeavesAGap) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::internal); ++code) {
        for (const auto& values :
             std::vector<std::vector<std::string>>{{}, {"a"}, {"a", "b"}, {"%1", "%2", "c"}}) {
            const ErrorWords words = wordsFor(Error{static_cast<ErrorCode>(code), "/tmp/plan.json", values});
            EXPECT_FALSE(words.message.isEmpty()) << code;
            EXPECT_TRUE(words.message.endsWith(u'.')) << code << words.message.toStdString();
            EXPECT_FALSE(words.message.contains("%3")) << words.message.toStdString();
        }
    }
}

TEST(ErrorWords, NameFilePlaceAndRemedy) {
    const std::string newer = oneLine({ErrorCode::workspaceNewer, "a.headroom", {"7", "3"}}).toStdString();
    EXPECT_THAT(newer, HasSubstr("a.headroom"));
    EXPECT_THAT(newer, HasSubstr("format 7"));
    EXPECT_THAT(newer, HasSubstr("Update Headroom"));
    const std::string column =
        oneLine({ErrorCode::importColumnMissing, "v.csv", {"Date", "day", "count"}}).toStdString();
    EXPECT_THAT(column, HasSubstr("“Date”"));
    EXPECT_THAT(column, HasSubstr("day, count"));
    EXPECT_THAT(oneLine({ErrorCode::diskFull, "r.pdf", {}}).toStdString(), HasSubstr("disk is full"));
    EXPECT_THAT(oneLine({ErrorCode::jsonInvalid, "p.json", {"/months", "a whole number"}}).toStdString(),
                HasSubstr("/months"));
}

TEST(ErrorWords, SayWhatIsWrongWithTheNameOfARevision) {
    const auto told = [](std::vector<std::string> values) {
        return oneLine({ErrorCode::planInvalid, "a.headroom", std::move(values)}).toStdString();
    };
    EXPECT_THAT(told({"revisionNameTwice", "Budget"}), HasSubstr("“Budget”"));
    EXPECT_THAT(told({"revisionNameEmpty", ""}), HasSubstr("no name"));
}

TEST(FindingWords, EveryCodeHasASentenceAndARemedy) {
    const plan::Plan plan = plan::samplePlan();
    for (int code = 0; code <= static_cast<int>(plan::FindingCode::assumptionsStale); ++code) {
        for (const auto& values :
             std::vector<std::vector<std::string>>{{}, {"1", "2", "3"}, {"1", "2", "3", "p10"}}) {
            plan::Finding finding;
            finding.code = static_cast<plan::FindingCode>(code);
            finding.values = values;
            const FindingWords words = wordsFor(finding, plan, english);
            EXPECT_FALSE(words.sentence.isEmpty()) << code;
            EXPECT_FALSE(words.remedy.isEmpty()) << code;
            EXPECT_FALSE(words.sentence.contains(QStringLiteral("%4")) ||
                         words.sentence.contains(QStringLiteral("%1")))
                << words.sentence.toStdString();
        }
    }
}

TEST(FindingWords, SpeakInTheLeversUnitAndNameThePlace) {
    const plan::Plan plan = plan::samplePlan();
    plan::Finding finding;
    finding.code = plan::FindingCode::leverOutOfLimits;
    finding.lever = plan::LeverRef{plan::LeverKey::involvement, plan.workTypes.front().id};
    finding.month = 9;
    finding.values = {"1.2", "0", "1"};
    const FindingWords words = wordsFor(finding, plan, english);
    EXPECT_EQ(words.sentence.toStdString(), "AI involvement is 120.0 %, outside 0.0 % to 100.0 %.");
    EXPECT_EQ(words.place.toStdString(), "AI involvement, " + plan.workTypes.front().name + ", Oct 2026");
    finding.scenario = "Bold";
    EXPECT_THAT(wordsFor(finding, plan, english).place.toStdString(), HasSubstr("scenario Bold"));
    finding.values = {"inf", "0", "1"};
    EXPECT_THAT(wordsFor(finding, plan, english).sentence.toStdString(), HasSubstr("is –, outside"));
    finding.values = {"-3", "0", ""};
    EXPECT_THAT(wordsFor(finding, plan, english).sentence.toStdString(), HasSubstr("below 0.0 %"));
}

TEST(FindingWords, AShortenedUnitAtTheEndOfASentenceIsItsFullStop) {
    plan::Plan plan = plan::samplePlan();
    plan.workTypes.front().lever(plan::LeverKey::volume).base = plan::Trajectory::constant(1e30);
    const auto findings = plan::validate(plan);
    ASSERT_FALSE(findings.empty());
    const FindingWords words = wordsFor(findings.front(), plan, english);
    EXPECT_EQ(words.sentence.toStdString(), "Volume is 1E+30 conv., outside 0 conv. to 100,000,000 conv.");
    EXPECT_EQ(words.remedy.toStdString(), "Set a value from 0 conv. to 100,000,000 conv.");
}

TEST(FindingWords, WhatValidationFindsIsWordedInFull) {
    plan::Plan plan = plan::samplePlan();
    plan.currency = "dollars";
    plan.lever(plan::LeverKey::inboxShare).base = plan::Trajectory::constant(0.9);
    plan.workTypes.front().name = plan.workTypes.back().name;
    plan.ramp.proficiency = {1.5};
    plan.season.fill(0);
    const auto findings = plan::validate(plan);
    EXPECT_GE(findings.size(), 4U);
    for (const plan::Finding& finding : findings) {
        const FindingWords words = wordsFor(finding, plan, english);
        EXPECT_FALSE(words.sentence.contains(QStringLiteral("“”"))) << words.sentence.toStdString();
        EXPECT_FALSE(words.sentence.contains(QStringLiteral("  "))) << words.sentence.toStdString();
    }
}

TEST(FindingWords, EveryRuleOfPlanHealthNamesAPlaceAndARemedy) {
    plan::Plan plan = plan::samplePlan();
    plan.guardrails.clear();
    plan.workTypes[0].lever(plan::LeverKey::resolution).base = plan::Trajectory::steps({{0, 0.1}, {5, 0.9}});
    plan.lever(plan::LeverKey::inboxShareToday).base = plan::Trajectory::constant(0.5);
    plan.lever(plan::LeverKey::upkeepHours).base = plan::Trajectory::constant(3000);
    plan.lever(plan::LeverKey::backfill).base = plan::Trajectory::steps({{0, 1}, {1, 0}});
    const auto projected = projection::project(std::make_shared<const plan::Plan>(plan), plan::baseScenario,
                                               plan::parseDate("2027-06-01"));
    ASSERT_TRUE(projected);
    std::set<plan::FindingCode> codes;
    for (const plan::Finding& finding : projected.value().findings) {
        codes.insert(finding.code);
        const FindingWords words = wordsFor(finding, plan, english);
        EXPECT_FALSE(words.place.isEmpty()) << words.sentence.toStdString();
        EXPECT_FALSE(words.remedy.isEmpty()) << words.sentence.toStdString();
    }
    using plan::FindingCode;
    for (const FindingCode code :
         {FindingCode::automationJump, FindingCode::inboxAboveLastYear, FindingCode::careShort,
          FindingCode::backfillStoppedEarly, FindingCode::noOwner, FindingCode::betIncomplete,
          FindingCode::noAutomationGuardrail, FindingCode::financeReviewOld, FindingCode::assumptionsStale})
        EXPECT_TRUE(codes.count(code)) << plan::name(code);
}

TEST(FindingWords, NameBothLeversOfACorrelation) {
    plan::Plan plan = plan::samplePlan();
    using plan::LeverKey;
    const plan::LeverRef price{LeverKey::aiPrice, {}}, volume{LeverKey::volume, plan.workTypes[0].id};
    const auto said = [&](const plan::Correlation& correlation) {
        plan.correlations = {correlation};
        const auto findings = plan::validate(plan);
        EXPECT_EQ(findings.size(), 1U);
        return wordsFor(findings.at(0), plan, english);
    };
    const FindingWords idle = said({volume, price, 0.5});
    EXPECT_EQ(idle.sentence.toStdString(),
              "“AI price per billed outcome” is correlated with “Volume, How-to questions” and has no range: "
              "the correlation does nothing.");
    EXPECT_EQ(idle.place.toStdString(), "AI price per billed outcome");
    EXPECT_EQ(said({volume, price, -1.5}).sentence.toStdString(),
              "“Volume, How-to questions” and “AI price per billed outcome” are correlated by −1.5; it must "
              "be from −1 to 1.");
    const FindingWords unknown = said({volume, {LeverKey::resolution, {"chat"}}, 0.5});
    EXPECT_EQ(unknown.sentence.toStdString(),
              "A correlation speaks of “AI resolution, planned” of “chat”, which the plan does not have.");
    EXPECT_EQ(unknown.place, QStringLiteral("Correlations"));
}

TEST(FindingWords, SayHowTheDrawsAndWeightsMayBe) {
    plan::Plan plan = plan::samplePlan();
    plan.draws.draws = 20'000'000;
    plan.scenarios[0].weight = 0.7;
    plan.scenarios[1].weight = 0.5;
    const auto findings = plan::validate(plan);
    ASSERT_EQ(findings.size(), 2U);
    const FindingWords draws = wordsFor(findings[0], plan, english);
    EXPECT_EQ(draws.sentence.toStdString(),
              "The ranges are drawn 20,000,000 times; it may be 1 to 10,000,000.");
    EXPECT_EQ(draws.place, QStringLiteral("Draws"));
    const FindingWords weights = wordsFor(findings[1], plan, english);
    EXPECT_EQ(weights.sentence.toStdString(),
              "The weights of the scenarios add up to 120.0 %, and Base is left with none.");
    EXPECT_EQ(weights.place, QStringLiteral("Scenarios"));
}

TEST(FindingWords, SayWhereGuardrailsAndReviewsStand) {
    const plan::Plan plan = plan::samplePlan();
    plan::Finding finding;
    finding.code = plan::FindingCode::noAutomationGuardrail;
    EXPECT_EQ(wordsFor(finding, plan, english).place, QStringLiteral("Guardrails"));
    finding.code = plan::FindingCode::financeReviewOld;
    finding.values = {"2025-12-15"};
    const FindingWords old = wordsFor(finding, plan, english);
    EXPECT_EQ(old.sentence.toStdString(), "The last finance review was on 15 Dec 2025, over a quarter ago.");
    EXPECT_EQ(old.place, QStringLiteral("Finance review"));
    finding.code = plan::FindingCode::financeReviewMissing;
    finding.values.clear();
    const FindingWords missing = wordsFor(finding, plan, english);
    EXPECT_THAT(missing.sentence.toStdString(), HasSubstr("no finance review is on record"));
    EXPECT_EQ(missing.place, QStringLiteral("Finance review"));
}

TEST(ImportWords, EveryReasonIsWorded) {
    for (const char* code :
         {"timeMissing", "timeUnreadable", "countMissing", "countUnreadable", "countNegative",
          "countNotFinite", "tooFewColumns", "tooManyColumns", "rowTooLong", "monthTwice", "quoteNotClosed"})
        EXPECT_NE(rejectedRowReason(code).toStdString(), code);
    for (const char* code : {"timeColumn", "countColumn", "dateOrder", "shape", "decimalPoint", "weeks"})
        EXPECT_FALSE(importDoubt(code).startsWith(QStringLiteral("Please check"))) << code;
    EXPECT_THAT(importDoubt("dateOrder").toStdString(), HasSubstr("day or the month"));
}

} // namespace
} // namespace headroom::ui
