#include "exchange/plan_json.h"

#include "exchange/json_text.h"
#include "exchange/plan_json_value.h"
#include "exchange/plan_names.h"

namespace headroom::exchange {

namespace {

using nlohmann::ordered_json;
using plan::Month;
using plan::Plan;

/// Writes the parts of one plan; months are written as such, so it knows the first.
class Writer {
public:
    explicit Writer(const Plan& plan)
        : m_plan(plan) {}

    [[nodiscard]] ordered_json write() const {
        ordered_json out;
        out["schema"] = planSchema;
        if (!m_plan.id.empty()) out["id"] = m_plan.id;
        out["name"] = m_plan.name;
        out["team"] = m_plan.team;
        out["firstMonth"] = plan::toString(m_plan.firstMonth);
        out["months"] = m_plan.months;
        out["currency"] = m_plan.currency;
        out["volumeBasis"] = nameOf(volumeBasisNames, m_plan.volumeBasis);
        out["eligibleVolume"] = nameOf(eligibleVolumeNames, m_plan.eligibleVolume);
        out["attritionBasis"] = nameOf(attritionBasisNames, m_plan.attritionBasis);
        out["careEffect"] = m_plan.careEffect;
        out["season"] = numbers(m_plan.season);
        out["calendar"] = calendar(m_plan.calendar);
        out["ramp"] = {{"proficiency", numbers(m_plan.ramp.proficiency)},
                       {"openingRamping", numbers(m_plan.ramp.openingRamping)}};
        out["levers"] = levers(m_plan.levers, 0);
        out["workTypes"] = each(m_plan.workTypes, [this](const auto& type) { return workType(type); });
        out["launches"] = each(m_plan.launches, [this](const auto& item) { return launch(item); });
        out["milestones"] = each(m_plan.milestones, [this](const auto& item) { return milestone(item); });
        out["surplusOrder"] =
            each(m_plan.surplusOrder, [](plan::LeverKey key) { return plan::info(key).name; });
        if (!m_plan.reductionReason.empty()) out["reductionReason"] = m_plan.reductionReason;
        out["guardrails"] = each(m_plan.guardrails, [](const auto& item) { return guardrail(item); });
        if (m_plan.lastFinanceReview) out["lastFinanceReview"] = plan::toString(*m_plan.lastFinanceReview);
        if (m_plan.nextFinanceReview) out["nextFinanceReview"] = plan::toString(*m_plan.nextFinanceReview);
        out["correlations"] = each(m_plan.correlations, [](const plan::Correlation& correlation) {
            return ordered_json{{"a", leverRef(correlation.a)},
                                {"b", leverRef(correlation.b)},
                                {"rank", number(correlation.rank)}};
        });
        // All of them, the usual ones too: the numbers of a simulation follow from them.
        out["draws"] = {{"method", nameOf(drawMethodNames, m_plan.draws.method)},
                        {"seed", m_plan.draws.seed},
                        {"draws", m_plan.draws.draws}};
        out["scenarios"] = each(m_plan.scenarios, [this](const auto& item) { return scenario(item); });
        out["history"] = each(m_plan.history, [](const auto& item) { return history(item); });
        // Left out of a plan that has none, so that one which is only planned stays short.
        if (m_plan.actuals != plan::Actuals{}) out["actuals"] = actuals(m_plan.actuals);
        if (!m_plan.decisions.empty())
            out["decisions"] = each(m_plan.decisions, [](const auto& item) { return decision(item); });
        if (!m_plan.improvements.empty())
            out["improvements"] =
                each(m_plan.improvements, [](const auto& item) { return improvement(item); });
        return out;
    }

private:
    template <class Numbers>
    static ordered_json numbers(const Numbers& values) {
        ordered_json out = ordered_json::array();
        for (const double value : values) out.push_back(number(value));
        return out;
    }

    template <class Items, class Write>
    static ordered_json each(const Items& items, Write write) {
        ordered_json out = ordered_json::array();
        for (const auto& item : items) out.push_back(write(item));
        return out;
    }

    /// "2026-03", or the number of the month where the calendar of the file format does not reach it.
    [[nodiscard]] ordered_json month(int t) const {
        if (m_plan.firstMonth.ok()) {
            const Month month = m_plan.monthAt(t);
            const std::string text = plan::toString(month);
            if (plan::monthsBetween(m_plan.firstMonth, month) == t && plan::parseMonth(text) == month)
                return text;
        }
        return t;
    }

    [[nodiscard]] ordered_json trajectory(const plan::Trajectory& path) const {
        const auto& points = path.points();
        if (path.isConstant()) return number(points.front().value);
        ordered_json out;
        out["shape"] = nameOf(pathShapeNames, path.shape());
        const bool everyMonth = points.back().month == static_cast<int>(points.size()) - 1;
        if (path.shape() == plan::Shape::monthly && everyMonth)
            out["values"] = each(points, [](const plan::Point& point) { return number(point.value); });
        else
            out["points"] = each(points, [this](const plan::Point& point) {
                return ordered_json::array({month(point.month), number(point.value)});
            });
        return out;
    }

    void addRange(ordered_json& out, const std::optional<plan::Range>& range) const {
        if (!range) return;
        out["low"] = trajectory(range->low);
        out["high"] = trajectory(range->high);
        out["basis"] = nameOf(rangeBasisNames, range->basis);
        out["meaning"] = nameOf(meaningNames, range->meaning);
        out["distribution"] = nameOf(distributionNames, range->distribution);
        // Read of a discrete range alone; kept for whoever comes back to one.
        if (range->distribution == plan::Distribution::discrete || range->weights != plan::Range{}.weights)
            out["weights"] = numbers(range->weights);
        if (range->monthly) out["monthly"] = number(*range->monthly);
    }

    [[nodiscard]] static ordered_json leverRef(const plan::LeverRef& ref) {
        ordered_json out;
        out["lever"] = plan::info(ref.key).name;
        if (!ref.of.empty()) out[std::string(holderWord(ref.key))] = ref.of.value;
        return out;
    }

    [[nodiscard]] ordered_json lever(const plan::Lever& lever) const {
        ordered_json out;
        out["base"] = trajectory(lever.base);
        addRange(out, lever.range);
        const plan::Provenance& from = lever.provenance;
        if (!from.source.empty()) out["source"] = from.source;
        if (!from.owner.empty()) out["owner"] = from.owner;
        if (!from.rationale.empty()) out["rationale"] = from.rationale;
        if (from.confidence) out["confidence"] = nameOf(confidenceNames, *from.confidence);
        if (from.lastReviewed) out["lastReviewed"] = plan::toString(*from.lastReviewed);
        if (from.quality) out["quality"] = nameOf(ratingNames, *from.quality);
        if (from.risk) out["risk"] = nameOf(ratingNames, *from.risk);
        if (from.nextReview) out["nextReview"] = plan::toString(*from.nextReview);
        if (from.fittedFrom) out["fittedFrom"] = plan::toString(*from.fittedFrom);
        return out;
    }

    // All of them, those at the catalogue's initial value too: what a new plan starts from may change with
    // the program, what a file says may not.
    template <class Levers>
    ordered_json levers(const Levers& all, std::size_t firstKey) const {
        ordered_json out;
        for (std::size_t i = 0; i < all.size(); ++i)
            out[std::string(plan::leverCatalogue()[firstKey + i].name)] = lever(all[i]);
        return out;
    }

    [[nodiscard]] ordered_json workType(const plan::WorkType& type) const {
        ordered_json out;
        out["id"] = type.id.value;
        out["name"] = type.name;
        out["nature"] = nameOf(natureNames, type.nature);
        out["dependence"] = nameOf(dependenceNames, type.dependence);
        out["mode"] = nameOf(modeNames, type.mode);
        if (!type.owner.empty()) out["owner"] = type.owner;
        if (type.startMonth != 0) out["startMonth"] = month(type.startMonth);
        if (type.profile != plan::DayProfile{})
            out["profile"] = {{"intervalMinutes", type.profile.intervalMinutes},
                              {"shares", numbers(type.profile.shares)}};
        out["levers"] = levers(type.levers, plan::planLeverCount);
        return out;
    }

    [[nodiscard]] ordered_json milestone(const plan::Milestone& milestone) const {
        return {{"id", milestone.id.value},
                {"name", milestone.name},
                {"owner", milestone.owner},
                {"month", month(milestone.month)},
                {"workTypes", each(milestone.workTypes, [](const plan::WorkTypeId& id) { return id.value; })},
                {"delay", lever(milestone.delay)}};
    }

    [[nodiscard]] static ordered_json guardrail(const plan::Guardrail& guardrail) {
        return {{"id", guardrail.id.value},
                {"name", guardrail.name},
                {"metric", nameOf(guardrailMetricNames, guardrail.metric)},
                {"comparison", nameOf(comparisonNames, guardrail.comparison)},
                {"threshold", number(guardrail.threshold)},
                {"months", guardrail.months},
                {"actions", each(guardrail.actions, [](plan::GuardrailAction action) {
                     return nameOf(guardrailActionNames, action);
                 })}};
    }

    [[nodiscard]] static ordered_json calendar(const plan::Calendar& calendar) {
        ordered_json worked = ordered_json::array();
        for (std::size_t day = 0; day < weekdayNames.size(); ++day)
            if (calendar.workedWeekdays[day]) worked.push_back(weekdayNames[day]);
        return {
            {"workedWeekdays", worked},
            {"holidays",
             each(calendar.holidays,
                  [](const auto& holiday) {
                      return ordered_json{{"date", plan::toString(holiday.date)}, {"name", holiday.name}};
                  })},
            {"fixed", each(calendar.fixed, [](const auto& fixed) {
                 return ordered_json{{"month", plan::toString(fixed.month)}, {"days", number(fixed.days)}};
             })}};
    }

    [[nodiscard]] ordered_json launch(const plan::Launch& launch) const {
        return {{"name", launch.name},
                {"workType", launch.workType.value},
                {"month", month(launch.month)},
                {"volume", number(launch.volume)},
                {"decay", number(launch.decay)}};
    }

    [[nodiscard]] ordered_json scenario(const plan::Scenario& scenario) const {
        ordered_json out{{"name", scenario.name}, {"note", scenario.note}};
        if (scenario.weight) out["weight"] = number(*scenario.weight);
        out["overrides"] = each(scenario.overrides, [this](const plan::Override& change) {
            ordered_json written = leverRef(change.lever);
            written["base"] = trajectory(change.base);
            addRange(written, change.range);
            return written;
        });
        return out;
    }

    [[nodiscard]] static ordered_json history(const plan::VolumeHistory& history) {
        return {
            {"workType", history.workType.value},
            {"source", history.source},
            {"entries", each(history.entries, [](const plan::VolumeHistory::Entry& entry) {
                 ordered_json out{{"month", plan::toString(entry.month)}, {"volume", number(entry.volume)}};
                 if (!entry.complete) out["complete"] = false;
                 return out;
             })}};
    }

    [[nodiscard]] static ordered_json actuals(const plan::Actuals& actuals) {
        ordered_json out{
            {"sources", each(actuals.sources, [](const auto& item) { return actualSource(item); })},
            {"figures", each(actuals.figures, [](const auto& item) { return actual(item); })}};
        if (!actuals.topics.empty())
            out["topics"] = each(actuals.topics, [](const auto& item) { return topic(item); });
        return out;
    }

    [[nodiscard]] static ordered_json actualSource(const plan::ActualSource& source) {
        ordered_json out{{"name", source.name}, {"kind", nameOf(sourceKindNames, source.kind)}};
        if (source.imported) out["imported"] = plan::toString(*source.imported);
        out["handleTime"] = nameOf(handleTimeNames, source.handleTime);
        out["ratesOf"] = nameOf(eligibleVolumeNames, source.ratesOf);
        if (!source.timeZone.empty()) out["timeZone"] = source.timeZone;
        out["settlingDays"] = source.settlingDays;
        if (!source.details.empty()) out["details"] = source.details;
        return out;
    }

    [[nodiscard]] static ordered_json actual(const plan::Actual& figure) {
        ordered_json out;
        out["what"] = plan::info(figure.what).name;
        if (!figure.workType.empty()) out["workType"] = figure.workType.value;
        out["month"] = plan::toString(figure.month);
        out["value"] = number(figure.value);
        out["source"] = figure.source;
        if (!figure.complete) out["complete"] = false;
        if (!figure.earlier.empty())
            out["earlier"] = each(figure.earlier, [](const plan::EarlierFigure& earlier) {
                ordered_json was{{"value", number(earlier.value)}, {"source", earlier.source}};
                if (earlier.restated) was["restated"] = plan::toString(*earlier.restated);
                return was;
            });
        return out;
    }

    [[nodiscard]] static ordered_json decision(const plan::GuardrailDecision& decision) {
        ordered_json out{{"guardrail", decision.guardrail.value},
                         {"month", plan::toString(decision.month)},
                         {"verdict", nameOf(verdictNames, decision.verdict)}};
        if (!decision.reason.empty()) out["reason"] = decision.reason;
        out["who"] = decision.who;
        out["date"] = plan::toString(decision.date);
        return out;
    }

    [[nodiscard]] static ordered_json topic(const plan::Topic& topic) {
        ordered_json out = ordered_json::object();
        if (!topic.workType.empty()) out["workType"] = topic.workType.value;
        if (!topic.name.empty()) out["name"] = topic.name;
        out["months"] = each(topic.months, [](const plan::TopicMonth& month) {
            ordered_json of{{"month", plan::toString(month.month)}, {"volume", number(month.volume)}};
            if (month.involved) of["involved"] = number(*month.involved);
            if (month.resolved) of["resolved"] = number(*month.resolved);
            if (month.humanHours) of["humanHours"] = number(*month.humanHours);
            of["source"] = month.source;
            if (!month.complete) of["complete"] = false;
            return of;
        });
        return out;
    }

    [[nodiscard]] static ordered_json improvement(const plan::Improvement& entry) {
        ordered_json out{{"id", entry.id.value}};
        if (!entry.workType.empty()) out["workType"] = entry.workType.value;
        if (!entry.topic.empty()) out["topic"] = entry.topic;
        out["kind"] = nameOf(improvementKindNames, entry.kind);
        if (!entry.change.empty()) out["change"] = entry.change;
        if (!entry.owner.empty()) out["owner"] = entry.owner;
        if (entry.date) out["date"] = plan::toString(*entry.date);
        out["state"] = nameOf(improvementStateNames, entry.state);
        if (!entry.note.empty()) out["note"] = entry.note;
        return out;
    }

    const Plan& m_plan;
};

} // namespace

ordered_json planValue(const Plan& plan) {
    return Writer(plan).write();
}

std::string planToJson(const Plan& plan) {
    return renderJson(planValue(plan));
}

} // namespace headroom::exchange
