#include "ui/words/scenario_stories.h"

#include "actuals/seen.h"
#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/ranges.h"
#include "ui/words/review.h"
#include "ui/words/scenario_cells.h"
#include "ui/words/scenario_decisions.h"

#include <algorithm>

namespace headroom::ui {

using namespace answers;
using finance::QuarterFigure;
using finance::ScenarioRanges;
using finance::ScenarioStory;

PageTable scenarioQuartersTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = basePlan(ranges);
    const QString currency = QString::fromStdString(plan.currency);
    PageTable table;
    table.name = Words::tr("Scenarios by quarter");
    table.note = Words::tr("Each scenario drawn by itself, %1 draws: the middle, and below it P10 to P90.")
                     .arg(formatNumber(static_cast<double>(ranges.draws), Unit::conversations, locale));
    table.columns = {
        {Words::tr("Quarter"), {}, {}},
        {Words::tr("Scenario"), {}, {}, false, true},
        {Words::tr("Required"), Words::tr("FTE, mean"), Words::tr("The mean of the quarter's months."), true},
        {Words::tr("Headcount"), Words::tr("at the end"), {}, true},
        {Words::tr("Gap"), Words::tr("FTE, worst month"), {}, true},
        {Words::tr("Understaffed"), Words::tr("some month"),
         Words::tr("The chance of a negative gap in some month of the quarter."), true},
        {Words::tr("Cost"), Words::tr("the quarter"), {}, true},
        {Words::tr("Automation"), Words::tr("%, at the end"), {}, true}};
    const ScenarioStory& base = ranges.scenarios.front();
    for (std::size_t q = 0; q < base.quarters.size(); ++q) {
        bool first = true;
        for (const ScenarioStory& story : ranges.scenarios) {
            if (story.error) continue;
            const finance::ScenarioQuarter& quarter = story.quarters[q];
            PageRow middle, range;
            PageCell when{first ? quarterText(quarter.quarter) : QString()};
            const int months = quarter.months.to - quarter.months.from;
            if (months < 3) when.tip = Words::tr("Only the part of it that is in the plan.");
            middle.cells = {when, PageCell{scenarioLabel(story.name)}};
            range.cells = {PageCell{}, insetCell(label(plan::RangeMeaning::p10p90))};
            for (std::size_t f = 0; f < finance::quarterFigureCount; ++f) {
                const auto figure = static_cast<QuarterFigure>(f);
                const finance::QuarterSpread& spread = quarter.of(figure);
                const Unit unit = plan::info(finance::metricOf(figure)).unit;
                const auto text = [&](double value) {
                    return unit == Unit::money ? formatMoneyShort(value, currency, locale)
                                               : formatNumber(value, unit, locale);
                };
                PageCell cell{text(spread.p50)};
                cell.exact = formatForEdit(spread.p50, unit, locale);
                cell.tip = Words::tr("With every lever at base: %1.").arg(text(spread.atBase));
                if (figure == QuarterFigure::gap && spread.p50 < 0) cell.tone = CellTone::trouble;
                middle.cells.push_back(cell);
                range.cells.push_back(PageCell{
                    formatRange(spread.p10, spread.p90, unit, locale, currency, false), {}, CellTone::muted});
                if (figure == QuarterFigure::gap) {
                    middle.cells.push_back(chanceCell(quarter.chanceShort, locale, true));
                    range.cells.emplace_back();
                }
            }
            table.rows.push_back(std::move(middle));
            table.rows.push_back(std::move(range));
            first = false;
        }
    }
    for (const ScenarioStory& story : ranges.scenarios)
        if (story.error)
            table.note += u' ' + scenarioLabel(story.name) + QStringLiteral(": ") + oneLine(*story.error);
    return table;
}

Answer scenariosAnswer(const ScenarioRanges& ranges, const QLocale& locale) {
    const Reader reader(*ranges.scenarios.front().projection, locale);
    const auto endOf = [](const ScenarioStory& story) -> const finance::QuarterSpread& {
        return story.quarters.back().of(QuarterFigure::required);
    };
    std::vector<const ScenarioStory*> drawn;
    for (const ScenarioStory& story : ranges.scenarios)
        if (!story.error) drawn.push_back(&story);
    const auto order = [&](const ScenarioStory* a, const ScenarioStory* b) {
        return endOf(*a).p50 < endOf(*b).p50;
    };
    const auto [least, most] = std::minmax_element(drawn.begin(), drawn.end(), order);
    const QString quarter = quarterText(ranges.scenarios.front().quarters.back().quarter);
    Answer answer;
    if (drawn.size() < 2) {
        answer.title = Words::tr("%1 asks for %2 FTE in eight of ten draws")
                           .arg(quarter, formatRange(endOf(*drawn.front()).p10, endOf(*drawn.front()).p90,
                                                     Unit::fte, locale, {}, false));
        answer.remedy = Words::tr("There is no other scenario to hold Base against.");
        return answer;
    }
    answer.title = Words::tr("%1 asks for %2 in %3 and for %4 in %5")
                       .arg(quarter, reader.fte(endOf(**least).p50), scenarioLabel((*least)->name),
                            reader.fte(endOf(**most).p50), scenarioLabel((*most)->name));
    const int now = std::max(0, actuals::monthsPast(basePlan(ranges)));
    const std::vector<SharedDecision> decisions = sharedDecisions(ranges, locale);
    // As much of the same is no parting: what counts is whether it is to be decided at all.
    for (const SharedDecision& shared : decisions) {
        if (shared.by < now || shared.isWindow()) continue;
        QStringList who;
        for (const SharedDecision& each : decisions)
            if (each.by == shared.by && each.words.decision == shared.words.decision) who += each.scenarios;
        if (who.size() >= static_cast<qsizetype>(drawn.size())) continue;
        answer.remedy =
            Words::tr("The first decision on which they part is due by %1: %2 (%3).")
                .arg(reader.month(shared.by), shared.words.decision, who.join(QStringLiteral(", ")));
        break;
    }
    if (answer.remedy.isEmpty())
        answer.remedy = Words::tr("They part on no decision that is still to be taken.");
    return answer;
}

} // namespace headroom::ui
