#include "ranges/joint_simulation.h"

#include "plan/validation.h"
#include "ranges/parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace headroom::ranges {

namespace {

constexpr const char* between = ": ";

/// What two dimensions have in common when they are one.
struct Luck {
    SharedLever lever;
    int month = -1; // of the calendar, counted from year 0; -1: for the whole path

    bool operator<(const Luck& other) const {
        return std::tie(lever, month) < std::tie(other.lever, other.month);
    }
};

int calendarMonth(plan::Month month) {
    return static_cast<int>(month.year()) * 12 + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
}

} // namespace

std::optional<plan::LeverRef> leverOf(const plan::Plan& plan, const SharedLever& shared) {
    switch (plan::holderOf(shared.key)) {
    case plan::Holder::plan: return plan::LeverRef{shared.key, {}};
    case plan::Holder::workType:
        if (const plan::WorkType* type = plan.workTypeNamed(shared.of))
            return plan::LeverRef{shared.key, type->id};
        break;
    case plan::Holder::milestone:
        for (const plan::Milestone& milestone : plan.milestones)
            if (milestone.name == shared.of) return plan::LeverRef{shared.key, milestone.id};
        break;
    }
    return std::nullopt;
}

std::string nameOf(const SharedLever& lever) {
    const std::string name(plan::info(lever.key).name);
    return lever.of.empty() ? name : name + between + lever.of;
}

std::optional<SharedLever> sharedLeverNamed(std::string_view name) {
    const auto colon = name.find(between);
    const auto key = plan::leverNamed(name.substr(0, colon));
    if (!key || (plan::holderOf(*key) == plan::Holder::plan) != (colon == std::string_view::npos)) return {};
    return SharedLever{*key,
                       colon == std::string_view::npos ? std::string() : std::string(name.substr(colon + 2))};
}

struct JointSimulation::Parts {
    struct One {
        plan::Plan plan;
        Drawing drawing;
        projection::Simulated simulated;
        SeriesShape shape;
        std::vector<std::size_t> dimensions; // of the joint points, by the plan's own

        One(const plan::Plan& of, OutcomeTables& tables, const std::vector<plan::LeverRef>& first,
            const std::atomic<bool>* cancelled)
            : plan(of)
            , drawing(plan, tables, first)
            , simulated(projection::simulated(plan, cancelled))
            , shape(plan) {
            simulated.paths = drawing.paths();
            simulated.outcomes = drawing.outcomes();
        }
    };
    std::vector<std::unique_ptr<One>> plans;
    std::size_t dimensions = 0;
    plan::DrawSettings settings;
};

JointSimulation::JointSimulation(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
JointSimulation::~JointSimulation() = default;
JointSimulation::JointSimulation(JointSimulation&&) noexcept = default;
JointSimulation& JointSimulation::operator=(JointSimulation&&) noexcept = default;

Result<JointSimulation> JointSimulation::of(const std::vector<plan::Plan>& plans,
                                            const std::vector<SharedLever>& shared,
                                            const Progress* progress) {
    auto parts = std::make_unique<Parts>();
    OutcomeTables tables;
    std::map<Luck, std::size_t> common;
    for (const plan::Plan& plan : plans) {
        // What makes a plan impossible to draw is told as it is of one plan.
        const auto findings = plan::validate(plan);
        if (plan::blocksRanges(findings)) {
            const auto alone = Simulation::of(plan, plan::baseScenario, nullptr, progress);
            if (!alone) return alone.error();
        }
        std::vector<plan::LeverRef> first;
        for (const SharedLever& lever : shared)
            if (const auto ref = leverOf(plan, lever)) first.push_back(*ref);
        auto one =
            std::make_unique<Parts::One>(plan, tables, first, progress ? &progress->cancelled : nullptr);
        if (isCancelled(progress)) return cancelledError();
        one->dimensions.resize(one->drawing.dimensions());
        for (std::size_t bet = 0; bet < one->drawing.bets().size(); ++bet) {
            const auto [begin, count] = one->drawing.dimensionsOf(bet);
            const auto lever = std::find_if(shared.begin(), shared.end(), [&](const SharedLever& candidate) {
                return leverOf(plan, candidate) == one->drawing.bets()[bet];
            });
            for (std::size_t i = 0; i < count; ++i) {
                std::size_t& dimension = one->dimensions[begin + i];
                if (lever == shared.end()) {
                    dimension = parts->dimensions++;
                    continue;
                }
                const Luck luck{*lever,
                                count > 1 ? calendarMonth(plan.firstMonth) + static_cast<int>(i) : -1};
                const auto [known, isNew] = common.try_emplace(luck, parts->dimensions);
                if (isNew) ++parts->dimensions;
                dimension = known->second;
            }
        }
        parts->plans.push_back(std::move(one));
    }
    if (!plans.empty()) parts->settings = plans.front().draws;
    return JointSimulation(std::move(parts));
}

Result<std::vector<std::vector<std::vector<double>>>>
JointSimulation::values(const std::vector<std::vector<Figure>>& figures, const RunOptions& options,
                        Progress* progress) const {
    const Parts& parts = *m_parts;
    const std::int64_t draws = std::clamp<std::int64_t>(options.draws, 1, plan::maximumDraws);
    const Points points(parts.settings.method, options.seed.value_or(parts.settings.seed), parts.dimensions,
                        draws);
    const std::int64_t blocks = blocksOf(draws);
    constexpr std::size_t lanes = BlockRunner::lanes;
    std::vector<std::vector<std::vector<double>>> values(parts.plans.size());
    for (std::size_t p = 0; p < parts.plans.size(); ++p)
        values[p].assign(figures[p].size(), std::vector<double>(static_cast<std::size_t>(blocks) * lanes));

    struct OfPlan {
        BlockRunner runner;
        BlockColumns columns;
        std::vector<std::uint32_t> points;
    };
    struct Worker {
        std::vector<std::uint32_t> joint;
        std::vector<std::unique_ptr<OfPlan>> plans;
    };
    inParallel(
        threadsFor(options.threads, blocks), blocks, progress,
        [&] {
            Worker worker{std::vector<std::uint32_t>(parts.dimensions * lanes), {}};
            for (const auto& one : parts.plans)
                worker.plans.push_back(std::make_unique<OfPlan>(
                    OfPlan{BlockRunner(one->drawing, one->simulated), BlockColumns(one->shape),
                           std::vector<std::uint32_t>(one->dimensions.size() * lanes)}));
            return worker;
        },
        [&](Worker& worker, std::int64_t block) {
            points.block(block, worker.joint);
            const std::size_t first = static_cast<std::size_t>(block) * lanes;
            for (std::size_t p = 0; p < parts.plans.size(); ++p) {
                OfPlan& own = *worker.plans[p];
                const auto& dimensions = parts.plans[p]->dimensions;
                for (std::size_t d = 0; d < dimensions.size(); ++d)
                    std::copy_n(worker.joint.data() + dimensions[d] * lanes, lanes,
                                own.points.data() + d * lanes);
                const auto& kernel = own.runner.run(std::span<const std::uint32_t>(own.points));
                own.columns.read(kernel);
                for (std::size_t f = 0; f < figures[p].size(); ++f)
                    own.columns.figure(kernel, figures[p][f],
                                       std::span<double, lanes>(values[p][f].data() + first, lanes));
            }
            if (progress) progress->done += static_cast<std::int64_t>(lanes);
        },
        [](Worker&) {});
    if (isCancelled(progress)) return cancelledError();
    for (auto& plan : values)
        for (auto& figure : plan) figure.resize(static_cast<std::size_t>(draws));
    return values;
}

} // namespace headroom::ranges
