#include "ui/words/scenario_stories.h"

#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"
#include "ui/words/decision_words.h"
#include "ui/words/ranges.h"
#include "ui/words/scenario_cells.h"

#include <algorithm>

namespace headroom::ui {

using namespace answers;
using finance::ScenarioRanges;
using finance::ScenarioStory;

PageTable scenarioTriggersTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = basePlan(ranges);
    const Reader reader(*ranges.scenarios.front().projection, locale);
    const QString currency = QString::fromStdString(plan.currency);
    PageTable table;
    table.name = Words::tr("Triggers");
    table.note =
        Words::tr("What the actuals would have to show, by which month, for it to be another scenario "
                  "than Base. A figure counts as a trigger from the month on in which it misleads "
                  "about either scenario in no more than a fifth of the draws.");
    table.empty = Words::tr("There is no scenario beside Base: add one to see what would tell it from Base.");
    table.columns = {
        {Words::tr("From Base to"), {}, {}},
        {Words::tr("What is observed"), {}, {}, false, true},
        {Words::tr("Actuals of"), {}, Words::tr("The first month that tells."), false},
        {Words::tr("Misleads"),
         {},
         Words::tr("In which share of the draws of either scenario the figure would point at the "
                   "other one."),
         true},
        {Words::tr("Seen"), {}, Words::tr("What that month came to, where it is past."), true}};
    for (const ScenarioStory& story : ranges.scenarios) {
        if (story.error) {
            table.rows.push_back(faultRow(story, table.columns.size(), 0, 1));
            continue;
        }
        if (story.name == plan::baseScenario) continue;
        std::vector<std::pair<int, PageRow>> rows;
        const auto add = [&](const QString& what, int month, PageCell error, PageCell seen) {
            PageRow row;
            row.cells = {PageCell{scenarioLabel(story.name)}, PageCell{what},
                         PageCell{month >= 0 ? monthShortWithYear(plan.monthAt(month), locale) : QString()},
                         std::move(error), std::move(seen)};
            rows.emplace_back(month, std::move(row));
        };
        for (const finance::Trigger& trigger : story.triggers) {
            const QString value =
                formatWithUnit(trigger.threshold, plan::info(trigger.metric).unit, locale, currency);
            PageCell seen;
            if (trigger.seen)
                seen = PageCell{formatNumber(*trigger.seen, plan::info(trigger.metric).unit, locale),
                                {},
                                trigger.crossed() ? CellTone::caution : CellTone::usual};
            add(trigger.below ? Words::tr("%1 at or below %2 in %3")
                                    .arg(label(trigger.metric), value, reader.month(trigger.month))
                              : Words::tr("%1 at or above %2 in %3")
                                    .arg(label(trigger.metric), value, reader.month(trigger.month)),
                trigger.month, PageCell{formatChance(trigger.error, locale)}, seen);
        }
        for (const finance::GuardrailTrigger& trigger : story.guardrails)
            add(Words::tr("The guardrail “%1” of Base fires").arg(guardrailName(plan, trigger.guardrail)),
                trigger.month, PageCell{QStringLiteral("–"), {}, CellTone::muted}, {});
        if (story.triggers.empty() && story.guardrails.empty())
            add(Words::tr("Nothing that is observed tells it from Base before the plan ends."), -1, {}, {});
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [month, row] : rows) table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace headroom::ui
