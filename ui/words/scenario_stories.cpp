#include "ui/words/scenario_stories.h"

#include "actuals/seen.h"
#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/guardrails.h"
#include "ui/words/ranges.h"
#include "ui/words/review.h"

#include <algorithm>

namespace headroom::ui {

using namespace answers;
using finance::DecisionKind;
using finance::ForcedDecision;
using finance::QuarterFigure;
using finance::ScenarioRanges;
using finance::ScenarioStory;
using plan::LeverKey;

namespace {

constexpr double unlikely = 0.10, remote = 0.01;

CellTone toneOfChance(double chance) {
    return chance < remote ? CellTone::trouble : chance < unlikely ? CellTone::caution : CellTone::usual;
}

PageCell chanceCell(std::optional<double> chance, const QLocale& locale, bool highIsTrouble = false) {
    if (!chance) return PageCell{QStringLiteral("–"), {}, CellTone::muted};
    PageCell cell{formatChance(*chance, locale)};
    cell.exact = formatForEdit(*chance, Unit::share, locale) + u'%';
    cell.tone = highIsTrouble ? (*chance > 0.5 ? CellTone::trouble : CellTone::usual) : toneOfChance(*chance);
    return cell;
}

const plan::Plan& planOf(const ScenarioRanges& ranges) {
    return *ranges.scenarios.front().projection->plan;
}

/// The row of a scenario that cannot be drawn: why, in the column where there is room.
PageRow faultRow(const ScenarioStory& story, std::size_t columns, std::size_t name, std::size_t why) {
    PageRow row;
    row.cells.resize(columns);
    row.cells[name].text = scenarioLabel(story.name);
    row.cells[why] = PageCell{oneLine(*story.error), {}, CellTone::trouble};
    return row;
}

QString guardrailName(const plan::Plan& plan, const plan::GuardrailId& id) {
    const auto found = std::find_if(plan.guardrails.begin(), plan.guardrails.end(),
                                    [&](const plan::Guardrail& each) { return each.id == id; });
    return found == plan.guardrails.end() ? QString() : QString::fromStdString(found->name).simplified();
}

/// A forced decision in words.
struct Worded {
    QString decision, stake, why;
    std::optional<LeverPlace> place;
};

class DecisionWords {
public:
    DecisionWords(const projection::Projection& projection, const QLocale& locale)
        : m_projection(projection)
        , m_plan(*projection.plan)
        , m_reader(projection, locale)
        , m_locale(locale) {}

    [[nodiscard]] Worded of(const ForcedDecision& decision) const {
        switch (decision.kind) {
        case DecisionKind::approveHires: return hires(decision);
        case DecisionKind::openPositions: return positions(decision);
        case DecisionKind::backfillMayStop: return backfillStops(decision);
        case DecisionKind::backfillResumes: return backfillResumes(decision);
        case DecisionKind::reduce: return reduction(decision);
        case DecisionKind::raiseResolution: return rise(decision);
        case DecisionKind::milestone: return milestone(decision);
        case DecisionKind::guardrail: return guardrail(decision);
        }
        return {};
    }

private:
    [[nodiscard]] Worded hires(const ForcedDecision& d) const {
        const QString hires = number(d.amount);
        Worded words;
        if (d.from == d.to)
            words.decision = d.amount == 1 ? Words::tr("Approve 1 hire for %1").arg(month(d.from))
                                           : Words::tr("Approve %1 hires for %2").arg(hires, month(d.from));
        else
            words.decision =
                d.amount == 1
                    ? Words::tr("Approve 1 hire a month for %1 to %2").arg(month(d.from), month(d.to))
                    : Words::tr("Approve %1 hires a month for %2 to %3")
                          .arg(hires, month(d.from), month(d.to));
        words.stake = fte(d.amount * (d.to - d.from + 1));
        words.why = Words::tr("Hiring takes %1.").arg(lead());
        words.place = LeverPlace{{LeverKey::plannedHires, {}}, d.from};
        return words;
    }

    [[nodiscard]] Worded positions(const ForcedDecision& d) const {
        Worded words;
        words.decision =
            d.from == d.to
                ? Words::tr("Open positions to be productive in %1").arg(month(d.from))
                : Words::tr("Open positions to be productive from %1 to %2").arg(month(d.from), month(d.to));
        words.stake = fte(d.amount);
        const int ramp = projection::rampMonths(m_plan);
        words.why = d.by < 0 ? Words::tr("No position opened from %1 on is productive by then.").arg(month(0))
                    : ramp > 0 ? Words::tr("Hiring takes %1, ramp to 80 % another %2.").arg(lead()).arg(ramp)
                               : Words::tr("Hiring takes %1.").arg(lead());
        words.place =
            d.from < m_projection.hiringLead()
                ? LeverPlace{{LeverKey::contractors, {}}, d.from}
                : LeverPlace{{LeverKey::plannedHires, {}}, std::max(d.by, 0) + m_projection.hiringLead()};
        return words;
    }

    [[nodiscard]] Worded backfillStops(const ForcedDecision& d) const {
        return {
            d.by == 0 ? Words::tr("Backfill may stop at once")
                      : Words::tr("Backfill may stop from %1").arg(month(d.by)),
            {},
            Words::tr("Without replacing leavers from then on, no month is shorter of people than planned."),
            LeverPlace{{LeverKey::backfill, {}}, d.by}};
    }

    [[nodiscard]] Worded backfillResumes(const ForcedDecision& d) const {
        return {Words::tr("Backfill may stay stopped until %1").arg(month(d.by)),
                {},
                Words::tr("If leavers after %1 are not replaced either, some month is shorter of people than "
                          "planned.")
                    .arg(month(d.by)),
                LeverPlace{{LeverKey::backfill, {}}, std::min(d.by + 1, m_reader.months() - 1)}};
    }

    [[nodiscard]] Worded reduction(const ForcedDecision& d) const {
        Worded words;
        words.decision =
            d.amount == 1
                ? Words::tr("Confirm the reduction by 1 person in %1").arg(month(d.from))
                : Words::tr("Confirm the reduction by %1 people in %2").arg(number(d.amount), month(d.from));
        words.stake = fte(d.amount);
        if (d.paused)
            words.why = Words::tr("A guardrail holds it back: it does not happen in this scenario.");
        else if (!d.gate.empty())
            words.why = Words::tr("Its gate: “%1” pauses it where automation stays under %2 up to %3.")
                            .arg(guardrailName(m_plan, d.gate), m_reader.share(d.gateLevel), month(d.by));
        else
            words.why = Words::tr("No guardrail on automation would pause it.");
        if (d.chance && !d.paused && *d.chance > 0)
            words.why += u' ' + Words::tr("A guardrail has fired by then in %1 of the draws.")
                                    .arg(formatChance(*d.chance, m_locale));
        words.place = LeverPlace{{LeverKey::plannedReductions, {}}, d.from};
        return words;
    }

    [[nodiscard]] Worded rise(const ForcedDecision& d) const {
        Worded words;
        words.decision = d.from == d.to
                             ? Words::tr("Begin the improvement work for the step in %1").arg(month(d.from))
                             : Words::tr("Begin the improvement work for the rise from %1 to %2")
                                   .arg(month(d.from), month(d.to));
        words.stake = m_reader.points(d.amount);
        const QString hours = formatWithUnit(d.hours, Unit::hours, m_locale);
        words.why = d.workTypes == 1
                        ? Words::tr("%1 of work on one work type, over the three months before.").arg(hours)
                        : Words::tr("%1 of work on %2 work types, over the three months before.")
                              .arg(hours)
                              .arg(d.workTypes);
        return words;
    }

    [[nodiscard]] Worded milestone(const ForcedDecision& d) const {
        Worded words;
        const plan::Milestone* milestone = m_plan.milestone(d.part);
        if (!milestone) return words;
        words.decision = Words::tr("“%1” is to be in place in %2")
                             .arg(QString::fromStdString(milestone->name).simplified(), month(d.from));
        const QString owner =
            milestone->owner.empty()
                ? Words::tr("Nobody answers for it yet.")
                : Words::tr("Answers for it: %1.").arg(QString::fromStdString(milestone->owner).simplified());
        words.why = d.workTypes == 1
                        ? Words::tr("A work type waits for it, and its steps come as late as it does.")
                        : Words::tr("%1 work types wait for it, and their steps come as late as it does.")
                              .arg(d.workTypes);
        words.why += u' ' + owner;
        words.place = LeverPlace{{LeverKey::milestoneDelay, d.part}, 0};
        return words;
    }

    [[nodiscard]] Worded guardrail(const ForcedDecision& d) const {
        Worded words;
        const auto found = std::find_if(m_plan.guardrails.begin(), m_plan.guardrails.end(),
                                        [&](const plan::Guardrail& each) { return each.id == d.part; });
        if (found == m_plan.guardrails.end()) return words;
        QStringList actions;
        for (const plan::GuardrailAction action : found->actions) actions << label(action);
        words.decision = actions.isEmpty()
                             ? Words::tr("Decide on “%1”").arg(guardrailName(m_plan, d.part))
                             : Words::tr("Decide on “%1”: %2")
                                   .arg(guardrailName(m_plan, d.part), actions.join(QStringLiteral(", ")));
        words.stake = d.chance ? formatChance(*d.chance, m_locale) : QString();
        words.why =
            d.inDrawsOnly
                ? Words::tr(
                      "With every lever at base it does not fire. In a tenth of the draws it has by %1.")
                      .arg(month(d.from))
                : Words::tr("It fires on the figures of %1, with every lever at base.").arg(month(d.from));
        return words;
    }

    [[nodiscard]] QString month(int t) const { return m_reader.month(t); }
    [[nodiscard]] QString number(double people) const { return m_reader.number(people, Unit::people); }
    [[nodiscard]] QString fte(double value) const { return m_reader.fte(value); }
    [[nodiscard]] QString lead() const { return m_reader.withUnit(m_projection.hiringLead(), Unit::months); }

    const projection::Projection& m_projection;
    const plan::Plan& m_plan;
    Reader m_reader;
    const QLocale& m_locale;
};

/// What scenarios force alike.
struct Shared {
    int by = 0;
    DecisionKind kind{};
    Worded words;
    QStringList scenarios;

    [[nodiscard]] bool isWindow() const { return kind == DecisionKind::backfillMayStop; }
};

std::vector<Shared> sharedDecisions(const ScenarioRanges& ranges, const QLocale& locale) {
    std::vector<Shared> all;
    for (const ScenarioStory& story : ranges.scenarios) {
        if (story.error) continue;
        const DecisionWords words(*story.projection, locale);
        for (const ForcedDecision& decision : story.decisions) {
            Worded worded = words.of(decision);
            const auto known = std::find_if(all.begin(), all.end(), [&](const Shared& each) {
                return each.by == decision.by && each.words.decision == worded.decision &&
                       each.words.stake == worded.stake && each.words.why == worded.why;
            });
            if (known != all.end())
                known->scenarios << scenarioLabel(story.name);
            else
                all.push_back({decision.by, decision.kind, std::move(worded), {scenarioLabel(story.name)}});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Shared& a, const Shared& b) { return a.by < b.by; });
    return all;
}

int drawnCount(const ScenarioRanges& ranges) {
    return static_cast<int>(
        std::count_if(ranges.scenarios.begin(), ranges.scenarios.end(),
                      [](const ScenarioStory& story) { return !story.error.has_value(); }));
}

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

PageTable scenarioQuartersTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = planOf(ranges);
    const QString currency = QString::fromStdString(plan.currency);
    PageTable table;
    table.name = Words::tr("Scenarios by quarter");
    table.note = Words::tr("Each scenario drawn by itself, %1 draws: the middle, and below it P10 to P90.")
                     .arg(formatNumber(static_cast<double>(ranges.draws), Unit::conversations, locale));
    table.columns = {
        {Words::tr("Quarter"), {}, {}},
        {Words::tr("Scenario"), {}, {}, false, true},
        {Words::tr("Required"), Words::tr("FTE, mean"), Words::tr("The mean of the quarter's months."), true},
        {Words::tr("Headcount"), Words::tr("people, at the end"), {}, true},
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
            range.cells = {
                PageCell{},
                PageCell{QStringLiteral("    ") + label(plan::RangeMeaning::p10p90), {}, CellTone::muted}};
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

PageTable scenarioDecisionsTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = planOf(ranges);
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
    for (const Shared& shared : sharedDecisions(ranges, locale)) {
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

PageTable scenarioConditionsTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = planOf(ranges);
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

PageTable scenarioTriggersTable(const ScenarioRanges& ranges, const QLocale& locale) {
    const plan::Plan& plan = planOf(ranges);
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
        const Worded worded = words.of(decision);
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
    const int now = std::max(0, actuals::monthsPast(planOf(ranges)));
    const std::vector<Shared> decisions = sharedDecisions(ranges, locale);
    // As much of the same is no parting: what counts is whether it is to be decided at all.
    const auto inAll = [&](const Shared& wanted) {
        qsizetype count = 0;
        for (const Shared& each : decisions)
            if (each.by == wanted.by && each.words.decision == wanted.words.decision)
                count += each.scenarios.size();
        return count >= static_cast<qsizetype>(drawn.size());
    };
    for (const Shared& shared : decisions) {
        if (shared.by < now || shared.isWindow() || inAll(shared)) continue;
        answer.remedy = Words::tr("The first decision on which they part is due by %1: %2 (%3).")
                            .arg(reader.month(shared.by), shared.words.decision,
                                 shared.scenarios.join(QStringLiteral(", ")));
        break;
    }
    if (answer.remedy.isEmpty())
        answer.remedy = Words::tr("They part on no decision that is still to be taken.");
    return answer;
}

} // namespace headroom::ui
