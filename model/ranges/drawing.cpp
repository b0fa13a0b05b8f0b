#include "ranges/drawing.h"

#include "ranges/correlation.h"
#include "ranges/distribution.h"
#include "ranges/lane_loops.h"
#include "ranges/turn.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace headroom::ranges {

namespace {

using plan::Distribution;
using plan::Lever;
using plan::LeverKey;
using plan::LeverRef;
using projection::DrawnPath;
using projection::PathForm;

/// Levers that shape the plan itself: no formula reads a draw of them.
bool canBeDrawn(LeverKey key) {
    return key != LeverKey::openHours;
}

PathForm formOf(Distribution distribution) {
    switch (distribution) {
    case Distribution::lognormal: return PathForm::exponential;
    case Distribution::discrete: return PathForm::choice;
    default: return PathForm::linear;
    }
}

double scoreOf(double share) {
    if (share <= 0) return -std::numeric_limits<double>::infinity();
    if (share >= 1) return std::numeric_limits<double>::infinity();
    return quantile(boost::math::normal(), share);
}

/// Where base lies between low, 0, and high, 1.
double placeOfBase(PathForm form, double low, double base, double high) {
    if (!(high > low)) return 0.5;
    if (form == PathForm::exponential) return std::log(base / low) / std::log(high / low);
    return (base - low) / (high - low);
}

} // namespace

Drawing::Drawing(const plan::Plan& plan, OutcomeTables& tables, const std::vector<LeverRef>& first) {
    const std::vector<LeverRef> levers = plan::allLevers(plan);
    for (std::size_t slot = 0; slot < levers.size(); ++slot) {
        const Lever& lever = *plan.find(levers[slot]);
        if (!lever.range) continue;
        if (!canBeDrawn(levers[slot].key))
            m_notices.push_back({NoticeCode::rangeNotDrawn, levers[slot], {}});
        else if (plan::isRead(plan, levers[slot]))
            addBet(plan, levers[slot], slot, tables);
    }
    m_outcomeBegin.push_back(m_outcomes.size());
    correlate(plan, first);
}

void Drawing::addBet(const plan::Plan& plan, const LeverRef& ref, std::size_t slot, OutcomeTables& tables) {
    const Lever& lever = *plan.find(ref);
    const plan::Range& range = *lever.range;
    const plan::LeverInfo& info = plan::info(ref.key);
    const int months = plan.months;

    Variable variable{m_dimensions, range.monthly && info.byMonth ? static_cast<std::size_t>(months) : 1};
    m_dimensions += variable.count;

    DrawnPath path;
    path.slot = slot;
    path.form = formOf(range.distribution);
    path.minimum = info.minimum;
    path.maximum = info.maximum.value_or(std::numeric_limits<double>::infinity());
    path.whole = info.whole;
    const std::size_t first = m_outcomes.size();
    m_outcomeBegin.push_back(first);
    const double weights = std::accumulate(range.weights.begin(), range.weights.end(), 0.0);
    for (int t = 0; t < months; ++t) {
        const double low = lever.lowAt(t), base = lever.base.at(t), high = lever.highAt(t);
        Outcome outcome;
        outcome.score = variable.firstDimension + (variable.count > 1 ? static_cast<std::size_t>(t) : 0);
        if (path.form == PathForm::choice) {
            outcome.lowBelow = scoreOf(range.weights[0] / weights);
            outcome.baseBelow = scoreOf((range.weights[0] + range.weights[1]) / weights);
            outcome.base = 1;
            outcome.high = 2;
            path.from.push_back(low);
            path.base.push_back(base);
            path.to.push_back(high);
        } else {
            outcome.base = placeOfBase(path.form, low, base, high);
            outcome.table = tables.of(range.distribution, range.meaning, outcome.base);
            path.from.push_back(low);
            path.width.push_back(path.form == PathForm::exponential ? (high > low ? std::log(high / low) : 0)
                                                                    : high - low);
        }
        // Months whose ranges have the same shape share an outcome.
        std::size_t same = first;
        while (same < m_outcomes.size() &&
               !(m_outcomes[same].score == outcome.score && m_outcomes[same].table == outcome.table &&
                 std::abs(m_outcomes[same].base - outcome.base) < 1e-9))
            ++same;
        if (same == m_outcomes.size()) m_outcomes.push_back(std::move(outcome));
        path.outcome.push_back(same);
    }
    if (range.distribution == Distribution::normal || range.distribution == Distribution::lognormal) {
        const double low = lever.lowAt(0), high = lever.highAt(0);
        const double median =
            range.distribution == Distribution::normal ? (low + high) / 2 : std::sqrt(low * high);
        if (std::abs(lever.base.at(0) - median) > 0.1 * (high - low))
            m_notices.push_back({NoticeCode::baseOffMedian, ref, {median}});
    }
    m_bets.push_back(ref);
    m_variables.push_back(variable);
    m_paths.push_back(std::move(path));
}

void Drawing::correlate(const plan::Plan& plan, const std::vector<LeverRef>& first) {
    const std::size_t bets = m_bets.size();
    Eigen::MatrixXd rank =
        Eigen::MatrixXd::Identity(static_cast<Eigen::Index>(bets), static_cast<Eigen::Index>(bets));
    std::vector<std::size_t> group(bets);
    std::iota(group.begin(), group.end(), 0);
    const auto indexOf = [this](const LeverRef& ref) {
        return static_cast<std::size_t>(std::find(m_bets.begin(), m_bets.end(), ref) - m_bets.begin());
    };
    for (const plan::Correlation& correlation : plan.correlations) {
        const std::size_t a = indexOf(correlation.a), b = indexOf(correlation.b);
        if (a == bets || b == bets || a == b || correlation.rank == 0)
            continue; // without a range it stands still
        rank(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(b)) = correlation.rank;
        rank(static_cast<Eigen::Index>(b), static_cast<Eigen::Index>(a)) = correlation.rank;
        const std::size_t from = group[b], to = group[a];
        std::replace(group.begin(), group.end(), from, to);
    }
    // Those that come first, then the rest in the plan's order.
    std::vector<std::size_t> order(bets);
    std::iota(order.begin(), order.end(), 0);
    const auto rankOf = [&](std::size_t bet) {
        return std::find(first.begin(), first.end(), m_bets[bet]) - first.begin();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rankOf(a) < rankOf(b); });
    double repaired = 0;
    for (std::size_t g = 0; g < bets; ++g) {
        Group members;
        for (const std::size_t bet : order) {
            if (group[bet] != g) continue;
            members.bets.push_back(bet);
            for (std::size_t i = 0; i < m_variables[bet].count; ++i)
                members.dimensions.push_back(m_variables[bet].firstDimension + i);
        }
        if (members.bets.empty()) continue;
        if (members.dimensions.size() > 1) {
            // Months of one lever follow each other; of two levers, both together (their geometric mean).
            struct Score {
                std::size_t bet;
                int month;
                double follows;
            };
            std::vector<Score> scores;
            for (const std::size_t bet : members.bets) {
                const auto& monthly = plan.find(m_bets[bet])->range->monthly;
                for (std::size_t i = 0; i < m_variables[bet].count; ++i)
                    scores.push_back({bet, static_cast<int>(i),
                                      m_variables[bet].count > 1 ? scoreCorrelation(*monthly) : 1});
            }
            const auto size = static_cast<Eigen::Index>(scores.size());
            Eigen::MatrixXd matrix(size, size);
            for (Eigen::Index i = 0; i < size; ++i)
                for (Eigen::Index j = 0; j < size; ++j) {
                    const Score &a = scores[static_cast<std::size_t>(i)],
                                &b = scores[static_cast<std::size_t>(j)];
                    const bool whole = m_variables[a.bet].count == 1 || m_variables[b.bet].count == 1;
                    const double apart = whole ? 0 : std::abs(a.month - b.month);
                    const double between = a.bet == b.bet
                                               ? 1
                                               : scoreCorrelation(rank(static_cast<Eigen::Index>(a.bet),
                                                                       static_cast<Eigen::Index>(b.bet)));
                    matrix(i, j) = i == j ? 1 : between * std::pow(std::sqrt(a.follows * b.follows), apart);
                }
            const DrawableCorrelation drawn = drawable(matrix);
            repaired = std::max(repaired, drawn.largestRepair);
            Dependent dependent;
            dependent.scores = members.dimensions;
            for (Eigen::Index i = 0; i < size; ++i)
                for (Eigen::Index j = 0; j <= i; ++j) dependent.factor.push_back(drawn.factor(i, j));
            m_dependents.push_back(std::move(dependent));
        }
        m_groups.push_back(std::move(members));
    }
    if (repaired > 0) m_notices.push_back({NoticeCode::correlationRepaired, {}, {repaired}});
}

void Drawing::outcomesOf(std::span<const std::uint32_t> points, std::span<double> to,
                         const Turn* turn) const {
    assert(points.size() == m_dimensions * lanes && to.size() == m_outcomes.size() * lanes);
    // One block's scores; a plan has some fifty, rarely hundreds.
    thread_local Lanes<double> scores, independent;
    scores.resize(points.size());
    m_scores.of(points, scores);
    if (turn) turn->apply(scores);
    for (const Dependent& dependent : m_dependents) {
        const std::size_t size = dependent.scores.size();
        independent.resize(size * lanes);
        for (std::size_t i = 0; i < size; ++i)
            std::copy_n(scores.data() + dependent.scores[i] * lanes, lanes, independent.data() + i * lanes);
        const double* factor = dependent.factor.data();
        for (std::size_t i = 0; i < size; ++i) {
            double sum[lanes] = {};
            for (std::size_t j = 0; j <= i; ++j, ++factor)
                for (std::size_t lane = 0; lane < lanes; ++lane)
                    sum[lane] += *factor * independent[j * lanes + lane];
            std::copy_n(sum, lanes, scores.data() + dependent.scores[i] * lanes);
        }
    }
    const LaneLoops& loops = laneLoops();
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const Outcome& outcome = m_outcomes[i];
        const double* score = scores.data() + outcome.score * lanes;
        double* result = to.data() + i * lanes;
        if (outcome.table) {
            loops.interpolate(outcome.table->cubics(), score, result);
            continue;
        }
        for (std::size_t lane = 0; lane < lanes; ++lane)
            result[lane] = (score[lane] > outcome.lowBelow) + (score[lane] > outcome.baseBelow);
    }
}

void Drawing::setBet(std::size_t bet, End end, std::span<double> outcomes, std::size_t lane) const {
    for (std::size_t i = m_outcomeBegin[bet]; i < m_outcomeBegin[bet + 1]; ++i) {
        const Outcome& outcome = m_outcomes[i];
        outcomes[i * lanes + lane] = end == End::low    ? outcome.low
                                     : end == End::base ? outcome.base
                                                        : outcome.high;
    }
}

double Drawing::valueOf(std::size_t bet, int month, std::span<const double> outcomes,
                        std::size_t lane) const {
    const DrawnPath& path = m_paths[bet];
    const auto t = static_cast<std::size_t>(month);
    const double outcome = outcomes[path.outcome[t] * lanes + lane];
    double value = 0;
    switch (path.form) {
    case PathForm::linear: value = path.from[t] + path.width[t] * outcome; break;
    case PathForm::exponential: value = path.from[t] * std::exp(path.width[t] * outcome); break;
    case PathForm::choice:
        value = outcome < 0.5 ? path.from[t] : outcome < 1.5 ? path.base[t] : path.to[t];
        break;
    }
    if (path.whole) value = std::nearbyint(value);
    return std::clamp(value, path.minimum, path.maximum);
}

} // namespace headroom::ranges
