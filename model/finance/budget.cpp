#include "finance/budget.h"

#include "finance/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::finance {

namespace {

using plan::Metric;

constexpr double hundredths = 100;

template <class Values>
auto sumOf(const Values& values, const Span& span) {
    using Number = typename Values::value_type;
    return std::accumulate(values.begin() + span.from, values.begin() + span.to, Number{});
}

/// Each month down or up, and so is their sum.
std::vector<std::int64_t> rounded(std::span<const double> series) {
    std::vector<double> values(series.begin(), series.end());
    for (double& value : values) value *= hundredths;
    return roundedTable({values}).front();
}

} // namespace

std::vector<Span> spansOf(const plan::Plan& plan, BudgetPeriod period) {
    const auto nameOf = [&](int t) {
        const plan::Month month = plan.monthAt(t);
        const int year = static_cast<int>(month.year()), calendar = plan::calendarMonth(month);
        switch (period) {
        case BudgetPeriod::month: return t;
        case BudgetPeriod::quarter: return year * 4 + calendar / 3;
        case BudgetPeriod::year: break;
        }
        return year;
    };
    std::vector<Span> spans;
    for (int t = 0; t < plan.months; ++t) {
        if (spans.empty() || nameOf(t) != nameOf(spans.back().from)) spans.push_back({t, t});
        spans.back().to = t + 1;
    }
    return spans;
}

std::int64_t Budget::of(BudgetLine line, const Span& span) const {
    return sumOf(lines[static_cast<std::size_t>(line)], span);
}

std::int64_t Budget::total(const Span& span) const {
    std::int64_t total = 0;
    for (const auto& line : lines) total += sumOf(line, span);
    return total;
}

std::int64_t Budget::totalWithoutGrowth(const Span& span) const {
    return sumOf(withoutGrowth, span);
}

std::int64_t Budget::totalTraditional(const Span& span) const {
    return sumOf(traditional, span);
}

double Budget::conversationsIn(const Span& span) const {
    return sumOf(conversations, span);
}

Budget budgetOf(const projection::Projection& projection) {
    std::vector<std::vector<double>> table;
    for (const Metric metric :
         {Metric::peopleCost, Metric::hiringCost, Metric::exitCost, Metric::aiCost, Metric::flexCost}) {
        const auto series = projection.series(metric);
        std::vector<double> line(series.begin(), series.end());
        if (metric == Metric::flexCost) {
            // Tooling is one part of the AI's cost, the same in every month.
            table.emplace_back(line.size(), projection.inputs.toolingCost);
            for (double& month : table[static_cast<std::size_t>(BudgetLine::ai)])
                month -= projection.inputs.toolingCost;
        }
        table.push_back(std::move(line));
    }
    for (auto& line : table)
        for (double& month : line) month *= hundredths;
    const auto whole = roundedTable(table);
    Budget budget;
    std::copy(whole.begin(), whole.end(), budget.lines.begin());
    budget.withoutGrowth = rounded(projection.withoutGrowth.series(Metric::totalCost));
    budget.traditional = rounded(projection.traditional.series(Metric::totalCost));
    const auto inbound = projection.series(Metric::inbound);
    budget.conversations.assign(inbound.begin(), inbound.end());
    return budget;
}

} // namespace headroom::finance
