#pragma once

#include "actuals/accuracy.h"
#include "actuals/backtest.h"
#include "plan/month.h"
#include "plan/result.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Demand forecasts: from the months of a series to the months that follow, with P10, P50 and P90.
//
// Each method of `Method` is fitted to the history as it was at up to ten earlier months, three months apart,
// and held against what came. The forecast is the mean of the methods, each weighed by what is known of it
// beforehand and by the inverse of its error on this series; or one method alone where it was clearly better.
// Ranges come from the combination's own errors by months ahead, not from a normal distribution: their spread
// is that of the series, and what share of it P10 and P90 span was counted on other series.
//
// The same history gives the same numbers to the last bit, for any number of threads; on another kind of
// processor as well, as far as the C library's logarithms and powers are the same there.
namespace headroom::actuals {

/// Monthly values in order; NaN where a month is missing.
struct History {
    std::string name;
    std::optional<plan::Month>
        first; // of the first value; none where no date is known: working days then say nothing
    std::vector<double> values; // conversations, or whatever is counted: 0 or above
};

inline constexpr std::size_t maximumHistory = 600; // months that are looked at: the last
inline constexpr int maximumAhead = 120;           // months

struct ForecastOptions {
    int months = 12; // ahead, 1 to maximumAhead
    /// What the value of a month may move with, Monday first.
    std::array<bool, 7> workedWeekdays{true, true, true, true, true, false, false};
    bool useWorkingDays = true;
};

/// What a reader of the forecast should know.
enum class ForecastNotice {
    historyCut,     // values: months left out; older than maximumHistory
    gapsFilled,     // values: months; put in from their neighbours
    monthsTrailing, // values: months; missing at the end, so the forecast starts earlier
    noSeason,       // values: months there; fewer than two years say nothing of the season
    tooShort,       // values: months there; fewer than six: the level, and a range that is a guess
    intermittent,   // values: months at zero; no season and no trend can be told
    constant,       // all months are the same
    noBacktest,     // too short to be held against itself
    workingDays,    // values: per cent more for a working day more; follows the working days of each month
};

struct Notice {
    ForecastNotice code = ForecastNotice::constant;
    double value = 0;

    bool operator==(const Notice&) const = default;
};

struct Forecast {
    std::optional<plan::Month> first;  // of the forecast: the month after the last with a value
    std::vector<double> p10, p50, p90; // by month, 0 or above; P10 <= P50 <= P90
    std::optional<double>
        follows; // how much a month's error follows that of the month before, 0..1, in the backtest
    Method method = Method::combination;
    std::vector<MethodShare> methods; // of the backtest; empty where there was none
    int origins = 0;                  // months from which it was held against what came
    // Of `method` in the backtest, and of the yardstick; none where there was no backtest.
    std::optional<Accuracy> backtest, seasonalNaive;
    std::vector<Notice> notices; // in order of code

    bool operator==(const Forecast&) const = default;
};

/// Errors, whose place is the history's name: historyEmpty (no month has a value); historyInvalid (values:
/// month, value; negative or infinite); horizonInvalid (values: months asked for, most).
Result<Forecast> forecast(const History& history, const ForecastOptions& options = {});

/// Of many, on so many threads; 0 is as many as the processor has. In order.
std::vector<Result<Forecast>> forecastAll(std::span<const History> histories,
                                          const ForecastOptions& options = {}, int threads = 0);

} // namespace headroom::actuals
