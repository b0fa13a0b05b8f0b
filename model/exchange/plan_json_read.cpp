#include "exchange/plan_json.h"

#include "exchange/json_reader.h"
#include "exchange/plan_json_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace headroom::exchange {

namespace {

using plan::Month;
using plan::Plan;

std::vector<double> numbers(const JsonValue& value) {
    std::vector<double> result;
    for (const JsonValue& item : value.items()) result.push_back(item.number());
    return result;
}

template <class Item, class Read>
std::vector<Item> each(JsonObject& object, const std::string& key, Read read) {
    std::vector<Item> result;
    if (const auto member = object.find(key))
        for (const JsonValue& item : member->items()) result.push_back(read(JsonObject(item)));
    return result;
}

/// Reads the parts of one plan; months are written as such, so it must know the first.
class Reader {
public:
    Plan read(JsonObject in) {
        (void)in.required("schema"); // judged by the caller
        m_plan.id = in.text("id");
        m_plan.name = in.required("name").text();
        m_plan.team = in.text("team");
        m_plan.firstMonth = in.required("firstMonth").month();
        m_plan.months = in.required("months").integer(mostNegativeMonth, mostMonth);
        if (const auto currency = in.find("currency")) m_plan.currency = currency->text();
        m_plan.volumeBasis = in.choice("volumeBasis", volumeBasisNames, m_plan.volumeBasis);
        m_plan.eligibleVolume = in.choice("eligibleVolume", eligibleVolumeNames, m_plan.eligibleVolume);
        m_plan.attritionBasis = in.choice("attritionBasis", attritionBasisNames, m_plan.attritionBasis);
        if (const auto careEffect = in.find("careEffect")) m_plan.careEffect = careEffect->boolean();
        if (const auto season = in.find("season")) readSeason(*season);
        if (const auto calendar = in.find("calendar")) readCalendar(JsonObject(*calendar));
        if (const auto ramp = in.find("ramp")) readRamp(JsonObject(*ramp));
        if (const auto levers = in.find("levers")) readLevers(JsonObject(*levers), m_plan.levers, 0);
        m_plan.workTypes =
            each<plan::WorkType>(in, "workTypes", [this](JsonObject item) { return workType(item); });
        m_plan.launches =
            each<plan::Launch>(in, "launches", [this](JsonObject item) { return launch(item); });
        m_plan.milestones =
            each<plan::Milestone>(in, "milestones", [this](JsonObject item) { return milestone(item); });
        if (const auto order = in.find("surplusOrder")) readSurplusOrder(*order);
        m_plan.reductionReason = in.text("reductionReason");
        // A file from before there were guardrails keeps those of a new plan.
        if (in.find("guardrails"))
            m_plan.guardrails =
                each<plan::Guardrail>(in, "guardrails", [](JsonObject item) { return guardrail(item); });
        if (const auto review = in.find("lastFinanceReview")) m_plan.lastFinanceReview = review->date();
        if (const auto next = in.find("nextFinanceReview")) m_plan.nextFinanceReview = next->date();
        m_plan.correlations =
            each<plan::Correlation>(in, "correlations", [](JsonObject item) { return correlation(item); });
        if (const auto draws = in.find("draws")) m_plan.draws = drawSettings(JsonObject(*draws));
        m_plan.scenarios =
            each<plan::Scenario>(in, "scenarios", [this](JsonObject item) { return scenario(item); });
        m_plan.history =
            each<plan::VolumeHistory>(in, "history", [](JsonObject item) { return history(item); });
        if (const auto actuals = in.find("actuals")) readActuals(JsonObject(*actuals));
        m_plan.decisions =
            each<plan::GuardrailDecision>(in, "decisions", [](JsonObject item) { return decision(item); });
        m_plan.improvements =
            each<plan::Improvement>(in, "improvements", [](JsonObject item) { return improvement(item); });
        in.finish();
        return std::move(m_plan);
    }

private:
    void readSeason(const JsonValue& value) {
        const std::vector<double> season = numbers(value);
        const double sum = std::accumulate(season.begin(), season.end(), 0.0);
        if (season.size() != m_plan.season.size() || !std::isfinite(sum * 12)) value.fail("12 numbers");
        std::copy(season.begin(), season.end(), m_plan.season.begin());
    }

    void readCalendar(JsonObject in) {
        plan::Calendar& calendar = m_plan.calendar;
        if (const auto worked = in.find("workedWeekdays")) {
            calendar.workedWeekdays.fill(false);
            for (const JsonValue& item : worked->items()) {
                const auto name = item.isText()
                                      ? std::find(weekdayNames.begin(), weekdayNames.end(), item.text())
                                      : weekdayNames.end();
                if (name == weekdayNames.end()) item.fail("mon|tue|wed|thu|fri|sat|sun");
                bool& day = calendar.workedWeekdays[static_cast<std::size_t>(name - weekdayNames.begin())];
                if (day) item.fail("each weekday once");
                day = true;
            }
        }
        calendar.holidays = each<plan::Calendar::Holiday>(in, "holidays", [](JsonObject item) {
            plan::Calendar::Holiday holiday{item.required("date").date(), item.text("name")};
            item.finish();
            return holiday;
        });
        calendar.fixed = each<plan::Calendar::FixedMonth>(in, "fixed", [](JsonObject item) {
            const plan::Calendar::FixedMonth fixed{item.required("month").month(),
                                                   item.required("days").number()};
            item.finish();
            return fixed;
        });
        in.finish();
    }

    void readRamp(JsonObject in) {
        if (const auto proficiency = in.find("proficiency")) m_plan.ramp.proficiency = numbers(*proficiency);
        if (const auto ramping = in.find("openingRamping")) m_plan.ramp.openingRamping = numbers(*ramping);
        in.finish();
    }

    /// A lever that is not named keeps the catalogue's initial value.
    template <class Levers>
    void readLevers(JsonObject in, Levers& levers, std::size_t firstKey) const {
        for (std::size_t i = 0; i < levers.size(); ++i)
            if (const auto member = in.find(std::string(plan::leverCatalogue()[firstKey + i].name)))
                levers[i] = lever(JsonObject(*member));
        in.finish();
    }

    [[nodiscard]] plan::Lever lever(JsonObject in) const {
        plan::Lever lever;
        lever.base = trajectory(in.required("base"));
        lever.range = range(in);
        lever.provenance.source = in.text("source");
        lever.provenance.owner = in.text("owner");
        lever.provenance.rationale = in.text("rationale");
        if (const auto confidence = in.find("confidence"))
            lever.provenance.confidence = confidence->choice(confidenceNames);
        if (const auto reviewed = in.find("lastReviewed")) lever.provenance.lastReviewed = reviewed->date();
        if (const auto quality = in.find("quality")) lever.provenance.quality = quality->choice(ratingNames);
        if (const auto risk = in.find("risk")) lever.provenance.risk = risk->choice(ratingNames);
        if (const auto next = in.find("nextReview")) lever.provenance.nextReview = next->date();
        if (const auto fitted = in.find("fittedFrom")) lever.provenance.fittedFrom = fitted->month();
        in.finish();
        return lever;
    }

    [[nodiscard]] std::optional<plan::Range> range(JsonObject& in) const {
        bool any = false;
        for (const char* key : {"low", "high", "basis", "meaning", "distribution", "weights", "monthly"})
            any = in.find(key).has_value() || any;
        if (!any) return std::nullopt;
        plan::Range range;
        range.low = trajectory(in.required("low"));
        range.high = trajectory(in.required("high"));
        range.basis = in.choice("basis", rangeBasisNames, range.basis);
        range.meaning = in.choice("meaning", meaningNames, range.meaning);
        range.distribution = in.choice("distribution", distributionNames, range.distribution);
        if (const auto weights = in.find("weights")) {
            const std::vector<double> given = numbers(*weights);
            if (given.size() != range.weights.size()) weights->fail("3 numbers");
            std::copy(given.begin(), given.end(), range.weights.begin());
        }
        if (const auto monthly = in.find("monthly")) range.monthly = monthly->number();
        return range;
    }

    [[nodiscard]] plan::Trajectory trajectory(const JsonValue& value) const {
        if (value.isNumber()) return plan::Trajectory::constant(value.number());
        if (!value.isObject()) value.fail("number or path");
        JsonObject in(value);
        const plan::Shape shape = in.required("shape").choice(pathShapeNames);
        std::vector<plan::Point> points;
        if (const auto values = shape == plan::Shape::monthly ? in.find("values") : std::nullopt) {
            for (const JsonValue& item : values->items())
                points.push_back({static_cast<int>(points.size()), item.number()});
            if (points.empty()) values->fail("at least one number");
        } else {
            const JsonValue list = in.required("points");
            for (const JsonValue& item : list.items()) points.push_back(point(item, points));
            if (points.empty()) list.fail("at least one point");
        }
        in.finish();
        return plan::Trajectory::of(shape, std::move(points));
    }

    [[nodiscard]] plan::Point point(const JsonValue& value, const std::vector<plan::Point>& before) const {
        const std::vector<JsonValue> pair = value.items();
        if (pair.size() != 2) value.fail("[month, number]");
        const plan::Point point{month(pair[0]), pair[1].number()};
        if (point.month < 0) pair[0].fail("a month of the plan");
        if (!before.empty() && before.back().month >= point.month) pair[0].fail("months in order");
        return point;
    }

    /// "2026-03", or the number of the month counted from the plan's first.
    [[nodiscard]] int month(const JsonValue& value) const {
        return value.isNumber() ? value.integer(mostNegativeMonth, mostMonth)
                                : plan::monthsBetween(m_plan.firstMonth, value.month());
    }

    [[nodiscard]] plan::WorkType workType(JsonObject in) const {
        plan::WorkType type;
        type.id.value = in.required("id").text();
        type.name = in.required("name").text();
        type.nature = in.choice("nature", natureNames, type.nature);
        type.dependence = in.choice("dependence", dependenceNames, type.dependence);
        type.mode = in.choice("mode", modeNames, type.mode);
        type.owner = in.text("owner");
        if (const auto start = in.find("startMonth")) type.startMonth = month(*start);
        if (const auto profile = in.find("profile")) type.profile = dayProfile(JsonObject(*profile));
        if (const auto levers = in.find("levers"))
            readLevers(JsonObject(*levers), type.levers, plan::planLeverCount);
        in.finish();
        return type;
    }

    [[nodiscard]] static plan::DayProfile dayProfile(JsonObject in) {
        plan::DayProfile profile;
        if (const auto minutes = in.find("intervalMinutes"))
            profile.intervalMinutes = minutes->integer(0, 24 * 60);
        if (const auto shares = in.find("shares")) profile.shares = numbers(*shares);
        in.finish();
        return profile;
    }

    [[nodiscard]] plan::Milestone milestone(JsonObject in) const {
        plan::Milestone milestone;
        milestone.id.value = in.required("id").text();
        milestone.name = in.required("name").text();
        milestone.owner = in.text("owner");
        milestone.month = month(in.required("month"));
        if (const auto types = in.find("workTypes"))
            for (const JsonValue& item : types->items()) milestone.workTypes.push_back({item.text()});
        if (const auto delay = in.find("delay")) milestone.delay = lever(JsonObject(*delay));
        in.finish();
        return milestone;
    }

    [[nodiscard]] static plan::Guardrail guardrail(JsonObject in) {
        plan::Guardrail guardrail;
        guardrail.id.value = in.required("id").text();
        guardrail.name = in.required("name").text();
        guardrail.metric = in.required("metric").choice(guardrailMetricNames);
        guardrail.comparison = in.required("comparison").choice(comparisonNames);
        guardrail.threshold = in.required("threshold").number();
        guardrail.months = in.required("months").integer(mostNegativeMonth, mostMonth);
        if (const auto actions = in.find("actions"))
            for (const JsonValue& item : actions->items()) {
                const auto action = item.choice(guardrailActionNames);
                if (std::find(guardrail.actions.begin(), guardrail.actions.end(), action) !=
                    guardrail.actions.end())
                    item.fail("each action once");
                guardrail.actions.push_back(action);
            }
        in.finish();
        return guardrail;
    }

    void readSurplusOrder(const JsonValue& value) {
        const std::vector<JsonValue> items = value.items();
        std::set<plan::LeverKey> seen;
        for (const JsonValue& item : items) {
            const auto key = plan::leverNamed(item.text());
            const auto& keys = plan::surplusKeys;
            if (!key || std::find(keys.begin(), keys.end(), *key) == keys.end())
                item.fail("a destination of surplus");
            if (!seen.insert(*key).second) item.fail("each destination once");
            if (seen.size() <= keys.size()) m_plan.surplusOrder[seen.size() - 1] = *key;
        }
        if (seen.size() != m_plan.surplusOrder.size()) value.fail("every destination");
    }

    [[nodiscard]] static plan::Correlation correlation(JsonObject in) {
        const auto leverOf = [](JsonObject member) {
            plan::LeverRef ref = leverRef(member);
            member.finish();
            return ref;
        };
        plan::Correlation correlation;
        correlation.a = leverOf(JsonObject(in.required("a")));
        correlation.b = leverOf(JsonObject(in.required("b")));
        correlation.rank = in.required("rank").number();
        in.finish();
        return correlation;
    }

    [[nodiscard]] static plan::DrawSettings drawSettings(JsonObject in) {
        using Draws = std::numeric_limits<int>; // how many there may be is for validation
        plan::DrawSettings settings;
        settings.method = in.choice("method", drawMethodNames, settings.method);
        if (const auto seed = in.find("seed")) settings.seed = seed->seed();
        if (const auto draws = in.find("draws")) settings.draws = draws->integer(Draws::min(), Draws::max());
        in.finish();
        return settings;
    }

    [[nodiscard]] plan::Launch launch(JsonObject in) const {
        plan::Launch launch;
        launch.name = in.text("name");
        launch.workType.value = in.required("workType").text();
        launch.month = month(in.required("month"));
        launch.volume = in.required("volume").number();
        launch.decay = in.required("decay").number();
        in.finish();
        return launch;
    }

    [[nodiscard]] plan::Scenario scenario(JsonObject in) const {
        plan::Scenario scenario;
        scenario.name = in.required("name").text();
        scenario.note = in.text("note");
        if (const auto weight = in.find("weight")) scenario.weight = weight->number();
        scenario.overrides =
            each<plan::Override>(in, "overrides", [this](JsonObject item) { return change(item); });
        in.finish();
        return scenario;
    }

    [[nodiscard]] plan::Override change(JsonObject in) const {
        plan::Override change;
        change.lever = leverRef(in);
        change.base = trajectory(in.required("base"));
        change.range = range(in);
        in.finish();
        return change;
    }

    /// The members that name a lever.
    [[nodiscard]] static plan::LeverRef leverRef(JsonObject& in) {
        const JsonValue name = in.required("lever");
        const auto key = plan::leverNamed(name.text());
        if (!key) name.fail("name of a lever");
        plan::LeverRef ref{*key, {}};
        if (const std::string holder(holderWord(*key)); !holder.empty()) ref.of.value = in.text(holder);
        return ref;
    }

    [[nodiscard]] static plan::VolumeHistory history(JsonObject in) {
        plan::VolumeHistory history;
        history.workType.value = in.required("workType").text();
        history.source = in.text("source");
        history.entries = each<plan::VolumeHistory::Entry>(in, "entries", [](JsonObject item) {
            plan::VolumeHistory::Entry entry{item.required("month").month(), item.required("volume").number(),
                                             true};
            if (const auto complete = item.find("complete")) entry.complete = complete->boolean();
            item.finish();
            return entry;
        });
        in.finish();
        return history;
    }

    void readActuals(JsonObject in) {
        m_plan.actuals.sources =
            each<plan::ActualSource>(in, "sources", [](JsonObject item) { return actualSource(item); });
        std::vector<plan::Actual>& figures = m_plan.actuals.figures;
        figures = each<plan::Actual>(in, "figures", [](JsonObject item) { return actual(item); });
        // In whatever order they stand; one that is there twice is for validation.
        std::stable_sort(figures.begin(), figures.end(), plan::actualBefore);
        std::vector<plan::Topic>& topics = m_plan.actuals.topics;
        topics = each<plan::Topic>(in, "topics", [](JsonObject item) { return topic(item); });
        std::stable_sort(topics.begin(), topics.end(), plan::topicBefore);
        in.finish();
    }

    [[nodiscard]] static plan::ActualSource actualSource(JsonObject in) {
        plan::ActualSource source;
        source.name = in.required("name").text();
        source.kind = in.choice("kind", sourceKindNames, source.kind);
        if (const auto imported = in.find("imported")) source.imported = imported->date();
        source.handleTime = in.choice("handleTime", handleTimeNames, source.handleTime);
        source.ratesOf = in.choice("ratesOf", eligibleVolumeNames, source.ratesOf);
        source.timeZone = in.text("timeZone");
        if (const auto days = in.find("settlingDays"))
            source.settlingDays = days->integer(mostNegativeMonth, mostMonth);
        source.details = in.text("details");
        in.finish();
        return source;
    }

    [[nodiscard]] static plan::Actual actual(JsonObject in) {
        plan::Actual figure;
        const JsonValue what = in.required("what");
        const auto observed = plan::observedNamed(what.text());
        if (!observed) what.fail("name of something observed");
        figure.what = *observed;
        figure.workType.value = in.text("workType");
        figure.month = in.required("month").month();
        figure.value = in.required("value").number();
        figure.source = sourceOf(in);
        if (const auto complete = in.find("complete")) figure.complete = complete->boolean();
        figure.earlier = each<plan::EarlierFigure>(in, "earlier", [](JsonObject item) {
            plan::EarlierFigure earlier{item.required("value").number(), sourceOf(item), {}};
            if (const auto restated = item.find("restated")) earlier.restated = restated->date();
            item.finish();
            return earlier;
        });
        in.finish();
        return figure;
    }

    [[nodiscard]] static int sourceOf(JsonObject& in) {
        return in.required("source").integer(0, std::numeric_limits<int>::max());
    }

    [[nodiscard]] static plan::GuardrailDecision decision(JsonObject in) {
        plan::GuardrailDecision decision;
        decision.guardrail.value = in.required("guardrail").text();
        decision.month = in.required("month").month();
        decision.verdict = in.required("verdict").choice(verdictNames);
        decision.reason = in.text("reason");
        decision.who = in.required("who").text();
        decision.date = in.required("date").date();
        in.finish();
        return decision;
    }

    [[nodiscard]] static plan::Topic topic(JsonObject in) {
        plan::Topic topic;
        topic.workType.value = in.text("workType");
        topic.name = in.text("name");
        topic.months = each<plan::TopicMonth>(in, "months", [](JsonObject item) {
            const auto told = [&item](const char* key) {
                const auto value = item.find(key);
                return value ? std::optional(value->number()) : std::nullopt;
            };
            plan::TopicMonth month;
            month.month = item.required("month").month();
            month.volume = item.required("volume").number();
            month.involved = told("involved");
            month.resolved = told("resolved");
            month.humanHours = told("humanHours");
            month.source = sourceOf(item);
            if (const auto complete = item.find("complete")) month.complete = complete->boolean();
            item.finish();
            return month;
        });
        in.finish();
        return topic;
    }

    [[nodiscard]] static plan::Improvement improvement(JsonObject in) {
        plan::Improvement entry;
        entry.id.value = in.required("id").text();
        entry.workType.value = in.text("workType");
        entry.topic = in.text("topic");
        entry.kind = in.choice("kind", improvementKindNames, entry.kind);
        entry.change = in.text("change");
        entry.owner = in.text("owner");
        if (const auto date = in.find("date")) entry.date = date->date();
        entry.state = in.choice("state", improvementStateNames, entry.state);
        entry.note = in.text("note");
        in.finish();
        return entry;
    }

    Plan m_plan;
};

/// The season with mean 1 where it can be had; one that is no season (negative, all zero) is left for
/// validation.
bool normaliseSeason(Plan& plan) {
    if (std::any_of(plan.season.begin(), plan.season.end(), [](double index) { return index < 0; }))
        return false;
    if (std::all_of(plan.season.begin(), plan.season.end(), [](double index) { return index == 0; }))
        return false;
    const auto before = plan.season;
    plan.season = plan::normalisedSeason(before);
    return plan.season != before;
}

} // namespace

Result<ReadPlan> planFromJson(std::string_view text) {
    HEADROOM_TRY(const nlohmann::json json, parseJson(text));
    if (!json.is_object()) return InvalidJson{"", "object"}.error();
    const auto schema = json.find("schema");
    if (schema == json.end() || !schema->is_string() || schema->get_ref<const std::string&>() != planSchema) {
        std::string found;
        if (schema != json.end())
            found = schema->is_string() ? schema->get<std::string>() : schema->type_name();
        return Error{ErrorCode::schemaForeign, "/schema", {found, std::string(planSchema)}};
    }
    try {
        ReadPlan result;
        result.plan = Reader().read(JsonObject(JsonValue(json)));
        result.seasonNormalised = normaliseSeason(result.plan);
        return result;
    } catch (const InvalidJson& invalid) {
        return invalid.error();
    }
}

} // namespace headroom::exchange
