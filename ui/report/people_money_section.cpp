#include "ui/report/sections.h"

#include "plan/aggregate.h"
#include "ui/report/metric_rows.h"
#include "ui/report/month_table.h"
#include "ui/words/answers.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui::report {

namespace {

using plan::Metric;
using projection::Outputs;
using projection::Projection;

constexpr double totalWidth = 96;
constexpr std::array costMetrics{Metric::peopleCost, Metric::hiringCost, Metric::exitCost, Metric::aiCost,
                                 Metric::flexCost};

/// The months of a page, the whole of them beside.
MonthTable emptyMonths(const Projection& projection, const MonthColumns& columns, const QLocale& locale) {
    MonthTable table;
    table.columns = columns;
    table.totalWidth = totalWidth;
    table.header = monthHeader(projection.plan->firstMonth, columns, locale);
    table.header.push_back(Words::tr("All"));
    table.corner = yearsOf(projection.plan->firstMonth, columns);
    return table;
}

/// Opening + starters - leavers - reductions = closing, month by month and over the page.
MonthTable headcountMonths(const Projection& projection, const MonthColumns& columns, const QLocale& locale) {
    const auto rows = projection::headcountTable(projection);
    const auto from = static_cast<std::size_t>(columns.first),
               to = from + static_cast<std::size_t>(columns.count);
    MonthTable table = emptyMonths(projection, columns, locale);
    const auto add = [&](const QString& name, auto value, double total, bool strong) {
        MonthRow row;
        row.name = name;
        row.unit = unitLabel(plan::Unit::people, {});
        row.strong = strong;
        for (std::size_t t = from; t < to; ++t)
            row.cells.push_back(formatNumber(value(rows[t]), plan::Unit::fte, locale));
        row.cells.push_back(formatNumber(total, plan::Unit::fte, locale));
        table.rows.push_back(std::move(row));
    };
    const auto sum = [&](auto value) {
        double total = 0;
        for (std::size_t t = from; t < to; ++t) total += value(rows[t]);
        return total;
    };
    using Row = projection::HeadcountRow;
    const auto starters = [](const Row& row) { return row.starters; };
    const auto leavers = [](const Row& row) { return -row.leavers; };
    const auto reductions = [](const Row& row) { return -row.reductions; };
    add(
        Words::tr("Opening"), [](const Row& row) { return row.opening; }, rows[from].opening, false);
    add(Words::tr("+ Starters"), starters, sum(starters), false);
    add(Words::tr("− Leavers"), leavers, sum(leavers), false);
    add(Words::tr("− Reductions"), reductions, sum(reductions), false);
    add(
        Words::tr("= Closing"), [](const Row& row) { return row.closing; }, rows[to - 1].closing, true);
    return table;
}

MonthTable moneyMonths(const Projection& projection, const MonthColumns& columns, const QLocale& locale) {
    MonthTable table = emptyMonths(projection, columns, locale);
    const MetricRows rows(projection, columns, locale, true);
    for (const Metric metric : costMetrics) table.rows.push_back(rows.row(metric));
    MonthRow total = rows.row(Metric::totalCost);
    total.strong = true;
    table.rows.push_back(std::move(total));
    table.rows.push_back(rows.row(Metric::costPerConversation));
    table.rows.push_back(rows.row(Metric::costPerHumanConversation));

    table.rows.push_back(MetricRows::section(Words::tr("Total cost of the two comparisons")));
    table.rows.push_back(rows.row(Words::tr("Without AI growth"),
                                  projection.withoutGrowth.series(Metric::totalCost), Metric::totalCost));
    table.rows.push_back(rows.row(Words::tr("Traditional plan"),
                                  projection.traditional.series(Metric::totalCost), Metric::totalCost));
    std::vector<double> saving(static_cast<std::size_t>(projection.months()));
    for (std::size_t t = 0; t < saving.size(); ++t)
        saving[t] =
            projection.withoutGrowth.series(Metric::totalCost)[t] - projection.series(Metric::totalCost)[t];
    MonthRow saved = rows.row(Words::tr("Saving by AI growth"), saving, Metric::totalCost);
    saved.strong = true;
    for (std::size_t i = 0; i < saved.cells.size(); ++i)
        saved.trouble[i] = saved.cells[i].startsWith(QChar(0x2212));
    table.rows.push_back(std::move(saved));
    return table;
}

/// A calendar quarter or year as far as the plan covers it.
struct Period {
    QString name;
    int from = 0;
    int to = 0;
    bool year = false;
};

std::vector<Period> periodsOf(const plan::Plan& plan) {
    std::vector<Period> periods;
    int yearFrom = 0;
    for (int t = 0; t < plan.months;) {
        const plan::Month month = plan.monthAt(t);
        const int quarter = plan::calendarMonth(month) / 3;
        int to = t + 1;
        while (to < plan.months && plan.monthAt(to).year() == month.year() &&
               plan::calendarMonth(plan.monthAt(to)) / 3 == quarter)
            ++to;
        const int year = static_cast<int>(month.year());
        //: A quarter of a year: "Q1 26"
        periods.push_back(
            {Words::tr("Q%1 %2").arg(quarter + 1).arg(year % 100, 2, 10, QLatin1Char('0')), t, to, false});
        t = to;
        if (t < plan.months && plan.monthAt(t).year() == month.year()) continue;
        periods.push_back({QString::number(year), yearFrom, t, true});
        yearFrom = t;
    }
    return periods;
}

/// The plan by quarter and year: every figure summed, averaged or last as its catalogue entry says.
void drawPeriods(Pages& pages, const Projection& projection) {
    const QLocale& locale = pages.locale();
    const auto periods = periodsOf(*projection.plan);
    constexpr std::size_t most = 10; // two years' worth
    for (std::size_t first = 0; first < periods.size(); first += most) {
        const std::size_t last = std::min(first + most, periods.size());
        MonthTable table;
        table.columns.count = static_cast<int>(last - first);
        table.columns.width = 98;
        const auto add = [&](const QString& name, std::span<const double> series, Metric like, bool strong) {
            const plan::MetricInfo& metric = plan::info(like);
            MonthRow row;
            row.name = name;
            row.unit = unitLabel(metric.unit, QString::fromStdString(projection.plan->currency));
            row.strong = strong;
            const auto weight = weightOf(like);
            for (std::size_t i = first; i < last; ++i) {
                const double value =
                    aggregate(series, like, periods[i].from, periods[i].to,
                              weight ? projection.series(*weight) : std::span<const double>{});
                row.cells.push_back(formatNumber(
                    value, metric.unit == plan::Unit::people ? plan::Unit::fte : metric.unit, locale));
                row.trouble.push_back(metric.negativeIsTrouble && value < 0);
            }
            table.rows.push_back(std::move(row));
        };
        const auto addMetric = [&](Metric metric, bool strong) {
            add(label(metric), projection.series(metric), metric, strong);
        };
        for (std::size_t i = first; i < last; ++i) {
            const int covered = periods[i].to - periods[i].from, whole = periods[i].year ? 12 : 3;
            // A period that the plan covers in part says how much of it.
            table.header.push_back(
                covered == whole
                    ? periods[i].name
                    : Words::tr("%1, %2 mo.", "period, months", covered).arg(periods[i].name).arg(covered));
        }
        for (const Metric metric : {Metric::inbound, Metric::human}) addMetric(metric, false);
        addMetric(Metric::automation, false);
        for (const Metric metric : {Metric::requiredFte, Metric::effectiveFte}) addMetric(metric, false);
        addMetric(Metric::gapFte, true);
        for (const Metric metric : costMetrics) addMetric(metric, false);
        addMetric(Metric::totalCost, true);
        add(Words::tr("Without AI growth"), projection.withoutGrowth.series(Metric::totalCost),
            Metric::totalCost, false);
        add(Words::tr("Traditional plan"), projection.traditional.series(Metric::totalCost),
            Metric::totalCost, false);
        pages.need(heightOf(table) + 46);
        pages.subheading(first == 0 ? Words::tr("By quarter and year")
                                    : Words::tr("By quarter and year, continued"));
        drawMonthTable(pages, table);
        pages.advance(14);
    }
    pages.paragraph(Words::tr("Volumes and costs are sums, FTE are means, rates "
                              "are those of the last month."),
                    TextStyle::secondary, ColourRole::muted);
}

} // namespace

void peopleAndMoneySections(Pages& pages, const Projection& projection) {
    const QLocale& locale = pages.locale();
    const auto months = monthPages(projection.months(), totalWidth);
    const auto drawAll = [&](const QString& title, auto make) {
        for (std::size_t i = 0; i < months.size(); ++i) {
            const MonthTable table = make(projection, months[i], locale);
            pages.need(heightOf(table) + 46);
            if (i == 0) pages.subheading(title);
            drawMonthTable(pages, table);
            pages.advance(16);
        }
    };
    const Answer people = peopleAnswer(projection, locale), money = moneyAnswer(projection, locale);
    pages.startPage();
    pages.heading(people.title, people.remedy);
    drawAll(Words::tr("Headcount"), headcountMonths);
    pages.advance(10);
    pages.need(400);
    pages.heading(money.title, money.remedy);
    drawAll(Words::tr("Money by month"), moneyMonths);
    drawPeriods(pages, projection);
}

} // namespace headroom::ui::report
