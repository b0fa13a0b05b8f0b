#include "finance/comparison.h"

#include "plan/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::finance {
namespace {

using plan::LeverKey;
using plan::Plan;
using plan::Trajectory;

TEST(Comparison, OfAPlanWithItselfFindsNothing) {
    EXPECT_EQ(compare(plan::samplePlan(), plan::samplePlan()), Comparison{});
}

TEST(Comparison, SaysWhichLeversDifferAndHow) {
    const Plan before = plan::samplePlan();
    Plan after = before;
    after.lever(LeverKey::growth).base = Trajectory::constant(0.3);
    after.lever(LeverKey::attrition).range =
        plan::Range{Trajectory::constant(0.1), Trajectory::constant(0.5)};
    after.lever(LeverKey::loadedCost).provenance.owner = "Finance";
    plan::WorkType& type = after.workTypes[1];
    type.lever(LeverKey::resolution).base = Trajectory::constant(0.5);
    const Comparison found = compare(before, after);
    ASSERT_EQ(found.levers.size(), 4U);
    EXPECT_EQ(found.levers[0].lever, (plan::LeverRef{LeverKey::growth, {}}));
    EXPECT_TRUE(found.levers[0].pathDiffers);
    EXPECT_EQ(found.levers[1].lever.key, LeverKey::attrition);
    EXPECT_FALSE(found.levers[1].pathDiffers);
    EXPECT_TRUE(found.levers[1].rangeDiffers);
    EXPECT_EQ(found.levers[2].lever.key, LeverKey::loadedCost);
    EXPECT_FALSE(found.levers[2].pathDiffers || found.levers[2].rangeDiffers) << "what is known of it";
    EXPECT_EQ(found.levers[3].lever, (plan::LeverRef{LeverKey::resolution, type.id}));
    EXPECT_EQ(found.levers[3].after.base, Trajectory::constant(0.5));
    EXPECT_TRUE(found.settings.empty());
}

TEST(Comparison, NamesWorkTypesThatCameAndWent) {
    const Plan before = plan::samplePlan();
    Plan after = before;
    after.workTypes.back().id = {"another"};
    after.workTypes.back().name = "Another";
    const Comparison found = compare(before, after);
    EXPECT_THAT(found.settings,
                testing::IsSupersetOf({SettingChange::workTypesAdded, SettingChange::workTypesGone}));
    EXPECT_TRUE(found.levers.empty());
    // Renamed, or under another identity with the same name, it is the same type.
    Plan renamed = before;
    renamed.workTypes.back().name = "Renamed";
    EXPECT_EQ(compare(before, renamed), Comparison{});
}

TEST(Comparison, EverySettingHasADriverOfItsOwn) {
    const Plan before = plan::samplePlan();
    const auto only = [&](auto edit) {
        Plan after = before;
        edit(after);
        return compare(before, after).settings;
    };
    using S = SettingChange;
    EXPECT_EQ(only([](Plan& p) { p.season[3] += 0.1; }), std::vector{S::season});
    EXPECT_EQ(only([](Plan& p) {
                  p.launches.push_back({"L", p.workTypes[0].id, 2, 100, 0.5});
              }),
              std::vector{S::launches});
    EXPECT_EQ(only([](Plan& p) { p.volumeBasis = plan::VolumeBasis::forecast; }),
              std::vector{S::volumeBasis});
    EXPECT_EQ(only([](Plan& p) { p.eligibleVolume = plan::EligibleVolume::visibleToAi; }),
              std::vector{S::eligibleVolume});
    EXPECT_EQ(only([](Plan& p) { p.careEffect = !p.careEffect; }), std::vector{S::careEffect});
    EXPECT_EQ(only([](Plan& p) { p.reductionReason += "x"; }), std::vector{S::surplusOrder});
    EXPECT_EQ(only([](Plan& p) { p.ramp.proficiency = {0.1}; }), std::vector{S::ramp});
    EXPECT_EQ(only([](Plan& p) { p.attritionBasis = plan::AttritionBasis::byMonth; }),
              std::vector{S::attritionBasis});
    EXPECT_EQ(only([](Plan& p) { p.calendar.fixed = {{p.firstMonth, 3}}; }), std::vector{S::calendar});
    EXPECT_EQ(only([](Plan& p) { p.guardrails.pop_back(); }), std::vector{S::guardrails});
    EXPECT_EQ(only([](Plan& p) { p.workTypes[0].mode = plan::ServiceMode::live; }),
              std::vector{S::serviceMode});
    EXPECT_EQ(only([](Plan& p) { p.workTypes[0].startMonth = 4; }), std::vector{S::workTypeBegins});
}

} // namespace
} // namespace headroom::finance
