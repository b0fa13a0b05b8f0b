#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"
#include "plan/metric_typical.h"

#include <gtest/gtest.h>

#include <set>

using namespace headroom::plan;

TEST(LeverCatalogue, EveryLeverIsDescribedOnce) {
    std::set<std::string_view> names, labels;
    for (const LeverInfo& lever : leverCatalogue()) {
        EXPECT_TRUE(names.insert(lever.name).second) << lever.name;
        EXPECT_TRUE(labels.insert(lever.label).second) << lever.label;
        EXPECT_FALSE(lever.help.empty()) << lever.name;
        EXPECT_FALSE(lever.symbol.empty()) << lever.name;
        EXPECT_GE(lever.initial, lever.minimum) << lever.name;
        if (lever.maximum) {
            EXPECT_LE(lever.initial, *lever.maximum) << lever.name;
        }
        EXPECT_EQ(leverNamed(lever.name), lever.key);
    }
    EXPECT_FALSE(leverNamed("nosuch"));
}

/// "60 to 70 %; common practice": a range no one answers for is none.
TEST(LeverCatalogue, WhatIsUsualNamesItsSource) {
    int known = 0;
    for (const LeverInfo& lever : leverCatalogue()) {
        if (lever.typical.empty()) continue;
        ++known;
        const auto sign = lever.typical.find("; ");
        EXPECT_TRUE(sign != std::string_view::npos && sign > 0 && sign + 2 < lever.typical.size())
            << lever.name;
    }
    for (const MetricInfo& metric : metricCatalogue()) {
        const auto usual = typical(metric.metric);
        EXPECT_TRUE(usual.empty() || usual.find("; ") != std::string_view::npos) << metric.name;
    }
    EXPECT_GT(known, 50);
}

TEST(LeverCatalogue, TheInitialTimeSplitIsWhole) {
    double sum = 0;
    for (const LeverKey key : timeSplitKeys) sum += info(key).initial;
    EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(MetricCatalogue, EveryMetricIsDescribedOnce) {
    std::set<std::pair<bool, std::string_view>> names;
    for (const MetricInfo& metric : metricCatalogue()) {
        const bool ofType = isTypeMetric(metric.metric);
        EXPECT_TRUE(names.insert({ofType, metric.name}).second) << metric.name;
        EXPECT_FALSE(metric.formula.empty()) << metric.name;
        EXPECT_FALSE(metric.help.empty()) << metric.name;
        EXPECT_EQ(ofType ? typeMetricNamed(metric.name) : metricNamed(metric.name), metric.metric);
    }
}

TEST(MetricCatalogue, HasTheNamesOthersRelyOn) {
    for (const char* name : {"inbound",
                             "automation",
                             "involved",
                             "aiResolved",
                             "human",
                             "bypass",
                             "handover",
                             "handlingHours",
                             "staffedHours",
                             "improvementNeeded",
                             "improvementSupplied",
                             "care",
                             "headcount",
                             "starters",
                             "leavers",
                             "reductions",
                             "effectiveFte",
                             "flexFte",
                             "requiredFte",
                             "gapFte",
                             "outputPerPerson",
                             "capacityCreatedFte",
                             "headroomConversations",
                             "backlogHours",
                             "peopleCost",
                             "hiringCost",
                             "exitCost",
                             "aiCost",
                             "flexCost",
                             "totalCost"})
        EXPECT_TRUE(metricNamed(name)) << name;
    for (const char* name :
         {"volume", "automation", "resolution", "handleMinutes", "requiredFte", "ftePerPoint"})
        EXPECT_TRUE(typeMetricNamed(name)) << name;
}
