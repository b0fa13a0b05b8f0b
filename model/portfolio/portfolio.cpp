#include "portfolio/portfolio.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace headroom::portfolio {

namespace {

using plan::Metric;
using ranges::Figure;
using ranges::Over;

constexpr double shortGap = -1e-9; // below this a gap is one: as the simulation counts

using Draws = std::vector<double>;

Range rangeOf(Draws values) {
    Range range;
    if (values.empty()) return range;
    const double count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    range.deviation = std::sqrt(squares / count);
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const double place = share * (count - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
    };
    range.p10 = at(0.1);
    range.p50 = at(0.5);
    range.p90 = at(0.9);
    return range;
}

void add(Draws& sum, const Draws& values) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += values[i];
}

int monthsBetween(plan::Month from, plan::Month to) {
    return static_cast<int>((to - from).count());
}

/// Which of a team's figures are drawn, month by month.
enum Drawn : std::size_t { required, gap, cost, drawnCount };

std::vector<Figure> figuresOf(const plan::Plan& plan) {
    std::vector<Figure> figures;
    for (const Metric metric : {Metric::requiredFte, Metric::gapFte, Metric::totalCost})
        for (int t = 0; t < plan.months; ++t) figures.push_back({metric, -1, Over::month, t});
    return figures;
}

class Adder {
public:
    explicit Adder(Portfolio& portfolio, const std::vector<std::vector<Draws>>& draws, std::int64_t count)
        : m_portfolio(portfolio)
        , m_draws(draws)
        , m_count(static_cast<std::size_t>(count)) {}

    void addMonths() {
        Draws whole(m_count, 0);
        for (std::size_t t = 0; t < m_portfolio.months.size(); ++t) addMonth(static_cast<int>(t), whole);
        if (m_portfolio.currency) m_portfolio.costRange = rangeOf(std::move(whole));
    }

    /// How often each team is the first that lacks people; who lacks most, of those that begin together.
    void addChances() {
        const auto& teams = m_portfolio.teams;
        std::vector<int> first(m_count, std::numeric_limits<int>::max());
        std::vector<double> worst(m_count, 0);
        std::vector<std::size_t> who(m_count, teams.size());
        for (std::size_t i = 0; i < teams.size(); ++i) {
            Team& team = m_portfolio.teams[i];
            std::vector<bool> ever(m_count, false);
            for (int t = 0; t < team.projection->months(); ++t) {
                const Draws& gaps = of(i, Drawn::gap, t);
                std::size_t shorts = 0;
                for (std::size_t d = 0; d < m_count; ++d) {
                    if (!(gaps[d] < shortGap)) continue;
                    ++shorts;
                    ever[d] = true;
                    const int month = team.from + t;
                    if (month > first[d] || (month == first[d] && gaps[d] >= worst[d])) continue;
                    first[d] = month;
                    worst[d] = gaps[d];
                    who[d] = i;
                }
                team.chance.push_back(share(shorts));
            }
            team.chanceEver = share(static_cast<std::size_t>(std::count(ever.begin(), ever.end(), true)));
        }
        for (std::size_t i = 0; i < teams.size(); ++i)
            m_portfolio.teams[i].chanceFirst =
                share(static_cast<std::size_t>(std::count(who.begin(), who.end(), i)));
    }

private:
    [[nodiscard]] double share(std::size_t count) const {
        return static_cast<double>(count) / static_cast<double>(m_count);
    }
    [[nodiscard]] const Draws& of(std::size_t team, Drawn what, int t) const {
        const auto months = static_cast<std::size_t>(m_portfolio.teams[team].projection->months());
        return m_draws[team][what * months + static_cast<std::size_t>(t)];
    }

    void addMonth(int t, Draws& whole) {
        Month& month = m_portfolio.months[static_cast<std::size_t>(t)];
        Draws requiredDraws(m_count, 0), gapDraws(m_count, 0), costDraws(m_count, 0);
        std::vector<bool> anyShort(m_count, false);
        std::int64_t cost = 0; // to the cent, so that months add up as printed
        for (std::size_t i = 0; i < m_portfolio.teams.size(); ++i) {
            const Team& team = m_portfolio.teams[i];
            const auto own = team.monthOf(t);
            if (!own) continue;
            const auto at = [&](Metric metric) {
                return team.projection->series(metric)[static_cast<std::size_t>(*own)];
            };
            ++month.teams;
            month.required += at(Metric::requiredFte);
            month.available += at(Metric::effectiveFte) + at(Metric::flexFte);
            const double gap = at(Metric::gapFte);
            month.gap += gap;
            cost += team.budget.total({*own, *own + 1});
            if (gap < shortGap) month.shortTeams.push_back({i, -gap});
            month.guardrails += static_cast<int>(std::count(team.firesIn.begin(), team.firesIn.end(), t));
            add(requiredDraws, of(i, Drawn::required, *own));
            add(gapDraws, of(i, Drawn::gap, *own));
            add(costDraws, of(i, Drawn::cost, *own));
            const Draws& gaps = of(i, Drawn::gap, *own);
            for (std::size_t d = 0; d < m_count; ++d) anyShort[d] = anyShort[d] || gaps[d] < shortGap;
        }
        std::stable_sort(month.shortTeams.begin(), month.shortTeams.end(),
                         [](const ShortTeam& a, const ShortTeam& b) { return a.fte > b.fte; });
        std::size_t total = 0, any = 0, hidden = 0;
        for (std::size_t d = 0; d < m_count; ++d) {
            const bool isShort = gapDraws[d] < shortGap;
            total += isShort;
            any += anyShort[d];
            hidden += anyShort[d] && !isShort;
        }
        month.chanceShort = share(total);
        month.chanceAnyShort = share(any);
        month.chanceHidden = share(hidden);
        month.requiredRange = rangeOf(std::move(requiredDraws));
        month.gapRange = rangeOf(std::move(gapDraws));
        if (!m_portfolio.currency) return;
        month.cost = cost;
        m_portfolio.cost = m_portfolio.cost.value_or(0) + cost;
        add(whole, costDraws);
        month.costRange = rangeOf(std::move(costDraws));
    }

    Portfolio& m_portfolio;
    const std::vector<std::vector<Draws>>& m_draws;
    std::size_t m_count;
};

} // namespace

std::optional<int> Team::monthOf(int t) const {
    const int own = t - from;
    if (own < 0 || own >= projection->months()) return std::nullopt;
    return own;
}

Result<Portfolio> portfolioOf(const std::vector<plan::Plan>& plans,
                              const std::vector<ranges::SharedLever>& shared, std::int64_t draws,
                              ranges::Progress* progress) {
    Portfolio portfolio;
    portfolio.shared = shared;
    portfolio.draws = std::max<std::int64_t>(1, draws);
    if (plans.empty()) return portfolio;

    plan::Month first = plans.front().firstMonth, end = first;
    for (const plan::Plan& plan : plans) {
        first = std::min(first, plan.firstMonth);
        end = std::max(end, plan.monthAt(plan.months));
    }
    for (int t = 0; t < monthsBetween(first, end); ++t) {
        Month month;
        month.month = first + std::chrono::months{t};
        portfolio.months.push_back(month);
    }

    std::vector<std::vector<Figure>> figures;
    for (const plan::Plan& plan : plans) {
        Team team;
        team.id = plan.id;
        team.name = plan.name;
        team.currency = plan.currency;
        team.from = monthsBetween(first, plan.firstMonth);
        HEADROOM_TRY(auto projection, projection::project(std::make_shared<const plan::Plan>(plan)));
        team.projection = std::make_shared<const projection::Projection>(std::move(projection));
        team.budget = finance::budgetOf(*team.projection);
        for (const projection::GuardrailCourse& course : team.projection->guardrails)
            team.firesIn.push_back(course.fired ? team.from + *course.fired : -1);
        const auto gaps = team.projection->series(Metric::gapFte);
        const auto breaks = std::find_if(gaps.begin(), gaps.end(), [](double gap) { return gap < shortGap; });
        if (breaks != gaps.end()) team.breaks = team.from + static_cast<int>(breaks - gaps.begin());
        portfolio.teams.push_back(std::move(team));
        figures.push_back(figuresOf(plan));
    }
    const bool isOneCurrency = std::all_of(plans.begin(), plans.end(), [&](const plan::Plan& plan) {
        return plan.currency == plans.front().currency;
    });
    if (isOneCurrency) portfolio.currency = plans.front().currency;

    HEADROOM_TRY(const auto simulation, ranges::JointSimulation::of(plans, shared, progress));
    ranges::RunOptions options;
    options.draws = portfolio.draws;
    HEADROOM_TRY(const auto values, simulation.values(figures, options, progress));
    Adder adder(portfolio, values, portfolio.draws);
    adder.addMonths();
    adder.addChances();

    for (const Month& month : portfolio.months) {
        const int t = monthsBetween(first, month.month);
        for (const ShortTeam& one : month.shortTeams)
            if (!portfolio.breaksFirst && portfolio.teams[one.team].breaks == t)
                portfolio.breaksFirst = one.team;
    }
    return portfolio;
}

std::vector<ranges::SharedLever> shareable(const std::vector<plan::Plan>& plans) {
    std::map<ranges::SharedLever, int> counts;
    for (const plan::Plan& plan : plans)
        for (const plan::LeverRef& ref : plan::allLevers(plan)) {
            if (!plan.find(ref)->range || !plan::isRead(plan, ref)) continue;
            ranges::SharedLever lever{ref.key, {}};
            if (const plan::WorkType* type = plan.workType(ref.of)) lever.of = type->name;
            if (const plan::Milestone* milestone = plan.milestone(ref.of)) lever.of = milestone->name;
            ++counts[lever];
        }
    std::vector<ranges::SharedLever> levers;
    for (const auto& [lever, count] : counts)
        if (count > 1) levers.push_back(lever);
    return levers;
}

} // namespace headroom::portfolio
