// Draws in lanes, for every instruction set this processor has, against projections one by one.

#include "projection/block_kernel.h"

#include "plan/sample.h"
#include "projection/kernel.h"
#include "projection/resolve.h"
#include "projection/varied_plan.h"
#include "projection/vectorised.h"
#include "support/allocation_count.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace headroom;
using namespace headroom::projection;
using plan::LeverKey;
using plan::Metric;

namespace {

/// A draw around the plan: volumes, handle times, shares of time, resolution, the day and the hiring lead
/// move, each draw by its own amount.
double drawn(const plan::Plan& plan, const plan::LeverRef& ref, int t, std::size_t lane) {
    const double base = plan.find(ref)->base.at(t);
    const double move = (static_cast<double>(lane) - 3) / 10;
    switch (ref.key) {
    case LeverKey::volume: return base * (1 + move);
    case LeverKey::handleMinutes: return base * (1 - 0.3 * move);
    case LeverKey::inboxShare: return base * (1 + 0.2 * move * move);
    case LeverKey::contentShare:
    case LeverKey::reviewShare: return std::max(0.0, base * (1 - 3 * move));
    case LeverKey::resolution: return std::clamp(base + 0.2 * move, 0.0, 1.0);
    case LeverKey::hoursPerDay: return base * (1 + 0.05 * move);
    case LeverKey::hiringLead: return base + static_cast<double>(lane % 3);
    default: return base;
    }
}

/// The plan with each lever that moves drawn: every month follows an outcome of its own, which is its value.
Simulated drawnFrom(const plan::Plan& plan) {
    Simulated result = simulated(plan);
    const auto levers = plan::allLevers(plan);
    for (std::size_t slot = 0; slot < levers.size(); ++slot) {
        if (drawn(plan, levers[slot], 0, 7) == drawn(plan, levers[slot], 0, 0)) continue;
        DrawnPath path;
        path.slot = slot;
        path.minimum = -std::numeric_limits<double>::infinity();
        path.maximum = std::numeric_limits<double>::infinity();
        for (int t = 0; t < plan.months; ++t) {
            path.from.push_back(0);
            path.width.push_back(1);
            path.outcome.push_back(result.outcomes++);
        }
        result.paths.push_back(std::move(path));
    }
    return result;
}

plan::Plan liveSample() {
    plan::Plan plan = plan::samplePlan();
    for (const std::size_t w : {0U, 2U}) {
        plan.workTypes[w].mode = plan::ServiceMode::live;
        plan.workTypes[w].profile = {60, {3, 6, 9, 11, 12, 10, 8.5, 9.5, 10.5, 8, 5}};
    }
    return plan;
}

Outputs<double> alone(const plan::Plan& plan, std::size_t lane, Room<double>& room) {
    auto in =
        resolve<double>(plan, [&](const plan::LeverRef& ref, int t) { return drawn(plan, ref, t, lane); });
    in.guardrails = inputsOf(plan).guardrails;
    Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
    run(in, out, room);
    return out;
}

Outputs<double> alone(const plan::Plan& plan, std::size_t lane) {
    Room<double> room;
    return alone(plan, lane, room);
}

std::unique_ptr<BlockKernel> blockOf(const Simulated& plan, const Vectorised& code) {
    auto block = code.blockKernel(plan);
    const auto levers = plan::allLevers(plan.plan);
    for (const DrawnPath& path : plan.paths)
        for (int t = 0; t < plan.plan.months; ++t)
            for (std::size_t lane = 0; lane < BlockKernel::lanes; ++lane)
                block->outcomes()[path.outcome[static_cast<std::size_t>(t)] * BlockKernel::lanes + lane] =
                    drawn(plan.plan, levers[path.slot], t, lane);
    block->run();
    return block;
}

constexpr InstructionSet everySet[] = {InstructionSet::baseline, InstructionSet::avx2,
                                       InstructionSet::avx512};

/// Calls visit(metric, type or -1, month) for every series of a plan.
template <class Visit>
void forEveryNumber(const plan::Plan& plan, const Visit& visit) {
    for (const auto& info : plan::metricCatalogue())
        for (int t = 0; t < plan.months; ++t) {
            if (!plan::isTypeMetric(info.metric)) {
                visit(info, -1, t);
                continue;
            }
            for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w) visit(info, w, t);
        }
}

std::span<const double, BlockKernel::lanes> lanesAt(const BlockKernel& block, Metric metric, int w, int t) {
    return w < 0 ? block.at(metric, t) : block.at(metric, w, t);
}

} // namespace

TEST(BlockKernel, EveryLaneIsAProjection) {
    for (int seed = 0; seed < 30; ++seed) {
        const Simulated plan = drawnFrom(seed == 0 ? plan::samplePlan() : tests::variedPlan(seed));
        const auto block = blockOf(plan, vectorised());
        for (std::size_t lane = 0; lane < BlockKernel::lanes; ++lane) {
            const auto single = alone(plan.plan, lane);
            forEveryNumber(plan.plan, [&](const plan::MetricInfo& info, int w, int t) {
                const double a = lanesAt(*block, info.metric, w, t)[lane];
                const double b = w < 0 ? single.at(info.metric, t) : single.at(info.metric, w, t);
                if (std::isnan(b) || std::isinf(b)) {
                    EXPECT_EQ(std::isnan(a), std::isnan(b)) << info.name;
                    return;
                }
                // Live staff comes from a table that is a thousandth off at most, and with it what follows
                // from it.
                const bool live = std::any_of(plan.tables.begin(), plan.tables.end(),
                                              [](const auto& table) { return table != nullptr; });
                if (!live) {
                    EXPECT_NEAR(a, b, 1e-10 * std::max(1.0, std::abs(b)))
                        << info.name << ' ' << w << " month " << t << " lane " << lane << " seed " << seed;
                } else if (info.metric == Metric::typeRequiredFte || info.metric == Metric::totalCost) {
                    EXPECT_NEAR(a, b, 0.002 * std::max(0.1, std::abs(b)))
                        << info.name << ' ' << w << " month " << t << " lane " << lane << " seed " << seed;
                }
            });
        }
    }
}

TEST(BlockKernel, GuardrailsFireInEachLaneAsInAProjection) {
    int fired = 0, notInAll = 0;
    for (int seed = 0; seed < 30; ++seed) {
        const Simulated plan = drawnFrom(seed == 0 ? plan::samplePlan() : tests::variedPlan(seed));
        // What is a thousandth off may be on the other side of a threshold.
        if (std::any_of(plan.tables.begin(), plan.tables.end(),
                        [](const auto& table) { return table != nullptr; }))
            continue;
        const auto block = blockOf(plan, vectorised());
        std::vector<Room<double>> rooms(BlockKernel::lanes);
        for (std::size_t lane = 0; lane < rooms.size(); ++lane) alone(plan.plan, lane, rooms[lane]);
        for (std::size_t rule = 0; rule < plan.plan.guardrails.size(); ++rule)
            for (int t = 0; t < plan.plan.months; ++t) {
                const auto lanes = block->firedBy(rule, t);
                for (std::size_t lane = 0; lane < lanes.size(); ++lane)
                    EXPECT_EQ(lanes[lane], rooms[lane].guardrails.firedBy(rule, t))
                        << "guardrail " << rule << " month " << t << " lane " << lane << " seed " << seed;
                const double sum = std::accumulate(lanes.begin(), lanes.end(), 0.0);
                fired += sum > 0;
                notInAll += sum > 0 && sum < 8;
            }
    }
    EXPECT_GT(fired, 100);
    EXPECT_GT(notInAll, 100);
}

TEST(BlockKernel, LiveStaffIsAThousandthOffAtMost) {
    const Simulated plan = drawnFrom(liveSample());
    const auto block = blockOf(plan, vectorised());
    for (std::size_t lane = 0; lane < BlockKernel::lanes; ++lane) {
        const auto single = alone(plan.plan, lane);
        for (int t = 0; t < plan.plan.months; ++t) {
            EXPECT_NEAR(block->at(Metric::requiredFte, t)[lane], single.at(Metric::requiredFte, t),
                        0.001 * single.at(Metric::requiredFte, t))
                << t;
            for (const int w : {0, 2}) {
                const double point = single.at(Metric::typeFtePerPoint, w, t);
                EXPECT_NEAR(block->at(Metric::typeFtePerPoint, w, t)[lane], point, 0.01 * std::abs(point))
                    << t;
                EXPECT_NEAR(block->at(Metric::typeAttainment, w, t)[lane],
                            single.at(Metric::typeAttainment, w, t), 0.005)
                    << t;
            }
        }
    }
}

TEST(BlockKernel, GivesTheSameNumbersWithEveryInstructionSet) {
    for (const plan::Plan& plan :
         {plan::samplePlan(), liveSample(), tests::variedPlan(3), tests::variedPlan(17)}) {
        const Simulated all = drawnFrom(plan);
        const auto baseline = blockOf(all, *vectorised(InstructionSet::baseline));
        for (const InstructionSet set : everySet) {
            const Vectorised* code = vectorised(set);
            if (!code) continue;
            const auto other = blockOf(all, *code);
            forEveryNumber(plan, [&](const plan::MetricInfo& info, int w, int t) {
                const auto a = lanesAt(*baseline, info.metric, w, t), b = lanesAt(*other, info.metric, w, t);
                for (std::size_t lane = 0; lane < a.size(); ++lane)
                    ASSERT_TRUE(a[lane] == b[lane] || (std::isnan(a[lane]) && std::isnan(b[lane])))
                        << info.name << ' ' << w << " month " << t << ": " << a[lane] << ' ' << b[lane];
            });
            for (std::size_t rule = 0; rule < plan.guardrails.size(); ++rule)
                for (int t = 0; t < plan.months; ++t)
                    ASSERT_TRUE(std::ranges::equal(baseline->firedBy(rule, t), other->firedBy(rule, t)));
        }
    }
}

TEST(BlockKernel, AllocatesNothing) {
    for (const plan::Plan& plan : {plan::samplePlan(), liveSample()}) {
        const Simulated all = drawnFrom(plan);
        const auto block = blockOf(all, vectorised());
        const long before = tests::allocationCount();
        block->run();
        EXPECT_EQ(tests::allocationCount(), before);

        const auto in = inputsOf(plan);
        Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
        Room<double> room;
        run(in, out, room);
        const long beforeDouble = tests::allocationCount();
        run(in, out, room);
        EXPECT_EQ(tests::allocationCount(), beforeDouble);
    }
    const long before = tests::allocationCount();
    EXPECT_NE(std::make_unique<int>(1), nullptr);
    EXPECT_EQ(tests::allocationCount(), before + 1) << "they are counted";
}
