#include "ranges/simulation.h"

#include "plan/validation.h"
#include "ranges/parts.h"
#include "ranges/summary_builder.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <mutex>
#include <optional>

namespace headroom::ranges {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t pilotDraws = 256;
constexpr std::int64_t fewestBlocks = 4; // in a chunk
constexpr std::int64_t chunks = 64;      // where there are draws enough
constexpr std::int64_t mostBlocks = 4096;

double msOf(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Draws in chunks that do not depend on the number of threads: sums are the same to the last bit because
/// each chunk's is taken by itself and they are added in order.
struct Chunks {
    std::int64_t draws, blocks, perChunk, count;

    explicit Chunks(std::int64_t wanted)
        : draws(wanted)
        , blocks(blocksOf(wanted))
        , perChunk(std::clamp((blocks + chunks - 1) / chunks, fewestBlocks, mostBlocks))
        , count((blocks + perChunk - 1) / perChunk) {}

    /// Calls visit(block, draws in it) for each of a chunk's blocks while it returns true.
    template <class Visit>
    void forEach(std::int64_t chunk, const Visit& visit) const {
        constexpr auto lanes = static_cast<std::int64_t>(BlockRunner::lanes);
        const std::int64_t end = std::min(blocks, (chunk + 1) * perChunk);
        for (std::int64_t block = chunk * perChunk; block < end; ++block)
            if (!visit(block, static_cast<std::size_t>(std::min(lanes, draws - block * lanes)))) return;
    }
};

/// Sums of chunks added in order as they come in; only those that came early are kept.
class OrderedSums {
public:
    void add(std::int64_t chunk, Tallies::Sums sums) {
        const std::lock_guard lock(m_mutex);
        m_early.emplace(chunk, std::move(sums));
        for (auto first = m_early.begin(); first != m_early.end() && first->first == m_next;
             first = m_early.begin()) {
            m_total.add(first->second);
            m_early.erase(first);
            ++m_next;
        }
    }
    [[nodiscard]] const Tallies::Sums& total() const { return m_total; }

private:
    std::mutex m_mutex;
    std::map<std::int64_t, Tallies::Sums> m_early;
    std::int64_t m_next = 0;
    Tallies::Sums m_total;
};

/// One thread's way from points to all numbers of a block.
struct Reader {
    BlockRunner runner;
    BlockColumns columns;
};

/// Readers for the threads of one pass over the draws and then of the next: making one takes as long as a
/// hundred draws.
class Readers {
public:
    /// One that nobody has, else one that make() makes.
    template <class Make>
    Reader& borrow(const Make& make) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_free.empty()) {
                Reader& reader = *m_free.back();
                m_free.pop_back();
                return reader;
            }
        }
        auto made = std::make_unique<Reader>(make());
        const std::lock_guard lock(m_mutex);
        return *m_all.emplace_back(std::move(made));
    }
    void giveBack(Reader& reader) {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(&reader);
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Reader>> m_all;
    std::vector<Reader*> m_free;
};

projection::Simulated drawnFrom(const plan::Plan& plan, const Drawing& drawing,
                                const std::atomic<bool>* cancelled) {
    projection::Simulated simulated = projection::simulated(plan, cancelled);
    simulated.paths = drawing.paths();
    simulated.outcomes = drawing.outcomes();
    return simulated;
}

projection::Simulated without(const projection::Simulated& simulated) {
    projection::Simulated result = simulated;
    result.guardrails = {};
    return result;
}

} // namespace

Simulation::Parts::Parts(plan::Plan underScenario, std::string name, OutcomeTables& tables,
                         const std::atomic<bool>* cancelled)
    : plan(std::move(underScenario))
    , scenario(std::move(name))
    , drawing(plan, tables)
    , simulated(drawnFrom(plan, drawing, cancelled))
    , withoutGuardrails(without(simulated))
    , turn(plan.draws.method == plan::DrawMethod::sobol ? turnToOutcomes(drawing, simulated, cancelled)
                                                        : Turn())
    , shape(plan) {}

Simulation::Simulation(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
Simulation::~Simulation() = default;
Simulation::Simulation(Simulation&&) noexcept = default;
Simulation& Simulation::operator=(Simulation&&) noexcept = default;

Result<Simulation> Simulation::of(const plan::Plan& plan, const std::string& scenario,
                                  std::shared_ptr<OutcomeTables> tables, const Progress* progress) {
    auto underScenario = plan::withScenario(plan, scenario);
    if (!underScenario) {
        std::string there = plan::baseScenario;
        for (const plan::Scenario& candidate : plan.scenarios) there += ", " + candidate.name;
        return Error{ErrorCode::scenarioMissing, plan.name, {scenario, there}};
    }
    const auto findings = plan::validate(plan, scenario);
    if (plan::blocksRanges(findings)) {
        const auto errors = std::count_if(findings.begin(), findings.end(), [](const plan::Finding& finding) {
            return finding.severity == plan::Severity::error;
        });
        return Error{plan::blocksProjection(findings) ? ErrorCode::planInvalid : ErrorCode::rangesInvalid,
                     plan.name,
                     {std::to_string(errors)}};
    }
    if (!tables) tables = std::make_shared<OutcomeTables>();
    Simulation simulation(std::make_unique<Parts>(std::move(*underScenario), scenario, *tables,
                                                  progress ? &progress->cancelled : nullptr));
    if (isCancelled(progress)) return cancelledError();
    return simulation;
}

const std::vector<plan::LeverRef>& Simulation::bets() const {
    return m_parts->drawing.bets();
}

const std::vector<Notice>& Simulation::notices() const {
    return m_parts->drawing.notices();
}

Result<Summary> Simulation::summarise(const RunOptions& options, Progress* progress) const {
    const Parts& parts = *m_parts;
    const std::int64_t draws = std::clamp<std::int64_t>(options.draws, 1, plan::maximumDraws);
    const Points points = parts.points(draws, options.seed.value_or(parts.plan.draws.seed));

    Readers readers;
    const auto reader = [&]() -> Reader& {
        return readers.borrow([&] {
            return Reader{{parts.drawing, parts.simulated, &parts.turn}, BlockColumns(parts.shape)};
        });
    };
    struct Scout {
        Reader& reader;
        Tallies::Pilot pilot;
    };
    std::optional<Tallies::Pilot> pilot; // the first scout's, then all
    const Chunks first(std::min(draws, pilotDraws));
    inParallel(
        threadsFor(options.threads, first.count), first.count, progress,
        [&] {
            return Scout{reader(), Tallies::Pilot(parts.shape)};
        },
        [&](Scout& scout, std::int64_t chunk) {
            first.forEach(chunk, [&](std::int64_t block, std::size_t count) {
                const auto& kernel = scout.reader.runner.run(points, block);
                scout.reader.columns.read(kernel);
                scout.pilot.add(kernel, scout.reader.columns, count);
                return !isCancelled(progress);
            });
        },
        [&](Scout& scout) {
            if (pilot)
                pilot->merge(scout.pilot);
            else
                pilot = std::move(scout.pilot);
            readers.giveBack(scout.reader);
        });
    if (isCancelled(progress)) return cancelledError();

    struct Worker {
        Reader& reader;
        Tallies tallies;
        Counts counts;
        std::vector<Tallies::Block> blocks; // that wait to be tallied together
        Clock::duration simulating{}, summarising{};

        void tally() {
            tallies.add(blocks);
            blocks.clear();
        }
        void settle() { tallies.settle(); }
    };
    const Tallies::Layout layout = pilot->layout();
    std::optional<Tallies> tallies; // the first worker's, then all
    Counts counts(parts.shape);
    OrderedSums sums;
    Clock::duration simulating{}, summarising{};
    const Chunks all(draws);
    inParallel(
        threadsFor(options.threads, all.count), all.count, progress,
        [&] {
            return Worker{reader(), Tallies(layout), Counts(parts.shape), {}};
        },
        [&](Worker& worker, std::int64_t chunk) {
            auto time = Clock::now();
            all.forEach(chunk, [&](std::int64_t block, std::size_t count) {
                const auto& kernel = worker.reader.runner.run(points, block);
                const auto simulated = Clock::now();
                worker.reader.columns.read(kernel);
                worker.counts.add(parts.shape, kernel, count);
                worker.blocks.emplace_back(kernel, worker.reader.columns, count);
                if (worker.blocks.size() == blocksBinned) worker.tally();
                const auto summarised = Clock::now();
                worker.simulating += simulated - time;
                worker.summarising += summarised - simulated;
                time = summarised;
                if (progress) progress->done += static_cast<std::int64_t>(count);
                return !isCancelled(progress);
            });
            worker.tally();
            sums.add(chunk, worker.tallies.takeSums());
        },
        [&](Worker& worker) {
            const auto begin = Clock::now();
            if (tallies)
                tallies->merge(worker.tallies);
            else
                tallies = std::move(worker.tallies);
            counts.merge(worker.counts);
            simulating += worker.simulating;
            summarising += worker.summarising + (Clock::now() - begin);
        });
    if (isCancelled(progress)) return cancelledError();

    const auto begin = Clock::now();
    tallies->finish();
    Summary summary =
        SummaryBuilder(parts.plan, parts.shape).build(*tallies, sums.total(), counts, draws, options.threads);
    summary.scenario = parts.scenario;
    summary.settings = parts.plan.draws;
    if (options.seed) summary.settings.seed = *options.seed;
    summary.notices = parts.drawing.notices();
    summary.simulateMs = msOf(simulating);
    summary.summariseMs = msOf(summarising + (Clock::now() - begin));
    return summary;
}

} // namespace headroom::ranges
