#include "finance/review_record.h"

#include "plan/sample.h"
#include "projection/projection.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

namespace headroom::finance {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Observed;
using testing::ElementsAre, testing::IsEmpty, testing::SizeIs;

/// The sample plan with a first quarter: resolution of one type far under plan in March, volume as planned,
/// headcount one above.
plan::Plan sampleWithFirstQuarter() {
    plan::Plan plan = plan::samplePlan();
    plan.draws.draws = 2'000;
    plan.actuals.sources = {{.name = "Typed in"}};
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    const plan::WorkTypeId type = plan.workTypes.front().id;
    for (int t = 0; t < 3; ++t) {
        const plan::Month month = plan.monthAt(t);
        plan.actuals.put({Observed::volume, type, month, projection.outputs.at(Metric::typeVolume, 0, t)});
        plan.actuals.put({Observed::resolution, type, month,
                          projection.outputs.at(Metric::typeResolution, 0, t) - (t == 2 ? 0.2 : 0)});
        plan.actuals.put({Observed::headcount, {}, month, projection.outputs.at(Metric::headcount, t) + 1});
    }
    return plan;
}

TEST(Quarters, AreNamedAndCounted) {
    EXPECT_EQ(Quarter::of(*plan::parseMonth("2026-01")), (Quarter{2026, 1}));
    EXPECT_EQ(Quarter::of(*plan::parseMonth("2026-03")), (Quarter{2026, 1}));
    EXPECT_EQ(Quarter::of(*plan::parseMonth("2026-12")), (Quarter{2026, 4}));
    const Quarter first{2026, 1};
    EXPECT_EQ(first.before(), (Quarter{2025, 4}));
    EXPECT_EQ((Quarter{2026, 4}).after(), (Quarter{2027, 1}));
    EXPECT_EQ(toString(first), "2026-Q1");
    EXPECT_EQ(parseQuarter("2026-Q1"), first);
    EXPECT_EQ(parseQuarter("Q1 2026"), first);
    for (const char* text :
         {"", "2026", "2026-Q5", "2026-Q0", "2026Q1", "Q1-2026", "Q1 26", "20a6-Q1", "2026-Q1 "})
        EXPECT_EQ(parseQuarter(text), std::nullopt) << text;
}

TEST(Review, HoldsActualsAgainstAssumptionAndRange) {
    const plan::Plan plan = sampleWithFirstQuarter();
    const QuarterReview review = reviewOf(plan, {2026, 1}).value();
    EXPECT_EQ(review.monthsPast, 3);
    ASSERT_THAT(review.lines, SizeIs(3));
    const ReviewLine& volume = review.lines[0];
    EXPECT_EQ(volume.what, Observed::volume);
    EXPECT_EQ(volume.workTypeName, plan.workTypes.front().name);
    EXPECT_EQ(volume.lever, (plan::LeverRef{LeverKey::volume, plan.workTypes.front().id}));
    ASSERT_THAT(volume.months, SizeIs(3));
    EXPECT_EQ(volume.standing(), Standing::inside);
    EXPECT_EQ(volume.count(Standing::inside), 3);
    const ReviewLine& resolution = review.lines[1];
    EXPECT_EQ(resolution.what, Observed::resolution);
    EXPECT_EQ(resolution.months[1].standing(), Standing::inside);
    EXPECT_EQ(resolution.months[2].standing(), Standing::below);
    EXPECT_EQ(resolution.standing(), Standing::below) << "one month outside is outside";
    EXPECT_EQ(resolution.count(Standing::below), 1);
    EXPECT_LT(resolution.months[2].low, resolution.months[2].planned);
    EXPECT_GT(resolution.months[2].high, resolution.months[2].planned);
    EXPECT_EQ(review.lines[2].what, Observed::headcount);
    EXPECT_EQ(review.lines[2].lever, std::nullopt) << "a result of several levers";
}

TEST(Review, SplitsWhatCameOfItByCause) {
    const plan::Plan plan = sampleWithFirstQuarter();
    const QuarterReview review = reviewOf(plan, {2026, 1}).value();
    ASSERT_FALSE(review.results.empty());
    bool moved = false;
    for (const ReviewResult& result : review.results) {
        if (!std::isfinite(result.actual)) continue;
        const double sum = std::accumulate(result.parts.begin(), result.parts.end(), 0.0);
        EXPECT_NEAR(result.planned + sum, result.actual, 1e-9 * std::max(1.0, std::abs(result.actual)))
            << plan::info(result.metric).name;
        if (result.metric == Metric::requiredFte) {
            EXPECT_GT(result.parts[static_cast<std::size_t>(actuals::Cause::resolution)], 0)
                << "less was resolved: more people are needed";
            moved = true;
        }
    }
    EXPECT_TRUE(moved);
}

TEST(Review, SaysNothingOfWhatIsNotThereOrNotWhole) {
    plan::Plan plan = sampleWithFirstQuarter();
    const QuarterReview second = reviewOf(plan, {2026, 2}).value();
    EXPECT_EQ(second.monthsPast, 0);
    EXPECT_THAT(second.lines, IsEmpty());
    EXPECT_THAT(second.results, IsEmpty());
    EXPECT_THAT(reviewableQuarters(plan), ElementsAre(Quarter{2026, 1}));
    EXPECT_THAT(reviewableQuarters(plan::samplePlan()), IsEmpty());
    for (plan::Actual& figure : plan.actuals.figures) figure.complete = false;
    const QuarterReview unfinished = reviewOf(plan, {2026, 1}).value();
    for (const ReviewLine& line : unfinished.lines)
        EXPECT_EQ(line.standing(), Standing::unknown) << "days are missing";
    plan = sampleWithFirstQuarter();
    for (const plan::LeverRef& ref : plan::allLevers(plan)) plan.find(ref)->range.reset();
    plan.correlations.clear();
    for (plan::Scenario& scenario : plan.scenarios)
        for (plan::Override& change : scenario.overrides) change.range.reset();
    const QuarterReview unsure = reviewOf(plan, {2026, 1}).value();
    for (const ReviewLine& line : unsure.lines)
        EXPECT_EQ(line.standing(), Standing::unknown) << "nobody said how sure it is";
    plan.months = 0;
    EXPECT_FALSE(reviewOf(plan, {2026, 1}));
}

TEST(Review, ComparesWithThePlanThatWasApproved) {
    const plan::Plan live = sampleWithFirstQuarter();
    plan::Plan approved = plan::samplePlan();
    approved.draws.draws = 2'000;
    approved.workTypes.erase(approved.workTypes.begin());
    for (plan::Milestone& milestone : approved.milestones)
        std::erase(milestone.workTypes, live.workTypes.front().id);
    const plan::Plan assumed = withActualsOf(approved, live);
    EXPECT_THAT(assumed.actuals.figures, SizeIs(3)) << "headcount alone: the work type came later";
}

TEST(Review, LeavesThePlanReviewed) {
    plan::Plan plan = sampleWithFirstQuarter();
    ReviewRecord record;
    record.review = reviewOf(plan, {2026, 1}).value();
    record.decisions.resize(record.review.lines.size());
    EXPECT_EQ(record.undecided(), 3);
    record.decisions[1] = {Decision::adjust, "Content was late"};
    EXPECT_EQ(record.undecided(), 2);
    record.held = *plan::parseDate("2026-04-14");
    record.next = plan::parseDate("2026-07-15");
    const plan::Plan after = reviewed(plan, record);
    EXPECT_EQ(after.lastFinanceReview, record.held);
    EXPECT_EQ(after.nextFinanceReview, record.next);
    const auto& resolution = after.workTypes.front().lever(LeverKey::resolution).provenance;
    EXPECT_EQ(resolution.lastReviewed, record.held);
    EXPECT_EQ(resolution.nextReview, record.next);
    EXPECT_EQ(after.workTypes.front().lever(LeverKey::volume), plan.workTypes.front().lever(LeverKey::volume))
        << "it was not decided on";

    QuarterReview again = record.review;
    std::reverse(again.lines.begin(), again.lines.end());
    EXPECT_EQ(carriedOver(record, again)[1].note, "Content was late");
    EXPECT_EQ(carriedOver(record, again)[0], LineDecision{});
}

TEST(Review, KnowsTheGuardrailDecisionsSinceTheLastOne) {
    plan::Plan plan = plan::samplePlan();
    const auto id = plan.guardrails.front().id;
    plan.lastFinanceReview = plan::parseDate("2026-02-01");
    plan.decisions = {
        {id, plan.firstMonth, plan::Verdict::accepted, "", "Ada", *plan::parseDate("2026-01-31")},
        {id, plan.firstMonth, plan::Verdict::deferred, "Wait", "Ada", *plan::parseDate("2026-02-01")},
        {{"gone"}, plan.firstMonth, plan::Verdict::accepted, "", "Ada", *plan::parseDate("2026-03-01")}};
    const auto notes = guardrailNotes(plan);
    ASSERT_THAT(notes, SizeIs(2));
    EXPECT_EQ(notes[0].guardrail, plan.guardrails.front().name);
    EXPECT_EQ(notes[0].reason, "Wait");
    EXPECT_EQ(notes[1].guardrail, "gone");
    plan.lastFinanceReview.reset();
    EXPECT_THAT(guardrailNotes(plan), SizeIs(3));
}

} // namespace
} // namespace headroom::finance
