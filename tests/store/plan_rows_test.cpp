#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/row_changes.h"
#include "store/row_words.h"
#include "store_test.h"

#include "plan/sample.h"
#include "plan/validation.h"

#include <cmath>
#include <limits>
#include <random>
#include <set>

namespace headroom::store {
namespace {

using namespace plan;
using tests::must;
using tests::randomPlan;

TEST(RandomPlan, HasNoErrorsAndUsesEverything) {
    bool scheduled = false, rated = false, judged = false, due = false, unicode = false, twoOfOneDay = false,
         ranged = false, reviewed = false, opening = false, noTypes = false, guarded = false,
         unguarded = false, financed = false, weighted = false, monthly = false, likely = false;
    std::size_t correlations = 0;
    std::set<DrawMethod> methods;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Plan plan = randomPlan(seed);
        for (const Finding& finding : validate(plan))
            EXPECT_NE(finding.severity, Severity::error)
                << "seed " << seed << ": " << name(finding.code) << " "
                << (finding.lever ? info(finding.lever->key).name : "");
        unicode |= plan.name.find("計") != std::string::npos;
        for (std::size_t i = 1; i < plan.calendar.holidays.size(); ++i)
            twoOfOneDay |= plan.calendar.holidays[i].date == plan.calendar.holidays[i - 1].date;
        for (const Scenario& scenario : plan.scenarios)
            for (const Override& change : scenario.overrides) ranged |= change.range.has_value();
        reviewed |= plan.lever(LeverKey::growth).provenance.lastReviewed.has_value();
        opening |= !plan.ramp.openingRamping.empty();
        noTypes |= plan.workTypes.empty();
        guarded |= plan.guardrails.size() > defaultGuardrails().size();
        unguarded |= plan.guardrails.empty();
        financed |= plan.lastFinanceReview.has_value();
        scheduled |= plan.nextFinanceReview.has_value();
        for (const LeverRef& ref : allLevers(plan)) {
            const auto& range = plan.find(ref)->range;
            weighted |= range && range->weights != Range{}.weights;
            monthly |= range && range->monthly;
            const Provenance& from = plan.find(ref)->provenance;
            rated |= from.quality && !from.risk;
            judged |= from.risk && !from.quality;
            due |= from.nextReview.has_value();
        }
        for (const Scenario& scenario : plan.scenarios) likely |= scenario.weight.has_value();
        correlations += plan.correlations.size();
        methods.insert(plan.draws.method);
    }
    EXPECT_TRUE(weighted && monthly && likely);
    EXPECT_GT(correlations, 100U);
    EXPECT_EQ(methods.size(), 3U);
    EXPECT_TRUE(guarded && unguarded && financed && scheduled);
    EXPECT_TRUE(rated && judged && due);
    EXPECT_TRUE(unicode && twoOfOneDay && ranged && reviewed && opening && noTypes);
    EXPECT_EQ(randomPlan(7), randomPlan(7));
    EXPECT_NE(randomPlan(7), randomPlan(8));
}

TEST(PlanRows, GiveBackThePlan) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Plan plan = randomPlan(seed);
        EXPECT_EQ(must(planOf(must(rowsOf(plan)))), plan) << "seed " << seed;
    }
    EXPECT_EQ(must(planOf(must(rowsOf(samplePlan())))), samplePlan());
    EXPECT_EQ(must(planOf(must(rowsOf(Plan{})))), Plan{});
}

TEST(PlanRows, KeepEveryFiniteNumberToTheLastBit) {
    Plan plan;
    std::mt19937_64 random(1);
    for (const double value : {5e-324, 2.2250738585072011e-308, 1.7976931348623157e308,
                               -1.7976931348623157e308, 0.1, 1.0 / 3, 1e22, 123456789.0}) {
        plan.lever(LeverKey::growth).base = Trajectory::constant(value);
        EXPECT_EQ(must(planOf(must(rowsOf(plan)))).lever(LeverKey::growth).base.at(0), value);
        const Rows rows = must(rowsOf(plan));
        EXPECT_EQ(rowsFromJson(rowsToJson(rows)), rows);
    }
    plan.lever(LeverKey::growth).base = Trajectory::constant(-0.0);
    const Plan back = must(planOf(must(rowsOf(plan))));
    EXPECT_EQ(back, plan);
    EXPECT_FALSE(std::signbit(back.lever(LeverKey::growth).base.at(0)));
    EXPECT_EQ(contentHash(must(rowsOf(back))), contentHash(must(rowsOf(plan))));
}

TEST(PlanRows, AreSortedAndHaveOneKeyEach) {
    const Rows rows = must(rowsOf(randomPlan(3)));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_TRUE(rowBefore(rows[i - 1], rows[i])) << placeOf(rows[i]);
        EXPECT_TRUE(fitsTable(rows[i]));
    }
}

TEST(PlanRows, KeepWhatIsWrongForItToBePutRight) {
    Plan plan = samplePlan();
    plan.lever(LeverKey::attrition).range->weights = {-1, 0, 1e308};
    plan.lever(LeverKey::attrition).range->monthly = -3;
    plan.correlations = {{{LeverKey::growth, {}}, {LeverKey::growth, {}}, 2},
                         {{LeverKey::growth, {}}, {LeverKey::volume, {"gone"}}, 0},
                         {{LeverKey::growth, {}}, {LeverKey::growth, {}}, 2}};
    plan.draws = {DrawMethod::pseudoRandom, 4'294'967'295U, -5};
    plan.scenarios[0].weight = -0.5;
    EXPECT_EQ(must(planOf(must(rowsOf(plan)))), plan);
}

TEST(PlanRows, SayNothingOfUsualOutcomes) {
    Plan plan = samplePlan();
    const auto outcomes = [&] {
        const Rows rows = must(rowsOf(plan));
        return std::count_if(rows.begin(), rows.end(),
                             [](const Row& row) { return row.table == TableId::rangeOutcome; });
    };
    EXPECT_EQ(outcomes(), 1) << "the hiring lead";
    plan.lever(LeverKey::hiringLead).range->weights = Range{}.weights;
    EXPECT_EQ(outcomes(), 0);
    plan.lever(LeverKey::attrition).range->monthly = 0;
    EXPECT_EQ(outcomes(), 1);
}

std::vector<std::string> refusal(const Plan& plan) {
    const auto rows = rowsOf(plan);
    EXPECT_FALSE(rows);
    if (rows) return {};
    EXPECT_EQ(rows.error().code, ErrorCode::planInvalid);
    return rows.error().values;
}

TEST(PlanRows, RefuseWhatHasNoRow) {
    using testing::ElementsAre;
    const Plan sound = randomPlan(5, {3, 12});

    Plan plan = sound;
    plan.lever(LeverKey::growth).base = Trajectory::constant(std::nan(""));
    EXPECT_THAT(refusal(plan), ElementsAre("leverNotFinite", "growth"));
    plan = sound;
    plan.season[3] = std::numeric_limits<double>::infinity();
    EXPECT_THAT(refusal(plan), ElementsAre("seasonInvalid"));
    plan = sound;
    plan.workTypes[1].id = plan.workTypes[0].id;
    EXPECT_THAT(refusal(plan), ElementsAre("workTypeIdInvalid", plan.workTypes[1].name));
    plan = sound;
    plan.workTypes[1].id = {};
    EXPECT_EQ(refusal(plan).front(), "workTypeIdInvalid");
    plan = sound;
    plan.guardrails = {{{"a"}, "One"}, {{"a"}, "Two"}};
    EXPECT_THAT(refusal(plan), ElementsAre("guardrailIdInvalid", "Two"));
    plan.guardrails.pop_back();
    plan.guardrails[0].threshold = std::nan("");
    EXPECT_THAT(refusal(plan), ElementsAre("guardrailThresholdInvalid", "One"));
    plan = sound;
    plan.scenarios = {{"Bold", "", {}}, {"Bold", "", {}}};
    EXPECT_THAT(refusal(plan), ElementsAre("scenarioNameInvalid", "Bold"));
    plan.scenarios = {{"Base", "", {}}};
    EXPECT_THAT(refusal(plan), ElementsAre("scenarioNameInvalid", "Base"));
    plan.scenarios = {{"Bold", "", {{{LeverKey::growth, {}}, {}, {}}, {{LeverKey::growth, {}}, {}, {}}}}};
    EXPECT_THAT(refusal(plan), ElementsAre("overrideTwice", "Bold"));
    plan = sound;
    plan.lever(LeverKey::growth).range = Range{};
    plan.lever(LeverKey::growth).range->weights[2] = std::nan("");
    EXPECT_THAT(refusal(plan), ElementsAre("rangeWeightsInvalid", "growth"));
    plan.lever(LeverKey::growth).range = Range{};
    plan.lever(LeverKey::growth).range->monthly = std::nan("");
    EXPECT_THAT(refusal(plan), ElementsAre("rangeMonthlyInvalid", "growth"));
    plan = sound;
    plan.correlations = {{{LeverKey::growth, {}}, {LeverKey::attrition, {}}, std::nan("")}};
    EXPECT_THAT(refusal(plan), ElementsAre("correlationRankInvalid", "growth"));
    plan = sound;
    plan.scenarios = {{"Bold", "", {}, std::nan("")}};
    EXPECT_THAT(refusal(plan), ElementsAre("scenarioWeightInvalid", "Bold"));
    plan = sound;
    plan.months = 0;
    EXPECT_EQ(refusal(plan).front(), "monthsOutOfRange");
    plan = sound;
    plan.calendar.holidays = {{Date{std::chrono::year{2026} / 2 / 30}, "never"}};
    EXPECT_THAT(refusal(plan), ElementsAre("holidayInvalid", "2026-02-30"));
    plan = sound;
    plan.calendar.fixed = {{sound.firstMonth, 20}, {sound.firstMonth, 21}};
    EXPECT_EQ(refusal(plan).front(), "fixedMonthTwice");
    plan = sound;
    plan.lever(LeverKey::inboxShare).base = Trajectory::steps({{0, 0.5}, {2'000'000'000, 0.6}});
    EXPECT_THAT(refusal(plan), ElementsAre("monthTooFar", "inboxShare"));

    plan = sound;
    plan.workTypes[0].name = "\xc3(";
    const auto rows = rowsOf(plan);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::textNotUtf8);
    EXPECT_THAT(rows.error().values, ElementsAre("work_type", "name"));
}

TEST(PlanRows, ReportDamageInEveryCell) {
    // Whatever happens to one cell of one row, the rows give another plan or an error, never the same plan
    // and never a crash: no cell is passed over.
    const Plan plan = randomPlan(11, {2, 6});
    const Rows rows = must(rowsOf(plan));
    const std::array<Value, 8> replacements{
        Value{},       std::int64_t{-1},   std::int64_t{1} << 40,  -1.5,
        std::string{}, std::string{"odd"}, std::string{"2026-13"}, std::int64_t{7}};
    for (std::size_t r = 0; r < rows.size(); r += 3) {
        for (std::size_t c = 0; c < rows[r].values.size(); ++c) {
            for (const Value& replacement : replacements) {
                Rows changed = rows;
                if (changed[r].values[c] == replacement) continue;
                changed[r].values[c] = replacement;
                sortRows(changed);
                const auto read = planOf(changed);
                if (read) {
                    EXPECT_NE(read.value(), plan) << placeOf(rows[r]) << " column " << c;
                } else {
                    EXPECT_EQ(read.error().code, ErrorCode::workspaceDamaged);
                }
            }
        }
    }
}

TEST(PlanRows, MissARowOnlyWithAnErrorOrAnotherPlan) {
    const Plan plan = randomPlan(12, {2, 6});
    const Rows rows = must(rowsOf(plan));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        Rows fewer = rows;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(r));
        const auto read = planOf(fewer);
        if (read) {
            EXPECT_NE(read.value(), plan) << placeOf(rows[r]);
        }
    }
}

TEST(RowChanges, LeadFromOnePlanToAnotherAndBack) {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Plan before = randomPlan(seed % 10);
        const Plan after = tests::randomEdit(before, seed);
        const Rows rowsBefore = must(rowsOf(before));
        const Rows rowsAfter = must(rowsOf(after));
        const Changes changes = difference(rowsBefore, rowsAfter);
        EXPECT_EQ(applied(rowsBefore, changes), rowsAfter) << seed;
        EXPECT_EQ(applied(rowsAfter, changes.reversed()), rowsBefore) << seed;
        EXPECT_EQ(rowsFromJson(rowsToJson(changes.before)), changes.before) << seed;
        EXPECT_EQ(rowsFromJson(rowsToJson(changes.after)), changes.after) << seed;
        if (!changes.before.empty()) {
            EXPECT_EQ(applied(rowsAfter, changes), std::nullopt) << seed;
        }
    }
}

TEST(RowChanges, ReadNoJsonButRows) {
    for (const char* text :
         {"", "[]", "null", "{", R"({"plan": {}})", R"({"nonsense": []})", R"({"season": [{}]})",
          R"({"season": [{"calendar_month": 1, "factor": "1"}]})",
          R"({"season": [{"calendar_month": 1, "factor": 1e999}]})",
          R"({"season": [{"calendar_month": 1.5, "factor": 1.0}]})",
          R"({"season": [{"calendar_month": 1, "factor": 1.0, "more": 1}]})",
          R"({"season": [{"calendar_month": 1, "factor": 1.0}, {"calendar_month": 1, "factor": 2.0}]})"})
        EXPECT_EQ(rowsFromJson(text), std::nullopt) << text;
    EXPECT_EQ(rowsFromJson("{}"), Rows{});
}

TEST(RowWords, AreAllThereAndAllDifferent) {
    EXPECT_EQ(words<Shape>.size(), static_cast<std::size_t>(Shape::monthly) + 1);
    EXPECT_EQ(words<Distribution>.size(), static_cast<std::size_t>(Distribution::discrete) + 1);
    EXPECT_EQ(words<DrawMethod>.size(), static_cast<std::size_t>(DrawMethod::pseudoRandom) + 1);
    EXPECT_EQ(words<Nature>.size(), static_cast<std::size_t>(Nature::deepTroubleshooting) + 1);
    EXPECT_EQ(words<Unit>.size(), static_cast<std::size_t>(Unit::conversationsPerFte) + 1);
    EXPECT_EQ(words<GuardrailMetric>.size(), static_cast<std::size_t>(guardrailMetricCount));
    EXPECT_EQ(words<Comparison>.size(), static_cast<std::size_t>(comparisonCount));
    EXPECT_EQ(words<GuardrailAction>.size(), static_cast<std::size_t>(guardrailActionCount));
    EXPECT_EQ(words<Section>.size(), static_cast<std::size_t>(Section::money) + 1);
    for (const Distribution each : {Distribution::pert, Distribution::normal, Distribution::discrete})
        EXPECT_EQ(fromWord<Distribution>(wordOf(each)), each);
    EXPECT_EQ(fromWord<Distribution>("Pert"), std::nullopt);
}

TEST(ContentHash, IsThatOfTheStandard) {
    // SHA-256 of the nine bytes of type and length and of "abc", as sha256sum has it.
    EXPECT_EQ(Hash{}.add("abc").hex(), "d19d84b7750c1e7b9eb7ce6773ca6a32d5d3dfa2edc0b7cf3ecbf5a603093429");
    EXPECT_NE(Hash{}.add("a").add("bc").hex(), Hash{}.add("ab").add("c").hex());
    EXPECT_NE(Hash{}.addValue(Value{1.0}).hex(), Hash{}.addValue(Value{std::int64_t{1}}).hex());
}

} // namespace
} // namespace headroom::store
