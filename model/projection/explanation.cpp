#include "projection/explanation.h"

#include "projection/kernel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace headroom::projection {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Scope scopeOf(const CellRef& cell) {
    if (const auto* working = std::get_if<const Working*>(&cell.quantity)) return (*working)->scope;
    if (const auto* metric = std::get_if<plan::Metric>(&cell.quantity))
        return plan::isTypeMetric(*metric) ? Scope::workType : Scope::plan;
    return plan::isWorkTypeLever(std::get<plan::LeverKey>(cell.quantity)) ? Scope::workType : Scope::plan;
}

const Working* workingNamed(std::string_view name, Scope scope) {
    for (const Working& working : workings())
        if (working.name == name && working.scope == scope) return &working;
    return nullptr;
}

/// The name under which a cell's formula stands in the table.
std::string formulaName(const CellRef& cell) {
    const Scope scope = scopeOf(cell);
    const std::string prefix = scope == Scope::workType ? "w." : scope == Scope::age ? "a." : "";
    if (const auto* working = std::get_if<const Working*>(&cell.quantity))
        return prefix + std::string((*working)->name);
    return prefix + std::string(plan::info(std::get<plan::Metric>(cell.quantity)).name);
}

double call(const std::string& function, double a, double b) {
    if (function == "min") return std::min(a, b);
    if (function == "max") return std::max(a, b);
    if (function == "per") return b > 0 ? a / b : none;
    if (function == "ratio") return b > 0 ? a / b : 0;
    if (function == "need") return a > 0 ? a / b : 0;
    assert(function == "fulfil");
    return b > 0 ? std::min(1.0, a / b) : 1;
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
    // The cohorts are not among the results; they follow from starters, leavers and reductions.
    Cohorts<double> cohorts;
    cohorts.open(projection.inputs);
    for (int t = 0; t < projection.months(); ++t) {
        cohorts.join(projection.outputs.at(plan::Metric::starters, t));
        m_heads.push_back(cohorts.ramping);
        m_ramped.push_back(cohorts.ramped);
        cohorts.leave(projection.inputs.attrition[static_cast<std::size_t>(t)]);
        cohorts.reduce(projection.outputs.at(plan::Metric::reductions, t));
        cohorts.age();
    }
}

Explainer::~Explainer() = default;

bool Explainer::holds(When when, const CellRef& cell) const {
    switch (when) {
    case When::always: return true;
    case When::firstMonth: return cell.month == 0;
    case When::careOff: return !m_projection.inputs.careEffect;
    case When::forecast: return m_plan.volumeBasis == plan::VolumeBasis::forecast;
    case When::attritionByMonth: return m_plan.attritionBasis == plan::AttritionBasis::byMonth;
    case When::deferred: return !m_projection.inputs.types[static_cast<std::size_t>(cell.workType)].live;
    case When::beforeLead: return cell.month < m_projection.inputs.hiringLeadMonths;
    }
    return false;
}

const Explainer::Parsed* Explainer::formulaFor(const CellRef& cell) const {
    if (std::holds_alternative<plan::LeverKey>(cell.quantity)) return nullptr;
    const auto variants = m_formulas.find(formulaName(cell));
    if (variants == m_formulas.end()) return nullptr;
    for (const Parsed& variant : variants->second)
        if (holds(variant.when, cell)) return &variant;
    return nullptr;
}

double Explainer::fact(const Working& working, const CellRef& cell) const {
    const auto month = static_cast<std::size_t>(cell.month);
    if (working.scope == Scope::age)
        return working.name == "heads" ? m_heads[month][static_cast<std::size_t>(cell.age)]
                                       : m_plan.ramp.proficiency[static_cast<std::size_t>(cell.age)];
    if (working.scope == Scope::workType)
        return m_projection.inputs.types[static_cast<std::size_t>(cell.workType)].launchVolume[month];
    if (working.name == "workingDays") return m_projection.inputs.workingDays[month];
    if (working.name == "years") return cell.month / 12.0;
    if (working.name == "seasonIndex")
        return plan::normalisedSeason(
            m_plan.season)[static_cast<std::size_t>(plan::calendarMonth(m_plan.monthAt(cell.month)))];
    if (working.name == "rampedHeads") return m_ramped[month];
    assert(working.name == "openingRamping");
    double heads = 0;
    for (const double ramping : m_plan.ramp.openingRamping) heads += ramping;
    return heads;
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
    if (!plan::isWorkTypeLever(*key)) return plan::LeverRef{*key, {}};
    return plan::LeverRef{*key, m_plan.workTypes[static_cast<std::size_t>(cell.workType)].id};
}

CellRef Explainer::resolve(const Expression& name, const CellRef& context) const {
    CellRef cell;
    cell.workType = name.ofType ? context.workType : -1;
    cell.age = name.ofAge ? context.age : -1;
    switch (name.at) {
    case Expression::At::same: cell.month = context.month; break;
    case Expression::At::previous: cell.month = context.month - 1; break;
    case Expression::At::ahead: cell.month = std::min(context.month + 3, m_projection.months() - 1); break;
    case Expression::At::first: cell.month = 0; break;
    case Expression::At::lead: cell.month = context.month - m_projection.inputs.hiringLeadMonths; break;
    }
    const Scope scope = name.ofType ? Scope::workType : name.ofAge ? Scope::age : Scope::plan;
    if (name.lever)
        cell.quantity = plan::leverNamed(name.name).value();
    else if (const auto metric = name.ofType  ? plan::typeMetricNamed(name.name)
                                 : name.ofAge ? std::nullopt
                                              : plan::metricNamed(name.name))
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
    if (expression.name != "sum" && expression.name != "ages")
        return call(expression.name, operand(0), operand(1));
    const bool overTypes = expression.name == "sum";
    const int count = static_cast<int>(overTypes ? m_plan.workTypes.size() : m_plan.ramp.proficiency.size());
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        CellRef inside = context;
        (overTypes ? inside.workType : inside.age) = i;
        sum += evaluate(expression.operands.front(), inside);
    }
    return sum;
}

void Explainer::gather(const Expression& expression, const CellRef& context,
                       std::vector<CellRef>& parts) const {
    if (expression.kind == Expression::Kind::name) {
        const CellRef cell = resolve(expression, context);
        if (std::find(parts.begin(), parts.end(), cell) == parts.end()) parts.push_back(cell);
        return;
    }
    const bool overTypes = expression.kind == Expression::Kind::call && expression.name == "sum";
    const bool overAges = expression.kind == Expression::Kind::call && expression.name == "ages";
    if (!overTypes && !overAges) {
        for (const Expression& operand : expression.operands) gather(operand, context, parts);
        return;
    }
    const int count = static_cast<int>(overTypes ? m_plan.workTypes.size() : m_plan.ramp.proficiency.size());
    for (int i = 0; i < count; ++i) {
        CellRef inside = context;
        (overTypes ? inside.workType : inside.age) = i;
        gather(expression.operands.front(), inside, parts);
    }
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
    if (expression.name == "sum" || expression.name == "ages") {
        const bool overTypes = expression.name == "sum";
        const int count =
            static_cast<int>(overTypes ? m_plan.workTypes.size() : m_plan.ramp.proficiency.size());
        if (!filled || count == 0) {
            // One term stands for all; it is named, not filled in.
            CellRef inside = context;
            (overTypes ? inside.workType : inside.age) = count == 0 ? -1 : 0;
            text("Σ ");
            word(expression.operands.front(), inside, 9, filled, pieces);
            return;
        }
        if (binding > 1) text("(");
        for (int i = 0; i < count; ++i) {
            CellRef inside = context;
            (overTypes ? inside.workType : inside.age) = i;
            if (i > 0) text(" + ");
            word(expression.operands.front(), inside, 2, filled, pieces);
        }
        if (binding > 1) text(")");
        return;
    }
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
    infix(3, " ÷ "); // per, ratio, need
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
    return result;
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
