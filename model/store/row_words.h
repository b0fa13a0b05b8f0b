#pragma once

#include "plan/plan.h"

#include <array>
#include <optional>
#include <string_view>

namespace headroom::store {

constexpr auto wordList(auto... words) {
    return std::array<std::string_view, sizeof...(words)>{words...};
}

/// The words an enumeration is stored as, in the order of its values. The CHECKs of the tables list the same.
template <class Enum>
inline constexpr auto words = wordList();

template <>
inline constexpr auto words<plan::VolumeBasis> = wordList("baseline", "forecast");
template <>
inline constexpr auto words<plan::EligibleVolume> = wordList("allInbound", "visibleToAi");
template <>
inline constexpr auto words<plan::AttritionBasis> = wordList("byYear", "byMonth");
template <>
inline constexpr auto words<plan::Nature> = wordList("informational", "personalised", "action",
                                                     "deepTroubleshooting");
template <>
inline constexpr auto words<plan::Dependence> = wordList("contentLed", "systemDependent");
template <>
inline constexpr auto words<plan::ServiceMode> = wordList("deferred", "live");
template <>
inline constexpr auto words<plan::Shape> = wordList("constant", "linear", "steps", "monthly");
template <>
inline constexpr auto words<plan::RangeBasis> = wordList("value", "difference", "factor");
template <>
inline constexpr auto words<plan::RangeMeaning> = wordList("p10p90", "absoluteLimits");
template <>
inline constexpr auto words<plan::Distribution> = wordList("pert", "triangular", "uniform", "normal",
                                                           "lognormal", "discrete");
template <>
inline constexpr auto words<plan::DrawMethod> = wordList("sobol", "latinHypercube", "pseudoRandom");
template <>
inline constexpr auto words<plan::Confidence> = wordList("low", "medium", "high");
template <>
inline constexpr auto words<plan::Rating> = wordList("low", "medium", "high");
template <>
inline constexpr auto words<plan::GuardrailMetric> = wordList("automation", "resolution", "improvementShare",
                                                              "backlogDays", "inbound");
template <>
inline constexpr auto words<plan::Comparison> = wordList("missesBy", "exceedsBy", "hasNotImprovedBy",
                                                         "overLimit", "aboveHigh");
template <>
inline constexpr auto words<plan::GuardrailAction> = wordList("pauseReductions", "reopenHiringGates",
                                                              "moveSurplus", "reviewContent", "capInboxShare",
                                                              "stopReductions", "clearBacklog",
                                                              "revisitHiringGates");
template <>
inline constexpr auto words<plan::SourceKind> = wordList("typed", "file", "database");
template <>
inline constexpr auto words<plan::HandleTimeMeaning> = wordList("unknown", "working", "elapsed",
                                                                "elapsedWithoutIdle", "lastVisit");
template <>
inline constexpr auto words<plan::Verdict> = wordList("accepted", "deferred", "overridden");
template <>
inline constexpr auto words<plan::ImprovementKind> = wordList("content", "tuning", "system", "other");
template <>
inline constexpr auto words<plan::ImprovementState> = wordList("planned", "underWay", "made", "dropped");
template <>
inline constexpr auto words<plan::Section> = wordList("demand", "automation", "improvement", "time", "effort",
                                                      "people", "service", "money");
template <>
inline constexpr auto words<plan::Holder> = wordList("plan", "workType", "milestone");
template <>
inline constexpr auto words<plan::LeverKind> = wordList("bet", "decision", "fact");
template <>
inline constexpr auto words<plan::Unit> = wordList("share", "conversations", "seconds", "minutes", "hours",
                                                   "days", "months", "people", "fte", "money", "factor",
                                                   "conversationsPerFte");

template <class Enum>
std::string_view wordOf(Enum value) {
    return words<Enum>.at(static_cast<std::size_t>(value));
}

template <class Enum>
std::optional<Enum> fromWord(std::string_view word) {
    for (std::size_t i = 0; i < words<Enum>.size(); ++i)
        if (words<Enum>[i] == word) return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace headroom::store
