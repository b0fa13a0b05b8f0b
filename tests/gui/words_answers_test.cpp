#include "plan/sample.h"
#include "projection/investment.h"
#include "projection/projection.h"
#include "ui/words/answers.h"

#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;
using projection::Projection;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// A team of one work type whose required FTE is easily steered by volume.
plan::Plan smallPlan(int months = 12) {
    plan::Plan plan = plan::emptyPlan("Small", std::chrono::year{2026} / std::chrono::January);
    plan.months = months;
    plan.ramp = {};
    plan.lever(LeverKey::attrition).base = Trajectory::constant(0);
    plan.lever(LeverKey::openingHeadcount).base = Trajectory::constant(10);
    for (int t = 0; t < months; ++t) plan.calendar.fixed.push_back({plan.monthAt(t), 20});
    plan::WorkType& type = plan.workTypes.front();
    type.name = "How-to";
    type.lever(LeverKey::volume).base = Trajectory::constant(2000);
    return plan;
}

Projection projected(const plan::Plan& plan, const std::string& scenario = plan::baseScenario) {
    auto result = projection::project(std::make_shared<const plan::Plan>(plan), scenario);
    EXPECT_TRUE(result.has_value());
    return std::move(result).value();
}

/// Volumes month by month for the only work type.
void setVolumes(plan::Plan& plan, const std::vector<double>& volumes) {
    plan.workTypes.front().lever(LeverKey::volume).base = Trajectory::monthly(volumes);
}

std::string title(const Answer& answer) {
    return answer.title.toStdString();
}

std::string remedy(const Answer& answer) {
    return answer.remedy.toStdString();
}

Answer overview(const plan::Plan& plan) {
    return overviewAnswer(projected(plan), english);
}

/// Volumes of which the named months need twice the team.
std::vector<double> peaks(const plan::Plan& plan, const std::vector<int>& months) {
    const double ample = plan.workTypes.front().lever(LeverKey::volume).base.at(0);
    std::vector<double> volumes(static_cast<std::size_t>(plan.months), ample);
    for (int t : months) volumes[static_cast<std::size_t>(t)] = ample * 8;
    return volumes;
}

TEST(OverviewAnswer, StaffedNamesTheTightestMonth) {
    plan::Plan plan = smallPlan();
    std::vector<double> volumes(12, 1000);
    volumes[4] = 1500;
    setVolumes(plan, volumes);
    const Answer answer = overview(plan);
    EXPECT_THAT(title(answer), StartsWith("Staffed in every month; the tightest is May with "));
    EXPECT_FALSE(answer.trouble);
    EXPECT_THAT(remedy(answer), HasSubstr("destination"));
}

TEST(OverviewAnswer, AShortageSaysWhenAndHowMuch) {
    struct Expected {
        std::vector<int> months;
        const char* start;
    };
    for (const auto& [months, start] :
         std::vector<Expected>{{{6}, "Understaffed in July: "},
                               {{6, 7}, "Understaffed in July and August: "},
                               {{5, 6, 7}, "Understaffed from June to August: "},
                               {{9, 10, 11}, "Understaffed from October on: "},
                               {{2, 6}, "Understaffed in 2 of 12 months: "}}) {
        plan::Plan plan = smallPlan();
        setVolumes(plan, peaks(plan, months));
        const Answer answer = overview(plan);
        EXPECT_THAT(title(answer), StartsWith(start));
        EXPECT_THAT(title(answer), HasSubstr("FTE short"));
        EXPECT_TRUE(answer.trouble);
    }
    plan::Plan always = smallPlan();
    always.lever(LeverKey::openingHeadcount).base = Trajectory::constant(1);
    EXPECT_THAT(title(overview(always)), StartsWith("Understaffed in every month: "));
}

TEST(OverviewAnswer, AReductionThatMakesTheGapIsNamed) {
    plan::Plan plan = smallPlan();
    plan.lever(LeverKey::plannedReductions).base = Trajectory::monthly({0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0});
    const Answer answer = overview(plan);
    EXPECT_EQ(title(answer), "Understaffed from October on: the reduction in September comes too soon");
    EXPECT_THAT(remedy(answer), StartsWith("Keeping the 8 people would cover "));
}

TEST(OverviewAnswer, TheHiringItSuggestsClosesTheGap) {
    plan::Plan plan = smallPlan();
    plan.ramp.proficiency = {0.3, 0.5, 0.7, 0.9};
    setVolumes(plan, peaks(plan, {8, 9, 10, 11}));
    const Projection before = projected(plan);
    ASSERT_LT(*std::min_element(before.series(Metric::gapFte).begin(), before.series(Metric::gapFte).end()),
              0);

    // "7 starters in July, approved by April, would close it."
    const QString said = overviewAnswer(before, english).remedy;
    const QRegularExpression sentence("(\\d+) starters? in (\\w+), approved by (\\w+), would close it");
    const auto match = sentence.match(said);
    ASSERT_TRUE(match.hasMatch()) << said.toStdString();
    int start = 0, approved = 0;
    for (int m = 1; m <= 12; ++m) {
        if (english.monthName(m) == match.captured(2)) start = m - 1;
        if (english.monthName(m) == match.captured(3)) approved = m - 1;
    }
    EXPECT_EQ(start - approved, before.hiringLead());
    std::vector<double> hires(12, 0.0);
    hires[static_cast<std::size_t>(start)] = match.captured(1).toInt();
    plan.lever(LeverKey::plannedHires).base = Trajectory::monthly(hires);
    EXPECT_FALSE(overview(plan).trouble) << said.toStdString();
    hires[static_cast<std::size_t>(start)] -= 1;
    plan.lever(LeverKey::plannedHires).base = Trajectory::monthly(hires);
    EXPECT_TRUE(overview(plan).trouble) << "one fewer would do as well";
}

TEST(OverviewAnswer, ShortageInsideTheHiringLeadCallsForFlex) {
    plan::Plan plan = smallPlan();
    setVolumes(plan, peaks(plan, {0, 1, 6}));
    EXPECT_THAT(remedy(overview(plan)), HasSubstr("only overtime or contractors help"));
    EXPECT_THAT(remedy(overview(plan)), HasSubstr("would close the rest"));
    plan::Plan early = smallPlan();
    setVolumes(early, peaks(early, {1}));
    EXPECT_THAT(remedy(overview(early)), Not(HasSubstr("starter")));
}

TEST(OverviewAnswer, MonthsOfALongPlanCarryTheirYear) {
    plan::Plan plan = smallPlan(24);
    setVolumes(plan, peaks(plan, {18}));
    EXPECT_THAT(title(overview(plan)), StartsWith("Understaffed in July 2027: "));
}

TEST(OverviewAnswer, OneMonthAndNothingAtAll) {
    EXPECT_THAT(title(overview(smallPlan(1))), StartsWith("Staffed in January, with "));
    plan::Plan empty = smallPlan();
    setVolumes(empty, std::vector<double>(12, 0.0));
    const Projection nothing = projected(empty);
    EXPECT_EQ(title(overviewAnswer(nothing, english)), "No conversations are planned yet");
    EXPECT_EQ(title(demandAnswer(nothing, english)), "No conversations are planned yet");
    plan::Plan noTypes = smallPlan();
    noTypes.workTypes.clear();
    noTypes.milestones.clear();
    EXPECT_EQ(title(overview(noTypes)), "No conversations are planned yet");
}

TEST(ServiceAnswer, NamesTheMonthThatMissesItsTargetAndTheWorkThatWaits) {
    plan::Plan plan = smallPlan();
    setVolumes(plan, peaks(plan, {6}));
    plan.lever(LeverKey::openingBacklog).base = Trajectory::constant(0);
    const Answer short6 = serviceAnswer(projected(plan), english);
    EXPECT_TRUE(short6.trouble);
    EXPECT_THAT(title(short6), AnyOf(StartsWith("In July only "), StartsWith("In August only ")));
    EXPECT_THAT(short6.remedy.toStdString(), StartsWith("Most work waits at the start of August: "));
    setVolumes(plan, std::vector<double>(12, 10.0));
    const Answer easy = serviceAnswer(projected(plan), english);
    EXPECT_FALSE(easy.trouble);
    EXPECT_EQ(title(easy), "Every work type meets its target in every month");
    EXPECT_EQ(easy.remedy.toStdString(), "No work waits at the start of any month.");
    setVolumes(plan, std::vector<double>(12, 0.0));
    EXPECT_EQ(title(serviceAnswer(projected(plan), english)), "No conversations are planned yet");
}

TEST(OverviewAnswer, WorkWithoutInboxTimeIsSaid) {
    plan::Plan plan = smallPlan();
    std::vector<double> inbox(12, 0.65), leave(12, 0.12);
    inbox[4] = 0;
    leave[4] = 0.77;
    plan.lever(LeverKey::inboxShare).base = Trajectory::monthly(inbox);
    plan.lever(LeverKey::leaveShare).base = Trajectory::monthly(leave);
    const Answer answer = overview(plan);
    EXPECT_EQ(title(answer), "In May there is work and no time to do it");
    EXPECT_TRUE(answer.trouble);
}

TEST(OtherAnswers, FollowTheNumbersOfTheSample) {
    const Projection sample = projected(plan::samplePlan());
    const auto inbound = sample.series(Metric::inbound);
    const std::string demand = title(demandAnswer(sample, english));
    EXPECT_THAT(demand, HasSubstr(english.toString(std::round(inbound.front()), 'f', 0).toStdString()));
    EXPECT_THAT(demand, HasSubstr(english.toString(std::round(inbound.back()), 'f', 0).toStdString()));
    const std::string automation = title(automationAnswer(sample, english));
    EXPECT_THAT(
        automation,
        HasSubstr(english.toString(sample.series(Metric::automation).back() * 100, 'f', 1).toStdString()));
    EXPECT_THAT(title(peopleAnswer(sample, english)), StartsWith("From "));
    EXPECT_THAT(title(timeAnswer(sample, english)), HasSubstr("inbox share"));
    EXPECT_THAT(title(moneyAnswer(sample, english)), HasSubstr("automation growth spares"));
}

TEST(OtherAnswers, OwnersOfTheClimbAreCounted) {
    plan::Plan plan = smallPlan();
    plan::WorkType second = plan.workTypes.front();
    second.id = {"second"};
    second.name = "Second";
    plan.workTypes.push_back(second);
    for (plan::WorkType& type : plan.workTypes)
        type.lever(LeverKey::involvement).base = Trajectory::steps({{0, 0.5}, {3, 0.7}});
    plan.careEffect = false;
    EXPECT_THAT(title(automationAnswer(projected(plan), english)),
                HasSubstr("none of the 2 work types that carry it has an owner"));
    plan.workTypes.front().owner = "Ada";
    EXPECT_THAT(title(automationAnswer(projected(plan), english)),
                HasSubstr("one of the 2 work types that carry it has no owner"));
    plan.workTypes.back().owner = "Bo";
    const Answer owned = automationAnswer(projected(plan), english);
    EXPECT_THAT(title(owned), Not(HasSubstr("owner")));
    EXPECT_THAT(title(owned), HasSubstr("in one step, in April"));
    EXPECT_FALSE(owned.trouble);
}

TEST(OtherAnswers, TheNextInvestmentIsTheOneWhoseHoursBringMost) {
    plan::Plan plan = plan::samplePlan();
    const Projection sample = projected(plan);
    const auto best = projection::whereToInvest(sample).front();
    const auto named = [&](const Projection& p) { return remedy(automationAnswer(p, english)); };
    EXPECT_THAT(named(sample),
                HasSubstr("invest next in " + plan.workTypes[static_cast<std::size_t>(best.workType)].name +
                          ", for " + english.toString(best.ftePer100Hours, 'f', 2).toStdString() +
                          " FTE per 100 hours"));
    // The type whose point is worth most becomes the one whose hours bring most.
    plan.workTypes[4].lever(LeverKey::raiseHours).base = Trajectory::constant(1);
    EXPECT_THAT(named(projected(plan)), HasSubstr("worth most in Integrations"));
    EXPECT_THAT(named(projected(plan)), HasSubstr("invest next there, for "));
    // Hours that are nothing cannot be divided by: the whole gain is said.
    plan.workTypes[4].lever(LeverKey::raiseHours).base = Trajectory::constant(0);
    EXPECT_THAT(named(projected(plan)), Not(HasSubstr("per 100 hours")));
    EXPECT_THAT(named(projected(plan)), HasSubstr("invest next there, for "));
    for (plan::WorkType& type : plan.workTypes) type.lever(LeverKey::ceiling).base = Trajectory::constant(0);
    EXPECT_THAT(named(projected(plan)), Not(HasSubstr("invest next")));
}

TEST(OtherAnswers, AnAiThatDoesNothingIsSaid) {
    plan::Plan plan = smallPlan();
    for (const LeverKey key : {LeverKey::involvement, LeverKey::involvementToday})
        plan.workTypes.front().lever(key).base = Trajectory::constant(0);
    EXPECT_EQ(title(automationAnswer(projected(plan), english)), "The AI resolves nothing in this plan");
}

TEST(OtherAnswers, TooLittleCareIsTrouble) {
    plan::Plan plan = smallPlan();
    plan.lever(LeverKey::upkeepHours).base = Trajectory::constant(5000);
    const Answer answer = timeAnswer(projected(plan), english);
    EXPECT_TRUE(answer.trouble);
    EXPECT_THAT(remedy(answer), HasSubstr("of the hours it needs"));
}

TEST(OtherAnswers, NoneOfThemFailsOnAnyHorizonAndLocale) {
    for (const QLocale& locale : {english, QLocale(QLocale::German), QLocale::c()}) {
        for (const int months : {1, 2, 12, 13, 60}) {
            for (const double volume : {0.0, 1.0, 1e7}) {
                plan::Plan plan = smallPlan(months);
                plan.workTypes.front().lever(LeverKey::volume).base = Trajectory::constant(volume);
                const Projection p = projected(plan);
                for (const auto& answer :
                     {overviewAnswer(p, locale), demandAnswer(p, locale), automationAnswer(p, locale),
                      peopleAnswer(p, locale), timeAnswer(p, locale), moneyAnswer(p, locale)}) {
                    EXPECT_FALSE(answer.title.isEmpty());
                    const QString all = answer.title + answer.remedy;
                    EXPECT_FALSE(all.contains(u'%' + QStringLiteral("1")) || all.contains("nan") ||
                                 all.contains("inf "))
                        << all.toStdString();
                }
            }
        }
    }
}

TEST(DescribeSeries, SaysStartEndAndExtremes) {
    const plan::Month first = std::chrono::year{2026} / std::chrono::January;
    const std::vector<double> values{59.1, 49.4, 55.2};
    EXPECT_EQ(describeSeries("Required", values, first, plan::Unit::fte, english).toStdString(),
              "Required: 59.1 FTE in January 2026, 55.2 FTE in March 2026, lowest 49.4 FTE in February 2026, "
              "highest 59.1 FTE in January 2026.");
    const std::vector<double> flat{2, 2};
    EXPECT_EQ(describeSeries("Flex", flat, first, plan::Unit::fte, english).toStdString(),
              "Flex: 2.0 FTE in every month.");
    const std::vector<double> nothing{std::nan(""), std::nan("")};
    EXPECT_EQ(describeSeries("Care", nothing, first, plan::Unit::share, english).toStdString(),
              "Care: no values.");
    EXPECT_EQ(describeSeries("Care", {}, first, plan::Unit::share, english).toStdString(),
              "Care: no values.");
}

} // namespace
} // namespace headroom::ui
