#include "ui/words/scenario_cells.h"

#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"

namespace headroom::ui {

namespace {

constexpr double unlikely = 0.10, remote = 0.01;

CellTone toneOfChance(double chance) {
    return chance < remote ? CellTone::trouble : chance < unlikely ? CellTone::caution : CellTone::usual;
}

} // namespace

const plan::Plan& basePlan(const finance::ScenarioRanges& ranges) {
    return *ranges.scenarios.front().projection->plan;
}

PageCell chanceCell(std::optional<double> chance, const QLocale& locale, bool highIsTrouble) {
    if (!chance) return PageCell{QStringLiteral("–"), {}, CellTone::muted};
    PageCell cell{formatChance(*chance, locale)};
    cell.exact = formatForEdit(*chance, plan::Unit::share, locale) + u'%';
    cell.tone = highIsTrouble ? (*chance > 0.5 ? CellTone::trouble : CellTone::usual) : toneOfChance(*chance);
    return cell;
}

PageRow faultRow(const finance::ScenarioStory& story, std::size_t columns, std::size_t name,
                 std::size_t why) {
    PageRow row;
    row.cells.resize(columns);
    row.cells[name].text = scenarioLabel(story.name);
    row.cells[why] = PageCell{oneLine(*story.error), {}, CellTone::trouble};
    return row;
}

} // namespace headroom::ui
