#include "exchange/import_changes.h"

#include "plan/sample.h"
#include "plan/validation.h"

#include <gmock/gmock.h>

namespace headroom::exchange {
namespace {

using plan::Observed;
using testing::ElementsAre;
using testing::IsEmpty;

plan::Month month(int year, int number) {
    return std::chrono::year{year} / number;
}

class Changes : public ::testing::Test {
protected:
    Changes() {
        m_mapping.handleMeaning = plan::HandleTimeMeaning::working;
        m_occasion.source = "Helpdesk";
        m_occasion.details = "a.csv";
        m_occasion.today = plan::Date{std::chrono::year{2026} / 5 / 12};
    }

    [[nodiscard]] ImportedFigures figures(const std::string& type, plan::Month at,
                                          std::vector<ImportedFigure> values, bool complete = true) const {
        ImportedFigures result;
        result.series.push_back({type, {{at, std::move(values), complete}}});
        return result;
    }
    [[nodiscard]] ImportChanges changes(const ImportedFigures& figures) const {
        return changesOf(m_plan, figures, m_mapping, m_occasion);
    }
    void apply(const ImportedFigures& figures) {
        m_plan = withChanges(m_plan, changes(figures), m_occasion);
        EXPECT_FALSE(plan::blocksProjection(plan::validate(m_plan)));
    }
    [[nodiscard]] std::vector<std::string> reasons(const ImportedFigures& figures) const {
        std::vector<std::string> result;
        for (const ImportChange& row : changes(figures).rows)
            result.push_back(row.kind == ChangeKind::rejected ? row.reason : "taken");
        return result;
    }

    plan::Plan m_plan = plan::samplePlan();
    std::string m_type = m_plan.workTypes[0].name;
    ImportMapping m_mapping;
    ImportOccasion m_occasion;
};

TEST_F(Changes, AreNewThenTheSameThenRestatedWithTheEarlierFigureKept) {
    const auto first =
        figures(m_type, month(2026, 2), {{Observed::volume, 900}, {Observed::resolution, 0.7}});
    EXPECT_EQ(changes(first).count(ChangeKind::added), 2U);
    const plan::Plan before = m_plan;
    apply(first);
    EXPECT_EQ(m_plan.actuals.figures.size(), 2U);
    EXPECT_TRUE(changes(first).changesNothing());
    EXPECT_TRUE(withChanges(m_plan, changes(first), m_occasion) == m_plan);

    m_occasion.today = plan::Date{std::chrono::year{2026} / 6 / 1};
    const auto later =
        figures(m_type, month(2026, 2), {{Observed::volume, 900}, {Observed::resolution, 0.66}});
    const ImportChanges restated = changes(later);
    EXPECT_EQ(restated.count(ChangeKind::same), 1U);
    ASSERT_EQ(restated.count(ChangeKind::restated), 1U);
    apply(later);
    const plan::Actual* actual =
        m_plan.actuals.find(Observed::resolution, m_plan.workTypes[0].id, month(2026, 2));
    ASSERT_TRUE(actual);
    EXPECT_EQ(actual->value, 0.66);
    ASSERT_EQ(actual->earlier.size(), 1U);
    EXPECT_EQ(actual->earlier[0].value, 0.7);
    EXPECT_EQ(actual->earlier[0].restated, m_occasion.today);
    EXPECT_EQ(m_plan.actuals.sources.size(), 1U);

    m_occasion.source = "Another";
    EXPECT_EQ(changes(first).count(ChangeKind::changed), 1U) << "another source says otherwise";
    EXPECT_TRUE(before.actuals.empty());
}

TEST_F(Changes, KeepWhatTheSourceMeans) {
    m_mapping.settlingDays = 10;
    m_mapping.timeZone = "Europe/Berlin";
    apply(figures(m_type, month(2026, 2), {{Observed::volume, 900}}));
    ASSERT_EQ(m_plan.actuals.sources.size(), 1U);
    const plan::ActualSource& source = m_plan.actuals.sources[0];
    EXPECT_EQ(source.name, "Helpdesk");
    EXPECT_EQ(source.handleTime, plan::HandleTimeMeaning::working);
    EXPECT_EQ(source.settlingDays, 10);
    EXPECT_EQ(source.timeZone, "Europe/Berlin");
    EXPECT_EQ(source.imported, m_occasion.today);
}

TEST_F(Changes, PutVolumesFromBeforeThePlanIntoItsHistory) {
    apply(figures(m_type, month(2025, 11), {{Observed::volume, 700}, {Observed::involvement, 0.5}}));
    ASSERT_EQ(m_plan.history.size(), 1U);
    EXPECT_EQ(m_plan.history[0].entries.at(0).volume, 700);
    EXPECT_TRUE(m_plan.actuals.empty());
    EXPECT_THAT(
        reasons(figures(m_type, month(2025, 11), {{Observed::volume, 700}, {Observed::involvement, 0.5}})),
        ElementsAre("taken", "beforePlan"));
}

TEST_F(Changes, StandInTheOrderOfThePlansWorkTypes) {
    ImportedFigures all;
    for (auto type = m_plan.workTypes.rbegin(); type != m_plan.workTypes.rend(); ++type)
        all.series.push_back({type->name, {{month(2026, 1), {{Observed::volume, 100}}}}});
    std::vector<std::string> inChanges, inPlan;
    for (const ImportChange& row : changes(all).rows) inChanges.push_back(row.series);
    for (const plan::WorkType& type : m_plan.workTypes) inPlan.push_back(type.name);
    EXPECT_EQ(inChanges, inPlan);
}

TEST_F(Changes, TellActualsFromHistory) {
    EXPECT_FALSE(changes(figures(m_type, month(2025, 2), {{Observed::volume, 900}})).bringsActuals());
    const auto now = figures(m_type, month(2026, 2), {{Observed::volume, 900}});
    EXPECT_TRUE(changes(now).bringsActuals());
    apply(now);
    EXPECT_FALSE(changes(now).bringsActuals()) << "they are there";
    EXPECT_FALSE(changes(figures("Nobody's", month(2026, 2), {{Observed::volume, 900}})).bringsActuals());
}

TEST_F(Changes, SayWhyAFigureIsNotTaken) {
    EXPECT_THAT(reasons(figures("Nobody knows", month(2026, 2), {{Observed::volume, 1}})),
                ElementsAre("workTypeUnknown"));
    EXPECT_THAT(reasons(figures("", month(2025, 2), {{Observed::volume, 1}})),
                ElementsAre("workTypeMissing"));
    EXPECT_THAT(reasons(figures(m_type, month(2030, 2), {{Observed::volume, 1}})), ElementsAre("afterPlan"));
    EXPECT_THAT(reasons(figures(m_type, month(2026, 6), {{Observed::volume, 1}})), ElementsAre("monthAhead"));
    EXPECT_THAT(reasons(figures(m_type, month(2026, 2), {{Observed::headcount, 1}})), ElementsAre("ofTeam"));
    EXPECT_THAT(reasons(figures(m_type, month(2026, 2), {{Observed::involvement, 1.2}})),
                ElementsAre("valueInvalid"));
    m_mapping.handleMeaning = plan::HandleTimeMeaning::elapsed;
    EXPECT_THAT(reasons(figures(m_type, month(2026, 2), {{Observed::handleMinutes, 9}})),
                ElementsAre("notWorkingTime"));
    m_mapping.settlingDays = 12; // April's outcomes settle on 12 May, which is today
    const auto rates =
        figures(m_type, month(2026, 4), {{Observed::involvement, 0.8}, {Observed::resolution, 0.6}});
    EXPECT_THAT(reasons(rates), ElementsAre("taken", "notSettled"));
    m_mapping.settlingDays = 11;
    EXPECT_THAT(reasons(rates), ElementsAre("taken", "taken"));
}

TEST_F(Changes, MarkAMonthThatIsNotOver) {
    const ImportChanges now = changes(figures(m_type, month(2026, 5), {{Observed::volume, 400}}));
    ASSERT_EQ(now.rows.size(), 1U);
    EXPECT_FALSE(now.rows[0].complete);
    const ImportChanges part = changes(figures(m_type, month(2026, 3), {{Observed::volume, 400}}, false));
    EXPECT_FALSE(part.rows[0].complete);
}

TEST_F(Changes, AreOfTheTeamWhereTheFileNamesNoWorkType) {
    const auto values = figures("", month(2026, 2), {{Observed::volume, 9000}, {Observed::involvement, 0.8}});
    const ImportChanges team = changes(values);
    ASSERT_EQ(team.rows.size(), 2U);
    EXPECT_EQ(team.rows[0].what, Observed::inbound);
    EXPECT_EQ(team.rows[1].what, Observed::involvementRate);
    m_occasion.workType = m_plan.workTypes[1].id;
    EXPECT_EQ(changes(values).rows[0].what, Observed::volume);
    EXPECT_EQ(changes(values).rows[0].workType, m_plan.workTypes[1].id);
}

TEST_F(Changes, AddUpTypesOfTheFileThatAreOneOfThePlan) {
    ImportedFigures two;
    two.series.push_back({"A",
                          {{month(2026, 2),
                            {{Observed::volume, 100},
                             {Observed::involvement, 0.9},
                             {Observed::resolution, 0.5},
                             {Observed::handleMinutes, 10}},
                            true,
                            40}}});
    two.series.push_back({"B",
                          {{month(2026, 2),
                            {{Observed::volume, 300},
                             {Observed::involvement, 0.5},
                             {Observed::resolution, 0.2},
                             {Observed::handleMinutes, 20}},
                            true,
                            60}}});
    two.series.push_back({"C", {{month(2026, 2), {{Observed::volume, 7}}, true, 0}}});
    m_mapping.workTypes = {{"A", m_type}, {"B", m_type}, {"C", ""}};
    const ImportChanges added = changes(two);
    ASSERT_EQ(added.rows.size(), 4U);
    EXPECT_EQ(added.rows[0].value, 400);
    EXPECT_DOUBLE_EQ(added.rows[1].value, (90.0 + 150.0) / 400);
    EXPECT_DOUBLE_EQ(added.rows[2].value, (45.0 + 30.0) / 240);
    EXPECT_DOUBLE_EQ(added.rows[3].value, (40 * 10.0 + 60 * 20.0) / 100);
    EXPECT_EQ(added.rows[0].series, "A, B");
}

TEST_F(Changes, ConvertRatesOfWhatTheAiMaySee) {
    m_plan.workTypes[0].lever(plan::LeverKey::eligibleShare).base = plan::Trajectory::constant(0.8);
    m_plan.workTypes[1].lever(plan::LeverKey::eligibleShare).base = plan::Trajectory::constant(0.5);
    m_mapping.ratesOf = plan::EligibleVolume::visibleToAi;
    const ImportChanges rates = changes(figures(m_type, month(2026, 2), {{Observed::involvement, 0.75}}));
    EXPECT_DOUBLE_EQ(rates.rows.at(0).value, 0.6);
    EXPECT_THAT(reasons(figures("", month(2026, 2), {{Observed::automation, 0.5}})),
                ElementsAre("eligibleShares"));
}

TEST_F(Changes, GoIntoASpreadsheetWithTheirReasons) {
    auto both = figures(m_type, month(2026, 2), {{Observed::volume, 900}});
    both.series.push_back({"=cmd", {{month(2026, 2), {{Observed::volume, 1}}, true}}});
    const std::string csv = changesToCsv(changes(both), m_plan);
    EXPECT_THAT(csv, testing::HasSubstr("new," + m_type + "," + m_type + ",2026-02,volume,900,,yes,\n"));
    EXPECT_THAT(csv, testing::HasSubstr("rejected,,'=cmd,2026-02,volume,1,,yes,workTypeUnknown\n"));
}

} // namespace
} // namespace headroom::exchange
