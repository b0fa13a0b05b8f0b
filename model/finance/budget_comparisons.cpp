#include "finance/budget_comparisons.h"

#include <array>
#include <memory>
#include <vector>

namespace headroom::finance {

namespace {

using plan::Metric;

constexpr std::array comparisons{BudgetComparison::withoutGrowth, BudgetComparison::saving,
                                 BudgetComparison::traditional, BudgetComparison::belowTraditional};

double sumOver(const projection::Outputs<double>& outputs, const Span& span) {
    double sum = 0;
    for (int t = span.from; t < span.to; ++t) sum += outputs.at(Metric::totalCost, t);
    return sum;
}

double valueOf(BudgetComparison comparison, const projection::Projection& drawn, const Span& span) {
    switch (comparison) {
    case BudgetComparison::withoutGrowth: return sumOver(drawn.withoutGrowth, span);
    case BudgetComparison::saving: return sumOver(drawn.withoutGrowth, span) - sumOver(drawn.outputs, span);
    case BudgetComparison::traditional: return sumOver(drawn.traditional, span);
    case BudgetComparison::belowTraditional:
        return sumOver(drawn.traditional, span) - sumOver(drawn.outputs, span);
    }
    return 0;
}

std::vector<Span> everySpan(const plan::Plan& plan) {
    std::vector<Span> spans{{0, plan.months}};
    for (const BudgetPeriod period : {BudgetPeriod::month, BudgetPeriod::quarter, BudgetPeriod::year})
        for (const Span& span : spansOf(plan, period)) spans.push_back(span);
    return spans;
}

} // namespace

std::optional<MoneyRange> BudgetComparisons::of(BudgetComparison comparison, const Span& span) const {
    const auto found = m_ranges.find({comparison, span.from, span.to});
    return found == m_ranges.end() ? std::nullopt : std::optional{found->second};
}

Result<BudgetComparisons> budgetComparisonsOf(const ranges::Simulation& simulation, const plan::Plan& plan,
                                              std::int64_t draws, ranges::Progress* progress) {
    const std::vector<Span> spans = everySpan(plan);
    std::vector<std::vector<double>> values(comparisons.size() * spans.size());
    for (auto& each : values) each.reserve(static_cast<std::size_t>(draws));
    for (std::int64_t draw = 0; draw < draws; ++draw) {
        if (progress && progress->cancelled) return Error{ErrorCode::cancelled, {}, {}};
        const auto drawn =
            projection::project(std::make_shared<const plan::Plan>(simulation.drawn(draw, draws)));
        // A draw that ends where a plan may not be has no budget.
        if (!drawn) continue;
        auto value = values.begin();
        for (const BudgetComparison comparison : comparisons)
            for (const Span& span : spans) (value++)->push_back(valueOf(comparison, drawn.value(), span));
    }
    BudgetComparisons ranges;
    auto value = values.begin();
    for (const BudgetComparison comparison : comparisons)
        for (const Span& span : spans)
            if (const auto range = moneyRangeOf(std::move(*value++)))
                ranges.m_ranges[{comparison, span.from, span.to}] = *range;
    return ranges;
}

} // namespace headroom::finance
