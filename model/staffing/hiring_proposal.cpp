#include "staffing/hiring_proposal.h"

#include "projection/projection.h"
#include "staffing/hiring_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom::staffing {

namespace {

using plan::LeverKey;
using plan::Metric;

constexpr int mostClasses = 100'000;
constexpr std::int64_t numbersKept = 100'000; // of a trial
constexpr std::int64_t fewestDraws = 1'000, usualDraws = 4'000;

/// Draws by which candidates are judged on the way. The plan's own judge what is proposed.
std::int64_t searchDraws(const plan::Plan& plan, std::int64_t draws) {
    const std::int64_t enough = std::clamp(numbersKept / std::max(1, plan.months), fewestDraws, usualDraws);
    return std::min(draws, enough);
}

Result<HiringPlan> judged(const plan::Plan& plan, std::int64_t draws, ranges::Progress* progress) {
    HEADROOM_TRY(const auto projection, projection::project(std::make_shared<const plan::Plan>(plan)));
    HEADROOM_TRY(const auto simulation, ranges::Simulation::of(plan, plan::baseScenario, nullptr, progress));
    ranges::RunOptions options;
    options.draws = draws;
    HEADROOM_TRY(const auto summary, simulation.summarise(options, progress));
    HiringPlan hiring;
    hiring.hires = plan.lever(LeverKey::plannedHires).base.values(plan.months);
    hiring.chance = summary.understaffed;
    hiring.budget = finance::budgetOf(projection);
    const auto cost = projection.series(Metric::totalCost);
    hiring.cost = std::accumulate(cost.begin(), cost.end(), 0.0);
    return hiring;
}

/// Everything that is asked of one plan.
class Proposer {
public:
    Proposer(const plan::Plan& plan, const HiringQuestion& question, ranges::Progress* progress)
        : m_plan(plan)
        , m_question(question)
        , m_progress(progress)
        , m_draws(question.draws > 0 ? question.draws : plan.draws.draws) {}

    Result<HiringProposal> propose() {
        m_proposal.firstStart = firstStart(m_plan, m_question.planningMonth);
        m_proposal.draws = m_draws;
        m_proposal.path = m_plan.lever(LeverKey::plannedHires).base;
        HEADROOM_TRY(m_proposal.today, judged(m_plan, m_draws, m_progress));
        for (int t = 0; t < std::min(m_proposal.firstStart, m_plan.months); ++t)
            if (m_proposal.today.chance[static_cast<std::size_t>(t)] > limit(t) + 1e-9)
                m_proposal.outOfReach.push_back(t);
        if (m_proposal.firstStart >= m_plan.months) return std::move(m_proposal);

        HiringTrials trials(m_plan, m_proposal.firstStart, m_question.classSize, searchDraws(m_plan, m_draws),
                            m_progress);
        std::vector<Sought> all;
        for (const double share : {0.5, 0.8, 0.9}) {
            Sought cover{share, m_question.limits, {}};
            for (double& one : cover.limits) one = one < 1 ? 1 - share : 1;
            // Held against the proposal, not taken over: what is nearly the cheapest will do.
            HEADROOM_TRY(cover.found, answerTo(trials, cover.limits, {10, 0, 1'500}));
            all.push_back(std::move(cover));
        }
        // Last, so that it has the good of all that was tried.
        Sought wanted{0, m_question.limits, {}};
        HEADROOM_TRY(wanted.found, answerTo(trials, wanted.limits, {}));
        all.push_back(std::move(wanted));
        shareOut(all);

        const Answer& answer = all.back().found;
        m_proposal.proposed = answer.plan;
        m_proposal.proven = answer.proven;
        if (answer.plan) {
            m_proposal.path = plan::Trajectory::monthly(answer.plan->hires);
        } else {
            HEADROOM_TRY(m_proposal.obstacle, obstacle(trials));
        }
        for (std::size_t i = 0; i + 1 < all.size(); ++i)
            m_proposal.covers.push_back({all[i].share, std::move(all[i].found.plan)});
        return std::move(m_proposal);
    }

private:
    struct Answer {
        std::optional<HiringPlan> plan;
        bool proven = false;
    };
    struct Sought {
        double share = 0;
        std::vector<double> limits;
        Answer found;
    };

    /// What was found for other limits and keeps these too, and costs less, is found for these.
    void shareOut(std::vector<Sought>& all) const {
        for (Sought& one : all)
            for (const Sought& other : all) {
                if (!one.found.plan || !other.found.plan || other.found.plan->cost >= one.found.plan->cost)
                    continue;
                bool keeps = true;
                for (int t = m_proposal.firstStart; t < m_plan.months; ++t)
                    keeps = keeps && isKept(*other.found.plan, one.limits, t);
                if (keeps) one.found.plan = other.found.plan;
            }
    }

    [[nodiscard]] static bool isKept(const HiringPlan& hiring, const std::vector<double>& limits, int t) {
        const auto month = static_cast<std::size_t>(t);
        return limits[month] >= 1 || hiring.chance[month] <= limits[month] + 1e-9;
    }

    [[nodiscard]] double limit(int t) const { return m_question.limits[static_cast<std::size_t>(t)]; }

    /// Classes a month that may be hired, or enough for anything.
    Result<int> most(HiringTrials& trials) const {
        if (m_question.mostAMonth) return std::max(0, *m_question.mostAMonth) / m_question.classSize;
        HEADROOM_TRY(const Trial* none, trials.of(Classes(trials.starts(), 0)));
        double worst = 0;
        for (int t = trials.firstStart(); t < m_plan.months; ++t) {
            const double gap = none->gapAt(t, std::min(0.01, limit(t)));
            if (std::isfinite(gap)) worst = std::max(worst, -gap);
        }
        double least = 1; // that a starter is worth in a month in which he is worth anything
        for (const double share : m_plan.ramp.proficiency)
            if (share > 0) least = std::min(least, share);
        const double heads = 1.5 * worst / std::max(least, 0.05) + m_question.classSize;
        return static_cast<int>(std::min<double>(mostClasses, std::ceil(heads / m_question.classSize)));
    }

    /// The search judges by fewer draws than the plan has: where those say that a limit is missed after all,
    /// it is asked for a little more than the limit.
    Result<Answer> answerTo(HiringTrials& trials, const std::vector<double>& limits, Effort effort) const {
        HEADROOM_TRY(const int classes, most(trials));
        std::vector<double> asked = limits;
        for (int round = 0; round < 4; ++round) {
            HEADROOM_TRY(const auto found, HiringSearch(trials, asked, classes, effort).find());
            if (!found.classes) return Answer{};
            const plan::Plan plan = trials.planWith(*found.classes);
            HEADROOM_TRY(HiringPlan hiring, judged(plan, m_draws, m_progress));
            HEADROOM_TRY(const Trial* trial, trials.of(*found.classes));
            bool kept = true;
            for (int t = trials.firstStart(); t < m_plan.months; ++t) {
                const auto month = static_cast<std::size_t>(t);
                if (isKept(hiring, limits, t)) continue;
                kept = false;
                const double excess = hiring.chance[month] - limits[month];
                asked[month] = std::max(0.0, std::min(asked[month], trial->chance(t)) -
                                                 std::max(excess, 1.0 / static_cast<double>(m_draws)));
            }
            if (kept) return Answer{std::move(hiring), found.proven && round == 0};
        }
        return Answer{};
    }

    /// Months that miss their limit with as many starters as may be, on the way to saying what would help.
    Result<std::vector<HiringObstacle::Blocked>> blocked(HiringTrials& trials, int classes) const {
        HEADROOM_TRY(const Trial* all, trials.of(Classes(trials.starts(), classes)));
        std::vector<HiringObstacle::Blocked> months;
        for (const int t : HiringSearch(trials, m_question.limits, classes).missed(*all))
            months.push_back({t, limit(t), all->chance(t)});
        return months;
    }

    Result<HiringObstacle> obstacle(HiringTrials& trials) const {
        HiringObstacle obstacle;
        HEADROOM_TRY(const int classes, most(trials));
        HEADROOM_TRY(obstacle.months, blocked(trials, classes));
        if (obstacle.months.empty()) return obstacle; // it can be done by the search's draws, not by all
        if (obstacle.months.back().month + 1 < m_plan.months)
            obstacle.limitsHoldFrom = obstacle.months.back().month + 1;

        if (m_question.mostAMonth) {
            // The more may start, the less is blocked: double, then halve.
            int below = classes, enough = std::max(1, classes);
            bool does = false;
            for (int step = 0; step < 10 && !does; ++step) {
                enough = enough * 2 + (step == 0 ? 1 : 0);
                HEADROOM_TRY(const auto months, blocked(trials, enough));
                does = months.empty();
                if (!does) below = enough;
            }
            while (does && enough - below > 1) {
                const int middle = below + (enough - below) / 2;
                HEADROOM_TRY(const auto months, blocked(trials, middle));
                (months.empty() ? enough : below) = middle;
            }
            if (does) obstacle.mostAMonth = enough * m_question.classSize;
        }
        for (int earlier = 1; earlier <= trials.firstStart(); ++earlier) {
            const int first = firstStart(m_plan, m_question.planningMonth - earlier);
            if (first >= trials.firstStart()) break; // what has happened stands in the way
            HiringTrials others(m_plan, first, m_question.classSize, searchDraws(m_plan, m_draws),
                                m_progress);
            HEADROOM_TRY(const Trial* all, others.of(Classes(others.starts(), classes)));
            // The same limits: those of the months between are new, and asked of nobody.
            const auto missed = HiringSearch(others, m_question.limits, classes).missed(*all);
            if (std::all_of(missed.begin(), missed.end(), [&](int t) { return t < trials.firstStart(); })) {
                obstacle.monthsEarlier = earlier;
                break;
            }
        }
        return obstacle;
    }

    const plan::Plan& m_plan;
    const HiringQuestion& m_question;
    ranges::Progress* m_progress;
    std::int64_t m_draws;
    HiringProposal m_proposal;
};

} // namespace

HiringQuestion hiringQuestion(const plan::Plan& plan, double limit) {
    HiringQuestion question;
    question.limits.assign(static_cast<std::size_t>(plan.months), limit);
    return question;
}

int firstStart(const plan::Plan& plan, int planningMonth) {
    const auto lead = static_cast<int>(std::lround(plan.lever(LeverKey::hiringLead).base.at(0)));
    const projection::Inputs<double> inputs = projection::inputsOf(plan);
    int first = std::clamp(planningMonth + lead, 0, plan.months);
    for (std::size_t t = 0; t < inputs.startersSeen.size(); ++t)
        if (!std::isnan(inputs.startersSeen[t])) first = std::max(first, static_cast<int>(t) + 1);
    return std::min(first, plan.months);
}

double HiringPlan::people() const {
    return std::accumulate(hires.begin(), hires.end(), 0.0);
}

Result<HiringProposal> proposeHiring(const plan::Plan& plan, const HiringQuestion& question,
                                     ranges::Progress* progress) {
    // A plan that cannot be projected has no inputs to read: the simulation says what is wrong.
    const auto sound = ranges::Simulation::of(plan, plan::baseScenario, nullptr, progress);
    if (!sound) return sound.error();
    ranges::Progress own;
    HiringQuestion asked = question;
    asked.classSize = std::max(1, asked.classSize);
    asked.limits.resize(static_cast<std::size_t>(plan.months), 1);
    return Proposer(plan, asked, progress ? progress : &own).propose();
}

} // namespace headroom::staffing
