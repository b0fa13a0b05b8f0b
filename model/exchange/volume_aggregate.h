#pragma once

#include "exchange/month_coverage.h"
#include "exchange/time_text.h"
#include "exchange/volume_import.h"

#include <map>
#include <string>
#include <unordered_map>

namespace headroom::exchange {

/// More values of a type column than this, and it is not one.
inline constexpr std::size_t maximumImportedSeries = 1000;

/// Adds up counts by month and type; its size grows with months and types, not with rows.
class VolumeAggregate {
public:
    explicit VolumeAggregate(VolumeShape shape)
        : m_shape(shape) {}

    /// The slot of a type as it stands in the file; nothing where there are too many. `isNew` says whether it
    /// was made.
    struct Slot {
        std::size_t index;
        bool isNew;
    };
    std::optional<Slot> slot(std::string_view rawType);

    /// False where the month is there already and the shape allows it once.
    bool add(std::size_t slot, const Day& day, double count);

    /// The series by name; `name` makes the text of a raw type. Between the first and the last month with
    /// data, a type without rows in a month that the file holds has none: 0. Not so for monthly counts, which
    /// may leave some out.
    template <class Name>
    [[nodiscard]] std::vector<ImportedSeries> series(Name name) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Volumes = std::map<plan::Month, double>;

    [[nodiscard]] std::vector<plan::VolumeHistory::Entry>
    entries(const Volumes& volumes, const std::vector<MonthCoverage::Covered>& months) const;

    VolumeShape m_shape;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_slots;
    std::vector<Volumes> m_volumes; // by slot
    MonthCoverage m_coverage;

    // The row before, since rows of one month and day mostly stand together.
    std::string m_lastType;
    std::size_t m_lastSlot = 0;
    Day m_lastDay;
    std::size_t m_lastVolumeSlot = 0;
    double* m_lastVolume = nullptr;
};

template <class Name>
std::vector<ImportedSeries> VolumeAggregate::series(Name name) const {
    const auto months = m_coverage.months();
    std::map<std::string, Volumes> byName; // two raw spellings may be one name
    for (const auto& [raw, slot] : m_slots) {
        Volumes& volumes = byName[name(raw)];
        for (const auto& [month, volume] : m_volumes[slot]) volumes[month] += volume;
    }
    std::vector<ImportedSeries> result;
    for (const auto& [text, volumes] : byName) result.push_back({text, entries(volumes, months)});
    return result;
}

} // namespace headroom::exchange
