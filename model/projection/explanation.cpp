#include "projection/explanation.h"

#include "projection/kernel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace headroom::projection {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Scope scopeOf(const CellRef& cell) {
    if (const auto* working = std::get_if<const Working*>(&cell.quantity)) return (*working)->scope;
    if (const auto* metric = std::get_if<plan::Metric>(&cell.quantity))
        return plan::isTypeMetric(*metric) ? Scope::workType : Scope::plan;
    switch (plan::holderOf(std::get<plan::LeverKey>(cell.quantity))) {
    case plan::Holder::plan: break;
    case plan::Holder::workType: return Scope::workType;
    case plan::Holder::milestone: return Scope::milestone;
    }
    return Scope::plan;
}

const Working* workingNamed(std::string_view name, Scope scope) {
    for (const Working& working : workings())
        if (working.name == name && working.scope == scope) return &working;
    return nullptr;
}

std::string_view prefixOf(Scope scope) {
    switch (scope) {
    case Scope::plan: break;
    case Scope::workType: return "w.";
    case Scope::age: return "a.";
    case Scope::milestone: return "m.";
    }
    return "";
}

/// The name under which a cell's formula stands in the table.
std::string formulaName(const CellRef& cell) {
    const Scope scope = scopeOf(cell);
    const std::string prefix(prefixOf(scope));
    if (const auto* working = std::get_if<const Working*>(&cell.quantity))
        return prefix + std::string((*working)->name);
    return prefix + std::string(plan::info(std::get<plan::Metric>(cell.quantity)).name);
}

double call(const std::string& function, const std::vector<double>& of) {
    const double a = of.at(0), b = of.at(1);
    if (function == "min") return std::min(a, b);
    if (function == "max") return std::max(a, b);
    if (function == "per") return b > 0 ? a / b : none;
    if (function == "ratio") return b > 0 ? a / b : 0;
    if (function == "need") return a > 0 ? a / b : 0;
    if (function == "exists") return b > 0 ? a : none;
    if (function == "perOr") return b > 0 ? a / b : of.at(2);
    if (function == "waits") return b > 0 ? a / b : of.at(2) > 0 ? none : 0;
    assert(function == "fulfil");
    return b > 0 ? std::min(1.0, a / b) : 1;
}

/// Functions of several numbers that are a queue or an order of their own, and how they are called in words.
std::string_view nameOfQueue(std::string_view function) {
    if (function == "erlangA") return "staff by Erlang A";
    if (function == "answered") return "answered by Erlang A";
    if (function == "replied") return "replied by Erlang C and backlog";
    if (function == "served") return "first three of";
    if (function == "unserved") return "left over by";
    return {};
}

} // namespace

struct Explainer::Parsed {
    When when;
    std::string source;
    Expression expression;
};

Explainer::Explainer(const Projection& projection)
    : m_projection(projection)
    , m_plan(plan::withScenario(*projection.plan, projection.scenario).value()) {
    for (const Formula& formula : formulas()) {
        auto parsed = parseExpression(formula.expression);
        assert(parsed);
        m_formulas[std::string(formula.quantity)].push_back(
            {formula.when, std::string(formula.expression), std::move(parsed).value()});
    }
    // Whom reductions take is not among the results; it follows from starters, leavers and reductions.
    Cohorts<double> cohorts;
    cohorts.open(projection.inputs);
    for (int t = 0; t < projection.months(); ++t) {
        cohorts.join(projection.outputs.at(plan::Metric::starters, t));
        cohorts.leave(projection.inputs.attrition[static_cast<std::size_t>(t)]);
        auto& taken = m_reduced.emplace_back(cohorts.ramping);
        cohorts.reduce(projection.outputs.at(plan::Metric::reductions, t));
        for (std::size_t age = 0; age < taken.size(); ++age) taken[age] -= cohorts.ramping[age];
        cohorts.age();
    }
}

Explainer::~Explainer() = default;

const Explainer::Parsed* Explainer::formulaFor(const CellRef& cell) const {
    if (std::holds_alternative<plan::LeverKey>(cell.quantity)) return nullptr;
    const auto variants = m_formulas.find(formulaName(cell));
    if (variants == m_formulas.end()) return nullptr;
    for (const Parsed& variant : variants->second)
        if (holds(variant.when, cell)) return &variant;
    return nullptr;
}

double Explainer::value(const CellRef& cell) const {
    if (const auto* metric = std::get_if<plan::Metric>(&cell.quantity))
        return plan::isTypeMetric(*metric) ? m_projection.outputs.at(*metric, cell.workType, cell.month)
                                           : m_projection.outputs.at(*metric, cell.month);
    if (const auto ref = lever(cell)) return m_plan.find(*ref)->base.at(cell.month);
    const Working& working = *std::get<const Working*>(cell.quantity);
    if (working.fact) return fact(working, cell);
    return evaluate(formulaFor(cell)->expression, cell);
}

std::optional<plan::LeverRef> Explainer::lever(const CellRef& cell) const {
    const auto* key = std::get_if<plan::LeverKey>(&cell.quantity);
    if (!key) return std::nullopt;
    if (plan::holderOf(*key) == plan::Holder::plan) return plan::LeverRef{*key, {}};
    if (plan::holderOf(*key) == plan::Holder::milestone)
        return plan::LeverRef{*key, m_plan.milestones[static_cast<std::size_t>(cell.milestone)].id};
    return plan::LeverRef{*key, m_plan.workTypes[static_cast<std::size_t>(cell.workType)].id};
}

CellRef Explainer::resolve(const Expression& name, const CellRef& context) const {
    CellRef cell;
    cell.workType = name.ofType || name.ofMilestone ? context.workType : -1;
    cell.milestone = name.ofMilestone ? context.milestone : -1;
    cell.age = name.ofAge ? context.age : -1;
    switch (name.at) {
    case Expression::At::same: cell.month = context.month; break;
    case Expression::At::previous: cell.month = context.month - 1; break;
    case Expression::At::ahead: cell.month = std::min(context.month + 3, m_projection.months() - 1); break;
    case Expression::At::first: cell.month = 0; break;
    case Expression::At::start: cell.month = typeOf(context).startMonth; break;
    case Expression::At::younger:
        cell.month = context.month - 1;
        cell.age = context.age - 1;
        break;
    case Expression::At::lead: cell.month = context.month - m_projection.hiringLead(); break;
    }
    const Scope scope = name.ofType        ? Scope::workType
                        : name.ofAge       ? Scope::age
                        : name.ofMilestone ? Scope::milestone
                                           : Scope::plan;
    if (name.lever)
        cell.quantity = plan::leverNamed(name.name).value();
    else if (const auto metric = name.ofType            ? plan::typeMetricNamed(name.name)
                                 : scope == Scope::plan ? plan::metricNamed(name.name)
                                                        : std::nullopt)
        cell.quantity = *metric;
    else
        cell.quantity = workingNamed(name.name, scope);
    return cell;
}

double Explainer::evaluate(const Expression& expression, const CellRef& context) const {
    using Kind = Expression::Kind;
    const auto operand = [&](std::size_t i) { return evaluate(expression.operands[i], context); };
    switch (expression.kind) {
    case Kind::number: return expression.number;
    case Kind::name: return value(resolve(expression, context));
    case Kind::add: return operand(0) + operand(1);
    case Kind::subtract: return operand(0) - operand(1);
    case Kind::multiply: return operand(0) * operand(1);
    case Kind::divide: return operand(0) / operand(1);
    case Kind::power: return std::pow(operand(0), operand(1));
    case Kind::call: break;
    }
    if (const auto range = rangeOf(expression, context)) {
        double sum = 0;
        for (const CellRef& inside : *range) sum += evaluate(expression.operands.front(), inside);
        return sum;
    }
    std::vector<double> values;
    for (const Expression& part : expression.operands) values.push_back(evaluate(part, context));
    return nameOfQueue(expression.name).empty() ? call(expression.name, values)
                                                : callQueue(expression.name, values, context);
}

std::optional<std::vector<CellRef>> Explainer::rangeOf(const Expression& expression,
                                                       const CellRef& context) const {
    if (expression.kind != Expression::Kind::call) return std::nullopt;
    std::vector<CellRef> range;
    const auto over = [&](int CellRef::*index, std::size_t count, auto&& in) {
        for (int i = 0; i < static_cast<int>(count); ++i) {
            CellRef inside = context;
            inside.*index = i;
            if (in(i)) range.push_back(inside);
        }
    };
    const auto every = [](int) { return true; };
    if (expression.name == "sum") {
        over(&CellRef::workType, m_plan.workTypes.size(), every);
    } else if (expression.name == "ages") {
        over(&CellRef::age, m_plan.ramp.proficiency.size(), every);
    } else if (expression.name == "late") {
        const auto& id = m_plan.workTypes[static_cast<std::size_t>(context.workType)].id;
        over(&CellRef::milestone, m_plan.milestones.size(), [&](int i) {
            const auto& waiting = m_plan.milestones[static_cast<std::size_t>(i)].workTypes;
            return std::find(waiting.begin(), waiting.end(), id) != waiting.end();
        });
    } else {
        return std::nullopt;
    }
    return range;
}

void Explainer::gather(const Expression& expression, const CellRef& context,
                       std::vector<CellRef>& parts) const {
    if (expression.kind == Expression::Kind::name) {
        const CellRef cell = resolve(expression, context);
        if (std::find(parts.begin(), parts.end(), cell) == parts.end()) parts.push_back(cell);
        return;
    }
    if (const auto range = rangeOf(expression, context)) {
        for (const CellRef& inside : *range) gather(expression.operands.front(), inside, parts);
        return;
    }
    // What a number only depends on for its existence is no part of it while it exists; nor is what stands in
    // for it.
    const bool guarded = expression.kind == Expression::Kind::call &&
                         (expression.name == "exists" || expression.name == "perOr") &&
                         evaluate(expression.operands[1], context) > 0;
    const std::size_t read = !guarded ? expression.operands.size() : expression.name == "exists" ? 1 : 2;
    for (std::size_t i = 0; i < read; ++i) gather(expression.operands[i], context, parts);
}

void Explainer::word(const Expression& expression, const CellRef& context, int binding, bool filled,
                     std::vector<FormulaPiece>& pieces) const {
    using Kind = Expression::Kind;
    const auto text = [&pieces](std::string piece) { pieces.emplace_back(std::move(piece)); };
    const auto infix = [&](int own, const char* sign) {
        const bool parentheses = own < binding;
        if (parentheses) text("(");
        word(expression.operands[0], context, own, filled, pieces);
        text(sign);
        // Subtraction and division bind their right side tighter.
        word(expression.operands[1], context, own + 1, filled, pieces);
        if (parentheses) text(")");
    };
    switch (expression.kind) {
    case Kind::number: {
        std::string number = plan::toText(expression.number);
        text(std::move(number));
        return;
    }
    case Kind::name: pieces.emplace_back(resolve(expression, context)); return;
    case Kind::add: infix(1, " + "); return;
    case Kind::subtract: infix(1, " − "); return;
    case Kind::multiply: infix(3, " × "); return;
    case Kind::divide: infix(3, " ÷ "); return;
    case Kind::power: infix(5, " ^ "); return;
    case Kind::call: break;
    }
    if (const auto range = rangeOf(expression, context)) {
        if (range->empty()) return text("0");
        if (!filled) {
            // One term stands for all; it is named, not filled in.
            text("Σ ");
            return word(expression.operands.front(), range->front(), 9, filled, pieces);
        }
        const bool parentheses = binding > 1 && range->size() > 1;
        if (parentheses) text("(");
        for (std::size_t i = 0; i < range->size(); ++i) {
            if (i > 0) text(" + ");
            word(expression.operands.front(), (*range)[i], 2, filled, pieces);
        }
        if (parentheses) text(")");
        return;
    }
    if (const auto name = nameOfQueue(expression.name); !name.empty()) {
        text(std::string(name) + " (");
        for (std::size_t i = 0; i < expression.operands.size(); ++i) {
            if (i > 0) text("; ");
            word(expression.operands[i], context, 0, filled, pieces);
        }
        return text(")");
    }
    if (expression.name == "exists")
        return word(expression.operands.front(), context, binding, filled, pieces);
    if (expression.name == "min" || expression.name == "max" || expression.name == "fulfil") {
        text(expression.name == "max" ? "max(" : "min(");
        if (expression.name == "fulfil") {
            text("1, ");
            word(expression.operands[0], context, 3, filled, pieces);
            text(" ÷ ");
            word(expression.operands[1], context, 4, filled, pieces);
        } else {
            word(expression.operands[0], context, 0, filled, pieces);
            text(", ");
            word(expression.operands[1], context, 0, filled, pieces);
        }
        text(")");
        return;
    }
    infix(3, " ÷ "); // per, perOr, ratio, need, waits
}

std::optional<Explanation> Explainer::explain(const CellRef& cell) const {
    const Parsed* formula = formulaFor(cell);
    if (!formula) return std::nullopt;
    Explanation result;
    result.cell = cell;
    result.value = value(cell);
    result.source = formula->source;
    word(formula->expression, cell, 0, false, result.words);
    word(formula->expression, cell, 0, true, result.filled);
    gather(formula->expression, cell, result.parts);
    result.evaluated = evaluate(formula->expression, cell);
    result.guardrails = guardrailsBehind(cell);
    return result;
}

std::vector<plan::LeverRef> Explainer::leversOf(const CellRef& cell) const {
    std::set<plan::LeverRef> found;
    const auto order = [](const CellRef& a, const CellRef& b) {
        return std::tie(a.quantity, a.month, a.workType, a.age, a.milestone) <
               std::tie(b.quantity, b.month, b.workType, b.age, b.milestone);
    };
    std::set<CellRef, decltype(order)> seen{cell};
    std::vector<CellRef> open{cell};
    while (!open.empty()) {
        const CellRef at = open.back();
        open.pop_back();
        if (const auto ref = lever(at)) found.insert(*ref);
        const Parsed* formula = formulaFor(at);
        if (!formula) continue;
        std::vector<CellRef> parts;
        gather(formula->expression, at, parts);
        for (const CellRef& part : parts)
            if (seen.insert(part).second) open.push_back(part);
    }
    std::vector<plan::LeverRef> levers;
    for (const plan::LeverRef& ref : plan::allLevers(m_plan))
        if (found.count(ref) > 0) levers.push_back(ref);
    return levers;
}

std::string_view Explainer::label(const CellRef& cell) {
    if (const auto* metric = std::get_if<plan::Metric>(&cell.quantity)) return plan::info(*metric).label;
    if (const auto* key = std::get_if<plan::LeverKey>(&cell.quantity)) return plan::info(*key).label;
    return std::get<const Working*>(cell.quantity)->label;
}

plan::Unit Explainer::unit(const CellRef& cell) {
    if (const auto* metric = std::get_if<plan::Metric>(&cell.quantity)) return plan::info(*metric).unit;
    if (const auto* key = std::get_if<plan::LeverKey>(&cell.quantity)) return plan::info(*key).unit;
    return std::get<const Working*>(cell.quantity)->unit;
}

} // namespace headroom::projection
