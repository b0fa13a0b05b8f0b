#include "staffing/hiring_search.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headroom::staffing {

namespace {

constexpr double cent = 0.01;
constexpr double leastDoubt = 0.02; // FTE by which the line may always be wrong
constexpr int trimRounds = 12, trimTrials = 24;

Error cancelled() {
    return {ErrorCode::cancelled, {}, {}};
}

std::size_t index(int month) {
    return static_cast<std::size_t>(month);
}

} // namespace

double HiringSearch::Line::gap(std::size_t month, const Classes& classes) const {
    double gap = gaps[month];
    for (std::size_t s = 0; s < at.size(); ++s) gap += gains[month][s] * (classes[s] - at[s]);
    return gap;
}

double HiringSearch::Line::costOf(const Classes& classes) const {
    double sum = cost;
    for (std::size_t s = 0; s < at.size(); ++s) sum += costs[s] * (classes[s] - at[s]);
    return sum;
}

HiringSearch::HiringSearch(HiringTrials& trials, std::vector<double> limits, int most, Effort effort)
    : m_trials(trials)
    , m_limits(std::move(limits))
    , m_most(most)
    , m_effort(effort) {
    for (int t = trials.firstStart(); t < trials.months(); ++t)
        if (m_limits[index(t)] < 1) m_limited.push_back(t);
}

std::vector<int> HiringSearch::missed(const Trial& trial) const {
    std::vector<int> months;
    for (const int t : m_limited)
        if (!(trial.gapAt(t, m_limits[index(t)]) >= 0)) months.push_back(t);
    return months;
}

double HiringSearch::doubt() const {
    return leastDoubt + 2 * m_gapError;
}

/// What one class more does, found by trying.
Result<HiringSearch::Line> HiringSearch::lineAt(const Classes& classes) {
    Line line;
    line.at = classes;
    HEADROOM_TRY(const Trial* here, m_trials.of(classes));
    line.cost = here->cost();
    for (const int t : m_limited) line.gaps.push_back(here->gapAt(t, m_limits[index(t)]));
    line.gains.assign(m_limited.size(), std::vector<double>(classes.size()));
    for (std::size_t s = 0; s < classes.size(); ++s) {
        Classes more = classes;
        ++more[s];
        HEADROOM_TRY(const Trial* there, m_trials.of(more));
        line.costs.push_back(there->cost() - here->cost());
        for (std::size_t m = 0; m < m_limited.size(); ++m) {
            const int t = m_limited[m];
            const double gain = there->gapAt(t, m_limits[index(t)]) - line.gaps[m];
            line.gains[m][s] = std::isfinite(gain) ? gain : 0;
        }
    }
    return line;
}

IntegerProgram HiringSearch::program(const std::vector<double>& needs) const {
    IntegerProgram program;
    for (const double cost : m_line.costs) program.addWhole(cost, m_most);
    for (std::size_t m = 0; m < m_limited.size(); ++m) {
        std::vector<IntegerProgram::Term> terms;
        double least = needs[m] - m_line.gaps[m];
        for (std::size_t s = 0; s < m_line.at.size(); ++s) {
            terms.push_back({s, m_line.gains[m][s]});
            least += m_line.gains[m][s] * m_line.at[s];
        }
        if (std::isfinite(least)) program.addCondition(std::move(terms), least);
    }
    return program;
}

/// What is known of plans that were tried rules out others: with no more starters than one that was short,
/// a plan is short; with no fewer than one that keeps the limits, it costs as much.
void HiringSearch::addRulings(IntegerProgram& program) const {
    for (const Ruling& ruling : m_rulings) {
        std::vector<IntegerProgram::Term> any;
        for (std::size_t s = 0; s < ruling.classes.size(); ++s) {
            if (ruling.shortIn) {
                const bool helps = m_trials.firstStart() + static_cast<int>(s) <= *ruling.shortIn;
                if (!helps || ruling.classes[s] >= m_most) continue;
                const std::size_t chosen = program.addWhole(0, 1);
                program.addCondition({{s, 1}, {chosen, -(ruling.classes[s] + 1.0)}}, 0);
                any.push_back({chosen, 1});
            } else if (ruling.classes[s] > 0) {
                const std::size_t chosen = program.addWhole(0, 1);
                program.addCondition({{s, 1}, {chosen, m_most - ruling.classes[s] + 1.0}}, -unbounded,
                                     m_most);
                any.push_back({chosen, 1});
            }
        }
        program.addCondition(std::move(any), 1);
    }
}

void HiringSearch::learn(const Classes& classes, const Trial& trial) {
    for (std::size_t m = 0; m < m_limited.size(); ++m) {
        const int t = m_limited[m];
        const double wrong = m_line.gap(m, classes) - trial.gapAt(t, m_limits[index(t)]);
        if (std::isfinite(wrong)) m_gapError = std::max(m_gapError, std::abs(wrong));
    }
    m_costError = std::max(m_costError, std::abs(m_line.costOf(classes) - trial.cost()));
}

/// Whether the plan keeps the limits and is cheaper than the best so far; then it is the best.
Result<bool> HiringSearch::judge(const Classes& classes) {
    HEADROOM_TRY(const Trial* trial, m_trials.of(classes));
    if (!m_line.at.empty()) learn(classes, *trial);
    const std::vector<int> months = missed(*trial);
    if (!months.empty()) {
        m_rulings.push_back({classes, months.front()});
        return false;
    }
    m_rulings.push_back({classes, {}});
    if (m_best && trial->cost() >= m_bestCost - cent / 2) return false;
    m_best = classes;
    m_bestCost = trial->cost();
    return true;
}

Result<void> HiringSearch::follow() {
    HEADROOM_TRY(m_line, lineAt(Classes(m_trials.starts(), 0)));
    std::vector<double> needs(m_limited.size(), 0);
    std::set<Classes> seen;
    for (int step = 0; step < m_effort.steps; ++step) {
        const auto solution = program(needs).solve(m_effort.nodes, &m_trials.progress()->cancelled);
        if (solution.outcome == IntegerProgram::Outcome::cancelled) return cancelled();
        // Where the line says that nothing will do, as many as may be hired do.
        const Classes candidate =
            solution.values.empty() ? Classes(m_trials.starts(), m_most) : solution.values;
        m_gapError = 0;
        m_costError = 0;
        HEADROOM_TRY(judge(candidate));
        HEADROOM_TRY(const Trial* trial, m_trials.of(candidate));
        const bool isKept = keeps(*trial);
        if (!seen.insert(candidate).second) {
            if (isKept) break; // the line leads to where it was drawn
            // It goes in circles: ask for more where it was short.
            for (std::size_t m = 0; m < m_limited.size(); ++m) {
                const double gap = trial->gapAt(m_limited[m], m_limits[index(m_limited[m])]);
                if (gap < 0) needs[m] += leastDoubt - gap;
            }
        }
        HEADROOM_TRY(m_line, lineAt(candidate));
    }
    return done();
}

/// Tries what differs from the best in a class dropped or moved, or in two dropped for one elsewhere, the
/// cheapest first, while that keeps the limits.
Result<void> HiringSearch::trim() {
    for (int round = 0; round < trimRounds; ++round) {
        const Classes from = *m_best;
        const std::size_t starts = from.size();
        std::map<double, Classes> cheaper; // by the cost that the line says
        const auto consider = [&](const Classes& other) {
            const double cost = m_line.costOf(other);
            if (cost > m_bestCost - cent + m_costError) return;
            for (std::size_t m = 0; m < m_limited.size(); ++m)
                if (m_line.gap(m, other) < -doubt()) return;
            cheaper.emplace(cost, other);
        };
        for (std::size_t a = 0; a < starts; ++a) {
            if (from[a] == 0) continue;
            Classes other = from;
            --other[a];
            consider(other);
            for (std::size_t to = 0; to < starts; ++to) {
                if (to == a || other[to] >= m_most) continue;
                ++other[to];
                consider(other);
                for (std::size_t b = a; b < starts; ++b) {
                    if (b == to || other[b] == 0) continue;
                    --other[b];
                    consider(other);
                    ++other[b];
                }
                --other[to];
            }
        }
        int tried = 0;
        bool isBetter = false;
        for (const auto& [cost, other] : cheaper) {
            if (isBetter || ++tried > trimTrials) break;
            HEADROOM_TRY(isBetter, judge(other));
        }
        if (!isBetter) break;
    }
    return done();
}

/// Asks for anything cheaper that the line does not rule out. True once there is nothing.
Result<bool> HiringSearch::prove() {
    for (int proof = 0; proof < m_effort.proofs; ++proof) {
        IntegerProgram cheaper = program(std::vector<double>(m_limited.size(), -doubt()));
        std::vector<IntegerProgram::Term> terms;
        double most = m_bestCost - cent + 2 * m_costError - m_line.cost;
        for (std::size_t s = 0; s < m_line.costs.size(); ++s) {
            terms.push_back({s, m_line.costs[s]});
            most += m_line.costs[s] * m_line.at[s];
        }
        cheaper.addCondition(std::move(terms), -unbounded, most);
        addRulings(cheaper);
        const auto solution = cheaper.solve(m_effort.nodes, &m_trials.progress()->cancelled);
        if (solution.outcome == IntegerProgram::Outcome::cancelled) return cancelled();
        if (solution.outcome == IntegerProgram::Outcome::impossible) return true;
        if (!solution.values.empty()) {
            Classes candidate = solution.values;
            candidate.resize(m_trials.starts());
            HEADROOM_TRY(const bool isBest, judge(candidate));
            if (isBest) {
                HEADROOM_TRY(trim());
            }
        }
        if (solution.outcome == IntegerProgram::Outcome::stopped) break;
    }
    return false;
}

Result<HiringSearch::Found> HiringSearch::find() {
    const Classes none(m_trials.starts(), 0), all(m_trials.starts(), m_most);
    HEADROOM_TRY(const Trial* without, m_trials.of(none));
    if (keeps(*without)) return Found{none, true};
    HEADROOM_TRY(const Trial* with, m_trials.of(all));
    if (!keeps(*with)) return Found{};
    HEADROOM_TRY(follow());
    // Searches for other limits may have come by a better one.
    const std::map<Classes, Trial>& tried = m_trials.tried();
    for (const auto& [classes, trial] : tried) {
        const bool isAllowed = *std::max_element(classes.begin(), classes.end()) <= m_most;
        if (!isAllowed || !keeps(trial) || (m_best && trial.cost() >= m_bestCost)) continue;
        m_best = classes;
        m_bestCost = trial.cost();
    }
    m_gapError = 0;
    m_costError = 0;
    HEADROOM_TRY(m_line, lineAt(*m_best));
    HEADROOM_TRY(trim());
    HEADROOM_TRY(const bool proven, prove());
    return Found{m_best, proven};
}

} // namespace headroom::staffing
