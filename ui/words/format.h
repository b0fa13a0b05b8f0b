#pragma once

#include "plan/month.h"
#include "plan/unit.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <string>

namespace headroom::ui {

/// A value as it stands in a cell: no unit, shares as per cent, a true minus sign, "–" where it does not
/// exist.
QString formatNumber(double value, plan::Unit unit, const QLocale& locale);
/// A number with this many decimals, in the same manner.
QString formatFixed(double value, int decimals, const QLocale& locale);
/// A value as it stands in a sentence: "62.0 %", "58.5 FTE", "20,190 conversations", "1 month", "12,500 USD".
QString formatWithUnit(double value, plan::Unit unit, const QLocale& locale, const QString& currency = {});
/// The same with the shortest form of the unit: "20,190 conv.", "12,500 $".
QString formatWithShortUnit(double value, plan::Unit unit, const QLocale& locale,
                            const QString& currency = {});
/// The same with four figures at least, so that a reader who computes with it comes out right: "0.3612 FTE".
QString formatToCheck(double value, plan::Unit unit, const QLocale& locale, const QString& currency = {});
/// "5.28 M$", "850 k€", "940 CHF": three significant figures.
QString formatMoneyShort(double value, const QString& currency, const QLocale& locale);
/// "3.1 points": what shares differ by, a number with decimals.
QString inPoints(const QString& number);
/// A difference with its sign: "+1.2 FTE", "−3.1 points". A difference that rounds to nothing has no sign.
QString formatDifference(double difference, plan::Unit unit, const QLocale& locale,
                         const QString& currency = {});
/// The same without its unit, for a cell.
QString formatDifferenceNumber(double difference, plan::Unit unit, const QLocale& locale);
/// A lever or metric as it is typed, with every digit it holds: what an editor opens with. Shares as per
/// cent.
QString formatForEdit(double value, plan::Unit unit, const QLocale& locale);
/// A tick of an axis whose ticks are `step` apart: as many decimals as the step needs. Money with large steps
/// is in thousands or millions.
QString formatTick(double value, double step, plan::Unit unit, const QLocale& locale);
/// The unit of such an axis: "FTE", "k$".
QString tickUnit(double step, plan::Unit unit, const QString& currency);

/// The small text beside a name: "%", "conv.", "FTE", "h", "min"; the currency for money.
QString unitLabel(plan::Unit unit, const QString& currency);
/// "$" for "USD", "€" for "EUR"; the code itself where no sign is common.
QString currencySign(const QString& currency);

/// "Jan"
QString monthShort(plan::Month month, const QLocale& locale);
/// "Jan 26", where the year is not clear from the place.
QString monthShortWithYear(plan::Month month, const QLocale& locale);
/// "January 2026"
QString monthLong(plan::Month month, const QLocale& locale);
/// "January"
QString monthName(plan::Month month, const QLocale& locale);
/// "12 Jan 2026", in German "12.01.2026": written so that day and month cannot be taken for each other.
QString formatDate(plan::Date date, const QLocale& locale);
QString formatDate(const QDate& date, const QLocale& locale);
/// "12 Jan 2026, 14:05"
QString formatMoment(const QDateTime& moment, const QLocale& locale);
/// When something was done, as a workspace says it (UTC, ISO 8601), by this computer's clock.
QDateTime localTime(const std::string& utc);

/// The text with each number tied to its unit: "58.5 FTE" is not torn apart at the end of a line.
QString withUnitsKept(QString text);

} // namespace headroom::ui
