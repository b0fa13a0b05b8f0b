// The known answers of model.md.

#include "plan/sample.h"
#include "projection/projection.h"
#include "projection/service.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace headroom;
using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;

namespace {

/// One month, 20,000 conversations, no induced demand, no complexity, handover factor 1, u = 0.85, inbox
/// share 0.65, paid hours 173.33 x (1 - 0.18) a person.
plan::Plan goldenMonth(double inboxShare = 0.65) {
    plan::Plan p;
    p.name = "Golden month";
    p.months = 1;
    p.calendar.fixed = {{p.firstMonth, 173.33 * (1 - 0.18) / 8}};
    p.lever(LeverKey::inboxShare).base = Trajectory::constant(inboxShare);
    struct Type {
        const char* name;
        double mix, involvement, resolution, minutes;
    };
    for (const Type& t :
         {Type{"informational", 0.45, 0.95, 0.75, 9}, Type{"personalised", 0.25, 0.90, 0.60, 14},
          Type{"action", 0.15, 0.80, 0.45, 18}, Type{"deep troubleshooting", 0.15, 0.60, 0.15, 45}}) {
        plan::WorkType type;
        type.id = {t.name};
        type.name = t.name;
        type.lever(LeverKey::volume).base = Trajectory::constant(20000 * t.mix);
        type.lever(LeverKey::involvement).base = Trajectory::constant(t.involvement);
        type.lever(LeverKey::resolution).base = Trajectory::constant(t.resolution);
        type.lever(LeverKey::involvementToday).base = Trajectory::constant(0);
        type.lever(LeverKey::resolutionToday).base = Trajectory::constant(0);
        type.lever(LeverKey::handleMinutes).base = Trajectory::constant(t.minutes);
        type.lever(LeverKey::complexity).base = Trajectory::constant(0);
        type.lever(LeverKey::utilisation).base = Trajectory::constant(0.85);
        p.workTypes.push_back(type);
    }
    return p;
}

projection::Projection projected(const plan::Plan& p) {
    auto result = projection::project(std::make_shared<const plan::Plan>(p));
    EXPECT_TRUE(result);
    return std::move(result).value();
}

} // namespace

TEST(GoldenMonth, Automation) {
    const auto p = projected(goldenMonth());
    EXPECT_NEAR(p.outputs.at(Metric::automation, 0), 0.523125, 1e-12);
    EXPECT_NEAR(p.outputs.at(Metric::involvementRate, 0), 0.8625, 1e-12);
    EXPECT_NEAR(p.outputs.at(Metric::resolutionRate, 0), 0.606522, 5e-7);
    EXPECT_NEAR(p.outputs.at(Metric::human, 0), 9537.5, 1e-9);
}

TEST(GoldenMonth, EffortAndStaff) {
    const auto p = projected(goldenMonth());
    EXPECT_NEAR(p.outputs.at(Metric::handlingHours, 0), 3548.2917, 5e-5);
    EXPECT_NEAR(p.outputs.at(Metric::meanHandleMinutes, 0), 22.32, 5e-3);
    EXPECT_NEAR(p.withoutGrowth.at(Metric::meanHandleMinutes, 0), 17.0, 1e-9) << "before AI";
    EXPECT_NEAR(p.outputs.at(Metric::requiredFte, 0), 45.1855, 5e-5);
    EXPECT_NEAR(p.outputs.at(Metric::outputPerPerson, 0), 211.07, 5e-3);
    EXPECT_NEAR(projected(goldenMonth(0.60)).outputs.at(Metric::requiredFte, 0), 48.95, 5e-3);
    EXPECT_NEAR(projected(goldenMonth(0.70)).outputs.at(Metric::requiredFte, 0), 41.96, 5e-3);
}

TEST(GoldenMonth, OnePointOfAutomation) {
    const auto p = projected(goldenMonth());
    EXPECT_NEAR(p.outputs.at(Metric::typeFtePerPoint, 3, 0), 1.91, 5e-3) << "from deep troubleshooting";
    const double atTheMean = p.outputs.at(Metric::requiredFte, 0) / p.outputs.at(Metric::human, 0) * 200;
    EXPECT_NEAR(atTheMean, 0.95, 5e-3);
}

TEST(Golden, AttritionByTheYear) {
    plan::Plan p = goldenMonth();
    p.lever(LeverKey::attrition).base = Trajectory::constant(0.25);
    EXPECT_NEAR(projected(p).inputs.attrition.front(), 0.0237, 5e-5);
}

TEST(Golden, ErlangC) {
    const double load = projection::offeredLoad(100, 3, 30);
    EXPECT_NEAR(load, 10, 1e-12);
    const int people = projection::erlangCServers(load, 20.0 / 60, 3, 0.80);
    EXPECT_EQ(people, 14);
    EXPECT_NEAR(projection::erlangCServiceLevel(14, load, 20.0 / 60, 3), 0.88835, 5e-6);
    EXPECT_NEAR(projection::erlangCDelay(14, load), 0.17413, 5e-6);
    EXPECT_NEAR(load / 14, 0.71429, 5e-6);
    EXPECT_EQ(std::ceil(people / (1 - 0.30)), 20);
}

TEST(Golden, ErlangA) {
    const double load = projection::offeredLoad(100, 3, 30);
    int people = 1;
    const auto meets = [&](int n) {
        const auto a = projection::erlangA(n, load, 20.0 / 60, 3, 5);
        return a.serviceLevel >= 0.80 && a.abandoned <= 0.05;
    };
    while (!meets(people)) ++people;
    EXPECT_EQ(people, 13);
    EXPECT_EQ(std::ceil(people / (1 - 0.30)), 19);
}

TEST(ErlangA, NeverWaitingLongTurnsIntoErlangCWithEndlessPatience) {
    const auto a = projection::erlangA(14, 10, 20.0 / 60, 3, 1e7);
    EXPECT_NEAR(a.delay, projection::erlangCDelay(14, 10), 1e-5);
    EXPECT_NEAR(a.serviceLevel, projection::erlangCServiceLevel(14, 10, 20.0 / 60, 3), 1e-5);
    EXPECT_NEAR(a.abandoned, 0, 1e-5);
}

TEST(ErlangA, WhoeverArrivesIsAnsweredOrLeaves) {
    // With an endless target the share answered is what does not abandon.
    for (const int people : {3, 10, 25}) {
        const auto a = projection::erlangA(people, 10, 200, 3, 5);
        EXPECT_NEAR(a.serviceLevel + a.abandoned, 1, 1e-9) << people;
    }
}
