#include "commands.h"

#include "exchange/projection_export.h"
#include "plan_source.h"
#include "projection/projection.h"
#include "ranges/answers.h"
#include "ui/document/current_date.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/text_columns.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace headroom::app {

namespace {

using plan::Metric;

/// A row a month, with the figures a planner looks at first: it fits a terminal, where 24 months across would
/// not.
QString tableOf(const projection::Projection& projection, const QLocale& locale) {
    constexpr std::array shown{Metric::inbound,         Metric::automation, Metric::human,
                               Metric::outputPerPerson, Metric::headcount,  Metric::effectiveFte,
                               Metric::requiredFte,     Metric::gapFte,     Metric::backlogHours,
                               Metric::totalCost};
    QList<QStringList> rows;
    const QString currency = QString::fromStdString(projection.plan->currency);
    QStringList names{CommandLine::tr("Month")};
    QStringList units{QString()};
    for (const Metric metric : shown) {
        names << ui::label(metric);
        units << ui::unitLabel(plan::info(metric).unit, currency);
    }
    rows << names << units;
    for (int t = 0; t < projection.months(); ++t) {
        QStringList row{QString::fromStdString(plan::toString(projection.plan->monthAt(t)))};
        for (const Metric metric : shown)
            row << ui::formatNumber(projection.outputs.at(metric, t), plan::info(metric).unit, locale);
        rows << row;
    }
    return ui::textColumns(rows);
}

void sayErrors(const std::vector<plan::Finding>& findings, const plan::Plan& plan, const std::string& file) {
    for (const plan::Finding& finding : findings) {
        if (finding.severity != plan::Severity::error) continue;
        const auto words = ui::wordsFor(finding, plan, QLocale());
        QString place = QString::fromStdString(file);
        if (!words.place.isEmpty()) place += QStringLiteral(": ") + words.place;
        say(QStringLiteral("%1: %2 %3").arg(place, words.sentence, words.remedy).simplified());
    }
}

/// A projection with an error in it is not handed out as if it were sound.
bool isImpossible(const projection::Projection& projection) {
    return std::any_of(projection.findings.begin(), projection.findings.end(),
                       [](const plan::Finding& finding) {
                           return finding.code == plan::FindingCode::reductionsBeyondHeadcount;
                       });
}

} // namespace

Result<projection::Projection> openProjection(const PlanArguments& arguments, Review review) {
    HEADROOM_TRY(const PlanSource source,
                 PlanSource::open(arguments.file, arguments.plan, store::Access::readOnly));
    return projectionOf(source.plan(), arguments, review);
}

Result<projection::Projection> projectionOf(const plan::Plan& plan, const PlanArguments& arguments,
                                            Review review) {
    const auto shared = std::make_shared<const plan::Plan>(plan);
    auto projected = review == Review::whole
                         ? projection::project(shared, arguments.scenario, ui::currentDate(),
                                               ranges::gapToReview(plan, arguments.scenario))
                         : projection::project(shared, arguments.scenario);
    if (!projected) {
        Error error = projected.error();
        // Name each fault with its place and remedy before the summary.
        if (error.code == ErrorCode::planInvalid)
            sayErrors(plan::validate(plan, arguments.scenario), plan, arguments.file);
        error.place = arguments.file;
        return error;
    }
    sayErrors(projected.value().findings, plan, arguments.file);
    if (isImpossible(projected.value())) return Error{ErrorCode::planInvalid, arguments.file, {"1"}};
    return projected;
}

int projectCommand(const PlanArguments& arguments) {
    const auto projected = openProjection(arguments);
    if (!projected) return fail(projected.error());
    std::string text;
    switch (arguments.format) {
    case Format::table: text = tableOf(projected.value(), QLocale()).toStdString(); break;
    case Format::json: text = exchange::projectionToJson(projected.value()); break;
    case Format::csv: text = exchange::projectionToCsv(projected.value()); break;
    }
    const auto written = writeResult(arguments.out, text);
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
