#include "plan/actual.h"

#include "plan/sample.h"
#include "plan/validation.h"

#include <gmock/gmock.h>

#include <set>

using namespace headroom::plan;
using std::chrono::year;
using testing::IsEmpty;

namespace {

const Month january{year{2026}, std::chrono::January};
const Month february{year{2026}, std::chrono::February};
const Date today{year{2026}, std::chrono::March, std::chrono::day{3}};

Actual figure(Observed what, const char* type, Month month, double value, int source = 0) {
    return {what, {type}, month, value, source, true, {}};
}

TEST(Actuals, StandInOrderAndAreFound) {
    Actuals actuals;
    actuals.put(figure(Observed::headcount, "", january, 40));
    actuals.put(figure(Observed::volume, "b", february, 3));
    actuals.put(figure(Observed::volume, "b", january, 2));
    actuals.put(figure(Observed::volume, "a", february, 1));
    EXPECT_TRUE(std::is_sorted(actuals.figures.begin(), actuals.figures.end(), actualBefore));
    ASSERT_NE(actuals.find(Observed::volume, {"b"}, january), nullptr);
    EXPECT_EQ(actuals.find(Observed::volume, {"b"}, january)->value, 2);
    EXPECT_EQ(actuals.find(Observed::volume, {"a"}, january), nullptr);
    EXPECT_EQ(actuals.find(Observed::headcount, {"a"}, january), nullptr);
    actuals.remove(Observed::volume, {"b"}, january);
    actuals.remove(Observed::volume, {"b"}, january);
    EXPECT_EQ(actuals.find(Observed::volume, {"b"}, january), nullptr);
    EXPECT_EQ(actuals.figures.size(), 3u);
}

TEST(Actuals, ARestatedFigureKeepsWhatItWas) {
    Actuals actuals;
    actuals.put(figure(Observed::resolution, "a", january, 0.6));
    actuals.put(figure(Observed::resolution, "a", january, 0.6), today);
    EXPECT_THAT(actuals.figures[0].earlier, IsEmpty()) << "the same again restates nothing";
    actuals.put(figure(Observed::resolution, "a", january, 0.5), today);
    actuals.put(figure(Observed::resolution, "a", january, 0.5, 1));
    ASSERT_EQ(actuals.figures.size(), 1u);
    EXPECT_EQ(actuals.figures[0].value, 0.5);
    EXPECT_EQ(actuals.figures[0].source, 1);
    EXPECT_EQ(actuals.figures[0].earlier,
              (std::vector<EarlierFigure>{{0.6, 0, today}, {0.5, 0, std::nullopt}}));
}

TEST(Actuals, SourcesAreFoundByName) {
    Actuals actuals;
    actuals.sources = {{.name = "Helpdesk"}, {.name = "Typed in"}};
    EXPECT_EQ(actuals.sourceNamed("Typed in"), 1);
    EXPECT_EQ(actuals.sourceNamed("typed in"), -1);
}

TEST(Observed, TheCatalogueNamesEachOnceWithTheUnitOfItsMetric) {
    std::set<std::string_view> names;
    for (const ObservedInfo& what : observedCatalogue()) {
        EXPECT_TRUE(names.insert(what.name).second) << what.name;
        EXPECT_EQ(observedNamed(what.name), what.what);
        EXPECT_FALSE(what.label.empty());
        EXPECT_FALSE(what.help.empty());
        if (!what.metric) continue;
        EXPECT_EQ(what.unit, info(*what.metric).unit) << what.name;
        EXPECT_EQ(what.label, info(*what.metric).label) << what.name;
        EXPECT_EQ(isOfWorkType(what.what), isTypeMetric(*what.metric)) << what.name;
    }
    EXPECT_EQ(observedNamed("nothing"), std::nullopt);
}

TEST(Actuals, OfASoundPlanHaveNoFinding) {
    Plan plan = samplePlan();
    const auto before = validate(plan);
    plan.actuals.sources = {{.name = "Typed in"}};
    plan.actuals.put(figure(Observed::resolution, plan.workTypes[0].id.value.c_str(), plan.firstMonth, 1));
    plan.actuals.put(figure(Observed::headcount, "", plan.firstMonth, 0));
    plan.decisions = {{plan.guardrails[0].id, plan.firstMonth, Verdict::accepted, "", "Ada", today},
                      {{"gone"}, plan.firstMonth, Verdict::overridden, "Data was wrong", "Ada", today}};
    EXPECT_EQ(validate(plan), before);
}

} // namespace
