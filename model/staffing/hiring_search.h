#pragma once

#include "staffing/hiring_trials.h"
#include "staffing/integer_program.h"

#include <optional>
#include <vector>

namespace headroom::staffing {

/// How much a search may try, so that it ends.
struct Effort {
    int steps = 10;    // integer programs, each about the plan before it
    int proofs = 24;   // plans that might be cheaper than the one found
    int nodes = 1'500; // of an integer program
};

/// Looks for the cheapest classes that keep the limits. The gap of a month at a quantile is nearly linear in
/// the starters before it; the search follows that line to a candidate, lets the simulation judge it, draws
/// the line anew there, and goes on. Then it tries what differs in a class or three, and asks for anything
/// cheaper that the line does not rule out by more than it has been wrong, until there is nothing left.
class HiringSearch {
public:
    /// `limits` by month of the plan; `most` classes a month.
    HiringSearch(HiringTrials& trials, std::vector<double> limits, int most, Effort effort = {});

    struct Found {
        std::optional<Classes> classes; // nothing where no plan keeps the limits
        bool proven = false;
    };
    /// Errors: those of a trial.
    Result<Found> find();

    /// Months whose limit is missed, from the first start on.
    [[nodiscard]] std::vector<int> missed(const Trial& trial) const;

private:
    /// The gaps and the cost about a point, by class more in each month of start.
    struct Line {
        Classes at;
        std::vector<double> gaps;               // by limited month
        std::vector<std::vector<double>> gains; // by limited month and start
        double cost = 0;
        std::vector<double> costs; // by start

        [[nodiscard]] double gap(std::size_t month, const Classes& classes) const;
        [[nodiscard]] double costOf(const Classes& classes) const;
    };

    /// FTE by which the line may be wrong near where it was drawn.
    [[nodiscard]] double doubt() const;
    [[nodiscard]] bool keeps(const Trial& trial) const { return missed(trial).empty(); }
    Result<Line> lineAt(const Classes& classes);
    Result<bool> judge(const Classes& classes);
    Result<void> follow(); // the line, to a plan that keeps the limits
    Result<void> trim();
    Result<bool> prove();
    [[nodiscard]] IntegerProgram program(const std::vector<double>& needs) const;
    void addRulings(IntegerProgram& program) const;
    void learn(const Classes& classes, const Trial& trial);

    HiringTrials& m_trials;
    std::vector<double> m_limits;
    int m_most;
    Effort m_effort;
    std::vector<int> m_limited; // months that have a limit and can be reached
    Line m_line;
    double m_gapError = 0, m_costError = 0; // of lines, at what was tried near them

    struct Ruling {
        Classes classes;
        std::optional<int> shortIn; // a start until this month must have more; nothing: some start fewer
    };
    std::vector<Ruling> m_rulings;
    std::optional<Classes> m_best;
    double m_bestCost = 0;
};

} // namespace headroom::staffing
