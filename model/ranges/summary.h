#pragma once

#include "plan/plan.h"
#include "ranges/figure.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace headroom::ranges {

/// The quantiles every number of a simulation has.
enum class Level { p5, p10, p25, p50, p75, p80, p90, p95 };
inline constexpr std::array<double, 8> levelShares{0.05, 0.10, 0.25, 0.50, 0.75, 0.80, 0.90, 0.95};
inline constexpr std::size_t levelCount = levelShares.size();

/// What one number came to in the draws, in the metric's unit. All are NaN where it existed in none of them.
struct Spread {
    std::array<double, levelCount> quantiles{};
    double mean = 0, least = 0, most = 0;
    double existing = 1; // share of the draws in which it has a value

    [[nodiscard]] double at(Level level) const { return quantiles[static_cast<std::size_t>(level)]; }
    bool operator==(const Spread&) const = default;
};

/// How often one number fell where: bars of equal width from `from` on, each a share of the draws in which
/// the number exists. What lies beyond the ends counts in the bars at the ends.
struct Histogram {
    double from = 0, width = 0; // width is 0 where all draws gave one value
    std::vector<double> shares;

    bool operator==(const Histogram&) const = default;
};

/// How likely a guardrail is to act.
struct GuardrailOdds {
    plan::GuardrailId id;
    std::string name;
    std::vector<double> firedBy; // by month: share of the draws in which it fired in this month or before

    bool operator==(const GuardrailOdds&) const = default;
};

/// How the draws of a lever's range went beyond what can be simulated, or were put right.
enum class NoticeCode {
    correlationRepaired, // values: largest change of a coefficient
    rangeNotDrawn,       // the lever has a range that no formula reads as one
    baseOffMedian,       // of a normal or lognormal range, by more than a tenth of the range; values: median
};
struct Notice {
    NoticeCode code{};
    plan::LeverRef lever; // empty key where it is not about one lever
    std::vector<double> values;

    bool operator==(const Notice&) const = default;
};

/// What a plan under one scenario came to over many draws of its ranges, guardrails acting in every draw.
/// The same draws give the same numbers to the last bit, whatever the number of threads and the processor.
class Summary {
public:
    std::string scenario;
    std::int64_t draws = 0;
    plan::DrawSettings settings; // what they were drawn with
    int months = 0, types = 0;
    std::vector<int> years; // calendar years of the plan's months, in order

    std::vector<double> understaffed; // by month: share of draws with a negative gap
    double understaffedEver = 0;      // in any month
    std::vector<double>
        onTarget;              // by month: share of draws in which every work type meets its service target
    double alwaysOnTarget = 0; // in every month
    std::vector<double> typeOnTarget; // by work type: share of draws in which it does in every month
    Spread understaffedMonths;        // how many months a draw has
    std::vector<GuardrailOdds> guardrails;
    std::vector<Notice> notices;

    double simulateMs = 0, summariseMs = 0; // processor time of both, in sum over threads

    [[nodiscard]] const Spread& of(const Figure& figure) const;
    [[nodiscard]] const Spread& at(plan::Metric metric, int t) const;
    [[nodiscard]] const Spread& at(plan::Metric metric, int w, int t) const;
    /// One quantile of a metric (and work type, else -1) by month.
    [[nodiscard]] std::vector<double> series(plan::Metric metric, int w, Level level) const;
    [[nodiscard]] std::vector<double> means(plan::Metric metric, int w) const;
    /// Of figures over the whole plan, a year, or the worst month; some forty bars.
    [[nodiscard]] const Histogram& histogram(const Figure& figure) const;

    /// Months, then the whole plan, then the worst month, then each calendar year where there are several.
    [[nodiscard]] int columns() const {
        return months + 2 + (years.size() > 1 ? static_cast<int>(years.size()) : 0);
    }

private:
    friend class SummaryBuilder;
    [[nodiscard]] std::size_t index(plan::Metric metric, int w, int column) const;
    [[nodiscard]] int columnOf(const Figure& figure) const;

    std::vector<Spread> m_plan;        // by metric, column
    std::vector<Spread> m_type;        // by metric, work type, column
    std::vector<Histogram> m_planBars; // by metric, column from `months` on
    std::vector<Histogram> m_typeBars;
};

} // namespace headroom::ranges
