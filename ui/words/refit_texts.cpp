#include "ui/words/refit_texts.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Observed;

std::optional<Observed> observedOf(LeverKey key) {
    switch (key) {
    case LeverKey::volume: return Observed::volume;
    case LeverKey::involvement: return Observed::involvement;
    case LeverKey::resolution: return Observed::resolution;
    case LeverKey::handleMinutes: return Observed::handleMinutes;
    default: return {};
    }
}

bool isInPoints(const actuals::LeverCourse& course) {
    return course.unit == plan::Unit::share && course.lever.key != LeverKey::attrition;
}

PageCell offCell(const actuals::LeverCourse& course, double off, const QLocale& locale) {
    return {.text = isInPoints(course)
                        ? formatDifference(off, plan::Unit::share, locale, {})
                        : formatDifferenceNumber(off, plan::Unit::share, locale) + QStringLiteral(" %"),
            .exact = formatForEdit(off, plan::Unit::share, locale)};
}

/// What the months say together, in the order in which it matters.
PageCell signalCell(const RefitLine& line) {
    const actuals::LeverCourse& course = line.course;
    using actuals::Signal;
    const auto has = [&](Signal signal) {
        return std::find(course.chart.signals.begin(), course.chart.signals.end(), signal) !=
               course.chart.signals.end();
    };
    const auto shift = [](const QString& text, const QString& tip) {
        return PageCell{.text = text, .tone = CellTone::caution, .tip = tip};
    };
    if (has(Signal::runOfEight))
        return shift(Words::tr("shift: eight on one side"),
                     Words::tr("Eight months in a row on one side of their mean."));
    if (has(Signal::beyondLimits))
        return shift(Words::tr("shift: beyond its limits"),
                     Words::tr("A month is more than three sigma from the mean."));
    if (has(Signal::twoOfThree))
        return shift(Words::tr("shift: two of three"),
                     Words::tr("Two of three months are more than two sigma from the mean, on one side."));
    if (line.fit && line.fit->offPlan)
        return shift(Words::tr("off plan"),
                     Words::tr("The months differ from the plan by more than their noise, at 90 %."));
    if (course.chart.signals.size() < 4)
        return {.text = Words::tr("too few months"),
                .tone = CellTone::muted,
                .tip = Words::tr("It takes four months to tell a shift from noise.")};
    return {.text = Words::tr("noise", "control chart"),
            .tone = CellTone::muted,
            .tip = Words::tr("Every month is where the months before would let it be.")};
}

double mean(const plan::Lever& lever, int from, int to, double (plan::Lever::*at)(int) const) {
    double sum = 0;
    for (int t = from; t < to; ++t) sum += (lever.*at)(t);
    return sum / (to - from);
}

double meanBase(const plan::Lever& lever, int from, int to) {
    double sum = 0;
    for (int t = from; t < to; ++t) sum += lever.base.at(t);
    return sum / (to - from);
}

QString calibrationText(const std::vector<actuals::Calibration>& all) {
    int inside = 0, months = 0;
    for (const actuals::Calibration& each : all) {
        inside += each.inside;
        months += each.months();
    }
    if (months == 0) return {};
    return Words::tr(
               "%1 of %Ln actual(s) with a range fell inside P10 to P90; 80 % would be well calibrated.",
               nullptr, months)
        .arg(inside);
}

} // namespace

bool hasShifted(const RefitLine& line) {
    return line.course.chart.isShifted() || (line.fit && line.fit->offPlan);
}

PageTable refitTable(const plan::Plan& plan, const std::vector<RefitLine>& lines,
                     const std::vector<actuals::Calibration>& calibrations, const QLocale& locale) {
    const QString currency = QString::fromStdString(plan.currency);
    PageTable table;
    table.name = Words::tr("Levers");
    table.empty = Words::tr("No actual speaks of a lever yet: type volumes, involvement, resolution, handle "
                            "times or leavers under Months.");
    table.note = calibrationText(calibrations);
    table.columns = {{.title = Words::tr("Lever"), .grows = true},
                     {.title = Words::tr("Unit")},
                     {.title = Words::tr("Months"),
                      .help = Words::tr("How many months of actuals speak of it."),
                      .figures = true},
                     {.title = Words::tr("Off by"),
                      .help = Words::tr("What the last month is off the plan by, without its noise; until "
                                        "there are three months, the last month itself."),
                      .figures = true},
                     {.title = Words::tr("Noise or shift"),
                      .help = Words::tr("What a control chart of the differences says.")},
                     {.title = Words::tr("Plan ahead"),
                      .help = Words::tr("The mean of the months still to come, as planned."),
                      .figures = true},
                     {.title = Words::tr("Fitted"),
                      .help = Words::tr("The plan’s path moved by what it was off by; from five months on "
                                        "with the trend, where one shows, fading by a tenth a month."),
                      .figures = true},
                     {.title = QStringLiteral("P10"),
                      .help = Words::tr("Of a month still to come, by Student’s t."),
                      .figures = true},
                     {.title = QStringLiteral("P90"),
                      .help = Words::tr("Of a month still to come, by Student’s t."),
                      .figures = true},
                     {.title = Words::tr("In range"),
                      .help = Words::tr("Months whose outcome fell inside P10 to P90 of what was simulated."),
                      .figures = true}};
    for (const RefitLine& line : lines) {
        const actuals::LeverCourse& course = line.course;
        const plan::Lever* lever = plan.find(course.lever);
        if (!lever) continue;
        PageRow row;
        row.place = LeverPlace{course.lever, course.months.back().month};
        row.key = QString::fromStdString(course.lever.of.value) +
                  QString::number(static_cast<int>(course.lever.key));
        const auto number = [&](double value) {
            return PageCell{.text = formatNumber(value, course.unit, locale),
                            .exact = formatForEdit(value, course.unit, locale)};
        };
        const double off = line.fit ? line.fit->level : course.off(course.months.back());
        row.cells = {{.text = leverTitle(course.lever, plan)},
                     {.text = unitLabel(course.unit, currency), .tone = CellTone::muted},
                     {.text = locale.toString(static_cast<int>(course.months.size()))},
                     offCell(course, off, locale),
                     signalCell(line)};
        if (line.fit && line.fit->from < plan.months) {
            const int from = line.fit->from;
            row.cells.push_back(number(meanBase(*lever, from, plan.months)));
            row.cells.push_back(number(meanBase(line.fit->lever, from, plan.months)));
            row.cells.push_back(number(mean(line.fit->lever, from, plan.months, &plan::Lever::lowAt)));
            row.cells.push_back(number(mean(line.fit->lever, from, plan.months, &plan::Lever::highAt)));
        } else {
            row.cells.resize(9);
        }
        PageCell inside;
        for (const actuals::Calibration& each : calibrations)
            if (observedOf(course.lever.key) == each.what && each.workType == course.lever.of)
                inside = {.text = Words::tr("%1 of %2").arg(each.inside).arg(each.months()),
                          .tone = each.inside == 0 ? CellTone::caution : CellTone::usual,
                          .tip = Words::tr("%1 below P10, %2 above P90").arg(each.below).arg(each.above)};
        row.cells.push_back(std::move(inside));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString refitSource(const plan::Plan& plan, const RefitLine& line, const QLocale& locale) {
    const auto month = [&](const actuals::LeverCourse::Seen& seen) {
        return monthLong(plan.monthAt(seen.month), locale);
    };
    return Words::tr("Actuals %1 to %2")
        .arg(month(line.course.months.front()), month(line.course.months.back()));
}

} // namespace headroom::ui
