#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace headroom::tests {

/// One conversation of a made-up helpdesk.
struct Ticket {
    int year = 2026, month = 1, day = 1, second = 0; // UTC
    std::string type, topic;
    bool preview = false; // somebody trying the AI out
    bool participated = false;
    std::string outcome;    // as Intercom names it
    int handleSeconds = -1; // -1: not given
};

/// Conversations from January to June 2026 in order of time: the same seed gives the same.
std::vector<Ticket> tickets(std::size_t count, std::uint32_t seed);

/// As Intercom exports them: casing, quotes and empty fields included.
std::string intercomCsv(const std::vector<Ticket>& tickets);

/// What they add up to, counted in the plainest way; keyed by "2026-01 Billing".
struct TicketSums {
    double volume = 0, involved = 0, resolved = 0, handled = 0, handleMinutes = 0;
};
std::map<std::string, TicketSums> sumsOf(const std::vector<Ticket>& tickets);

} // namespace headroom::tests
