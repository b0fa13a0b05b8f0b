#include "staffing/hiring_trials.h"

#include "projection/projection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::staffing {

namespace {

using plan::LeverKey;
using plan::Metric;

/// Below this a gap is one: as the simulation counts.
constexpr double shortGap = -1e-9;

} // namespace

double Trial::gapAt(int month, double limit) const {
    const std::vector<float>& gaps = m_gaps[static_cast<std::size_t>(month)];
    const auto allowed = static_cast<std::size_t>(
        std::floor(std::clamp(limit, 0.0, 1.0) * static_cast<double>(gaps.size()) + 1e-9));
    return allowed < gaps.size() ? gaps[allowed] - shortGap : std::abs(gaps.back()) + 1;
}

double Trial::chance(int month) const {
    const std::vector<float>& gaps = m_gaps[static_cast<std::size_t>(month)];
    const auto shorts =
        std::partition_point(gaps.begin(), gaps.end(), [](float gap) { return gap < shortGap; }) -
        gaps.begin();
    return static_cast<double>(shorts) / static_cast<double>(gaps.size());
}

HiringTrials::HiringTrials(const plan::Plan& plan, int firstStart, int classSize, std::int64_t draws,
                           ranges::Progress* progress)
    : m_plan(plan)
    , m_first(firstStart)
    , m_size(classSize)
    , m_draws(draws)
    , m_progress(progress)
    , m_tables(std::make_shared<ranges::OutcomeTables>()) {}

std::vector<double> HiringTrials::hires(const Classes& classes) const {
    std::vector<double> hires = m_plan.lever(LeverKey::plannedHires).base.values(m_plan.months);
    for (std::size_t s = 0; s < starts(); ++s)
        hires[static_cast<std::size_t>(m_first) + s] = static_cast<double>(classes[s]) * m_size;
    return hires;
}

plan::Plan HiringTrials::planWith(const Classes& classes) const {
    plan::Plan plan = m_plan;
    plan.lever(LeverKey::plannedHires).base = plan::Trajectory::monthly(hires(classes));
    return plan;
}

Result<double> HiringTrials::cost(const Classes& classes) {
    if (const auto known = m_costs.find(classes); known != m_costs.end()) return known->second;
    HEADROOM_TRY(const auto projection,
                 projection::project(std::make_shared<const plan::Plan>(planWith(classes))));
    const auto months = projection.series(Metric::totalCost);
    const double cost = std::accumulate(months.begin(), months.end(), 0.0);
    m_costs.emplace(classes, cost);
    return cost;
}

Result<const Trial*> HiringTrials::of(const Classes& classes) {
    if (const auto known = m_tried.find(classes); known != m_tried.end()) return &known->second;
    HEADROOM_TRY(const double total, cost(classes));
    HEADROOM_TRY(const auto simulation,
                 ranges::Simulation::of(planWith(classes), plan::baseScenario, m_tables, m_progress));
    std::vector<ranges::Figure> figures;
    for (int t = 0; t < m_plan.months; ++t) figures.push_back({Metric::gapFte, -1, ranges::Over::month, t});
    ranges::RunOptions options;
    options.draws = m_draws;
    options.turned = false; // what differs between two trials is the hires, not the draws
    HEADROOM_TRY(const auto values, simulation.values(figures, options, m_progress));
    std::vector<std::vector<float>> gaps;
    for (const std::vector<double>& month : values) {
        // A rounding to float must not make a short draw of one that is not, nor the other way round.
        std::vector<float>& sorted = gaps.emplace_back();
        sorted.reserve(month.size());
        for (const double gap : month)
            sorted.push_back(std::isnan(gap)                      ? 0.0F
                             : std::abs(gap) < std::abs(shortGap) ? 0.0F
                                                                  : static_cast<float>(gap));
        std::sort(sorted.begin(), sorted.end());
    }
    return &m_tried.emplace(classes, Trial(total, std::move(gaps))).first->second;
}

} // namespace headroom::staffing
