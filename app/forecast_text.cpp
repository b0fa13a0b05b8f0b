#include "forecast_text.h"

#include "output.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/text_columns.h"

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

QString nameOf(Method method) {
    switch (method) {
    case Method::seasonalNaive: return CommandLine::tr("seasonal naive");
    case Method::theta: return CommandLine::tr("theta");
    case Method::dampedAdditive: return CommandLine::tr("additive Holt-Winters");
    case Method::dampedMultiplicative: return CommandLine::tr("multiplicative Holt-Winters");
    case Method::dampedLogarithmic: return CommandLine::tr("logarithmic Holt-Winters");
    case Method::dynamicTheta: return CommandLine::tr("dynamic theta");
    case Method::combination: return CommandLine::tr("combination");
    case Method::intermittent: return CommandLine::tr("intermittent (Croston)");
    case Method::level: return CommandLine::tr("level");
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
        (forecast.origins == 1
             ? CommandLine::tr("Held against the past from one earlier month: MASE %1, sMAPE %2 %.")
             : CommandLine::tr("Held against the past from %n earlier months: MASE %1, sMAPE %2 %.", nullptr,
                               forecast.origins))
            .arg(number(forecast.backtest->mase, 3, locale), number(forecast.backtest->smape, 1, locale));
    if (forecast.seasonalNaive)
        text += u' ' + CommandLine::tr("Seasonal naive: MASE %1, sMAPE %2 %.")
                           .arg(number(forecast.seasonalNaive->mase, 3, locale),
                                number(forecast.seasonalNaive->smape, 1, locale));
    return text;
}

QString wholeText(const NamedForecast& named, const QLocale& locale) {
    const Forecast& forecast = named.forecast.value();
    QList<QStringList> rows{
        {CommandLine::tr("Month"), QStringLiteral("P10"), QStringLiteral("P50"), QStringLiteral("P90")}};
    for (std::size_t h = 0; h < forecast.p50.size(); ++h)
        rows << QStringList{monthOf(forecast, h), value(forecast.p10[h], locale),
                            value(forecast.p50[h], locale), value(forecast.p90[h], locale)};
    QString text = ui::cutTo(QString::fromStdString(named.name), columns) + u'\n' + ui::textColumns(rows);
    QStringList notes;
    notes << CommandLine::tr("Method: %1.")
                 .arg(forecast.method == Method::combination
                          ? CommandLine::tr("combination of %1").arg(sharesOf(forecast, locale))
                          : nameOf(forecast.method));
    notes << accuracyOf(forecast, locale);
    for (const auto& notice : forecast.notices) notes << forecastNotice(notice, locale);
    notes.removeAll(QString());
    for (const QString& note : notes) text += ui::wrapped(note, columns);
    return text;
}

QString listText(std::span<const NamedForecast> forecasts, const QLocale& locale) {
    QList<QStringList> rows{{CommandLine::tr("Series"), CommandLine::tr("First P50"),
                             CommandLine::tr("Last P10"), QStringLiteral("P50"), QStringLiteral("P90"),
                             QStringLiteral("MASE"), CommandLine::tr("naive"), QStringLiteral("sMAPE"),
                             CommandLine::tr("naive")}};
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
        return (count == 1 ? CommandLine::tr("The oldest month was not looked at.")
                           : CommandLine::tr("The oldest %n months were not looked at.", nullptr, count));
    case ForecastNotice::gapsFilled:
        return (count == 1
                    ? CommandLine::tr("A missing month was put in from its neighbours and the season.")
                    : CommandLine::tr("%n missing months were put in from their neighbours and the season.",
                                      nullptr, count));
    case ForecastNotice::monthsTrailing:
        return (count == 1
                    ? CommandLine::tr("The last month has no value; the forecast starts with it.")
                    : CommandLine::tr(
                          "The last %n months have no value; the forecast starts with the first of them.",
                          nullptr, count));
    case ForecastNotice::noSeason:
        return (count == 1
                    ? CommandLine::tr("One month of history: fewer than two years say nothing of the season.")
                    : CommandLine::tr("%n months of history: fewer than two years say nothing of the season.",
                                      nullptr, count));
    case ForecastNotice::tooShort:
        return (count == 1
                    ? CommandLine::tr(
                          "One month of history: the forecast is that month, and the range is a guess.")
                    : CommandLine::tr(
                          "%n months of history: the forecast is their level, and the range is a guess.",
                          nullptr, count));
    case ForecastNotice::intermittent:
        return (
            count == 1
                ? CommandLine::tr("One month is zero: a flat rate, and the range of the months that were.")
                : CommandLine::tr("%n months are zero: a flat rate, and the range of the months that were.",
                                  nullptr, count));
    case ForecastNotice::constant: return CommandLine::tr("All months are the same.");
    case ForecastNotice::noBacktest:
        return CommandLine::tr("Too little history to hold the forecast against the past.");
    case ForecastNotice::workingDays:
        return CommandLine::tr("Follows the working days of each month: one more is %1 % more.")
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
