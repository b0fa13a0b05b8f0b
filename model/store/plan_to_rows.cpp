#include "store/plan_rows.h"

#include "plan/validation.h"
#include "store/row_words.h"

#include <boost/locale/utf.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headroom::store {

namespace {

using namespace plan;

/// A plan that cannot be written as rows; becomes an Error where the module ends.
struct Refused {
    Error error;
};

[[noreturn]] void refuse(std::string_view code, std::string name = {}) {
    std::vector<std::string> values{std::string{code}};
    if (!name.empty()) values.push_back(std::move(name));
    throw Refused{{ErrorCode::planInvalid, {}, std::move(values)}};
}

bool isUtf8(const std::string& text) {
    using traits = boost::locale::utf::utf_traits<char>;
    for (auto at = text.begin(); at != text.end();) {
        const auto point = traits::decode(at, text.end());
        if (point == boost::locale::utf::illegal || point == boost::locale::utf::incomplete) return false;
    }
    return true;
}

Value text(std::string_view word) {
    return std::string{word};
}

Value flag(bool value) {
    return static_cast<std::int64_t>(value);
}

Value number(double value, std::string_view code, std::string_view name) {
    if (!std::isfinite(value)) refuse(code, std::string{name});
    return value + 0.0; // -0.0 becomes 0.0
}

Value whole(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

Value dateText(Date date, std::string_view code) {
    std::string result = toString(date);
    if (parseDate(result) != date) refuse(code, result);
    return result;
}

Value monthText(Month month, std::string_view code) {
    std::string result = toString(month);
    if (parseMonth(result) != month) refuse(code, result);
    return result;
}

class RowWriter {
public:
    explicit RowWriter(const Plan& plan)
        : m_plan(plan) {}

    Rows rows() {
        writePlan();
        writeCalendar();
        writeRamp();
        writeWorkTypes();
        writeScenarios();
        writeLaunches();
        writeMilestones();
        writeSurplus();
        writeGuardrails();
        writeDraws();
        writeHistory();
        writeActuals();
        writeDecisions();
        writeTopics();
        writeImprovements();
        sortRows(m_rows);
        for (const Row& row : m_rows) checkText(row);
        return std::move(m_rows);
    }

private:
    void add(TableId table, std::vector<Value> values) { m_rows.push_back({table, std::move(values)}); }

    static void checkText(const Row& row) {
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            const auto* word = std::get_if<std::string>(&row.values[i]);
            if (word && !isUtf8(*word))
                throw Refused{
                    {ErrorCode::textNotUtf8,
                     {},
                     {std::string{table(row.table).name}, std::string{table(row.table).columns[i].name}}}};
        }
    }

    /// The calendar month so many months into the plan. A century either way is more than any plan has.
    Value monthAt(int index, std::string_view name) const {
        if (index < -1200 || index > 1200) refuse("monthTooFar", std::string{name});
        return toString(m_plan.monthAt(index));
    }

    void writePlan() {
        if (m_plan.months < 1 || m_plan.months > maximumMonths)
            refuse(plan::name(FindingCode::monthsOutOfRange), std::to_string(m_plan.months));
        std::vector<Value> values{m_plan.id,
                                  m_plan.name,
                                  m_plan.team,
                                  monthText(m_plan.firstMonth, plan::name(FindingCode::firstMonthInvalid)),
                                  static_cast<std::int64_t>(m_plan.months),
                                  m_plan.currency,
                                  text(wordOf(m_plan.volumeBasis)),
                                  text(wordOf(m_plan.eligibleVolume)),
                                  text(wordOf(m_plan.attritionBasis)),
                                  flag(m_plan.careEffect)};
        for (bool worked : m_plan.calendar.workedWeekdays) values.push_back(flag(worked));
        add(TableId::plan, std::move(values));
    }

    void writeCalendar() {
        for (std::size_t i = 0; i < m_plan.season.size(); ++i)
            add(TableId::season,
                {whole(i + 1), number(m_plan.season[i], plan::name(FindingCode::seasonInvalid), {})});
        // Holidays are listed by date; those of one day keep their order by number.
        std::map<Date, std::size_t> named;
        for (const Calendar::Holiday& holiday : m_plan.calendar.holidays)
            add(TableId::holiday, {dateText(holiday.date, plan::name(FindingCode::holidayInvalid)),
                                   whole(named[holiday.date]++), holiday.name});
        std::set<Month> fixed;
        for (const Calendar::FixedMonth& entry : m_plan.calendar.fixed) {
            if (!fixed.insert(entry.month).second) refuse("fixedMonthTwice", toString(entry.month));
            add(TableId::fixedDays, {monthText(entry.month, plan::name(FindingCode::fixedDaysOutOfRange)),
                                     number(entry.days, plan::name(FindingCode::fixedDaysOutOfRange), {})});
        }
    }

    void writeRamp() {
        const auto& [proficiency, opening] = m_plan.ramp;
        for (std::size_t age = 0; age < std::max(proficiency.size(), opening.size()); ++age)
            add(TableId::ramp,
                {whole(age),
                 age < proficiency.size() ? number(proficiency[age], plan::name(FindingCode::rampInvalid), {})
                                          : Value{},
                 age < opening.size()
                     ? number(opening[age], plan::name(FindingCode::openingRampingInvalid), {})
                     : Value{}});
    }

    void writeWorkTypes() {
        for (std::size_t i = 0; i < planLeverCount; ++i)
            writeLever({}, leverCatalogue()[i], m_plan.levers[i]);
        std::set<WorkTypeId> seen;
        for (const WorkType& type : m_plan.workTypes) {
            if (type.id.empty() || !seen.insert(type.id).second)
                refuse(plan::name(FindingCode::workTypeIdInvalid), type.name);
            add(TableId::workType,
                {type.id.value, whole(seen.size() - 1), type.name, text(wordOf(type.nature)),
                 text(wordOf(type.dependence)), text(wordOf(type.mode)), type.owner});
            if (type.startMonth != 0)
                add(TableId::workStart, {type.id.value, static_cast<std::int64_t>(type.startMonth),
                                         monthAt(type.startMonth, plan::name(FindingCode::startOutOfPlan))});
            if (type.profile != DayProfile{}) {
                add(TableId::dayProfile,
                    {type.id.value, static_cast<std::int64_t>(type.profile.intervalMinutes)});
                for (std::size_t nr = 0; nr < type.profile.shares.size(); ++nr)
                    add(TableId::dayProfileShare,
                        {type.id.value, whole(nr),
                         number(type.profile.shares[nr], plan::name(FindingCode::profileInvalid),
                                type.name)});
            }
            for (std::size_t i = 0; i < workTypeLeverCount; ++i)
                writeLever(type.id, leverCatalogue()[planLeverCount + i], type.levers[i]);
        }
    }

    void writeScenarios() {
        std::set<std::string> seen;
        for (const Scenario& scenario : m_plan.scenarios) {
            if (scenario.name == baseScenario || !seen.insert(scenario.name).second)
                refuse(plan::name(FindingCode::scenarioNameInvalid), scenario.name);
            add(TableId::scenario, {scenario.name, whole(seen.size() - 1), scenario.note});
            if (scenario.weight)
                add(TableId::scenarioWeight,
                    {scenario.name, number(*scenario.weight, plan::name(FindingCode::scenarioWeightInvalid),
                                           scenario.name)});
            std::set<LeverRef> overridden;
            for (const Override& change : scenario.overrides) {
                if (!overridden.insert(change.lever).second) refuse("overrideTwice", scenario.name);
                writePaths(scenario.name, change.lever.of, info(change.lever.key), change.base, change.range,
                           {});
            }
        }
    }

    void writeLever(const PartId& type, const LeverInfo& lever, const Lever& value) {
        writePaths(baseScenario, type, lever, value.base, value.range, value.provenance);
        const Provenance& from = value.provenance;
        if (!from.quality && !from.risk && !from.nextReview && !from.fittedFrom) return;
        const auto rated = [](const std::optional<Rating>& rating) {
            return rating ? text(wordOf(*rating)) : Value{};
        };
        add(TableId::leverReview,
            {type.value, text(lever.name), rated(from.quality), rated(from.risk),
             from.nextReview ? dateText(*from.nextReview, "reviewDateInvalid") : Value{},
             from.fittedFrom ? monthText(*from.fittedFrom, "fittedMonthInvalid") : Value{}});
    }

    void writePaths(const std::string& scenario, const WorkTypeId& type, const LeverInfo& lever,
                    const Trajectory& base, const std::optional<Range>& range, const Provenance& provenance) {
        std::vector<Value> values{scenario, type.value, text(lever.name), text(wordOf(base.shape()))};
        values.reserve(table(TableId::lever).columns.size());
        if (range) {
            for (std::string_view word :
                 {wordOf(range->low.shape()), wordOf(range->high.shape()), wordOf(range->basis),
                  wordOf(range->meaning), wordOf(range->distribution)})
                values.push_back(text(word));
        } else {
            values.resize(values.size() + 5);
        }
        for (const std::string* word : {&provenance.source, &provenance.owner, &provenance.rationale})
            values.emplace_back(*word);
        values.push_back(provenance.confidence ? text(wordOf(*provenance.confidence)) : Value{});
        values.push_back(provenance.lastReviewed ? dateText(*provenance.lastReviewed, "reviewDateInvalid")
                                                 : Value{});
        add(TableId::lever, std::move(values));

        writePoints(scenario, type, lever, "base", base, plan::name(FindingCode::leverNotFinite));
        if (!range) return;
        writePoints(scenario, type, lever, "high", range->high, plan::name(FindingCode::rangeNotFinite));
        writePoints(scenario, type, lever, "low", range->low, plan::name(FindingCode::rangeNotFinite));
        writeOutcome(scenario, type, lever, *range);
    }

    /// A range whose outcomes are the usual ones says nothing of them.
    void writeOutcome(const std::string& scenario, const PartId& holder, const LeverInfo& lever,
                      const Range& range) {
        if (range.weights == Range{}.weights && !range.monthly) return;
        std::vector<Value> values{scenario, holder.value, text(lever.name)};
        for (const double weight : range.weights)
            values.push_back(number(weight, plan::name(FindingCode::rangeWeightsInvalid), lever.name));
        values.push_back(
            range.monthly ? number(*range.monthly, plan::name(FindingCode::rangeMonthlyInvalid), lever.name)
                          : Value{});
        add(TableId::rangeOutcome, std::move(values));
    }

    void writePoints(const std::string& scenario, const WorkTypeId& type, const LeverInfo& lever,
                     const char* part, const Trajectory& path, std::string_view code) {
        for (const Point& point : path.points())
            add(TableId::leverValue,
                {scenario, type.value, text(lever.name), std::string{part},
                 static_cast<std::int64_t>(point.month), monthAt(point.month, lever.name),
                 number(point.value, code, lever.name)});
    }

    void writeLaunches() {
        for (std::size_t i = 0; i < m_plan.launches.size(); ++i) {
            const Launch& launch = m_plan.launches[i];
            add(TableId::launch, {whole(i), launch.name, launch.workType.value,
                                  static_cast<std::int64_t>(launch.month), monthAt(launch.month, launch.name),
                                  number(launch.volume, plan::name(FindingCode::launchInvalid), launch.name),
                                  number(launch.decay, plan::name(FindingCode::launchInvalid), launch.name)});
        }
    }

    void writeMilestones() {
        const std::string_view invalid = plan::name(FindingCode::milestoneInvalid);
        std::set<MilestoneId> seen;
        for (const Milestone& milestone : m_plan.milestones) {
            if (milestone.id.empty() || !seen.insert(milestone.id).second) refuse(invalid, milestone.name);
            add(TableId::milestone,
                {milestone.id.value, whole(seen.size() - 1), milestone.name, milestone.owner,
                 static_cast<std::int64_t>(milestone.month), monthAt(milestone.month, milestone.name)});
            for (std::size_t nr = 0; nr < milestone.workTypes.size(); ++nr)
                add(TableId::milestoneWorkType,
                    {milestone.id.value, whole(nr), milestone.workTypes[nr].value});
            writeLever(milestone.id, info(LeverKey::milestoneDelay), milestone.delay);
        }
    }

    void writeSurplus() {
        if (m_plan.surplusOrder != surplusKeys)
            for (std::size_t place = 0; place < m_plan.surplusOrder.size(); ++place)
                add(TableId::surplusOrder, {whole(place), text(info(m_plan.surplusOrder[place]).name)});
        if (!m_plan.reductionReason.empty())
            add(TableId::planWords, {std::string{"reductionReason"}, m_plan.reductionReason});
    }

    void writeGuardrails() {
        std::set<GuardrailId> seen;
        for (const Guardrail& guardrail : m_plan.guardrails) {
            const std::string& id = guardrail.id.value;
            if (id.empty() || !seen.insert(guardrail.id).second)
                refuse(plan::name(FindingCode::guardrailIdInvalid), guardrail.name);
            add(TableId::guardrail,
                {id, whole(seen.size() - 1), guardrail.name, text(wordOf(guardrail.metric)),
                 text(wordOf(guardrail.comparison)),
                 number(guardrail.threshold, plan::name(FindingCode::guardrailThresholdInvalid),
                        guardrail.name),
                 static_cast<std::int64_t>(guardrail.months)});
            for (std::size_t nr = 0; nr < guardrail.actions.size(); ++nr)
                add(TableId::guardrailAction, {id, whole(nr), text(wordOf(guardrail.actions[nr]))});
        }
        add(TableId::financeReview,
            {m_plan.lastFinanceReview ? dateText(*m_plan.lastFinanceReview, "reviewDateInvalid") : Value{}});
        if (m_plan.nextFinanceReview)
            add(TableId::reviewSchedule, {dateText(*m_plan.nextFinanceReview, "reviewDateInvalid")});
    }

    void writeDraws() {
        for (std::size_t place = 0; place < m_plan.correlations.size(); ++place) {
            const auto& [a, b, rank] = m_plan.correlations[place];
            add(TableId::correlation,
                {whole(place), a.of.value, text(info(a.key).name), b.of.value, text(info(b.key).name),
                 number(rank, plan::name(FindingCode::correlationRankInvalid), info(a.key).name)});
        }
        add(TableId::drawSettings,
            {text(wordOf(m_plan.draws.method)), whole(m_plan.draws.seed), std::int64_t{m_plan.draws.draws}});
    }

    void writeHistory() {
        std::set<WorkTypeId> seen;
        for (const VolumeHistory& history : m_plan.history) {
            const std::string& type = history.workType.value;
            if (!seen.insert(history.workType).second) refuse("historyTwice", type);
            add(TableId::volumeSource, {type, whole(seen.size() - 1), history.source});
            std::set<Month> months;
            for (const VolumeHistory::Entry& entry : history.entries) {
                if (!months.insert(entry.month).second) refuse("historyTwice", toString(entry.month));
                add(TableId::volumeHistory,
                    {type, monthText(entry.month, plan::name(FindingCode::historyInvalid)),
                     number(entry.volume, plan::name(FindingCode::historyInvalid), type),
                     flag(entry.complete)});
            }
        }
    }

    void writeActuals() {
        const std::string_view sourceInvalid = plan::name(FindingCode::actualSourceInvalid);
        for (std::size_t nr = 0; nr < m_plan.actuals.sources.size(); ++nr) {
            const ActualSource& source = m_plan.actuals.sources[nr];
            add(TableId::actualSource, {whole(nr), source.name, text(wordOf(source.kind)),
                                        source.imported ? dateText(*source.imported, sourceInvalid) : Value{},
                                        text(wordOf(source.handleTime)), text(wordOf(source.ratesOf)),
                                        source.timeZone, std::int64_t{source.settlingDays}, source.details});
        }
        const std::string_view invalid = plan::name(FindingCode::actualInvalid);
        const Actual* before = nullptr;
        for (const Actual& figure : m_plan.actuals.figures) {
            const std::string_view what = info(figure.what).name;
            if (before && !actualBefore(*before, figure))
                refuse(plan::name(FindingCode::actualTwice), std::string{what});
            before = &figure;
            const Value month = monthText(figure.month, plan::name(FindingCode::actualMisplaced));
            add(TableId::actual,
                {text(what), figure.workType.value, month, number(figure.value, invalid, what),
                 std::int64_t{figure.source}, flag(figure.complete)});
            for (std::size_t nr = 0; nr < figure.earlier.size(); ++nr) {
                const EarlierFigure& earlier = figure.earlier[nr];
                add(TableId::actualEarlier,
                    {text(what), figure.workType.value, month, whole(nr),
                     number(earlier.value, invalid, what), std::int64_t{earlier.source},
                     earlier.restated ? dateText(*earlier.restated, invalid) : Value{}});
            }
        }
    }

    void writeDecisions() {
        const std::string_view invalid = plan::name(FindingCode::decisionInvalid);
        for (std::size_t nr = 0; nr < m_plan.decisions.size(); ++nr) {
            const GuardrailDecision& decision = m_plan.decisions[nr];
            add(TableId::guardrailDecision,
                {whole(nr), decision.guardrail.value, monthText(decision.month, invalid),
                 text(wordOf(decision.verdict)), decision.reason, decision.who,
                 dateText(decision.date, invalid)});
        }
    }

    void writeTopics() {
        const std::string_view invalid = plan::name(FindingCode::topicInvalid);
        const auto told = [&](const std::optional<double>& value, const std::string& name) {
            return value ? number(*value, invalid, name) : Value{};
        };
        const Topic* before = nullptr;
        for (const Topic& topic : m_plan.actuals.topics) {
            if (topic.months.empty() || (before && !topicBefore(*before, topic))) refuse(invalid, topic.name);
            before = &topic;
            const TopicMonth* earlier = nullptr;
            for (const TopicMonth& month : topic.months) {
                if (earlier && earlier->month >= month.month) refuse(invalid, topic.name);
                earlier = &month;
                add(TableId::topic,
                    {topic.workType.value, topic.name, monthText(month.month, invalid),
                     number(month.volume, invalid, topic.name), told(month.involved, topic.name),
                     told(month.resolved, topic.name), told(month.humanHours, topic.name),
                     std::int64_t{month.source}, flag(month.complete)});
            }
        }
    }

    void writeImprovements() {
        const std::string_view invalid = plan::name(FindingCode::improvementInvalid);
        std::set<ImprovementId> seen;
        for (const Improvement& entry : m_plan.improvements) {
            if (entry.id.empty() || !seen.insert(entry.id).second) refuse(invalid, entry.change);
            add(TableId::improvement, {entry.id.value, whole(seen.size() - 1), entry.workType.value,
                                       entry.topic, text(wordOf(entry.kind)), entry.change, entry.owner,
                                       entry.date ? dateText(*entry.date, invalid) : Value{},
                                       text(wordOf(entry.state)), entry.note});
        }
    }

    const Plan& m_plan;
    Rows m_rows;
};

} // namespace

Result<Rows> rowsOf(const Plan& plan) {
    try {
        return RowWriter{plan}.rows();
    } catch (Refused& refused) {
        return std::move(refused.error);
    }
}

} // namespace headroom::store
