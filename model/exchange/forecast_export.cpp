#include "exchange/forecast_export.h"

#include "exchange/csv_text.h"
#include "exchange/json_text.h"

#include <limits>

namespace headroom::exchange {

namespace {

using actuals::Accuracy;
using actuals::Forecast;
using nlohmann::ordered_json;

ordered_json numbers(const std::vector<double>& values) {
    ordered_json out = ordered_json::array();
    for (const double value : values) out.push_back(number(value));
    return out;
}

ordered_json orNull(const std::optional<double>& value) {
    return value ? number(*value) : ordered_json();
}

ordered_json accuracy(const std::optional<Accuracy>& of) {
    if (!of) return nullptr;
    return {{"mase", orNull(of->mase)}, {"smape", number(of->smape)}};
}

ordered_json seriesOf(const NamedForecast& named) {
    ordered_json out;
    out["name"] = named.name;
    if (!named.forecast) {
        out["error"] = {{"values", named.forecast.error().values}};
        return out;
    }
    const Forecast& forecast = named.forecast.value();
    out["firstMonth"] = forecast.first ? ordered_json(plan::toString(*forecast.first)) : ordered_json();
    out["method"] = nameOf(forecast.method);
    out["backtest"] = accuracy(forecast.backtest);
    out["seasonalNaive"] = accuracy(forecast.seasonalNaive);
    out["origins"] = forecast.origins;
    out["follows"] = orNull(forecast.follows);
    out["forecast"] = {
        {"p10", numbers(forecast.p10)}, {"p50", numbers(forecast.p50)}, {"p90", numbers(forecast.p90)}};
    out["methods"] = ordered_json::array();
    for (const actuals::MethodShare& part : forecast.methods)
        out["methods"].push_back({{"method", nameOf(part.method)},
                                  {"share", number(part.share)},
                                  {"mase", orNull(part.backtest.mase)},
                                  {"smape", number(part.backtest.smape)}});
    out["notices"] = ordered_json::array();
    for (const actuals::Notice& notice : forecast.notices)
        out["notices"].push_back({{"code", nameOf(notice.code)}, {"value", number(notice.value)}});
    return out;
}

std::string csvOf(const std::optional<Accuracy>& of) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    return ',' + csvNumber(of ? of->mase.value_or(none) : none) + ',' + csvNumber(of ? of->smape : none);
}

} // namespace

std::string_view nameOf(actuals::Method method) {
    using enum actuals::Method;
    switch (method) {
    case seasonalNaive: return "seasonalNaive";
    case theta: return "theta";
    case dampedAdditive: return "dampedAdditive";
    case dampedMultiplicative: return "dampedMultiplicative";
    case dampedLogarithmic: return "dampedLogarithmic";
    case dynamicTheta: return "dynamicTheta";
    case combination: return "combination";
    case intermittent: return "intermittent";
    case level: return "level";
    }
    return {};
}

std::string_view nameOf(actuals::ForecastNotice notice) {
    using enum actuals::ForecastNotice;
    switch (notice) {
    case historyCut: return "historyCut";
    case gapsFilled: return "gapsFilled";
    case monthsTrailing: return "monthsTrailing";
    case noSeason: return "noSeason";
    case tooShort: return "tooShort";
    case intermittent: return "intermittent";
    case constant: return "constant";
    case noBacktest: return "noBacktest";
    case workingDays: return "workingDays";
    }
    return {};
}

std::string forecastsToJson(std::span<const NamedForecast> forecasts) {
    ordered_json out;
    out["schema"] = "headroom.forecast/1";
    out["series"] = ordered_json::array();
    for (const NamedForecast& forecast : forecasts) out["series"].push_back(seriesOf(forecast));
    return renderJson(out);
}

std::string forecastsToCsv(std::span<const NamedForecast> forecasts) {
    std::string out =
        "series,ahead,month,p10,p50,p90,method,mase,smape,seasonalNaiveMase,seasonalNaiveSmape\n";
    for (const NamedForecast& named : forecasts) {
        if (!named.forecast) continue;
        const Forecast& forecast = named.forecast.value();
        const std::string end = ',' + std::string(nameOf(forecast.method)) + csvOf(forecast.backtest) +
                                csvOf(forecast.seasonalNaive) + '\n';
        for (std::size_t h = 0; h < forecast.p50.size(); ++h) {
            out += csvText(named.name) + ',' + std::to_string(h + 1) + ',';
            if (forecast.first)
                out += plan::toString(*forecast.first + std::chrono::months{static_cast<int>(h)});
            out += ',' + csvNumber(forecast.p10[h]) + ',' + csvNumber(forecast.p50[h]) + ',' +
                   csvNumber(forecast.p90[h]) + end;
        }
    }
    return out;
}

} // namespace headroom::exchange
