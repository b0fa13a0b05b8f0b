#pragma once

#include "exchange/import_aggregate.h"
#include "exchange/import_mapping.h"
#include "exchange/row_source.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom::exchange {

/// True or false as files say it (true, yes, t, y, 1); an empty field is false; nothing for another word.
std::optional<bool> readBoolean(std::string_view text);

/// Minutes of a number in a unit, or of h:mm:ss or mm:ss whatever the unit; nothing for what is neither, is
/// negative or not finite.
std::optional<double> readHandleMinutes(std::string_view text, HandleUnit unit, char decimalPoint);

/// What a row says of the one conversation it is, beside its time and type.
class ConversationFields {
public:
    explicit ConversationFields(const ImportMapping& mapping);

    /// The columns it reads: what each is called, and where its place is to be put.
    struct Column {
        const std::string* name;
        std::optional<std::size_t>* place;
    };
    [[nodiscard]] std::vector<Column> columns();
    [[nodiscard]] TallyParts parts() const;

    /// Null where all is well and the tally is filled; else the code of what is wrong, and the text.
    const char* read(const Row& row, Tally& tally, std::string_view& text);
    /// Whether the row is no conversation, by its channel.
    [[nodiscard]] bool isDropped(const Row& row);
    /// The topics the row names, if the file has any.
    [[nodiscard]] bool hasTopics() const { return m_topic.has_value(); }
    /// Hands each over as it stands; the same may come twice.
    template <class Take>
    void eachTopic(const Row& row, Take take) const {
        std::string_view text = topics(row);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find_first_of(m_topicMarks), text.size());
            if (const std::string_view topic = bareTopic(text.substr(0, end)); !topic.empty()) take(topic);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

private:
    [[nodiscard]] std::string_view topics(const Row& row) const;
    /// Without the blanks, quotes and brackets that lists of tags are written with.
    static std::string_view bareTopic(std::string_view text);

    /// Whether a text is among those wanted; asked once for each spelling.
    class Among {
    public:
        explicit Among(const std::vector<std::string>& wanted)
            : m_wanted(wanted) {}
        bool operator()(std::string_view text);

    private:
        const std::vector<std::string>& m_wanted;
        std::unordered_map<std::string, bool, TextHash, std::equal_to<>> m_known;
    };

    const ImportMapping& m_mapping;
    std::optional<std::size_t> m_participated, m_outcome, m_handle, m_topic, m_channel;
    Among m_resolved, m_dropped;
    const char* m_topicMarks; // that set topics apart
};

} // namespace headroom::exchange
