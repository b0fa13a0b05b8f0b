#include "plan/trajectory.h"

#include <algorithm>
#include <cassert>

namespace headroom::plan {

Trajectory Trajectory::constant(double value) {
    Trajectory result;
    result.m_points = {{0, value}};
    return result;
}

Trajectory Trajectory::linear(std::vector<Point> points) {
    return of(Shape::linear, std::move(points));
}

Trajectory Trajectory::steps(std::vector<Point> points) {
    return of(Shape::steps, std::move(points));
}

Trajectory Trajectory::monthly(const std::vector<double>& values) {
    std::vector<Point> points;
    points.reserve(values.size());
    for (double value : values) points.push_back({static_cast<int>(points.size()), value});
    return of(Shape::monthly, std::move(points));
}

Trajectory Trajectory::of(Shape shape, std::vector<Point> points) {
    std::erase_if(points, [](const Point& point) { return point.month < 0; });
    std::stable_sort(points.begin(), points.end(),
                     [](const Point& a, const Point& b) { return a.month < b.month; });
    Trajectory result;
    result.m_shape = shape;
    result.m_points.clear();
    for (const Point& point : points) {
        if (!result.m_points.empty() && result.m_points.back().month == point.month)
            result.m_points.back() = point;
        else
            result.m_points.push_back(point);
    }
    if (result.m_points.empty()) result.m_points = {{0, 0.0}};
    if (shape == Shape::constant) {
        result.m_points.resize(1);
        result.m_points.front().month = 0;
    }
    return result;
}

double Trajectory::at(int month) const {
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), month,
                                       [](int wanted, const Point& point) { return wanted < point.month; });
    if (next == m_points.begin()) return m_points.front().value;
    const Point& before = *std::prev(next);
    if (m_shape != Shape::linear || next == m_points.end() || before.month == month) return before.value;
    const double share = static_cast<double>(month - before.month) / (next->month - before.month);
    return before.value + share * (next->value - before.value);
}

std::vector<double> Trajectory::values(int months) const {
    std::vector<double> result(static_cast<std::size_t>(months));
    for (int t = 0; t < months; ++t) result[static_cast<std::size_t>(t)] = at(t);
    return result;
}

Trajectory Trajectory::withStep(int month, double value, int months) const {
    assert(month >= 0 && month < months);
    if (m_shape == Shape::constant && month == 0) return constant(value);
    if (m_shape == Shape::linear || m_shape == Shape::monthly) return withMonth(month, value, months);
    std::vector<Point> points = m_points;
    if (points.front().month > 0) points.insert(points.begin(), {0, points.front().value});
    points.push_back({month, value});
    Trajectory result = steps(std::move(points));
    // A point that repeats the one before it says nothing.
    auto& kept = result.m_points;
    kept.erase(std::unique(kept.begin(), kept.end(),
                           [](const Point& a, const Point& b) { return a.value == b.value; }),
               kept.end());
    return result;
}

Trajectory Trajectory::withMonth(int month, double value, int months) const {
    assert(month >= 0 && month < months);
    if (m_shape == Shape::constant || m_shape == Shape::steps) {
        const double after = at(month + 1);
        const bool lastMonth = month + 1 >= months;
        Trajectory result = of(Shape::steps, m_points).withStep(month, value, months);
        return lastMonth || result.at(month + 1) == after ? result
                                                          : result.withStep(month + 1, after, months);
    }
    std::vector<double> all = values(months);
    all[static_cast<std::size_t>(month)] = value;
    return monthly(all);
}

Trajectory Trajectory::withTyped(int month, double value, int months) const {
    return m_shape == Shape::constant || m_shape == Shape::steps ? withStep(month, value, months)
                                                                 : withMonth(month, value, months);
}

Trajectory Trajectory::shifted(double difference) const {
    Trajectory result = *this;
    for (Point& point : result.m_points) point.value += difference;
    return result;
}

} // namespace headroom::plan
