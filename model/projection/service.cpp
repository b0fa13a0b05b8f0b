#include "projection/service.h"

#include "projection/erlang.h"

#include <cassert>
#include <cmath>

namespace headroom::projection {

double offeredLoad(double contacts, double handleTime, double interval) {
    return contacts * handleTime / interval;
}

double erlangCDelay(double servers, double load) {
    assert(servers > 0 && load >= 0);
    return erlang::delay(servers, load);
}

double erlangCServiceLevel(double servers, double load, double target, double handleTime) {
    return erlang::withinC(servers, load, target / handleTime);
}

int erlangCServers(double load, double target, double handleTime, double share) {
    assert(share < 1);
    int servers = static_cast<int>(std::floor(load)) + 1;
    while (erlangCServiceLevel(servers, load, target, handleTime) < share) ++servers;
    return servers;
}

ErlangA erlangA(double servers, double load, double target, double handleTime, double patience) {
    assert(servers > 0 && load >= 0 && handleTime > 0 && patience >= 0);
    const double wait = target / handleTime, waits = patience / handleTime;
    ErlangA result;
    result.serviceLevel = erlang::withinA(servers, load, wait, waits);
    result.delay = 1 - erlang::withinA(servers, load, 0.0, waits);
    // Whoever would be answered however late does not abandon.
    result.abandoned = 1 - erlang::answered(servers, load, waits);
    return result;
}

} // namespace headroom::projection
