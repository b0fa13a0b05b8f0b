#include "projection/live_table.h"

#include "projection/vectorised.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace headroom::projection {

namespace {

constexpr int shareSteps = 50; // up to all of the servers, which are a point of their own

/// The cubic through (0, from) and (1, to) with these slopes, and its slope.
struct Cubic {
    double value, slope;
};
Cubic cubic(double from, double to, double slopeFrom, double slopeTo, double part) {
    const double rise = to - from;
    const double bend = slopeFrom + slopeTo - 2 * rise;
    const double lean = rise - slopeFrom - bend;
    return {from + part * (slopeFrom + part * (lean + part * bend)),
            slopeFrom + part * (2 * lean + part * 3 * bend)};
}

/// Weights of four points in a row for a place between the second and the third (Catmull and Rom).
std::array<double, 4> weights(double part) {
    const double square = part * part, third = square * part;
    return {0.5 * (2 * square - part - third), 0.5 * (2 - 5 * square + 3 * third),
            0.5 * (part + 4 * square - 3 * third), 0.5 * (third - square)};
}

} // namespace

LiveTable::Axis LiveTable::axisOver(Limits limits, double step) {
    const double from = std::log(limits.least), to = std::log(limits.most);
    // One point more at either side, for curves that need their neighbours.
    return {from - step, step, std::max(1, static_cast<int>(std::ceil((to - from) / step))) + 3};
}

LiveTable::Place LiveTable::placeOn(const Axis& axis, double logarithm) {
    const double steps = (logarithm - axis.from) / axis.step;
    const int cell = std::clamp(static_cast<int>(steps), 1, axis.points - 3);
    return {cell, steps - cell};
}

LiveTable::LiveTable(const std::vector<DayInterval>& day, double target, double patience, double share,
                     Limits load, Limits handle, const std::atomic<bool>* cancelled)
    : m_load(load)
    , m_handle(handle)
    , m_target(target)
    , m_patience(patience)
    , m_share(share)
    , m_loads(axisOver(load, 0.25))
    , m_handles(axisOver(handle, 0.2))
    , m_shares{leastThere - (1 - leastThere) / shareSteps, (1 - leastThere) / shareSteps, shareSteps + 3} {
    assert(load.least > 0 && handle.least > 0);
    m_nodes.resize(static_cast<std::size_t>(m_loads.points) * static_cast<std::size_t>(m_handles.points));
    std::vector<double> there;
    for (int i = 0; i < m_shares.points; ++i) there.push_back(m_shares.from + i * m_shares.step);
    m_within.resize(m_nodes.size() * there.size());
    for (int i = 0; i < m_loads.points; ++i)
        for (int j = 0; j < m_handles.points; ++j) {
            if (cancelled && *cancelled) return;
            const double erlangs = std::exp(m_loads.from + i * m_loads.step);
            const double minutes = std::exp(m_handles.from + j * m_handles.step);
            const DayQueue queue{erlangs, target / minutes, patience / minutes, share};
            // Along the logarithm of the load, and along that of the handle time, which shortens the others.
            const auto byLoad = vectorised().dayServersAndSlope(day, queue, {erlangs, 0, 0, 0});
            const auto byHandle =
                vectorised().dayServersAndSlope(day, queue, {0, -queue.target, -queue.patience, 0});
            m_nodes[node(i, j)] = {byLoad.servers, byLoad.slope * m_loads.step,
                                   byHandle.slope * m_handles.step, 0};
            vectorised().dayWithin(day, queue, there,
                                   std::span(m_within).subspan(node(i, j) * there.size(), there.size()));
        }
    for (int i = 0; i < m_loads.points; ++i)
        for (int j = 1; j + 1 < m_handles.points; ++j)
            m_nodes[node(i, j)].byBoth =
                (m_nodes[node(i, j + 1)].byLoad - m_nodes[node(i, j - 1)].byLoad) / 2;
}

LiveTable::Needed LiveTable::needed(double load, double handle) const {
    const auto [i, alongLoad] = placeOn(m_loads, std::log(load));
    const auto [j, alongHandle] = placeOn(m_handles, std::log(handle));
    // Along the handle time at both loads, then along the load.
    std::array<Cubic, 2> servers{}, rise{};
    for (int side = 0; side < 2; ++side) {
        const Node& from = m_nodes[node(i + side, j)];
        const Node& to = m_nodes[node(i + side, j + 1)];
        const auto at = static_cast<std::size_t>(side);
        servers[at] = cubic(from.servers, to.servers, from.byHandle, to.byHandle, alongHandle);
        rise[at] = cubic(from.byLoad, to.byLoad, from.byBoth, to.byBoth, alongHandle);
    }
    const Cubic value = cubic(servers[0].value, servers[1].value, rise[0].value, rise[1].value, alongLoad);
    const Cubic byHandle = cubic(servers[0].slope, servers[1].slope, rise[0].slope, rise[1].slope, alongLoad);
    return {value.value, value.slope / (m_loads.step * load), byHandle.value / (m_handles.step * handle)};
}

double LiveTable::within(double load, double handle, double there) const {
    const auto [i, alongLoad] = placeOn(m_loads, std::log(load));
    const auto [j, alongHandle] = placeOn(m_handles, std::log(handle));
    const auto [k, alongShare] = placeOn(m_shares, there);
    const auto byLoad = weights(alongLoad), byHandle = weights(alongHandle), byShare = weights(alongShare);
    double within = 0;
    for (int a = 0; a < 4; ++a)
        for (int b = 0; b < 4; ++b) {
            const double* row = m_within.data() +
                                node(i - 1 + a, j - 1 + b) * static_cast<std::size_t>(m_shares.points) + k -
                                1;
            const double along =
                byShare[0] * row[0] + byShare[1] * row[1] + byShare[2] * row[2] + byShare[3] * row[3];
            within += byLoad[static_cast<std::size_t>(a)] * byHandle[static_cast<std::size_t>(b)] * along;
        }
    return std::clamp(within, 0.0, 1.0);
}

} // namespace headroom::projection
