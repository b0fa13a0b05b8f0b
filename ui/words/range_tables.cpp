#include "ui/words/range_tables.h"

#include "ranges/distribution.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"
#include "ui/words/register_cells.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {

namespace {

using plan::Distribution;
using plan::LeverRef;

QStringList meanings() {
    return {label(plan::RangeMeaning::p10p90), label(plan::RangeMeaning::absoluteLimits)};
}

QStringList shapes() {
    QStringList words;
    for (const auto which : {Distribution::pert, Distribution::triangular, Distribution::uniform,
                             Distribution::normal, Distribution::lognormal, Distribution::discrete})
        words << label(which);
    return words;
}

PageRow registerRow(const plan::Plan& plan, const LeverRef& ref, int month, bool writable,
                    const QLocale& locale) {
    const plan::Lever& lever = *plan.find(ref);
    const plan::LeverInfo& info = plan::info(ref.key);
    const QString none = QStringLiteral("–");
    const auto number = [&](double value, bool there) {
        return leverValueCell(value, there, info.unit, writable, locale);
    };
    const bool ranged = lever.range.has_value();
    const auto choice = [&](const QString& text, const QStringList& choices) {
        PageCell cell{ranged ? text : none};
        if (ranged && writable) cell.edit = text;
        cell.choices = choices;
        if (!ranged) cell.tone = CellTone::muted;
        return cell;
    };
    PageRow row;
    row.key = registerKey(ref);
    row.place = LeverPlace{ref, info.byMonth ? month : 0};
    PageCell name{leverTitle(ref, plan)};
    name.tip = name.text + u'\n' + help(ref.key);
    PageCell picture{ranged ? Words::tr("%1 to %2", "low, high")
                                  .arg(formatNumber(lever.lowAt(month), info.unit, locale),
                                       formatNumber(lever.highAt(month), info.unit, locale))
                            : none};
    if (ranged) picture.picture = pictureOf(lever, month);
    row.cells = {name,
                 PageCell{unitLabel(info.unit, QString::fromStdString(plan.currency)), {}, CellTone::muted},
                 number(lever.lowAt(month), ranged),
                 number(lever.base.at(month), true),
                 number(lever.highAt(month), ranged),
                 picture,
                 choice(ranged ? label(lever.range->meaning) : QString(), meanings()),
                 choice(ranged ? label(lever.range->distribution) : QString(), shapes()),
                 givenTextCell(lever.provenance.source, Words::tr("not given"), writable),
                 givenTextCell(lever.provenance.owner, Words::tr("nobody yet"), writable)};
    return row;
}

} // namespace

RangePicture pictureOf(const plan::Lever& lever, int month) {
    constexpr int steps = 48;
    RangePicture picture;
    picture.low = lever.lowAt(month);
    picture.base = lever.base.at(month);
    picture.high = lever.highAt(month);
    if (!lever.range || picture.low == picture.high) return picture;
    if (lever.range->distribution == Distribution::discrete) {
        picture.weights = lever.range->weights;
        return picture;
    }
    const ranges::Outcomes outcomes = ranges::outcomesOf(lever, month);
    picture.least = outcomes.least();
    picture.most = outcomes.most();
    for (int i = 0; i <= steps; ++i)
        picture.density.push_back(
            outcomes.density(picture.least + (picture.most - picture.least) * i / steps));
    return picture;
}

PageTable registerTable(const plan::Plan& plan, int month, bool allBets, bool writable,
                        const std::vector<ranges::Notice>& notices, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Register of ranges");
    table.columns = leverRangeColumns(plan, month, locale);
    table.columns.insert(
        table.columns.end(),
        {{Words::tr("Outcomes"), {}, Words::tr("How likely its outcomes are, with low, base and high.")},
         {Words::tr("Low, high"),
          {},
          Words::tr("What low and high say: nine of ten outcomes are "
                    "above the one and below the other, or all of them."),
          false,
          true},
         {Words::tr("Shape"), {}, {}},
         {Words::tr("Source"), {}, {}, false, true},
         {Words::tr("Owner"), {}, {}, false, true}});
    int ranged = 0, without = 0;
    for (const LeverRef& ref : plan::allLevers(plan)) {
        if (!plan::isRead(plan, ref)) continue;
        const bool has = plan.find(ref)->range.has_value();
        const bool bet = plan::info(ref.key).kind == plan::LeverKind::bet;
        if (has) ++ranged;
        if (!has && bet) ++without;
        if (!has && !(allBets && bet)) continue;
        table.rows.push_back(registerRow(plan, ref, month, writable, locale));
        for (const ranges::Notice& notice : notices) {
            if (notice.code == ranges::NoticeCode::correlationRepaired || notice.lever != ref) continue;
            PageCell& name = table.rows.back().cells.front();
            name.tone = CellTone::caution;
            name.tip += u'\n' + noticeSentence(notice, plan, locale);
        }
    }
    table.note = ranged == 1 ? Words::tr("1 lever with a range")
                             : Words::tr("%1 levers with a range", nullptr, ranged).arg(ranged);
    if (without > 0)
        table.note += u' ' + (without == 1 ? Words::tr("and 1 bet without")
                                           : Words::tr("and %1 bets without", nullptr, without).arg(without));
    for (const ranges::Notice& notice : notices)
        if (notice.code == ranges::NoticeCode::correlationRepaired)
            table.note += QStringLiteral(". ") + noticeSentence(notice, plan, locale);
    table.empty =
        Words::tr("No lever has a range yet. Show all bets and type how low and how high they may be.");
    return table;
}

plan::LeverRef leverOfRow(const PageRow& row) {
    return row.place ? row.place->lever : plan::LeverRef{};
}

namespace {

using plan::Metric;
using plan::Unit;
using ranges::Figure;
using ranges::Level;
using ranges::Over;
using ranges::Spread;

struct Column {
    Figure figure;
    Unit unit;
    double (*atBase)(const projection::Headlines&);
};

/// The headline figures as the comparison has them, in the order of its columns from the gap on.
std::vector<Column> comparedFigures(const plan::Plan& plan) {
    return {{{Metric::gapFte, -1, Over::worst, 0},
             Unit::fte,
             [](const projection::Headlines& h) { return h.worstGap; }},
            {{Metric::automation, -1, Over::month, plan.months - 1},
             Unit::share,
             [](const projection::Headlines& h) { return h.automationAtEnd; }},
            {{Metric::requiredFte, -1, Over::worst, 0},
             Unit::fte,
             [](const projection::Headlines& h) { return h.requiredPeak; }},
            {{Metric::totalCost, -1, Over::wholePlan, 0}, Unit::money, [](const projection::Headlines& h) {
                 return h.totalCost;
             }}};
}

/// The middle, its difference to Base, and from P10 to P90 where one points.
PageCell comparedCell(const Column& column, const ScenarioLine& line, const ScenarioLine* base,
                      const plan::Plan& plan, const QLocale& locale) {
    const QString currency = QString::fromStdString(plan.currency);
    const Spread& spread = line.summary->of(column.figure);
    const double middle = spread.at(Level::p50);
    const auto figure = [&](double value) {
        return column.unit == Unit::money ? formatMoneyShort(value, currency, locale)
                                          : formatNumber(value, column.unit, locale);
    };
    PageCell cell;
    cell.text = figure(middle);
    if (base && &line != base) {
        const double difference = middle - base->summary->of(column.figure).at(Level::p50);
        QString more = column.unit == Unit::money ? formatMoneyShort(difference, currency, locale)
                                                  : formatDifferenceNumber(difference, column.unit, locale);
        if (column.unit == Unit::money && difference > 0) more.prepend(u'+');
        cell.text = Words::tr("%1 (%2)", "value (difference to base)").arg(cell.text, more);
    }
    cell.exact = formatForEdit(middle, column.unit, locale);
    if (plan::info(column.figure.metric).negativeIsTrouble && middle < 0) cell.tone = CellTone::trouble;
    cell.tip = Words::tr("With every lever at base: %1.").arg(figure(column.atBase(*line.headlines)));
    return cell;
}

PageCell chanceCell(const ScenarioLine& line, const ScenarioLine* base, const QLocale& locale) {
    PageCell cell;
    cell.text = formatChance(line.summary->understaffedEver, locale);
    if (base && &line != base) {
        const double points = (line.summary->understaffedEver - base->summary->understaffedEver) * 100;
        QString difference = formatFixed(points, 0, locale);
        if (std::round(points) > 0) difference.prepend(u'+');
        cell.text = Words::tr("%1 (%2)", "value (difference to base)").arg(cell.text, difference);
    }
    cell.exact = formatForEdit(line.summary->understaffedEver, Unit::share, locale) + u'%';
    if (line.summary->understaffedEver > 0.5) cell.tone = CellTone::trouble;
    return cell;
}

PageCell weightCell(const plan::Plan& plan, const std::string& name, bool writable, const QLocale& locale) {
    PageCell cell;
    const plan::Scenario* scenario = plan.scenario(name);
    const std::optional<double> weight = plan::scenarioWeight(plan, name);
    cell.text = weight ? formatNumber(*weight, Unit::share, locale) : QStringLiteral("–");
    if (!scenario) cell.tip = Words::tr("What the weights of the other scenarios leave.");
    if (scenario && writable) cell.edit = weight ? formatForEdit(*weight, Unit::share, locale) : QString();
    return cell;
}

/// Chances and means of a mixture are the weighted ones of its parts; its quantiles are not, and are left
/// out.
std::optional<PageRow> weighted(const plan::Plan& plan, const std::vector<ScenarioLine>& lines,
                                const std::vector<Column>& columns, const QLocale& locale) {
    double sum = 0, chance = 0;
    std::vector<double> means(columns.size());
    if (lines.size() != plan.scenarios.size() + 1) return std::nullopt;
    for (const ScenarioLine& line : lines) {
        const std::optional<double> weight = plan::scenarioWeight(plan, line.name);
        if (!weight) return std::nullopt;
        sum += *weight;
        chance += *weight * line.summary->understaffedEver;
        for (std::size_t i = 0; i < columns.size(); ++i)
            means[i] += *weight * line.summary->of(columns[i].figure).mean;
    }
    if (!(std::abs(sum - 1) < 1e-6)) return std::nullopt;
    PageRow row;
    row.cells = {PageCell{Words::tr("Weighted mean"), {}, CellTone::muted},
                 PageCell{formatNumber(sum, Unit::share, locale), {}, CellTone::muted},
                 PageCell{formatChance(chance, locale), {}, CellTone::muted}};
    for (std::size_t i = 0; i < columns.size(); ++i)
        row.cells.push_back(
            PageCell{columns[i].unit == Unit::money
                         ? formatMoneyShort(means[i], QString::fromStdString(plan.currency), locale)
                         : formatNumber(means[i], columns[i].unit, locale),
                     {},
                     CellTone::muted});
    return row;
}

} // namespace

PageTable scenariosTable(const plan::Plan& plan, const std::vector<ScenarioLine>& lines,
                         const std::string& current, bool writable, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Scenarios");
    const QString last = plan.months > 12 ? monthShortWithYear(plan.monthAt(plan.months - 1), locale)
                                          : monthShort(plan.monthAt(plan.months - 1), locale);
    const QString middle = Words::tr("The middle of the draws (P50) and its difference to Base.");
    table.columns = {
        {Words::tr("Scenario"), {}, {}, false, true},
        {Words::tr("Weight"), QStringLiteral("%"), Words::tr("How likely somebody thinks it is."), true},
        {Words::tr("Understaffed"), Words::tr("some month"),
         Words::tr("The chance of a negative gap in some month."), true},
        {Words::tr("Worst gap"), Words::tr("FTE"), middle, true},
        {Words::tr("Automation"), QStringLiteral("%, ") + last, middle, true},
        {Words::tr("Required, peak"), Words::tr("FTE"), middle, true},
        {Words::tr("Cost"), Words::tr("whole plan"), middle, true}};
    const auto columns = comparedFigures(plan);
    const auto lineOf = [&](const std::string& name) -> const ScenarioLine* {
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [&](const ScenarioLine& line) { return line.name == name; });
        return found == lines.end() ? nullptr : &*found;
    };
    const ScenarioLine* base = lineOf(plan::baseScenario);
    std::vector<std::string> names{plan::baseScenario};
    for (const plan::Scenario& scenario : plan.scenarios) names.push_back(scenario.name);
    for (const std::string& scenario : names) {
        PageRow row;
        row.key = QString::fromStdString(scenario);
        PageCell name{scenarioLabel(scenario)};
        if (scenario == current) name.text = Words::tr("%1, shown").arg(name.text);
        row.cells = {name, weightCell(plan, scenario, writable, locale)};
        const ScenarioLine* known = lineOf(scenario);
        if (!known) {
            row.cells.resize(table.columns.size(), PageCell{QStringLiteral("–"), {}, CellTone::muted});
            table.rows.push_back(std::move(row));
            continue;
        }
        const ScenarioLine& line = *known;
        row.cells.push_back(chanceCell(line, base, locale));
        for (const Column& column : columns)
            row.cells.push_back(comparedCell(column, line, base, plan, locale));
        table.rows.push_back(std::move(row));
        PageRow spread;
        spread.cells = {insetCell(label(plan::RangeMeaning::p10p90)), PageCell{}, PageCell{}};
        for (const Column& column : columns) {
            const Spread& of = line.summary->of(column.figure);
            spread.cells.push_back(PageCell{formatRange(of.at(Level::p10), of.at(Level::p90), column.unit,
                                                        locale, QString::fromStdString(plan.currency), false),
                                            {},
                                            CellTone::muted});
        }
        table.rows.push_back(std::move(spread));
    }
    if (auto mixture = weighted(plan, lines, columns, locale)) table.rows.push_back(std::move(*mixture));
    double sum = 0;
    for (const plan::Scenario& scenario : plan.scenarios) sum += scenario.weight.value_or(0);
    table.note = lines.empty() ? Words::tr("Drawing the outcomes of every scenario…")
                               : Words::tr("P50 of %1 draws each, with the difference to Base.")
                                     .arg(formatNumber(static_cast<double>(lines.front().summary->draws),
                                                       Unit::conversations, locale));
    if (sum > 1 + 1e-9)
        table.note += u' ' + Words::tr("The weights add up to %1, which leaves nothing for Base.")
                                 .arg(formatWithUnit(sum, Unit::share, locale));
    return table;
}

} // namespace headroom::ui
