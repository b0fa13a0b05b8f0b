#include "plan/validation.h"

#include "plan/actuals_validation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace headroom::plan {

namespace {

/// The most an amount may be where the catalogue names no limit. More is a slip of the keys, and what is
/// computed from it would leave the numbers a double holds.
double mostOf(const LeverInfo& lever) {
    if (lever.maximum) return *lever.maximum;
    switch (lever.unit) {
    case Unit::money: return 1e12;
    case Unit::conversations: return 1e8; // a month: more than any team has, and queues stay quick
    case Unit::minutes: return 1e5;       // two months
    default: return 1e9;
    }
}

class Validator {
public:
    /// A plan, and the same with a scenario's overrides in place.
    Validator(const Plan& written, const Plan& plan, std::string_view scenario)
        : m_written(written)
        , m_plan(plan)
        , m_scenario(scenario) {}

    std::vector<Finding> findings() {
        frame();
        workTypes();
        season();
        calendar();
        ramp();
        for (const LeverRef& ref : allLevers(m_plan)) {
            const Lever& lever = *m_plan.find(ref);
            path(ref, lever.base, {});
            serviceTarget(ref, lever.base.at(0), {});
            if (!lever.range) continue;
            outcomes(ref, *lever.range, {});
            range(ref, lever, *lever.range, {});
        }
        scenarios();
        correlations();
        draws();
        timeSplit();
        if (!m_blocked) automation();
        launches();
        milestones();
        surplus();
        guardrails();
        history();
        for (Finding& finding : faultsOfActuals(m_plan)) m_findings.push_back(std::move(finding));
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
        return std::move(m_findings);
    }

private:
    Finding& report(FindingCode code, Severity severity, std::vector<std::string> values = {}) {
        m_findings.push_back({.code = code, .severity = severity, .values = std::move(values)});
        m_blocked |= severity == Severity::error;
        return m_findings.back();
    }

    Finding& report(FindingCode code, Severity severity, const LeverRef& lever,
                    std::vector<std::string> values = {}) {
        Finding& finding = report(code, severity, std::move(values));
        finding.lever = lever;
        return finding;
    }

    [[nodiscard]] bool monthsFit() const { return m_plan.months >= 1 && m_plan.months <= maximumMonths; }

    void frame() {
        if (m_plan.name.empty()) report(FindingCode::nameEmpty, Severity::error);
        if (!monthsFit())
            report(FindingCode::monthsOutOfRange, Severity::error,
                   {std::to_string(m_plan.months), std::to_string(maximumMonths)});
        if (!m_plan.firstMonth.ok()) report(FindingCode::firstMonthInvalid, Severity::error);
        const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (m_plan.currency.size() != 3 ||
            !std::all_of(m_plan.currency.begin(), m_plan.currency.end(), capital))
            report(FindingCode::currencyUnknown, Severity::error, {m_plan.currency});
    }

    void workTypes() {
        if (m_plan.workTypes.size() > maximumWorkTypes)
            report(FindingCode::tooManyWorkTypes, Severity::error,
                   {std::to_string(m_plan.workTypes.size()), std::to_string(maximumWorkTypes)});
        std::set<WorkTypeId> ids;
        std::set<std::string> names;
        for (const WorkType& type : m_plan.workTypes) {
            if (type.id.empty() || !ids.insert(type.id).second)
                report(FindingCode::workTypeIdInvalid, Severity::error, {type.name});
            if (type.name.empty())
                report(FindingCode::workTypeNameEmpty, Severity::error);
            else if (!names.insert(type.name).second)
                report(FindingCode::workTypeNameTwice, Severity::error, {type.name});
            if (type.startMonth < 0 || type.startMonth >= std::max(1, m_plan.months))
                report(FindingCode::startOutOfPlan, type.startMonth < 0 ? Severity::error : Severity::warning,
                       {LeverKey::volume, type.id}, {type.name, std::to_string(type.startMonth)});
            if (type.mode == ServiceMode::live) live(type);
        }
    }

    void live(const WorkType& type) {
        const auto& [interval, shares] = type.profile;
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        const bool sound =
            interval >= 5 && shares.size() <= maximumProfileIntervals &&
            static_cast<double>(shares.size()) * interval <= 24 * 60 &&
            std::all_of(shares.begin(), shares.end(), [](double share) { return share >= 0; }) &&
            std::isfinite(sum) && (shares.empty() || sum > 0);
        if (!sound)
            report(FindingCode::profileInvalid, Severity::error, {LeverKey::volume, type.id}, {type.name});
        else if (shares.empty())
            report(FindingCode::profileEmpty, Severity::hint, {LeverKey::volume, type.id}, {type.name});
    }

    /// What live work is to be answered by, and for how long customers wait.
    void serviceTarget(const LeverRef& ref, double value, const std::string& scenario) {
        const WorkType* type = m_plan.workType(ref.of);
        if (!type || type->mode != ServiceMode::live) return;
        if (ref.key == LeverKey::targetShare && value == 1)
            report(FindingCode::targetUnmeetable, Severity::error, ref, {toText(value)}).scenario = scenario;
        if (ref.key == LeverKey::targetShare && value == 0)
            report(FindingCode::targetWithoutMeaning, Severity::warning, ref).scenario = scenario;
        if (ref.key == LeverKey::patience && value == 0)
            report(FindingCode::patienceNone, Severity::warning, ref).scenario = scenario;
    }

    void season() {
        double sum = 0;
        bool sound = true;
        for (const double index : m_plan.season) {
            sound &= std::isfinite(index) && index >= 0;
            sum += index;
        }
        if (!sound || !(sum > 0) || !std::isfinite(sum)) report(FindingCode::seasonInvalid, Severity::error);
    }

    /// -1 for a month that is not of the plan.
    [[nodiscard]] int monthOfPlan(Month month) const {
        if (!month.ok() || !m_plan.firstMonth.ok()) return -1;
        const int t = monthsBetween(m_plan.firstMonth, month);
        return t < m_plan.months ? std::max(t, -1) : -1;
    }

    void calendar() {
        for (const auto& holiday : m_plan.calendar.holidays)
            if (!holiday.date.ok()) report(FindingCode::holidayInvalid, Severity::error, {holiday.name});
        for (const auto& fixed : m_plan.calendar.fixed)
            if (!std::isfinite(fixed.days) || fixed.days < 0 || fixed.days > 31 || !fixed.month.ok())
                report(FindingCode::fixedDaysOutOfRange, Severity::error,
                       {fixed.month.ok() ? toString(fixed.month) : "", toText(fixed.days)})
                    .month = monthOfPlan(fixed.month);
    }

    void ramp() {
        const auto& [proficiency, opening] = m_plan.ramp;
        if (proficiency.size() > maximumRampMonths)
            report(FindingCode::rampTooLong, Severity::error,
                   {std::to_string(proficiency.size()), std::to_string(maximumRampMonths)});
        for (std::size_t age = 0; age < proficiency.size(); ++age)
            if (!std::isfinite(proficiency[age]) || proficiency[age] < 0 || proficiency[age] > 1)
                report(FindingCode::rampInvalid, Severity::error,
                       {std::to_string(age), toText(proficiency[age])});
        if (opening.size() > proficiency.size())
            report(FindingCode::openingRampingTooLong, Severity::error,
                   {std::to_string(opening.size()), std::to_string(proficiency.size())});
        for (const double heads : opening)
            if (!(heads >= 0 && heads <= mostOf(info(LeverKey::openingHeadcount))))
                report(FindingCode::openingRampingInvalid, Severity::error, {toText(heads)});
    }

    /// A path within the lever's limits; one finding a path is enough to act on.
    void path(const LeverRef& ref, const Trajectory& trajectory, const std::string& scenario) {
        const LeverInfo& lever = info(ref.key);
        if (!lever.byMonth && !trajectory.isConstant())
            report(FindingCode::leverNotByMonth, Severity::error, ref).scenario = scenario;
        for (const Point& point : trajectory.points()) {
            if (!std::isfinite(point.value)) {
                Finding& finding = report(FindingCode::leverNotFinite, Severity::error, ref);
                finding.month = point.month;
                finding.scenario = scenario;
                return;
            }
            if (point.value < lever.minimum || point.value > mostOf(lever)) {
                const bool named = lever.maximum || point.value > lever.minimum;
                Finding& finding =
                    report(FindingCode::leverOutOfLimits, Severity::error, ref,
                           {toText(point.value), toText(lever.minimum), named ? toText(mostOf(lever)) : ""});
                finding.month = point.month;
                finding.scenario = scenario;
                return;
            }
            if (lever.whole && point.value != std::floor(point.value)) {
                report(FindingCode::leverNotWhole, Severity::error, ref, {toText(point.value)}).scenario =
                    scenario;
                return;
            }
        }
    }

    /// How a range is drawn, whatever its base.
    void outcomes(const LeverRef& ref, const Range& range, const std::string& scenario) {
        const auto& [low, base, high] = range.weights;
        const double sum = low + base + high;
        if (!(low >= 0 && base >= 0 && high >= 0 && sum > 0) || !std::isfinite(sum))
            reportBeside(FindingCode::rangeWeightsInvalid, ref, {toText(low), toText(base), toText(high)})
                .scenario = scenario;
        if (range.monthly && !isShare(*range.monthly))
            reportBeside(FindingCode::rangeMonthlyInvalid, ref, {toText(*range.monthly)}).scenario = scenario;
        else if (range.monthly && !info(ref.key).byMonth)
            report(FindingCode::rangeMonthlyOfOneValue, Severity::hint, ref).scenario = scenario;
        if (!isDrawable(ref.key))
            report(FindingCode::rangeNotDrawn, Severity::warning, ref).scenario = scenario;
    }

    static bool isShare(double value) { return value >= 0 && value <= 1; }

    void range(const LeverRef& ref, const Lever& lever, const Range& wanted, const std::string& scenario) {
        const Lever ranged{lever.base, wanted, {}};
        std::optional<Finding> offMedian; // of the first such month
        for (int t = 0; t < (monthsFit() ? m_plan.months : 0); ++t) {
            const double low = ranged.lowAt(t), base = ranged.base.at(t), high = ranged.highAt(t);
            Finding* finding = nullptr;
            if (!std::isfinite(low) || !std::isfinite(high))
                finding = &report(FindingCode::rangeNotFinite, Severity::error, ref);
            else if (low > base || base > high)
                finding =
                    &reportBeside(FindingCode::rangeReversed, ref, {toText(low), toText(base), toText(high)});
            else if (wanted.distribution == Distribution::lognormal && low <= 0)
                finding = &reportBeside(FindingCode::rangeLognormalNotPositive, ref, {toText(low)});
            if (finding) {
                finding->month = t;
                finding->scenario = scenario;
                return;
            }
            const auto median = medianOf(wanted.distribution, low, high);
            if (!offMedian && median && std::abs(base - *median) > (high - low) / 10 * (1 + 1e-9))
                offMedian = Finding{.code = FindingCode::baseOffMedian,
                                    .severity = Severity::hint,
                                    .lever = ref,
                                    .month = t,
                                    .scenario = scenario,
                                    .values = {toText(base), toText(*median)}};
        }
        if (offMedian) m_findings.push_back(std::move(*offMedian));
    }

    /// Of a distribution that follows from low and high alone, and so passes over base; they are as far from
    /// the median as P10 and P90 and as absolute limits.
    static std::optional<double> medianOf(Distribution distribution, double low, double high) {
        if (distribution == Distribution::normal) return low + (high - low) / 2;
        if (distribution == Distribution::lognormal) return std::sqrt(low) * std::sqrt(high);
        return std::nullopt;
    }

    /// An error that does not keep the base from being projected.
    Finding& reportBeside(FindingCode code, std::vector<std::string> values) {
        const bool before = m_blocked;
        Finding& finding = report(code, Severity::error, std::move(values));
        m_blocked = before;
        return finding;
    }

    Finding& reportBeside(FindingCode code, const LeverRef& ref, std::vector<std::string> values) {
        Finding& finding = reportBeside(code, std::move(values));
        finding.lever = ref;
        return finding;
    }

    void scenarios() {
        std::set<std::string> names{baseScenario};
        double weights = 0;
        for (const Scenario& scenario : m_plan.scenarios) {
            const double weight = scenario.weight.value_or(0);
            if (isShare(weight))
                weights += weight;
            else
                reportBeside(FindingCode::scenarioWeightInvalid, {scenario.name, toText(weight)}).scenario =
                    scenario.name;
            if (scenario.name.empty() || !names.insert(scenario.name).second)
                report(FindingCode::scenarioNameInvalid, Severity::error, {scenario.name}).scenario =
                    scenario.name;
            for (const Override& change : scenario.overrides) {
                const Lever* lever = m_written.find(change.lever);
                if (!lever) {
                    report(FindingCode::overrideUnknown, Severity::error,
                           {scenario.name, std::string(info(change.lever.key).name)})
                        .scenario = scenario.name;
                    continue;
                }
                if (scenario.name == m_scenario) continue; // in place, and judged there
                path(change.lever, change.base, scenario.name);
                serviceTarget(change.lever, change.base.at(0), scenario.name);
                if (change.range) outcomes(change.lever, *change.range, scenario.name);
                if (const auto& wanted = change.range ? change.range : lever->range)
                    range(change.lever, Lever{change.base, {}, {}}, *wanted, scenario.name);
            }
        }
        if (weights > 1 + 1e-9)
            report(FindingCode::scenarioWeightsOverWhole, Severity::warning, {toText(weights)});
    }

    /// In the plan or in one of its scenarios.
    [[nodiscard]] bool hasRange(const LeverRef& ref) const {
        const auto ranged = [&](const Override& change) { return change.lever == ref && change.range; };
        return m_written.find(ref)->range ||
               std::any_of(
                   m_written.scenarios.begin(), m_written.scenarios.end(), [&](const Scenario& scenario) {
                       return std::any_of(scenario.overrides.begin(), scenario.overrides.end(), ranged);
                   });
    }

    void correlations() {
        const auto& pairs = m_plan.correlations;
        if (pairs.size() > maximumCorrelations)
            reportBeside(FindingCode::tooManyCorrelations,
                         {std::to_string(pairs.size()), std::to_string(maximumCorrelations)});
        std::set<std::pair<LeverRef, LeverRef>> seen;
        for (const Correlation& pair : pairs) {
            const LeverRef* missing = !m_plan.find(pair.a)   ? &pair.a
                                      : !m_plan.find(pair.b) ? &pair.b
                                                             : nullptr;
            if (missing) {
                reportBeside(FindingCode::correlationLeverUnknown, valuesOf(*missing));
                continue;
            }
            std::vector<std::string> values = valuesOf(pair.b);
            values.push_back(toText(pair.rank));
            if (pair.a == pair.b)
                reportBeside(FindingCode::correlationWithItself, pair.a, std::move(values));
            else if (!seen.insert(std::minmax(pair.a, pair.b)).second)
                reportBeside(FindingCode::correlationTwice, pair.a, std::move(values));
            else if (!(pair.rank >= -1 && pair.rank <= 1))
                reportBeside(FindingCode::correlationRankInvalid, pair.a, std::move(values));
            else if (!hasRange(pair.a) || !hasRange(pair.b))
                report(FindingCode::correlationWithoutRange, Severity::hint,
                       hasRange(pair.a) ? pair.b : pair.a, valuesOf(hasRange(pair.a) ? pair.a : pair.b));
        }
    }

    /// A lever beside the one a finding points at.
    static std::vector<std::string> valuesOf(const LeverRef& ref) {
        return {std::string(info(ref.key).name), ref.of.value};
    }

    void draws() {
        const int draws = m_plan.draws.draws;
        if (draws < 1 || draws > maximumDraws)
            reportBeside(FindingCode::drawsOutOfRange, {std::to_string(draws), std::to_string(maximumDraws)});
    }

    void timeSplit() {
        for (int t = 0; t < (monthsFit() ? m_plan.months : 0); ++t) {
            double sum = 0;
            for (const LeverKey key : timeSplitKeys) sum += m_plan.lever(key).base.at(t);
            if (std::abs(sum - 1) <= 1e-6) continue;
            reportBeside(FindingCode::splitNotWhole, {LeverKey::inboxShare, {}}, {toText(sum)}).month = t;
            return;
        }
    }

    void automation() {
        for (const WorkType& type : m_plan.workTypes) {
            const double ceiling = type.lever(LeverKey::ceiling).base.at(0);
            for (int t = 0; t < m_plan.months; ++t) {
                const double planned = type.lever(LeverKey::resolution).base.at(t);
                if (planned <= ceiling) continue;
                report(FindingCode::resolutionAboveCeiling, Severity::warning,
                       {LeverKey::resolution, type.id}, {toText(planned), toText(ceiling)})
                    .month = t;
                break;
            }
            const double complexity = type.lever(LeverKey::complexity).base.at(0);
            const double today = type.lever(LeverKey::involvementToday).base.at(0) *
                                 type.lever(LeverKey::resolutionToday).base.at(0);
            if (complexity * today >= 1)
                report(FindingCode::handleTimeMayTurnNegative, Severity::warning,
                       {LeverKey::complexity, type.id}, {toText(complexity), toText(today)});
        }
    }

    void launches() {
        for (const Launch& launch : m_plan.launches) {
            const bool sound = m_plan.workType(launch.workType) && launch.volume >= 0 &&
                               launch.volume <= mostOf(info(LeverKey::volume)) && launch.decay >= 0 &&
                               launch.decay <= 1 && launch.month >= 0;
            if (!sound) report(FindingCode::launchInvalid, Severity::error, {launch.name});
        }
    }

    void milestones() {
        if (m_plan.milestones.size() > maximumMilestones)
            report(FindingCode::tooManyMilestones, Severity::error,
                   {std::to_string(m_plan.milestones.size()), std::to_string(maximumMilestones)});
        std::set<MilestoneId> ids;
        std::map<std::pair<WorkTypeId, int>, std::string> taken;
        for (const Milestone& milestone : m_plan.milestones) {
            bool sound = !milestone.id.empty() && ids.insert(milestone.id).second &&
                         !milestone.name.empty() && milestone.month >= 0;
            bool step = false;
            for (const WorkTypeId& id : milestone.workTypes) {
                const WorkType* type = m_plan.workType(id);
                sound &= type != nullptr;
                if (!type) continue;
                const auto [other, isNew] = taken.emplace(std::pair{id, milestone.month}, milestone.name);
                if (!isNew)
                    report(FindingCode::milestonesCollide, Severity::error, {LeverKey::resolution, id},
                           {other->second, milestone.name})
                        .month = milestone.month;
                const Trajectory& path = type->lever(LeverKey::resolution).base;
                const double before = milestone.month == 0 ? type->lever(LeverKey::resolutionToday).base.at(0)
                                                           : path.at(milestone.month - 1);
                step |= milestone.month >= 0 && milestone.month < m_plan.months &&
                        path.at(milestone.month) != before;
            }
            if (!sound) report(FindingCode::milestoneInvalid, Severity::error, {milestone.name});
            if (sound && !step)
                report(FindingCode::milestoneWithoutStep, Severity::hint,
                       {LeverKey::milestoneDelay, milestone.id}, {milestone.name})
                    .month = milestone.month;
        }
    }

    void surplus() {
        auto order = m_plan.surplusOrder;
        std::sort(order.begin(), order.end());
        if (order != surplusKeys) report(FindingCode::surplusOrderInvalid, Severity::error);
        double sum = 0;
        for (const LeverKey key : surplusKeys) sum += m_plan.lever(key).base.at(0);
        if (sum > 1 + 1e-9)
            report(FindingCode::surplusOverWhole, Severity::warning, {m_plan.surplusOrder.back(), {}},
                   {toText(sum)});
    }

    void guardrails() {
        if (m_plan.guardrails.size() > maximumGuardrails)
            reportBeside(FindingCode::tooManyGuardrails,
                         {std::to_string(m_plan.guardrails.size()), std::to_string(maximumGuardrails)});
        std::set<GuardrailId> ids;
        std::set<std::string> names;
        for (const Guardrail& guardrail : m_plan.guardrails) {
            if (guardrail.id.empty() || !ids.insert(guardrail.id).second)
                reportBeside(FindingCode::guardrailIdInvalid, {guardrail.name});
            if (guardrail.name.empty())
                reportBeside(FindingCode::guardrailNameEmpty, {});
            else if (!names.insert(guardrail.name).second)
                reportBeside(FindingCode::guardrailNameTwice, {guardrail.name});
            if (!std::isfinite(guardrail.threshold) || guardrail.threshold < 0)
                reportBeside(FindingCode::guardrailThresholdInvalid, {guardrail.name});
            if (guardrail.months < 1 || guardrail.months > maximumMonths)
                reportBeside(
                    FindingCode::guardrailMonthsInvalid,
                    {guardrail.name, std::to_string(guardrail.months), std::to_string(maximumMonths)});
        }
    }

    void history() {
        for (const VolumeHistory& series : m_plan.history) {
            const auto unsound = [](const VolumeHistory::Entry& entry) {
                return !entry.month.ok() || !std::isfinite(entry.volume) || entry.volume < 0;
            };
            if (!m_plan.workType(series.workType) ||
                std::any_of(series.entries.begin(), series.entries.end(), unsound))
                report(FindingCode::historyInvalid, Severity::error, {series.source});
        }
    }

    const Plan& m_written; // scenarios are overrides of this
    const Plan& m_plan;
    std::string_view m_scenario;
    std::vector<Finding> m_findings;
    bool m_blocked = false;
};

} // namespace

std::vector<Finding> validate(const Plan& plan, std::string_view scenario) {
    const auto effective = withScenario(plan, scenario);
    return Validator(plan, effective ? *effective : plan, scenario).findings();
}

} // namespace headroom::plan
