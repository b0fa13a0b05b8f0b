#pragma once

#include "exchange/data_import.h"
#include "exchange/month_coverage.h"
#include "exchange/time_text.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace headroom::exchange {

/// More values of a type column than this, and it is not one.
inline constexpr std::size_t maximumImportedSeries = 1000;
/// Beyond so many spellings, the half with the fewest conversations is no longer told apart.
inline constexpr std::size_t maximumImportedTopics = 5000;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Conversations, added up.
struct Tally {
    double volume = 0, involved = 0, resolved = 0;
    double handled = 0, handleMinutes = 0; // of those that people handled and that have a handle time
    double human = 0;

    Tally& operator+=(const Tally& other);
};

/// Which parts of a tally a file tells.
struct TallyParts {
    bool volume = true, involved = false, resolved = false, handleTime = false;
};

/// Adds up counts by month and type; its size grows with months, types and topics, not with rows.
class ImportAggregate {
public:
    ImportAggregate(ImportShape shape, TallyParts parts)
        : m_shape(shape)
        , m_parts(parts) {}

    /// The slot of a type as it stands in the file; nothing where there are too many. `isNew` says whether it
    /// was made.
    struct Slot {
        std::size_t index;
        bool isNew;
    };
    std::optional<Slot> slot(std::string_view rawType);

    /// False where the month is there already and the shape allows it once.
    bool add(std::size_t slot, const Day& day, const Tally& tally);
    /// A figure that a sheet gives of a month, and whether it has given it already.
    void set(std::size_t slot, plan::Month month, plan::Observed what, double value);
    [[nodiscard]] bool has(std::size_t slot, plan::Month month, plan::Observed what) const;
    /// The conversation that was added last is about the topic too. True where the spelling is a new one.
    bool addTopic(std::string_view rawTopic, std::size_t slot, const Day& day, const Tally& tally);

    /// The series by name; `name` makes the text of a raw type. Between the first and the last month with
    /// data, a type without rows in a month that the file holds has none: 0. Not so where rows are months,
    /// which may leave some out.
    template <class Name>
    [[nodiscard]] std::vector<ImportedSeries> series(Name name) const;
    template <class Name>
    [[nodiscard]] std::vector<ImportedTopic> topics(Name name) const;
    /// The same by type and month.
    template <class Name>
    [[nodiscard]] std::vector<ImportedTopicSeries> topicSeries(Name name) const;

private:
    struct Sums {
        Tally tally;
        std::map<plan::Observed, double> figures;
    };
    using Months = std::map<plan::Month, Sums>;
    template <class Value>
    using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    [[nodiscard]] bool byMonth() const {
        return m_shape == ImportShape::monthlyCounts || m_shape == ImportShape::monthColumns;
    }
    [[nodiscard]] std::vector<ImportedMonth>
    entries(const Months& months, const std::vector<MonthCoverage::Covered>& covered) const;
    static std::vector<ImportedTopic> ordered(std::map<std::string, Tally> tallies);
    using SlotMonth = std::pair<std::size_t, plan::Month>;
    using BySlotMonth = std::map<SlotMonth, Tally>;
    struct OfTopic {
        BySlotMonth sums;
        SlotMonth last{};
        Tally* sum = nullptr; // of the last: tickets mostly stand in order of time
        double volume = 0;
    };
    void foldSmallTopics();
    using TopicTallies = std::map<std::pair<std::string, std::string>, std::map<plan::Month, Tally>>;
    [[nodiscard]] std::vector<ImportedTopicSeries> listed(const TopicTallies& tallies) const;
    [[nodiscard]] std::map<std::size_t, std::string_view> typesBySlot() const;

    ImportShape m_shape;
    TallyParts m_parts;
    ByText<std::size_t> m_slots;
    struct OfSlot {
        Months months;
        plan::Month last{};
        Sums* sums = nullptr; // of the last month: rows of one month mostly stand together
    };
    std::vector<OfSlot> m_bySlot;
    MonthCoverage m_coverage;
    ByText<OfTopic> m_topics;
    BySlotMonth m_otherTopics; // of topics no longer told apart

    std::string m_lastType; // of the row before
    std::size_t m_lastSlot = 0;
    Day m_lastDay;
};

template <class Name>
std::vector<ImportedSeries> ImportAggregate::series(Name name) const {
    const auto covered = m_coverage.months();
    std::map<std::string, Months> byName; // two raw spellings may be one name
    for (const auto& [raw, slot] : m_slots) {
        Months& months = byName[name(raw)];
        for (const auto& [month, sums] : m_bySlot[slot].months) {
            Sums& into = months[month];
            into.tally += sums.tally;
            into.figures.insert(sums.figures.begin(), sums.figures.end());
        }
    }
    std::vector<ImportedSeries> result;
    for (const auto& [text, months] : byName) result.push_back({text, entries(months, covered)});
    return result;
}

template <class Name>
std::vector<ImportedTopic> ImportAggregate::topics(Name name) const {
    std::map<std::string, Tally> byName;
    for (const auto& [raw, topic] : m_topics)
        for (const auto& [key, tally] : topic.sums) byName[name(raw)] += tally;
    return ordered(std::move(byName));
}

template <class Name>
std::vector<ImportedTopicSeries> ImportAggregate::topicSeries(Name name) const {
    const auto types = typesBySlot();
    // A system writes the same tag in several casings: the spelling of most conversations names them all.
    std::map<std::string, std::pair<std::string, double>> spellings;
    for (const auto& [raw, topic] : m_topics) {
        std::string text = name(raw);
        auto& [spelling, volume] = spellings[inSmallLetters(text)];
        if (topic.volume > volume || (topic.volume == volume && text < spelling)) spelling = text;
        volume = std::max(volume, topic.volume);
    }
    TopicTallies tallies;
    const auto take = [&](const std::string& topic, const BySlotMonth& sums) {
        for (const auto& [key, tally] : sums)
            tallies[{name(std::string(types.at(key.first))), topic}][key.second] += tally;
    };
    for (const auto& [raw, topic] : m_topics) take(spellings.at(inSmallLetters(name(raw))).first, topic.sums);
    take({}, m_otherTopics);
    return listed(tallies);
}

} // namespace headroom::exchange
