#include "ui/charts/stairs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

constexpr double reach = 6;       // px from a line that is still on it
constexpr double cornerReach = 9; // px from where a step begins

double valueIn(const MonthLine& line, int month) {
    return month >= 0 && month < static_cast<int>(line.values.size())
               ? line.values[static_cast<std::size_t>(month)]
               : std::numeric_limits<double>::quiet_NaN();
}

/// How far the point is from the step, and which part of it is meant; nothing beyond reach.
struct Nearness {
    StairPart part;
    double distance;
};

std::optional<Nearness> nearnessOf(const MonthLine& line, const ChartGeometry& g, int month, int next,
                                   const QPointF& point) {
    const double y = g.yOf(valueIn(line, month));
    if (!isStair(line)) {
        // Every month for itself: its point, or its short level.
        const double away =
            line.step ? std::abs(point.y() - y) : std::hypot((point.x() - g.xOf(month)) * 0.5, point.y() - y);
        const bool inColumn = std::abs(point.x() - g.xOf(month)) <= g.columns.width / 2;
        return inColumn && away <= cornerReach ? std::optional(Nearness{StairPart::level, away})
                                               : std::nullopt;
    }
    const double left = g.xOf(month - 0.5), right = g.xOf(next - 0.5);
    const bool first = month == 0;
    if (!first) {
        const double corner = std::hypot(point.x() - left, point.y() - y);
        const double below = g.yOf(valueIn(line, month - 1));
        // In narrow columns the corner leaves room for the level, on low steps for the edge.
        const double room = std::min(g.columns.width / 3, std::max(4.0, std::abs(y - below) / 3));
        if (corner <= std::min(cornerReach, room)) return Nearness{StairPart::corner, 0};
        const bool along = point.y() >= std::min(y, below) - 1 && point.y() <= std::max(y, below) + 1;
        if (along && std::abs(point.x() - left) <= reach)
            return Nearness{StairPart::edge, std::abs(point.x() - left)};
    }
    const bool above = point.x() >= left && point.x() <= right;
    if (above && std::abs(point.y() - y) <= reach) return Nearness{StairPart::level, std::abs(point.y() - y)};
    return std::nullopt;
}

} // namespace

std::vector<int> stepsOf(const MonthLine& line) {
    std::vector<int> steps;
    const bool each = !line.step || (line.stair && !line.stair->holds);
    for (int t = 0; t < static_cast<int>(line.values.size()); ++t)
        if (t == 0 || each || valueIn(line, t) != valueIn(line, t - 1)) steps.push_back(t);
    return steps;
}

int stepAt(const MonthLine& line, int month) {
    const auto steps = stepsOf(line);
    const auto after = std::upper_bound(steps.begin(), steps.end(), month);
    return after == steps.begin() ? 0 : *std::prev(after);
}

std::optional<StairGrip> stairAt(const MonthChartData& data, const ChartGeometry& g, const QPointF& point) {
    if (!g.plot.adjusted(-2, -reach, 2, reach).contains(point)) return std::nullopt;
    std::optional<StairGrip> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const MonthLine& line = data.lines[i];
        if (!line.stair) continue;
        const auto steps = stepsOf(line);
        for (std::size_t s = 0; s < steps.size(); ++s) {
            const int next = s + 1 < steps.size() ? steps[s + 1] : g.months;
            if (!std::isfinite(valueIn(line, steps[s]))) continue;
            const auto near = nearnessOf(line, g, steps[s], next, point);
            // What lies in front wins where two are equally near.
            if (!near || near->distance > least) continue;
            least = near->distance;
            best = StairGrip{static_cast<int>(i), steps[s], near->part};
        }
    }
    return best;
}

double stairGrain(const MonthLine& line, plan::Unit unit, const Ticks& axis) {
    double grain = std::pow(10, std::floor(std::log10(std::max(axis.step, 1e-9) / 10)));
    // Nobody hires a tenth of a person by hand.
    if ((line.stair && line.stair->whole) || unit == plan::Unit::people) grain = std::max(1.0, grain);
    // Nobody plans a rate to the hundredth of a point by hand.
    if (unit == plan::Unit::share) grain = std::clamp(grain, 0.001, 0.01);
    return grain;
}

StairHand::StairHand(const MonthLine& line, const StairGrip& grip, double grain, const Ticks& axis)
    : m_move{grip.line, grip.month, grip.month, valueIn(line, grip.month)}
    , m_part(grip.part)
    , m_grain(grain)
    , m_taken(m_move.value)
    , m_below(grip.month > 0 ? valueIn(line, grip.month - 1) : std::numeric_limits<double>::quiet_NaN())
    , m_least(std::max(line.stair->least, axis.first))
    , m_most(std::min(line.stair->most, axis.last))
    , m_earliest(grip.month)
    , m_latest(grip.month) {
    // What is already beyond a limit may stay where it is.
    m_least = std::min(m_least, m_taken);
    m_most = std::max(m_most, m_taken);
    if (grip.month == 0 || !isStair(line)) return;
    const auto steps = stepsOf(line);
    const auto after = std::upper_bound(steps.begin(), steps.end(), grip.month);
    m_latest = (after == steps.end() ? static_cast<int>(line.values.size()) : *after) - 1;
    const auto own = std::lower_bound(steps.begin(), steps.end(), grip.month);
    m_earliest = own == steps.begin() ? 1 : *std::prev(own) + 1;
}

StairHand StairHand::adding(const MonthLine& line, int at, int month, double grain, const Ticks& axis) {
    StairHand hand(line, {at, month, StairPart::corner}, grain, axis);
    hand.m_new = true;
    const double level = hand.m_taken, next = valueIn(line, hand.m_latest + 1);
    const auto rounded = [grain](double value) { return std::round(value / grain) * grain; };
    double wanted = rounded(level + (next - level) / 2);
    if (!std::isfinite(wanted) || wanted == level) wanted = rounded(level + 5 * grain);
    if (wanted > hand.m_most) wanted = hand.m_most > level ? hand.m_most : rounded(level - 5 * grain);
    hand.m_move.value = std::clamp(wanted, hand.m_least, hand.m_most);
    return hand;
}

bool StairHand::moveTo(int month, double value) {
    const StairMove before = m_move;
    if (m_part != StairPart::level) m_move.toMonth = std::clamp(month, m_earliest, m_latest);
    if (m_part != StairPart::edge) {
        // Back where it was taken it has the number it had, however fine.
        const double snapped =
            std::abs(value - m_taken) < m_grain / 2 ? m_taken : std::round(value / m_grain) * m_grain;
        m_move.value = std::clamp(snapped, m_least, m_most);
    }
    return m_move != before;
}

bool StairHand::isMoved() const {
    return m_new || m_move.toMonth != m_move.month || m_move.value != m_taken;
}

} // namespace headroom::ui
