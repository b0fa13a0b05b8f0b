#include "commands.h"

#include "exchange/plan_json.h"
#include "exchange/projection_export.h"
#include "exchange/volume_import.h"
#include "plan/sample.h"
#include "plan_source.h"
#include "ui/report/report.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace headroom::app {

namespace {

bool endsWith(const std::string& file, const char* suffix) {
    return QFileInfo(QString::fromStdString(file))
               .suffix()
               .compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

Result<exchange::VolumeMapping> mappingFor(const ImportArguments& arguments) {
    if (arguments.mapping.empty()) {
        HEADROOM_TRY(const auto preview, exchange::previewVolumes(arguments.data));
        for (const std::string& doubt : preview.doubts)
            say(QStringLiteral("%1: %2").arg(QString::fromStdString(arguments.data), ui::importDoubt(doubt)));
        if (!preview.doubts.empty())
            return Error{ErrorCode::importAmbiguous, arguments.data, {preview.doubts.front()}};
        return preview.mapping;
    }
    QFile file(QString::fromStdString(arguments.mapping));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::fileUnreadable, arguments.mapping, {}};
    auto mapping = exchange::mappingFromJson(file.readAll().toStdString());
    if (!mapping) mapping.error().place = arguments.mapping + ": " + mapping.error().place;
    return mapping;
}

/// The work type a series belongs to: the one its name or the arguments name, or the only one there is.
Result<plan::WorkTypeId> workTypeOf(const exchange::ImportedSeries& series, const plan::Plan& plan,
                                    const ImportArguments& arguments) {
    const std::string& wanted =
        series.name.empty() || !arguments.workType.empty() ? arguments.workType : series.name;
    if (wanted.empty() && plan.workTypes.size() == 1) return plan.workTypes.front().id;
    if (const auto* type = plan.workTypeNamed(wanted)) return type->id;
    std::string there;
    for (const auto& type : plan.workTypes) there += (there.empty() ? "" : ", ") + type.name;
    return Error{ErrorCode::workTypeMissing, arguments.data, {wanted, there}};
}

void sayRejected(const exchange::ImportedVolumes& volumes, const std::string& file) {
    for (const exchange::RejectedRow& row : volumes.rejected)
        say(CommandLine::tr("%1:%2: left out: %3 “%4”")
                .arg(QString::fromStdString(file))
                .arg(row.line)
                .arg(ui::rejectedRowReason(row.reason), QString::fromStdString(row.text)));
    if (volumes.rowsRejected > volumes.rejected.size())
        say(CommandLine::tr("%1: %2 more rows left out")
                .arg(QString::fromStdString(file))
                .arg(volumes.rowsRejected - volumes.rejected.size()));
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

int importCommand(const ImportArguments& arguments) {
    auto source = PlanSource::open(arguments.file, arguments.plan,
                                   arguments.dryRun ? store::Access::readOnly : store::Access::readWrite);
    if (!source) return fail(source.error());
    const auto mapping = mappingFor(arguments);
    if (!mapping) return fail(mapping.error());
    const auto volumes = exchange::importVolumes(arguments.data, mapping.value());
    if (!volumes) return fail(volumes.error());
    sayRejected(volumes.value(), arguments.data);

    const QLocale locale;
    const QString dataName = QFileInfo(QString::fromStdString(arguments.data)).fileName();
    plan::Plan after = source.value().plan();
    QString table;
    for (const exchange::ImportedSeries& series : volumes.value().series) {
        const auto type = workTypeOf(series, after, arguments);
        if (!type) return fail(type.error());
        const QString typeName = QString::fromStdString(after.workType(type.value())->name);
        for (const auto& entry : series.months)
            table +=
                QStringLiteral("%1  %2  %3%4\n")
                    .arg(QString::fromStdString(plan::toString(entry.month)),
                         ui::formatNumber(entry.volume, plan::Unit::conversations, locale).rightJustified(12),
                         typeName,
                         entry.complete ? QString()
                                        : QStringLiteral("  ") + CommandLine::tr("(incomplete month)"));
        const std::string sourceText = CommandLine::tr("%1, imported %2")
                                           .arg(dataName, QDate::currentDate().toString(Qt::ISODate))
                                           .toStdString();
        after = exchange::withHistory(after, type.value(), series, sourceText);
    }
    if (!arguments.dryRun) {
        const auto saved =
            source.value().save(after, CommandLine::tr("Import %1").arg(dataName).toStdString(), "import");
        if (!saved) return fail(saved.error());
    }
    // With the plan on standard output the table would be in its way.
    if (arguments.file == "-" && !arguments.dryRun) return exitDone;
    const auto written = writeResult("", table.toStdString());
    return written ? exitDone : fail(written.error());
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
