#include "ui/words/portfolio.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <set>

namespace headroom::ui {

namespace {

using plan::Metric;
using plan::Unit;
using portfolio::Month;
using portfolio::Portfolio;
using portfolio::Team;

const QString none = QStringLiteral("–");

PageCell figure(double value, Unit unit, const QLocale& locale, CellTone tone = CellTone::usual) {
    PageCell cell{formatNumber(value, unit, locale)};
    cell.exact = formatForEdit(value, unit, locale);
    cell.tone = tone;
    return cell;
}

PageCell gapCell(double gap, const QLocale& locale) {
    return figure(gap, Unit::fte, locale, gap < 0 ? CellTone::trouble : CellTone::usual);
}

PageCell centsCell(std::int64_t hundredths, const QLocale& locale) {
    const double amount = static_cast<double>(hundredths) / 100;
    PageCell cell{formatFixed(amount, 2, locale)};
    cell.exact = formatForEdit(amount, Unit::money, locale);
    return cell;
}

QString nameOf(const Team& team) {
    return QString::fromStdString(team.name);
}

/// "Berlin −4.0, Rome −1.2"
QString shortTeams(const Portfolio& portfolio, const Month& month, const QLocale& locale) {
    QStringList names;
    for (const portfolio::ShortTeam& one : month.shortTeams)
        names << QStringLiteral("%1 %2").arg(nameOf(portfolio.teams[one.team]),
                                             formatNumber(-one.fte, Unit::fte, locale));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString labelOf(const ranges::SharedLever& lever) {
    const QString name = label(lever.key);
    return lever.of.empty() ? name : QStringLiteral("%1: %2").arg(name, QString::fromStdString(lever.of));
}

PageTable portfolioMonths(const Portfolio& portfolio, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("All teams by month");
    const QString fte = unitLabel(Unit::fte, {}), share = unitLabel(Unit::share, {});
    const QString money =
        portfolio.currency ? unitLabel(Unit::money, QString::fromStdString(*portfolio.currency)) : QString();
    table.columns = {
        {Words::tr("Month"), {}, {}, false},
        {Words::tr("Required"), fte, Words::tr("By all teams whose plan has the month."), true},
        {Words::tr("Available"), fte, Words::tr("Effective FTE and flex of all teams."), true},
        {Words::tr("Gap"), fte, Words::tr("Of all teams together, as if people could move between them."),
         true},
        {QStringLiteral("P10"), fte, Words::tr("Of the gap, added up draw by draw."), true},
        {QStringLiteral("P90"), fte, Words::tr("Of the gap, added up draw by draw."), true},
        {Words::tr("Any team short"), share, Words::tr("Chance that some team lacks people."), true},
        {Words::tr("Cost"), money,
         portfolio.currency ? QString() : Words::tr("Amounts in different currencies are not added."), true},
        {Words::tr("Guardrails"), {}, Words::tr("That fire in the month, of all teams, at base."), true},
        {Words::tr("Teams that are short"), fte, Words::tr("At base, the worst first."), false, true}};
    for (const Month& month : portfolio.months) {
        PageRow row;
        row.key = monthShortWithYear(month.month, locale);
        row.cells.push_back({row.key});
        row.cells.push_back(figure(month.required, Unit::fte, locale));
        row.cells.push_back(figure(month.available, Unit::fte, locale));
        row.cells.push_back(gapCell(month.gap, locale));
        row.cells.push_back(figure(month.gapRange.p10, Unit::fte, locale, CellTone::muted));
        row.cells.push_back(figure(month.gapRange.p90, Unit::fte, locale, CellTone::muted));
        row.cells.push_back(figure(month.chanceAnyShort, Unit::share, locale));
        row.cells.push_back(month.cost ? centsCell(*month.cost, locale) : PageCell{none});
        row.cells.push_back({month.guardrails > 0 ? locale.toString(month.guardrails) : none});
        PageCell who{month.shortTeams.empty() ? none : shortTeams(portfolio, month, locale)};
        if (!month.shortTeams.empty()) who.tone = CellTone::trouble;
        if (month.isBalancedOnlyByMoving())
            who.tip = Words::tr("The total is balanced only by moving people between teams.");
        if (month.teams < static_cast<int>(portfolio.teams.size()))
            row.cells.front().tip =
                Words::tr("%1 of %2 plans have this month.").arg(month.teams).arg(portfolio.teams.size());
        row.cells.push_back(who);
        table.rows.push_back(std::move(row));
    }
    table.empty = Words::tr("Choose plans to add up.");
    return table;
}

PageTable portfolioTeams(const Portfolio& portfolio, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Teams");
    const QString share = unitLabel(Unit::share, {});
    table.columns = {
        {Words::tr("Team", "of a portfolio"), {}, {}, false, true},
        {Words::tr("First short"),
         {},
         Words::tr("The first month in which it lacks people, at base."),
         false},
        {Words::tr("Worst gap"), unitLabel(Unit::fte, {}), Words::tr("Of its months, at base."), true},
        {Words::tr("Ever short"), share, Words::tr("Chance of lacking people in some month."), true},
        {Words::tr("Breaks first"), share,
         Words::tr("Chance of being the first team of all that lacks people; of several at once the one that "
                   "lacks most."),
         true},
        {Words::tr("Cost"), {}, Words::tr("Of the whole plan, in its own currency."), true}};
    for (const Team& team : portfolio.teams) {
        const auto gaps = team.projection->series(Metric::gapFte);
        PageRow row;
        row.key = QString::fromStdString(team.id);
        row.cells.push_back({nameOf(team)});
        PageCell first{
            team.breaks
                ? monthShortWithYear(portfolio.months[static_cast<std::size_t>(*team.breaks)].month, locale)
                : none};
        if (team.breaks) first.tone = CellTone::trouble;
        row.cells.push_back(first);
        row.cells.push_back(gaps.empty() ? PageCell{none}
                                         : gapCell(*std::min_element(gaps.begin(), gaps.end()), locale));
        row.cells.push_back(figure(team.chanceEver, Unit::share, locale));
        row.cells.push_back(figure(team.chanceFirst, Unit::share, locale));
        PageCell money = centsCell(team.budget.total({0, team.budget.months()}), locale);
        money.text += u' ' + QString::fromStdString(team.currency);
        row.cells.push_back(money);
        table.rows.push_back(std::move(row));
    }
    return table;
}

PortfolioWords wordsFor(const Portfolio& portfolio, const QLocale& locale) {
    PortfolioWords words;
    if (portfolio.months.empty()) {
        words.title = Words::tr("No plan is chosen");
        return words;
    }
    QStringList moving;
    const Month* worst = nullptr;
    for (const Month& month : portfolio.months) {
        if (month.isBalancedOnlyByMoving()) moving << monthShortWithYear(month.month, locale);
        if (month.gap < 0 && (!worst || month.gap < worst->gap)) worst = &month;
    }
    if (worst) {
        words.title =
            Words::tr("All teams together lack %1 in %2")
                .arg(formatWithUnit(-worst->gap, Unit::fte, locale), monthLong(worst->month, locale));
        words.trouble = true;
    } else if (!moving.isEmpty()) {
        words.title = Words::tr("Balanced only by moving people between teams");
        words.trouble = true;
    } else {
        words.title = Words::tr("Every team has people enough in every month");
    }
    if (!moving.isEmpty()) {
        const qsizetype shown = std::min<qsizetype>(6, moving.size());
        QString months = moving.mid(0, shown).join(QStringLiteral(", "));
        if (moving.size() > shown) months = Words::tr("%1 and more").arg(months);
        words.rest
            << Words::tr("The total is balanced only by moving people between teams in: %1.").arg(months);
    }
    if (portfolio.breaksFirst) {
        const Team& team = portfolio.teams[*portfolio.breaksFirst];
        words.rest << Words::tr("%1 breaks first, in %2.")
                          .arg(nameOf(team),
                               monthLong(portfolio.months[static_cast<std::size_t>(*team.breaks)].month,
                                         locale));
    }
    if (portfolio.cost) {
        const QString currency = QString::fromStdString(*portfolio.currency);
        words.rest << Words::tr("Cost: %1, P10 to P90 %2 to %3.")
                          .arg(formatFixed(static_cast<double>(*portfolio.cost) / 100, 2, locale) + u' ' +
                                   currency,
                               formatMoneyShort(portfolio.costRange->p10, currency, locale),
                               formatMoneyShort(portfolio.costRange->p90, currency, locale));
    } else {
        std::set<QString> currencies;
        for (const Team& team : portfolio.teams) currencies.insert(QString::fromStdString(team.currency));
        words.rest << Words::tr("Costs are not added: the plans are in %1.")
                          .arg(QStringList(currencies.begin(), currencies.end()).join(QStringLiteral(", ")));
    }
    return words;
}

} // namespace headroom::ui
