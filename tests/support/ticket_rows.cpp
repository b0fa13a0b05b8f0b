#include "support/ticket_rows.h"

#include <array>
#include <random>

namespace headroom::tests {

namespace {

struct Kind {
    const char* type;
    double involved, resolved, minutes;
};
constexpr std::array<Kind, 4> kinds{{{"How-to questions", 0.95, 0.75, 9},
                                     {"Account and billing", 0.90, 0.60, 14},
                                     {"Integrations", 0.80, 0.45, 18},
                                     {"Deep troubleshooting", 0.60, 0.15, 45}}};
constexpr std::array<int, 6> daysOf{31, 28, 31, 30, 31, 30};

std::string two(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

std::vector<Ticket> tickets(std::size_t count, std::uint32_t seed) {
    std::mt19937 bits(seed); // the same on every platform, unlike the distributions of the library
    const auto share = [&bits] { return static_cast<double>(bits()) / 4294967296.0; };
    constexpr double days = 181;
    std::vector<Ticket> result;
    result.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double at = (static_cast<double>(i) + share()) / static_cast<double>(count) * days;
        Ticket ticket;
        int day = static_cast<int>(at);
        ticket.second = static_cast<int>((at - day) * 86400);
        while (day >= daysOf[static_cast<std::size_t>(ticket.month - 1)])
            day -= daysOf[static_cast<std::size_t>(ticket.month++ - 1)];
        ticket.day = day + 1;
        const double which = share();
        const Kind& kind = kinds[which < 0.45 ? 0U : which < 0.70 ? 1U : which < 0.85 ? 2U : 3U];
        ticket.type = kind.type;
        ticket.topic = ticket.type + " " + std::to_string(bits() % 7);
        ticket.preview = share() < 0.01;
        ticket.participated = share() < kind.involved;
        const bool resolved = ticket.participated && share() < kind.resolved;
        if (resolved)
            ticket.outcome = share() < 0.5 ? "assumed_resolution" : "confirmed_resolution";
        else if (ticket.participated)
            ticket.outcome = share() < 0.6   ? "escalated"
                             : share() < 0.5 ? "negative_feedback"
                                             : "procedure_handoff";
        if (!resolved && share() < 0.97)
            ticket.handleSeconds = static_cast<int>(kind.minutes * 60 * (0.4 + 1.2 * share()));
        result.push_back(std::move(ticket));
    }
    return result;
}

std::string intercomCsv(const std::vector<Ticket>& tickets) {
    std::string text =
        "id,created_at,subject,work_type,topics,ai_agent_participated,ai_agent.resolution_state,"
        "ai_agent.source_type,statistics.handling_time,statistics.adjusted_handling_time\n";
    std::size_t id = 1000;
    for (const Ticket& t : tickets) {
        text += std::to_string(++id) + "," + std::to_string(t.year) + "-" + two(t.month) + "-" + two(t.day) +
                "T" + two(t.second / 3600) + ":" + two(t.second / 60 % 60) + ":" + two(t.second % 60) + "Z,";
        text += id % 5 == 0 ? "\"Where is \"\"it\"\", please?\"," : "A question,";
        text += t.type + "," + t.topic + "," + (t.participated ? "true" : "false") + "," + t.outcome + ",";
        text += t.preview ? "fin_preview," : "profile,";
        if (t.handleSeconds >= 0)
            text += std::to_string(t.handleSeconds * 3) + "," + std::to_string(t.handleSeconds);
        else
            text += ",";
        text += "\n";
    }
    return text;
}

std::map<std::string, TicketSums> sumsOf(const std::vector<Ticket>& tickets) {
    std::map<std::string, TicketSums> sums;
    for (const Ticket& t : tickets) {
        if (t.preview) continue;
        TicketSums& sum = sums[std::to_string(t.year) + "-" + two(t.month) + " " + t.type];
        const bool resolved = t.outcome.ends_with("_resolution");
        sum.volume += 1;
        sum.involved += t.participated ? 1 : 0;
        sum.resolved += resolved ? 1 : 0;
        if (!resolved && t.handleSeconds >= 0) {
            sum.handled += 1;
            sum.handleMinutes += t.handleSeconds / 60.0;
        }
    }
    return sums;
}

} // namespace headroom::tests
