#include "actuals/forecast.h"

#include "actuals/months.h"
#include "actuals/spread.h"
#include "actuals/working_days.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>
#include <numeric>
#include <thread>

namespace headroom::actuals {

namespace {

constexpr std::size_t fewestToTell = 6;    // months; below, the forecast is a guess
constexpr std::size_t fewestModelled = 12; // months; below, the level is all that can be told
constexpr std::size_t levelMonths = 9;     // that make the level
constexpr double manyZeros = 0.3;          // share of months

// One method alone, where its error is under so much of the combination's.
constexpr double clearlyBetter = 0.6;

Error errorOf(ErrorCode code, const History& history, std::vector<std::string> values = {}) {
    return {code, history.name, std::move(values)};
}

std::string monthName(const History& history, std::size_t index) {
    return history.first ? plan::toString(*history.first + std::chrono::months{static_cast<int>(index)})
                         : std::to_string(index + 1);
}

std::string numberText(double value) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

Result<void> check(const History& history, const ForecastOptions& options) {
    if (options.months < 1 || options.months > maximumAhead)
        return errorOf(ErrorCode::horizonInvalid, history,
                       {std::to_string(options.months), std::to_string(maximumAhead)});
    bool any = false;
    for (std::size_t i = 0; i < history.values.size(); ++i) {
        const double value = history.values[i];
        if (std::isnan(value)) continue;
        any = true;
        if (value < 0 || std::isinf(value))
            return errorOf(ErrorCode::historyInvalid, history, {monthName(history, i), numberText(value)});
    }
    if (!any) return errorOf(ErrorCode::historyEmpty, history);
    return done();
}

void setFlat(Forecast& forecast, std::size_t ahead, double p10, double p50, double p90) {
    forecast.p10.assign(ahead, std::min(p10, p50));
    forecast.p50.assign(ahead, p50);
    forecast.p90.assign(ahead, std::max(p90, p50));
}

double quantileOf(std::vector<double> values, double level) {
    std::sort(values.begin(), values.end());
    const double at = level * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

void setRange(Forecast& forecast, const Spread& spread, bool positive) {
    for (std::size_t h = 0; h < forecast.p50.size(); ++h) {
        const Ends ends = endsAround(forecast.p50[h], spread.at(h), positive);
        forecast.p10.push_back(ends.p10);
        forecast.p90.push_back(ends.p90);
    }
}

/// The mean of the last months.
double levelOf(std::span<const double> values) {
    const std::size_t count = std::min(levelMonths, values.size());
    return std::accumulate(values.end() - static_cast<std::ptrdiff_t>(count), values.end(), 0.0) /
           static_cast<double>(count);
}

/// Of so few months that nothing but the level can be told.
Forecast levelForecast(std::span<const double> values, std::size_t ahead) {
    Forecast forecast;
    forecast.method = Method::level;
    const double level = levelOf(values);
    forecast.p50.assign(ahead, level);
    setRange(forecast, guessedSpread(values, level), true);
    return forecast;
}

class Forecasting {
public:
    Forecasting(const Months& months, const ForecastOptions& options, const WorkingDays& workingDays)
        : m_scale(std::accumulate(months.values.begin(), months.values.end(), 0.0) /
                  static_cast<double>(months.values.size()))
        , m_values(scaled(months.values, m_scale))
        , m_positive(*std::min_element(m_values.begin(), m_values.end()) > 0)
        , m_ahead(static_cast<std::size_t>(options.months)) {
        if (m_positive)
            for (const double value : m_values) m_logs.push_back(std::log(value));
        if (months.first && options.useWorkingDays)
            m_unusual =
                workingDays.unusual(*months.first, m_values.size() + std::max(m_ahead, backtestAhead));
    }

    Forecast forecast() {
        Forecaster forecaster;
        const auto viewAt = [this](std::size_t months) { return view(months); };
        const auto toValue = [this](std::size_t month, double value) {
            return m_effect.empty() ? value : value * std::exp(m_effect[month]);
        };
        const std::size_t looked = std::clamp<std::size_t>(m_ahead, seasonMonths, backtestAhead);
        const Backtest test = backtest(m_values, m_positive, looked, viewAt, toValue, forecaster);

        Forecast result;
        result.methods = test.methods;
        result.origins = test.origins;
        result.backtest = test.combination;
        result.seasonalNaive = test.seasonalNaive;
        choose(result);
        const View all = view(m_values.size());
        result.p50.assign(m_ahead, 0);
        double shares = 0;
        std::vector<double> path(m_ahead);
        for (const MethodShare& part : result.methods) {
            const double share =
                result.method == Method::combination ? part.share : part.method == result.method;
            if (!(share > 0)) continue;
            forecaster.forecast(part.method, all, path);
            if (!std::all_of(path.begin(), path.end(), [](double value) { return std::isfinite(value); }))
                continue;
            shares += share;
            for (std::size_t h = 0; h < m_ahead; ++h)
                result.p50[h] += share * std::max(0.0, toValue(m_values.size() + h, path[h]));
        }
        for (double& value : result.p50) value /= shares;
        leanOnLevel(result.p50);
        for (double& value : result.p50) value *= m_scale;
        Spread spread = spreadOf(test.errors, m_values.size(), 1);
        if (!m_positive) spread.atOne *= m_scale;
        setRange(result, spread, m_positive);
        result.follows = followingOf(test.errors);
        if (!m_effect.empty())
            result.notices.push_back({ForecastNotice::workingDays, std::round(100 * perDay())});
        return result;
    }

private:
    /// Around 1, so that no square is too large or too small for a number.
    static std::vector<double> scaled(std::vector<double> values, double scale) {
        for (double& value : values) value /= scale;
        return values;
    }

    View view(std::size_t months) {
        std::vector<double> values(m_values.begin(), m_values.begin() + static_cast<std::ptrdiff_t>(months));
        if (!m_positive) return {std::move(values), {}};
        std::vector<double> logs(m_logs.begin(), m_logs.begin() + static_cast<std::ptrdiff_t>(months));
        m_effect.clear();
        if (!m_unusual.empty()) {
            const Season season = seasonOf(logs, SeasonKind::additive, true);
            m_effect = workingDayEffect(season.without(logs), m_unusual);
            if (std::all_of(m_effect.begin(), m_effect.end(), [](double effect) { return effect == 0; }))
                m_effect.clear();
        }
        for (std::size_t t = 0; t < months && !m_effect.empty(); ++t) {
            values[t] *= std::exp(-m_effect[t]);
            logs[t] -= m_effect[t];
        }
        return {std::move(values), std::move(logs)};
    }

    /// What a year shows of a trend may as well be season: up to two years, the path leans on the level.
    void leanOnLevel(std::vector<double>& path) const {
        const double trusted = static_cast<double>(m_values.size() - fewestModelled) / seasonMonths;
        if (trusted >= 1) return;
        const double level = levelOf(m_values);
        for (double& value : path) value = trusted * value + (1 - trusted) * level;
    }

    static void choose(Forecast& forecast) {
        const MethodShare* best = nullptr;
        for (const MethodShare& part : forecast.methods)
            if (part.backtest.mase && (!best || *part.backtest.mase < *best->backtest.mase)) best = &part;
        if (!best || !(*best->backtest.mase < clearlyBetter * *forecast.backtest->mase)) return;
        forecast.method = best->method;
        forecast.backtest = best->backtest;
    }

    /// By how much a month is up with one working day more of about 21.7, as a share.
    [[nodiscard]] double perDay() const {
        for (std::size_t t = 0; t < m_effect.size(); ++t)
            if (m_unusual[t] != 0) return std::exp(m_effect[t] / m_unusual[t] * std::log(22.7 / 21.7)) - 1;
        return 0;
    }

    double m_scale; // above 0
    std::vector<double> m_values;
    bool m_positive;
    std::size_t m_ahead;
    std::vector<double> m_logs, m_unusual;
    std::vector<double> m_effect; // of the last view; empty where there is none
};

Result<Forecast> forecastWith(const History& history, const ForecastOptions& options,
                              const WorkingDays& workingDays) {
    HEADROOM_TRY(check(history, options));
    Months months = monthsOf(history);
    const auto& values = months.values;
    const auto ahead = static_cast<std::size_t>(options.months);
    const auto count = static_cast<double>(values.size());
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const auto zeros = static_cast<double>(std::count(values.begin(), values.end(), 0.0));
    const auto say = [&](ForecastNotice code, double value) { months.notices.push_back({code, value}); };

    Forecast result;
    if (*least == *most && values.size() >= fewestToTell) {
        result.method = Method::level;
        setFlat(result, ahead, *least, *least, *least);
        say(ForecastNotice::constant, 0);
    } else if (values.size() < fewestModelled) {
        result = levelForecast(values, ahead);
        say(values.size() < fewestToTell ? ForecastNotice::tooShort : ForecastNotice::noSeason, count);
        say(ForecastNotice::noBacktest, 0);
    } else if (zeros >= manyZeros * count) {
        result.method = Method::intermittent;
        setFlat(result, ahead, quantileOf(values, 0.1), intermittentRate(values), quantileOf(values, 0.9));
        say(ForecastNotice::intermittent, zeros);
        say(ForecastNotice::noBacktest, 0);
    } else {
        if (values.size() < 2 * seasonMonths) say(ForecastNotice::noSeason, count);
        result = Forecasting(months, options, workingDays).forecast();
    }
    months.notices.insert(months.notices.end(), result.notices.begin(), result.notices.end());
    result.notices = std::move(months.notices);
    std::stable_sort(result.notices.begin(), result.notices.end(),
                     [](const Notice& a, const Notice& b) { return a.code < b.code; });
    if (months.first) result.first = *months.first + std::chrono::months{static_cast<int>(values.size())};
    return result;
}

} // namespace

Result<Forecast> forecast(const History& history, const ForecastOptions& options) {
    return forecastWith(history, options, WorkingDays(options.workedWeekdays));
}

std::vector<Result<Forecast>> forecastAll(std::span<const History> histories, const ForecastOptions& options,
                                          int threads) {
    const WorkingDays workingDays(options.workedWeekdays);
    std::vector<Result<Forecast>> results(histories.size(), Result<Forecast>(Forecast()));
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < histories.size(); i = next++)
            results[i] = forecastWith(histories[i], options, workingDays);
    };
    const std::size_t wanted =
        threads > 0 ? static_cast<std::size_t>(threads) : std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(wanted, histories.size()); ++i) others.emplace_back(run);
    run();
    return results;
}

} // namespace headroom::actuals
