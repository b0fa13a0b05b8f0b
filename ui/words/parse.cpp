#include "ui/words/parse.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/unit_words.h"
#include "ui/words/words.h"

#include <QByteArray>
#include <QDate>
#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <string>

namespace headroom::ui {

namespace {

using plan::Unit;

ParsedNumber refused(const QString& reason) {
    return {std::nullopt, reason, {}};
}

/// Marks that look alike made one: every space an ASCII space, every minus a hyphen, every digit an ASCII
/// digit.
QString plainMarks(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            result += u' ';
        else if (c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0xFE63) || c == QChar(0xFF0D))
            result += u'-';
        else if (c == QChar(0x2019))
            result += u'\'';
        else if (c == QChar(0x200E) || c == QChar(0x200F))
            continue; // direction marks that come with a paste
        else
            result += c;
    }
    return result.trimmed();
}

/// The parts of a typed number.
struct Parts {
    bool negative = false;
    QString digits;   // with separators, as typed
    QString exponent; // "6" of "1.2e6"
    QString suffix;   // lower case, no spaces
};

std::optional<Parts> split(QString text, const QString& currencySignText) {
    Parts parts;
    const bool inParentheses = text.startsWith(u'(') && text.endsWith(u')');
    if (inParentheses) text = text.mid(1, text.size() - 2).trimmed();

    static const QRegularExpression shape(QStringLiteral(
        R"(^([+-]?)\s*([^\d\s.,+()'-]*)\s*([+-]?)\s*(\d[\d.,' ]*|[.,]\d+)(?:[eE]([+-]?\d{1,3})(?![a-z]))?\s*(\)?)\s*(\D*)$)"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    // One sign at most, be it a minus, a plus or parentheses.
    const QString outer = match.captured(1), inner = match.captured(3);
    const bool closes = !match.captured(6).isEmpty();
    if (closes || (!outer.isEmpty() && !inner.isEmpty()) || (inParentheses && !(outer + inner).isEmpty()))
        return std::nullopt;
    parts.negative = inParentheses || outer == QLatin1String("-") || inner == QLatin1String("-");
    parts.digits = match.captured(4).trimmed();
    parts.exponent = match.captured(5);
    parts.suffix = match.captured(7).toLower().remove(u' ');
    // A currency before the number is as good as one after it; anything else before it is not.
    const QString prefix = match.captured(2).toLower();
    if (!prefix.isEmpty()) {
        if (currencySignText.isEmpty()) return std::nullopt;
        parts.suffix += prefix;
    }
    return parts;
}

/// How many digits the locale puts in the groups above the thousands: 3, or 2 in India.
int upperGroup(const QLocale& locale) {
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString text = grouped.toString(1234567.0, 'f', 0);
    const QString separator = grouped.groupSeparator();
    const auto parts = text.split(separator);
    return parts.size() > 1 && parts.at(1).size() == 2 ? 2 : 3;
}

/// The digits as a number with a point, or a reason.
struct Digits {
    QByteArray text;
    QString reason;
};

Digits readDigits(const QString& typed, const QLocale& locale) {
    const QString decimal = locale.decimalPoint();
    const QString group = plainMarks(locale.groupSeparator()); // a space of any kind is trimmed to nothing
    const auto decimals = typed.split(decimal);
    const QString confusing =
        group.isEmpty() ? Words::tr("Here decimals are written with “%1”.").arg(decimal)
                        : Words::tr("Here decimals are written with “%1” and thousands may have “%2”.")
                              .arg(decimal, group);
    if (decimals.size() > 2) return {{}, confusing};
    const QString fraction = decimals.size() == 2 ? decimals.at(1) : QString();
    QString whole = decimals.at(0);
    for (const QChar c : fraction)
        if (!c.isDigit()) return {{}, confusing};

    // Spaces and apostrophes can only be separators of thousands; point and comma are one in some locales.
    QChar separator;
    for (const QChar c : whole) {
        if (c.isDigit()) continue;
        const bool known = c == u' ' || c == u'\'' || (group.size() == 1 && c == group.front());
        if (!known || (!separator.isNull() && c != separator)) return {{}, confusing};
        separator = c;
    }
    if (!separator.isNull()) {
        const auto groups = whole.split(separator);
        const int upper = upperGroup(locale);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const bool first = i == 0, last = i + 1 == groups.size();
            const qsizetype size = groups.at(i).size();
            const bool fits = first ? size >= 1 && size <= 3 : last ? size == 3 : size == 3 || size == upper;
            if (!fits) return {{}, confusing};
        }
        whole.remove(separator);
    }
    if (whole.isEmpty()) whole = QStringLiteral("0");
    return {(whole + u'.' + (fraction.isEmpty() ? QStringLiteral("0") : fraction)).toLatin1(), {}};
}

/// Words that may follow a number, separated by spaces; those of the user's language count beside these.
struct TypedWords {
    const char* words;
    const char* comment;
};

bool isOneOf(const QString& suffix, const TypedWords& typed) {
    const QString here = QCoreApplication::translate("Words", typed.words, typed.comment);
    return (QString::fromUtf8(typed.words) + u' ' + here.toLower()).split(u' ').contains(suffix);
}

// clang-format off
constexpr TypedWords thousandWords QT_TRANSLATE_NOOP3("Words", "k thousand", "typed after a number");
constexpr TypedWords millionWords QT_TRANSLATE_NOOP3("Words", "m mn mio million", "typed after a number");
constexpr TypedWords billionWords QT_TRANSLATE_NOOP3("Words", "bn billion", "typed after a number");
constexpr TypedWords percentWords QT_TRANSLATE_NOOP3("Words", "% percent pct", "typed after a number");
constexpr TypedWords conversationWords QT_TRANSLATE_NOOP3("Words", "conv conversation conversations", "typed after a number");
constexpr TypedWords secondWords QT_TRANSLATE_NOOP3("Words", "s sec secs second seconds", "typed after a number");
constexpr TypedWords minuteWords QT_TRANSLATE_NOOP3("Words", "min mins minute minutes", "typed after a number");
constexpr TypedWords hourWords QT_TRANSLATE_NOOP3("Words", "h hr hrs hour hours", "typed after a number");
constexpr TypedWords dayWords QT_TRANSLATE_NOOP3("Words", "d day days", "typed after a number");
constexpr TypedWords monthWords QT_TRANSLATE_NOOP3("Words", "mo month months", "typed after a number");
constexpr TypedWords peopleWords QT_TRANSLATE_NOOP3("Words", "people person heads head hc", "typed after a number");
constexpr TypedWords fteWords QT_TRANSLATE_NOOP3("Words", "fte ftes", "typed after a number");
// clang-format on

/// The thousands, millions or billions that a suffix begins with, taken off it; 1 where it does not. What is
/// left is to be the unit.
double takeScale(QString& suffix, Unit unit, const QString& currency) {
    if (unit == Unit::money && suffix == currency.toLower()) return 1; // "MXN" is no million
    const auto isUnit = [&](QString rest) {
        while (rest.startsWith(u'.')) rest.remove(0, 1);
        return rest.isEmpty() || rest == unitLabel(unit, currency).toLower() ||
               (unit == Unit::money ? rest == currency.toLower() : isOneOf(rest, conversationWords));
    };
    for (qsizetype length = suffix.size(); length > 0; --length) {
        if (!isUnit(suffix.mid(length))) continue;
        const QString word = suffix.left(length);
        const double scale = isOneOf(word, thousandWords)  ? 1e3
                             : isOneOf(word, millionWords) ? 1e6
                             : isOneOf(word, billionWords) ? 1e9
                                                           : 1;
        if (scale == 1) continue;
        suffix.remove(0, length);
        while (suffix.startsWith(u'.')) suffix.remove(0, 1);
        return scale;
    }
    return 1;
}

/// What a suffix makes of the number in a cell of this unit: a factor, or nothing where it does not belong
/// there.
std::optional<double> factorOf(QString suffix, Unit unit, const QString& currency) {
    if (suffix.endsWith(u'.')) suffix.chop(1);
    const bool scales = unit == Unit::money || unit == Unit::conversations;
    const double scale = scales ? takeScale(suffix, unit, currency) : 1;
    if (suffix.isEmpty() || suffix == unitLabel(unit, currency).toLower()) return scale;
    const auto is = [&suffix](const TypedWords& typed) { return isOneOf(suffix, typed); };
    switch (unit) {
    case Unit::share: return is(percentWords) ? std::optional(1.0) : std::nullopt;
    case Unit::conversations: return is(conversationWords) ? std::optional(scale) : std::nullopt;
    case Unit::seconds:
        if (is(secondWords)) return 1.0;
        return is(minuteWords) || suffix == QLatin1String("m") ? std::optional(60.0) : std::nullopt;
    case Unit::minutes:
        if (is(minuteWords)) return 1.0;
        if (is(hourWords)) return 60.0;
        return is(secondWords) ? std::optional(1.0 / 60) : std::nullopt;
    case Unit::hours:
        if (is(hourWords)) return 1.0;
        return is(minuteWords) ? std::optional(1.0 / 60) : std::nullopt;
    case Unit::days: return is(dayWords) ? std::optional(1.0) : std::nullopt;
    case Unit::months: return is(monthWords) ? std::optional(1.0) : std::nullopt;
    case Unit::people: return is(peopleWords) ? std::optional(1.0) : std::nullopt;
    case Unit::fte: return is(fteWords) ? std::optional(1.0) : std::nullopt;
    case Unit::money: return suffix == currency.toLower() ? std::optional(scale) : std::nullopt;
    case Unit::factor:
        if (suffix == QLatin1String("x") || suffix == QStringLiteral("×")) return 1.0;
        return suffix == QLatin1String("%") ? std::optional(0.01) : std::nullopt;
    case Unit::conversationsPerFte: return std::nullopt;
    }
    return std::nullopt;
}

/// A limit or an echo: every digit there is, with the unit.
QString exact(double value, Unit unit, const QLocale& locale, const QString& currency) {
    QString text = formatForEdit(value, unit, locale);
    if (text.startsWith(locale.negativeSign())) text.replace(0, locale.negativeSign().size(), QChar(0x2212));
    if (std::abs(value) >= 1000) {
        // With thousands separators, so that a slip of a digit shows.
        const double fraction = std::abs(value) - std::floor(std::abs(value));
        if (fraction == 0)
            text = formatNumber(value, unit == Unit::share ? unit : Unit::conversations, locale);
    }
    const QString label = unitAfter(value, unit, currency);
    return label.isEmpty() ? text : text + u' ' + label;
}

QString outsideLimits(const NumberField& lever, double value, const QLocale& locale,
                      const QString& currency) {
    const QString typed = exact(value, lever.unit, locale, currency);
    const QString least = exact(lever.minimum, lever.unit, locale, currency);
    if (lever.maximum)
        return Words::tr("%1 must be from %2 to %3; %4 is outside.")
            .arg(lever.name, least, exact(*lever.maximum, lever.unit, locale, currency), typed);
    return Words::tr("%1 must be at least %2; %3 is below.").arg(lever.name, least, typed);
}

QString foreignSuffix(const QString& suffix, const NumberField& lever, const QString& currency) {
    const QString unit = unitLabel(lever.unit, currency);
    if (unit.isEmpty())
        return Words::tr("%1 is a plain number; “%2” does not belong there.").arg(lever.name, suffix);
    if (lever.unit == Unit::money)
        return Words::tr("%1 is in %2; “%3” is not understood.").arg(lever.name, currency, suffix);
    return Words::tr("%1 is in %2; “%3” is not understood.").arg(lever.name, unit, suffix);
}

ParsedNumber parse(const QString& text, const NumberField& lever, const QLocale& locale,
                   const QString& currency) {
    const QString plain = plainMarks(text);
    if (plain.isEmpty()) return refused(Words::tr("Type a number."));
    const QString quoted = text.simplified().left(40);
    const auto parts = split(plain, lever.unit == Unit::money ? currencySign(currency) : QString());
    if (!parts) return refused(Words::tr("“%1” is not a number.").arg(quoted));

    const Digits digits = readDigits(parts->digits, locale);
    if (digits.text.isEmpty())
        return refused(Words::tr("“%1” is not a number here. %2").arg(quoted, digits.reason));
    const auto factor = factorOf(parts->suffix, lever.unit, currency);
    if (!factor) return refused(foreignSuffix(parts->suffix, lever, currency));

    bool readable = false;
    double value = (parts->exponent.isEmpty() ? digits.text : digits.text + 'e' + parts->exponent.toLatin1())
                       .toDouble(&readable) *
                   *factor;
    if (!readable || !std::isfinite(value))
        return refused(Words::tr("“%1” is too large a number.").arg(quoted));
    if (parts->negative) value = -value;
    const double typed = value;
    if (lever.unit == Unit::share) value /= 100;
    if (value == 0) value = 0; // no negative zero

    if (value < lever.minimum || (lever.maximum && value > *lever.maximum))
        return refused(outsideLimits(lever, value, locale, currency));
    if (lever.whole && value != std::floor(value))
        return refused(Words::tr("%1 must be a whole number.").arg(lever.name));

    QString echo = exact(value, lever.unit, locale, currency);
    // 0.85 in a cell of per cent is most often meant as 85 %: say which it was taken for.
    const bool fraction =
        lever.unit == Unit::share && parts->suffix.isEmpty() && value != 0 && std::abs(value) < 0.01;
    if (fraction) echo = Words::tr("%1, not %2").arg(echo, exact(typed, lever.unit, locale, currency));
    return {value, {}, echo};
}

} // namespace

ParsedNumber parseNumber(const QString& text, const plan::LeverInfo& lever, const QLocale& locale,
                         const QString& currency) {
    return parse(text, {label(lever.key), lever.unit, lever.minimum, lever.maximum, lever.whole}, locale,
                 currency);
}

ParsedNumber parseNumber(const QString& text, const QString& name, plan::Unit unit, const QLocale& locale,
                         const QString& currency) {
    return parse(text, {name, unit}, locale, currency);
}

ParsedNumber parseNumber(const QString& text, const NumberField& field, const QLocale& locale,
                         const QString& currency) {
    return parse(text, field, locale, currency);
}

std::optional<plan::Month> parseTypedMonth(const QString& text, const QLocale& locale) {
    const QString trimmed = text.trimmed();
    if (const auto month = plan::parseMonth(trimmed.toStdString())) return month;
    for (const QLocale& language : {locale, QLocale::c()})
        for (const char* form :
             {"MMM yyyy", "MMMM yyyy", "MMM yy", "MMM-yy", "M/yyyy", "M.yyyy", "MM-yyyy"}) {
            const QDate date = language.toDate(trimmed, QLatin1String(form));
            if (!date.isValid()) continue;
            constexpr int century = 100; // two digits are of the last century to Qt, of this one to people
            const int year = QLatin1String(form).endsWith(QLatin1String("yyyy"))
                                 ? date.year()
                                 : date.year() % century + 2000;
            return plan::parseMonth(
                QDate(year, date.month(), 1).toString(QStringLiteral("yyyy-MM")).toStdString());
        }
    return std::nullopt;
}

QString notAMonth() {
    return Words::tr("Not a month. Write it like January 2026 or 2026-01.");
}

std::optional<int> parseMonthName(const QString& text, const QLocale& locale) {
    QString wanted = text.trimmed();
    while (wanted.endsWith(u'.')) wanted.chop(1);
    if (wanted.isEmpty()) return std::nullopt;
    for (const QLocale& language : {locale, QLocale::c()})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
                for (QString name :
                     {language.monthName(month, format), language.standaloneMonthName(month, format)}) {
                    while (name.endsWith(u'.')) name.chop(1);
                    if (name.compare(wanted, Qt::CaseInsensitive) == 0) return month - 1;
                }
    return std::nullopt;
}

std::optional<plan::Date> parseTypedDate(const QString& text, const QLocale& locale) {
    if (const auto date = plan::parseDate(text.trimmed().toStdString())) return date;
    for (const QString& form :
         {locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat),
          QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("d.M.yyyy")}) {
        const QDate date = locale.toDate(text.trimmed(), form);
        if (date.isValid() && date.year() > 1900)
            return plan::parseDate(date.toString(Qt::ISODate).toStdString());
    }
    return std::nullopt;
}

QString notADate(const QLocale& locale) {
    return Words::tr("Not a date. Write it like %1 or 2026-01-31.")
        .arg(locale.toString(QDate(2026, 1, 31), QLocale::ShortFormat));
}

} // namespace headroom::ui
