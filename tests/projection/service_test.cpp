#include "projection/erlang.h"
#include "projection/service.h"

#include <gtest/gtest.h>

#include <cmath>
#include <queue>
#include <random>
#include <tuple>
#include <vector>

using namespace headroom;
using namespace headroom::projection;

namespace {

/// Erlang A once more for whole servers: the stationary distribution state by state, and the race of those
/// ahead against patience step by step (uniformisation). Times in handle times.
double withinBySteps(int servers, double load, double target, double patience) {
    const double leaving = 1 / patience;
    double below = 0, weight = 1;
    for (int busy = servers; busy > 0; --busy) {
        weight *= busy / load;
        below += weight;
    }
    std::vector<double> ahead{1.0};
    double all = below + 1;
    for (int queue = 1; ahead.back() > 1e-18 * all; ++queue) {
        ahead.push_back(ahead.back() * load / (servers + queue * leaving));
        all += ahead.back();
    }
    for (double& mass : ahead) mass /= all;
    double answered = below / all;
    const double tick = servers + static_cast<double>(ahead.size()) * leaving;
    const int slices = std::max(1, static_cast<int>(std::ceil(tick * target / 100)));
    for (int slice = 0; slice < slices; ++slice) {
        const double mean = tick * target / slices;
        double term = std::exp(-mean), covered = 0, sumAnswered = 0, stateAnswered = answered;
        std::vector<double> state = ahead, sum(state.size(), 0.0);
        for (int k = 0; covered < 1 - 1e-15 && k < 1000; ++k) {
            for (std::size_t q = 0; q < state.size(); ++q) sum[q] += term * state[q];
            sumAnswered += term * stateAnswered;
            covered += term;
            term *= mean / (k + 1);
            std::vector<double> next(state.size(), 0.0);
            for (std::size_t q = 0; q < state.size(); ++q) {
                const double forward = (servers + static_cast<double>(q) * leaving) / tick;
                (q == 0 ? stateAnswered : next[q - 1]) += state[q] * forward;
                next[q] += state[q] * (1 - forward - leaving / tick);
            }
            state = std::move(next);
        }
        ahead = std::move(sum);
        answered = sumAnswered;
    }
    return answered;
}

struct Simulated {
    double within = 0, abandoned = 0, delayed = 0;
    double error = 0; // of `within`, one standard deviation by batch means
};

/// A waiting line played out event by event. Shares nothing with the formulas but what they describe.
Simulated simulate(int servers, double load, double target, double patience, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::exponential_distribution<double> arrival(load), service(1), waits(1 / patience);
    std::priority_queue<double, std::vector<double>, std::greater<>> busyUntil;
    for (int i = 0; i < servers; ++i) busyUntil.push(0);
    Simulated result;
    constexpr int batches = 40, perBatch = 20'000;
    std::vector<double> means;
    double now = 0;
    for (int batch = -1; batch < batches; ++batch) { // the first warms up
        int within = 0, left = 0, waited = 0;
        for (int i = 0; i < perBatch; ++i) {
            now += arrival(random);
            // First come, first served: a caller starts when the first server is free, unless patience ends
            // before.
            const double start = std::max(now, busyUntil.top());
            if (start > now) ++waited;
            if (start - now > waits(random)) {
                ++left;
                continue;
            }
            busyUntil.pop();
            busyUntil.push(start + service(random));
            if (start - now <= target) ++within;
        }
        if (batch < 0) continue;
        means.push_back(static_cast<double>(within) / perBatch);
        result.within += means.back() / batches;
        result.abandoned += static_cast<double>(left) / perBatch / batches;
        result.delayed += static_cast<double>(waited) / perBatch / batches;
    }
    double squares = 0;
    for (const double mean : means) squares += (mean - result.within) * (mean - result.within);
    result.error = std::sqrt(squares / (batches - 1) / batches);
    return result;
}

} // namespace

TEST(Service, ErlangAAgreesWithTheStatesOneByOne) {
    for (const int servers : {1, 2, 5, 9, 10, 12, 14, 30, 60})
        for (const double load : {0.3, 4.0, 10.0, 28.0, 55.0})
            for (const double patience : {0.2, 5.0 / 3, 8.0})
                for (const double target : {0.0, 0.11, 1.0})
                    EXPECT_NEAR(erlang::withinA<double>(servers, load, target, patience),
                                withinBySteps(servers, load, target, patience), 2e-12)
                        << servers << ' ' << load << ' ' << patience << ' ' << target;
}

TEST(Service, ErlangAAgreesWithALinePlayedOut) {
    for (const auto& [servers, load, target, patience] :
         {std::tuple{13, 10.0, 1.0 / 9, 5.0 / 3}, std::tuple{8, 10.0, 0.2, 0.5},
          std::tuple{3, 2.0, 0.5, 4.0}}) {
        const Simulated line = simulate(servers, load, target, patience, 2026);
        EXPECT_LT(line.error, 0.002);
        EXPECT_NEAR(erlang::withinA<double>(servers, load, target, patience), line.within, 4 * line.error);
        const ErlangA formula = erlangA(servers, load, target, 1, patience);
        EXPECT_NEAR(formula.abandoned, line.abandoned, 0.004);
        EXPECT_NEAR(formula.delay, line.delayed, 0.01);
    }
}

TEST(Service, BlockingFollowsItsRecursionFromOneToTenThousandServers) {
    for (const double load : {0.001, 0.3, 2.4, 2.6, 10.0, 390.0, 410.0, 3000.0, 9000.0})
        for (const double part : {0.01, 0.5, 0.9, 1.0, 1.02, 1.1}) {
            const double n = load * part;
            const double next = erlang::inverseBlocking<double>(n + 1, load);
            EXPECT_NEAR(next / (1 + (n + 1) / load * erlang::inverseBlocking<double>(n, load)), 1, 1e-13)
                << load << ' ' << n;
        }
    EXPECT_DOUBLE_EQ(erlang::inverseBlocking<double>(0, 7.3), 1) << "with no server everyone is blocked";
    EXPECT_NEAR(1 / erlang::inverseBlocking<double>(2, 1), 0.2, 1e-15) << "(1/2) / (1 + 1 + 1/2)";
}

TEST(Service, StaffIsTheLeastThatMeetsTheTarget) {
    for (const double load : {0.01, 0.4, 3.0, 20.0, 350.0, 4000.0})
        for (const double share : {0.3, 0.8, 0.99})
            for (const double patience : {0.0, 0.1, 2.0, 50.0}) {
                const double n = erlang::serversFor(load, 0.1, patience, share);
                EXPECT_NEAR(erlang::withinA(n, load, 0.1, patience), share, 1e-9) << load << ' ' << patience;
                EXPECT_LT(erlang::withinA(0.999 * n, load, 0.1, patience), share);
                EXPECT_GT(erlang::serversFor(1.01 * load, 0.1, patience, share), n)
                    << "more work, more staff";
            }
    EXPECT_EQ(erlang::serversFor(0, 0.1, 2, 0.8), 0);
    EXPECT_EQ(erlang::serversFor(10, 0.1, 2, 0), 0);
    EXPECT_TRUE(std::isinf(erlang::serversFor(10, 0.1, 2, 1))) << "no staff answers everyone";
}

TEST(Service, StaffIsFoundWhereCustomersWaitForVeryLong) {
    // Within falls from all to nothing in one place, and is flat on both sides of it.
    for (const double load : {0.5, 18.763, 200.0, 1000.0})
        for (const double target : {3.0, 11.3, 100.0})
            for (const double patience : {1e3, 1e4}) {
                const double n = erlang::serversFor(load, target, patience, 0.999);
                EXPECT_NEAR(erlang::withinA(n, load, target, patience), 0.999, 1e-8)
                    << load << ' ' << target << ' ' << patience;
            }
}

TEST(Service, StaffIsSmoothWithExactSlopes) {
    using D = Dual<double>;
    for (const double load : {0.4, 9.9, 10.0, 120.0}) {
        const double step = 1e-5 * load;
        const auto at = [](double a, double target, double patience) {
            return erlang::serversFor(a, target, patience, 0.8);
        };
        EXPECT_NEAR(erlang::serversWith<D>({load, 1.0}, D(0.1), D(2.0), D(0.8)).slope,
                    (at(load + step, 0.1, 2) - at(load - step, 0.1, 2)) / (2 * step), 1e-6);
        EXPECT_NEAR(erlang::serversWith<D>(D(load), {0.1, 1.0}, D(2.0), D(0.8)).slope,
                    (at(load, 0.1 + 1e-5, 2) - at(load, 0.1 - 1e-5, 2)) / 2e-5, 1e-5 * load);
        EXPECT_NEAR(erlang::serversWith<D>(D(load), D(0.1), {2.0, 1.0}, D(0.8)).slope,
                    (at(load, 0.1, 2 + 1e-5) - at(load, 0.1, 2 - 1e-5)) / 2e-5, 1e-5 * load);
        using DD = Dual<D>;
        const DD twice = erlang::serversWith<DD>(DD(D(load, 1.0), D(1.0)), DD(0.1), DD(2.0), DD(0.8));
        const auto slope = [](double a) {
            return erlang::serversWith<D>({a, 1.0}, D(0.1), D(2.0), D(0.8)).slope;
        };
        EXPECT_NEAR(twice.slope.slope, (slope(load + step) - slope(load - step)) / (2 * step), 1e-4);
    }
}

TEST(Service, FarTooFewPeopleStillAnswerSomeInTime) {
    // By the sums over the states with 60 digits.
    EXPECT_NEAR(erlang::withinA<double>(3678.79, 10'000, 1, 1), 0.18554190635830, 1e-9);
    EXPECT_NEAR(erlang::withinA<double>(3779.81, 10'000, 1, 1), 0.35999850545650, 1e-9);
    EXPECT_NEAR(erlang::withinA<double>(496, 1000, 280, 400), 0.14888367635223, 1e-9);
    EXPECT_NEAR(erlang::serversFor(10'000, 1, 1, 0.36), 3779.81, 0.005);
    // Both sides of where the sums are beyond a double meet.
    for (const double patience : {1.0, 30.0, 400.0}) {
        double before = 0;
        for (double n = 100; n < 1000; n += 1) {
            const double within = erlang::withinA<double>(n, 1000, 0.7 * patience, patience);
            EXPECT_GE(within, before - 1e-9) << n << ' ' << patience;
            EXPECT_LE(within - before, 0.2) << n << ' ' << patience << ": a slope, not a step";
            before = within;
        }
    }
}

TEST(Service, IsNeverNaN) {
    for (const double load : {0.0, 1e-12, 0.5, 60.0, 12'000.0})
        for (const double n : {1e-9, 0.3, 1.0, 59.9, 10'000.0, 40'000.0})
            for (const double patience : {0.0, 1e-6, 1.0, 1e5, 1e9})
                for (const double target : {0.0, 1e-6, 1.0, 1e4}) {
                    const double within = erlang::withinA(n, load, target, patience);
                    EXPECT_GE(within, -1e-9) << n << ' ' << load << ' ' << patience << ' ' << target;
                    EXPECT_LE(within, 1 + 1e-9) << n << ' ' << load << ' ' << patience << ' ' << target;
                    EXPECT_TRUE(std::isfinite(erlang::withinC(n, load, target)));
                }
}
