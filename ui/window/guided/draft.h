#pragma once

#include "plan/plan.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace headroom::ui {

/// What the volumes of a draft are typed as.
enum class VolumeEntry { usualMonth, lastYear, forecast };

/// A plan on its way through the guided path: what is understood stands in the plan, what is not stays as it
/// was typed.
struct Draft {
    plan::Plan plan;
    int step = 0;
    VolumeEntry volumes = VolumeEntry::usualMonth;
    bool headcountTyped = false;           // until then the people are as many as the first month requires
    std::optional<plan::Month> historyEnd; // last of the past months shown; nothing: the one before the plan
    std::map<QString, QString> texts;      // what was not understood, by field

    bool operator==(const Draft&) const = default;
};

/// One work type of a draft with what is usual for it, its steps spread over the plan's months.
plan::WorkType usualType(plan::Nature nature, plan::ServiceMode mode, int months);

/// A draft to begin with: three kinds of work, a year, the catalogue's and the usual values.
Draft newDraft(const QString& name, plan::Month first, const QString& currency);

/// A work type more with a name no other has.
void addType(Draft& draft, const QString& name, plan::Nature nature, plan::ServiceMode mode);
/// Another nature or mode brings its usual values, except for those that are no longer the old one's.
void setKind(Draft& draft, const plan::WorkTypeId& id, plan::Nature nature, plan::ServiceMode mode);

/// Where automation is to be at the end; the steps to there are equal, a quarter each.
double targetOf(const plan::WorkType& type, plan::LeverKey key, int months);
void setAutomation(Draft& draft, const plan::WorkTypeId& id, plan::LeverKey key, double today, double target);
void setHorizon(Draft& draft, plan::Month first, int months);

/// The months whose volumes are typed; none where one number a work type is.
std::vector<plan::Month> volumeMonths(const Draft& draft);
/// What stands in the table: of a usual month where `month` is -1. Nothing where it is empty.
std::optional<double> volumeAt(const Draft& draft, const plan::WorkTypeId& id, int month);
void setVolume(Draft& draft, const plan::WorkTypeId& id, int month, std::optional<double> volume);
/// What was typed as a volume and not understood is about other cells now.
void forgetVolumeTexts(Draft& draft);
/// The same volumes typed in another way, as far as they can be.
void setVolumeEntry(Draft& draft, VolumeEntry entry);
/// After a history came from elsewhere: its last year is shown.
void showHistory(Draft& draft);
/// After the history changed: base volumes and season as it says.
void readHistory(Draft& draft);

/// The plan as it is added to the workspace: with ranges and sources for what has none.
plan::Plan finishedPlan(const Draft& draft);

QByteArray draftToJson(const Draft& draft);
std::optional<Draft> draftFromJson(const QByteArray& json);

} // namespace headroom::ui
