#pragma once

#include "plan/lever_catalogue.h"
#include "plan/month.h"

#include <QLocale>
#include <QString>

#include <limits>
#include <optional>

namespace headroom::ui {

/// What was understood of a typed number, or why nothing was.
struct ParsedNumber {
    std::optional<double> value; // in the base form of the unit: shares 0..1
    QString reason; // why there is no value, with the limits where they are the reason; else empty
    QString echo;   // the value as understood, with its unit: "85.0 %"; else empty
};

/// What a number is typed for where that is no lever.
struct NumberField {
    QString name;
    plan::Unit unit = plan::Unit::factor;
    double minimum = -std::numeric_limits<double>::infinity();
    std::optional<double> maximum;
    bool whole = false;
};

/// Reads what was typed or pasted into a lever's cell, by the lever's unit and the locale's signs: "85" and
/// "85 %" are 0.85 in a share, "20k" is 20,000 conversations, "(100)" and "−100" are negative. A number is
/// never guessed at, cut off or moved into its limits: what is not wholly understood, or not allowed, has a
/// reason instead.
ParsedNumber parseNumber(const QString& text, const plan::LeverInfo& lever, const QLocale& locale,
                         const QString& currency = {});
/// The same for a figure of this name, which has no limits.
ParsedNumber parseNumber(const QString& text, const QString& name, plan::Unit unit, const QLocale& locale,
                         const QString& currency = {});
/// The same for a field with limits of its own.
ParsedNumber parseNumber(const QString& text, const NumberField& field, const QLocale& locale,
                         const QString& currency = {});

/// A month as people write it: 2026-01, Jan 2026, January 2026, 1/2026.
std::optional<plan::Month> parseTypedMonth(const QString& text, const QLocale& locale);
/// Why it was none.
QString notAMonth();
/// The calendar month a name without a year stands for, short or long, in the locale's language or in
/// English; 0 for January.
std::optional<int> parseMonthName(const QString& text, const QLocale& locale);

/// A date as people write it: ISO, or the locale's short or long form, or "31 Jan 2026".
std::optional<plan::Date> parseTypedDate(const QString& text, const QLocale& locale);
/// Why it was none, with an example of the locale.
QString notADate(const QLocale& locale);

} // namespace headroom::ui
