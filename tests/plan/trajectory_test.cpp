#include "plan/lever.h"
#include "plan/trajectory.h"

#include <gmock/gmock.h>

using namespace headroom::plan;
using testing::ElementsAre;

TEST(Trajectory, HasAValueEveryMonth) {
    EXPECT_THAT(Trajectory().values(3), ElementsAre(0, 0, 0));
    EXPECT_THAT(Trajectory::constant(4).values(3), ElementsAre(4, 4, 4));
    EXPECT_THAT(Trajectory::linear({{1, 10}, {3, 20}}).values(5), ElementsAre(10, 10, 15, 20, 20));
    EXPECT_THAT(Trajectory::steps({{0, 1}, {2, 5}}).values(4), ElementsAre(1, 1, 5, 5));
    EXPECT_THAT(Trajectory::monthly({1, 2, 3}).values(5), ElementsAre(1, 2, 3, 3, 3));
    EXPECT_THAT(Trajectory::steps({{2, 5}}).values(4), ElementsAre(5, 5, 5, 5));
}

TEST(Trajectory, PutsPointsInOrderAndKeepsTheLastOfTwo) {
    const Trajectory path = Trajectory::steps({{4, 4}, {0, 1}, {4, 5}, {-1, 9}});
    EXPECT_THAT(path.points(), ElementsAre(Point{0, 1}, Point{4, 5}));
    EXPECT_THAT(Trajectory::steps({}).points(), ElementsAre(Point{0, 0}));
    EXPECT_THAT(Trajectory::of(Shape::constant, {{3, 7}, {5, 9}}).points(), ElementsAre(Point{0, 7}));
}

TEST(Trajectory, AStepHoldsUntilTheNextOne) {
    const Trajectory steps = Trajectory::steps({{0, 1}, {6, 3}});
    EXPECT_THAT(steps.withStep(3, 2, 8).values(8), ElementsAre(1, 1, 1, 2, 2, 2, 3, 3));
    EXPECT_THAT(steps.withStep(6, 4, 8).values(8), ElementsAre(1, 1, 1, 1, 1, 1, 4, 4));
    EXPECT_THAT(steps.withStep(6, 1, 8).points(), ElementsAre(Point{0, 1}))
        << "a step that is none is dropped";
    EXPECT_THAT(Trajectory::constant(1).withStep(0, 2, 4), Trajectory::constant(2));
    EXPECT_THAT(Trajectory::constant(1).withStep(2, 5, 4).values(4), ElementsAre(1, 1, 5, 5));
}

TEST(Trajectory, OneMonthAloneKeepsTheOthers) {
    EXPECT_THAT(Trajectory::constant(1).withMonth(1, 5, 4).values(4), ElementsAre(1, 5, 1, 1));
    EXPECT_THAT(Trajectory::constant(1).withMonth(3, 5, 4).values(4), ElementsAre(1, 1, 1, 5));
    EXPECT_THAT(Trajectory::steps({{0, 1}, {2, 5}}).withMonth(1, 5, 4).values(4), ElementsAre(1, 5, 5, 5));
    EXPECT_THAT(Trajectory::steps({{0, 1}, {2, 5}}).withMonth(2, 9, 4).values(4), ElementsAre(1, 1, 9, 5));
    EXPECT_THAT(Trajectory::linear({{0, 0}, {3, 3}}).withMonth(1, 9, 4).values(4), ElementsAre(0, 9, 2, 3));
    EXPECT_THAT(Trajectory::monthly({1, 2}).withTyped(3, 9, 4).values(4), ElementsAre(1, 2, 2, 9));
}

TEST(Trajectory, MovesAsAWhole) {
    EXPECT_EQ(Trajectory::steps({{0, 1}, {2, 5}}).shifted(2), Trajectory::steps({{0, 3}, {2, 7}}));
}

TEST(Lever, RangeFollowsBaseWhenItIsADifferenceOrAFactor) {
    Lever lever{Trajectory::steps({{0, 0.5}, {6, 0.6}}), Range{}, {}};
    lever.range->low = Trajectory::constant(-0.05);
    lever.range->high = Trajectory::constant(0.02);
    lever.range->basis = RangeBasis::difference;
    EXPECT_DOUBLE_EQ(lever.lowAt(0), 0.45);
    EXPECT_DOUBLE_EQ(lever.highAt(6), 0.62);
    lever.range->basis = RangeBasis::factor;
    lever.range->low = Trajectory::constant(0.5);
    EXPECT_DOUBLE_EQ(lever.lowAt(6), 0.3);
    lever.range->basis = RangeBasis::value;
    EXPECT_DOUBLE_EQ(lever.lowAt(6), 0.5);
    lever.range.reset();
    EXPECT_DOUBLE_EQ(lever.lowAt(6), 0.6);
    EXPECT_DOUBLE_EQ(lever.highAt(6), 0.6);
}
