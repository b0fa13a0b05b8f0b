#pragma once

#include "ui/charts/chart_geometry.h"
#include "ui/charts/month_chart_data.h"

#include <optional>
#include <vector>

namespace headroom::ui {

/// What of a step is taken hold of: its level moves up and down, its edge to other months, its corner both
/// ways.
enum class StairPart { level, edge, corner };

/// A step of a line, by the month in which it begins.
struct StairGrip {
    int line = 0;
    int month = 0;
    StairPart part = StairPart::level;

    bool operator==(const StairGrip&) const = default;
};

/// A step that is moved: the one of `month` begins in `toMonth` and has this value. Where `month` begins no
/// step, it is a new one.
struct StairMove {
    int line = 0;
    int month = 0;
    int toMonth = 0;
    double value = 0;

    bool operator==(const StairMove&) const = default;
};

/// Whether the line is a stair whose steps hold, so that there are steps to add and to take out.
inline bool isStair(const MonthLine& line) {
    return line.step && line.stair && line.stair->holds;
}
/// The months in which the line's steps begin, the first month among them; every month where a value counts
/// for its month alone.
std::vector<int> stepsOf(const MonthLine& line);
/// The step that the month is part of.
int stepAt(const MonthLine& line, int month);
/// What a hand at this point would take hold of; nothing away from lines with steps.
std::optional<StairGrip> stairAt(const MonthChartData& data, const ChartGeometry& geometry,
                                 const QPointF& point);
/// The least difference a hand makes on this axis: a round number of a pixel or so.
double stairGrain(const MonthLine& line, plan::Unit unit, const Ticks& axis);

/// A step in the hand: how far it has been moved, and how far it may be. It stays between its neighbours,
/// within the limits of what it stands for and on the axis.
class StairHand {
public:
    StairHand(const MonthLine& line, const StairGrip& grip, double grain, const Ticks& axis);
    /// A new step in a month inside the level of another: half way to the next one, else as much as a step
    /// is wont to be.
    static StairHand adding(const MonthLine& line, int at, int month, double grain, const Ticks& axis);

    /// Away from where it was taken, as far as there is room; false where that changes nothing.
    bool moveTo(int month, double value);

    [[nodiscard]] const StairMove& move() const { return m_move; }
    [[nodiscard]] StairPart part() const { return m_part; }
    [[nodiscard]] double grain() const { return m_grain; }
    [[nodiscard]] double taken() const { return m_taken; }       // the value it was taken at
    [[nodiscard]] double levelBefore() const { return m_below; } // of the step before; NaN for the first
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] bool isMoved() const;
    [[nodiscard]] bool isAtMost() const { return m_move.value >= m_most; }

private:
    StairMove m_move;
    StairPart m_part;
    double m_grain;
    double m_taken;
    double m_below;
    double m_least, m_most;
    int m_earliest, m_latest;
    bool m_new = false;
};

} // namespace headroom::ui
