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

bool ImportAggregate::addTopic(std::string_view rawTopic, const Tally& tally) {
    auto found = m_topics.find(rawTopic);
    const bool isNew = found == m_topics.end();
    if (isNew && m_topics.size() == maximumImportedTopics) return false;
    if (isNew) found = m_topics.emplace(rawTopic, Tally{}).first;
    found->second += tally;
    return isNew;
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
