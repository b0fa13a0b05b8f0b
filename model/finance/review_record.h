#pragma once

#include "finance/review.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::finance {

/// What is to become of an assumption after it was held against what happened.
enum class Decision { hold, adjust, invest };
inline constexpr int decisionCount = static_cast<int>(Decision::invest) + 1;

struct LineDecision {
    std::optional<Decision> decision;
    std::string note;

    bool operator==(const LineDecision&) const = default;
};

enum class ActionKind { headcount, investment };

/// Something the sitting decided beyond its assumptions: who to hire, what to put money into.
struct ReviewAction {
    ActionKind kind = ActionKind::headcount;
    std::string what;
    std::string owner;
    std::string due; // as it was said: "by the end of May"

    bool operator==(const ReviewAction&) const = default;
};

/// A guardrail's decision since the last review, as it was called then.
struct GuardrailNote {
    std::string guardrail;
    plan::Month month{};
    plan::Verdict verdict{};
    std::string reason, who;
    plan::Date date{};

    bool operator==(const GuardrailNote&) const = default;
};

struct SignOff {
    std::string name, role;

    [[nodiscard]] bool complete() const { return !name.empty() && !role.empty(); }
    bool operator==(const SignOff&) const = default;
};

/// A quarterly review as it is signed.
struct ReviewRecord {
    std::string planName, currency;
    std::string comparedWith; // the revision whose assumptions they were; empty: the plan as it was
    QuarterReview review;
    std::vector<LineDecision> decisions; // one a line
    std::vector<ReviewAction> actions;
    std::vector<GuardrailNote> guardrails;
    std::string comments;
    SignOff support, finance;
    plan::Date held{};
    std::optional<plan::Date> next; // when the next review is due

    /// What keeps it from being signed: lines without a decision.
    [[nodiscard]] int undecided() const;
    bool operator==(const ReviewRecord&) const = default;
};

/// What was decided of guardrails since the last review of the plan, or since it began.
std::vector<GuardrailNote> guardrailNotes(const plan::Plan& plan);

/// The decisions of a sitting that was interrupted, for lines that are read anew: a line is known by what was
/// seen of which work type.
std::vector<LineDecision> carriedOver(const ReviewRecord& before, const QuarterReview& now);

/// The plan after its review: the day is set, the next one too, and the levers that were decided on are
/// reviewed.
plan::Plan reviewed(plan::Plan plan, const ReviewRecord& record);

} // namespace headroom::finance
