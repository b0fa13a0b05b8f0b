#pragma once

#include "plan/improvement_effect.h"
#include "ui/words/page_table.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace headroom::ui {

QString label(plan::ImprovementKind kind);
QString label(plan::ImprovementState state);

/// "Refunds, Account and billing"; the work type alone, or the team, where an entry names no topic.
QString improvementPlace(const plan::Improvement& entry, const plan::Plan& plan);

/// What an entry may be about, in the order of the choices: the team, each work type, each topic that is told
/// apart.
std::vector<std::pair<plan::WorkTypeId, std::string>> improvementPlaces(const plan::Plan& plan);

/// What was seen of resolution after a change: "+6.1 points (+2.9 to +9.2)", "too early to say".
QString effectInShort(const plan::ImprovementEffect& effect, const QLocale& locale);
/// The same with the months, the cases and what it does not say.
QString effectInFull(const plan::ImprovementEffect& effect, const QLocale& locale);

/// The topics of the last months, the largest first, those that are summed last.
std::vector<plan::TopicTotal> topicsShown(const plan::Plan& plan, plan::TopicOrder order);
QString topicKey(const plan::WorkTypeId& type, const std::string& topic);
/// One row each: who owns it and what was last changed. The owner can be typed where `editable`.
PageTable topicsTable(const plan::Plan& plan, plan::TopicOrder order, bool editable, const QLocale& locale);

enum class TopicColumn { topic, workType, conversations, resolution, human, hours, owner, change };

/// Which of the plan's entries stands in each row of the log: the latest first.
std::vector<std::size_t> improvementsShown(const plan::Plan& plan);
/// The log: what was changed, by whom, when, and what was seen afterwards. A row's key is the entry's id.
PageTable improvementsTable(const plan::Plan& plan, std::optional<plan::Date> today, bool editable,
                            const QLocale& locale);

/// Both as lines of text.
QString improvementsText(const plan::Plan& plan, const QLocale& locale);

enum class ImprovementColumn { about, kind, change, owner, date, state, effect, note };

} // namespace headroom::ui
