#include "staffing/integer_program.h"

#include <gmock/gmock.h>

namespace headroom::staffing {
namespace {

using Outcome = IntegerProgram::Outcome;
using testing::ElementsAre;

TEST(IntegerProgram, FindsTheCheapestWholeNumbers) {
    // 5x + 4y least with 3x + 2y >= 7, x <= 2: x = 1, y = 2 costs 13; x = 2, y = 1 costs 14.
    IntegerProgram program;
    const auto x = program.addWhole(5, 2), y = program.addWhole(4, 9);
    program.addCondition({{x, 3}, {y, 2}}, 7);
    const auto solution = program.solve(1000);
    EXPECT_EQ(solution.outcome, Outcome::best);
    EXPECT_THAT(solution.values, ElementsAre(1, 2));
}

TEST(IntegerProgram, SaysThatNothingWillDo) {
    IntegerProgram program;
    const auto x = program.addWhole(1, 3);
    program.addCondition({{x, 1}}, 4);
    EXPECT_EQ(program.solve(1000).outcome, Outcome::impossible);

    IntegerProgram between;
    const auto y = between.addWhole(1, 3);
    between.addCondition({{y, 1}}, 1.2, 1.8); // no whole number
    EXPECT_EQ(between.solve(1000).outcome, Outcome::impossible);
}

TEST(IntegerProgram, AConditionOnNothingHoldsOrDoesNot) {
    IntegerProgram program;
    program.addWhole(1, 3);
    program.addCondition({}, 0);
    EXPECT_EQ(program.solve(1000).outcome, Outcome::best);
    program.addCondition({}, 1);
    EXPECT_EQ(program.solve(1000).outcome, Outcome::impossible);
    EXPECT_EQ(IntegerProgram().solve(1000).outcome, Outcome::best);
}

TEST(IntegerProgram, CostsOfAnySizeAreTakenAlike) {
    for (const double unit : {1e-6, 1.0, 1e9}) {
        IntegerProgram program;
        const auto x = program.addWhole(1.0001 * unit, 9), y = program.addWhole(unit, 9);
        program.addCondition({{x, 1}, {y, 1}}, 5);
        EXPECT_THAT(program.solve(1000).values, ElementsAre(0, 5)) << unit;
    }
}

TEST(IntegerProgram, EndsWhenCancelled) {
    IntegerProgram program;
    std::vector<IntegerProgram::Term> terms;
    for (int i = 0; i < 60; ++i)
        terms.push_back({program.addWhole(1000 + i * i % 37, 50), 31.0 + i * 7 % 23});
    program.addCondition(terms, 1999.5);
    const std::atomic<bool> cancelled{true};
    EXPECT_EQ(program.solve(1'000'000, &cancelled).outcome, Outcome::cancelled);
}

} // namespace
} // namespace headroom::staffing
