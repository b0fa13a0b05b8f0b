#pragma once

#include <atomic>
#include <cstddef>
#include <limits>
#include <vector>

namespace headroom::staffing {

inline constexpr double unbounded = std::numeric_limits<double>::infinity();

/// The least of a sum over whole numbers under conditions that are sums too. Every figure must be finite,
/// bounds aside.
class IntegerProgram {
public:
    /// A whole number from 0 to `most`, which costs so much each. Returns its index.
    std::size_t addWhole(double cost, int most);

    struct Term {
        std::size_t column = 0;
        double times = 0;
    };
    /// `least` <= sum of the terms <= `most`; either may be unbounded.
    void addCondition(std::vector<Term> terms, double least, double most = unbounded);

    enum class Outcome {
        best,       // no other is better
        impossible, // nothing meets the conditions
        stopped,    // given up, with what was found until then, or nothing
        cancelled,
    };
    struct Solution {
        Outcome outcome = Outcome::impossible;
        std::vector<int> values; // empty where there are none
    };
    /// Gives up after so many nodes of the search, which are the same on every machine, or after ten seconds;
    /// and at once when `cancelled` is set, or where the library that searches is not beside the program.
    [[nodiscard]] Solution solve(int nodes, const std::atomic<bool>* cancelled = nullptr) const;

private:
    struct Condition {
        std::vector<Term> terms;
        double least, most;
    };
    std::vector<double> m_costs;
    std::vector<int> m_most;
    std::vector<Condition> m_conditions;
};

} // namespace headroom::staffing
