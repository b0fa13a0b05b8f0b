#pragma once

#include "plan/plan.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui {

/// A list that was read, or why it was not.
template <class T>
struct ReadList {
    std::optional<std::vector<T>> items;
    QString reason;
};

/// "40, 60, 80" as the locale writes numbers; separated by semicolons where commas are decimal signs.
QString shareListText(const std::vector<double>& shares, const QLocale& locale);
ReadList<double> readShareList(const QString& text, const QLocale& locale);
QString numberListText(const std::vector<double>& numbers, const QLocale& locale);
ReadList<double> readNumberList(const QString& text, const QLocale& locale);

/// The day's contacts by interval in per cent, two decimals at most, with spaces between: "12.5 20 67.5".
QString dayProfileText(const std::vector<double>& shares, const QLocale& locale);

/// A day that was read, or why it was not. The shares sum to 1, or there are none; `sum` is that of the
/// numbers as they were typed.
struct ReadDay {
    std::optional<std::vector<double>> shares;
    double sum = 0;
    QString reason;
};
/// Numbers in any scale, as they are pasted from a column, a row or a list: apart by spaces, commas or
/// semicolons, line breaks. Together no longer than a day.
ReadDay readDayProfile(const QString& text, int intervalMinutes, const QLocale& locale);

/// A line a day: "2026-12-25 Christmas Day".
QString holidayText(const std::vector<plan::Calendar::Holiday>& holidays);
ReadList<plan::Calendar::Holiday> readHolidays(const QString& text);

/// A line a launch: "2026-05; Integrations; 900; 35 %; Workflow builder": month, work type, conversations in
/// that month, share lost a month, name.
QString launchText(const plan::Plan& plan, const QLocale& locale);
ReadList<plan::Launch> readLaunches(const QString& text, const plan::Plan& plan, const QLocale& locale);

} // namespace headroom::ui
