#include "commands.h"

#include "exchange/plan_json.h"
#include "exchange/projection_export.h"
#include "exchange/review_json.h"
#include "exchange/trail_export.h"
#include "plan/sample.h"
#include "plan_source.h"
#include "ui/report/report.h"
#include "ui/words/trail.h"

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

namespace {

/// The latest review of that quarter, as it was signed. Nothing where none was held.
Result<std::optional<ui::ReportReview>> reviewOf(const PlanSource& source, const std::string& quarter) {
    if (!source.workspace()) return std::nullopt;
    HEADROOM_TRY(const auto reviews, source.workspace()->reviews(source.plan().id));
    for (const store::Review& known : reviews) {
        if (known.quarter != quarter) continue;
        HEADROOM_TRY(const auto held, source.workspace()->review(known.id));
        HEADROOM_TRY(auto record, exchange::reviewFromJson(held.content));
        ui::ReportReview review{std::move(record), {}};
        HEADROOM_TRY(const auto revisions, source.workspace()->revisions(source.plan().id));
        for (const store::Revision& revision : revisions)
            if (revision.id == held.revision)
                review.revision = CommandLine::tr("Revision %1, %2, SHA-256 %3")
                                      .arg(revision.nr)
                                      .arg(QString::fromStdString(revision.name),
                                           QString::fromStdString(revision.contentHash));
        return std::optional{std::move(review)};
    }
    return std::nullopt;
}

} // namespace

int reportCommand(const PlanArguments& arguments, const std::string& quarter) {
    const QLocale locale;
    ui::ReportOptions options{
        locale, locale.toString(QDateTime::currentDateTime(), QLocale::ShortFormat), QString(), {}};
    const auto source = PlanSource::open(arguments.file, arguments.plan, store::Access::readOnly);
    if (!source) return fail(source.error());
    if (!quarter.empty()) {
        const auto wanted = finance::parseQuarter(quarter);
        if (!wanted) {
            say(CommandLine::tr("“%1” is no quarter: write it as 2026-Q1.")
                    .arg(QString::fromStdString(quarter)));
            return exitUsage;
        }
        auto review = reviewOf(source.value(), finance::toString(*wanted));
        if (!review) return fail(review.error());
        if (!review.value()) {
            say(CommandLine::tr("%1: no review of %2 was held.")
                    .arg(QString::fromStdString(arguments.file),
                         QString::fromStdString(finance::toString(*wanted))));
            return exitInput;
        }
        options.review = std::move(review.value());
    }
    const auto projected = projectionOf(source.value().plan(), arguments, Review::whole);
    if (!projected) return fail(projected.error());
    // A plan whose ranges cannot be drawn has a report all the same.
    if (auto scenarios = finance::scenarioRangesOf(source.value().plan()); scenarios)
        options.scenarios = std::make_shared<const finance::ScenarioRanges>(std::move(scenarios.value()));
    const auto written = ui::writeReport(projected.value(), arguments.out, options);
    return written ? exitDone : fail(written.error());
}

int trailCommand(const PlanArguments& arguments) {
    const auto workspace = store::Workspace::open(arguments.file, store::Access::readOnly, systemContext());
    if (!workspace) return fail(workspace.error());
    const auto rows = workspace.value().trail(arguments.format == Format::json);
    if (!rows) return fail(rows.error());
    std::vector<exchange::TrailLine> lines;
    QString table;
    for (const store::TrailRow& row : rows.value()) {
        const store::AuditEntry& entry = row.entry;
        if (!arguments.plan.empty() && row.planName != arguments.plan) continue;
        lines.push_back({entry.id, entry.at, entry.who, entry.action, entry.text, row.planName, entry.planId,
                         row.target, entry.before, entry.after, row.hashBefore, row.hashAfter, row.chain});
        const auto words = [](const std::string& text) { return QString::fromStdString(text).simplified(); };
        table += QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                     .arg(entry.id, 6)
                     .arg(words(entry.at), words(entry.who), ui::actionText(entry.action),
                          words(row.planName), words(entry.text));
    }
    const auto written =
        writeResult(arguments.out, arguments.format == Format::json  ? exchange::trailToJson(lines)
                                   : arguments.format == Format::csv ? exchange::trailToCsv(lines)
                                                                     : table.toStdString());
    return written ? exitDone : fail(written.error());
}

int schemaCommand() {
    const auto written = writeResult("", exchange::planJsonSchema());
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
