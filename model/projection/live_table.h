#pragma once

#include "projection/inputs.h"

#include <atomic>
#include <vector>

namespace headroom::projection {

/// What a live day needs, computed beforehand for loads and handle times between limits, with the rest of its
/// queue fixed: for simulations, where the exact search would take most of the time. Off by less than 0.1 %
/// of the servers, and rising with load and handle time as the exact function does (tested).
class LiveTable {
public:
    struct Limits {
        double least = 0, most = 0; // above 0
    };
    /// Loads in Erlang, of the whole day put into one interval; times in minutes.
    struct Queue {
        double load = 0, handle = 0, target = 0, patience = 0, share = 0;
    };
    struct Needed {
        double servers = 0;
        double byLoad = 0, byHandle = 0; // derivatives
    };

    /// Once `cancelled` is set it is left unfinished, and must not be used.
    LiveTable(const std::vector<DayInterval>& day, double target, double patience, double share, Limits load,
              Limits handle, const std::atomic<bool>* cancelled = nullptr);

    [[nodiscard]] bool covers(const Queue& queue) const {
        return queue.load >= m_load.least && queue.load <= m_load.most && queue.handle >= m_handle.least &&
               queue.handle <= m_handle.most && queue.target == m_target && queue.patience == m_patience &&
               queue.share == m_share;
    }
    /// Servers over the day, as vectorised().dayServers has it. The queue must be covered.
    [[nodiscard]] Needed needed(double load, double handle) const;

    /// Whether within() covers a share of the servers that are there.
    [[nodiscard]] bool coversShort(double there) const { return there >= leastThere && there <= 1; }
    /// Share of the contacts answered within target, to 0.001 on average and to 0.02 at the edge of a large
    /// queue whose contacts wait for ever (tested).
    [[nodiscard]] double within(double load, double handle, double there) const;

private:
    static constexpr double leastThere = 0.25;

    /// Points at equal steps of the logarithm.
    struct Axis {
        double from = 0, step = 0;
        int points = 0;
    };
    struct Place {
        int cell = 0;
        double part = 0; // 0..1 of the cell
    };
    static Axis axisOver(Limits limits, double step);
    static Place placeOn(const Axis& axis, double logarithm);
    [[nodiscard]] std::size_t node(int load, int handle) const {
        return static_cast<std::size_t>(load) * static_cast<std::size_t>(m_handles.points) +
               static_cast<std::size_t>(handle);
    }

    Limits m_load, m_handle;
    double m_target, m_patience, m_share;
    Axis m_loads, m_handles, m_shares;
    struct Node {
        double servers = 0, byLoad = 0, byHandle = 0, byBoth = 0; // by the axes' steps
    };
    std::vector<Node> m_nodes;
    std::vector<double> m_within; // by load, handle, share there
};

} // namespace headroom::projection
