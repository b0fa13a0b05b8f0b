#pragma once

#include "plan/actual.h"
#include "plan/calendar.h"
#include "plan/guardrail.h"
#include "plan/guardrail_decision.h"
#include "plan/improvement.h"
#include "plan/lever.h"
#include "plan/lever_catalogue.h"
#include "plan/work_type.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom::plan {

/// Names one lever of a plan: its key and, for a lever of a work type or a milestone, which.
struct LeverRef {
    LeverKey key = LeverKey::growth;
    PartId of; // empty for a lever of the plan

    auto operator<=>(const LeverRef&) const = default;
};

/// A lever's path (and, where it differs, range) in a scenario instead of its base.
struct Override {
    LeverRef lever;
    Trajectory base;
    std::optional<Range> range;

    bool operator==(const Override&) const = default;
};

/// A named set of overrides on the base levers. The scenario "Base" is the plan itself and is never listed.
struct Scenario {
    std::string name;
    std::string note;
    std::vector<Override> overrides; // in order of LeverRef, one a lever
    std::optional<double> weight;    // how likely it is, 0..1, where someone says so

    bool operator==(const Scenario&) const = default;
};

inline constexpr const char* baseScenario = "Base";
inline constexpr int maximumMonths = 60;
inline constexpr int maximumWorkTypes = 64;
inline constexpr int maximumRampMonths = 36;
inline constexpr int maximumMilestones = 64;
inline constexpr int maximumGuardrails = 64;

/// A product launch: extra volume of one work type from a month on, fading by a share each month.
struct Launch {
    std::string name;
    WorkTypeId workType;
    int month = 0;     // from the plan's first month
    double volume = 0; // conversations in the launch month
    double decay = 0;  // share lost from one month to the next, 0..1

    bool operator==(const Launch&) const = default;
};

/// Something automation waits for: a system, a data contract. The steps that the named work types' planned
/// resolution takes in its month come with it, and late when it is late.
struct Milestone {
    MilestoneId id;
    std::string name;
    std::string owner;
    int month = 0; // planned, from the plan's first month
    std::vector<WorkTypeId> workTypes;
    Lever delay; // LeverKey::milestoneDelay

    bool operator==(const Milestone&) const = default;
};

/// What happened before the plan: monthly volume of a work type as imported. An incomplete month misses days.
struct VolumeHistory {
    struct Entry {
        Month month{};
        double volume = 0;
        bool complete = true;

        bool operator==(const Entry&) const = default;
    };

    WorkTypeId workType;
    std::string source;         // what was imported, when, by which columns
    std::vector<Entry> entries; // in order of month

    bool operator==(const VolumeHistory&) const = default;
};

/// Two bets that come true together, or instead of each other: a rank correlation (Spearman's).
struct Correlation {
    LeverRef a, b;
    double rank = 0; // -1..1

    bool operator==(const Correlation&) const = default;
};

/// How outcomes of the ranges are drawn: points of a scrambled Sobol sequence, one in each of equal parts of
/// every lever's range, or each for itself.
enum class DrawMethod { sobol, latinHypercube, pseudoRandom };

struct DrawSettings {
    DrawMethod method = DrawMethod::sobol;
    std::uint32_t seed = 1; // the same seed gives the same draws
    int draws = 100'000;

    bool operator==(const DrawSettings&) const = default;
};

inline constexpr int maximumDraws = 10'000'000;
inline constexpr int maximumCorrelations = 1000;

enum class VolumeBasis { baseline, forecast }; // grow a baseline, or take the volumes as they are
enum class AttritionBasis { byYear, byMonth };

/// People at the opening who still ramp, and how anyone ramps. Arrays are by month of age: 0 is the month of
/// starting.
struct Ramp {
    std::vector<double> proficiency;    // before 1, each 0..1
    std::vector<double> openingRamping; // heads of that age in the first month; never longer than proficiency

    bool operator==(const Ramp&) const = default;
};

/// The staffing plan of one team over consecutive months: everything a projection reads, as a value.
struct Plan {
    std::string id;   // unique in a workspace; never shown
    std::string name; // unique in a workspace
    std::string team;
    Month firstMonth = Month{std::chrono::year{2026}, std::chrono::January};
    int months = 12;
    std::string currency = "USD"; // ISO 4217

    VolumeBasis volumeBasis = VolumeBasis::baseline;
    EligibleVolume eligibleVolume = EligibleVolume::allInbound;
    AttritionBasis attritionBasis = AttritionBasis::byYear;
    bool careEffect = true;

    std::array<double, 12> season{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}; // January first; mean 1
    Calendar calendar;
    Ramp ramp;
    std::array<Lever, planLeverCount> levers = defaultPlanLevers();
    std::vector<WorkType> workTypes;
    std::vector<Launch> launches;
    std::vector<Milestone> milestones;
    std::array<LeverKey, surplusKeys.size()> surplusOrder = surplusKeys; // who is served first
    std::string reductionReason; // why a surplus may become fewer people; empty: it may not
    std::vector<Guardrail> guardrails = defaultGuardrails();
    std::optional<Date> lastFinanceReview; // when finance last held assumptions against actuals
    std::optional<Date> nextFinanceReview; // when it is to be done next
    std::vector<Correlation> correlations; // of two different levers, each pair once
    DrawSettings draws;
    std::vector<Scenario> scenarios;
    std::vector<VolumeHistory> history;
    Actuals actuals;
    std::vector<GuardrailDecision> decisions; // in the order in which they were taken
    std::vector<Improvement> improvements;    // the log, in the order in which they were added

    [[nodiscard]] const Lever& lever(LeverKey key) const { return levers[static_cast<std::size_t>(key)]; }
    [[nodiscard]] Lever& lever(LeverKey key) { return levers[static_cast<std::size_t>(key)]; }
    /// Null when there is no such work type.
    [[nodiscard]] const Lever* find(const LeverRef& ref) const;
    [[nodiscard]] Lever* find(const LeverRef& ref);
    [[nodiscard]] const WorkType* workType(const WorkTypeId& wanted) const;
    [[nodiscard]] WorkType* workType(const WorkTypeId& wanted);
    [[nodiscard]] const Milestone* milestone(const MilestoneId& wanted) const;
    [[nodiscard]] Milestone* milestone(const MilestoneId& wanted);
    [[nodiscard]] const WorkType* workTypeNamed(std::string_view wanted) const;
    [[nodiscard]] const Scenario* scenario(std::string_view wanted) const;
    [[nodiscard]] Month monthAt(int t) const { return firstMonth + std::chrono::months{t}; }

    static std::array<Lever, planLeverCount> defaultPlanLevers();

    bool operator==(const Plan&) const = default;
};

/// Every lever of the plan in catalogue order, plan levers first, then work type by work type, then
/// milestones.
std::vector<LeverRef> allLevers(const Plan& plan);
/// Where a lever stands among them; `part` is the index of its work type or milestone.
inline std::size_t leverSlot(const Plan& plan, LeverKey key, std::size_t part = 0) {
    const auto index = static_cast<std::size_t>(key);
    switch (holderOf(key)) {
    case Holder::plan: return index;
    case Holder::workType: return index + part * workTypeLeverCount;
    case Holder::milestone: return planLeverCount + plan.workTypes.size() * workTypeLeverCount + part;
    }
    return index;
}

/// Whether the formulas read the lever: what customers do who wait live says nothing of deferred work, nor a
/// share of eligible volume of a plan whose rates are of all inbound.
bool isRead(const Plan& plan, const LeverRef& lever);

/// The plan with a scenario's overrides put in place of the base levers. "Base" gives the plan back; null if
/// there is no such scenario.
std::optional<Plan> withScenario(const Plan& plan, std::string_view scenario);

/// How likely a scenario is: its weight, or of "Base" what the weights of the others leave. Nothing where
/// nobody says, or there is no such scenario.
std::optional<double> scenarioWeight(const Plan& plan, std::string_view scenario);

/// The plan after `trajectory` is set for a lever: on the base lever, or as an override in the named
/// scenario. An override equal to the base is dropped.
Plan withTrajectory(const Plan& plan, std::string_view scenario, const LeverRef& lever,
                    const Trajectory& trajectory);

/// The same plan with its rates as shares of the other volume: involvement, today's and planned, in every
/// scenario, is converted by each work type's eligible share, so that no result changes. A rate of eligible
/// volume that would be over 1 stays at 1.
Plan withEligibleVolume(const Plan& plan, EligibleVolume wanted);

/// A seasonal index whose mean is 1; `season` is all ones where the sum is not positive.
std::array<double, 12> normalisedSeason(const std::array<double, 12>& season);

} // namespace headroom::plan
