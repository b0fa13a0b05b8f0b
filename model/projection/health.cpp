#include "projection/health.h"

#include "plan/assumption.h"
#include "plan/improvement_effect.h"

#include <algorithm>
#include <cmath>

namespace headroom::projection {

namespace {

using plan::Finding;
using plan::FindingCode;
using plan::LeverKey;
using plan::LeverRef;
using plan::Metric;
using plan::Severity;
using plan::toText;

constexpr double rounding = 1e-9;
constexpr int twoQuarters = 183; // days

class Reviewer {
public:
    Reviewer(const plan::Plan& plan, const Inputs<double>& in, const Outputs<double>& out,
             std::span<const double> gapP10)
        : m_plan(plan)
        , m_in(in)
        , m_out(out)
        , m_gapP10(gapP10) {}

    std::vector<Finding> review(std::optional<plan::Date> today) {
        reductions();
        owners();
        systems();
        jumps();
        output();
        inbox();
        care();
        backfill();
        surplus();
        guardrails();
        financeReview(today);
        bets(today);
        topics();
        improvements(today);
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
        return std::move(m_findings);
    }

private:
    void say(FindingCode code, Severity severity, std::optional<LeverRef> lever, int month,
             std::vector<std::string> values) {
        m_findings.push_back({.code = code,
                              .severity = severity,
                              .lever = std::move(lever),
                              .month = month,
                              .values = std::move(values)});
    }

    [[nodiscard]] int months() const { return m_in.months(); }
    [[nodiscard]] double at(Metric metric, int t) const { return m_out.at(metric, t); }
    /// The planned path, I x Rp, weighted by the month's volume: what automation is held against.
    [[nodiscard]] double plannedAutomation(int t) const {
        double resolved = 0;
        for (int w = 0; w < m_out.types(); ++w) {
            const auto& type = m_in.types[static_cast<std::size_t>(w)];
            resolved += m_out.at(Metric::typeVolume, w, t) * type.involvement[static_cast<std::size_t>(t)] *
                        std::min(type.resolutionPlan[static_cast<std::size_t>(t)], type.ceiling);
        }
        const double volume = at(Metric::inbound, t);
        return volume > 0 ? resolved / volume : 0;
    }

    /// Reductions inside the hiring lead time of a month that may be understaffed.
    void reductions() {
        const bool drawn = !m_gapP10.empty();
        const std::span<const double> gap = drawn ? m_gapP10 : m_out.series(Metric::gapFte);
        for (int t = 0; t < months(); ++t) {
            const double leaving = at(Metric::reductions, t);
            if (!(leaving > 0)) continue;
            for (int later = t + 1; later < months() && later <= t + m_in.leastLead; ++later) {
                const double missing = -gap[static_cast<std::size_t>(later)];
                // A gap without a number is an error of its own, said by the projection.
                if (!(missing > rounding) || !std::isfinite(missing)) continue;
                std::vector<std::string> values{toText(leaving), std::to_string(later), toText(missing)};
                if (drawn) values.emplace_back("p10");
                say(FindingCode::reductionTooSoon, Severity::warning,
                    LeverRef{LeverKey::plannedReductions, {}}, t, std::move(values));
                break;
            }
        }
    }

    void owners() {
        for (std::size_t w = 0; w < m_plan.workTypes.size(); ++w) {
            const plan::WorkType& type = m_plan.workTypes[w];
            if (!type.owner.empty()) continue;
            const double target = m_out.at(Metric::typeAutomation, static_cast<int>(w), months() - 1);
            double improvement = 0;
            for (int t = 0; t < months(); ++t)
                improvement += m_in.improvementShare[static_cast<std::size_t>(t)] +
                               m_in.dedicatedHours[static_cast<std::size_t>(t)];
            const LeverRef lever{LeverKey::resolution, type.id};
            if (target > 0.5 && !(improvement > 0))
                say(FindingCode::targetUnsupported, Severity::error, lever, months() - 1, {toText(target)});
            else
                say(FindingCode::noOwner, Severity::warning, lever, -1, {});
        }
    }

    void systems() {
        for (const plan::WorkType& type : m_plan.workTypes) {
            const double start = type.lever(LeverKey::resolution).base.at(type.startMonth);
            if (type.dependence == plan::Dependence::systemDependent && start > 0.5)
                say(FindingCode::systemStartsHigh, Severity::warning, LeverRef{LeverKey::resolution, type.id},
                    type.startMonth, {toText(start)});
        }
    }

    void jumps() {
        double before = m_in.automationToday;
        for (int t = 0; t < months(); ++t) {
            const double now = plannedAutomation(t);
            if (now - before > 0.10 + rounding)
                say(FindingCode::automationJump, Severity::warning, std::nullopt, t, {toText(now - before)});
            before = now;
        }
    }

    /// Output per paid hour, so that months of different length compare.
    void output() {
        const int last = months() - 1;
        const auto perHour = [&](int t) {
            return at(Metric::outputPerPerson, t) /
                   (m_in.workingDays[static_cast<std::size_t>(t)] * m_in.hoursPerDay);
        };
        const bool rising = at(Metric::automation, last) > at(Metric::automation, 0) + 0.02;
        const double ratio = perHour(last) / perHour(0);
        if (rising && std::isfinite(ratio) && ratio > 0.995)
            say(FindingCode::outputNotFalling, Severity::warning, std::nullopt, last, {toText(ratio)});
    }

    void inbox() {
        for (int t = 0; t < months(); ++t) {
            const double share = m_in.inboxShare[static_cast<std::size_t>(t)];
            if (share <= m_in.inboxShareToday + rounding) continue;
            say(FindingCode::inboxAboveLastYear, Severity::warning, LeverRef{LeverKey::inboxShare, {}}, t,
                {toText(share), toText(m_in.inboxShareToday)});
            return;
        }
    }

    /// The worst month speaks for all.
    void care() {
        if (!m_in.careEffect) return;
        const auto series = m_out.series(Metric::care);
        const auto worst = std::min_element(series.begin(), series.end());
        if (*worst >= 1 - rounding) return;
        const int t = static_cast<int>(worst - series.begin());
        say(FindingCode::careShort, Severity::warning, std::nullopt, t,
            {toText(*worst), toText(at(Metric::improvementNeeded, t) - at(Metric::improvementSupplied, t))});
    }

    void backfill() {
        for (int t = 1; t < months(); ++t) {
            const double before = m_in.backfill[static_cast<std::size_t>(t - 1)];
            const double now = m_in.backfill[static_cast<std::size_t>(t)];
            if (now >= before) continue;
            bool held = t >= 2;
            for (int earlier = std::max(0, t - 2); earlier < t; ++earlier)
                held &= at(Metric::automation, earlier) >= plannedAutomation(earlier) - rounding;
            if (!held)
                say(FindingCode::backfillStoppedEarly, Severity::warning, LeverRef{LeverKey::backfill, {}}, t,
                    {toText(before), toText(now)});
        }
    }

    void surplus() {
        const auto named = [this](LeverKey key) { return m_plan.lever(key).base.at(0) > 0; };
        if (std::any_of(plan::surplusKeys.begin(), plan::surplusKeys.end(), named)) return;
        if (!m_plan.reductionReason.empty()) return;
        const auto gaps = m_out.series(Metric::gapFte);
        const auto largest = std::max_element(gaps.begin(), gaps.end());
        const int t = static_cast<int>(largest - gaps.begin());
        // Less than a twentieth of the team is slack any plan needs.
        if (*largest > 0.05 * at(Metric::effectiveFte, t))
            say(FindingCode::surplusWithoutDestination, Severity::hint,
                LeverRef{m_plan.surplusOrder.front(), {}}, t, {toText(*largest)});
    }

    void guardrails() {
        const auto catchesShortfall = [](const plan::Guardrail& guardrail) {
            return guardrail.metric == plan::GuardrailMetric::automation &&
                   guardrail.comparison == plan::Comparison::missesBy;
        };
        if (std::none_of(m_plan.guardrails.begin(), m_plan.guardrails.end(), catchesShortfall))
            say(FindingCode::noAutomationGuardrail, Severity::warning, std::nullopt, -1, {});
    }

    /// A plan that is still ahead need not have been reviewed.
    void financeReview(std::optional<plan::Date> today) {
        if (!today) return;
        const auto& next = m_plan.nextFinanceReview;
        if (next && *next < *today) {
            say(FindingCode::financeReviewOverdue, Severity::warning, std::nullopt, -1,
                {plan::toString(*next)});
        } else if (const auto& last = m_plan.lastFinanceReview) {
            if (plan::daysBetween(*last, *today) > plan::quarterDays)
                say(FindingCode::financeReviewOld, Severity::hint, std::nullopt, -1, {plan::toString(*last)});
        } else if (plan::Month{today->year(), today->month()} > m_plan.firstMonth) {
            say(FindingCode::financeReviewMissing, Severity::hint, std::nullopt, -1, {});
        }
    }

    void bets(std::optional<plan::Date> today) {
        int stale = 0;
        std::optional<plan::Date> oldest;
        int overdue = 0;
        std::optional<plan::Date> due;
        for (const LeverRef& ref : plan::allLevers(m_plan)) {
            const plan::LeverInfo& info = plan::info(ref.key);
            const plan::Lever& lever = *m_plan.find(ref);
            // Whoever set a day for it wants it looked at, bet or not.
            if (const auto& next = lever.provenance.nextReview; today && next && *next < *today) {
                ++overdue;
                if (!due || *next < *due) due = next;
            }
            if (info.kind != plan::LeverKind::bet || isNeutral(ref.key, lever) || !plan::isRead(m_plan, ref))
                continue;
            std::string missing;
            const auto miss = [&missing](bool is, const char* what) {
                if (is) missing += (missing.empty() ? "" : ",") + std::string(what);
            };
            miss(!lever.range, "range");
            miss(lever.provenance.source.empty(), "source");
            miss(lever.provenance.owner.empty(), "owner");
            if (!missing.empty()) say(FindingCode::betIncomplete, Severity::hint, ref, -1, {missing});
            const plan::Date since = plan::lastLookedAt(m_plan, lever.provenance);
            if (today && plan::daysBetween(since, *today) > twoQuarters) {
                ++stale;
                if (!oldest || since < *oldest) oldest = since;
            }
        }
        if (overdue > 0)
            say(FindingCode::assumptionsOverdue, Severity::hint, std::nullopt, -1,
                {std::to_string(overdue), plan::toString(*due)});
        if (stale > 0)
            say(FindingCode::assumptionsStale, Severity::hint, std::nullopt, -1,
                {std::to_string(stale), plan::toString(*oldest)});
    }

    /// Largest topics that nobody answers for: content owned topic by topic is what makes resolution rise.
    void topics() {
        const auto unowned = plan::topTopicsWithoutOwner(m_plan);
        if (unowned.empty()) return;
        std::vector<std::string> values{std::to_string(unowned.size()), std::to_string(plan::topTopics)};
        for (const plan::TopicTotal& topic : unowned) values.push_back(topic.name);
        say(FindingCode::topicsWithoutOwner, Severity::hint, std::nullopt, -1, std::move(values));
    }

    void improvements(std::optional<plan::Date> today) {
        const auto wordsOf = [](const plan::Improvement& entry) {
            return entry.change.empty() ? entry.topic : entry.change;
        };
        int overdue = 0, without = 0;
        const plan::Improvement* earliest = nullptr;
        const plan::Improvement* first = nullptr;
        for (const plan::Improvement& entry : m_plan.improvements) {
            if (today && entry.isOpen() && entry.date && *entry.date < *today) {
                ++overdue;
                if (!earliest || *entry.date < *earliest->date) earliest = &entry;
            }
            const plan::ImprovementEffect effect = plan::effectOf(m_plan, entry);
            const bool settled = effect.after.months == plan::effectMonths;
            if (effect.fell() || (settled && effect.state == plan::EffectState::seen && !effect.rose())) {
                ++without;
                if (!first) first = &entry;
            }
        }
        if (earliest)
            say(FindingCode::improvementOverdue, Severity::warning, std::nullopt, -1,
                {std::to_string(overdue), plan::toString(*earliest->date), wordsOf(*earliest)});
        if (first)
            say(FindingCode::improvementWithoutEffect, Severity::hint, std::nullopt, -1,
                {std::to_string(without), wordsOf(*first)});
    }

    /// A bet that is left out of the formulas by its value says nothing a reviewer could doubt.
    static bool isNeutral(LeverKey key, const plan::Lever& lever) {
        if (lever.range || lever.base.points().size() > 1) return false;
        const double value = lever.base.at(0);
        return value == 0 || ((key == LeverKey::shareTrend || key == LeverKey::handoverFactor) && value == 1);
    }

    const plan::Plan& m_plan;
    const Inputs<double>& m_in;
    const Outputs<double>& m_out;
    std::span<const double> m_gapP10; // by month; empty where nothing was drawn
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> health(const plan::Plan& underScenario, const Inputs<double>& in,
                            const Outputs<double>& out, std::optional<plan::Date> today,
                            std::span<const double> gapP10) {
    return Reviewer(underScenario, in, out, gapP10).review(today);
}

} // namespace headroom::projection
