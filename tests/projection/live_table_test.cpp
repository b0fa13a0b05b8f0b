// The table that simulations take live staff from, against the exact search.

#include "projection/live_table.h"
#include "projection/vectorised.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace headroom::projection;

namespace {

const std::vector<DayInterval> workingDay{{0.02, 2}, {0.05, 3}, {0.11, 1}, {0.14, 5}};

struct Type {
    double target, patience, share; // minutes
};
const std::vector<Type> types{{1, 4, 0.8},  {0.33, 2, 0.9}, {5, 20, 0.5},
                              {0, 1, 0.95}, {2, 0.5, 0.7},  {1, 1e9, 0.8}};

double exactServers(const Type& type, double load, double handle) {
    return vectorised().dayServers(workingDay,
                                   {load, type.target / handle, type.patience / handle, type.share});
}

} // namespace

TEST(LiveTable, IsWithinAThousandthOfTheExactStaff) {
    std::mt19937 random(4);
    for (const Type& type : types)
        for (const double size : {0.05, 3.0, 80.0, 3000.0}) {
            const LiveTable table(workingDay, type.target, type.patience, type.share, {size, 8 * size},
                                  {3, 12});
            std::uniform_real_distribution<double> load(size, 8 * size), handle(3, 12);
            for (int i = 0; i < 400; ++i) {
                const double a = load(random), h = handle(random);
                ASSERT_TRUE(table.covers({a, h, type.target, type.patience, type.share}));
                const double exact = exactServers(type, a, h);
                ASSERT_NEAR(table.needed(a, h).servers, exact, 0.001 * exact) << a << ' ' << h;
            }
        }
}

TEST(LiveTable, RisesWithLoadAndHandleTime) {
    for (const Type& type : types) {
        const LiveTable table(workingDay, type.target, type.patience, type.share, {2, 40}, {4, 9});
        for (double h = 4; h <= 9; h += 0.25)
            for (double a = 2; a < 39.9; a += 0.05)
                ASSERT_LT(table.needed(a, h).servers, table.needed(a + 0.05, h).servers) << a << ' ' << h;
        // Contacts that take longer keep people longer: at one number of contacts, more staff.
        for (double contacts = 1; contacts < 4; contacts += 0.1)
            for (double h = 4; h < 8.9; h += 0.05)
                ASSERT_LT(table.needed(contacts * h, h).servers,
                          table.needed(contacts * (h + 0.05), h + 0.05).servers)
                    << contacts << ' ' << h;
    }
}

TEST(LiveTable, KnowsItsSlopes) {
    const Type& type = types.front();
    const LiveTable table(workingDay, type.target, type.patience, type.share, {5, 40}, {4, 9});
    for (const double a : {5.3, 11.0, 27.7})
        for (const double h : {4.4, 6.0, 8.1}) {
            const DayQueue queue{a, type.target / h, type.patience / h, type.share};
            const double byLoad = vectorised().dayServersAndSlope(workingDay, queue, {1, 0, 0, 0}).slope;
            const double byHandle =
                vectorised()
                    .dayServersAndSlope(workingDay, queue, {0, -queue.target / h, -queue.patience / h, 0})
                    .slope;
            EXPECT_NEAR(table.needed(a, h).byLoad, byLoad, 0.002 * byLoad);
            EXPECT_NEAR(table.needed(a, h).byHandle, byHandle, 0.01 * std::abs(byHandle));
        }
}

TEST(LiveTable, KnowsWhatTooFewPeopleAnswer) {
    std::mt19937 random(8);
    for (const Type& type : types) {
        const LiveTable table(workingDay, type.target, type.patience, type.share, {5, 300}, {3, 12});
        std::uniform_real_distribution<double> load(5, 300), handle(3, 12), there(0.25, 1);
        constexpr int queues = 300;
        double sum = 0;
        for (int i = 0; i < queues; ++i) {
            const double a = load(random), h = handle(random), share = there(random);
            double exact = 0;
            vectorised().dayWithin(workingDay, {a, type.target / h, type.patience / h, type.share},
                                   std::span(&share, 1), std::span(&exact, 1));
            ASSERT_TRUE(table.coversShort(share));
            ASSERT_NEAR(table.within(a, h, share), exact, 0.02) << a << ' ' << h << ' ' << share;
            sum += std::abs(table.within(a, h, share) - exact);
        }
        EXPECT_LT(sum / queues, 0.001);
    }
}

TEST(LiveTable, KnowsThatAllOfTheServersMeetTheTarget) {
    // Of a large queue whose customers wait for long, a few servers less answer hardly anybody in time.
    const LiveTable table(workingDay, 0.08, 1300, 0.72, {4000, 8000}, {0.4, 1});
    for (const double load : {4100.0, 4900.0, 6700.0, 7800.0})
        for (const double handle : {0.44, 0.63, 0.97})
            EXPECT_NEAR(table.within(load, handle, 1), 0.72, 0.01) << load << ' ' << handle;
}

TEST(LiveTable, MayCoverASingleQueue) {
    const Type& type = types.front();
    const LiveTable table(workingDay, type.target, type.patience, type.share, {5, 5}, {4, 4});
    EXPECT_TRUE(table.covers({5, 4, type.target, type.patience, type.share}));
    EXPECT_NEAR(table.needed(5, 4).servers, exactServers(type, 5, 4), 1e-9);
}

TEST(LiveTable, CoversNoOtherQueue) {
    const LiveTable table(workingDay, 1, 4, 0.8, {5, 40}, {4, 9});
    EXPECT_TRUE(table.covers({5, 9, 1, 4, 0.8}));
    EXPECT_FALSE(table.covers({4.9, 9, 1, 4, 0.8}));
    EXPECT_FALSE(table.covers({5, 9.1, 1, 4, 0.8}));
    EXPECT_FALSE(table.covers({5, 9, 1.1, 4, 0.8}));
    EXPECT_FALSE(table.covers({5, 9, 1, 3, 0.8}));
    EXPECT_FALSE(table.covers({5, 9, 1, 4, 0.9}));
    EXPECT_FALSE(table.coversShort(0.1));
}

TEST(LiveTable, IsLeftUnfinishedOnceCancelled) {
    const std::atomic<bool> cancelled{true};
    const LiveTable table(workingDay, 1, 4, 0.8, {5, 40}, {4, 9}, &cancelled);
    EXPECT_EQ(table.needed(20, 6).servers, 0);
    const std::atomic<bool> running{false};
    EXPECT_GT(LiveTable(workingDay, 1, 4, 0.8, {5, 40}, {4, 9}, &running).needed(20, 6).servers, 0);
}
