#include "exchange/conversation_fields.h"

#include "exchange/count_text.h"
#include "exchange/time_text.h"

#include <algorithm>
#include <array>

namespace headroom::exchange {

namespace {

std::string_view fieldAt(const Row& row, std::optional<std::size_t> place) {
    return place && *place < row.fields.size() ? trimmed(row.fields[*place]) : std::string_view();
}

/// h:mm:ss or mm:ss, with parts of a second or not.
std::optional<double> clockMinutes(std::string_view text) {
    std::array<double, 3> parts{};
    std::size_t count = 0;
    while (count < parts.size()) {
        const std::size_t colon = text.find(':');
        const bool last = colon == std::string_view::npos;
        const std::string_view part = text.substr(0, colon);
        const Count value = readCount(part, '.');
        const bool whole = part.find_first_not_of("0123456789") == std::string_view::npos;
        if (value.problem != CountProblem::none || (!last && !whole) || (count > 0 && value.value >= 60))
            return std::nullopt;
        parts[count++] = value.value;
        if (last) break;
        text.remove_prefix(colon + 1);
        if (count == parts.size()) return std::nullopt;
    }
    if (count == 2) return parts[0] + parts[1] / 60;
    if (count == 3) return parts[0] * 60 + parts[1] + parts[2] / 60;
    return std::nullopt;
}

} // namespace

std::optional<bool> readBoolean(std::string_view text) {
    if (text.empty() || text == "false" || text == "0") return false;
    if (text == "true" || text == "1") return true;
    constexpr std::array<std::string_view, 3> yes{"true", "yes", "t"}, no{"false", "no", "f"};
    if (text.size() > 5) return std::nullopt;
    const std::string word = inSmallLetters(text);
    if (word == "y" || std::find(yes.begin(), yes.end(), word) != yes.end()) return true;
    if (word == "n" || word == "-" || std::find(no.begin(), no.end(), word) != no.end()) return false;
    return std::nullopt;
}

std::optional<double> readHandleMinutes(std::string_view text, HandleUnit unit, char decimalPoint) {
    if (text.find(':') != std::string_view::npos) return clockMinutes(text);
    const Count count = readCount(text, decimalPoint);
    if (count.problem != CountProblem::none) return std::nullopt;
    switch (unit) {
    case HandleUnit::seconds: return count.value / 60;
    case HandleUnit::hours: return count.value * 60;
    case HandleUnit::minutes: break;
    }
    return count.value;
}

bool ConversationFields::Among::operator()(std::string_view text) {
    constexpr std::size_t mostKnown = 1000;
    const auto found = m_known.find(text);
    if (found != m_known.end()) return found->second;
    const bool among = std::find(m_wanted.begin(), m_wanted.end(), inSmallLetters(text)) != m_wanted.end();
    if (m_known.size() < mostKnown) m_known.emplace(text, among);
    return among;
}

ConversationFields::ConversationFields(const ImportMapping& mapping)
    : m_mapping(mapping)
    , m_resolved(mapping.resolvedOutcomes)
    , m_dropped(mapping.droppedChannels)
    // A tag of Zendesk has no blank in it: some of its exports set tags apart by one.
    , m_topicMarks(mapping.origin == Origin::zendesk ? ";, \t" : ";,") {}

std::vector<ConversationFields::Column> ConversationFields::columns() {
    return {{&m_mapping.participatedColumn, &m_participated},
            {&m_mapping.outcomeColumn, &m_outcome},
            {&m_mapping.handleColumn, &m_handle},
            {&m_mapping.topicColumn, &m_topic},
            {&m_mapping.channelColumn, &m_channel}};
}

TallyParts ConversationFields::parts() const {
    const bool outcomes = !m_mapping.outcomeColumn.empty();
    return {true, outcomes || !m_mapping.participatedColumn.empty(), outcomes,
            !m_mapping.handleColumn.empty()};
}

const char* ConversationFields::read(const Row& row, Tally& tally, std::string_view& text) {
    tally = {};
    tally.volume = 1;
    const std::string_view outcome = fieldAt(row, m_outcome);
    bool involved = !outcome.empty();
    if (m_participated) {
        text = fieldAt(row, m_participated);
        const auto said = readBoolean(text);
        if (!said) return "participatedUnreadable";
        involved = *said;
    }
    const bool resolved = involved && m_resolved(outcome);
    tally.involved = involved ? 1 : 0;
    tally.resolved = resolved ? 1 : 0;
    tally.human = resolved ? 0 : 1;
    if (!m_handle) return nullptr;
    text = fieldAt(row, m_handle);
    if (text.empty()) return nullptr; // an export often leaves it empty: no time, not none of it
    const auto minutes = readHandleMinutes(text, m_mapping.handleUnit, m_mapping.decimalPoint);
    if (!minutes) return "handleUnreadable";
    // What the AI resolved took nobody's time; a minute somebody looked at it is not a conversation's effort.
    if (!resolved) {
        tally.handled = 1;
        tally.handleMinutes = *minutes;
    }
    return nullptr;
}

bool ConversationFields::isDropped(const Row& row) {
    return m_channel && m_dropped(fieldAt(row, m_channel));
}

std::string_view ConversationFields::bareTopic(std::string_view text) {
    constexpr std::string_view around = " \t\r\n[]\"'";
    const std::size_t first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

std::string_view ConversationFields::topics(const Row& row) const {
    return fieldAt(row, m_topic);
}

} // namespace headroom::exchange
