#include "exchange/improvements_export.h"

#include "exchange/csv_text.h"
#include "exchange/json_text.h"
#include "exchange/plan_names.h"
#include "plan/improvement_effect.h"

namespace headroom::exchange {

namespace {

using nlohmann::ordered_json;
using plan::EffectState;

constexpr NameTable<EffectState, 5> effectNames{{{EffectState::notMade, "notMade"},
                                                 {EffectState::noFigures, "noFigures"},
                                                 {EffectState::tooEarly, "tooEarly"},
                                                 {EffectState::fewCases, "fewCases"},
                                                 {EffectState::seen, "seen"}}};

ordered_json textOrNull(const std::string& text) {
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json numberOrNull(const std::optional<double>& value) {
    return value ? ordered_json(number(*value)) : ordered_json(nullptr);
}

std::string typeName(const plan::Plan& plan, const plan::WorkTypeId& id) {
    const plan::WorkType* type = plan.workType(id);
    return type ? type->name : std::string();
}

ordered_json topicOf(const plan::Plan& plan, const plan::TopicTotal& topic) {
    ordered_json out;
    out["workType"] = textOrNull(typeName(plan, topic.workType));
    out["topic"] = textOrNull(topic.name);
    out["conversations"] = number(topic.sum.volume);
    out["involved"] = numberOrNull(topic.sum.involved);
    out["resolved"] = numberOrNull(topic.sum.resolved);
    out["human"] = numberOrNull(topic.sum.human());
    out["humanHours"] = numberOrNull(topic.sum.humanHours);
    out["owner"] =
        textOrNull(topic.name.empty() ? std::string() : plan::topicOwner(plan, topic.workType, topic.name));
    return out;
}

ordered_json sideOf(const plan::ResolutionSeen& seen) {
    if (seen.months == 0) return nullptr;
    return {{"months", {plan::toString(seen.first), plan::toString(seen.last)}},
            {"involved", number(seen.involved)},
            {"resolved", number(seen.resolved)},
            {"rate", seen.involved > 0 ? ordered_json(number(seen.rate())) : ordered_json(nullptr)}};
}

ordered_json effectOf(const plan::ImprovementEffect& effect) {
    ordered_json out{{"state", nameOf(effectNames, effect.state)},
                     {"before", sideOf(effect.before)},
                     {"after", sideOf(effect.after)}};
    const bool seen = effect.state == EffectState::seen;
    out["difference"] = seen ? ordered_json(number(effect.change->difference)) : ordered_json(nullptr);
    out["low"] = seen ? ordered_json(number(effect.change->low)) : ordered_json(nullptr);
    out["high"] = seen ? ordered_json(number(effect.change->high)) : ordered_json(nullptr);
    out["alsoChanged"] = effect.alsoChanged;
    return out;
}

ordered_json entryOf(const plan::Plan& plan, const plan::Improvement& entry) {
    ordered_json out;
    out["id"] = entry.id.value;
    out["workType"] = textOrNull(typeName(plan, entry.workType));
    out["topic"] = textOrNull(entry.topic);
    out["kind"] = nameOf(improvementKindNames, entry.kind);
    out["change"] = entry.change;
    out["owner"] = textOrNull(entry.owner);
    out["date"] = entry.date ? ordered_json(plan::toString(*entry.date)) : ordered_json(nullptr);
    out["state"] = nameOf(improvementStateNames, entry.state);
    out["note"] = entry.note;
    out["effect"] = effectOf(plan::effectOf(plan, entry));
    return out;
}

} // namespace

std::string improvementsToJson(const plan::Plan& plan) {
    ordered_json out{{"schema", "headroom.improvements/1"}, {"plan", plan.name}};
    out["months"] = out["topics"] = out["improvements"] = ordered_json::array();
    const auto months = plan::lastTopicMonths(plan.actuals.topics, plan::topicWindowMonths);
    if (!months.empty()) {
        out["months"] = {plan::toString(months.front()), plan::toString(months.back())};
        for (const plan::TopicTotal& topic : plan::topicTotals(plan.actuals.topics, months.front(),
                                                               months.back(), plan::TopicOrder::humanHours))
            out["topics"].push_back(topicOf(plan, topic));
    }
    for (const plan::Improvement& entry : plan.improvements)
        out["improvements"].push_back(entryOf(plan, entry));
    return renderJson(out);
}

std::string improvementsToCsv(const plan::Plan& plan) {
    std::string text =
        "work type,topic,kind,change,owner,date,state,note,effect,before,after,difference,low,high\n";
    for (const plan::Improvement& entry : plan.improvements) {
        const plan::ImprovementEffect effect = plan::effectOf(plan, entry);
        const auto rate = [](const plan::ResolutionSeen& seen) {
            return seen.involved > 0 ? csvNumber(seen.rate()) : std::string();
        };
        const bool seen = effect.state == EffectState::seen;
        text += csvText(typeName(plan, entry.workType));
        for (const std::string& field :
             {csvText(entry.topic), std::string(nameOf(improvementKindNames, entry.kind)),
              csvText(entry.change), csvText(entry.owner),
              entry.date ? plan::toString(*entry.date) : std::string(),
              std::string(nameOf(improvementStateNames, entry.state)), csvText(entry.note),
              std::string(nameOf(effectNames, effect.state)), rate(effect.before), rate(effect.after),
              seen ? csvNumber(effect.change->difference) : std::string(),
              seen ? csvNumber(effect.change->low) : std::string(),
              seen ? csvNumber(effect.change->high) : std::string()})
            text += ',' + field;
        text += '\n';
    }
    return text;
}

} // namespace headroom::exchange
