#include "exchange/volume_aggregate.h"

namespace headroom::exchange {

std::optional<VolumeAggregate::Slot> VolumeAggregate::slot(std::string_view rawType) {
    if (!m_volumes.empty() && rawType == m_lastType) return Slot{m_lastSlot, false};
    auto found = m_slots.find(rawType);
    const bool isNew = found == m_slots.end();
    if (isNew) {
        if (m_volumes.size() == maximumImportedSeries) return std::nullopt;
        found = m_slots.emplace(rawType, m_volumes.size()).first;
        m_volumes.emplace_back();
        m_lastVolume = nullptr;
    }
    m_lastType = rawType;
    m_lastSlot = found->second;
    return Slot{m_lastSlot, isNew};
}

bool VolumeAggregate::add(std::size_t slot, const Day& day, double count) {
    if (!(day == m_lastDay && m_lastVolume && slot == m_lastVolumeSlot)) {
        using namespace std::chrono;
        const plan::Month month = year{day.year} / static_cast<int>(day.month);
        Volumes& volumes = m_volumes[slot];
        const auto found = volumes.find(month);
        if (m_shape == VolumeShape::monthlyCounts && found != volumes.end()) return false;
        if (m_shape == VolumeShape::monthlyCounts || day.day == 0)
            m_coverage.addMonth(month);
        else
            m_coverage.addDay(sys_days{month / day.day});
        m_lastVolume = found != volumes.end() ? &found->second : &volumes[month];
        m_lastVolumeSlot = slot;
        m_lastDay = day;
    } else if (m_shape == VolumeShape::monthlyCounts) {
        return false;
    }
    *m_lastVolume += count;
    return true;
}

std::vector<plan::VolumeHistory::Entry>
VolumeAggregate::entries(const Volumes& volumes, const std::vector<MonthCoverage::Covered>& months) const {
    std::vector<plan::VolumeHistory::Entry> result;
    for (const MonthCoverage::Covered& covered : months) {
        const auto found = volumes.find(covered.month);
        if (found != volumes.end())
            result.push_back({covered.month, found->second, covered.whole});
        else if (m_shape != VolumeShape::monthlyCounts)
            result.push_back({covered.month, 0.0, covered.whole});
    }
    return result;
}

} // namespace headroom::exchange
