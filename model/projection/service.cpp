#include "projection/service.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace headroom::projection {

double offeredLoad(double contacts, double handleTime, double interval) {
    return contacts * handleTime / interval;
}

double erlangCDelay(int servers, double load) {
    assert(servers >= 1 && load >= 0);
    if (load >= servers) return 1;
    // Erlang B by its recursion in the inverse: 1/B(n) = 1 + n/a 1/B(n-1).
    double blocked = 1;
    for (int n = 1; n <= servers; ++n) blocked = load * blocked / (n + load * blocked);
    return servers * blocked / (servers - load * (1 - blocked));
}

double erlangCServiceLevel(int servers, double load, double target, double handleTime) {
    if (load >= servers) return 0;
    return 1 - erlangCDelay(servers, load) * std::exp(-(servers - load) * target / handleTime);
}

int erlangCServers(double load, double target, double handleTime, double share) {
    assert(share < 1);
    int servers = static_cast<int>(std::floor(load)) + 1;
    while (erlangCServiceLevel(servers, load, target, handleTime) < share) ++servers;
    return servers;
}

ErlangA erlangA(int servers, double load, double target, double handleTime, double patience) {
    assert(servers >= 1 && load >= 0 && handleTime > 0 && patience > 0);
    if (load == 0) return {0, 0, 1};
    const double arrival = load / handleTime; // per unit of time
    const double service = 1 / handleTime;
    const double leaving = 1 / patience;

    // Stationary probabilities relative to the state with every server busy and nobody waiting, outwards both
    // ways, so that neither side overflows.
    double below = 0; // states with a free server
    double weight = 1;
    for (int busy = servers; busy > 0 && weight > 1e-300; --busy) {
        weight *= busy * service / arrival;
        below += weight;
    }
    std::vector<double> waiting{1.0}; // by the number waiting
    double queueing = 1;
    for (int queue = 1; waiting.back() > 1e-17 * queueing; ++queue) {
        waiting.push_back(waiting.back() * arrival / (servers * service + queue * leaving));
        queueing += waiting.back();
    }
    const double all = below + queueing;

    ErlangA result;
    result.delay = queueing / all;
    double leavers = 0;
    for (std::size_t queue = 1; queue < waiting.size(); ++queue)
        leavers += static_cast<double>(queue) * leaving * waiting[queue];
    result.abandoned = leavers / all / arrival;

    // Someone who finds q waiting is answered after q + 1 departures, each one of `servers` finishing or of
    // those ahead losing patience, provided their own patience lasts. With x = exp(-leaving t) the chance of
    // an answer within t is
    //   E_q(t) = sum over departures of independent exponentials, of rates servers*service + j*leaving (j =
    //   0..q), raced
    // against patience. It is integrated step by step: the state is how many stand ahead, or answered, or
    // gone.
    const double rate = servers * service;
    std::vector<double> ahead = waiting; // probability mass by the number still ahead
    for (double& mass : ahead) mass /= all;
    double answered = below / all;
    if (target > 0) {
        // Uniformisation: a Poisson number of ticks at a rate no state exceeds.
        const double tick = rate + static_cast<double>(ahead.size()) * leaving;
        const double mean = tick * target;
        const int slices = std::max(1, static_cast<int>(std::ceil(mean / 200)));
        const double sliceMean = mean / slices;
        for (int slice = 0; slice < slices; ++slice) {
            double term = std::exp(-sliceMean);
            std::vector<double> state = ahead;
            std::vector<double> sum(state.size(), 0.0);
            double stateAnswered = answered;
            double sumAnswered = 0;
            double covered = 0;
            for (int k = 0; covered < 1 - 1e-14 && k < 2000; ++k) {
                for (std::size_t q = 0; q < state.size(); ++q) sum[q] += term * state[q];
                sumAnswered += term * stateAnswered;
                covered += term;
                term *= sliceMean / (k + 1);
                // One tick: whoever is at the head is answered; those ahead leave by service or patience; the
                // caller may leave too.
                std::vector<double> next(state.size(), 0.0);
                for (std::size_t q = 0; q < state.size(); ++q) {
                    const double forward = (rate + static_cast<double>(q) * leaving) / tick;
                    const double gone = leaving / tick;
                    if (q == 0)
                        stateAnswered += state[q] * forward;
                    else
                        next[q - 1] += state[q] * forward;
                    next[q] += state[q] * (1 - forward - gone);
                }
                state = std::move(next);
            }
            ahead = std::move(sum);
            answered = sumAnswered;
        }
    }
    result.serviceLevel = answered;
    return result;
}

} // namespace headroom::projection
