#pragma once

class QPainter;

namespace headroom::ui {

class ChartScene;

/// A ring where each step begins, the part of one that is pointed at, and while one is moved a card with its
/// month and its value.
void paintStairs(QPainter& painter, const ChartScene& scene);

} // namespace headroom::ui
