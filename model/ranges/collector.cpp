#include "ranges/collector.h"

#include "plan/aggregate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ranges {

namespace {

using plan::Metric;
using projection::BlockKernel;

void addUp(std::vector<std::uint64_t>& to, const std::vector<std::uint64_t>& more) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += more[i];
}
void addUp(std::vector<double>& to, const std::vector<double>& more) {
    if (to.empty()) to.resize(more.size());
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += more[i];
}

} // namespace

SeriesShape::SeriesShape(const plan::Plan& plan)
    : columns(plan)
    , types(plan.workTypes.size())
    , guardrails(plan.guardrails.size()) {}

BlockColumns::BlockColumns(const SeriesShape& shape)
    : m_shape(shape)
    , m_extra(shape.extraSeries() * lanes) {}

void BlockColumns::read(const BlockKernel& block) {
    const std::size_t months = m_shape.months() * lanes;
    const auto extra = static_cast<std::size_t>(m_shape.columns.extra()) * lanes;
    double* to = m_extra.data();
    const auto planSeries = [&](Metric metric) {
        return block.planValues().data() + static_cast<std::size_t>(metric) * months;
    };
    for (const plan::MetricInfo& info : plan::metricCatalogue()) {
        if (!plan::isTypeMetric(info.metric)) {
            const auto weight = plan::weightOf(info.metric);
            m_shape.columns.fill(info.metric, planSeries(info.metric), weight ? planSeries(*weight) : nullptr,
                                 to);
            to += extra;
            continue;
        }
        const auto metric = static_cast<std::size_t>(info.metric) - plan::planMetricCount;
        for (std::size_t w = 0; w < m_shape.types; ++w) {
            const double* from = block.typeValues().data() + (metric * m_shape.types + w) * months;
            m_shape.columns.fill(info.metric, from, nullptr, to);
            to += extra;
        }
    }
    const double* gap = planSeries(Metric::gapFte);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        double count = 0;
        for (std::size_t t = 0; t < m_shape.months(); ++t) count += isShort(gap[t * lanes + lane]);
        to[lane] = count;
    }
}

void BlockColumns::figure(const BlockKernel& block, const Figure& figure, std::span<double, lanes> to) const {
    if (figure.over == Over::month) {
        const auto values = plan::isTypeMetric(figure.metric)
                                ? block.at(figure.metric, figure.workType, figure.index)
                                : block.at(figure.metric, figure.index);
        std::copy(values.begin(), values.end(), to.begin());
        return;
    }
    const bool severalYears = m_shape.columns.years().size() > 1;
    const std::size_t column = figure.over == Over::worst ? 1
                               : figure.over == Over::year && severalYears
                                   ? 2 + static_cast<std::size_t>(figure.index)
                                   : 0;
    const std::size_t row =
        plan::isTypeMetric(figure.metric)
            ? plan::planMetricCount +
                  (static_cast<std::size_t>(figure.metric) - plan::planMetricCount) * m_shape.types +
                  static_cast<std::size_t>(figure.workType)
            : static_cast<std::size_t>(figure.metric);
    const double* from =
        m_extra.data() + (row * static_cast<std::size_t>(m_shape.columns.extra()) + column) * lanes;
    std::copy_n(from, lanes, to.begin());
}

Counts::Counts(const SeriesShape& shape)
    : understaffed(shape.months())
    , onTarget(shape.months())
    , typeOnTarget(shape.types)
    , fired(shape.guardrails * shape.months()) {}

void Counts::add(const SeriesShape& shape, const BlockKernel& block, const BlockColumns& columns,
                 std::size_t draws) {
    constexpr std::size_t lanes = BlockKernel::lanes;
    const int months = shape.columns.months();
    // A lane each: 1 while it holds.
    std::array<std::uint8_t, lanes> always;
    always.fill(1);
    m_typeAlways.assign(shape.types * lanes, 1);
    for (int t = 0; t < months; ++t) {
        const auto month = static_cast<std::size_t>(t);
        std::array<std::uint8_t, lanes> met;
        met.fill(1);
        for (std::size_t w = 0; w < shape.types; ++w) {
            const auto attained = block.at(Metric::typeAttainment, static_cast<int>(w), t);
            const auto target = block.targetShare(static_cast<int>(w));
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                // Nothing to answer is on target.
                const auto on = static_cast<std::uint8_t>(!(attained[lane] < target[lane]));
                met[lane] &= on;
                m_typeAlways[w * lanes + lane] &= on;
            }
        }
        const auto gap = block.at(Metric::gapFte, t);
        for (std::size_t lane = 0; lane < draws; ++lane) {
            understaffed[month] += isShort(gap[lane]);
            onTarget[month] += met[lane];
            always[lane] &= met[lane];
        }
        for (std::size_t g = 0; g < shape.guardrails; ++g) {
            const auto firedBy = block.firedBy(g, t);
            for (std::size_t lane = 0; lane < draws; ++lane)
                fired[g * shape.months() + month] += firedBy[lane] > 0;
        }
    }
    for (std::size_t lane = 0; lane < draws; ++lane) {
        understaffedEver += columns.understaffedMonths()[lane] > 0;
        alwaysOnTarget += always[lane];
        for (std::size_t w = 0; w < shape.types; ++w) typeOnTarget[w] += m_typeAlways[w * lanes + lane];
    }
}

void Counts::merge(const Counts& other) {
    addUp(understaffed, other.understaffed);
    addUp(onTarget, other.onTarget);
    addUp(typeOnTarget, other.typeOnTarget);
    addUp(fired, other.fired);
    understaffedEver += other.understaffedEver;
    alwaysOnTarget += other.alwaysOnTarget;
}

Tallies::Pilot::Pilot(const SeriesShape& shape)
    : plan(shape.planSeries())
    , type(shape.typeSeries())
    , extra(shape.extraSeries()) {}

void Tallies::Pilot::add(const BlockKernel& block, const BlockColumns& columns, std::size_t draws) {
    plan.add(block.planValues(), draws);
    type.add(block.typeValues(), draws);
    extra.add(columns.extra(), draws);
}

void Tallies::Pilot::merge(const Pilot& other) {
    plan.merge(other.plan);
    type.merge(other.type);
    extra.merge(other.extra);
}

Tallies::Layout Tallies::Pilot::layout() const {
    return {plan.layout(), type.layout(), extra.layout()};
}

void Tallies::Sums::add(const Sums& other) {
    addUp(plan, other.plan);
    addUp(type, other.type);
    addUp(extra, other.extra);
}

Tallies::Tallies(const Layout& layout)
    : plan(layout.plan)
    , type(layout.type)
    , extra(layout.extra) {}

void Tallies::add(const BlockKernel& block, const BlockColumns& columns, std::size_t draws) {
    plan.add(block.planValues(), draws);
    type.add(block.typeValues(), draws);
    extra.add(columns.extra(), draws);
}

Tallies::Sums Tallies::takeSums() {
    return {plan.takeSums(), type.takeSums(), extra.takeSums()};
}

void Tallies::merge(Tallies& other) {
    plan.merge(other.plan);
    type.merge(other.type);
    extra.merge(other.extra);
}

} // namespace headroom::ranges
