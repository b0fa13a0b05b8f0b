#pragma once

#include "finance/scenario_ranges.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <optional>

namespace headroom::ui {

/// The plan that the scenarios are of, with every lever at base.
const plan::Plan& basePlan(const finance::ScenarioRanges& ranges);
/// A chance as a cell; a low one is trouble, or a high one.
PageCell chanceCell(std::optional<double> chance, const QLocale& locale, bool highIsTrouble = false);
/// The row of a scenario that cannot be drawn: why, in the column where there is room.
PageRow faultRow(const finance::ScenarioStory& story, std::size_t columns, std::size_t name, std::size_t why);

} // namespace headroom::ui
