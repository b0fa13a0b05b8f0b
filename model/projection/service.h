#pragma once

namespace headroom::projection {

// The queues of erlang.h for plain numbers. Times in one unit; loads in Erlang; any real number of servers
// above 0.

/// Offered load in Erlang: contacts that arrive in an interval times their handle time over the interval's
/// length.
double offeredLoad(double contacts, double handleTime, double interval);

/// Erlang C (1917), the queue in which everyone waits: probability that a contact finds all `servers` busy. 1
/// where the load is at least the number of servers.
double erlangCDelay(double servers, double load);

/// Share of contacts answered within `target`. 0 where the queue only grows.
double erlangCServiceLevel(double servers, double load, double target, double handleTime);

/// Fewest whole servers whose Erlang C service level meets `share` (below 1) within `target`.
int erlangCServers(double load, double target, double handleTime, double share);

/// The queue in which callers lose patience (Erlang A, Palm 1957; exponential patience), at equilibrium.
struct ErlangA {
    double delay = 0;        // probability of waiting
    double abandoned = 0;    // share of contacts that leave before an answer
    double serviceLevel = 0; // share of all contacts answered within the target
};

/// Target and patience may be 0.
ErlangA erlangA(double servers, double load, double target, double handleTime, double patience);

} // namespace headroom::projection
