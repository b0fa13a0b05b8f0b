#include "ui/words/scenario_decisions.h"

#include "actuals/seen.h"
#include "ui/words/catalogue.h"
#include "ui/words/ranges.h"
#include "ui/words/scenario_cells.h"
#include "ui/words/scenario_stories.h"

#include <algorithm>

namespace headroom::ui {

using finance::DecisionKind;
using finance::ForcedDecision;
using finance::ScenarioRanges;
using finance::ScenarioStory;
using plan::LeverKey;

namespace {

int drawnCount(const ScenarioRanges& ranges) {
    return static_cast<int>(
        std::count_if(ranges.scenarios.begin(), ranges.scenarios.end(),
                      [](const ScenarioStory& story) { return !story.error.has_value(); }));
}

} // namespace

std::vector<SharedDecision> sharedDecisions(const ScenarioRanges& ranges, const QLocale& locale) {
    std::vector<SharedDecision> all;
    for (const ScenarioStory& story : ranges.scenarios) {
        if (story.error) continue;
        const DecisionWords words(*story.projection, locale);
        for (const ForcedDecision& decision : story.decisions) {
            DecisionSentence worded = words.of(decision);
            const auto known = std::find_if(all.begin(), all.end(), [&](const SharedDecision& each) {
                return each.by == decision.by && each.words.decision == worded.decision &&
                       each.words.stake == worded.stake && each.words.why == worded.why;
            });
            if (known != all.end())
                known->scenarios << scenarioLabel(story.name);
            else
                all.push_back({decision.by, decision.kind, std::move(worded), {scenarioLabel(story.name)}});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SharedDecision& a, const SharedDecision& b) { return a.by < b.by; });
    return all;
}

PageTable scenarioDecisionsTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = basePlan(ranges);
    PageTable table;
    table.name = Words::tr("Decisions and their dates of no return");
    table.note = Words::tr("What scenarios force alike stands once.");
    table.empty = Words::tr("None of the scenarios asks for a decision by a date.");
    table.columns = {
        {Words::tr("Decide by"),
         {},
         Words::tr("The last month in which the decision comes in time, the earliest first.")},
        {Words::tr("State"),
         {},
         Words::tr("Late: the month lies before the plan's first. Past: it has actuals.")},
        {Words::tr("Scenario"), {}, {}},
        {Words::tr("Decision"), {}, {}, false, true},
        {Words::tr("At stake"),
         {},
         Words::tr("People, FTE that are missing, points of the plan's automation, or how likely a guardrail "
                   "fires."),
         true},
        {Words::tr("What it is for"), {}, {}, false, true}};
    const int past = actuals::monthsPast(plan);
    const int all = drawnCount(ranges);
    for (const SharedDecision& shared : sharedDecisions(ranges, locale)) {
        const QString date = monthShortWithYear(plan.monthAt(shared.by), locale);
        const bool late = shared.by < 0;
        PageRow row;
        row.cells.push_back({shared.isWindow() ? Words::tr("not before %1").arg(date) : date,
                             {},
                             late ? CellTone::trouble : CellTone::usual});
        row.cells.push_back(late                ? PageCell{Words::tr("late"), {}, CellTone::trouble}
                            : shared.isWindow() ? PageCell{Words::tr("may wait"), {}, CellTone::muted}
                            : shared.by < past  ? PageCell{Words::tr("past"), {}, CellTone::muted}
                                                : PageCell{Words::tr("on time")});
        row.cells.push_back({all > 1 && shared.scenarios.size() == all
                                 ? Words::tr("all", "scenarios")
                                 : shared.scenarios.join(QStringLiteral(", "))});
        row.cells.push_back({shared.words.decision});
        row.cells.push_back({shared.words.stake});
        row.cells.push_back({shared.words.why, {}, CellTone::muted});
        row.place = shared.words.place;
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<finance::ReviewAction> proposedActions(const projection::Projection& projection,
                                                   const finance::Quarter& quarter, const QLocale& locale) {
    const plan::Plan& plan = *projection.plan;
    const DecisionWords words(projection, locale);
    std::vector<finance::ReviewAction> actions;
    for (const ForcedDecision& decision : finance::decisionsOf(projection, {}, nullptr)) {
        if (!quarter.contains(plan.monthAt(decision.by))) continue;
        finance::ReviewAction action;
        switch (decision.kind) {
        case DecisionKind::approveHires:
        case DecisionKind::openPositions:
            action.owner = plan.lever(LeverKey::plannedHires).provenance.owner;
            break;
        case DecisionKind::reduce:
            action.owner = plan.lever(LeverKey::plannedReductions).provenance.owner;
            break;
        case DecisionKind::raiseResolution: action.kind = finance::ActionKind::investment; break;
        case DecisionKind::milestone:
            action.kind = finance::ActionKind::investment;
            if (const plan::Milestone* milestone = plan.milestone(decision.part))
                action.owner = milestone->owner;
            break;
        // Backfill has a window, not a date; guardrails have a step of their own.
        case DecisionKind::backfillMayStop:
        case DecisionKind::backfillResumes:
        case DecisionKind::guardrail: continue;
        }
        const DecisionSentence worded = words.of(decision);
        action.what =
            (decision.kind == DecisionKind::milestone
                 ? worded.decision
                 : Words::tr("%1 (%2)", "a decision, what is at stake").arg(worded.decision, worded.stake))
                .toStdString();
        action.due = monthLong(plan.monthAt(decision.by), locale).toStdString();
        actions.push_back(std::move(action));
    }
    return actions;
}

} // namespace headroom::ui
