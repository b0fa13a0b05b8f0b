#include "plan/actuals_validation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace headroom::plan {

namespace {

class ActualsValidator {
public:
    explicit ActualsValidator(const Plan& plan)
        : m_plan(plan) {}

    std::vector<Finding> findings() {
        actuals();
        decisions();
        topics();
        improvements();
        return std::move(m_findings);
    }

private:
    Finding& report(FindingCode code, std::vector<std::string> values, Severity severity = Severity::error) {
        m_findings.push_back({.code = code, .severity = severity, .values = std::move(values)});
        return m_findings.back();
    }

    [[nodiscard]] int monthOfPlan(Month month) const {
        if (!month.ok() || !m_plan.firstMonth.ok()) return -1;
        const int t = monthsBetween(m_plan.firstMonth, month);
        return t < m_plan.months ? std::max(t, -1) : -1;
    }

    void actuals() {
        std::set<std::string> names;
        for (const ActualSource& source : m_plan.actuals.sources)
            if (source.name.empty() || !names.insert(source.name).second || source.settlingDays < 0)
                report(FindingCode::actualSourceInvalid, {source.name});
        const Actual* before = nullptr;
        for (const Actual& figure : m_plan.actuals.figures) {
            actual(figure);
            if (before && !actualBefore(*before, figure)) report(FindingCode::actualTwice, placeOf(figure));
            before = &figure;
        }
    }

    [[nodiscard]] std::vector<std::string> placeOf(const Actual& figure) const {
        const WorkType* type = m_plan.workType(figure.workType);
        return {std::string(info(figure.what).name), type ? type->name : figure.workType.value,
                figure.month.ok() ? toString(figure.month) : ""};
    }

    void actual(const Actual& figure) {
        const ObservedInfo& what = info(figure.what);
        const auto unfit = [&](double value) {
            return !std::isfinite(value) || value < 0 || (what.maximum && value > *what.maximum);
        };
        const auto unknown = [&](int source) {
            return source < 0 || static_cast<std::size_t>(source) >= m_plan.actuals.sources.size();
        };
        if (unfit(figure.value)) {
            auto values = placeOf(figure);
            values.push_back(toText(figure.value));
            values.push_back(what.maximum ? toText(*what.maximum) : "");
            report(FindingCode::actualInvalid, std::move(values)).month = monthOfPlan(figure.month);
        }
        const bool placed =
            isOfWorkType(figure.what) ? m_plan.workType(figure.workType) != nullptr : figure.workType.empty();
        if (!placed || !figure.month.ok())
            report(FindingCode::actualMisplaced, placeOf(figure));
        else if (monthOfPlan(figure.month) < 0)
            report(FindingCode::actualOutOfPlan, placeOf(figure), Severity::hint);
        const auto& earlier = figure.earlier;
        if (unknown(figure.source) || std::any_of(earlier.begin(), earlier.end(),
                                                  [&](const auto& each) { return unknown(each.source); }))
            report(FindingCode::actualSourceUnknown, placeOf(figure));
    }

    void decisions() {
        for (const GuardrailDecision& decision : m_plan.decisions) {
            // What was decided stays when the guardrail goes.
            const bool named = !decision.guardrail.empty();
            const bool reasoned = decision.verdict == Verdict::accepted || !decision.reason.empty();
            if (!named || !reasoned || decision.who.empty() || !decision.date.ok() || !decision.month.ok())
                report(FindingCode::decisionInvalid, {decision.guardrail.value});
        }
    }

    void topics() {
        const Topic* before = nullptr;
        for (const Topic& topic : m_plan.actuals.topics) {
            bool sound = !topic.months.empty() &&
                         (topic.workType.empty() || m_plan.workType(topic.workType)) &&
                         (!before || topicBefore(*before, topic));
            before = &topic;
            const TopicMonth* earlier = nullptr;
            for (const TopicMonth& month : topic.months) {
                sound &= isTopicMonth(month) && (!earlier || earlier->month < month.month);
                earlier = &month;
            }
            if (!sound) report(FindingCode::topicInvalid, {topic.name});
        }
    }

    [[nodiscard]] bool isTopicMonth(const TopicMonth& month) const {
        const auto among = [](const std::optional<double>& part, double whole) {
            return !part || (*part >= 0 && *part <= whole * (1 + 1e-9));
        };
        return month.month.ok() && std::isfinite(month.volume) && month.volume >= 0 &&
               among(month.involved, month.volume) && among(month.resolved, month.involved.value_or(0)) &&
               among(month.humanHours, std::numeric_limits<double>::max()) && month.source >= 0 &&
               static_cast<std::size_t>(month.source) < m_plan.actuals.sources.size();
    }

    void improvements() {
        const auto& entries = m_plan.improvements;
        if (entries.size() > maximumImprovements)
            report(FindingCode::tooManyImprovements,
                   {std::to_string(entries.size()), std::to_string(maximumImprovements)});
        std::set<ImprovementId> ids;
        for (const Improvement& entry : entries) {
            // An entry about a topic that is no longer told apart, or a work type that is gone, stays.
            const bool says = !entry.topic.empty() || !entry.change.empty();
            if (entry.id.empty() || !ids.insert(entry.id).second || !says ||
                (entry.date && !entry.date->ok()))
                report(FindingCode::improvementInvalid, {entry.change.empty() ? entry.topic : entry.change});
        }
    }

    const Plan& m_plan;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> faultsOfActuals(const Plan& plan) {
    return ActualsValidator(plan).findings();
}

} // namespace headroom::plan
