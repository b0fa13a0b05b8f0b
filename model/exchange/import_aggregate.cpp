#include "exchange/import_aggregate.h"

#include <algorithm>
#include <tuple>

namespace headroom::exchange {

Tally& Tally::operator+=(const Tally& other) {
    volume += other.volume;
    involved += other.involved;
    resolved += other.resolved;
    handled += other.handled;
    handleMinutes += other.handleMinutes;
    human += other.human;
    return *this;
}

std::optional<ImportAggregate::Slot> ImportAggregate::slot(std::string_view rawType) {
    if (!m_bySlot.empty() && rawType == m_lastType) return Slot{m_lastSlot, false};
    auto found = m_slots.find(rawType);
    const bool isNew = found == m_slots.end();
    if (isNew) {
        if (m_bySlot.size() == maximumImportedSeries) return std::nullopt;
        found = m_slots.emplace(rawType, m_bySlot.size()).first;
        m_bySlot.emplace_back();
    }
    m_lastType = rawType;
    m_lastSlot = found->second;
    return Slot{m_lastSlot, isNew};
}

bool ImportAggregate::add(std::size_t slot, const Day& day, const Tally& tally) {
    OfSlot& of = m_bySlot[slot];
    const plan::Month month = std::chrono::year{day.year} / static_cast<int>(day.month);
    if (!of.sums || of.last != month) {
        const auto [found, isNew] = of.months.try_emplace(month);
        of.last = month;
        of.sums = &found->second;
        if (byMonth() && !isNew) return false;
    } else if (byMonth()) {
        return false;
    }
    if (day != m_lastDay) {
        if (byMonth() || day.day == 0)
            m_coverage.addMonth(month);
        else
            m_coverage.addDay(std::chrono::sys_days{month / day.day});
        m_lastDay = day;
    }
    of.sums->tally += tally;
    return true;
}

void ImportAggregate::set(std::size_t slot, plan::Month month, plan::Observed what, double value) {
    m_coverage.addMonth(month);
    m_bySlot[slot].months[month].figures.emplace(what, value);
}

bool ImportAggregate::has(std::size_t slot, plan::Month month, plan::Observed what) const {
    const auto found = m_bySlot[slot].months.find(month);
    return found != m_bySlot[slot].months.end() && found->second.figures.contains(what);
}

bool ImportAggregate::addTopic(std::string_view rawTopic, std::size_t slot, const Day& day,
                               const Tally& tally) {
    auto found = m_topics.find(rawTopic);
    const bool isNew = found == m_topics.end();
    if (isNew) {
        if (m_topics.size() == maximumImportedTopics) foldSmallTopics();
        found = m_topics.emplace(rawTopic, OfTopic{}).first;
    }
    OfTopic& topic = found->second;
    const SlotMonth key{slot, std::chrono::year{day.year} / static_cast<int>(day.month)};
    if (!topic.sum || topic.last != key) {
        topic.sum = &topic.sums[key];
        topic.last = key;
    }
    *topic.sum += tally;
    topic.volume += tally.volume;
    return isNew;
}

/// What is frequent has had its conversations by then, or will have them again: nothing is lost, since what
/// is folded is counted among the others.
void ImportAggregate::foldSmallTopics() {
    std::vector<double> volumes;
    for (const auto& [raw, topic] : m_topics) volumes.push_back(topic.volume);
    const auto middle = volumes.begin() + static_cast<std::ptrdiff_t>(volumes.size() / 2);
    std::nth_element(volumes.begin(), middle, volumes.end());
    // Of those with the volume of the middle as many go as make the half, in order of name.
    std::vector<std::string> going;
    for (const auto& [raw, topic] : m_topics)
        if (topic.volume <= *middle) going.push_back(raw);
    std::sort(going.begin(), going.end(), [this](const std::string& a, const std::string& b) {
        return std::tie(m_topics.at(a).volume, a) < std::tie(m_topics.at(b).volume, b);
    });
    going.resize(std::min(going.size(), m_topics.size() / 2));
    for (const std::string& raw : going) {
        for (const auto& [key, tally] : m_topics.at(raw).sums) m_otherTopics[key] += tally;
        m_topics.erase(raw);
    }
}

std::map<std::size_t, std::string_view> ImportAggregate::typesBySlot() const {
    std::map<std::size_t, std::string_view> types;
    for (const auto& [raw, slot] : m_slots) types.emplace(slot, raw);
    return types;
}

std::vector<ImportedTopicSeries> ImportAggregate::listed(const TopicTallies& tallies) const {
    std::map<plan::Month, bool> whole;
    for (const auto& [month, complete] : m_coverage.months()) whole[month] = complete;
    std::vector<ImportedTopicSeries> result;
    for (const auto& [key, months] : tallies) {
        ImportedTopicSeries& series = result.emplace_back(ImportedTopicSeries{key.first, key.second, {}});
        for (const auto& [month, tally] : months) {
            plan::TopicMonth& into = series.months.emplace_back();
            into.month = month;
            into.volume = tally.volume;
            if (m_parts.involved && m_parts.resolved) {
                into.involved = tally.involved;
                into.resolved = tally.resolved;
            }
            if (m_parts.handleTime) into.humanHours = tally.handleMinutes / 60;
            into.complete = whole[month];
        }
    }
    return result;
}

std::vector<ImportedMonth>
ImportAggregate::entries(const Months& months, const std::vector<MonthCoverage::Covered>& covered) const {
    std::vector<ImportedMonth> result;
    for (const auto& [month, whole] : covered) {
        const auto found = months.find(month);
        if (found == months.end() && byMonth()) continue;
        const Sums sums = found != months.end() ? found->second : Sums{};
        auto figures = sums.figures;
        const Tally& tally = sums.tally;
        if (m_parts.volume) figures.emplace(plan::Observed::volume, tally.volume);
        if (m_parts.involved && tally.volume > 0)
            figures.emplace(plan::Observed::involvement, tally.involved / tally.volume);
        if (m_parts.resolved && tally.involved > 0)
            figures.emplace(plan::Observed::resolution, tally.resolved / tally.involved);
        if (m_parts.handleTime && tally.handled > 0)
            figures.emplace(plan::Observed::handleMinutes, tally.handleMinutes / tally.handled);
        ImportedMonth entry{month, {}, whole, tally.handled};
        for (const auto& [what, value] : figures) entry.figures.push_back({what, value});
        result.push_back(std::move(entry));
    }
    return result;
}

std::vector<ImportedTopic> ImportAggregate::ordered(std::map<std::string, Tally> tallies) {
    std::vector<ImportedTopic> topics;
    for (const auto& [name, tally] : tallies)
        topics.push_back(
            {name, tally.volume, tally.involved, tally.resolved, tally.human, tally.handleMinutes / 60});
    std::stable_sort(topics.begin(), topics.end(), [](const ImportedTopic& a, const ImportedTopic& b) {
        return std::tie(a.humanHours, a.volume) > std::tie(b.humanHours, b.volume);
    });
    return topics;
}

} // namespace headroom::exchange
