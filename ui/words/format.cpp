#include "ui/words/format.h"

#include "ui/words/unit_words.h"
#include "ui/words/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headroom::ui {

namespace {

constexpr QChar minusSign(0x2212);
constexpr double longest = 1e15; // from which on a number is shown by its first digits and their place
const QString& noValue() {
    static const QString dash(QChar(0x2013));
    return dash;
}

/// The locale with thousands separators: the C locale leaves them out.
QLocale grouped(QLocale locale) {
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale;
}

/// A number with a true minus sign, and none where every digit shown is 0.
QString fixed(double value, int decimals, const QLocale& locale) {
    const double scale = std::pow(10.0, decimals);
    const bool vanishes = std::abs(value) * scale < 0.5;
    // Written out, a slip of the keys fills the screen with zeros.
    QString text = std::abs(value) < longest ? grouped(locale).toString(std::abs(value), 'f', decimals)
                                             : locale.toString(std::abs(value), 'g', 3);
    if (value < 0 && !vanishes) text.prepend(minusSign);
    return text;
}

bool isWhole(double value, int decimals) {
    const double scaled = value * std::pow(10.0, decimals);
    return std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled));
}

/// Decimals a value of the unit is shown with. Where whole numbers are the rule, a fraction still shows.
int decimalsFor(double value, plan::Unit unit) {
    const double size = std::abs(value);
    switch (unit) {
    case plan::Unit::share:
    case plan::Unit::fte:
    case plan::Unit::minutes: return 1;
    case plan::Unit::seconds: return 0;
    case plan::Unit::conversations:
    case plan::Unit::conversationsPerFte: return 0;
    case plan::Unit::hours:
    case plan::Unit::days:
    case plan::Unit::months: return size < 100 && !isWhole(value, 0) ? 1 : 0;
    case plan::Unit::people: return isWhole(value, 0) ? 0 : 1;
    case plan::Unit::money: return value != 0 && size < 100 ? 2 : 0;
    case plan::Unit::factor:
        for (int decimals = 0; decimals < 3; ++decimals)
            if (isWhole(value, decimals)) return decimals;
        return 3;
    }
    return 1;
}

double shown(double value, plan::Unit unit) {
    return unit == plan::Unit::share ? value * 100 : value;
}

/// What the ticks of an axis are counted in.
double tickScale(double step, plan::Unit unit) {
    if (unit != plan::Unit::money || step < 1e3) return 1;
    return step < 1e6 ? 1e3 : 1e6;
}

/// A currency in thousands, millions or billions.
QString scaled(double scale, const QString& sign) {
    //: A currency in thousands: "k$".
    if (scale == 1e3) return Words::tr("k%1", "thousands of a currency").arg(sign);
    //: A currency in millions: "M$".
    if (scale == 1e6) return Words::tr("M%1", "millions of a currency").arg(sign);
    //: A currency in billions: "bn$".
    if (scale == 1e9) return Words::tr("bn%1", "billions of a currency").arg(sign);
    return sign;
}

QString joined(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

bool isOne(double value) {
    return std::abs(value) == 1.0;
}

bool isOneWhole(double value) {
    return isOne(std::round(value)) && isWhole(value, 0);
}

} // namespace

QString formatNumber(double value, plan::Unit unit, const QLocale& locale) {
    if (!std::isfinite(value)) return noValue();
    return fixed(shown(value, unit), decimalsFor(value, unit), locale);
}

QString formatFixed(double value, int decimals, const QLocale& locale) {
    return std::isfinite(value) ? fixed(value, decimals, locale) : noValue();
}

QString formatWithUnit(double value, plan::Unit unit, const QLocale& locale, const QString& currency) {
    const QString number = formatNumber(value, unit, locale);
    if (!std::isfinite(value)) return number;
    // The form of the noun follows the number as it is shown.
    const int count = std::abs(value) < 1e9 ? static_cast<int>(std::abs(std::round(value))) : 1000000000;
    const bool one = isOneWhole(value);
    switch (unit) {
    case plan::Unit::conversations:
        return isOne(std::round(value)) ? Words::tr("%1 conversation").arg(number)
                                        : Words::tr("%1 conversations", nullptr, count).arg(number);
    case plan::Unit::days:
        return one ? Words::tr("%1 day").arg(number) : Words::tr("%1 days", nullptr, count).arg(number);
    case plan::Unit::months:
        return one ? Words::tr("%1 month").arg(number) : Words::tr("%1 months", nullptr, count).arg(number);
    case plan::Unit::people:
        return one ? Words::tr("%1 person").arg(number) : Words::tr("%1 people", nullptr, count).arg(number);
    case plan::Unit::conversationsPerFte:
        return Words::tr("%1 conversations per FTE", nullptr, count).arg(number);
    case plan::Unit::money: return joined(number, currency);
    default: return joined(number, unitLabel(unit, currency));
    }
}

QString formatWithShortUnit(double value, plan::Unit unit, const QLocale& locale, const QString& currency) {
    const QString number = formatNumber(value, unit, locale);
    return std::isfinite(value) ? joined(number, unitAfter(value, unit, currency)) : number;
}

QString formatToCheck(double value, plan::Unit unit, const QLocale& locale, const QString& currency) {
    const double shown = unit == plan::Unit::share ? value * 100 : value;
    const double size = std::abs(shown);
    // Whole numbers, and those that have four figures anyway, stand as everywhere.
    if (!(size < 1000) || size == std::floor(size)) return formatWithShortUnit(value, unit, locale, currency);
    const int decimals = std::clamp(3 - static_cast<int>(std::floor(std::log10(size))), 1, 6);
    return joined(formatFixed(shown, decimals, locale), unitLabel(unit, currency));
}

QString formatMoneyShort(double value, const QString& currency, const QLocale& locale) {
    if (!std::isfinite(value)) return noValue();
    const QString sign = currencySign(currency);
    constexpr std::array steps{1.0, 1e3, 1e6, 1e9};
    const double size = std::abs(value);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const double scale = steps[i];
        // 999,600 is 1.00 M, not 1000 k: the prefix follows the rounded figure.
        const bool last = i + 1 == steps.size();
        if (size < scale * 0.9995 || (!last && size >= steps[i + 1] * 0.9995)) continue;
        const double figure = value / scale;
        const double figureSize = std::abs(figure);
        const int decimals = figureSize < 9.995 ? 2 : figureSize < 99.95 ? 1 : 0;
        return fixed(figure, decimals, locale) + QLatin1Char(' ') + scaled(scale, sign);
    }
    return joined(formatNumber(value, plan::Unit::money, locale), sign);
}

QString formatDifferenceNumber(double difference, plan::Unit unit, const QLocale& locale) {
    const QString number = formatNumber(difference, unit, locale);
    if (!std::isfinite(difference) || number.startsWith(minusSign)) return number;
    const int decimals = decimalsFor(difference, unit);
    const bool vanishes = std::abs(shown(difference, unit)) * std::pow(10.0, decimals) < 0.5;
    return vanishes ? number : QLatin1Char('+') + number;
}

QString inPoints(const QString& number) {
    constexpr int several = 2; // a number with decimals is never one point
    return Words::tr("%1 points", nullptr, several).arg(number);
}

QString formatDifference(double difference, plan::Unit unit, const QLocale& locale, const QString& currency) {
    const QString number = formatDifferenceNumber(difference, unit, locale);
    if (!std::isfinite(difference)) return number;
    return unit == plan::Unit::share ? inPoints(number)
                                     : joined(number, unitAfter(difference, unit, currency));
}

QString formatForEdit(double value, plan::Unit unit, const QLocale& locale) {
    if (!std::isfinite(value)) return {};
    QLocale plain = locale;
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    double typed = value;
    if (unit == plan::Unit::share) {
        // 0.07 x 100 is 7.000000000000001 in doubles; the shorter text that reads back as the same share is
        // meant.
        const double rounded = QString::number(value * 100, 'g', 15).toDouble();
        typed = rounded / 100 == value ? rounded : value * 100;
    }
    return plain.toString(typed, std::abs(typed) < longest ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString formatTick(double value, double step, plan::Unit unit, const QLocale& locale) {
    if (!std::isfinite(value)) return noValue();
    const double scale = tickScale(step, unit);
    const double size = shown(step, unit) / scale;
    int decimals = 0;
    while (decimals < 6 && !isWhole(size, decimals)) ++decimals;
    return fixed(shown(value, unit) / scale, decimals, locale);
}

QString tickUnit(double step, plan::Unit unit, const QString& currency) {
    return scaled(tickScale(step, unit), unitLabel(unit, currency));
}

QString unitLabel(plan::Unit unit, const QString& currency) {
    switch (unit) {
    case plan::Unit::share: return QStringLiteral("%");
    case plan::Unit::conversations: return Words::tr("conv.");
    case plan::Unit::seconds: return Words::tr("s");
    case plan::Unit::minutes: return Words::tr("min");
    case plan::Unit::hours: return Words::tr("h");
    case plan::Unit::days: return Words::tr("days");
    case plan::Unit::months: return Words::tr("months");
    case plan::Unit::people: return Words::tr("people");
    case plan::Unit::fte: return Words::tr("FTE");
    case plan::Unit::money: return currencySign(currency);
    case plan::Unit::factor: return {};
    case plan::Unit::conversationsPerFte: return Words::tr("conv./FTE");
    }
    return {};
}

QString unitAfter(double value, plan::Unit unit, const QString& currency) {
    if (isOneWhole(value)) {
        if (unit == plan::Unit::people) return Words::tr("person", "unit after 1");
        if (unit == plan::Unit::days) return Words::tr("day", "unit after 1");
        if (unit == plan::Unit::months) return Words::tr("month", "unit after 1");
    }
    return unitLabel(unit, currency);
}

QString currencySign(const QString& currency) {
    static constexpr std::array<std::pair<const char*, char16_t>, 6> signs{
        {{"USD", u'$'}, {"EUR", u'€'}, {"GBP", u'£'}, {"JPY", u'¥'}, {"INR", u'₹'}, {"ILS", u'₪'}}};
    for (const auto& [code, sign] : signs)
        if (currency == QLatin1String(code)) return QChar(sign);
    return currency;
}

QString monthShort(plan::Month month, const QLocale& locale) {
    return locale.standaloneMonthName(plan::calendarMonth(month) + 1, QLocale::ShortFormat);
}

QString monthShortWithYear(plan::Month month, const QLocale& locale) {
    return monthShort(month, locale) +
           QStringLiteral(" %1").arg(static_cast<int>(month.year()) % 100, 2, 10, QLatin1Char('0'));
}

QString monthLong(plan::Month month, const QLocale& locale) {
    return monthName(month, locale) + QLatin1Char(' ') + QString::number(static_cast<int>(month.year()));
}

QString monthName(plan::Month month, const QLocale& locale) {
    return locale.standaloneMonthName(plan::calendarMonth(month) + 1, QLocale::LongFormat);
}

QString formatDate(plan::Date date, const QLocale& locale) {
    return formatDate(QDate(static_cast<int>(date.year()),
                            static_cast<int>(static_cast<unsigned>(date.month())),
                            static_cast<int>(static_cast<unsigned>(date.day()))),
                      locale);
}

QString formatDate(const QDate& date, const QLocale& locale) {
    //: The order of day, month and year, as QLocale::toString reads it.
    return locale.toString(date, Words::tr("d MMM yyyy"));
}

QString formatMoment(const QDateTime& moment, const QLocale& locale) {
    return Words::tr("%1, %2", "day, time")
        .arg(formatDate(moment.date(), locale), locale.toString(moment.time(), QLocale::ShortFormat));
}

QDateTime localTime(const std::string& utc) {
    return QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs).toLocalTime();
}

QString withUnitsKept(QString text) {
    static constexpr std::array units{u"FTE", u"VZÄ", u"h",   u"min",  u"k",    u"M",      u"bn",
                                      u"T",   u"Mio", u"Mrd", u"conv", u"Vorg", u"people", u"Personen"};
    const auto isUnit = [](QStringView rest) {
        if (QStringView(u"%$€£").contains(rest.front())) return true;
        return std::any_of(units.begin(), units.end(), [&](const char16_t* each) {
            const QStringView unit(each);
            if (!rest.startsWith(unit)) return false;
            if (rest.size() == unit.size()) return true;
            const QChar next = rest[unit.size()];
            const bool sign = unit.size() == 1 && unit != u"h" && QStringView(u"$€£").contains(next);
            return sign || !(next.isLetterOrNumber() || next == u'_');
        });
    };
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u' ' && text[i - 1].isDigit() && isUnit(QStringView(text).sliced(i + 1)))
            text[i] = QChar::Nbsp;
    return text;
}

} // namespace headroom::ui
