#pragma once

#include "actuals/accuracy.h"
#include "actuals/methods.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace headroom::actuals {

/// A method's part in a combination, and how it would have done by itself.
struct MethodShare {
    Method method = Method::combination;
    double share = 0; // of the combination, 0..1
    Accuracy backtest;

    bool operator==(const MethodShare&) const = default;
};

/// How each method would have forecast the last months of a series, seen from one month after another (a
/// rolling origin, Tashman 2000), and what follows from it: the shares of the combination, and how far it
/// strays.
struct Backtest {
    std::vector<MethodShare> methods; // in order of Method; the same length in every origin
    int origins = 0;
    std::optional<Accuracy> combination, seasonalNaive;
    /// Errors of the combination, each with shares that the origin itself had no say in: of the logarithms
    /// for a positive series, else as they are. By origin, nearest first, and months ahead.
    std::vector<std::vector<double>> errors;
};

/// The view of the first `months` of a series.
using ViewAt = std::function<View(std::size_t months)>;

/// `values` as they were; forecasts are made of views and put back through `toValue(month, forecast)`.
/// The forecaster has gone through all origins afterwards, so that the forecast of the whole series starts
/// from the last.
Backtest backtest(std::span<const double> values, bool positive, std::size_t ahead, const ViewAt& viewAt,
                  const std::function<double(std::size_t, double)>& toValue, Forecaster& forecaster);

} // namespace headroom::actuals
