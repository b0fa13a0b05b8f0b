#include "actuals/seen.h"

#include "projection/actual_course.h"
#include "projection/kernel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::actuals {

namespace {

using plan::Metric;
using plan::Observed;
using projection::Inputs;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

bool isKnown(double value) {
    return !std::isnan(value);
}

double orElse(double value, double otherwise) {
    return isKnown(value) ? value : otherwise;
}

/// The work of one month: what the plan had, what was seen, and what is taken of the two.
struct MonthOfTypes {
    std::vector<double> volume, involvement, resolution;

    [[nodiscard]] double inbound() const {
        double sum = 0;
        for (const double each : volume) sum += each;
        return sum;
    }
    [[nodiscard]] double involved() const {
        double sum = 0;
        for (std::size_t w = 0; w < volume.size(); ++w) sum += volume[w] * involvement[w];
        return sum;
    }
    [[nodiscard]] double resolved() const {
        double sum = 0;
        for (std::size_t w = 0; w < volume.size(); ++w) sum += volume[w] * involvement[w] * resolution[w];
        return sum;
    }
};

class Overlay {
public:
    Overlay(const Planned& planned, const Causes& causes)
        : m_planned(planned)
        , m_causes(causes)
        , m_seen(planned.underScenario, planned.inputs)
        , m_past(monthsPast(planned.underScenario))
        , m_types(planned.inputs.types.size())
        , m_in(planned.inputs) {}

    Inputs<double> inputs() {
        if (m_past == 0) return std::move(m_in);
        for (std::size_t w = 0; w < m_types; ++w)
            m_in.types[w].minutesAtStart = m_planned.inputs.types[w].handleMinutes.front();
        for (int t = 0; t < m_past; ++t) takeMonth(t);
        for (std::size_t w = 0; w < m_types; ++w) goOnFromLastResolution(w);
        if (takes(Cause::people)) people();
        for (projection::GuardrailRule& rule : m_in.guardrails.rules) rule.from = std::max(rule.from, m_past);
        return std::move(m_in);
    }

private:
    [[nodiscard]] bool takes(Cause cause) const { return m_causes.test(static_cast<std::size_t>(cause)); }
    [[nodiscard]] double plannedOf(Metric metric, std::size_t w, int t) const {
        return m_planned.outputs.at(metric, static_cast<int>(w), t);
    }

    /// Of the rates of a month that were seen of the team alone, what each work type's part becomes: where
    /// they fall, all in proportion to what is there; where they rise, to what is missing, so that none is
    /// over 1.
    template <class Mean>
    static void scaleTo(std::vector<double>& rates, double wanted, const Mean& mean) {
        const double now = mean();
        if (wanted <= now) {
            if (now > 0)
                for (double& rate : rates) rate *= wanted / now;
        } else if (now < 1) {
            const double missing = (1 - wanted) / (1 - now);
            for (double& rate : rates) rate = 1 - (1 - rate) * missing;
        }
    }

    void takeMonth(int t) {
        MonthOfTypes month;
        for (std::size_t w = 0; w < m_types; ++w) {
            month.volume.push_back(plannedOf(Metric::typeVolume, w, t));
            month.involvement.push_back(plannedOf(Metric::typeInvolvement, w, t));
            month.resolution.push_back(plannedOf(Metric::typeResolution, w, t));
        }
        volumes(month, t);
        rates(month, t);
        const auto at = static_cast<std::size_t>(t);
        for (std::size_t w = 0; w < m_types; ++w) {
            projection::WorkTypeInputs<double>& type = m_in.types[w];
            // What automation induces is in the volume that was seen. The first month's own volume stays what
            // it was before AI, to which others are compared.
            if (t > 0) type.volumeBeforeInduced[at] = 0;
            type.launchVolume[at] = month.volume[w] - type.volumeBeforeInduced[at];
            type.involvement[at] = month.involvement[w];
            type.resolutionPlan[at] = month.resolution[w];
        }
        if (takes(Cause::effort)) effort(month, t);
        if (takes(Cause::timeSplit)) {
            m_in.inboxShare[at] = orElse(m_seen.of(Observed::inboxShare, t), m_in.inboxShare[at]);
            m_in.improvementShare[at] =
                orElse(m_seen.of(Observed::improvementShare, t), m_in.improvementShare[at]);
        }
    }

    void volumes(MonthOfTypes& month, int t) const {
        const std::vector<double> planned = month.volume;
        const double plannedSum = month.inbound();
        std::vector<double> seen = planned;
        bool bySplit = false;
        for (std::size_t w = 0; w < m_types; ++w) {
            const double volume = m_seen.of(Observed::volume, w, t);
            bySplit |= isKnown(volume);
            seen[w] = orElse(volume, planned[w]);
        }
        double seenSum = 0;
        for (const double each : seen) seenSum += each;
        if (!bySplit) seenSum = orElse(m_seen.of(Observed::inbound, t), plannedSum);
        const double sum = takes(Cause::volume) ? seenSum : plannedSum;
        const std::vector<double>& shares = takes(Cause::mix) && bySplit && seenSum > 0 ? seen : planned;
        double whole = 0;
        for (const double each : shares) whole += each;
        for (std::size_t w = 0; w < m_types; ++w)
            month.volume[w] = whole > 0 ? sum * shares[w] / whole
                                        : sum / static_cast<double>(std::max<std::size_t>(1, m_types));
    }

    void rates(MonthOfTypes& month, int t) const {
        bool involvementSeen = false, resolutionSeen = false;
        for (std::size_t w = 0; w < m_types; ++w) {
            const double involvement = m_seen.of(Observed::involvement, w, t);
            const double resolution = m_seen.of(Observed::resolution, w, t);
            involvementSeen |= isKnown(involvement);
            resolutionSeen |= isKnown(resolution);
            if (takes(Cause::involvement)) month.involvement[w] = orElse(involvement, month.involvement[w]);
            if (takes(Cause::resolution)) month.resolution[w] = orElse(resolution, month.resolution[w]);
        }
        const double involvementRate = m_seen.of(Observed::involvementRate, t);
        if (!involvementSeen && takes(Cause::involvement) && isKnown(involvementRate))
            scaleTo(month.involvement, involvementRate,
                    [&] { return month.inbound() > 0 ? month.involved() / month.inbound() : 0; });
        if (resolutionSeen || !takes(Cause::resolution)) return;
        const auto resolutionNow = [&] {
            return month.involved() > 0 ? month.resolved() / month.involved() : 0;
        };
        double wanted = m_seen.of(Observed::resolutionRate, t);
        // Where the automation rate alone was seen, involvement is taken to be as it stands.
        const double automation = m_seen.of(Observed::automation, t);
        if (!isKnown(wanted) && isKnown(automation) && month.involved() > 0)
            wanted = std::min(1.0, automation * month.inbound() / month.involved());
        if (isKnown(wanted)) scaleTo(month.resolution, wanted, resolutionNow);
    }

    /// H0 such that the month's handle time, grown by complexity, is the one that was seen.
    void effort(const MonthOfTypes& month, int t) {
        const auto at = static_cast<std::size_t>(t);
        const auto grown = [&](std::size_t w) {
            const projection::WorkTypeInputs<double>& type = m_in.types[w];
            return 1 + type.complexity * (month.involvement[w] * month.resolution[w] - type.automationToday);
        };
        bool bySplit = false;
        double human = 0, minutes = 0;
        for (std::size_t w = 0; w < m_types; ++w) {
            const double seen = m_seen.of(Observed::handleMinutes, w, t);
            if (isKnown(seen) && grown(w) > 0) m_in.types[w].handleMinutes[at] = seen / grown(w);
            bySplit |= isKnown(seen);
            const double left = month.volume[w] * (1 - month.involvement[w] * month.resolution[w]);
            human += left;
            minutes += left * m_in.types[w].handleMinutes[at] * grown(w);
        }
        const double mean = m_seen.of(Observed::meanHandleMinutes, t);
        if (bySplit || !isKnown(mean) || !(minutes > 0)) return;
        for (auto& type : m_in.types) type.handleMinutes[at] *= mean * human / minutes;
    }

    /// Care has had its say in the months past: their resolution is what it was, and the rest of the path
    /// takes its planned steps from there.
    void goOnFromLastResolution(std::size_t w) {
        projection::WorkTypeInputs<double>& type = m_in.types[w];
        const std::vector<double>& path = m_planned.inputs.types[w].resolutionPlan;
        const auto last = static_cast<std::size_t>(m_past - 1);
        // A path that was fitted to these very months says itself where it goes on.
        const plan::Lever& lever = m_planned.underScenario.workTypes[w].lever(plan::LeverKey::resolution);
        const bool fitted = lever.provenance.fittedFrom == m_planned.underScenario.monthAt(m_past);
        const double off = fitted ? 0 : type.resolutionPlan[last] - path[last];
        for (std::size_t t = 0; t <= last; ++t) type.ceiling = std::max(type.ceiling, type.resolutionPlan[t]);
        if (m_in.careEffect) {
            type.startMonth = std::max(type.startMonth, m_past - 1);
            for (std::size_t t = last + 1; t < path.size(); ++t) type.resolutionPlan[t] = path[t] + off;
            return;
        }
        // Without care the path is taken as it stands, up to its ceiling: it moves by what was seen beside
        // the projection.
        const double beside =
            fitted ? 0 : type.resolutionPlan[last] - plannedOf(Metric::typeResolution, w, m_past - 1);
        for (std::size_t t = last + 1; t < path.size(); ++t)
            type.resolutionPlan[t] = std::clamp(path[t] + beside, 0.0, 1.0);
    }

    /// Who was there, so that headcount is what was seen; what nobody explained is taken for leavers where
    /// people are missing, for starters where there are more.
    void people() {
        const auto months = static_cast<std::size_t>(m_past);
        m_in.startersSeen.assign(months, none);
        m_in.backlogSeen.assign(months, none);
        double before = m_in.openingHeadcount; // when the month begins, without its starters
        for (const double ramping : m_in.openingRamping) before += ramping;
        std::vector<double> leavers(months), headcount(months);
        for (std::size_t t = 0; t < months; ++t) {
            const int month = static_cast<int>(t);
            double starters = m_in.plannedHires[t];
            const int opened = month - m_in.leastLead;
            if (opened >= 0)
                starters += m_in.backfill[static_cast<std::size_t>(opened)] *
                            leavers[static_cast<std::size_t>(opened)];
            starters = orElse(m_seen.of(Observed::starters, month), starters);
            const double unexplained =
                orElse(m_seen.of(Observed::headcount, month), before + starters) - before - starters;
            if (t == 0) {
                m_in.openingHeadcount = std::max(0.0, m_in.openingHeadcount + unexplained);
            } else if (std::abs(unexplained) > 1e-9) {
                const double gone = std::max(0.0, leavers[t - 1] - unexplained);
                starters += unexplained - (leavers[t - 1] - gone);
                leavers[t - 1] = gone;
                m_in.attrition[t - 1] = headcount[t - 1] > 0 ? std::min(1.0, gone / headcount[t - 1]) : 0;
            }
            headcount[t] = before + starters + (t == 0 ? unexplained : 0);
            if (t > 0) headcount[t] = orElse(m_seen.of(Observed::headcount, month), before + starters);
            m_in.startersSeen[t] = starters;
            const double seenLeavers = m_seen.of(Observed::leavers, month);
            if (isKnown(seenLeavers) && headcount[t] > 0)
                m_in.attrition[t] = std::min(1.0, seenLeavers / headcount[t]);
            leavers[t] = m_in.attrition[t] * headcount[t];
            m_in.plannedReductions[t] =
                orElse(m_seen.of(Observed::reductions, month), m_in.plannedReductions[t]);
            const double reductions = std::min(m_in.plannedReductions[t], headcount[t] - leavers[t]);
            before = headcount[t] - leavers[t] - reductions;
            m_in.backlogSeen[t] = backlogAt(month);
        }
    }

    [[nodiscard]] double backlogAt(int t) const {
        const double hours = m_seen.of(Observed::backlogHours, t);
        const double days = m_seen.of(Observed::backlogDays, t);
        if (isKnown(hours) || !isKnown(days)) return hours;
        // At the capacity planned for deferred work.
        const auto& out = m_planned.outputs;
        const auto month = static_cast<std::size_t>(t);
        const double capacity = (out.at(Metric::effectiveFte, t) + out.at(Metric::flexFte, t)) *
                                m_in.workingDays[month] * m_in.hoursPerDay *
                                m_planned.inputs.inboxShare[month];
        const double left = std::max(0.0, capacity - out.at(Metric::liveStaffedHours, t));
        return m_in.workingDays[month] > 0 ? days * left / m_in.workingDays[month] : none;
    }

    const Planned& m_planned;
    const Causes& m_causes;
    projection::ActualCourse m_seen;
    int m_past;
    std::size_t m_types;
    Inputs<double> m_in;
};

} // namespace

int monthsPast(const plan::Plan& plan) {
    int past = 0;
    for (const plan::Actual& figure : plan.actuals.figures) {
        if (!figure.complete || !figure.month.ok() || !plan.firstMonth.ok()) continue;
        const int t = plan::monthsBetween(plan.firstMonth, figure.month);
        if (t >= 0 && t < plan.months) past = std::max(past, t + 1);
    }
    return past;
}

namespace {

Planned projected(Planned planned) {
    planned.outputs.resize(planned.inputs.months(), static_cast<int>(planned.inputs.types.size()));
    projection::Room<double> room;
    projection::run(planned.inputs, planned.outputs, room);
    return planned;
}

} // namespace

Planned plannedFrom(const plan::Plan& underScenario) {
    return projected({underScenario, projection::inputsOf(underScenario), {}});
}

Planned plannedFrom(const plan::Plan& underScenario, const projection::Guardrails& guardrails) {
    Planned planned{underScenario, projection::inputsOf(underScenario), {}};
    planned.inputs.guardrails = guardrails;
    return projected(std::move(planned));
}

Inputs<double> withSeen(const Planned& planned, const Causes& causes) {
    return Overlay(planned, causes).inputs();
}

} // namespace headroom::actuals
