#include "commands.h"

#include "exchange/database_source.h"
#include "exchange/import_changes.h"
#include "exchange/kept_mapping.h"
#include "plan_source.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/imports.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace headroom::app {

namespace {

Result<std::string> queryOf(const ImportArguments& arguments) {
    if (!arguments.query.starts_with('@')) return arguments.query;
    QFile file(QString::fromStdString(arguments.query.substr(1)));
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::fileUnreadable : ErrorCode::fileMissing,
                     arguments.query.substr(1),
                     {}};
    return file.readAll().toStdString();
}

/// What is imported: a file, or what a database answers.
struct Data {
    exchange::DataFile file;
    std::string name; // without folders, for people
    plan::SourceKind kind = plan::SourceKind::file;
    std::string details; // what was asked
};

Result<Data> dataOf(const ImportArguments& arguments) {
    if (!exchange::isDatabaseAddress(arguments.data)) {
        HEADROOM_TRY(auto file, exchange::DataFile::open(arguments.data));
        return Data{std::move(file),
                    QFileInfo(QString::fromStdString(arguments.data)).fileName().toStdString()};
    }
    HEADROOM_TRY(const auto address, exchange::readDatabaseAddress(arguments.data));
    HEADROOM_TRY(const std::string query, queryOf(arguments));
    const std::string password = qgetenv("HEADROOM_DATABASE_PASSWORD").toStdString();
    HEADROOM_TRY(auto rows, exchange::queryToCsv(address, password, query));
    return Data{exchange::DataFile::ofTable(std::move(rows), address.title()), address.title(),
                plan::SourceKind::database, QString::fromStdString(query).simplified().toStdString()};
}

/// How the data is read, and the names it is kept under for the next time.
struct Reading {
    exchange::ImportMapping mapping;
    std::vector<std::string> keys;
};

Result<Reading> readingFor(const ImportArguments& arguments, const exchange::DataFile& data,
                           const PlanSource& source) {
    auto preview = exchange::previewImport(data, nullptr);
    const QString name = QString::fromStdString(arguments.data);
    const auto keys =
        preview ? exchange::keptMappingKeys(preview.value(), QFileInfo(name).fileName().toStdString())
                : std::vector<std::string>();
    if (arguments.mapping.empty()) {
        if (!preview) return preview.error();
        const auto recall = [&source](const std::string& key) { return source.remembered(key); };
        if (auto kept = exchange::previewKept(data, preview.value(), keys, recall)) {
            say((kept->mapping.hasHeader
                     ? CommandLine::tr("%1: read as a file with these columns was the last time")
                     : CommandLine::tr("%1: without names of columns, read as a file of this shape was the "
                                       "last time"))
                    .arg(name));
            return Reading{std::move(kept->mapping), keys};
        }
        for (const std::string& doubt : preview.value().doubts)
            say(QStringLiteral("%1: %2").arg(name, ui::importDoubt(doubt)));
        if (!preview.value().doubts.empty())
            return Error{ErrorCode::importAmbiguous, arguments.data, {preview.value().doubts.front()}};
        return Reading{std::move(preview.value().mapping), keys};
    }
    QFile file(QString::fromStdString(arguments.mapping));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::fileUnreadable, arguments.mapping, {}};
    // What the mapping does not say is as the file suggests.
    const auto otherwise = preview ? preview.value().mapping : exchange::ImportMapping{};
    auto mapping = exchange::mappingFromJson(file.readAll().toStdString(), otherwise);
    if (!mapping) {
        mapping.error().place = arguments.mapping + ": " + mapping.error().place;
        return mapping.error();
    }
    return Reading{std::move(mapping.value()), keys};
}

/// A work type that the plan does not have, or that nobody named, keeps everything from being imported.
Result<void> checkWorkTypes(const exchange::ImportChanges& changes, const plan::Plan& plan,
                            const ImportArguments& arguments) {
    for (const exchange::ImportChange& row : changes.rows) {
        if (row.reason != "workTypeUnknown" && row.reason != "workTypeMissing") continue;
        std::string there;
        for (const auto& type : plan.workTypes) there += (there.empty() ? "" : ", ") + type.name;
        return Error{ErrorCode::workTypeMissing, arguments.data, {row.series, there}};
    }
    return done();
}

void sayRejected(const exchange::ImportedFigures& figures, const exchange::ImportChanges& changes,
                 const plan::Plan& plan, const std::string& file) {
    const QString name = QString::fromStdString(file);
    for (const exchange::RejectedRow& row : figures.rejected)
        say(CommandLine::tr("%1:%2: left out: %3 “%4”")
                .arg(name)
                .arg(row.line)
                .arg(ui::rejectedRowReason(row.reason), QString::fromStdString(row.text)));
    if (figures.rowsRejected > figures.rejected.size())
        say(CommandLine::tr("%1: %2 more rows left out")
                .arg(name)
                .arg(figures.rowsRejected - figures.rejected.size()));
    if (figures.rowsDropped > 0)
        say(CommandLine::tr("%1: %2 rows are no conversations of customers")
                .arg(name)
                .arg(figures.rowsDropped));
    for (const exchange::ImportChange& row : changes.rows)
        if (row.kind == exchange::ChangeKind::rejected)
            say(CommandLine::tr("%1: not taken: %2: %3")
                    .arg(name, ui::actualPlace(row.what, row.workType, row.month, plan, QLocale()),
                         ui::importRejection(row.reason)));
}

QString lineOf(const exchange::ImportChange& row, const plan::Plan& plan, const QLocale& locale) {
    const plan::Unit unit = plan::info(row.what).unit;
    const plan::WorkType* type = plan.workType(row.workType);
    const QString currency = QString::fromStdString(plan.currency);
    QString line =
        QStringLiteral("%1  %2  %3  %4  %5")
            .arg(ui::label(row.kind).leftJustified(9), QString::fromStdString(plan::toString(row.month)),
                 ui::formatWithUnit(row.value, unit, locale, currency).rightJustified(20),
                 ui::label(row.what),
                 type ? QString::fromStdString(type->name) : CommandLine::tr("whole team"));
    if (row.before && row.kind != exchange::ChangeKind::same)
        line += QStringLiteral("  ") +
                CommandLine::tr("(before: %1)").arg(ui::formatWithUnit(*row.before, unit, locale, currency));
    if (!row.complete) line += QStringLiteral("  ") + CommandLine::tr("(incomplete month)");
    return line + u'\n';
}

/// Whoever has the file's own system is one source, whichever file it came by this month.
QString sourceName(const exchange::ImportMapping& mapping, const ImportArguments& arguments,
                   const Data& data) {
    if (!arguments.source.empty()) return QString::fromStdString(arguments.source);
    const QString product = ui::label(mapping.origin);
    return product.isEmpty() ? QString::fromStdString(data.name) : product;
}

QString topicLines(const std::vector<exchange::ImportedTopic>& topics, const QLocale& locale) {
    constexpr std::size_t shown = 10;
    QString text;
    for (std::size_t i = 0; i < std::min(shown, topics.size()); ++i)
        text +=
            CommandLine::tr("topic      %1 h of people, %2 conversations, %3 of them handled by people: %4")
                .arg(locale.toString(topics[i].humanHours, 'f', 1), locale.toString(topics[i].volume, 'f', 0),
                     locale.toString(topics[i].human, 'f', 0), QString::fromStdString(topics[i].name)) +
            u'\n';
    return text;
}

} // namespace

int importCommand(const ImportArguments& arguments) {
    auto source = PlanSource::open(arguments.file, arguments.plan,
                                   arguments.dryRun ? store::Access::readOnly : store::Access::readWrite);
    if (!source) return fail(source.error());
    const plan::Plan& plan = source.value().plan();
    if (exchange::isDatabaseAddress(arguments.data) == arguments.query.empty()) {
        say(arguments.query.empty() ? CommandLine::tr("A database is to be asked something: give --query.")
                                    : CommandLine::tr("--query is for databases; a file is read whole."));
        return exitUsage;
    }
    const auto data = dataOf(arguments);
    if (!data) return fail(data.error());
    const exchange::DataFile& file = data.value().file;
    const auto reading = readingFor(arguments, file, source.value());
    if (!reading) return fail(reading.error());
    const exchange::ImportMapping& mapping = reading.value().mapping;
    const auto figures = exchange::importFigures(file, mapping);
    if (!figures) return fail(figures.error());

    const QDate today = QDate::currentDate();
    const QString dataName = QString::fromStdString(data.value().name);
    exchange::ImportOccasion occasion;
    occasion.source = sourceName(mapping, arguments, data.value()).toStdString();
    occasion.kind = data.value().kind;
    occasion.details =
        CommandLine::tr("%1, imported %2").arg(dataName, today.toString(Qt::ISODate)).toStdString();
    if (!data.value().details.empty()) occasion.details += ": " + data.value().details;
    occasion.today =
        plan::Date{std::chrono::year{today.year()}, std::chrono::month(static_cast<unsigned>(today.month())),
                   std::chrono::day(static_cast<unsigned>(today.day()))};
    if (!arguments.workType.empty()) {
        const auto* type = plan.workTypeNamed(arguments.workType);
        std::string there;
        for (const auto& each : plan.workTypes) there += (there.empty() ? "" : ", ") + each.name;
        if (!type) return fail({ErrorCode::workTypeMissing, arguments.data, {arguments.workType, there}});
        occasion.workType = type->id;
    }
    const exchange::ImportChanges changes = exchange::changesOf(plan, figures.value(), mapping, occasion);
    sayRejected(figures.value(), changes, plan, arguments.data);
    if (const auto known = checkWorkTypes(changes, plan, arguments); !known) return fail(known.error());
    if (!arguments.changes.empty()) {
        const auto written = writeResult(arguments.changes, exchange::changesToCsv(changes, plan));
        if (!written) return fail(written.error());
    }

    if (!arguments.dryRun && !changes.changesNothing()) {
        const auto saved =
            source.value().save(exchange::withChanges(plan, changes, occasion),
                                CommandLine::tr("Import %1").arg(dataName).toStdString(), "import");
        if (!saved) return fail(saved.error());
    }
    // What was said once need not be said again.
    if (!arguments.dryRun && !arguments.mapping.empty())
        for (const std::string& key : reading.value().keys)
            source.value().remember(key, exchange::mappingToJson(mapping));
    // With the plan on standard output the table would be in its way.
    if (arguments.file == "-" && !arguments.dryRun) return exitDone;
    const QLocale locale;
    QString table;
    for (const exchange::ImportChange& row : changes.rows)
        if (row.kind != exchange::ChangeKind::rejected) table += lineOf(row, plan, locale);
    table += topicLines(figures.value().topics, locale);
    if (changes.topicsInFile > 0)
        table += CommandLine::tr("topics     %1 in the file, %2 of the plan summed as other topics")
                     .arg(changes.topicsInFile)
                     .arg(changes.topicsFolded) +
                 u'\n';
    const auto written = writeResult("", table.toStdString());
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
