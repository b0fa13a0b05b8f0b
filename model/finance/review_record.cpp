#include "finance/review_record.h"

#include <algorithm>

namespace headroom::finance {

int ReviewRecord::undecided() const {
    return static_cast<int>(std::count_if(decisions.begin(), decisions.end(),
                                          [](const LineDecision& line) { return !line.decision; }));
}

std::vector<GuardrailNote> guardrailNotes(const plan::Plan& plan) {
    std::vector<GuardrailNote> notes;
    for (const plan::GuardrailDecision& decision : plan.decisions) {
        if (plan.lastFinanceReview && decision.date < *plan.lastFinanceReview) continue;
        const auto guardrail =
            std::find_if(plan.guardrails.begin(), plan.guardrails.end(),
                         [&](const plan::Guardrail& each) { return each.id == decision.guardrail; });
        notes.push_back({guardrail == plan.guardrails.end() ? decision.guardrail.value : guardrail->name,
                         decision.month, decision.verdict, decision.reason, decision.who, decision.date});
    }
    return notes;
}

std::vector<LineDecision> carriedOver(const ReviewRecord& before, const QuarterReview& now) {
    std::vector<LineDecision> decisions(now.lines.size());
    for (std::size_t i = 0; i < decisions.size(); ++i)
        for (std::size_t k = 0; k < std::min(before.review.lines.size(), before.decisions.size()); ++k)
            if (before.review.lines[k].what == now.lines[i].what &&
                before.review.lines[k].workType == now.lines[i].workType)
                decisions[i] = before.decisions[k];
    return decisions;
}

plan::Plan reviewed(plan::Plan plan, const ReviewRecord& record) {
    plan.lastFinanceReview = record.held;
    plan.nextFinanceReview = record.next;
    for (std::size_t i = 0; i < std::min(record.review.lines.size(), record.decisions.size()); ++i) {
        if (!record.decisions[i].decision || !record.review.lines[i].lever) continue;
        plan::Lever* lever = plan.find(*record.review.lines[i].lever);
        if (!lever) continue;
        lever->provenance.lastReviewed = record.held;
        lever->provenance.nextReview = record.next;
    }
    return plan;
}

} // namespace headroom::finance
