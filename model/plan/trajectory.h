#pragma once

#include <vector>

namespace headroom::plan {

/// How a lever's value gets from one of its points to the next.
enum class Shape {
    constant, // one point, at month 0
    linear,   // straight between points, flat before the first and after the last
    steps,    // each point holds until the next one
    monthly,  // a point a month from month 0; the last one holds
};

/// A value from a month on; months are counted from the plan's first month.
struct Point {
    int month = 0;
    double value = 0;

    bool operator==(const Point&) const = default;
};

/// A lever's path over the months of a plan. It always has a value at every month, so it has at least one
/// point; its points are in order of month, one a month, none before month 0.
class Trajectory {
public:
    Trajectory() = default; // constant 0
    static Trajectory constant(double value);
    static Trajectory linear(std::vector<Point> points);
    static Trajectory steps(std::vector<Point> points);
    static Trajectory monthly(const std::vector<double>& values);
    /// Any shape from its points; sorts them, keeps the last of two at one month, drops those before month 0.
    static Trajectory of(Shape shape, std::vector<Point> points);

    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }
    [[nodiscard]] double at(int month) const;
    [[nodiscard]] bool isConstant() const { return m_shape == Shape::constant; }
    /// The values of months 0 to `months` - 1.
    [[nodiscard]] std::vector<double> values(int months) const;

    /// `value` from `month` until the next point: how a stair-step is typed or dragged. A constant becomes
    /// steps when `month` is not the first; a linear path becomes monthly and only that month changes.
    [[nodiscard]] Trajectory withStep(int month, double value, int months) const;
    /// `value` in `month` alone, whatever the shape.
    [[nodiscard]] Trajectory withMonth(int month, double value, int months) const;
    /// How typing into a month is understood for this shape: steps and constants by withStep, the others by
    /// withMonth.
    [[nodiscard]] Trajectory withTyped(int month, double value, int months) const;
    /// The same path, every value moved by `difference`.
    [[nodiscard]] Trajectory shifted(double difference) const;

    bool operator==(const Trajectory&) const = default;

private:
    Shape m_shape = Shape::constant;
    std::vector<Point> m_points{{0, 0.0}};
};

} // namespace headroom::plan
