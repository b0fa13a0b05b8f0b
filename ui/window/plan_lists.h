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

/// A line a day: "2026-12-25 Christmas Day".
QString holidayText(const std::vector<plan::Calendar::Holiday>& holidays);
ReadList<plan::Calendar::Holiday> readHolidays(const QString& text);

/// A line a launch: "2026-05; Integrations; 900; 35 %; Workflow builder": month, work type, conversations in
/// that month, share lost a month, name.
QString launchText(const plan::Plan& plan, const QLocale& locale);
ReadList<plan::Launch> readLaunches(const QString& text, const plan::Plan& plan, const QLocale& locale);

} // namespace headroom::ui
