#include "ui/words/budget.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace headroom::ui {

namespace {

using finance::Budget;
using finance::BudgetLine;
using finance::BudgetPeriod;
using finance::Span;
using plan::Metric;
using ranges::Figure;
using ranges::Level;
using ranges::Over;

/// The metric whose draws are those of the line. Tooling is no bet: the AI's cost is drawn with it, and it is
/// taken off again.
std::optional<Metric> drawnAs(BudgetLine line) {
    switch (line) {
    case BudgetLine::people: return Metric::peopleCost;
    case BudgetLine::hiring: return Metric::hiringCost;
    case BudgetLine::exit: return Metric::exitCost;
    case BudgetLine::ai: return Metric::aiCost;
    case BudgetLine::flex: return Metric::flexCost;
    case BudgetLine::tooling: break;
    }
    return std::nullopt;
}

QString periodName(const plan::Plan& plan, const Span& span, BudgetPeriod period, const QLocale& locale) {
    const plan::Month first = plan.monthAt(span.from);
    const int year = static_cast<int>(first.year());
    switch (period) {
    case BudgetPeriod::month: return monthShortWithYear(first, locale);
    case BudgetPeriod::quarter:
        return Words::tr("Q%1 %2", "quarter, year").arg(plan::calendarMonth(first) / 3 + 1).arg(year);
    case BudgetPeriod::year: break;
    }
    return QString::number(year);
}

bool isWhole(const Span& span, BudgetPeriod period) {
    const int months = period == BudgetPeriod::month ? 1 : period == BudgetPeriod::quarter ? 3 : 12;
    return span.to - span.from == months;
}

QString cents(std::int64_t hundredths, const QLocale& locale) {
    return formatFixed(static_cast<double>(hundredths) / 100, 2, locale);
}

PageCell moneyCell(std::int64_t hundredths, const QLocale& locale, CellTone tone = CellTone::usual) {
    PageCell cell{cents(hundredths, locale)};
    cell.exact = formatForEdit(static_cast<double>(hundredths) / 100, plan::Unit::money, locale);
    cell.tone = tone;
    return cell;
}

/// A dash before a minus sign reads as one long line.
QString formatRange(double from, double to, int decimals, const QLocale& locale) {
    const QString least = formatFixed(from, decimals, locale), most = formatFixed(to, decimals, locale);
    if (least == most) return least;
    return (from < 0 || to < 0 ? Words::tr("%1 to %2") : QStringLiteral("%1 – %2")).arg(least, most);
}

Figure wholePlan(Metric metric) {
    return {metric, -1, Over::wholePlan, 0};
}

} // namespace

QString label(BudgetLine line) {
    switch (line) {
    case BudgetLine::people: return Words::tr("People");
    case BudgetLine::hiring: return Words::tr("Hiring");
    case BudgetLine::exit: return Words::tr("Exit");
    case BudgetLine::ai: return Words::tr("AI");
    case BudgetLine::tooling: return Words::tr("Tooling");
    case BudgetLine::flex: return Words::tr("Flex");
    }
    return {};
}

PageTable budgetTable(const projection::Projection& projection, BudgetPeriod period, const BudgetDraws& draws,
                      bool ranges, const QLocale& locale) {
    const plan::Plan& plan = *projection.plan;
    const Budget budget = finance::budgetOf(projection);
    const std::vector<Span> spans = finance::spansOf(plan, period);
    const Span whole{0, budget.months()};
    const QString money = unitLabel(plan::Unit::money, QString::fromStdString(plan.currency));
    PageTable table;
    table.name = Words::tr("Budget");
    table.note =
        Words::tr("To the cent; every line and every column adds up as printed. P10 and P90 are those of the "
                  "whole plan: quantiles do not add up.");
    table.columns = {{Words::tr("Line"), {}, {}, false, true}};
    for (const Span& span : spans)
        table.columns.push_back(
            {periodName(plan, span, period, locale), money,
             isWhole(span, period) ? QString() : Words::tr("Only the part of it that is in the plan."),
             true});
    table.columns.push_back({Words::tr("Whole plan"), money, {}, true});
    table.columns.push_back({Words::tr("P10"), money, Words::tr("Of the whole plan, over the draws."), true});
    table.columns.push_back({Words::tr("P90"), money, Words::tr("Of the whole plan, over the draws."), true});

    const QString none = QStringLiteral("–");
    const auto spreadOf = [&](const Figure& figure) -> std::optional<finance::MoneyRange> {
        if (!draws.summary) return std::nullopt;
        const ranges::Spread& spread = draws.summary->of(figure);
        const finance::MoneyRange range{spread.at(Level::p10), spread.at(Level::p90)};
        return std::isfinite(range.p10) && std::isfinite(range.p90) ? std::optional{range} : std::nullopt;
    };
    using RangeOf = std::function<std::optional<finance::MoneyRange>(const Span&)>;
    const auto drawn = [&](Metric metric) -> RangeOf {
        return [&, metric](const Span& span) {
            if (span == whole) return spreadOf(wholePlan(metric));
            // A quarter of which the plan has one month is that month.
            if (span.to - span.from == 1) return spreadOf({metric, -1, Over::month, span.from});
            if (period == BudgetPeriod::quarter)
                return draws.quarters ? draws.quarters->of(metric, span) : std::nullopt;
            const auto year = std::find(spans.begin(), spans.end(), span) - spans.begin();
            return spreadOf({metric, -1, Over::year, static_cast<int>(year)});
        };
    };
    const auto compared = [&](finance::BudgetComparison comparison) -> RangeOf {
        return [&, comparison](const Span& span) {
            return draws.comparisons ? draws.comparisons->of(comparison, span) : std::nullopt;
        };
    };
    const auto addRow = [&](const QString& name, const std::function<PageCell(const Span&)>& cell,
                            const RangeOf& rangeOf, int decimals = 0) {
        PageRow row;
        row.key = name;
        row.cells.push_back(PageCell{name});
        for (const Span& span : spans) row.cells.push_back(cell(span));
        row.cells.push_back(cell(whole));
        const auto ofWhole = rangeOf(whole);
        for (const auto end : {&finance::MoneyRange::p10, &finance::MoneyRange::p90}) {
            PageCell range{ofWhole ? formatFixed((*ofWhole).*end, decimals, locale) : none};
            if (ofWhole) range.exact = formatForEdit((*ofWhole).*end, plan::Unit::money, locale);
            range.tone = CellTone::muted;
            row.cells.push_back(range);
        }
        table.rows.push_back(std::move(row));
        if (!ranges) return;
        PageRow between;
        between.key = name + QStringLiteral(" P10–P90");
        between.cells.push_back(insetCell(Words::tr("P10 to P90")));
        for (const Span& span : spans) {
            const auto range = rangeOf(span);
            between.cells.push_back(
                PageCell{range ? formatRange(range->p10, range->p90, decimals, locale) : none});
        }
        // Those of the whole plan stand beside the line.
        between.cells.resize(table.columns.size());
        for (PageCell& each : between.cells) each.tone = CellTone::muted;
        table.rows.push_back(std::move(between));
    };
    const auto toolingIn = [&](const Span& span) {
        return static_cast<double>(budget.of(BudgetLine::tooling, span)) / 100;
    };
    const auto rangeOfLine = [&](BudgetLine line) -> RangeOf {
        if (line == BudgetLine::tooling)
            return [&](const Span& span) { return finance::MoneyRange{toolingIn(span), toolingIn(span)}; };
        const RangeOf all = drawn(*drawnAs(line));
        if (line != BudgetLine::ai) return all;
        return [&, all](const Span& span) {
            auto range = all(span);
            if (range) *range = {range->p10 - toolingIn(span), range->p90 - toolingIn(span)};
            return range;
        };
    };
    for (std::size_t i = 0; i < finance::budgetLineCount; ++i) {
        const auto line = static_cast<BudgetLine>(i);
        addRow(
            label(line), [&, line](const Span& span) { return moneyCell(budget.of(line, span), locale); },
            rangeOfLine(line));
        if (line == BudgetLine::tooling)
            addRow(
                Words::tr("AI and tooling"),
                [&](const Span& span) {
                    return moneyCell(budget.of(BudgetLine::ai, span) + budget.of(BudgetLine::tooling, span),
                                     locale, CellTone::muted);
                },
                drawn(Metric::aiCost));
    }
    addRow(
        Words::tr("Total"), [&](const Span& span) { return moneyCell(budget.total(span), locale); },
        drawn(Metric::totalCost));
    addRow(
        Words::tr("Cost per conversation"),
        [&](const Span& span) {
            const double count = budget.conversationsIn(span);
            if (!(count > 0)) return PageCell{none};
            const double each = static_cast<double>(budget.total(span)) / 100 / count;
            PageCell cell{formatFixed(each, 2, locale)};
            cell.exact = formatForEdit(each, plan::Unit::money, locale);
            return cell;
        },
        drawn(Metric::costPerConversation), 2);
    addRow(
        Words::tr("With automation as today"),
        [&](const Span& span) { return moneyCell(budget.totalWithoutGrowth(span), locale); },
        compared(finance::BudgetComparison::withoutGrowth));
    addRow(
        Words::tr("Saving"),
        [&](const Span& span) {
            const std::int64_t saving = budget.totalWithoutGrowth(span) - budget.total(span);
            return moneyCell(saving, locale, saving < 0 ? CellTone::trouble : CellTone::usual);
        },
        compared(finance::BudgetComparison::saving));
    addRow(
        Words::tr("Traditional plan"),
        [&](const Span& span) { return moneyCell(budget.totalTraditional(span), locale); },
        compared(finance::BudgetComparison::traditional));
    addRow(
        Words::tr("Below the traditional plan"),
        [&](const Span& span) {
            const std::int64_t below = budget.totalTraditional(span) - budget.total(span);
            return moneyCell(below, locale, below < 0 ? CellTone::trouble : CellTone::usual);
        },
        compared(finance::BudgetComparison::belowTraditional));
    return table;
}

double chanceWithin(const ranges::Summary& summary, double envelope) {
    const Figure figure = wholePlan(Metric::totalCost);
    const ranges::Spread& spread = summary.of(figure);
    if (!(spread.most > spread.least)) return spread.most <= envelope ? 1 : 0;
    if (envelope < spread.least) return 0;
    if (envelope >= spread.most) return 1;
    const ranges::Histogram& bars = summary.histogram(figure);
    if (!(bars.width > 0)) return spread.at(Level::p50) <= envelope ? 1 : 0;
    double chance = 0;
    for (std::size_t i = 0; i < bars.shares.size(); ++i) {
        // The bars at the ends hold what lies beyond them.
        const double from =
            i == 0 ? std::min(spread.least, bars.from) : bars.from + static_cast<double>(i) * bars.width;
        const double to = i + 1 == bars.shares.size()
                              ? std::max(spread.most, bars.from + static_cast<double>(i + 1) * bars.width)
                              : bars.from + static_cast<double>(i + 1) * bars.width;
        chance += bars.shares[i] * std::clamp((envelope - from) / (to - from), 0.0, 1.0);
    }
    return std::clamp(chance, 0.0, 1.0);
}

Answer budgetAnswer(const projection::Projection& projection, const ranges::Summary* summary,
                    std::optional<double> envelope, const QLocale& locale) {
    const QString currency = QString::fromStdString(projection.plan->currency);
    const projection::Headlines headlines = projection::headlinesOf(projection);
    const auto shortly = [&](double value) { return formatMoneyShort(value, currency, locale); };
    Answer answer;
    const QString total = shortly(headlines.totalCost);
    if (envelope && summary) {
        const double chance = chanceWithin(*summary, *envelope);
        answer.title =
            headlines.totalCost > *envelope
                ? Words::tr("The plan costs %1, over the envelope of %2; the chance of staying within is %3")
                      .arg(total, shortly(*envelope), formatChance(chance, locale))
                : Words::tr("The plan costs %1, within the envelope of %2 with a chance of %3")
                      .arg(total, shortly(*envelope), formatChance(chance, locale));
        answer.trouble = chance < 0.5;
    } else {
        answer.title = headlines.saving >= 0
                           ? Words::tr("The plan costs %1, %2 less than with automation as it is today")
                                 .arg(total, shortly(headlines.saving))
                           : Words::tr("The plan costs %1, %2 more than with automation as it is today")
                                 .arg(total, shortly(-headlines.saving));
    }
    if (summary) {
        const ranges::Spread& spread = summary->of(wholePlan(Metric::totalCost));
        answer.remedy = Words::tr("Nine of ten outcomes cost more than %1, nine of ten less than %2.")
                            .arg(shortly(spread.at(Level::p10)), shortly(spread.at(Level::p90)));
    }
    return answer;
}

} // namespace headroom::ui
