#pragma once

#include "projection/projection.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace headroom::finance {

/// What money goes to. Tooling is what the model's AI cost has of it, and is no part of `ai` here.
enum class BudgetLine { people, hiring, exit, ai, tooling, flex };
inline constexpr std::size_t budgetLineCount = static_cast<std::size_t>(BudgetLine::flex) + 1;

enum class BudgetPeriod { month, quarter, year };

/// Months [from, to) of the plan that lie in one period of the calendar; the first and the last may be part
/// of one.
struct Span {
    int from = 0, to = 0;

    bool operator==(const Span&) const = default;
};
std::vector<Span> spansOf(const plan::Plan& plan, BudgetPeriod period);

/// The money of a projection, month by month, in hundredths of the currency. Every line and every month add
/// up as they stand, and so do quarters and years, which are sums of these months.
struct Budget {
    std::array<std::vector<std::int64_t>, budgetLineCount> lines;
    std::vector<std::int64_t> withoutGrowth; // the total with automation as it is before the plan
    std::vector<std::int64_t> traditional;   // the total the traditional plan would ask for
    std::vector<double> conversations;

    [[nodiscard]] std::int64_t of(BudgetLine line, const Span& span) const;
    [[nodiscard]] std::int64_t total(const Span& span) const;
    [[nodiscard]] std::int64_t totalWithoutGrowth(const Span& span) const;
    [[nodiscard]] std::int64_t totalTraditional(const Span& span) const;
    [[nodiscard]] double conversationsIn(const Span& span) const;
    [[nodiscard]] int months() const { return static_cast<int>(conversations.size()); }
};

Budget budgetOf(const projection::Projection& projection);

} // namespace headroom::finance
