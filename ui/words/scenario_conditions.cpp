#include "ui/words/scenario_stories.h"

#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"
#include "ui/words/ranges.h"
#include "ui/words/scenario_cells.h"

#include <algorithm>

namespace headroom::ui {

using namespace answers;
using finance::ScenarioRanges;
using finance::ScenarioStory;

namespace {

QString valueOf(double value, const plan::LeverRef& lever, const plan::Plan& plan, const QLocale& locale) {
    return formatWithUnit(value, plan::info(lever.key).unit, locale, QString::fromStdString(plan.currency));
}

QString conditionSentence(const finance::LeverDifference& difference, const plan::Plan& plan,
                          const Reader& reader, const QLocale& locale) {
    const plan::Unit unit = plan::info(difference.lever.key).unit;
    const QString value = valueOf(difference.value, difference.lever, plan, locale);
    const QString by = formatDifference(std::abs(difference.value - difference.base), unit, locale,
                                        QString::fromStdString(plan.currency))
                           .remove(u'+');
    const QString lever = leverTitle(difference.lever, plan);
    const QString from = reader.month(difference.month);
    return difference.value > difference.base
               ? Words::tr("%1 is at %2 from %3 on, %4 more than in Base.").arg(lever, value, from, by)
               : Words::tr("%1 is at %2 from %3 on, %4 less than in Base.").arg(lever, value, from, by);
}

/// Who answers for a lever: its own owner, else that of its work type.
PageCell ownerCell(const plan::LeverRef& lever, const plan::Plan& plan) {
    std::string owner = plan.find(lever)->provenance.owner;
    if (const plan::WorkType* type = plan.workType(lever.of); owner.empty() && type) owner = type->owner;
    return owner.empty() ? PageCell{Words::tr("nobody yet"), {}, CellTone::caution}
                         : PageCell{QString::fromStdString(owner).simplified(), {}, CellTone::muted};
}

} // namespace

PageTable scenarioConditionsTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = basePlan(ranges);
    const Reader reader(*ranges.scenarios.front().projection, locale);
    PageTable table;
    table.name = Words::tr("What must be true");
    table.note =
        Words::tr("How likely each is within the range that Base gives its lever, and in which share "
                  "of Base's own draws automation gets as far.");
    table.empty = Words::tr("There is no scenario beside Base: add one to see what it rests on.");
    table.columns = {{Words::tr("Scenario"), {}, {}},
                     {Words::tr("What must be true"), {}, {}, false, true},
                     {Words::tr("In Base"), {}, {}, true},
                     {Words::tr("Needed"), {}, {}, true},
                     {Words::tr("From"), {}, Words::tr("The month from which on it holds."), false},
                     {Words::tr("Chance"), Words::tr("in Base"),
                      Words::tr("Of getting at least as far within the range of Base. A dash: the lever has "
                                "no range there."),
                      true},
                     {Words::tr("Owner"), {}, {}, false, true}};
    for (const ScenarioStory& story : ranges.scenarios) {
        if (story.error) {
            table.rows.push_back(faultRow(story, table.columns.size(), 0, 1));
            continue;
        }
        if (story.name == plan::baseScenario) continue;
        if (story.reach) {
            const int last = plan.months - 1;
            const auto end = [&](const ScenarioStory& of) {
                return of.projection->outputs.at(Metric::automation, last);
            };
            PageRow row;
            row.cells = {
                PageCell{scenarioLabel(story.name)},
                PageCell{story.higher ? Words::tr("All of it together: automation ends at %1 or above.")
                                            .arg(reader.share(end(story)))
                                      : Words::tr("All of it together: automation ends at %1 or below.")
                                            .arg(reader.share(end(story)))},
                PageCell{reader.share(end(ranges.scenarios.front()))}, PageCell{reader.share(end(story))},
                PageCell{monthShortWithYear(plan.monthAt(last), locale)},
                // What no draw has done is not impossible.
                chanceCell(std::max(*story.reach, 0.5 / static_cast<double>(ranges.draws)), locale),
                PageCell{}};
            table.rows.push_back(std::move(row));
        }
        auto differences = story.differences;
        std::stable_sort(differences.begin(), differences.end(), [](const auto& a, const auto& b) {
            return a.chance.value_or(2) < b.chance.value_or(2);
        });
        for (const finance::LeverDifference& difference : differences) {
            PageRow row;
            row.cells = {PageCell{scenarioLabel(story.name)},
                         PageCell{conditionSentence(difference, plan, reader, locale)},
                         PageCell{valueOf(difference.base, difference.lever, plan, locale)},
                         PageCell{valueOf(difference.value, difference.lever, plan, locale)},
                         PageCell{monthShortWithYear(plan.monthAt(difference.month), locale)},
                         chanceCell(difference.chance, locale),
                         ownerCell(difference.lever, plan)};
            row.place = LeverPlace{difference.lever, difference.month};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace headroom::ui
