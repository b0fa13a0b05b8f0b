#include "forecast_text.h"

#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/text_columns.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom::app {

namespace {

using actuals::Forecast;
using actuals::ForecastNotice;
using actuals::Method;
using exchange::NamedForecast;

constexpr std::size_t shownWhole = 12; // series whose months are shown
constexpr qsizetype columns = 100;
constexpr qsizetype nameColumns = 30;

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// A sentence about one, or about `count` of them.
QString counted(int count, const char* one, const char* many) {
    return count == 1 ? words(one) : QCoreApplication::translate("CommandLine", many, nullptr, count);
}

QString nameOf(Method method) {
    switch (method) {
    case Method::seasonalNaive: return words("seasonal naive");
    case Method::theta: return words("theta");
    case Method::dampedAdditive: return words("additive Holt-Winters");
    case Method::dampedMultiplicative: return words("multiplicative Holt-Winters");
    case Method::dampedLogarithmic: return words("logarithmic Holt-Winters");
    case Method::dynamicTheta: return words("dynamic theta");
    case Method::combination: return words("combination");
    case Method::intermittent: return words("intermittent (Croston)");
    case Method::level: return words("level");
    }
    return {};
}

/// Volumes are whole, but a rate of a few a month is not.
QString value(double volume, const QLocale& locale) {
    return volume < 10 ? ui::formatFixed(volume, 2, locale)
                       : ui::formatNumber(volume, plan::Unit::conversations, locale);
}

QString number(const std::optional<double>& value, int decimals, const QLocale& locale) {
    return value ? ui::formatFixed(*value, decimals, locale) : QStringLiteral("–");
}

std::optional<double> maseOf(const std::optional<actuals::Accuracy>& accuracy) {
    return accuracy ? accuracy->mase : std::nullopt;
}
std::optional<double> smapeOf(const std::optional<actuals::Accuracy>& accuracy) {
    return accuracy ? std::optional(accuracy->smape) : std::nullopt;
}

QString monthOf(const Forecast& forecast, std::size_t h) {
    if (!forecast.first) return QStringLiteral("+%1").arg(h + 1);
    return QString::fromStdString(plan::toString(*forecast.first + std::chrono::months{static_cast<int>(h)}));
}

QString sharesOf(const Forecast& forecast, const QLocale& locale) {
    QStringList parts;
    for (const auto& part : forecast.methods)
        if (part.share >= 0.005)
            parts << QStringLiteral("%1 %2").arg(nameOf(part.method),
                                                 ui::formatWithUnit(part.share, plan::Unit::share, locale));
    return parts.join(QStringLiteral(", "));
}

QString accuracyOf(const Forecast& forecast, const QLocale& locale) {
    if (!forecast.backtest) return {};
    QString text =
        counted(forecast.origins, "Held against the past from one earlier month: MASE %1, sMAPE %2 %.",
                "Held against the past from %n earlier months: MASE %1, sMAPE %2 %.")
            .arg(number(forecast.backtest->mase, 3, locale), number(forecast.backtest->smape, 1, locale));
    if (forecast.seasonalNaive)
        text += u' ' + words("Seasonal naive: MASE %1, sMAPE %2 %.")
                           .arg(number(forecast.seasonalNaive->mase, 3, locale),
                                number(forecast.seasonalNaive->smape, 1, locale));
    return text;
}

QString wholeText(const NamedForecast& named, const QLocale& locale) {
    const Forecast& forecast = named.forecast.value();
    QList<QStringList> rows{
        {words("Month"), QStringLiteral("P10"), QStringLiteral("P50"), QStringLiteral("P90")}};
    for (std::size_t h = 0; h < forecast.p50.size(); ++h)
        rows << QStringList{monthOf(forecast, h), value(forecast.p10[h], locale),
                            value(forecast.p50[h], locale), value(forecast.p90[h], locale)};
    QString text = ui::cutTo(QString::fromStdString(named.name), columns) + u'\n' + ui::textColumns(rows);
    QStringList notes;
    notes << words("Method: %1.")
                 .arg(forecast.method == Method::combination
                          ? words("combination of %1").arg(sharesOf(forecast, locale))
                          : nameOf(forecast.method));
    notes << accuracyOf(forecast, locale);
    for (const auto& notice : forecast.notices) notes << forecastNotice(notice, locale);
    notes.removeAll(QString());
    for (const QString& note : notes) text += ui::wrapped(note, columns);
    return text;
}

QString listText(std::span<const NamedForecast> forecasts, const QLocale& locale) {
    QList<QStringList> rows{{words("Series"), words("First P50"), words("Last P10"), QStringLiteral("P50"),
                             QStringLiteral("P90"), QStringLiteral("MASE"), words("naive"),
                             QStringLiteral("sMAPE"), words("naive")}};
    for (const NamedForecast& named : forecasts) {
        if (!named.forecast) continue;
        const Forecast& forecast = named.forecast.value();
        rows << QStringList{ui::cutTo(QString::fromStdString(named.name), nameColumns),
                            value(forecast.p50.front(), locale),
                            value(forecast.p10.back(), locale),
                            value(forecast.p50.back(), locale),
                            value(forecast.p90.back(), locale),
                            number(maseOf(forecast.backtest), 3, locale),
                            number(maseOf(forecast.seasonalNaive), 3, locale),
                            number(smapeOf(forecast.backtest), 1, locale),
                            number(smapeOf(forecast.seasonalNaive), 1, locale)};
    }
    return ui::textColumns(rows);
}

} // namespace

QString forecastNotice(const actuals::Notice& notice, const QLocale& locale) {
    const int count = static_cast<int>(notice.value);
    switch (notice.code) {
    case ForecastNotice::historyCut:
        return counted(count, "The oldest month was not looked at.",
                       "The oldest %n months were not looked at.");
    case ForecastNotice::gapsFilled:
        return counted(count, "A missing month was put in from its neighbours and the season.",
                       "%n missing months were put in from their neighbours and the season.");
    case ForecastNotice::monthsTrailing:
        return counted(count, "The last month has no value; the forecast starts with it.",
                       "The last %n months have no value; the forecast starts with the first of them.");
    case ForecastNotice::noSeason:
        return counted(count, "One month of history: fewer than two years say nothing of the season.",
                       "%n months of history: fewer than two years say nothing of the season.");
    case ForecastNotice::tooShort:
        return counted(count, "One month of history: the forecast is that month, and the range is a guess.",
                       "%n months of history: the forecast is their level, and the range is a guess.");
    case ForecastNotice::intermittent:
        return counted(count, "One month is zero: a flat rate, and the range of the months that were.",
                       "%n months are zero: a flat rate, and the range of the months that were.");
    case ForecastNotice::constant: return words("All months are the same.");
    case ForecastNotice::noBacktest:
        return words("Too little history to hold the forecast against the past.");
    case ForecastNotice::workingDays:
        return words("Follows the working days of each month: one more is %1 % more.")
            .arg(ui::formatFixed(notice.value, 0, locale));
    }
    return {};
}

QString forecastText(std::span<const NamedForecast> forecasts, const QLocale& locale) {
    if (forecasts.size() > shownWhole) return listText(forecasts, locale);
    QStringList texts;
    for (const NamedForecast& named : forecasts)
        if (named.forecast) texts << wholeText(named, locale);
    return texts.join(u'\n');
}

} // namespace headroom::app
