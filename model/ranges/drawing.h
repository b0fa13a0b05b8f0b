#pragma once

#include "plan/plan.h"
#include "projection/block_kernel.h"
#include "ranges/normal_scores.h"
#include "ranges/outcome_table.h"
#include "ranges/summary.h"

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace headroom::ranges {

class Turn;

/// How the ranges of a plan (under its scenario already) turn points of the unit cube into outcomes of its
/// levers: by normal scores, correlated where the plan says so, and from each score to an outcome of the
/// range's distribution.
class Drawing {
public:
    static constexpr std::size_t lanes = projection::BlockKernel::lanes;

    /// The plan's ranges must be sound, see plan::blocksRanges. Of bets that are correlated those named by
    /// `first` come first, in its order: what they come to does not depend on the others.
    Drawing(const plan::Plan& plan, OutcomeTables& tables, const std::vector<plan::LeverRef>& first = {});

    /// The levers that are drawn, in order of the plan's levers.
    [[nodiscard]] const std::vector<plan::LeverRef>& bets() const { return m_bets; }
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }
    /// Their paths by outcome, for the kernel.
    [[nodiscard]] const std::vector<projection::DrawnPath>& paths() const { return m_paths; }

    [[nodiscard]] std::size_t dimensions() const { return m_dimensions; }
    [[nodiscard]] std::size_t outcomes() const { return m_outcomes.size(); }
    /// Outcomes of a block, 8 lanes each, from its points, 8 lanes a dimension. Without a turn each bet
    /// follows the dimensions of its group alone.
    void outcomesOf(std::span<const std::uint32_t> points, std::span<double> to,
                    const Turn* turn = nullptr) const;

    /// Where a bet ends up: at low, base or high.
    enum class End { low, base, high };
    /// One lane of outcomes with a bet's path at one of its ends.
    void setBet(std::size_t bet, End end, std::span<double> outcomes, std::size_t lane) const;

    /// Bets that are drawn together: with each other by correlation, or one alone.
    struct Group {
        std::vector<std::size_t> bets;
        std::vector<std::size_t> dimensions;
    };
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// Where a bet's dimensions begin, and how many it has: one, or one a month.
    [[nodiscard]] std::pair<std::size_t, std::size_t> dimensionsOf(std::size_t bet) const {
        return {m_variables[bet].firstDimension, m_variables[bet].count};
    }

    /// The lever's value in a month for the outcomes in a lane.
    [[nodiscard]] double valueOf(std::size_t bet, int month, std::span<const double> outcomes,
                                 std::size_t lane) const;

private:
    /// What is drawn for one bet: a score for the whole path, or one a month.
    struct Variable {
        std::size_t firstDimension = 0;
        std::size_t count = 1;
    };
    /// One outcome: the score it comes from and how.
    struct Outcome {
        std::size_t score = 0;
        std::shared_ptr<const OutcomeTable> table; // null for a choice
        double lowBelow = 0, baseBelow = 0;        // scores of a choice
        double base = 0.5;                         // the outcome at base
        double low = 0, high = 1;
    };
    /// Scores that depend on each other: a row of the factor each, from the first dimension on.
    struct Dependent {
        std::vector<std::size_t> scores; // in order of dimension
        std::vector<double> factor;      // lower triangular, row by row
    };

    void addBet(const plan::Plan& plan, const plan::LeverRef& ref, std::size_t slot, OutcomeTables& tables);
    void correlate(const plan::Plan& plan, const std::vector<plan::LeverRef>& first);

    std::vector<plan::LeverRef> m_bets;
    std::vector<Variable> m_variables; // by bet
    std::vector<projection::DrawnPath> m_paths;
    std::vector<Outcome> m_outcomes;
    std::vector<std::size_t> m_outcomeBegin; // by bet, with an end
    std::vector<Dependent> m_dependents;
    std::vector<Group> m_groups;
    std::vector<Notice> m_notices;
    std::size_t m_dimensions = 0;
    NormalScores m_scores;
};

} // namespace headroom::ranges
