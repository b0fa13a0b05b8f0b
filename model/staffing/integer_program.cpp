#include "staffing/integer_program.h"

#include "modules/module.h"
#include "staffing/glpk_module.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>

namespace headroom::staffing {

namespace {

const void* opened() {
    static const modules::Opened once = modules::open(HEADROOM_GLPK_MODULE, glpkModuleName);
    return once.content;
}

/// Only once opened() has said that it is there.
const GlpkModule& glpk() {
    return *static_cast<const GlpkModule*>(opened());
}

struct DeleteProblem {
    void operator()(glp_prob* problem) const { glpk().deleteProb(problem); }
};

/// GLPK keeps a store of memory for every thread that has used it.
struct ThreadStore {
    ThreadStore() { glpk().termOut(GLP_OFF); }
    ~ThreadStore() { glpk().freeEnv(); }
    ThreadStore(const ThreadStore&) = delete;
    ThreadStore& operator=(const ThreadStore&) = delete;
};

int kindOfBounds(double least, double most) {
    const bool below = std::isfinite(least), above = std::isfinite(most);
    if (below && above) return least < most ? GLP_DB : GLP_FX;
    return below ? GLP_LO : above ? GLP_UP : GLP_FR;
}

constexpr int longestMs = 10'000; // no plan should take that long

struct Watch {
    const std::atomic<bool>* cancelled;
    int nodesLeft;
};

void stopInTime(glp_tree* tree, void* watch) {
    Watch& w = *static_cast<Watch*>(watch);
    if (glpk().iosReason(tree) == GLP_ISELECT) --w.nodesLeft;
    if (w.nodesLeft < 0 || (w.cancelled && w.cancelled->load(std::memory_order_relaxed)))
        glpk().iosTerminate(tree);
}

} // namespace

std::size_t IntegerProgram::addWhole(double cost, int most) {
    assert(std::isfinite(cost));
    m_costs.push_back(cost);
    m_most.push_back(std::max(0, most));
    return m_costs.size() - 1;
}

void IntegerProgram::addCondition(std::vector<Term> terms, double least, double most) {
    // GLPK wants none of nothing, and each column once.
    std::erase_if(terms, [](const Term& term) { return term.times == 0; });
    m_conditions.push_back({std::move(terms), least, most});
}

IntegerProgram::Solution IntegerProgram::solve(int nodes, const std::atomic<bool>* cancelled) const {
    if (m_costs.empty()) {
        const bool met =
            std::all_of(m_conditions.begin(), m_conditions.end(), [](const Condition& condition) {
                return condition.least <= 0 && condition.most >= 0;
            });
        return {met ? Outcome::best : Outcome::impossible, {}};
    }

    if (!opened()) return {Outcome::stopped, {}};

    const ThreadStore store;
    const std::unique_ptr<glp_prob, DeleteProblem> problem(glpk().createProb());
    glpk().setObjDir(problem.get(), GLP_MIN);
    // Costs in units of the largest: GLPK's tolerances are meant for figures about 1.
    double largest = 0;
    for (const double cost : m_costs) largest = std::max(largest, std::abs(cost));
    glpk().addCols(problem.get(), static_cast<int>(m_costs.size()));
    for (std::size_t c = 0; c < m_costs.size(); ++c) {
        const int column = static_cast<int>(c) + 1;
        glpk().setColKind(problem.get(), column, GLP_IV);
        glpk().setColBnds(problem.get(), column, m_most[c] > 0 ? GLP_DB : GLP_FX, 0, m_most[c]);
        glpk().setObjCoef(problem.get(), column, largest > 0 ? m_costs[c] / largest : 0);
    }
    if (!m_conditions.empty()) glpk().addRows(problem.get(), static_cast<int>(m_conditions.size()));
    for (std::size_t r = 0; r < m_conditions.size(); ++r) {
        const Condition& condition = m_conditions[r];
        const int row = static_cast<int>(r) + 1;
        glpk().setRowBnds(problem.get(), row, kindOfBounds(condition.least, condition.most), condition.least,
                          condition.most);
        std::vector<int> columns{0}; // GLPK counts from 1
        std::vector<double> times{0};
        for (const Term& term : condition.terms) {
            assert(std::isfinite(term.times));
            columns.push_back(static_cast<int>(term.column) + 1);
            times.push_back(term.times);
        }
        glpk().setMatRow(problem.get(), row, static_cast<int>(condition.terms.size()), columns.data(),
                         times.data());
    }

    glp_iocp parameters;
    glpk().initIocp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.presolve = GLP_ON;
    parameters.gmi_cuts = GLP_ON;
    parameters.mir_cuts = GLP_ON;
    parameters.tm_lim = longestMs;
    Watch watch{cancelled, nodes};
    parameters.cb_func = stopInTime;
    parameters.cb_info = &watch;
    const int ended = glpk().intopt(problem.get(), &parameters);
    if (cancelled && cancelled->load(std::memory_order_relaxed)) return {Outcome::cancelled, {}};
    const int status = glpk().mipStatus(problem.get());
    if (ended == GLP_ENOPFS || ended == GLP_ENODFS || status == GLP_NOFEAS) return {Outcome::impossible, {}};

    Solution solution;
    solution.outcome = ended == 0 && status == GLP_OPT ? Outcome::best : Outcome::stopped;
    if (status == GLP_OPT || status == GLP_FEAS)
        for (std::size_t c = 0; c < m_costs.size(); ++c)
            solution.values.push_back(
                static_cast<int>(std::lround(glpk().mipColVal(problem.get(), static_cast<int>(c) + 1))));
    return solution;
}

} // namespace headroom::staffing
