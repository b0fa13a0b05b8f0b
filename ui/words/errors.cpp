#include "ui/words/errors.h"

#include "ui/words/words.h"

#include <QStringList>

#include <optional>

namespace headroom::ui {

namespace {

QString value(const Error& error, std::size_t index) {
    return index < error.values.size() ? QString::fromStdString(error.values[index]) : QString();
}

/// The values from `index` on, as a list for people.
QString rest(const Error& error, std::size_t index) {
    QStringList names;
    for (std::size_t i = index; i < error.values.size(); ++i)
        names << QString::fromStdString(error.values[i]);
    return names.join(QStringLiteral(", "));
}

/// "What is there: A, B." or nothing.
QString whatIsThere(const Error& error) {
    const QString names = rest(error, 1);
    return names.isEmpty() ? QString() : Words::tr("There are: %1.").arg(names);
}

/// What is wrong with a workbook, to go on a sentence.
QString workbookFault(const QString& code) {
    if (code == QLatin1String("encrypted")) return Words::tr("it is protected by a password");
    if (code == QLatin1String("doctype")) return Words::tr("it holds a document type, which none needs");
    if (code == QLatin1String("tooDeep") || code == QLatin1String("tooManyEntries") ||
        code == QLatin1String("tooLarge"))
        return Words::tr("it is larger than is read");
    if (code == QLatin1String("notAWorkbook") || code == QLatin1String("noSheet"))
        return Words::tr("it holds no sheet of cells");
    return Words::tr("it is damaged");
}

/// What went wrong with a database; nothing where an error is of none.
std::optional<ErrorWords> databaseFault(const Error& error, const QString& place) {
    const QString code = value(error, 0), said = value(error, 1);
    if (code == QLatin1String("passwordRefused"))
        return ErrorWords{Words::tr("The database %1 does not let this user in: %2").arg(place, said),
                          Words::tr("Check the user and the password.")};
    if (code == QLatin1String("hostUnknown"))
        return ErrorWords{Words::tr("The host of %1 is not known: %2").arg(place, said),
                          Words::tr("Check the name of the host; a VPN may have to be on.")};
    if (code == QLatin1String("hostRefused"))
        return ErrorWords{Words::tr("Nothing answers for %1: %2").arg(place, said),
                          Words::tr("Check the host and the port, and that the database is running.")};
    if (code == QLatin1String("databaseMissing"))
        return ErrorWords{Words::tr("The host answers, but has no database for %1: %2").arg(place, said),
                          Words::tr("Check the name of the database.")};
    if (code == QLatin1String("dataSourceUnknown"))
        return ErrorWords{Words::tr("ODBC knows no data source or driver for %1: %2").arg(place, said),
                          Words::tr("Data sources stand in odbc.ini, drivers in odbcinst.ini; or write the "
                                    "whole connection, as in “Driver=SQLite3;Database=/path/to/file”.")};
    if (code == QLatin1String("queryNotARead"))
        return ErrorWords{Words::tr("Only queries that read are run."),
                          Words::tr("Begin it with SELECT, or with WITH.")};
    if (code == QLatin1String("queryWrites"))
        return ErrorWords{Words::tr("The query would write, and was stopped: %1").arg(said),
                          Words::tr("Nothing was changed. Use a query that only reads.")};
    if (code == QLatin1String("databaseUnreachable"))
        return ErrorWords{Words::tr("The database %1 cannot be reached: %2").arg(place, said),
                          Words::tr("Check the address, the user and the password, and that it is running.")};
    if (code == QLatin1String("databasePartMissing"))
        return ErrorWords{
            Words::tr("The part of Headroom that reads from databases is missing: %1").arg(said),
            Words::tr("Install Headroom anew, or export the query to a file and import that.")};
    if (code == QLatin1String("connectionLost"))
        return ErrorWords{Words::tr("The connection to %1 went away: %2").arg(place, said),
                          Words::tr("Nothing was changed. Try again when it is back.")};
    if (code == QLatin1String("queryFailed"))
        return ErrorWords{
            Words::tr("The database %1 refused the query: %2").arg(place, said),
            Words::tr("Correct it and run it again. Columns of unusual types are to be cast to text.")};
    if (code == QLatin1String("queryEmpty"))
        return ErrorWords{Words::tr("The query gives no rows."),
                          Words::tr("Check the names of table and columns, and what it leaves out.")};
    if (code == QLatin1String("queryTooLong"))
        return ErrorWords{Words::tr("The query gives more than %1 rows.").arg(said),
                          Words::tr("Let the database add them up: GROUP BY month and work type.")};
    if (code == QLatin1String("addressWithPassword"))
        return ErrorWords{Words::tr("A password in an address is seen by others."),
                          Words::tr("Leave it out of the address and give it in PGPASSWORD or "
                                    "HEADROOM_DATABASE_PASSWORD.")};
    if (code == QLatin1String("addressUnreadable"))
        return ErrorWords{
            Words::tr("The address of the database is not understood."),
            Words::tr("Write it as in “postgresql://user@host:5432/database” or “odbc:DSN=name”.")};
    return std::nullopt;
}

} // namespace

ErrorWords wordsFor(const Error& error) {
    const QString place = error.place.empty() ? Words::tr("the file") : QString::fromStdString(error.place);
    switch (error.code) {
    case ErrorCode::fileMissing:
        return {Words::tr("There is no file %1.").arg(place), Words::tr("Check the name and the folder.")};
    case ErrorCode::fileUnreadable:
        if (auto words = databaseFault(error, place)) return *std::move(words);
        if (value(error, 0) == QLatin1String("zipPartMissing"))
            return {
                Words::tr("The part of Headroom that reads workbooks is missing: %1").arg(value(error, 1)),
                Words::tr("Install Headroom anew, or save the workbook as CSV and import that.")};
        if (!error.values.empty())
            return {
                Words::tr("%1 cannot be read as a workbook: %2.").arg(place, workbookFault(value(error, 0))),
                Words::tr("Save it anew as XLSX, or as CSV, and try again.")};
        return {Words::tr("%1 cannot be read.").arg(place),
                Words::tr("Check that it is a file and that you may read it.")};
    case ErrorCode::fileUnwritable:
        return {
            Words::tr("%1 cannot be written.").arg(place),
            Words::tr("Check that the folder exists and that you may write there, or choose another place.")};
    case ErrorCode::diskFull:
        return {Words::tr("The disk is full: %1 was not written.").arg(place),
                Words::tr("Free some space and try again. What was there before is unchanged.")};
    case ErrorCode::fileTooLarge:
        return {Words::tr("%1 is too large.").arg(place),
                Words::tr("Split it, or leave out what is not needed.")};
    case ErrorCode::notAWorkspace:
        return {Words::tr("%1 is neither a Headroom workspace nor a plan.").arg(place),
                Words::tr("Open a .headroom file, or a plan in JSON.")};
    case ErrorCode::workspaceNewer:
        return {Words::tr("%1 was written by a newer Headroom (format %2; this program knows %3).")
                    .arg(place, value(error, 0), value(error, 1)),
                Words::tr("Update Headroom to open it. Nothing was changed.")};
    case ErrorCode::workspaceDamaged:
        return {error.values.empty() ? Words::tr("%1 is damaged.").arg(place)
                                     : Words::tr("%1 is damaged: %2.").arg(place, rest(error, 0)),
                Words::tr("Restore it from a backup; backups stand beside the file.")};
    case ErrorCode::workspaceLocked:
        return {Words::tr("%1 is open in another program.").arg(place),
                Words::tr("Close it there, then try again.")};
    case ErrorCode::workspaceReadOnly:
        return {Words::tr("%1 can be read but not changed.").arg(place),
                Words::tr("Save a copy where you may write, or ask for the right to change it.")};
    case ErrorCode::planMissing:
        return {value(error, 0).isEmpty() ? Words::tr("There is no such plan in %1.").arg(place)
                                          : Words::tr("There is no plan “%1”.").arg(value(error, 0)),
                whatIsThere(error)};
    case ErrorCode::scenarioMissing:
        return {Words::tr("There is no scenario “%1”.").arg(value(error, 0)), whatIsThere(error)};
    case ErrorCode::textNotUtf8:
        return {Words::tr("%1 is not a text in UTF-8.").arg(place),
                Words::tr("Save it as UTF-8 and try again.")};
    case ErrorCode::jsonMalformed:
        return {value(error, 0).isEmpty()
                    ? Words::tr("%1 is not well-formed JSON.").arg(place)
                    : Words::tr("%1 is not well-formed JSON: %2.").arg(place, value(error, 0)),
                Words::tr("Correct it there and try again.")};
    case ErrorCode::jsonInvalid: {
        const QString pointer = value(error, 0).isEmpty() ? place : value(error, 0);
        return {
            value(error, 1).isEmpty()
                ? Words::tr("The value at %1 is not understood.").arg(pointer)
                : Words::tr("The value at %1 is not understood: expected %2.").arg(pointer, value(error, 1)),
            Words::tr("“headroom schema” writes what a plan looks like.")};
    }
    case ErrorCode::schemaForeign:
        return {Words::tr("%1 follows the schema “%2”; this program knows “%3”.")
                    .arg(place, value(error, 0), value(error, 1)),
                Words::tr("Write it with a version of Headroom that uses that schema.")};
    case ErrorCode::planInvalid:
        if (value(error, 0) == QLatin1String("revisionNameTwice"))
            return {Words::tr("Another revision of this plan is called “%1”.").arg(value(error, 1)),
                    Words::tr("Give this one another name; the other one never changes.")};
        if (value(error, 0) == QLatin1String("revisionNameEmpty"))
            return {Words::tr("The revision has no name."),
                    Words::tr("Give it one that says what it was for.")};
        if (value(error, 0) == QLatin1String("planNameTwice"))
            return {Words::tr("Another plan is called “%1”.").arg(value(error, 1)),
                    Words::tr("Give one of them another name.")};
        return {Words::tr("The plan has errors that keep it from being projected."),
                Words::tr("Correct what plan health lists as errors; “headroom check” names each.")};
    case ErrorCode::rangesInvalid:
        return {Words::tr("The plan has errors that keep its ranges from being drawn."),
                Words::tr("Correct what plan health lists as errors; “headroom check” names each.")};
    case ErrorCode::metricMissing:
        return {Words::tr("There is no metric “%1”.").arg(value(error, 0)),
                Words::tr("There are: %1; and of a work type, as in “resolution: How-to questions”: %2.")
                    .arg(value(error, 1), value(error, 2))};
    case ErrorCode::importNoColumns:
        return {Words::tr("No columns were found in %1.").arg(place),
                Words::tr("Choose the separator the file uses.")};
    case ErrorCode::importNoRows:
        if (error.values.size() == 3) // how many there were, and what is wrong with the first
            return {Words::tr("No row of %1 could be used: %2 “%3”.")
                        .arg(place, rejectedRowReason(error.values[1]), value(error, 2)),
                    Words::tr("Check how the columns map and how dates and numbers are written.")};
        return {Words::tr("No row of %1 could be used.").arg(place),
                Words::tr("Check the columns, the order of the date and the decimal point; the preview shows "
                          "what is read.")};
    case ErrorCode::importTooManyColumns:
        return {Words::tr("%1 has too many columns.").arg(place),
                Words::tr("Keep the date, the count and the type, and leave out the rest.")};
    case ErrorCode::importColumnMissing:
        return {Words::tr("There is no column “%1” in %2.").arg(value(error, 0), place), whatIsThere(error)};
    case ErrorCode::importAmbiguous:
        return {Words::tr("It cannot be told how %1 is to be read.").arg(place),
                value(error, 0).isEmpty() ? Words::tr("Choose it by hand.")
                                          : importDoubt(error.values.front())};
    case ErrorCode::historyEmpty:
        return {Words::tr("%1 has no month with a value.").arg(place),
                Words::tr("A forecast needs at least one.")};
    case ErrorCode::historyInvalid:
        return {Words::tr("%1: the value of %2 is %3.").arg(place, value(error, 0), value(error, 1)),
                Words::tr("Volumes are finite and not negative; leave a month empty that is not known.")};
    case ErrorCode::horizonInvalid:
        return {Words::tr("A forecast cannot look %1 months ahead.").arg(value(error, 0)),
                Words::tr("It looks 1 to %1 months ahead.").arg(value(error, 1))};
    case ErrorCode::forecastUndated:
        return {Words::tr("The forecast of %1 has no dates.").arg(place),
                Words::tr("Give the history its first month.")};
    case ErrorCode::workTypeMissing:
        return {Words::tr("There is no work type “%1”.").arg(value(error, 0)), whatIsThere(error)};
    case ErrorCode::plansApart:
        return {Words::tr("“%1” cannot be set beside the other plan: %2 and %3.")
                    .arg(place, value(error, 0), value(error, 1)),
                Words::tr("Compare plans that begin in the same month and count in the same currency.")};
    case ErrorCode::cancelled: return {Words::tr("Stopped. Nothing was changed."), {}};
    case ErrorCode::internal: break;
    }
    const QString details = rest(error, 0);
    return {details.isEmpty() ? Words::tr("Something went wrong inside Headroom.")
                              : Words::tr("Something went wrong inside Headroom: %1.").arg(details),
            Words::tr("Your work up to the last edit is kept. Please report how it came about.")};
}

QString oneLine(const Error& error) {
    const ErrorWords words = wordsFor(error);
    return words.remedy.isEmpty() ? words.message : words.message + u' ' + words.remedy;
}

} // namespace headroom::ui
