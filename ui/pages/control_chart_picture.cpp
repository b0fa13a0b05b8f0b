#include "ui/pages/control_chart_picture.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

using actuals::Signal;

constexpr std::size_t fewest = 4; // months that tell noise from anything

QString why(Signal signal) {
    switch (signal) {
    case Signal::beyondLimits: return Words::tr("beyond the limits");
    case Signal::twoOfThree: return Words::tr("two of three far off");
    case Signal::runOfEight: return Words::tr("eighth on one side");
    case Signal::noise: break;
    }
    return {};
}

MonthLine level(const QString& name, double value, std::size_t months, Qt::PenStyle dash) {
    MonthLine line;
    line.name = line.endLabel = name;
    line.values.assign(months, value);
    line.role = ColourRole::muted;
    line.dash = dash;
    line.width = 1.25;
    return line;
}

} // namespace

MonthChartData controlChartPicture(const plan::Plan& plan, const actuals::LeverCourse& course,
                                   const QLocale& locale) {
    const bool points = course.unit == plan::Unit::share && course.lever.key != plan::LeverKey::attrition;
    const QString lever = leverTitle(course.lever, plan);
    MonthChartData chart;
    chart.unit = plan::Unit::factor; // points and per cent are numbers here: neither is a share of anything
    chart.unitName = points ? Words::tr("points") : QStringLiteral("%");
    chart.title =
        (points ? Words::tr("%1, off the plan in points") : Words::tr("%1, off the plan in %")).arg(lever);
    chart.axisKey = QStringLiteral("control %1 %2").arg(QString::fromStdString(plan.id), chart.title);
    const auto months = static_cast<std::size_t>(course.months.back().month) + 1;
    for (std::size_t t = 0; t < months; ++t) chart.months.push_back(plan.monthAt(static_cast<int>(t)));
    MonthLine off;
    off.name = points ? Words::tr("Off the plan, points") : Words::tr("Off the plan, %");
    off.values.assign(months, std::numeric_limits<double>::quiet_NaN());
    off.role = ColourRole::accent;
    off.dots = true;
    QStringList marked;
    for (std::size_t i = 0; i < course.months.size(); ++i) {
        const auto& seen = course.months[i];
        const double value = course.off(seen) * 100;
        off.values[static_cast<std::size_t>(seen.month)] = value;
        const Signal signal = course.chart.signals[i];
        if (signal == Signal::noise) continue;
        chart.points.push_back({seen.month, value, why(signal),
                                signal == Signal::beyondLimits ? ColourRole::trouble : ColourRole::caution});
        marked << Words::tr("%1: %2", "month, why it stands out")
                      .arg(monthShortWithYear(plan.monthAt(seen.month), locale), why(signal));
    }
    const auto number = [&](double value) {
        return formatDifferenceNumber(value, plan::Unit::share, locale) +
               (points ? QString() : QStringLiteral(" %"));
    };
    const actuals::ControlChart& control = course.chart;
    QStringList said{
        points ? Words::tr("%1: off the plan by %2 points on average.").arg(lever, number(control.centre))
               : Words::tr("%1: off the plan by %2 on average.").arg(lever, number(control.centre))};
    if (course.months.size() < fewest) {
        said << Words::tr("It takes four months to tell a shift from noise.");
    } else {
        chart.lines.push_back(level(Words::tr("Lower limit"), control.lower * 100, months, Qt::DashLine));
        chart.lines.push_back(level(Words::tr("Upper limit"), control.upper * 100, months, Qt::DashLine));
        said << Words::tr("Noise stays within %1 and %2.").arg(number(control.lower), number(control.upper));
        said << (marked.isEmpty() ? Words::tr("No month stands out.")
                                  : marked.join(QStringLiteral("; ")) + u'.');
    }
    chart.lines.push_back(level(Words::tr("Mean"), control.centre * 100, months, Qt::SolidLine));
    chart.lines.push_back(std::move(off));
    chart.summary = said.join(u' ');
    return chart;
}

} // namespace headroom::ui
