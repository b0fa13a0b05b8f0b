#include "plan/improvement_effect.h"
#include "plan/sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom::plan {
namespace {

Month monthOf(int month) {
    return std::chrono::year{2026} / month;
}

Plan planWithTopic(std::initializer_list<TopicMonth> months) {
    Plan plan;
    plan.firstMonth = monthOf(1);
    WorkType type;
    type.id = {"b"};
    type.name = "Billing";
    plan.workTypes = {type};
    plan.actuals.sources = {{.name = "Helpdesk"}};
    plan.actuals.topics = {{{"b"}, "Refunds", months}};
    return plan;
}

Improvement made(int month) {
    Improvement entry;
    entry.id = {"1"};
    entry.workType = {"b"};
    entry.topic = "refunds";
    entry.change = "New article";
    entry.owner = "Ada";
    entry.date = std::chrono::year{2026} / month / 15;
    entry.state = ImprovementState::made;
    return entry;
}

/// Newcombe (1998), table II, method 10: 56/70 against 48/80, and the others of its examples.
TEST(RateDifference, IsThatOfThePaper) {
    const auto close = [](double value, double wanted) { EXPECT_NEAR(value, wanted, 5e-5); };
    const RateDifference a = rateDifference(48, 80, 56, 70);
    close(a.difference, 0.2);
    close(a.low, 0.0524);
    close(a.high, 0.3339);
    const RateDifference b = rateDifference(3, 10, 9, 10);
    close(b.low, 0.1705);
    close(b.high, 0.8090);
    const RateDifference none = rateDifference(0, 10, 0, 20);
    close(none.difference, 0);
    close(none.low, -0.2775);
    close(none.high, 0.1611);
    const RateDifference all = rateDifference(0, 10, 10, 10);
    close(all.low, 0.6075);
    close(all.high, 1);
}

/// The other way round is the same with the other sign.
TEST(RateDifference, IsTheSameFromTheOtherSide) {
    const RateDifference there = rateDifference(40, 100, 55, 90), back = rateDifference(55, 90, 40, 100);
    EXPECT_DOUBLE_EQ(there.difference, -back.difference);
    EXPECT_DOUBLE_EQ(there.low, -back.high);
    EXPECT_DOUBLE_EQ(there.high, -back.low);
}

TEST(ImprovementEffect, ComparesWholeMonthsOnBothSidesOfTheChange) {
    Plan plan = planWithTopic({{monthOf(1), 110, 100, 40}, // three before
                               {monthOf(2), 110, 100, 42},
                               {monthOf(3), 110, 100, 44},
                               {monthOf(4), 110, 100, 99}, // that of the change
                               {monthOf(5), 110, 100, 60},
                               {monthOf(6), 110, 100, 62},
                               {monthOf(7), 110, 100, 1, {}, 0, false}, // not settled
                               {monthOf(8), 110, 100, 2}});             // too far
    plan.improvements = {made(4)};
    const ImprovementEffect effect = effectOf(plan, plan.improvements.front());
    EXPECT_EQ(effect.state, EffectState::seen);
    EXPECT_EQ(effect.before, (ResolutionSeen{monthOf(1), monthOf(3), 3, 300, 126}));
    EXPECT_EQ(effect.after, (ResolutionSeen{monthOf(5), monthOf(6), 2, 200, 122}));
    EXPECT_EQ(effect.change, rateDifference(126, 300, 122, 200));
    EXPECT_TRUE(effect.rose());
    EXPECT_FALSE(effect.fell());
}

TEST(ImprovementEffect, SaysWhenItIsTooEarlyOrTooFew) {
    Plan plan = planWithTopic({{monthOf(1), 110, 100, 40}, {monthOf(2), 110, 100, 42}});
    EXPECT_EQ(effectOf(plan, made(2)).state, EffectState::tooEarly);
    EXPECT_EQ(effectOf(plan, made(1)).state, EffectState::noFigures);
    Improvement planned = made(2);
    planned.state = ImprovementState::planned;
    EXPECT_EQ(effectOf(plan, planned).state, EffectState::notMade);
    planned = made(2);
    planned.date.reset();
    EXPECT_EQ(effectOf(plan, planned).state, EffectState::notMade);
    plan = planWithTopic({{monthOf(1), 20, 20, 4}, {monthOf(3), 110, 100, 60}});
    const ImprovementEffect few = effectOf(plan, made(2));
    EXPECT_EQ(few.state, EffectState::fewCases);
    EXPECT_FALSE(few.rose()) << "20 cases say nothing, whatever the difference";
    plan = planWithTopic({{monthOf(1), 110}, {monthOf(3), 110}});
    EXPECT_EQ(effectOf(plan, made(2)).state, EffectState::noFigures) << "outcomes are not known";
}

/// A plan whose actuals were typed has no topics, and its effects are of work types and of the team.
TEST(ImprovementEffect, IsOfTypedActualsWhereNoTopicIsNamed) {
    Plan plan = planWithTopic({});
    plan.actuals.topics.clear();
    for (const int month : {1, 3}) {
        plan.actuals.put({Observed::volume, {"b"}, monthOf(month), 1000});
        plan.actuals.put({Observed::involvement, {"b"}, monthOf(month), 0.8});
        plan.actuals.put({Observed::resolution, {"b"}, monthOf(month), month == 1 ? 0.5 : 0.6});
    }
    Improvement entry = made(2);
    entry.topic.clear();
    const ImprovementEffect ofType = effectOf(plan, entry);
    EXPECT_EQ(ofType.state, EffectState::seen);
    EXPECT_EQ(ofType.before.involved, 800);
    EXPECT_EQ(ofType.before.resolved, 400);
    entry.workType = {};
    EXPECT_EQ(effectOf(plan, entry).change, ofType.change) << "the one work type is the team";
    plan.actuals.remove(Observed::volume, {"b"}, monthOf(1));
    EXPECT_EQ(effectOf(plan, entry).state, EffectState::noFigures) << "rates without counts have no interval";
}

TEST(ImprovementEffect, CountsOtherChangesToTheSame) {
    Plan plan = planWithTopic({{monthOf(1), 110, 100, 40}, {monthOf(3), 110, 100, 60}});
    Improvement other = made(4);
    other.id = {"2"};
    Improvement elsewhere = made(4);
    elsewhere.id = {"3"};
    elsewhere.topic = "Login";
    plan.improvements = {made(2), other, elsewhere};
    EXPECT_EQ(effectOf(plan, plan.improvements.front()).alsoChanged, 1);
}

TEST(TopicOwner, IsOfTheLastEntryThatWasNotDropped) {
    Plan plan = planWithTopic({{monthOf(1), 110, 100, 40}});
    EXPECT_EQ(topTopicsWithoutOwner(plan).size(), 1U);
    plan.improvements = {made(2)};
    EXPECT_EQ(topicOwner(plan, {"b"}, "Refunds"), "Ada");
    EXPECT_TRUE(topTopicsWithoutOwner(plan).empty());
    plan.improvements.front().state = ImprovementState::dropped;
    EXPECT_EQ(topicOwner(plan, {"b"}, "Refunds"), "");
    EXPECT_EQ(topTopicsWithoutOwner(plan).size(), 1U);
}

} // namespace
} // namespace headroom::plan
