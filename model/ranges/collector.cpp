#include "ranges/collector.h"

#include "plan/aggregate.h"

#include <algorithm>
#include <array>
#include <bit>

namespace headroom::ranges {

namespace {

using plan::Metric;
using projection::BlockKernel;

/// How many bits are set in a byte: counting them is a function call where not every processor has an
/// instruction for it.
constexpr auto bitsIn = [] {
    std::array<std::uint8_t, 256> counts{};
    for (unsigned byte = 0; byte < counts.size(); ++byte)
        counts[byte] = static_cast<std::uint8_t>(std::popcount(byte));
    return counts;
}();

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
    : m_shape(shape) {
    for (Lanes<double>& extra : m_extra) extra.resize(shape.extraSeries() * lanes);
    const std::size_t months = shape.months() * lanes;
    for (const plan::MetricInfo& info : plan::metricCatalogue()) {
        const bool isOfType = plan::isTypeMetric(info.metric);
        const auto metric = static_cast<std::size_t>(info.metric) - (isOfType ? plan::planMetricCount : 0);
        const std::size_t rows = isOfType ? shape.types : 1;
        const auto weight = plan::weightOf(info.metric);
        for (std::size_t row = metric * rows; row < (metric + 1) * rows; ++row) {
            m_rows.push_back({shape.columns.ruleOf(info.metric), isOfType, row * months, {}});
            if (weight) m_rows.back().weights = static_cast<std::size_t>(*weight) * months;
        }
    }
}

void BlockColumns::read(const BlockKernel& block) {
    const auto extra = static_cast<std::size_t>(m_shape.columns.extra()) * lanes;
    const double *ofPlan = block.planValues().data(), *ofTypes = block.typeValues().data();
    m_last = (m_last + 1) % m_extra.size();
    double* to = m_extra[m_last].data();
    const LaneLoops& loops = laneLoops();
    for (const Row& row : m_rows) {
        loops.columns(row.rule, (row.isOfType ? ofTypes : ofPlan) + row.months,
                      row.weights ? ofPlan + *row.weights : nullptr, to);
        to += extra;
    }
    const double* gap = block.at(Metric::gapFte, 0).data();
    std::fill_n(to, lanes, 0.0);
    for (std::size_t t = 0; t < m_shape.months(); ++t)
        for (std::size_t lane = 0; lane < lanes; ++lane) to[lane] += gap[t * lanes + lane] < shortGap;
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
        extra().data() + (row * static_cast<std::size_t>(m_shape.columns.extra()) + column) * lanes;
    std::copy_n(from, lanes, to.begin());
}

Counts::Counts(const SeriesShape& shape)
    : understaffed(shape.months())
    , onTarget(shape.months())
    , typeOnTarget(shape.types)
    , fired(shape.guardrails * shape.months()) {}

void Counts::add(const SeriesShape& shape, const BlockKernel& block, std::size_t draws) {
    const LaneLoops& loops = laneLoops();
    const int months = shape.columns.months();
    const auto all = static_cast<std::uint8_t>((1U << draws) - 1); // a bit each
    const auto numberOf = [](std::uint8_t which) -> std::uint64_t { return bitsIn[which]; };
    m_below.resize(shape.months());

    // In which draws some work type is late, by month, and in which each is ever.
    m_late.assign(shape.months(), 0);
    std::uint8_t everLate = 0;
    for (std::size_t w = 0; w < shape.types; ++w) {
        const int type = static_cast<int>(w);
        // Nothing to answer is on target.
        loops.whichBelow(block.at(Metric::typeAttainment, type, 0).data(), block.targetShare(type).data(),
                         months, m_below.data());
        std::uint8_t late = 0;
        for (std::size_t t = 0; t < shape.months(); ++t) {
            m_late[t] |= m_below[t];
            late |= m_below[t];
        }
        typeOnTarget[w] += numberOf(all & ~late);
        everLate |= late;
    }
    alwaysOnTarget += numberOf(all & ~everLate);
    for (std::size_t t = 0; t < shape.months(); ++t) onTarget[t] += numberOf(all & ~m_late[t]);

    constexpr auto eachLane = [](double value) {
        std::array<double, BlockKernel::lanes> limit{};
        limit.fill(value);
        return limit;
    };
    loops.whichBelow(block.at(Metric::gapFte, 0).data(), eachLane(shortGap).data(), months, m_below.data());
    std::uint8_t everShort = 0;
    for (std::size_t t = 0; t < shape.months(); ++t) {
        understaffed[t] += numberOf(all & m_below[t]);
        everShort |= m_below[t];
    }
    understaffedEver += numberOf(all & everShort);

    for (std::size_t g = 0; g < shape.guardrails; ++g) {
        loops.whichBelow(block.firedBy(g, 0).data(), eachLane(0.5).data(), months, m_below.data());
        for (std::size_t t = 0; t < shape.months(); ++t)
            fired[g * shape.months() + t] += numberOf(all & ~m_below[t]);
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

void Tallies::add(std::span<const Block> blocks) {
    const auto addTo = [blocks](Tally& tally, std::span<const double> Block::*values) {
        std::array<Tally::Block, blocksBinned> some;
        for (std::size_t i = 0; i < blocks.size(); ++i) some[i] = {blocks[i].*values, blocks[i].draws};
        tally.add(std::span(some).first(blocks.size()));
    };
    addTo(plan, &Block::plan);
    addTo(type, &Block::type);
    addTo(extra, &Block::extra);
}

Tallies::Sums Tallies::takeSums() {
    return {plan.takeSums(), type.takeSums(), extra.takeSums()};
}

void Tallies::settle() {
    plan.settle();
    type.settle();
    extra.settle();
}

void Tallies::merge(Tallies& other) {
    plan.merge(other.plan);
    type.merge(other.type);
    extra.merge(other.extra);
}

void Tallies::finish() {
    plan.finish();
    type.finish();
    extra.finish();
}

} // namespace headroom::ranges
