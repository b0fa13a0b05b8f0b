#pragma once

#include "plan/plan.h"

#include <array>
#include <cassert>
#include <optional>
#include <string_view>
#include <utility>

// The words that stand in JSON for the choices of a plan; not for other folders.
namespace headroom::exchange {

template <class Choice, std::size_t N>
using NameTable = std::array<std::pair<Choice, std::string_view>, N>;

inline constexpr NameTable<plan::Distribution, 6> distributionNames{
    {{plan::Distribution::pert, "pert"},
     {plan::Distribution::triangular, "triangular"},
     {plan::Distribution::uniform, "uniform"},
     {plan::Distribution::normal, "normal"},
     {plan::Distribution::lognormal, "lognormal"},
     {plan::Distribution::discrete, "discrete"}}};
inline constexpr NameTable<plan::RangeMeaning, 2> meaningNames{
    {{plan::RangeMeaning::p10p90, "p10p90"}, {plan::RangeMeaning::absoluteLimits, "absoluteLimits"}}};
inline constexpr NameTable<plan::RangeBasis, 3> rangeBasisNames{{{plan::RangeBasis::value, "value"},
                                                                 {plan::RangeBasis::difference, "difference"},
                                                                 {plan::RangeBasis::factor, "factor"}}};
inline constexpr NameTable<plan::DrawMethod, 3> drawMethodNames{
    {{plan::DrawMethod::sobol, "sobol"},
     {plan::DrawMethod::latinHypercube, "latinHypercube"},
     {plan::DrawMethod::pseudoRandom, "pseudoRandom"}}};
inline constexpr NameTable<plan::Confidence, 3> confidenceNames{
    {{plan::Confidence::low, "low"}, {plan::Confidence::medium, "medium"}, {plan::Confidence::high, "high"}}};
inline constexpr NameTable<plan::Rating, 3> ratingNames{
    {{plan::Rating::low, "low"}, {plan::Rating::medium, "medium"}, {plan::Rating::high, "high"}}};
inline constexpr NameTable<plan::Nature, 4> natureNames{
    {{plan::Nature::informational, "informational"},
     {plan::Nature::personalised, "personalised"},
     {plan::Nature::action, "action"},
     {plan::Nature::deepTroubleshooting, "deepTroubleshooting"}}};
inline constexpr NameTable<plan::Dependence, 2> dependenceNames{
    {{plan::Dependence::contentLed, "contentLed"}, {plan::Dependence::systemDependent, "systemDependent"}}};
inline constexpr NameTable<plan::ServiceMode, 2> modeNames{
    {{plan::ServiceMode::deferred, "deferred"}, {plan::ServiceMode::live, "live"}}};
inline constexpr NameTable<plan::VolumeBasis, 2> volumeBasisNames{
    {{plan::VolumeBasis::baseline, "baseline"}, {plan::VolumeBasis::forecast, "forecast"}}};
inline constexpr NameTable<plan::EligibleVolume, 2> eligibleVolumeNames{
    {{plan::EligibleVolume::allInbound, "allInbound"}, {plan::EligibleVolume::visibleToAi, "visibleToAi"}}};
inline constexpr NameTable<plan::AttritionBasis, 2> attritionBasisNames{
    {{plan::AttritionBasis::byYear, "byYear"}, {plan::AttritionBasis::byMonth, "byMonth"}}};
inline constexpr NameTable<plan::Shape, 3> pathShapeNames{
    {{plan::Shape::linear, "linear"}, {plan::Shape::steps, "steps"}, {plan::Shape::monthly, "monthly"}}};
inline constexpr NameTable<plan::GuardrailMetric, plan::guardrailMetricCount> guardrailMetricNames{
    {{plan::GuardrailMetric::automation, "automation"},
     {plan::GuardrailMetric::resolution, "resolution"},
     {plan::GuardrailMetric::improvementShare, "improvementShare"},
     {plan::GuardrailMetric::backlogDays, "backlogDays"},
     {plan::GuardrailMetric::inbound, "inbound"}}};
inline constexpr NameTable<plan::Comparison, plan::comparisonCount> comparisonNames{
    {{plan::Comparison::missesBy, "missesBy"},
     {plan::Comparison::exceedsBy, "exceedsBy"},
     {plan::Comparison::hasNotImprovedBy, "hasNotImprovedBy"},
     {plan::Comparison::overLimit, "overLimit"},
     {plan::Comparison::aboveHigh, "aboveHigh"}}};
inline constexpr NameTable<plan::GuardrailAction, plan::guardrailActionCount> guardrailActionNames{
    {{plan::GuardrailAction::pauseReductions, "pauseReductions"},
     {plan::GuardrailAction::reopenHiringGates, "reopenHiringGates"},
     {plan::GuardrailAction::moveSurplus, "moveSurplus"},
     {plan::GuardrailAction::reviewContent, "reviewContent"},
     {plan::GuardrailAction::capInboxShare, "capInboxShare"},
     {plan::GuardrailAction::stopReductions, "stopReductions"},
     {plan::GuardrailAction::clearBacklog, "clearBacklog"},
     {plan::GuardrailAction::revisitHiringGates, "revisitHiringGates"}}};
inline constexpr NameTable<plan::SourceKind, 3> sourceKindNames{{{plan::SourceKind::typed, "typed"},
                                                                 {plan::SourceKind::file, "file"},
                                                                 {plan::SourceKind::database, "database"}}};
inline constexpr NameTable<plan::HandleTimeMeaning, 5> handleTimeNames{
    {{plan::HandleTimeMeaning::unknown, "unknown"},
     {plan::HandleTimeMeaning::working, "working"},
     {plan::HandleTimeMeaning::elapsed, "elapsed"},
     {plan::HandleTimeMeaning::elapsedWithoutIdle, "elapsedWithoutIdle"},
     {plan::HandleTimeMeaning::lastVisit, "lastVisit"}}};
inline constexpr NameTable<plan::Verdict, plan::verdictCount> verdictNames{
    {{plan::Verdict::accepted, "accepted"},
     {plan::Verdict::deferred, "deferred"},
     {plan::Verdict::overridden, "overridden"}}};
inline constexpr NameTable<plan::ImprovementKind, plan::improvementKindCount> improvementKindNames{
    {{plan::ImprovementKind::content, "content"},
     {plan::ImprovementKind::tuning, "tuning"},
     {plan::ImprovementKind::system, "system"},
     {plan::ImprovementKind::other, "other"}}};
inline constexpr NameTable<plan::ImprovementState, plan::improvementStateCount> improvementStateNames{
    {{plan::ImprovementState::planned, "planned"},
     {plan::ImprovementState::underWay, "underWay"},
     {plan::ImprovementState::made, "made"},
     {plan::ImprovementState::dropped, "dropped"}}};
inline constexpr std::array<std::string_view, 7> weekdayNames{"mon", "tue", "wed", "thu",
                                                              "fri", "sat", "sun"};

/// Under which key the holder of a lever is named beside it; empty for a lever of the plan.
constexpr std::string_view holderWord(plan::LeverKey key) {
    switch (plan::holderOf(key)) {
    case plan::Holder::plan: break;
    case plan::Holder::workType: return "workType";
    case plan::Holder::milestone: return "milestone";
    }
    return {};
}

template <class Choice, std::size_t N>
constexpr std::string_view nameOf(const NameTable<Choice, N>& table, Choice choice) {
    for (const auto& [candidate, name] : table)
        if (candidate == choice) return name;
    assert(false && "every choice has a name");
    return table.front().second;
}

template <class Choice, std::size_t N>
constexpr std::optional<Choice> choiceNamed(const NameTable<Choice, N>& table, std::string_view name) {
    for (const auto& [choice, candidate] : table)
        if (candidate == name) return choice;
    return std::nullopt;
}

} // namespace headroom::exchange
