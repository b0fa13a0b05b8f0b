#pragma once

#include "plan/unit.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace headroom::plan {

/// Every monthly result of a projection, once. First those of the plan, then those each work type has.
enum class Metric {
    inbound,
    automation,
    involvementRate,
    resolutionRate,
    involved,
    aiResolved,
    human,
    bypass,
    handover,
    handlingHours,
    staffedHours,
    meanHandleMinutes,
    mixEffectMinutes,
    complexityEffectMinutes,
    improvementNeeded,
    improvementSupplied,
    care,
    headcount,
    starters,
    leavers,
    reductions,
    effectiveFte,
    flexFte,
    requiredFte,
    gapFte,
    outputPerPerson,
    capacityCreatedFte,
    headroomConversations,
    surplusHours,
    backlogHours,
    backlogConversations,
    backlogDays,
    requiredWithClearanceFte,
    liveStaffedHours,
    billableOutcomes,
    peopleCost,
    hiringCost,
    exitCost,
    aiCost,
    flexCost,
    totalCost,
    costPerConversation,
    costPerHumanConversation,
    // per work type from here on
    typeVolume,
    typeInvolvement,
    typeResolution,
    typeAutomation,
    typeHuman,
    typeHandleMinutes,
    typeRequiredFte,
    typeFtePerPoint,
    typeUtilisation,
    typeAttainment,
};

inline constexpr Metric firstTypeMetric = Metric::typeVolume;
inline constexpr Metric lastMetric = Metric::typeAttainment;
inline constexpr std::size_t metricCount = static_cast<std::size_t>(lastMetric) + 1;
inline constexpr std::size_t planMetricCount = static_cast<std::size_t>(firstTypeMetric);
inline constexpr std::size_t typeMetricCount = metricCount - planMetricCount;

constexpr bool isTypeMetric(Metric metric) {
    return metric >= firstTypeMetric;
}

/// The sections in which metrics are shown.
enum class MetricSection { automation, work, care, people, service, money };

/// How the months of a year become one figure.
enum class Aggregate { sum, mean, last };

/// What the program knows of a metric: the one place its name, unit, meaning and formula are written.
struct MetricInfo {
    Metric metric;
    std::string_view name;  // in JSON; unique among the plan's metrics and among the work types'
    std::string_view label; // for people, English; translated where it is shown
    Unit unit;
    MetricSection section;
    Aggregate year;
    bool negativeIsTrouble;
    std::string_view formula; // in the words and symbols of the model
    std::string_view help;
};

const MetricInfo& info(Metric metric);
/// All metrics in the order of Metric.
std::span<const MetricInfo> metricCatalogue();
/// The plan's metric with this name, if there is one.
std::optional<Metric> metricNamed(std::string_view name);
std::optional<Metric> typeMetricNamed(std::string_view name);

} // namespace headroom::plan
