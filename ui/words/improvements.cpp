#include "ui/words/improvements.h"

#include "ui/words/format.h"
#include "ui/words/text_columns.h"
#include "ui/words/words.h"

#include <algorithm>
#include <numeric>

namespace headroom::ui {

namespace {

using plan::EffectState;
using plan::ImprovementKind;
using plan::ImprovementState;
using plan::Unit;

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

QString typeName(const plan::Plan& plan, const plan::WorkTypeId& id) {
    const plan::WorkType* type = plan.workType(id);
    return type ? text(type->name) : Words::tr("Whole team");
}

QString share(double value, const QLocale& locale) {
    return formatWithUnit(value, Unit::share, locale);
}

/// "Jan–Mar 26: 55.0 % of 1,200"
QString sideOf(const plan::ResolutionSeen& seen, const QLocale& locale) {
    const QString last = monthShortWithYear(seen.last, locale);
    const QString months =
        seen.months == 1 ? last
        : seen.first.year() == seen.last.year()
            ? Words::tr("%1–%2", "months").arg(monthShort(seen.first, locale), last)
            : Words::tr("%1–%2", "months").arg(monthShortWithYear(seen.first, locale), last);
    if (!(seen.involved > 0)) return Words::tr("%1: no conversation with the AI").arg(months);
    return Words::tr("%1: %2 of %3", "months: share of how many conversations")
        .arg(months, share(seen.rate(), locale), formatNumber(seen.involved, Unit::conversations, locale));
}

/// The day of an entry in the order of the log; one without a day is still to come.
plan::Date dayOf(const plan::Improvement& entry) {
    return entry.date.value_or(plan::Date{std::chrono::year{9999} / 12 / 31});
}

template <class Choice>
QStringList labels(int count) {
    QStringList all;
    for (int i = 0; i < count; ++i) all << label(static_cast<Choice>(i));
    return all;
}

PageCell figure(const std::optional<double>& value, Unit unit, const QLocale& locale) {
    if (!value) return {.text = QStringLiteral("–"), .tone = CellTone::muted};
    return {.text = formatNumber(*value, unit, locale), .exact = formatForEdit(*value, unit, locale)};
}

PageCell effectCell(const plan::ImprovementEffect& effect, const QLocale& locale) {
    const bool says = effect.state == EffectState::seen;
    return {.text = effectInShort(effect, locale),
            .tone = effect.fell()            ? CellTone::trouble
                    : says && !effect.rose() ? CellTone::caution
                    : says                   ? CellTone::usual
                                             : CellTone::muted,
            .tip = effectInFull(effect, locale)};
}

/// What was last said of a topic, the owner alone not counted.
const plan::Improvement* lastChange(const plan::Plan& plan, const plan::TopicTotal& topic) {
    const plan::Improvement* last = nullptr;
    for (const plan::Improvement& entry : plan.improvements)
        if (entry.state != ImprovementState::dropped && !entry.change.empty() &&
            plan::isOf(entry, topic.workType, topic.name) && (!last || dayOf(entry) >= dayOf(*last)))
            last = &entry;
    return last;
}

} // namespace

QString label(ImprovementKind kind) {
    switch (kind) {
    case ImprovementKind::content: return Words::tr("Content or procedure");
    case ImprovementKind::tuning: return Words::tr("Triage or handover");
    case ImprovementKind::system: return Words::tr("System or data");
    case ImprovementKind::other: return Words::tr("Something else");
    }
    return {};
}

QString label(ImprovementState state) {
    switch (state) {
    case ImprovementState::planned: return Words::tr("planned", "improvement");
    case ImprovementState::underWay: return Words::tr("under way", "improvement");
    case ImprovementState::made: return Words::tr("made", "improvement");
    case ImprovementState::dropped: return Words::tr("dropped", "improvement");
    }
    return {};
}

QString improvementPlace(const plan::Improvement& entry, const plan::Plan& plan) {
    if (entry.topic.empty()) return typeName(plan, entry.workType);
    if (entry.workType.empty()) return text(entry.topic);
    return Words::tr("%1, %2", "topic, work type").arg(text(entry.topic), typeName(plan, entry.workType));
}

QString topicKey(const plan::WorkTypeId& type, const std::string& topic) {
    return text(type.value) + u'/' + text(topic);
}

std::vector<std::pair<plan::WorkTypeId, std::string>> improvementPlaces(const plan::Plan& plan) {
    std::vector<std::pair<plan::WorkTypeId, std::string>> places{{{}, {}}};
    for (const plan::WorkType& type : plan.workTypes) places.push_back({type.id, {}});
    for (const plan::Topic& topic : plan.actuals.topics)
        if (!topic.name.empty()) places.push_back({topic.workType, topic.name});
    for (const plan::Improvement& entry : plan.improvements) { // about what is not there any more, too
        const bool there = std::any_of(places.begin(), places.end(), [&](const auto& place) {
            return place.first == entry.workType && place.second == entry.topic;
        });
        if (!there) places.emplace_back(entry.workType, entry.topic);
    }
    return places;
}

QString effectInShort(const plan::ImprovementEffect& effect, const QLocale& locale) {
    switch (effect.state) {
    case EffectState::notMade: return QStringLiteral("–");
    case EffectState::noFigures: return Words::tr("nothing known from before");
    case EffectState::tooEarly: return Words::tr("too early to say");
    case EffectState::fewCases: return Words::tr("too few cases to say");
    case EffectState::seen: break;
    }
    return Words::tr("%1 (%2 to %3)", "difference, low, high")
        .arg(formatDifference(effect.change->difference, Unit::share, locale),
             formatDifferenceNumber(effect.change->low, Unit::share, locale),
             formatDifferenceNumber(effect.change->high, Unit::share, locale));
}

QString effectInFull(const plan::ImprovementEffect& effect, const QLocale& locale) {
    QStringList parts;
    if (effect.before.months > 0) parts << Words::tr("Before, %1.").arg(sideOf(effect.before, locale));
    if (effect.after.months > 0) parts << Words::tr("After, %1.").arg(sideOf(effect.after, locale));
    switch (effect.state) {
    case EffectState::notMade:
        return Words::tr("Resolution is compared once the change is made and has its date.");
    case EffectState::noFigures:
        parts << Words::tr(
            "No whole month in the quarter before says how many conversations the AI resolved.");
        break;
    case EffectState::tooEarly: parts << Words::tr("No whole month after it has settled yet."); break;
    case EffectState::fewCases:
        parts << Words::tr("It takes %1 conversations on each side.").arg(qRound(plan::fewestCases));
        break;
    case EffectState::seen:
        parts << (effect.rose()   ? Words::tr("It rose by more than chance would do in 19 of 20 cases.")
                  : effect.fell() ? Words::tr("It fell by more than chance would do in 19 of 20 cases.")
                                  : Words::tr("The difference may be chance: its 95 % interval holds 0."));
        break;
    }
    if (effect.alsoChanged > 0)
        parts << (effect.alsoChanged == 1
                      ? Words::tr("Another change to the same was made within three months of it.")
                      : Words::tr("%1 other changes to the same were made within three months of it.")
                            .arg(effect.alsoChanged));
    return parts.join(u' ');
}

std::vector<plan::TopicTotal> topicsShown(const plan::Plan& plan, plan::TopicOrder order) {
    const auto months = plan::lastTopicMonths(plan.actuals.topics, plan::topicWindowMonths);
    if (months.empty()) return {};
    return plan::topicTotals(plan.actuals.topics, months.front(), months.back(), order);
}

PageTable topicsTable(const plan::Plan& plan, plan::TopicOrder order, bool editable, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Topics");
    table.empty =
        Words::tr("Topics come with tickets: import a helpdesk’s export that has a column of topics or "
                  "tags. Improvements can be logged without them, by work type or for the whole team.");
    const auto months = plan::lastTopicMonths(plan.actuals.topics, plan::topicWindowMonths);
    if (!months.empty()) {
        const QString last = monthShortWithYear(months.back(), locale);
        const QString span =
            months.size() == 1
                ? last
                : Words::tr("%1 to %2", "months").arg(monthShortWithYear(months.front(), locale), last);
        table.note = Words::tr("%1: a conversation with several topics counts in each.").arg(span);
    }
    table.columns = {{.title = Words::tr("Topic"), .grows = true},
                     {.title = Words::tr("Work type")},
                     {.title = Words::tr("Conversations"), .figures = true},
                     {.title = Words::tr("Resolved"),
                      .unit = QStringLiteral("%"),
                      .help = Words::tr("Of those in which the AI took part, resolved with no human."),
                      .figures = true},
                     {.title = Words::tr("To people"),
                      .help = Words::tr("Handed over by the AI, or never seen by it."),
                      .figures = true},
                     {.title = Words::tr("People’s time"),
                      .unit = Words::tr("h", "hours"),
                      .help = Words::tr("Handle time of those that people worked on."),
                      .figures = true},
                     {.title = Words::tr("Owner")},
                     {.title = Words::tr("Last change"), .grows = true}};
    std::size_t place = 0;
    for (const plan::TopicTotal& topic : topicsShown(plan, order)) {
        const bool others = topic.name.empty();
        const plan::TopicMonth& sum = topic.sum;
        std::optional<double> resolution;
        if (sum.involved && sum.resolved && *sum.involved > 0) resolution = *sum.resolved / *sum.involved;
        const std::string owner = others ? std::string() : plan::topicOwner(plan, topic.workType, topic.name);
        const plan::Improvement* change = others ? nullptr : lastChange(plan, topic);
        PageRow row;
        row.key = topicKey(topic.workType, topic.name);
        row.cells = {{.text = others ? Words::tr("Other topics") : text(topic.name),
                      .tone = others ? CellTone::muted : CellTone::usual},
                     {.text = typeName(plan, topic.workType), .tone = CellTone::muted},
                     figure(sum.volume, Unit::conversations, locale),
                     figure(resolution, Unit::share, locale),
                     figure(sum.human(), Unit::conversations, locale),
                     figure(sum.humanHours, Unit::hours, locale),
                     {.text = text(owner)},
                     {.text = change ? text(change->change) : QString()}};
        PageCell& ownerCell = row.cells[static_cast<std::size_t>(TopicColumn::owner)];
        if (!others && editable) ownerCell.edit = ownerCell.text;
        if (!others && owner.empty() && place < plan::topTopics) {
            ownerCell.text = Words::tr("nobody");
            ownerCell.tone = CellTone::caution;
        }
        if (change)
            row.cells.back().tip =
                Words::tr("%1, %2: %3", "date, state, effect")
                    .arg(change->date ? formatDate(*change->date, locale) : Words::tr("no date"),
                         label(change->state), effectInShort(plan::effectOf(plan, *change), locale));
        ++place;
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<std::size_t> improvementsShown(const plan::Plan& plan) {
    std::vector<std::size_t> places(plan.improvements.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return dayOf(plan.improvements[a]) > dayOf(plan.improvements[b]);
    });
    return places;
}

PageTable improvementsTable(const plan::Plan& plan, std::optional<plan::Date> today, bool editable,
                            const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Improvements");
    table.empty =
        Words::tr("Nothing is logged yet: add what was changed, or choose a topic and add it there. What "
                  "resolution does afterwards then shows here.");
    table.columns = {
        {.title = Words::tr("About"), .grows = true},
        {.title = Words::tr("Kind")},
        {.title = Words::tr("Change"), .help = Words::tr("What was changed."), .grows = true},
        {.title = Words::tr("Owner")},
        {.title = Words::tr("Date"), .help = Words::tr("Made on, or due on while it is not.")},
        {.title = Words::tr("State")},
        {.title = Words::tr("Resolution afterwards"),
         .help = Words::tr(
             "Up to three whole months after that of the change against three before, in points "
             "with a 95 % interval. It came after the change; that it came from it, nobody knows.")},
        {.title = Words::tr("Note")}};
    QStringList places;
    for (const auto& [type, topic] : improvementPlaces(plan)) {
        plan::Improvement about;
        about.workType = type;
        about.topic = topic;
        places << improvementPlace(about, plan);
    }
    for (const std::size_t place : improvementsShown(plan)) {
        const plan::Improvement& entry = plan.improvements[place];
        PageRow row;
        row.key = text(entry.id.value);
        const QString date = entry.date ? formatDate(*entry.date, locale) : QString();
        row.cells = {{.text = improvementPlace(entry, plan)},
                     {.text = label(entry.kind)},
                     {.text = text(entry.change)},
                     {.text = text(entry.owner)},
                     {.text = date},
                     {.text = label(entry.state)},
                     effectCell(plan::effectOf(plan, entry), locale),
                     {.text = text(entry.note)}};
        const auto cell = [&](ImprovementColumn column) -> PageCell& {
            return row.cells[static_cast<std::size_t>(column)];
        };
        if (editable)
            for (const ImprovementColumn column :
                 {ImprovementColumn::about, ImprovementColumn::kind, ImprovementColumn::change,
                  ImprovementColumn::owner, ImprovementColumn::date, ImprovementColumn::state,
                  ImprovementColumn::note})
                cell(column).edit = cell(column).text;
        cell(ImprovementColumn::about).choices = places;
        cell(ImprovementColumn::kind).choices = labels<ImprovementKind>(plan::improvementKindCount);
        cell(ImprovementColumn::state).choices = labels<ImprovementState>(plan::improvementStateCount);
        if (today && entry.isOpen() && entry.date && *entry.date < *today) {
            cell(ImprovementColumn::date).tone = CellTone::caution;
            cell(ImprovementColumn::date).tip = Words::tr("Overdue");
        }
        if (entry.state == ImprovementState::dropped)
            for (PageCell& each : row.cells) each.tone = CellTone::muted;
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString improvementsText(const plan::Plan& plan, const QLocale& locale) {
    constexpr qsizetype longest = 40; // of a topic or a change; the other formats have the whole
    const auto lines = [](const PageTable& table, std::initializer_list<int> columns) {
        if (table.rows.empty()) return table.empty + u'\n';
        QList<QStringList> rows{{}};
        for (const int c : columns) {
            const PageColumn& column = table.columns[static_cast<std::size_t>(c)];
            rows.last() << (column.unit.isEmpty() ? column.title : column.title + u' ' + column.unit);
        }
        for (const PageRow& row : table.rows) {
            rows << QStringList();
            for (const int c : columns)
                rows.last() << cutTo(row.cells[static_cast<std::size_t>(c)].text, longest);
        }
        return textColumns(rows);
    };
    const PageTable topics = topicsTable(plan, plan::TopicOrder::humanHours, false, locale);
    const PageTable log = improvementsTable(plan, std::nullopt, false, locale);
    QString text = topics.name + u'\n';
    if (!topics.note.isEmpty()) text += topics.note + u'\n';
    text += lines(topics, {0, 1, 2, 3, 4, 5, 6});
    return text + u'\n' + log.name + u'\n' + lines(log, {0, 2, 3, 4, 5, 6});
}

} // namespace headroom::ui
