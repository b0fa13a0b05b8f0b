#pragma once

#include "plan/plan.h"
#include "projection/expression.h"
#include "projection/projection.h"
#include "projection/quantities.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace headroom::projection {

/// One number of a projection: a metric, a lever or a working, in a month, of a work type or an age where it
/// has one.
struct CellRef {
    std::variant<plan::Metric, plan::LeverKey, const Working*> quantity;
    int month = 0;
    int workType = -1;  // index, or -1
    int age = -1;       // months since starting, or -1
    int milestone = -1; // index, or -1; then workType is the type that waits for it

    bool operator==(const CellRef&) const = default;
};

/// A formula in pieces that can be worded: text such as " × " and "(", and cells to be named or filled in.
using FormulaPiece = std::variant<std::string, CellRef>;

/// Why a number is what it is: its formula, and the numbers it is made of, each of which can be explained in
/// turn.
struct Explanation {
    CellRef cell;
    double value = 0;
    std::string source;                  // the formula as it is written in the table
    std::vector<FormulaPiece> words;     // with names: sums stand as "sum of"
    std::vector<FormulaPiece> filled;    // with numbers: sums stand term by term
    std::vector<CellRef> parts;          // every cell read, once, in the order of the formula
    double evaluated = 0;                // the formula computed from the values of its parts
    std::vector<std::string> guardrails; // names of those that put this in force
};

/// Explains the numbers of one projection. Levers and facts have no formula: nothing is left to explain.
class Explainer {
public:
    explicit Explainer(const Projection& projection); // which must outlive it
    ~Explainer();
    Explainer(const Explainer&) = delete;
    Explainer& operator=(const Explainer&) = delete;

    /// The number in a cell: from the results, the plan, or computed by its formula.
    [[nodiscard]] double value(const CellRef& cell) const;
    /// Nothing for a lever or a fact.
    [[nodiscard]] std::optional<Explanation> explain(const CellRef& cell) const;

    /// Every lever a cell comes from, in the plan's order: followed down through its parts.
    [[nodiscard]] std::vector<plan::LeverRef> leversOf(const CellRef& cell) const;
    /// The lever a cell is, with its work type; nothing for other cells.
    [[nodiscard]] std::optional<plan::LeverRef> lever(const CellRef& cell) const;
    /// English label and unit of a cell's quantity.
    [[nodiscard]] static std::string_view label(const CellRef& cell);
    [[nodiscard]] static plan::Unit unit(const CellRef& cell);

private:
    struct Parsed;
    [[nodiscard]] const Parsed* formulaFor(const CellRef& cell) const;
    [[nodiscard]] bool holds(When when, const CellRef& cell) const;
    [[nodiscard]] bool isChanged(plan::LeverKey key, const std::vector<double>& inForce, int month) const;
    [[nodiscard]] CellRef resolve(const Expression& name, const CellRef& context) const;
    [[nodiscard]] double evaluate(const Expression& expression, const CellRef& context) const;
    [[nodiscard]] std::vector<std::string> guardrailsBehind(const CellRef& cell) const;
    [[nodiscard]] const WorkTypeInputs<double>& typeOf(const CellRef& cell) const;
    [[nodiscard]] double staffSlope(const CellRef& cell) const;
    [[nodiscard]] double fact(const Working& working, const CellRef& cell) const;
    /// The contexts that a function such as sum(x) runs over; none for other functions.
    [[nodiscard]] std::optional<std::vector<CellRef>> rangeOf(const Expression& call,
                                                              const CellRef& context) const;
    [[nodiscard]] double callQueue(const std::string& function, const std::vector<double>& values,
                                   const CellRef& context) const;
    void word(const Expression& expression, const CellRef& context, int binding, bool filled,
              std::vector<FormulaPiece>& pieces) const;
    void gather(const Expression& expression, const CellRef& context, std::vector<CellRef>& parts) const;

    const Projection& m_projection;
    plan::Plan m_plan; // under the scenario
    std::map<std::string, std::vector<Parsed>, std::less<>> m_formulas;
    std::vector<std::vector<double>> m_reduced; // people still ramping, by month and by month of age
};

} // namespace headroom::projection
