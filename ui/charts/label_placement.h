#pragma once

#include <QString>

#include <vector>

class QFontMetricsF;

namespace headroom::ui {

/// Moves labels apart that would overlap. `centres` are where they want to be, in any order; each is `height`
/// high; all stay within top..bottom as far as there is room. Labels keep their order and move as little as
/// can be.
std::vector<double> spreadLabels(const std::vector<double>& centres, double height, double top,
                                 double bottom);

/// The name as far as `room` goes: whole, else its first words without a joining word at the end, else the
/// beginning of its first word.
QString fittedName(const QString& name, const QFontMetricsF& metrics, double room);

} // namespace headroom::ui
