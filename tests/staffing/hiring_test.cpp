#include "staffing/hiring_proposal.h"

#include "plan/sample.h"
#include "projection/projection.h"
#include "ranges/linear_plan.h"

#include <gmock/gmock.h>

#include <cmath>
#include <functional>
#include <numeric>
#include <random>

namespace headroom::staffing {
namespace {

using plan::LeverKey;
using plan::Trajectory;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

double totalCost(const plan::Plan& plan) {
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan));
    const auto cost = projection.value().series(plan::Metric::totalCost);
    return std::accumulate(cost.begin(), cost.end(), 0.0);
}

std::vector<double> chances(const plan::Plan& plan, std::int64_t draws) {
    ranges::RunOptions options;
    options.draws = draws;
    return ranges::Simulation::of(plan).value().summarise(options).value().understaffed;
}

plan::Plan withHires(plan::Plan plan, const std::vector<double>& hires) {
    plan.lever(LeverKey::plannedHires).base = Trajectory::monthly(hires);
    return plan;
}

/// Nobody leaves, everyone works at once, a position takes a month to fill; 10 people. What is required is
/// linear in one volume, which is normal or stands still, and comes to `required` FTE at its mean.
plan::Plan plainTeam(double required, double deviation, int months = 4) {
    const double p90 = 1.2815515655446004;
    plan::Plan plan = tests::linearPlan({{1000 - 0.5, 1000 + 0.5}});
    plan.months = months;
    plan.season.fill(1);
    const auto set = [&plan](LeverKey key, double value) {
        plan.lever(key) = {Trajectory::constant(value), {}, {}};
    };
    set(LeverKey::growth, 0);
    set(LeverKey::openingHeadcount, 10);
    set(LeverKey::attrition, 0);
    set(LeverKey::hiringLead, 1);
    set(LeverKey::loadedCost, 12'000);
    set(LeverKey::costPerHire, 500);
    set(LeverKey::plannedHires, 0);
    set(LeverKey::plannedReductions, 0);
    plan.ramp = {};
    plan.calendar = {}; // the months differ in working days
    // So many conversations a month that each month requires the same.
    plan::Lever& volume = plan.workTypes[0].lever(LeverKey::volume);
    plan.workTypes[0].lever(LeverKey::utilisation) = {Trajectory::constant(0.9), {}, {}};
    plan.volumeBasis = plan::VolumeBasis::baseline;
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    std::vector<double> base, low, high;
    for (const double fte : projection.series(plan::Metric::requiredFte)) {
        const double perFte = 1000 / fte;
        base.push_back(perFte * required);
        low.push_back(perFte * (required - p90 * deviation));
        high.push_back(perFte * (required + p90 * deviation));
    }
    plan.volumeBasis = plan::VolumeBasis::forecast;
    volume.base = Trajectory::monthly(base);
    volume.range.reset();
    if (deviation > 0) {
        volume.range = tests::rangeOf(0, 1, plan::Distribution::normal);
        volume.range->low = Trajectory::monthly(low);
        volume.range->high = Trajectory::monthly(high);
    }
    return plan;
}

HiringQuestion asked(const plan::Plan& plan, double limit, std::int64_t draws = 1024) {
    HiringQuestion question = hiringQuestion(plan, limit);
    question.draws = draws;
    return question;
}

TEST(Hiring, OfAPlanWithoutRangesIsWhatIsMissing) {
    const plan::Plan plan = plainTeam(12.4, 0);
    const auto proposal = proposeHiring(plan, asked(plan, 0.1)).value();
    EXPECT_EQ(proposal.firstStart, 1);
    EXPECT_THAT(proposal.outOfReach, ElementsAre(0)); // nobody can start before
    ASSERT_TRUE(proposal.proposed);
    EXPECT_TRUE(proposal.proven);
    EXPECT_THAT(proposal.proposed->hires, ElementsAre(0, 3, 0, 0));
    EXPECT_THAT(proposal.proposed->chance, ElementsAre(1, 0, 0, 0));
    EXPECT_THAT(proposal.today.chance, Each(1));
    // Three people for three months at 1,000 a month, and 500 each to hire.
    EXPECT_NEAR(proposal.proposed->cost - proposal.today.cost, 3 * (3 * 1000 + 500), 1e-6);
}

TEST(Hiring, OfANormalRequirementIsItsQuantile) {
    // 12 FTE give or take 1: nine in ten draws need at most 13.28, half of them at most 12.
    const plan::Plan plan = plainTeam(12, 1);
    const auto p90 = proposeHiring(plan, asked(plan, 0.1, 4096)).value();
    ASSERT_TRUE(p90.proposed);
    EXPECT_THAT(p90.proposed->hires, ElementsAre(0, 4, 0, 0));
    // 14 people are short where the requirement is two deviations up.
    EXPECT_NEAR(p90.proposed->chance[2], 0.02275, 0.002);
    ASSERT_EQ(p90.covers.size(), 3U);
    ASSERT_TRUE(p90.covers[1].plan && p90.covers[2].plan);
    EXPECT_THAT(p90.covers[1].plan->hires, ElementsAre(0, 3, 0, 0)); // P80: 12.84
    EXPECT_EQ(p90.covers[2].plan->cost, p90.proposed->cost);         // P90 is what was asked for
}

TEST(Hiring, WaitsUntilPeopleAreNeeded) {
    plan::Plan plan = plainTeam(9.5, 0);
    auto volume = plan.workTypes[0].lever(LeverKey::volume).base.values(4);
    volume[3] *= 12.8 / 9.5; // 12.8 FTE in the last month alone
    plan.workTypes[0].lever(LeverKey::volume).base = Trajectory::monthly(volume);
    EXPECT_THAT(proposeHiring(plan, asked(plan, 0.1)).value().proposed->hires, ElementsAre(0, 0, 0, 3));
    // At half speed in the month of the start six would do then, for 9,000; three a month before cost 7,500,
    // two then and two more 8,000.
    plan.ramp.proficiency = {0.5};
    EXPECT_THAT(proposeHiring(plan, asked(plan, 0.1)).value().proposed->hires, ElementsAre(0, 0, 3, 0));
}

TEST(Hiring, ReplacesWhoLeaves) {
    plan::Plan plan = plainTeam(9.9, 0);
    plan.attritionBasis = plan::AttritionBasis::byMonth;
    plan.lever(LeverKey::attrition).base = Trajectory::constant(0.1);
    plan.lever(LeverKey::backfill).base = Trajectory::constant(0);
    // 10 x 0.9 = 9 + 1; (10) x 0.9 = 9 + 1; and again.
    EXPECT_THAT(proposeHiring(plan, asked(plan, 0.1)).value().proposed->hires, ElementsAre(0, 1, 1, 1));
}

TEST(Hiring, ComesInClasses) {
    const plan::Plan plan = plainTeam(12.4, 0);
    HiringQuestion question = asked(plan, 0.1);
    question.classSize = 4;
    EXPECT_THAT(proposeHiring(plan, question).value().proposed->hires, ElementsAre(0, 4, 0, 0));
}

TEST(Hiring, KeepsWhatIsDecidedAlready) {
    plan::Plan plan = plainTeam(12.4, 0);
    plan = withHires(plan, {1, 5, 5, 5}); // who starts at once has signed; the rest is up for decision
    const auto proposal = proposeHiring(plan, asked(plan, 0.1)).value();
    EXPECT_THAT(proposal.proposed->hires, ElementsAre(1, 2, 0, 0));
    EXPECT_THAT(proposal.today.hires, ElementsAre(1, 5, 5, 5));
    EXPECT_LT(proposal.proposed->cost, proposal.today.cost);
}

TEST(Hiring, NobodyStartsBeforeTheLead) {
    plan::Plan plan = plainTeam(12.4, 0, 6);
    plan.lever(LeverKey::hiringLead).base = Trajectory::constant(2);
    HiringQuestion question = asked(plan, 0.1);
    question.planningMonth = 1;
    const auto proposal = proposeHiring(plan, question).value();
    EXPECT_EQ(proposal.firstStart, 3);
    EXPECT_THAT(proposal.proposed->hires, ElementsAre(0, 0, 0, 3, 0, 0));
    EXPECT_THAT(proposal.outOfReach, ElementsAre(0, 1, 2));
    question.planningMonth = -2; // positions opened before the plan
    EXPECT_EQ(proposeHiring(plan, question).value().firstStart, 0);
    question.planningMonth = 5;
    const auto late = proposeHiring(plan, question).value();
    EXPECT_EQ(late.firstStart, 6);
    EXPECT_FALSE(late.proposed);
    EXPECT_FALSE(late.obstacle);
}

TEST(Hiring, WithoutALimitThereIsNothingToHireFor) {
    const plan::Plan plan = plainTeam(12.4, 0);
    EXPECT_THAT(proposeHiring(plan, asked(plan, 1)).value().proposed->hires, Each(0));
}

TEST(Hiring, LimitsMayDifferByMonth) {
    const plan::Plan plan = plainTeam(12, 1);
    HiringQuestion question = asked(plan, 0.1, 4096);
    question.limits = {1, 0.6, 1, 0.1}; // P40 is 11.75: two; P90 is 13.28: two more, as late as may be
    EXPECT_THAT(proposeHiring(plan, question).value().proposed->hires, ElementsAre(0, 2, 0, 2));
}

TEST(Hiring, SaysWhatStandsInTheWayAndWhatWouldHelp) {
    const plan::Plan plan = plainTeam(12.4, 0, 6);
    HiringQuestion question = asked(plan, 0.1);
    question.planningMonth = 1; // first start: month 2
    question.mostAMonth = 1;
    const auto proposal = proposeHiring(plan, question).value();
    EXPECT_FALSE(proposal.proposed);
    ASSERT_TRUE(proposal.obstacle);
    const HiringObstacle& obstacle = *proposal.obstacle;
    // 11 people in month 2, 12 in month 3, and from month 4 on 13.
    ASSERT_EQ(obstacle.months.size(), 2U);
    EXPECT_EQ(obstacle.months[0].month, 2);
    EXPECT_EQ(obstacle.months[1].month, 3);
    EXPECT_EQ(obstacle.months[0].limit, 0.1);
    EXPECT_EQ(obstacle.months[0].best, 1);
    EXPECT_EQ(obstacle.mostAMonth, 3);
    EXPECT_EQ(obstacle.limitsHoldFrom, 4);
    EXPECT_EQ(obstacle.monthsEarlier, 2);

    // Each of them does help.
    HiringQuestion more = question;
    more.mostAMonth = 3;
    EXPECT_TRUE(proposeHiring(plan, more).value().proposed);
    HiringQuestion later = question;
    std::fill_n(later.limits.begin(), 4, 1.0);
    EXPECT_TRUE(proposeHiring(plan, later).value().proposed);
    HiringQuestion earlier = question;
    earlier.planningMonth -= 2;
    std::fill_n(earlier.limits.begin(), 2, 1.0);
    EXPECT_TRUE(proposeHiring(plan, earlier).value().proposed);
}

TEST(Hiring, EndsWhenCancelled) {
    const plan::Plan plan = plan::samplePlan();
    ranges::Progress progress;
    progress.cancelled = true;
    const auto proposal = proposeHiring(plan, asked(plan, 0.1), &progress);
    ASSERT_FALSE(proposal);
    EXPECT_EQ(proposal.error().code, ErrorCode::cancelled);
}

/// The sample of a few months with another team, another pace of hiring and other limits for every seed.
struct SmallCase {
    plan::Plan plan;
    HiringQuestion question;

    explicit SmallCase(unsigned seed) {
        std::mt19937 random(seed);
        const auto pick = [&random](int from, int to) {
            return from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1));
        };
        plan = plan::samplePlan();
        plan.months = pick(4, 6);
        const int lead = plan.months - 3;
        plan.lever(LeverKey::hiringLead) = {Trajectory::constant(lead), {}, {}};
        plan.lever(LeverKey::plannedHires).base = Trajectory::constant(0);
        plan.lever(LeverKey::plannedReductions).base = Trajectory::constant(0);
        plan.lever(LeverKey::openingHeadcount).base = Trajectory::constant(pick(47, 55));
        plan.ramp.proficiency = {0.3 + 0.1 * pick(0, 5), 0.9};
        plan.ramp.openingRamping = {};
        question = hiringQuestion(plan, 1);
        question.draws = 256;
        // Sobol points are turned to what moves a plan, so that each plan has its own: among many plans one
        // is in luck. These are the same for all.
        plan.draws.method = plan::DrawMethod::latinHypercube;
        question.classSize = pick(1, 3);
        question.mostAMonth = 4 * question.classSize;
        for (double& limit : question.limits) limit = 0.05 * pick(1, 10);
    }
};

TEST(Hiring, IsNeverDearerThanTheBestOfAllPlans) {
    int feasible = 0, infeasible = 0;
    for (unsigned seed = 0; seed < 10; ++seed) {
        const SmallCase small(seed);
        const auto proposal = proposeHiring(small.plan, small.question).value();
        const int first = proposal.firstStart, months = small.plan.months;
        ASSERT_EQ(months - first, 3);

        // Every plan there is.
        double best = std::numeric_limits<double>::infinity();
        for (int code = 0; code < 5 * 5 * 5; ++code) {
            std::vector<double> hires(static_cast<std::size_t>(months), 0);
            for (int s = 0, rest = code; s < 3; ++s, rest /= 5)
                hires[static_cast<std::size_t>(first + s)] = rest % 5 * small.question.classSize;
            const plan::Plan plan = withHires(small.plan, hires);
            const double cost = totalCost(plan);
            if (cost >= best) continue;
            const auto chance = chances(plan, small.question.draws);
            bool keeps = true;
            for (int t = first; t < months; ++t)
                keeps = keeps && chance[static_cast<std::size_t>(t)] <=
                                     small.question.limits[static_cast<std::size_t>(t)] + 1e-9;
            if (keeps) best = cost;
        }
        ASSERT_EQ(proposal.proposed.has_value(), std::isfinite(best)) << "seed " << seed;
        if (!proposal.proposed) {
            ++infeasible;
            EXPECT_TRUE(proposal.obstacle && !proposal.obstacle->months.empty());
            continue;
        }
        ++feasible;
        EXPECT_TRUE(proposal.proven) << "seed " << seed;
        const plan::Plan proposed = withHires(small.plan, proposal.proposed->hires);
        EXPECT_LE(totalCost(proposed), best + 0.005) << "seed " << seed;
        const auto chance = chances(proposed, small.question.draws);
        EXPECT_EQ(chance, proposal.proposed->chance);
        for (int t = 0; t < months; ++t) {
            const double people = proposal.proposed->hires[static_cast<std::size_t>(t)];
            if (t < first) {
                EXPECT_EQ(people, 0);
                continue;
            }
            EXPECT_LE(chance[static_cast<std::size_t>(t)],
                      small.question.limits[static_cast<std::size_t>(t)] + 1e-9);
            EXPECT_LE(people, *small.question.mostAMonth);
            EXPECT_EQ(std::fmod(people, small.question.classSize), 0);
        }
    }
    EXPECT_GE(feasible, 4);
    EXPECT_GE(infeasible, 1);
}

TEST(Hiring, AStricterLimitNeverCostsLess) {
    for (unsigned seed = 100; seed < 105; ++seed) {
        SmallCase small(seed);
        small.question.mostAMonth.reset();
        double before = 0;
        for (const double limit : {0.5, 0.3, 0.15, 0.05}) {
            small.question.limits.assign(small.question.limits.size(), limit);
            const auto proposal = proposeHiring(small.plan, small.question).value();
            ASSERT_TRUE(proposal.proposed);
            EXPECT_GE(proposal.proposed->cost, before - 0.005) << "seed " << seed << " limit " << limit;
            before = proposal.proposed->cost;
        }
    }
}

TEST(Hiring, ALargerCapNeverCostsMore) {
    for (unsigned seed = 200; seed < 205; ++seed) {
        SmallCase small(seed);
        double before = std::numeric_limits<double>::infinity();
        bool possible = false;
        for (const int classes : {2, 4, 8, 16}) {
            small.question.mostAMonth = classes * small.question.classSize;
            const auto proposal = proposeHiring(small.plan, small.question).value();
            EXPECT_TRUE(proposal.proposed || !possible);
            if (!proposal.proposed) continue;
            possible = true;
            EXPECT_LE(proposal.proposed->cost, before + 0.005) << "seed " << seed << " cap " << classes;
            before = proposal.proposed->cost;
        }
    }
}

TEST(Hiring, OfTheSampleKeepsTheLimitByItsOwnDraws) {
    const plan::Plan plan = plan::samplePlan();
    HiringQuestion question = hiringQuestion(plan, 0.10);
    question.draws = 20'000;
    const auto proposal = proposeHiring(plan, question).value();
    ASSERT_TRUE(proposal.proposed);
    EXPECT_EQ(proposal.proposed->hires[0], 2); // the offers that are signed
    for (int t = proposal.firstStart; t < plan.months; ++t)
        EXPECT_LE(proposal.proposed->chance[static_cast<std::size_t>(t)], 0.10);
    EXPECT_EQ(proposal.proposed->chance, chances(withHires(plan, proposal.proposed->hires), 20'000));
    // The covers cost the more the more they cover.
    ASSERT_TRUE(proposal.covers[0].plan && proposal.covers[1].plan && proposal.covers[2].plan);
    EXPECT_LE(proposal.covers[0].plan->cost, proposal.covers[1].plan->cost);
    EXPECT_LE(proposal.covers[1].plan->cost, proposal.covers[2].plan->cost);
}

} // namespace
} // namespace headroom::staffing
