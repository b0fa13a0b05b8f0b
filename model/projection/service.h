#pragma once

#include <optional>

namespace headroom::projection {

/// Offered load in Erlang: contacts that arrive in an interval times their handle time over the interval's
/// length.
double offeredLoad(double contacts, double handleTime, double interval);

/// Erlang C, the queue in which everyone waits: probability that a contact finds all `servers` busy.
/// 1 where the load is at least the number of servers. Erlang, 1917; by the recursion of Erlang B, which is
/// stable.
double erlangCDelay(int servers, double load);

/// Share of contacts answered within `target`; target and handle time in the same unit. 0 where the queue
/// only grows.
double erlangCServiceLevel(int servers, double load, double target, double handleTime);

/// Fewest servers whose Erlang C service level meets `share` (below 1) within `target`.
int erlangCServers(double load, double target, double handleTime, double share);

/// The queue in which callers lose patience (Erlang A, Palm 1957; exponential patience), at equilibrium.
struct ErlangA {
    double delay = 0;        // probability of waiting
    double abandoned = 0;    // share of contacts that leave before an answer
    double serviceLevel = 0; // share of all contacts answered within the target
};

/// From the stationary distribution. Times (target, handle time, patience) in one unit, all above 0 but the
/// target.
ErlangA erlangA(int servers, double load, double target, double handleTime, double patience);

} // namespace headroom::projection
