#include "support/random_plan.h"
#include "support/dice.h"

#include <algorithm>
#include <set>

namespace headroom::tests {

using namespace plan;

namespace {

class PlanMaker {
public:
    PlanMaker(std::uint64_t seed, PlanSize size)
        : m_dice(seed) {
        m_plan.name = m_dice.name(static_cast<int>(seed % 1000));
        m_plan.team = m_dice.text();
        m_plan.months = size.months > 0      ? size.months
                        : m_dice.chance(0.2) ? m_dice.whole(1, 3)
                                             : m_dice.whole(4, 60);
        m_plan.firstMonth = Month{std::chrono::year{m_dice.whole(2020, 2035)},
                                  std::chrono::month{static_cast<unsigned>(m_dice.whole(1, 12))}};
        m_plan.currency = m_dice.chance(0.5) ? "EUR" : "USD";
        m_plan.volumeBasis = m_dice.oneOf(VolumeBasis::forecast);
        m_plan.eligibleVolume = m_dice.oneOf(EligibleVolume::visibleToAi);
        m_plan.attritionBasis = m_dice.oneOf(AttritionBasis::byMonth);
        m_plan.careEffect = m_dice.chance(0.7);
        calendar();
        ramp();
        for (std::size_t i = 0; i < planLeverCount; ++i) lever(leverCatalogue()[i], m_plan.levers[i]);
        timeSplit();
        workTypes(size.workTypes >= 0 ? size.workTypes : m_dice.chance(0.1) ? 0 : m_dice.whole(1, 6));
        launches();
        milestones();
        scenarios();
        history();
        guardrails();
        outcomes();
        correlations();
        actuals();
    }

    Plan plan() { return std::move(m_plan); }

private:
    Date day() {
        return Date{m_plan.monthAt(m_dice.whole(0, m_plan.months)) /
                    std::chrono::day{static_cast<unsigned>(m_dice.whole(1, 28))}};
    }

    void calendar() {
        for (double& index : m_plan.season) index = m_dice.between(0.5, 1.5);
        m_plan.season = normalisedSeason(m_plan.season);
        if (m_dice.chance(0.3)) m_plan.calendar.workedWeekdays[5] = true;
        if (m_dice.chance(0.2)) m_plan.calendar.workedWeekdays[0] = false;
        auto& holidays = m_plan.calendar.holidays;
        for (int i = m_dice.whole(0, 8); i > 0; --i) holidays.push_back({day(), m_dice.text()});
        if (!holidays.empty() && m_dice.chance(0.4))
            holidays.push_back({holidays.front().date, "the same day"});
        std::stable_sort(holidays.begin(), holidays.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; });
        for (int t = 0; t < m_plan.months; ++t)
            if (m_dice.chance(0.1))
                m_plan.calendar.fixed.push_back({m_plan.monthAt(t), m_dice.between(15, 23)});
    }

    void ramp() {
        for (int age = m_dice.whole(0, 12); age > 0; --age)
            m_plan.ramp.proficiency.push_back(m_dice.between(0, 1));
        const auto opening = m_dice.whole(0, static_cast<int>(m_plan.ramp.proficiency.size()));
        for (int age = 0; age < opening; ++age) m_plan.ramp.openingRamping.push_back(m_dice.between(0, 4));
    }

    double value(const LeverInfo& info) {
        // Around what is usual, so that results stay finite; within the limits always.
        const double least = std::max(info.minimum, info.initial == 0 ? -0.2 : info.initial * 0.3);
        const double most = info.initial == 0 ? 0.2 : info.initial * 1.8;
        const double found = m_dice.between(least, std::min(most, info.maximum.value_or(most)));
        return info.whole ? std::max(info.minimum, std::round(found)) : found;
    }

    Trajectory path(const LeverInfo& info) {
        if (!info.byMonth || m_dice.chance(0.4)) return Trajectory::constant(value(info));
        std::vector<Point> points;
        for (int t = m_dice.whole(0, 3); t < m_plan.months + 3; t += m_dice.whole(1, 8))
            points.push_back({t, value(info)});
        switch (m_dice.whole(0, 2)) {
        case 0: return Trajectory::linear(points);
        case 1: return Trajectory::steps(points);
        default: break;
        }
        std::vector<double> values(static_cast<std::size_t>(m_plan.months));
        for (double& each : values) each = value(info);
        return Trajectory::monthly(values);
    }

    Range range(const Trajectory& base) {
        const std::vector<double> values = base.values(m_plan.months);
        const double least = *std::min_element(values.begin(), values.end());
        const double most = *std::max_element(values.begin(), values.end());
        const double away = m_dice.between(0, 0.4);
        Range range;
        range.basis = m_dice.oneOf(RangeBasis::factor);
        if (range.basis == RangeBasis::factor && least < 0) range.basis = RangeBasis::difference;
        switch (range.basis) {
        case RangeBasis::value:
            range.low = m_dice.chance(0.5) ? base.shifted(-away) : Trajectory::constant(least - away);
            range.high =
                m_dice.chance(0.5) ? base.shifted(away) : Trajectory::linear({{0, most}, {5, most + away}});
            break;
        case RangeBasis::difference:
            range.low = Trajectory::constant(-away);
            range.high = Trajectory::steps({{0, 0.0}, {2, away}});
            break;
        case RangeBasis::factor:
            range.low = Trajectory::monthly({1 - away, 1 - away / 2});
            range.high = Trajectory::constant(1 + away);
            break;
        }
        range.meaning = m_dice.oneOf(RangeMeaning::absoluteLimits);
        range.distribution = m_dice.oneOf(Distribution::discrete);
        const Lever ranged{base, range, {}};
        for (int t = 0; t < m_plan.months; ++t)
            if (range.distribution == Distribution::lognormal && !(ranged.lowAt(t) > 0))
                range.distribution = Distribution::pert;
        return range;
    }

    void lever(const LeverInfo& info, Lever& lever) {
        if (m_dice.chance(0.7)) lever.base = path(info);
        if (m_dice.chance(0.3)) lever.range = range(lever.base);
        if (m_dice.chance(0.3)) lever.provenance = {m_dice.text(), m_dice.text(), m_dice.text(), {}, {}};
        if (m_dice.chance(0.2)) lever.provenance.confidence = m_dice.oneOf(Confidence::high);
        if (m_dice.chance(0.2)) lever.provenance.lastReviewed = day();
    }

    void timeSplit() {
        for (const LeverKey key : timeSplitKeys) m_plan.lever(key).base = Trajectory::constant(0.05);
        std::vector<double> inbox(static_cast<std::size_t>(m_plan.months));
        std::vector<double> content(inbox.size());
        for (std::size_t t = 0; t < inbox.size(); ++t) {
            content[t] = m_dice.between(0.01, 0.1);
            inbox[t] = 1 - 8 * 0.05 - content[t];
        }
        m_plan.lever(LeverKey::inboxShare).base = Trajectory::monthly(inbox);
        m_plan.lever(LeverKey::contentShare).base = Trajectory::monthly(content);
        for (const LeverKey key : timeSplitKeys)
            if (auto& lever = m_plan.lever(key); lever.range) lever.range = range(lever.base);
    }

    void workTypes(int count) {
        for (int nr = 0; nr < count; ++nr) {
            WorkType type;
            // Ids that do not sort in the order of the types.
            type.id.value = std::string(1, static_cast<char>('a' + m_dice.whole(0, 25))) + std::to_string(nr);
            type.name = m_dice.name(nr);
            type.nature = m_dice.oneOf(Nature::deepTroubleshooting);
            type.dependence = m_dice.oneOf(Dependence::systemDependent);
            type.mode = m_dice.oneOf(ServiceMode::live);
            type.owner = m_dice.text();
            if (m_dice.chance(0.2)) type.startMonth = m_dice.whole(0, m_plan.months - 1);
            if (m_dice.chance(0.4)) {
                type.profile.intervalMinutes = 15 * m_dice.whole(1, 8);
                for (int i = m_dice.whole(0, 12); i >= 0; --i)
                    type.profile.shares.push_back(m_dice.between(0.1, 9));
            }
            for (std::size_t i = 0; i < workTypeLeverCount; ++i)
                lever(leverCatalogue()[planLeverCount + i], type.levers[i]);
            m_plan.workTypes.push_back(std::move(type));
        }
    }

    const WorkType& anyType() {
        return m_plan.workTypes[static_cast<std::size_t>(
            m_dice.whole(0, static_cast<int>(m_plan.workTypes.size()) - 1))];
    }

    void launches() {
        if (m_plan.workTypes.empty()) return;
        for (int i = m_dice.whole(0, 3); i > 0; --i)
            m_plan.launches.push_back({m_dice.text(), anyType().id, m_dice.whole(0, m_plan.months - 1),
                                       m_dice.between(0, 900), m_dice.between(0, 1)});
    }

    void milestones() {
        for (int nr = m_plan.workTypes.empty() ? 0 : m_dice.whole(0, 3); nr > 0; --nr) {
            Milestone milestone;
            milestone.id = {"m" + std::to_string(nr)};
            milestone.name = m_dice.name(nr);
            milestone.owner = m_dice.text();
            milestone.month = (nr - 1) % m_plan.months;
            milestone.workTypes.push_back(anyType().id);
            lever(info(LeverKey::milestoneDelay), milestone.delay);
            if (milestone.month == nr - 1) m_plan.milestones.push_back(std::move(milestone));
        }
        if (m_dice.chance(0.5)) std::swap(m_plan.surplusOrder[0], m_plan.surplusOrder[3]);
        if (m_dice.chance(0.3)) m_plan.reductionReason = m_dice.text();
    }

    void guardrails() {
        if (m_dice.chance(0.4)) m_plan.guardrails.clear();
        for (int nr = m_dice.whole(0, 3); nr > 0; --nr) {
            Guardrail guardrail;
            guardrail.id = {"g" + std::to_string(nr)};
            guardrail.name = m_dice.name(nr);
            guardrail.metric = m_dice.oneOf(GuardrailMetric::inbound);
            guardrail.comparison = m_dice.oneOf(Comparison::aboveHigh);
            guardrail.threshold = m_dice.between(0, 9);
            guardrail.months = m_dice.whole(1, 6);
            for (int action = 0; action < guardrailActionCount; ++action)
                if (m_dice.chance(0.3)) guardrail.actions.push_back(static_cast<GuardrailAction>(action));
            std::reverse(guardrail.actions.begin(), guardrail.actions.end());
            m_plan.guardrails.insert(m_plan.guardrails.begin(), std::move(guardrail));
        }
        if (m_dice.chance(0.5)) m_plan.lastFinanceReview = Date{m_plan.firstMonth / std::chrono::day{15}};
    }

    /// How the ranges that are there are drawn, and how likely the scenarios are.
    void outcomes() {
        for (const LeverRef& ref : allLevers(m_plan)) outcome(ref.key, m_plan.find(ref)->range);
        for (Scenario& scenario : m_plan.scenarios) {
            for (Override& change : scenario.overrides) outcome(change.lever.key, change.range);
            if (m_dice.chance(0.6)) scenario.weight = m_dice.between(0, 0.33);
        }
        if (m_dice.chance(0.7))
            m_plan.draws = {m_dice.oneOf(DrawMethod::pseudoRandom), m_dice.seed(),
                            m_dice.whole(1, maximumDraws)};
    }

    void outcome(LeverKey key, std::optional<Range>& range) {
        if (!range) return;
        if (range->distribution == Distribution::discrete || m_dice.chance(0.1))
            range->weights = {m_dice.between(0, 2), m_dice.chance(0.2) ? 0 : m_dice.between(0, 2),
                              m_dice.between(0.1, 2)};
        if (info(key).byMonth && m_dice.chance(0.3))
            range->monthly = m_dice.chance(0.2) ? 1 : m_dice.between(0, 1);
    }

    void correlations() {
        std::vector<LeverRef> bets;
        for (const LeverRef& ref : allLevers(m_plan))
            if (m_plan.find(ref)->range) bets.push_back(ref);
        const int last = static_cast<int>(bets.size()) - 1;
        std::set<std::pair<LeverRef, LeverRef>> taken;
        for (int nr = last < 1 ? 0 : m_dice.whole(0, 6); nr > 0; --nr) {
            const LeverRef& a = bets[static_cast<std::size_t>(m_dice.whole(0, last))];
            const LeverRef& b = bets[static_cast<std::size_t>(m_dice.whole(0, last))];
            if (a != b && taken.insert(std::minmax(a, b)).second)
                m_plan.correlations.push_back({a, b, m_dice.chance(0.1) ? -1 : m_dice.between(-1, 1)});
        }
    }

    void scenarios() {
        const std::vector<LeverRef> refs = allLevers(m_plan);
        for (int nr = m_dice.whole(0, 3); nr > 0; --nr) {
            Scenario scenario{m_dice.name(nr), m_dice.text(), {}};
            for (const LeverRef& ref : refs) {
                const bool ofSplit =
                    std::find(timeSplitKeys.begin(), timeSplitKeys.end(), ref.key) != timeSplitKeys.end();
                if (ofSplit || !m_dice.chance(0.06)) continue;
                Override change{ref, path(info(ref.key)), {}};
                // Without a range of its own it takes the base's, which may be beside it when given as
                // values.
                const auto& inherited = m_plan.find(ref)->range;
                if (inherited || m_dice.chance(0.4)) change.range = range(change.base);
                if (inherited && inherited->basis == RangeBasis::difference &&
                    inherited->distribution != Distribution::lognormal && m_dice.chance(0.5))
                    change.range.reset();
                scenario.overrides.push_back(std::move(change));
            }
            std::sort(scenario.overrides.begin(), scenario.overrides.end(),
                      [](const Override& a, const Override& b) { return a.lever < b.lever; });
            m_plan.scenarios.push_back(std::move(scenario));
        }
    }

    void history() {
        for (const WorkType& type : m_plan.workTypes) {
            if (!m_dice.chance(0.4)) continue;
            VolumeHistory history{type.id, m_dice.text(), {}};
            for (int t = -m_dice.whole(0, 30); t < 0; ++t)
                if (m_dice.chance(0.9))
                    history.entries.push_back(
                        {m_plan.monthAt(t), m_dice.between(0, 5000), m_dice.chance(0.9)});
            m_plan.history.push_back(std::move(history));
        }
        std::reverse(m_plan.history.begin(), m_plan.history.end());
    }

    std::optional<Date> maybeDay() { return m_dice.chance(0.5) ? std::optional{day()} : std::nullopt; }

    void actuals() {
        const int last = m_dice.whole(0, 3) - 1;
        if (last < 0) return;
        for (int nr = 0; nr <= last; ++nr)
            m_plan.actuals.sources.push_back({m_dice.name(nr), m_dice.oneOf(SourceKind::database), maybeDay(),
                                              m_dice.oneOf(HandleTimeMeaning::lastVisit),
                                              m_dice.oneOf(EligibleVolume::visibleToAi), m_dice.text(),
                                              m_dice.whole(0, 30), m_dice.text()});
        const auto seen = [&](const ObservedInfo& what, const WorkTypeId& type) {
            for (int t = 0; t < m_plan.months; ++t) {
                if (m_dice.chance(0.6)) continue;
                const double most = std::min(what.maximum.value_or(100), 5000.0);
                Actual figure{what.what,
                              type,
                              m_plan.monthAt(t),
                              m_dice.between(0, most),
                              m_dice.whole(0, last),
                              m_dice.chance(0.9),
                              {}};
                if (m_dice.chance(0.2))
                    figure.earlier.push_back({m_dice.between(0, most), m_dice.whole(0, last), maybeDay()});
                m_plan.actuals.put(std::move(figure));
            }
        };
        for (const ObservedInfo& what : observedCatalogue()) {
            if (!isOfWorkType(what.what))
                seen(what, {});
            else
                for (const WorkType& type : m_plan.workTypes) seen(what, type.id);
        }
        if (!m_plan.actuals.sources.empty()) topics();
        for (int nr = m_dice.whole(0, 3); nr > 0; --nr) {
            Improvement entry{{"i" + std::to_string(nr)}, {}, {}, m_dice.oneOf(ImprovementKind::other)};
            if (!m_plan.workTypes.empty() && m_dice.chance(0.5)) entry.workType = m_plan.workTypes.front().id;
            entry.topic = "Topic " + m_dice.text();
            entry.change = m_dice.text();
            entry.state = m_dice.oneOf(ImprovementState::dropped);
            if (m_dice.chance(0.7)) entry.date = day();
            m_plan.improvements.push_back(std::move(entry));
        }
        for (const Guardrail& guardrail : m_plan.guardrails)
            if (m_dice.chance(0.3))
                m_plan.decisions.push_back({guardrail.id, m_plan.monthAt(m_dice.whole(0, m_plan.months - 1)),
                                            m_dice.oneOf(Verdict::overridden), "Because " + m_dice.text(),
                                            "Ada", day()});
    }

    void topics() {
        for (const WorkType& type : m_plan.workTypes) {
            std::vector<std::string> names{""};
            for (int nr = m_dice.whole(0, 2); nr > 0; --nr) names.push_back("t" + std::to_string(3 - nr));
            for (const std::string& name : names) {
                Topic topic{type.id, name, {}};
                for (int t = 0; t < std::min(m_plan.months, 3); ++t) {
                    TopicMonth month{m_plan.monthAt(t), m_dice.between(10, 100)};
                    if (m_dice.chance(0.7)) {
                        month.involved = month.volume * m_dice.between(0, 1);
                        month.resolved = *month.involved * m_dice.between(0, 1);
                    }
                    if (m_dice.chance(0.5)) month.humanHours = m_dice.between(0, 50);
                    month.complete = m_dice.chance(0.8);
                    topic.months.push_back(month);
                }
                m_plan.actuals.topics.push_back(std::move(topic));
            }
        }
        std::sort(m_plan.actuals.topics.begin(), m_plan.actuals.topics.end(), topicBefore);
    }

    Dice m_dice;
    Plan m_plan;
};

/// With dice of its own, so that the rest of a plan is what its seed always gave.
void rate(Plan& plan, std::uint64_t seed) {
    Dice dice{seed + 0x72617465};
    const auto day = [&] { return Date{plan.firstMonth / std::chrono::day{15}}; };
    for (const LeverRef& ref : allLevers(plan)) {
        Provenance& from = plan.find(ref)->provenance;
        if (dice.chance(0.1)) from.quality = dice.oneOf(Rating::high);
        if (dice.chance(0.1)) from.risk = dice.oneOf(Rating::high);
        if (dice.chance(0.1)) from.nextReview = day();
        if (dice.chance(0.1)) from.fittedFrom = plan.monthAt(2);
    }
    if (dice.chance(0.5)) plan.nextFinanceReview = day();
}

} // namespace

Plan randomPlan(std::uint64_t seed, PlanSize size) {
    Plan plan = PlanMaker{seed, size}.plan();
    rate(plan, seed);
    return plan;
}

} // namespace headroom::tests
