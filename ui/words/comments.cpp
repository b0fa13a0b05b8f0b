#include "ui/words/comments.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QDateTime>

namespace headroom::ui {

namespace {

/// A chart by the page it stands on, and of a page with several by what it shows.
QString chartName(const QString& chart) {
    const auto on = [&](const char* page) { return chart == QLatin1String(page); };
    if (on("overview")) return Words::tr("Chart of Overview");
    if (on("demand")) return Words::tr("Chart of Demand");
    if (on("automation")) return Words::tr("Chart of Automation");
    if (on("people")) return Words::tr("Chart of People");
    if (on("time")) return Words::tr("Chart of Time");
    if (on("service")) return Words::tr("Chart of Service");
    if (on("money")) return Words::tr("Chart of Money");
    if (on("ranges")) return Words::tr("Chart of Ranges");
    if (on("ranges.distribution")) return Words::tr("Distribution on Ranges");
    if (on("ranges.sensitivity")) return Words::tr("Sensitivity on Ranges");
    if (on("actuals")) return Words::tr("Chart of Actuals");
    if (on("finance")) return Words::tr("Chart of Finance");
    if (on("finance.bridge")) return Words::tr("Bridge on Finance");
    return Words::tr("A chart"); // of another version of the program
}

} // namespace

QString commentPlace(const store::CommentPlace& place, const plan::Plan& plan, const QLocale& locale) {
    QString what = Words::tr("The plan", "a comment hangs on it");
    if (place.lever) {
        if (!plan.find(*place.lever))
            return Words::tr("%1, no longer in the plan").arg(label(place.lever->key));
        what = leverTitle(*place.lever, plan);
    } else if (place.metric) {
        what = label(*place.metric);
        if (!place.workType.empty()) {
            const plan::WorkType* type = plan.workType(place.workType);
            if (!type) return Words::tr("%1, no longer in the plan").arg(what);
            what = Words::tr("%1, %2", "what, work type").arg(what, QString::fromStdString(type->name));
        }
    }
    if (!place.chart.empty()) what = chartName(QString::fromStdString(place.chart));
    if (!place.month) return what;
    return Words::tr("%1, %2", "what, month").arg(what, monthShortWithYear(*place.month, locale));
}

bool belongsTo(const store::CommentPlace& comment, const store::CommentPlace& whole) {
    return comment.lever == whole.lever && comment.metric == whole.metric &&
           comment.workType == whole.workType && comment.chart == whole.chart;
}

QString commentHead(const store::Comment& comment, const QLocale& locale) {
    return Words::tr("%1, %2", "who, when")
        .arg(QString::fromStdString(comment.who), formatMoment(localTime(comment.at), locale));
}

} // namespace headroom::ui
