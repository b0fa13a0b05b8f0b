#pragma once

#include "projection/erlang.h"
#include "projection/inputs.h"
#include "projection/live_table.h"
#include "projection/number.h"
#include "projection/vectorised.h"

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// A live work type's day, seen as a queue in each interval. Its servers are conversations at hand,
/// `concurrency` of them a person, so that a server takes the conversation's whole handle time.
template <class Wide>
struct LiveQueue {
    Wide load;                     // Erlang, of the whole day put into one interval
    Wide handle, target, patience; // minutes
    Wide share;                    // to be answered within the target
};

template <class Wide, class Number>
LiveQueue<Wide> liveQueue(const WorkTypeInputs<Number>& type, double workingDays, const Wide& effort,
                          const Wide& conversations) {
    const Wide minutes = effort * (constant<Number>(60) * type.concurrency);
    return {minutes / constant<Number>(workingDays * type.intervalMinutes), minutes / conversations,
            Wide(type.targetTime / constant<Number>(60)), Wide(type.patienceMinutes), Wide(type.targetShare)};
}

template <class Single>
LiveTable::Queue plainQueue(const LiveQueue<Single>& queue) {
    return {plain(queue.load), plain(queue.handle), plain(queue.target), plain(queue.patience),
            plain(queue.share)};
}

/// The same in handle times, as vectorised.h has it.
inline DayQueue dayQueue(const LiveQueue<double>& queue) {
    return {queue.load, queue.target / queue.handle, queue.patience / queue.handle, queue.share};
}

/// Servers over a day, in sum over its intervals: from a simulation's table where it covers the queue, else
/// exactly.
template <class Single>
Single dayServers(const std::vector<DayInterval>& day, const LiveTable* table,
                  const LiveQueue<Single>& queue) {
    if (!(plain(queue.load) > 0)) return constant<Single>(0);
    if (table && table->covers(plainQueue(queue))) {
        const LiveTable::Needed needed = table->needed(plain(queue.load), plain(queue.handle));
        return constant<Single>(needed.servers) +
               constant<Single>(needed.byLoad) * (queue.load - constant<Single>(plain(queue.load))) +
               constant<Single>(needed.byHandle) * (queue.handle - constant<Single>(plain(queue.handle)));
    }
    if constexpr (std::is_same_v<Single, double>) {
        return vectorised().dayServers(day, dayQueue(queue));
    } else {
        const Single target = queue.target / queue.handle, patience = queue.patience / queue.handle;
        if constexpr (std::is_same_v<Single, Dual<double>>) {
            const ServersAndSlope needed = vectorised().dayServersAndSlope(
                day, {queue.load.value, target.value, patience.value, queue.share.value},
                {queue.load.slope, target.slope, patience.slope, queue.share.slope});
            return {needed.servers, needed.slope};
        }
        Single sum = constant<Single>(0);
        for (const DayInterval& interval : day)
            sum += constant<Single>(interval.times) *
                   erlang::serversWith<Single>(queue.load * constant<Single>(interval.share), target,
                                               patience, queue.share);
        return sum;
    }
}

/// Share of a day's contacts answered within target when `there` of the servers they need are there.
template <class Single>
Single dayWithin(const std::vector<DayInterval>& day, const LiveTable* table, const LiveQueue<Single>& queue,
                 const Single& there) {
    if (!(plain(queue.load) > 0)) return constant<Single>(0);
    if constexpr (std::is_same_v<Single, double>) {
        if (table && table->covers(plainQueue(queue)) && table->coversShort(there))
            return table->within(queue.load, queue.handle, there);
        double within = 0;
        vectorised().dayWithin(day, dayQueue(queue), std::span(&there, 1), std::span(&within, 1));
        return within;
    } else {
        const Single target = queue.target / queue.handle, patience = queue.patience / queue.handle;
        Single within = constant<Single>(0);
        for (const DayInterval& interval : day) {
            const Single part = queue.load * constant<Single>(interval.share);
            const Single servers = erlang::serversWith<Single>(part, target, patience, queue.share) * there;
            within += constant<Single>(interval.share * interval.times) *
                      erlang::withinA(servers, part, target, patience);
        }
        return within;
    }
}

/// Inbox hours that must be staffed for a work type's month, given the hours of handling in it (model.md,
/// Service). Deferred work: effort / u, given 1 / u. Live work: in each interval of the day the least staff
/// whose Erlang A service level meets the target, over the working days. `Wide` is Number or a Dual of it.
template <class Wide, class Number>
Wide staffedHours(const WorkTypeInputs<Number>& type, double workingDays, const Number& perUtilisation,
                  const Wide& effort, const Wide& conversations) {
    const Wide byLever = effort * perUtilisation;
    if (!type.live || !(workingDays > 0)) return byLever;
    const LiveQueue<Wide> queue = liveQueue(type, workingDays, effort, conversations);
    const Wide servers = byDraw<Wide>(
        [&type](const auto& load, const auto&... times) {
            return dayServers<std::remove_cvref_t<decltype(load)>>(type.day, type.table, {load, times...});
        },
        queue.load, queue.handle, queue.target, queue.patience, queue.share);
    const Wide hours =
        servers * (constant<Number>(workingDays * type.intervalMinutes / 60) / type.concurrency);
    return ifPositive<Wide>(effort, hours, byLever);
}

/// Share of a live work type's conversations answered within its target when `share` of the staff it needs is
/// there.
template <class Number>
Number liveAttainment(const WorkTypeInputs<Number>& type, double workingDays, const Number& effort,
                      const Number& conversations, const Number& share) {
    if (!(workingDays > 0)) return constant<Number>(0);
    if (isAtLeast(share, 1)) return type.targetShare; // that is what it is staffed for
    const LiveQueue<Number> queue = liveQueue<Number>(type, workingDays, effort, conversations);
    const Number within = byDraw<Number>(
        [&type](const auto& there, const auto& load, const auto&... times) {
            if (isAtLeast(there, 1)) return there; // see below
            return dayWithin<std::remove_cvref_t<decltype(load)>>(type.day, type.table, {load, times...},
                                                                  there);
        },
        share, queue.load, queue.handle, queue.target, queue.patience, queue.share);
    return ifPositive<Number>(constant<Number>(1) - share, within, type.targetShare);
}

/// The deferred work of a month as one queue (model.md, Backlog and service).
template <class Number>
struct DeferredQueue {
    double openHours = 0;                   // of the month
    Number handling{};                      // hours
    Number conversations{};                 // of our own people
    Number capacity{};                      // inbox hours left when live work is served
    Number backlogBefore{}, backlogAfter{}; // staffed hours
    Number perCapacity{};                   // 1 / capacity
};

/// How long the conversations of a month's deferred queue wait: by Erlang C while nothing waits at either end
/// of the month, else no more than the share of the month in which the wait, moving in a straight line, is
/// within the target.
template <class Number>
class DeferredWaits {
public:
    explicit DeferredWaits(const DeferredQueue<Number>& queue)
        : m_capacity(queue.capacity)
        , m_backlog(queue.backlogBefore + queue.backlogAfter) {
        const Number perOpenHour = constant<Number>(1 / queue.openHours);
        m_people = queue.capacity * perOpenHour;
        m_load = queue.handling * perOpenHour;
        m_delayed = erlang::delay(m_people, m_load);
        m_perHour = queue.conversations / queue.handling;
        const Number hoursPerBacklog = constant<Number>(queue.openHours) * queue.perCapacity;
        const Number before = queue.backlogBefore * hoursPerBacklog;
        const Number after = queue.backlogAfter * hoursPerBacklog;
        m_shortest = smaller<Number>(before, after);
        m_longest = larger<Number>(before, after);
        m_perSpan = constant<Number>(1) / (m_longest - m_shortest);
    }

    /// Share of the conversations with a first reply within `target` opening hours. Found once for work
    /// types with the same target that are asked for one after the other.
    [[nodiscard]] const Number& within(const Number& target) {
        if (!isSame(target, m_target)) {
            m_target = target;
            m_within = found(target);
        }
        return m_within;
    }

private:
    [[nodiscard]] Number found(const Number& target) const {
        const Number zero = constant<Number>(0);
        const Number flowing = erlang::withinC(m_people, m_load, Number(target * m_perHour), m_delayed);
        const Number inTime = target - m_shortest;
        const Number within = ifPositive<Number>(
            m_longest - target, ifPositive<Number>(inTime, inTime * m_perSpan, zero), constant<Number>(1));
        const Number waiting = ifPositive<Number>(m_capacity, smaller<Number>(flowing, within), zero);
        return ifPositive<Number>(m_backlog, waiting, ifPositive<Number>(m_capacity, flowing, zero));
    }

    Number m_target = missing<Number>(), m_within = m_target;
    Number m_capacity, m_backlog, m_people, m_load, m_delayed, m_perHour, m_shortest, m_longest, m_perSpan;
};

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
