#include "actuals/smoothing_code.h"

namespace headroom::actuals {

const Smoothing smoothingBaseline = smoothingCode;

namespace {

template <SeasonKind kind>
DampedState endOf(std::span<const double> values, const DampedState& start,
                  const Damped<double>& parameters) {
    DampedRun<kind, double> run(start, parameters.data());
    run.run(values.data(), values.size());
    DampedState end{run.level, run.trend, {}};
    for (std::size_t month = 0; month < seasonMonths; ++month) end.season[month] = run.season[month];
    return end;
}

} // namespace

DampedState dampedEnd(SeasonKind kind, std::span<const double> values, const DampedState& start,
                      const Damped<double>& parameters) {
    return kind == SeasonKind::additive ? endOf<SeasonKind::additive>(values, start, parameters)
                                        : endOf<SeasonKind::multiplicative>(values, start, parameters);
}

ThetaState thetaEnd(std::span<const double> values, const LinesSoFar& lines, std::size_t skipped,
                    const Theta<double>& parameters) {
    ThetaRun<double> run(parameters.data());
    run.run(values.data(), lines.intercept.data(), lines.slope.data(), values.size(), skipped);
    return {run.first, run.level + run.fade * run.first, run.fade, run.squares};
}

} // namespace headroom::actuals
