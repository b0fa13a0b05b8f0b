#include "exchange/import_presets.h"

#include "exchange/conversation_fields.h"
#include "exchange/import_guess.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>

namespace headroom::exchange {

namespace {

/// A name without casing, spaces and marks: exports of one product write them differently.
std::string plain(std::string_view name) {
    std::string result;
    for (const char c : inSmallLetters(name))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) result += c;
    return result;
}

/// The column with the first of the names that is there; empty where none is.
std::string columnOf(const std::vector<std::string>& columns, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        for (const std::string& column : columns)
            if (plain(column) == plain(name)) return column;
    return {};
}

void applyIntercom(const std::vector<std::string>& columns, ImportMapping& mapping) {
    mapping.timeColumn =
        columnOf(columns, {"created_at", "Conversation started at", "Conversation created at"});
    mapping.typeColumn = columnOf(columns, {"work_type", "conversation_type", "ticket_type", "category"});
    mapping.topicColumn = columnOf(columns, {"topics", "topic", "conversation_topics"});
    if (mapping.typeColumn.empty()) mapping.typeColumn = mapping.topicColumn;
    if (mapping.topicColumn.empty())
        mapping.topicColumn = columnOf(columns, {"tags", "conversation_tags", "tag"});
    mapping.participatedColumn =
        columnOf(columns, {"ai_agent_participated", "AI agent participated", "Fin AI Agent involved"});
    mapping.outcomeColumn = columnOf(columns, {"ai_agent.resolution_state", "resolution_state",
                                               "AI agent resolution state", "Fin AI Agent resolution state"});
    // A customer who does not come back counts as helped; a scripted handover does not, though it is billed.
    mapping.resolvedOutcomes = {"assumed_resolution", "confirmed_resolution", "assumed resolution",
                                "confirmed resolution"};
    // statistics.handling_time runs on while nobody works: only the adjusted one is a person's time.
    mapping.handleColumn =
        columnOf(columns, {"statistics.adjusted_handling_time", "adjusted_handling_time",
                           "Conversation adjusted handling time", "Adjusted handling time"});
    mapping.handleMeaning = plan::HandleTimeMeaning::elapsedWithoutIdle;
    if (mapping.handleColumn.empty()) {
        mapping.handleColumn = columnOf(columns, {"statistics.handling_time", "handling_time",
                                                  "Conversation handling time", "Handling time"});
        mapping.handleMeaning = plan::HandleTimeMeaning::elapsed;
    }
    mapping.handleUnit = HandleUnit::seconds;
    // Somebody trying the AI out is no customer.
    mapping.channelColumn = columnOf(columns, {"ai_agent.source_type", "source_type", "ai_agent_source_type",
                                               "AI agent source type", "source.type"});
    mapping.droppedChannels = {"preview", "fin_preview", "workflow_preview", "ai_agent_preview"};
    mapping.settlingDays = 7; // an assumed resolution is taken back when the customer returns
}

void applyZendesk(const std::vector<std::string>& columns, ImportMapping& mapping) {
    mapping.timeColumn = columnOf(columns, {"created_at", "Ticket created - Timestamp", "Created at"});
    mapping.typeColumn = columnOf(columns, {"ticket_form", "form", "ticket_type", "type"});
    mapping.topicColumn = columnOf(columns, {"tags", "ticket_tags", "current_tags", "tag"});
    // Its times are until a reply or the end, none of them of work: there is no handle time, and what the AI
    // did comes in a file of its own.
    mapping.handleColumn.clear();
    mapping.handleMeaning = plan::HandleTimeMeaning::unknown;
}

void applyFreshdesk(const std::vector<std::string>& columns, ImportMapping& mapping) {
    mapping.timeColumn = columnOf(columns, {"Created time", "Created date", "Created at"});
    mapping.typeColumn = columnOf(columns, {"Type", "Ticket type"});
    mapping.topicColumn = columnOf(columns, {"Tags", "Tag", "Ticket tags", "Category"});
    mapping.handleColumn = columnOf(columns, {"Time tracked", "Tracked time", "Agent time spent"});
    mapping.handleMeaning =
        mapping.handleColumn.empty() ? plan::HandleTimeMeaning::unknown : plan::HandleTimeMeaning::working;
    mapping.handleUnit = HandleUnit::hours; // where it is no clock: its headings say "in hrs"
}

} // namespace

void applyOrigin(Origin origin, const std::vector<std::string>& columns, ImportMapping& mapping) {
    mapping.origin = origin;
    if (origin == Origin::any) return;
    mapping.shape = ImportShape::timestamps;
    mapping.countColumn.clear();
    mapping.figureColumns.clear();
    mapping.participatedColumn.clear();
    mapping.outcomeColumn.clear();
    mapping.resolvedOutcomes.clear();
    mapping.channelColumn.clear();
    mapping.droppedChannels.clear();
    switch (origin) {
    case Origin::intercom: applyIntercom(columns, mapping); break;
    case Origin::zendesk: applyZendesk(columns, mapping); break;
    case Origin::freshdesk: applyFreshdesk(columns, mapping); break;
    case Origin::any: break;
    }
}

bool proposeOrigin(const std::vector<std::string>& columns, ImportMapping& mapping) {
    const auto has = [&](std::initializer_list<std::string_view> names) {
        return !columnOf(columns, names).empty();
    };
    Origin origin = Origin::any;
    if (has({"ai_agent_participated", "AI agent participated", "ai_agent.resolution_state",
             "Conversation started at", "Fin AI Agent involved"}))
        origin = Origin::intercom;
    else if (has({"full_resolution_time_in_minutes", "reply_time_in_minutes", "Ticket created - Timestamp"}))
        origin = Origin::zendesk;
    else if (has({"Ticket ID"}) && has({"Created time"}) &&
             has({"Resolution time (in hrs)", "First response time (in hrs)", "Agent interactions"}))
        origin = Origin::freshdesk;
    if (origin == Origin::any) return false;
    ImportMapping proposed = mapping;
    applyOrigin(origin, columns, proposed);
    if (proposed.timeColumn.empty()) return false;
    mapping = std::move(proposed);
    return true;
}

void proposeConversation(const std::vector<std::string>& columns,
                         const std::vector<std::vector<std::string>>& samples, ImportMapping& mapping) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const std::string& column = columns[c];
        if (column == mapping.timeColumn || column == mapping.typeColumn) continue;
        const std::string words = wordsOf(column);
        const auto has = [&](std::initializer_list<std::string_view> wanted) {
            return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
                return words.find(" " + std::string(word) + " ") != std::string::npos;
            });
        };
        const auto& values = samples[c];
        const bool booleans =
            !values.empty() && std::all_of(values.begin(), values.end(),
                                           [](const auto& value) { return readBoolean(value).has_value(); });
        const bool ofAi = has({"ai", "bot", "fin", "automation", "virtual"});
        if (mapping.participatedColumn.empty() && booleans &&
            (has({"participated", "involved", "participation"}) || ofAi)) {
            mapping.participatedColumn = column;
        } else if (mapping.outcomeColumn.empty() && !booleans &&
                   ((ofAi && has({"state", "outcome", "resolution", "result"})) || has({"outcome"}))) {
            mapping.outcomeColumn = column;
            std::set<std::string> resolved;
            for (const std::string& value : values) {
                const std::string small = inSmallLetters(value);
                if (small.find("resol") != std::string::npos && small.find("unresol") == std::string::npos &&
                    small.find("not") == std::string::npos)
                    resolved.insert(small);
            }
            mapping.resolvedOutcomes.assign(resolved.begin(), resolved.end());
        } else if (mapping.handleColumn.empty() &&
                   (has({"aht"}) || (has({"handle", "handling"}) &&
                                     has({"time", "minutes", "seconds", "min", "sec", "secs"})))) {
            mapping.handleColumn = column;
            mapping.handleUnit = has({"seconds", "sec", "secs", "s"}) ? HandleUnit::seconds
                                 : has({"hours", "hrs", "h"})         ? HandleUnit::hours
                                                                      : HandleUnit::minutes;
        } else if (mapping.topicColumn.empty() && has({"topic", "topics", "tags", "tag", "subject"})) {
            mapping.topicColumn = column;
        }
    }
}

} // namespace headroom::exchange
