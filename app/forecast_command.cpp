#include "commands.h"

#include "actuals/forecast_lever.h"
#include "exchange/history_file.h"
#include "exchange/plan_json.h"
#include "forecast_text.h"
#include "plan_source.h"
#include "store/workspace.h"
#include "ui/words/errors.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace headroom::app {

namespace {

constexpr int monthsAhead = 12;
constexpr qint64 largestInput = qint64{64} << 20; // bytes of standard input

/// What is to be forecast, and how far.
struct Task {
    std::vector<actuals::History> series;
    actuals::ForecastOptions options;
};

bool startsAsJson(const QByteArray& head) {
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    return text.trimmed().startsWith('{');
}

bool isPlan(const std::string& file) {
    if (store::looksLikeSqlite(file)) return true;
    QFile source(QString::fromStdString(file));
    return source.open(QIODevice::ReadOnly) && startsAsJson(source.read(4096));
}

Result<Task> taskOf(const plan::Plan& plan, const ForecastArguments& arguments) {
    Task task;
    task.options.workedWeekdays = plan.calendar.workedWeekdays;
    int toEnd = 0;
    for (const plan::WorkType& type : plan.workTypes) {
        const auto found = std::find_if(plan.history.begin(), plan.history.end(),
                                        [&type](const auto& history) { return history.workType == type.id; });
        if (found == plan.history.end() || found->entries.empty()) {
            say(CommandLine::tr("%1: %2 has no history and is left out.")
                    .arg(QString::fromStdString(arguments.data), QString::fromStdString(type.name)));
            continue;
        }
        task.series.push_back(actuals::historyOf(*found, type.name));
        toEnd = std::max(toEnd, actuals::monthsToPlanEnd(plan, task.series.back()));
    }
    if (task.series.empty()) return Error{ErrorCode::historyEmpty, arguments.data, {}};
    task.options.months =
        arguments.months.value_or(std::clamp(toEnd > 0 ? toEnd : monthsAhead, 1, actuals::maximumAhead));
    return task;
}

Result<Task> taskOf(Result<exchange::ImportedHistories> imported, const ForecastArguments& arguments) {
    if (!imported) {
        Error error = imported.error();
        if (error.place.empty()) error.place = arguments.data;
        return error;
    }
    const QString file = QString::fromStdString(arguments.data);
    for (const exchange::RejectedRow& row : imported.value().rejected)
        say(CommandLine::tr("%1:%2: left out: %3 “%4”")
                .arg(file)
                .arg(row.line)
                .arg(ui::rejectedRowReason(row.reason), QString::fromStdString(row.text)));
    if (imported.value().rowsRejected > imported.value().rejected.size())
        say(CommandLine::tr("%1: %2 more rows left out")
                .arg(file)
                .arg(imported.value().rowsRejected - imported.value().rejected.size()));
    Task task{std::move(imported.value().series), {}};
    task.options.months = arguments.months.value_or(monthsAhead);
    return task;
}

Result<Task> taskOf(const ForecastArguments& arguments) {
    if (arguments.data != "-") {
        if (!isPlan(arguments.data))
            return taskOf(exchange::importHistories(arguments.data, arguments.column), arguments);
        HEADROOM_TRY(const auto source,
                     PlanSource::open(arguments.data, arguments.plan, store::Access::readOnly));
        return taskOf(source.plan(), arguments);
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return Error{ErrorCode::fileUnreadable, "-", {}};
    const QByteArray bytes = input.read(largestInput + 1);
    if (bytes.size() > largestInput) return Error{ErrorCode::fileTooLarge, "-", {"64 MiB"}};
    const std::string text = bytes.toStdString();
    if (!startsAsJson(bytes.left(4096)))
        return taskOf(exchange::importHistoriesFrom(text, arguments.column), arguments);
    auto read = exchange::planFromJson(text);
    if (!read) return Error{read.error().code, "-: " + read.error().place, read.error().values};
    return taskOf(read.value().plan, arguments);
}

} // namespace

int forecastCommand(const ForecastArguments& arguments) {
    auto task = taskOf(arguments);
    if (!task) return fail(task.error());
    const auto& series = task.value().series;
    auto results = actuals::forecastAll(series, task.value().options, arguments.threads);

    std::vector<exchange::NamedForecast> forecasts;
    int status = exitDone;
    for (std::size_t i = 0; i < series.size(); ++i) {
        // A series that cannot be forecast is named; the others are.
        if (!results[i]) status = fail(results[i].error());
        forecasts.push_back({series[i].name, std::move(results[i])});
    }
    std::string text;
    switch (arguments.format) {
    case Format::table: text = forecastText(forecasts, QLocale()).toStdString(); break;
    case Format::json: text = exchange::forecastsToJson(forecasts); break;
    case Format::csv: text = exchange::forecastsToCsv(forecasts); break;
    }
    const auto written = writeResult(arguments.out, text);
    return written ? status : fail(written.error());
}

} // namespace headroom::app
