#include "ui/window/guided/draft.h"

#include "exchange/plan_json.h"
#include "plan/usual.h"
#include "ui/document/plan_edit.h"
#include "ui/pages/history.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace headroom::ui {

namespace {

using plan::LeverKey;

constexpr int lastYearMonths = 12;

plan::VolumeHistory* historyOf(plan::Plan& plan, const plan::WorkTypeId& id) {
    const auto found = std::find_if(plan.history.begin(), plan.history.end(),
                                    [&](const plan::VolumeHistory& series) { return series.workType == id; });
    return found == plan.history.end() ? nullptr : &*found;
}

double meanOf(const std::vector<double>& values) {
    return values.empty()
               ? 0
               : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

plan::WorkType usualType(plan::Nature nature, plan::ServiceMode mode, int months) {
    plan::WorkType type = plan::usualWorkType(nature, mode);
    for (const auto& [key, today] : {std::pair{LeverKey::involvement, LeverKey::involvementToday},
                                     std::pair{LeverKey::resolution, LeverKey::resolutionToday}})
        type.lever(key).base = plan::quarterlySteps(type.lever(today).base.at(0),
                                                    type.lever(key).base.points().back().value, months);
    return type;
}

Draft newDraft(const QString& name, plan::Month first, const QString& currency) {
    Draft draft;
    draft.plan.name = name.toStdString();
    draft.plan.firstMonth = first;
    draft.plan.currency = currency.toStdString();
    draft.plan.ramp.proficiency = {0.5, 0.7, 0.85, 0.95};
    draft.plan = *plan::withTimeSplit(draft.plan, plan::timeSplitOf(draft.plan));
    draft.plan.lever(LeverKey::inducedDemand).base = plan::Trajectory::constant(0.1);
    return draft;
}

void addType(Draft& draft, const QString& name, plan::Nature nature, plan::ServiceMode mode) {
    plan::Plan added = withNewWorkType(draft.plan, name.toStdString());
    plan::WorkType& fresh = added.workTypes.back();
    plan::WorkType type = usualType(nature, mode, added.months);
    type.id = fresh.id;
    type.name = fresh.name;
    fresh = std::move(type);
    draft.plan = std::move(added);
}

void setKind(Draft& draft, const plan::WorkTypeId& id, plan::Nature nature, plan::ServiceMode mode) {
    plan::WorkType& type = *draft.plan.workType(id);
    const plan::WorkType before = usualType(type.nature, type.mode, draft.plan.months);
    const plan::WorkType after = usualType(nature, mode, draft.plan.months);
    for (const plan::LeverInfo& info : plan::leverCatalogue())
        if (plan::isWorkTypeLever(info.key) && type.lever(info.key) == before.lever(info.key))
            type.lever(info.key) = after.lever(info.key);
    if (type.dependence == before.dependence) type.dependence = after.dependence;
    if (type.profile == before.profile) type.profile = after.profile;
    type.nature = nature;
    type.mode = mode;
}

double targetOf(const plan::WorkType& type, LeverKey key, int months) {
    return type.lever(key).base.at(std::max(0, months - 1));
}

void setAutomation(Draft& draft, const plan::WorkTypeId& id, LeverKey key, double today, double target) {
    plan::WorkType& type = *draft.plan.workType(id);
    const LeverKey before =
        key == LeverKey::involvement ? LeverKey::involvementToday : LeverKey::resolutionToday;
    type.lever(before).base = plan::Trajectory::constant(today);
    type.lever(key).base = plan::quarterlySteps(today, target, draft.plan.months);
    // A target over what is usual at most says that the ceiling is taken to be higher.
    if (key == LeverKey::resolution && target > type.lever(LeverKey::ceiling).base.at(0))
        type.lever(LeverKey::ceiling).base = plan::Trajectory::constant(target);
}

void setHorizon(Draft& draft, plan::Month first, int months) {
    const int before = draft.plan.months;
    for (plan::WorkType& type : draft.plan.workTypes) {
        for (const auto& [key, today] : {std::pair{LeverKey::involvement, LeverKey::involvementToday},
                                         std::pair{LeverKey::resolution, LeverKey::resolutionToday}})
            type.lever(key).base =
                plan::quarterlySteps(type.lever(today).base.at(0), targetOf(type, key, before), months);
        if (draft.volumes == VolumeEntry::forecast)
            type.lever(LeverKey::volume).base =
                plan::Trajectory::monthly(type.lever(LeverKey::volume).base.values(months));
    }
    draft.plan.firstMonth = first;
    draft.plan.months = months;
}

std::vector<plan::Month> volumeMonths(const Draft& draft) {
    std::vector<plan::Month> months;
    if (draft.volumes == VolumeEntry::lastYear) {
        const plan::Month last = draft.historyEnd.value_or(draft.plan.firstMonth - std::chrono::months{1});
        for (int t = lastYearMonths - 1; t >= 0; --t) months.push_back(last - std::chrono::months{t});
    } else if (draft.volumes == VolumeEntry::forecast) {
        for (int t = 0; t < draft.plan.months; ++t) months.push_back(draft.plan.monthAt(t));
    }
    return months;
}

std::optional<double> volumeAt(const Draft& draft, const plan::WorkTypeId& id, int month) {
    const plan::WorkType* type = draft.plan.workType(id);
    if (!type) return std::nullopt;
    if (draft.volumes != VolumeEntry::lastYear)
        return type->lever(LeverKey::volume).base.at(std::max(0, month));
    const plan::Month wanted = volumeMonths(draft)[static_cast<std::size_t>(month)];
    for (const plan::VolumeHistory& series : draft.plan.history)
        if (series.workType == id)
            for (const auto& entry : series.entries)
                if (entry.month == wanted) return entry.volume;
    return std::nullopt;
}

void setVolume(Draft& draft, const plan::WorkTypeId& id, int month, std::optional<double> volume) {
    plan::Lever& lever = draft.plan.workType(id)->lever(LeverKey::volume);
    switch (draft.volumes) {
    case VolumeEntry::usualMonth: lever.base = plan::Trajectory::constant(volume.value_or(0)); return;
    case VolumeEntry::forecast:
        lever.base = lever.base.withMonth(month, volume.value_or(0), draft.plan.months);
        lever.base = plan::Trajectory::monthly(lever.base.values(draft.plan.months));
        return;
    case VolumeEntry::lastYear: break;
    }
    const plan::Month when = volumeMonths(draft)[static_cast<std::size_t>(month)];
    plan::VolumeHistory* series = historyOf(draft.plan, id);
    if (!series) {
        draft.plan.history.push_back({id, "Typed in the guided path", {}});
        series = &draft.plan.history.back();
    }
    auto& entries = series->entries;
    const auto place =
        std::lower_bound(entries.begin(), entries.end(), when,
                         [](const auto& entry, plan::Month wanted) { return entry.month < wanted; });
    const bool there = place != entries.end() && place->month == when;
    if (volume && there)
        *place = {when, *volume, true};
    else if (volume)
        entries.insert(place, {when, *volume, true});
    else if (there)
        entries.erase(place);
    std::erase_if(draft.plan.history, [](const plan::VolumeHistory& each) { return each.entries.empty(); });
    readHistory(draft);
}

void showHistory(Draft& draft) {
    std::optional<plan::Month> latest;
    for (const plan::VolumeHistory& series : draft.plan.history)
        if (!series.entries.empty())
            latest = std::max(latest.value_or(series.entries.back().month), series.entries.back().month);
    draft.historyEnd = latest;
    forgetVolumeTexts(draft);
    setVolumeEntry(draft, VolumeEntry::lastYear);
    readHistory(draft);
}

void readHistory(Draft& draft) {
    const auto demand = demandFromHistory(draft.plan);
    if (!demand) return;
    draft.plan = withDemand(draft.plan, *demand);
}

void forgetVolumeTexts(Draft& draft) {
    std::erase_if(draft.texts,
                  [](const auto& text) { return text.first.startsWith(QLatin1String("volume/")); });
}

void setVolumeEntry(Draft& draft, VolumeEntry entry) {
    if (draft.volumes == entry) return;
    const VolumeEntry before = std::exchange(draft.volumes, entry);
    forgetVolumeTexts(draft);
    plan::Plan& plan = draft.plan;
    plan.volumeBasis =
        entry == VolumeEntry::forecast ? plan::VolumeBasis::forecast : plan::VolumeBasis::baseline;
    for (plan::WorkType& type : plan.workTypes) {
        plan::Trajectory& volume = type.lever(LeverKey::volume).base;
        std::vector<double> values = volume.values(plan.months);
        if (entry == VolumeEntry::forecast) {
            // Season is in a forecast's own numbers; the factors of the plan are not applied to it.
            for (int t = 0; t < plan.months; ++t)
                values[static_cast<std::size_t>(t)] =
                    std::round(values[static_cast<std::size_t>(t)] *
                               plan.season[static_cast<std::size_t>(plan::calendarMonth(plan.monthAt(t)))]);
            volume = plan::Trajectory::monthly(values);
        } else if (before == VolumeEntry::forecast) {
            volume = plan::Trajectory::constant(std::round(meanOf(values)));
        }
    }
    if (entry == VolumeEntry::lastYear) readHistory(draft);
}

plan::Plan finishedPlan(const Draft& draft) {
    return plan::withUsualRanges(draft.plan);
}

QByteArray draftToJson(const Draft& draft) {
    QJsonObject texts;
    for (const auto& [field, text] : draft.texts) texts.insert(field, text);
    const QJsonObject json{
        {QStringLiteral("plan"), QString::fromStdString(exchange::planToJson(draft.plan))},
        {QStringLiteral("step"), draft.step},
        {QStringLiteral("volumes"), static_cast<int>(draft.volumes)},
        {QStringLiteral("headcountTyped"), draft.headcountTyped},
        {QStringLiteral("historyEnd"),
         draft.historyEnd ? QString::fromStdString(plan::toString(*draft.historyEnd)) : QString()},
        {QStringLiteral("texts"), texts}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Draft> draftFromJson(const QByteArray& json) {
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    auto plan = exchange::planFromJson(in[QStringLiteral("plan")].toString().toStdString());
    if (!plan) return std::nullopt;
    Draft draft;
    draft.plan = std::move(plan.value().plan);
    draft.step = std::max(0, in[QStringLiteral("step")].toInt());
    draft.volumes = static_cast<VolumeEntry>(
        std::clamp(in[QStringLiteral("volumes")].toInt(), 0, static_cast<int>(VolumeEntry::forecast)));
    draft.headcountTyped = in[QStringLiteral("headcountTyped")].toBool();
    draft.historyEnd = plan::parseMonth(in[QStringLiteral("historyEnd")].toString().toStdString());
    const QJsonObject texts = in[QStringLiteral("texts")].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        draft.texts[text.key()] = text.value().toString();
    return draft;
}

} // namespace headroom::ui
