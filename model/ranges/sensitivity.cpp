#include "ranges/sensitivity.h"

#include "plan/aggregate.h"
#include "ranges/parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ranges {

namespace {

projection::Outputs<double> laneOf(const projection::BlockKernel& kernel, const plan::Plan& plan,
                                   std::size_t lane) {
    projection::Outputs<double> out(plan.months, static_cast<int>(plan.workTypes.size()));
    for (const plan::MetricInfo& info : plan::metricCatalogue())
        for (int t = 0; t < plan.months; ++t) {
            if (!plan::isTypeMetric(info.metric)) {
                out.at(info.metric, t) = kernel.at(info.metric, t)[lane];
                continue;
            }
            for (int w = 0; w < out.types(); ++w)
                out.at(info.metric, w, t) = kernel.at(info.metric, w, t)[lane];
        }
    return out;
}

double widthOf(const Bar& bar) {
    const double width = std::abs(bar.high - bar.low);
    return std::isnan(width) ? -1 : width;
}

} // namespace

double figureOf(const projection::Outputs<double>& out, plan::Month firstMonth, const Figure& figure) {
    const bool ofType = plan::isTypeMetric(figure.metric);
    const auto series = ofType ? out.series(figure.metric, figure.workType) : out.series(figure.metric);
    if (figure.over == Over::month) return series[static_cast<std::size_t>(figure.index)];
    // As Columns has it for many draws at once; a test holds the two to each other.
    if (figure.over == Over::worst) {
        double worst = std::numeric_limits<double>::quiet_NaN();
        const bool least = plan::info(figure.metric).negativeIsTrouble;
        for (const double value : series)
            if (std::isnan(worst) || (least ? value < worst : value > worst)) worst = value;
        return worst;
    }
    int from = 0, to = out.months();
    if (figure.over == Over::year) {
        const auto yearOf = [&](int t) {
            return static_cast<int>((firstMonth + std::chrono::months{t}).year());
        };
        const int year = yearOf(0) + figure.index;
        while (from < to && yearOf(from) < year) ++from;
        while (to > from && yearOf(to - 1) > year) --to;
    }
    const auto weight = ofType ? std::nullopt : plan::weightOf(figure.metric);
    return plan::aggregate(series, figure.metric, from, to,
                           weight ? out.series(*weight) : std::span<const double>());
}

double Swings::baseOf(const Figure& figure) const {
    return figureOf(base, firstMonth, figure);
}

std::vector<Bar> Swings::tornado(const Figure& figure) const {
    std::vector<Bar> bars;
    bars.reserve(levers.size());
    for (const Swing& swing : levers)
        bars.push_back(
            {swing.lever, figureOf(swing.low, firstMonth, figure), figureOf(swing.high, firstMonth, figure)});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& a, const Bar& b) { return widthOf(a) > widthOf(b); });
    return bars;
}

Result<Swings> Simulation::swings(Progress* progress) const {
    const Parts& parts = *m_parts;
    const Drawing& drawing = parts.drawing;
    const std::size_t bets = drawing.bets().size();
    constexpr std::size_t lanes = BlockRunner::lanes;

    BlockRunner runner(drawing, parts.simulated);
    const std::span<double> outcomes = runner.kernel().outcomes();
    const auto atBase = [&] {
        for (std::size_t bet = 0; bet < bets; ++bet)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                drawing.setBet(bet, Drawing::End::base, outcomes, lane);
    };
    Swings swings;
    swings.firstMonth = parts.plan.firstMonth;
    atBase();
    runner.kernel().run();
    swings.base = laneOf(runner.kernel(), parts.plan, 0);
    // Two lanes a lever.
    for (std::size_t first = 0; first < bets; first += lanes / 2) {
        if (isCancelled(progress)) return cancelledError();
        atBase();
        const std::size_t count = std::min(lanes / 2, bets - first);
        for (std::size_t i = 0; i < count; ++i) {
            drawing.setBet(first + i, Drawing::End::low, outcomes, 2 * i);
            drawing.setBet(first + i, Drawing::End::high, outcomes, 2 * i + 1);
        }
        runner.kernel().run();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t bet = first + i;
            Swing swing;
            swing.lever = drawing.bets()[bet];
            const plan::Lever& lever = *parts.plan.find(swing.lever);
            while (swing.month + 1 < parts.plan.months &&
                   lever.lowAt(swing.month) == lever.highAt(swing.month))
                ++swing.month;
            swing.lowValue = drawing.valueOf(bet, swing.month, outcomes, 2 * i);
            swing.baseValue = lever.base.at(swing.month);
            swing.highValue = drawing.valueOf(bet, swing.month, outcomes, 2 * i + 1);
            swing.low = laneOf(runner.kernel(), parts.plan, 2 * i);
            swing.high = laneOf(runner.kernel(), parts.plan, 2 * i + 1);
            swings.levers.push_back(std::move(swing));
        }
    }
    return swings;
}

} // namespace headroom::ranges
