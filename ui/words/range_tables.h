#pragma once

#include "projection/projection.h"
#include "ranges/summary.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <memory>
#include <string>
#include <vector>

namespace headroom::ui {

/// A lever's range in a month as a picture; without a range a mark at base.
RangePicture pictureOf(const plan::Lever& lever, int month);

/// Columns of the register of ranges.
enum class RegisterColumn { lever, unit, low, base, high, picture, meaning, shape, source, owner };

/// Every lever that has a range, and with `allBets` the bets that have none, in a month of the plan under its
/// scenario; what a simulation noticed of one is said with it. What may be typed is there to be edited unless
/// `writable` is false.
PageTable registerTable(const plan::Plan& scenarioPlan, int month, bool allBets, bool writable,
                        const std::vector<ranges::Notice>& notices, const QLocale& locale);
/// The row's key names the lever.
plan::LeverRef leverOfRow(const PageRow& row);

/// Columns of the comparison of scenarios.
enum class ScenarioColumn { name, weight, chance, gap, automation, required, cost };

/// What a scenario comes to, for a line of the comparison.
struct ScenarioLine {
    std::string name;
    const projection::Headlines* headlines;
    const ranges::Summary* summary;
};

/// The scenarios of the plan beside each other, each with its P10 to P90 and its difference to Base; below
/// them what they come to together where all have a weight. A scenario without a line, one that is still to
/// be drawn or cannot be, has its weight alone.
PageTable scenariosTable(const plan::Plan& plan, const std::vector<ScenarioLine>& lines,
                         const std::string& current, bool writable, const QLocale& locale);

} // namespace headroom::ui
