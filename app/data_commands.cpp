#include "commands.h"

#include "exchange/plan_json.h"
#include "exchange/projection_export.h"
#include "plan/sample.h"
#include "plan_source.h"
#include "ui/report/report.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace headroom::app {

namespace {

bool endsWith(const std::string& file, const char* suffix) {
    return QFileInfo(QString::fromStdString(file))
               .suffix()
               .compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

} // namespace

int sampleCommand(const std::string& out) {
    const plan::Plan sample = plan::samplePlan();
    if (!endsWith(out, "headroom")) {
        const auto written = writeResult(out, exchange::planToJson(sample));
        return written ? exitDone : fail(written.error());
    }
    auto workspace = store::Workspace::create(out, systemContext());
    if (!workspace) return fail(workspace.error());
    const auto added = workspace.value().add(sample, CommandLine::tr("Sample plan").toStdString());
    return added ? exitDone : fail(added.error());
}

int exportCommand(const PlanArguments& arguments) {
    const bool json = endsWith(arguments.out, "json");
    if (!json && !endsWith(arguments.out, "csv")) {
        say(CommandLine::tr("%1: the name must end in .json or .csv, which says what to write.")
                .arg(QString::fromStdString(arguments.out)));
        return exitUsage;
    }
    const auto projected = openProjection(arguments);
    if (!projected) return fail(projected.error());
    const auto written = writeResult(arguments.out, json ? exchange::exportToJson(projected.value())
                                                         : exchange::projectionToCsv(projected.value()));
    return written ? exitDone : fail(written.error());
}

int reportCommand(const PlanArguments& arguments) {
    const auto projected = openProjection(arguments, Review::whole);
    if (!projected) return fail(projected.error());
    const QLocale locale;
    const auto written = ui::writeReport(
        projected.value(), arguments.out,
        {locale, locale.toString(QDateTime::currentDateTime(), QLocale::ShortFormat), QString()});
    return written ? exitDone : fail(written.error());
}

int schemaCommand() {
    const auto written = writeResult("", exchange::planJsonSchema());
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
