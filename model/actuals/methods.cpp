#include "actuals/methods.h"

#include <cmath>
#include <numeric>

namespace headroom::actuals {

namespace {

constexpr std::size_t lineMonths = 2 * seasonMonths; // from which level and trend start
constexpr std::size_t fewestBlocks = 10;             // of a time scale worth a model of its own
constexpr double largestLog = 690;                   // e^690 is still a number

constexpr Damped<Bounds> dampedBox{{{0.01, 0.99}, {0, 0.6}, {0, 0.5}, {0.8, 0.98}}};
constexpr Theta<Bounds> thetaBox{{{0.02, 0.99}, {0, 5.0 / 6}}}; // theta from 1 to 6
constexpr Effort firstLook{3, 7, 0.25}, nextLook{0, 4, 0.12};

struct Line {
    double mean = 0, middle = 0, slope = 0; // by month; the middle is the month of the mean
};

/// By least squares.
Line lineThrough(std::span<const double> values) {
    Line line;
    const auto count = static_cast<double>(values.size());
    line.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    line.middle = (count - 1) / 2;
    double products = 0, squares = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double apart = static_cast<double>(t) - line.middle;
        products += apart * (values[t] - line.mean);
        squares += apart * apart;
    }
    line.slope = squares > 0 ? products / squares : 0;
    return line;
}

void exponentials(std::span<double> values) {
    for (double& value : values) value = std::exp(std::min(value, largestLog));
}

void addSeason(const Season& season, std::size_t months, std::span<double> ahead) {
    for (std::size_t h = 0; h < ahead.size(); ++h) ahead[h] = season.with(ahead[h], months + h);
}

/// The means of blocks of months, counted from the last month back.
std::vector<double> blocksOf(std::span<const double> values, std::size_t months) {
    std::vector<double> blocks(values.size() / months);
    const std::size_t first = values.size() - blocks.size() * months;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t t = 0; t < months; ++t) blocks[i] += values[first + i * months + t];
        blocks[i] /= static_cast<double>(months);
    }
    return blocks;
}

/// What the dynamic theta model expects next, each expectation taken for the value when the next is made.
void expect(const ThetaState& end, LinesSoFar& lines, const Theta<double>& parameters, std::size_t count,
            std::span<double> ahead) {
    const double rate = parameters[thetaRate];
    double level = end.level, fade = end.fade;
    for (std::size_t h = 0; h < ahead.size(); ++h) {
        const double line =
            lines.intercept.back() * fade + lines.slope.back() * (1 / rate - fade * (1 / rate - 1));
        ahead[h] = level + parameters[thetaShare] * line;
        level = rate * ahead[h] + (1 - rate) * level;
        fade *= 1 - rate;
        lines.add(count + h, ahead[h]);
    }
}

} // namespace

View::View(std::vector<double> theValues, std::vector<double> theLogs)
    : values(std::move(theValues))
    , logs(std::move(theLogs)) {
    const SeasonKind kind = positive() ? SeasonKind::multiplicative : SeasonKind::additive;
    tested = isSeasonal(values) ? seasonOf(values, kind, false) : Season::none(kind);
    additive = seasonOf(values, SeasonKind::additive, true);
    if (!positive()) return;
    multiplicative = seasonOf(values, SeasonKind::multiplicative, true);
    ofLogs = seasonOf(logs, SeasonKind::additive, true);
}

bool Forecaster::isFor(Method method, std::size_t months, bool positive) {
    switch (method) {
    case Method::seasonalNaive: return months >= seasonMonths;
    case Method::dampedMultiplicative: return positive && months >= 2 * seasonMonths;
    case Method::dampedLogarithmic: return positive;
    default: return true;
    }
}

void Forecaster::forecast(Method method, const View& view, std::span<double> ahead) {
    switch (method) {
    case Method::seasonalNaive:
        for (std::size_t h = 0; h < ahead.size(); ++h)
            ahead[h] = view.values[view.values.size() - seasonMonths + h % seasonMonths];
        break;
    case Method::theta: theta(view, ahead); break;
    case Method::dampedAdditive:
        damped(m_additive, SeasonKind::additive, view.values, view.additive, ahead);
        break;
    case Method::dampedMultiplicative:
        damped(m_multiplicative, SeasonKind::multiplicative, view.values, view.multiplicative, ahead);
        break;
    case Method::dampedLogarithmic:
        damped(m_logarithmic, SeasonKind::additive, view.logs, view.ofLogs, ahead);
        exponentials(ahead);
        break;
    case Method::dynamicTheta: dynamicTheta(view, ahead); break;
    default: break;
    }
}

// Simple exponential smoothing with drift: half the slope of the whole series (Hyndman & Billah 2003).
void Forecaster::theta(const View& view, std::span<double> ahead) {
    const std::vector<double> values = view.tested.without(view.values);
    const std::size_t count = values.size();
    LinesSoFar none;
    none.intercept.assign(count, 0);
    none.slope.assign(count, 0);
    Theta<Bounds> box = thetaBox;
    box[thetaShare] = {0, 0};
    m_theta.theta[thetaShare] = 0;
    searchLeast(box, m_theta.found ? nextLook : firstLook, m_theta.theta,
                [&](const Theta<Candidates>& tried, Candidates& losses) {
                    smoothing().theta(values, none, 0, tried, losses);
                });
    m_theta.found = true;
    const ThetaState end = thetaEnd(values, none, 0, m_theta.theta);
    const double drift = lineThrough(values).slope / 2;
    const double lag = (1 - end.fade) / m_theta.theta[thetaRate];
    for (std::size_t h = 0; h < ahead.size(); ++h)
        ahead[h] = end.level + drift * (static_cast<double>(h) + lag);
    addSeason(view.tested, count, ahead);
}

void Forecaster::damped(Start& start, SeasonKind kind, std::span<const double> values, const Season& season,
                        std::span<double> ahead) {
    const std::size_t count = values.size();
    const std::vector<double> level = season.without(values.first(std::min(count, lineMonths)));
    const Line line = lineThrough(level);
    const DampedState before{line.mean - line.slope * (line.middle + 1), line.slope, season.index};
    Damped<Bounds> box = dampedBox;
    if (count < 2 * seasonMonths) box[seasonShare] = {0, 0};
    searchLeast(box, start.found ? nextLook : firstLook, start.damped,
                [&](const Damped<Candidates>& tried, Candidates& losses) {
                    smoothing().damped(kind, values, before, tried, losses);
                });
    start.found = true;
    const DampedState end = dampedEnd(kind, values, before, start.damped);
    double trend = 0, left = 1;
    for (std::size_t h = 0; h < ahead.size(); ++h) {
        left *= start.damped[damping];
        trend += left * end.trend;
        ahead[h] = Season{kind, end.season}.with(end.level + trend, count + h);
    }
}

void Forecaster::dynamicTheta(const View& view, std::span<double> ahead) {
    const Season& season = view.positive() ? view.ofLogs : view.additive;
    const std::vector<double> values = season.without(view.positive() ? view.logs : view.values);
    std::fill(ahead.begin(), ahead.end(), 0.0);
    std::vector<double> expected;
    double scales = 0;
    for (std::size_t i = 0; i < timeScales.size(); ++i) {
        const std::size_t months = timeScales[i];
        if (months > 1 && values.size() / months < fewestBlocks) break;
        const std::vector<double> blocks = blocksOf(values, months);
        LinesSoFar lines(blocks);
        ThetaStart& start = m_dynamic[i];
        // The first two lines go through one value and none.
        const std::size_t skipped = blocks.size() > 4 ? 2 : 0;
        searchLeast(thetaBox, start.found ? nextLook : firstLook, start.theta,
                    [&](const Theta<Candidates>& tried, Candidates& losses) {
                        smoothing().theta(blocks, lines, skipped, tried, losses);
                    });
        start.found = true;
        expected.assign(ahead.size() / months + 2, 0);
        expect(thetaEnd(blocks, lines, skipped, start.theta), lines, start.theta, blocks.size(), expected);
        // A block's value stands in its middle; between two middles the path is straight.
        for (std::size_t h = 0; h < ahead.size(); ++h) {
            const double at =
                (static_cast<double>(h) - static_cast<double>(months - 1) / 2) / static_cast<double>(months) +
                1; // from the last block known
            const auto block = static_cast<std::size_t>(at);
            const double from = block == 0 ? blocks.back() : expected[block - 1];
            ahead[h] += from + (at - static_cast<double>(block)) * (expected[block] - from);
        }
        ++scales;
    }
    for (double& value : ahead) value /= scales;
    addSeason(season, values.size(), ahead);
    if (view.positive()) exponentials(ahead);
}

double intermittentRate(std::span<const double> values) {
    constexpr double rate = 0.1;
    double sum = 0, months = 0;
    for (const double value : values) {
        sum += value;
        months += value > 0;
    }
    if (!(months > 0)) return 0;
    double size = sum / months, gap = static_cast<double>(values.size()) / months, since = 1;
    bool any = false;
    for (const double value : values) {
        if (!(value > 0)) {
            ++since;
            continue;
        }
        size += rate * (value - size);
        // How long it was before the first is not known.
        if (any) gap += rate * (since - gap);
        any = true;
        since = 1;
    }
    return (1 - rate / 2) * size / gap;
}

} // namespace headroom::actuals
