#include "exchange/projection_export.h"

#include "exchange/plan_json.h"
#include "plan/sample.h"
#include "projection/varied_plan.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <sstream>

namespace headroom::exchange {
namespace {

using nlohmann::json;
using projection::Projection;

Projection projectionOf(plan::Plan plan) {
    auto result = projection::project(std::make_shared<const plan::Plan>(std::move(plan)));
    EXPECT_TRUE(result);
    return result.value();
}

std::vector<std::string> words(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

void expectSeries(const json& found, std::span<const double> wanted, const std::string& name) {
    ASSERT_TRUE(found.is_array()) << name;
    ASSERT_EQ(found.size(), wanted.size()) << name;
    for (std::size_t t = 0; t < wanted.size(); ++t) {
        if (std::isfinite(wanted[t]))
            EXPECT_EQ(found[t].get<double>(), wanted[t]) << name << " month " << t;
        else
            EXPECT_TRUE(found[t].is_null()) << name << " month " << t;
    }
}

// The keys that other programs rely on, as the interface document lists them.
TEST(ProjectionJson, HasTheKeysOthersRelyOn) {
    const Projection projection = projectionOf(plan::samplePlan());
    const auto months = static_cast<std::size_t>(projection.months());
    const json out = json::parse(projectionToJson(projection));
    EXPECT_EQ(out["schema"], "headroom.projection/1");
    EXPECT_EQ(out["plan"], projection.plan->name);
    EXPECT_EQ(out["scenario"], "Base");
    EXPECT_EQ(out["months"].size(), months);
    EXPECT_EQ(out["months"][0], "2026-01");
    EXPECT_EQ(out["workTypes"].size(), projection.plan->workTypes.size());

    const json& in = out["inputs"];
    for (const auto& key :
         words("workingDays inboxShare improvementShare attrition plannedHires plannedReductions backfill "
               "upkeepHours dedicatedHours overtime contractors"))
        EXPECT_EQ(in[key].size(), months) << key;
    for (const auto& key :
         words("hoursPerDay inducedDemand hiringLeadMonths openingHeadcount openingBacklogHours "
               "reviewFraction reviewMinutes surplusToImprovement loadedCost costPerHire severance "
               "aiPrice billedHandoverShare platformFee dedicatedTeamCost toolingCost overtimePremium "
               "contractorCost outsourcedPrice"))
        EXPECT_TRUE(in[key].is_number()) << key;
    EXPECT_TRUE(in["careEffect"].is_boolean());
    EXPECT_TRUE(in["ramp"].is_array());
    EXPECT_TRUE(in["openingRamping"].is_array());
    EXPECT_TRUE(in["baseline"]["automation"].is_number());
    EXPECT_TRUE(in["baseline"]["inboxShare"].is_number());
    for (const auto& type : projection.plan->workTypes) {
        EXPECT_TRUE(in["baseline"]["workTypeAutomation"][type.name].is_number());
        for (const auto& key :
             words("volumeBeforeInduced launchVolume involvement resolutionPlan handleMinutes utilisation "
                   "outsourced"))
            EXPECT_EQ(in["workTypes"][key][type.name].size(), months) << key;
        for (const auto& key : words("complexity handoverFactor concurrency decay ceiling raiseHours"))
            EXPECT_TRUE(in["workTypes"][key][type.name].is_number()) << key;
        EXPECT_TRUE(in["workTypes"]["live"][type.name].is_boolean());
        for (const auto& key : words("volume automation resolution handleMinutes requiredFte ftePerPoint"))
            EXPECT_EQ(out["outputs"]["workTypes"][key][type.name].size(), months) << key;
    }
    for (const auto& key : words("inbound automation involved aiResolved human bypass handover handlingHours "
                                 "staffedHours improvementNeeded "
                                 "improvementSupplied care headcount starters leavers reductions "
                                 "effectiveFte flexFte requiredFte gapFte "
                                 "outputPerPerson capacityCreatedFte headroomConversations backlogHours "
                                 "peopleCost hiringCost exitCost aiCost "
                                 "flexCost totalCost"))
        EXPECT_EQ(out["outputs"][key].size(), months) << key;
}

TEST(ProjectionJson, HoldsEveryNumberToTheLastBit) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Projection projection = projectionOf(tests::variedPlan(seed));
        const json out = json::parse(projectionToJson(projection));
        const std::pair<const char*, const projection::Outputs<double>*> all[]{
            {"outputs", &projection.outputs},
            {"withoutAutomationGrowth", &projection.withoutGrowth},
            {"traditional", &projection.traditional}};
        for (const auto& [key, outputs] : all)
            for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
                const std::string name(metric.name);
                if (!plan::isTypeMetric(metric.metric)) {
                    expectSeries(out[key][name], outputs->series(metric.metric), name);
                    continue;
                }
                for (int w = 0; w < outputs->types(); ++w)
                    expectSeries(out[key]["workTypes"][name]
                                    [projection.plan->workTypes[static_cast<std::size_t>(w)].name],
                                 outputs->series(metric.metric, w), name);
            }
        forEachMonthlyInput(projection.inputs, [&](const char* name, const std::vector<double>& values) {
            expectSeries(out["inputs"][name], values, name);
        });
        forEachScalarInput(projection.inputs, [&](const char* name, auto value) {
            EXPECT_EQ(out["inputs"][name].template get<decltype(value)>(), value) << name;
        });
        for (std::size_t w = 0; w < projection.inputs.types.size(); ++w) {
            const std::string& type = projection.plan->workTypes[w].name;
            const auto& inputs = projection.inputs.types[w];
            forEachMonthlyTypeInput(inputs, [&](const char* name, const std::vector<double>& values) {
                expectSeries(out["inputs"]["workTypes"][name][type], values, name);
            });
            forEachScalarTypeInput(inputs, [&](const char* name, auto value) {
                EXPECT_EQ(out["inputs"]["workTypes"][name][type].template get<decltype(value)>(), value)
                    << name;
            });
            EXPECT_EQ(out["inputs"]["baseline"]["workTypeAutomation"][type].get<double>(),
                      inputs.automationToday);
        }
    }
}

TEST(ProjectionJson, WritesNullForWhatDoesNotExist) {
    Projection projection = projectionOf(plan::samplePlan());
    projection.outputs.at(plan::Metric::outputPerPerson, 1) = std::nan("");
    projection.outputs.at(plan::Metric::requiredFte, 2) = INFINITY;
    projection.outputs.at(plan::Metric::typeFtePerPoint, 0, 3) = -INFINITY;
    const json out = json::parse(projectionToJson(projection));
    EXPECT_TRUE(out["outputs"]["outputPerPerson"][1].is_null());
    EXPECT_TRUE(out["outputs"]["requiredFte"][2].is_null());
    EXPECT_TRUE(out["outputs"]["workTypes"]["ftePerPoint"][projection.plan->workTypes[0].name][3].is_null());
}

TEST(ProjectionJson, NamesTheScenario) {
    const auto plan = std::make_shared<const plan::Plan>(plan::samplePlan());
    ASSERT_FALSE(plan->scenarios.empty());
    const auto bold = projection::project(plan, plan->scenarios.front().name);
    ASSERT_TRUE(bold);
    EXPECT_EQ(json::parse(projectionToJson(bold.value()))["scenario"], plan->scenarios.front().name);
}

TEST(ExportJson, HoldsThePlanAndItsProjection) {
    const Projection projection = projectionOf(plan::samplePlan());
    const json out = json::parse(exportToJson(projection));
    EXPECT_EQ(out["schema"], "headroom.export/1");
    EXPECT_EQ(out["projection"], json::parse(projectionToJson(projection)));
    const auto back = planFromJson(out["plan"].dump());
    ASSERT_TRUE(back);
    EXPECT_TRUE(back.value().plan == *projection.plan);
}

std::vector<std::vector<std::string>> table(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        auto& row = rows.emplace_back();
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, ',');) row.push_back(field);
        if (line.ends_with(',')) row.emplace_back();
    }
    return rows;
}

TEST(ProjectionCsv, IsARowAMonthAndAColumnAMetric) {
    Projection projection = projectionOf(plan::samplePlan());
    projection.outputs.at(plan::Metric::outputPerPerson, 1) = std::nan("");
    const auto rows = table(projectionToCsv(projection));
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(projection.months()) + 1);
    const std::size_t columns =
        1 + plan::planMetricCount + plan::typeMetricCount * projection.plan->workTypes.size();
    for (const auto& row : rows) EXPECT_EQ(row.size(), columns);
    EXPECT_EQ(rows[0][0], "month");
    EXPECT_EQ(rows[1][0], "2026-01");
    const auto column = [&](const std::string& name) {
        const auto found = std::find(rows[0].begin(), rows[0].end(), name);
        EXPECT_NE(found, rows[0].end()) << name;
        return static_cast<std::size_t>(found - rows[0].begin());
    };
    for (int t = 0; t < projection.months(); ++t) {
        const auto& row = rows[static_cast<std::size_t>(t) + 1];
        EXPECT_EQ(std::stod(row[column("requiredFte")]), projection.outputs.at(plan::Metric::requiredFte, t));
        EXPECT_EQ(std::stod(row[column(projection.plan->workTypes[1].name + ": volume")]),
                  projection.outputs.at(plan::Metric::typeVolume, 1, t));
    }
    EXPECT_EQ(rows[2][column("outputPerPerson")], "");
}

TEST(ProjectionCsv, DefusesNamesThatASpreadsheetWouldRun) {
    plan::Plan plan = plan::samplePlan();
    const std::vector<std::pair<std::string, std::string>> cases{
        {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0: volume"},
        {"+1", "'+1: volume"},
        {"-1", "'-1: volume"},
        {"@SUM(A1)", "'@SUM(A1): volume"},
        {"\tTab", "\"'\tTab: volume\""},
        {"\rReturn", "\"'\rReturn: volume\""},
        {"Say \"hi\", all", "\"Say \"\"hi\"\", all: volume\""},
        {"Two\nlines", "\"Two\nlines: volume\""},
        {"A = B", "A = B: volume"}};
    for (const auto& [name, header] : cases) {
        plan.workTypes[0].name = name;
        const std::string csv = projectionToCsv(projectionOf(plan));
        EXPECT_THAT(csv, testing::HasSubstr("," + header + ",")) << name;
    }
}

} // namespace
} // namespace headroom::exchange
