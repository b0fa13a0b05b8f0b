#pragma once

#include "projection/erlang.h"
#include "projection/inputs.h"
#include "projection/number.h"

namespace headroom::projection {

/// A live work type's day, seen as a queue in each interval. Its servers are conversations at hand,
/// `concurrency` of them a person, so that a server takes the conversation's whole handle time.
template <class Wide>
struct LiveDay {
    Wide load;   // Erlang, of the whole day put into one interval
    Wide handle; // minutes a conversation
};

template <class Wide, class Number>
LiveDay<Wide> liveDay(const WorkTypeInputs<Number>& type, double workingDays, const Wide& effort,
                      const Wide& conversations) {
    const Wide minutes = effort * Wide(constant<Number>(60) * type.concurrency);
    return {minutes / Wide(constant<Number>(workingDays * type.intervalMinutes)), minutes / conversations};
}

/// Servers over a day, in sum over its intervals; times in handle times.
template <class Single>
Single dayServers(const std::vector<DayInterval>& day, const Single& load, const Single& target,
                  const Single& patience, const Single& share) {
    Single sum = constant<Single>(0);
    if (!(plain(load) > 0)) return sum;
    double guess = 0, lastLoad = 0;
    for (const DayInterval& interval : day) {
        const Single part = load * constant<Single>(interval.share);
        // The intervals are in order of load: the next needs a little more than the last.
        const Single servers = erlang::serversWith(part, target, patience, share,
                                                   guess > 0 ? guess + plain(part) - lastLoad : 0);
        guess = plain(servers);
        lastLoad = plain(part);
        sum += servers * constant<Single>(interval.times);
    }
    return sum;
}

/// Share of a day's contacts answered within target when `there` of the servers they need are there.
template <class Single>
Single dayWithin(const std::vector<DayInterval>& day, const Single& load, const Single& target,
                 const Single& patience, const Single& share, const Single& there) {
    Single within = constant<Single>(0);
    if (!(plain(load) > 0)) return within;
    for (const DayInterval& interval : day) {
        const Single part = load * constant<Single>(interval.share);
        const Single servers = erlang::serversWith(part, target, patience, share) * there;
        within += constant<Single>(interval.share * interval.times) *
                  erlang::withinA(servers, part, target, patience);
    }
    return within;
}

/// Inbox hours that must be staffed for a work type's month, given the hours of handling in it (model.md,
/// Service). Deferred work: effort / u. Live work: in each interval of the day the least staff whose Erlang A
/// service level meets the target, over the working days. `Wide` is Number or a Dual of it.
template <class Wide, class Number>
Wide staffedHours(const WorkTypeInputs<Number>& type, int t, double workingDays, const Wide& effort,
                  const Wide& conversations) {
    const Wide byLever = effort / Wide(type.utilisation[static_cast<std::size_t>(t)]);
    if (!type.live || !(workingDays > 0)) return byLever;
    const LiveDay<Wide> day = liveDay(type, workingDays, effort, conversations);
    const Wide target = Wide(type.targetTime / constant<Number>(60)) / day.handle;
    const Wide patience = Wide(type.patienceMinutes) / day.handle;
    const Wide servers =
        byDraw<Wide>([&type](const auto& load, const auto& wait, const auto& waits,
                             const auto& met) { return dayServers(type.day, load, wait, waits, met); },
                     day.load, target, patience, Wide(type.targetShare));
    const Wide hours =
        servers * Wide(constant<Number>(workingDays * type.intervalMinutes / 60) / type.concurrency);
    return ifPositive<Wide>(effort, hours, byLever);
}

/// Share of a live work type's conversations answered within its target when `share` of the staff it needs is
/// there.
template <class Number>
Number liveAttainment(const WorkTypeInputs<Number>& type, double workingDays, const Number& effort,
                      const Number& conversations, const Number& share) {
    if (!(workingDays > 0)) return constant<Number>(0);
    if (isAtLeast(share, 1)) return type.targetShare; // that is what it is staffed for
    const LiveDay<Number> day = liveDay<Number>(type, workingDays, effort, conversations);
    const Number target = type.targetTime / constant<Number>(60) / day.handle;
    const Number patience = type.patienceMinutes / day.handle;
    return byDraw<Number>(
        [&type](const auto& load, const auto& wait, const auto& waits, const auto& met, const auto& there) {
            return dayWithin(type.day, load, wait, waits, met, there);
        },
        day.load, target, patience, type.targetShare, share);
}

/// The deferred work of a month as one queue (model.md, Backlog and service).
template <class Number>
struct DeferredQueue {
    Number openHours{};                     // of the month
    Number handling{};                      // hours
    Number conversations{};                 // of our own people
    Number capacity{};                      // inbox hours left when live work is served
    Number backlogBefore{}, backlogAfter{}; // staffed hours
};

/// Share of the queue's conversations with a first reply within `target` opening hours: by Erlang C while
/// nothing waits at either end of the month, else no more than the share of the month in which the wait,
/// moving in a straight line, is within the target.
template <class Number>
Number deferredAttainment(const DeferredQueue<Number>& queue, const Number& target) {
    const Number zero = constant<Number>(0);
    const Number one = constant<Number>(1);
    const Number people = queue.capacity / queue.openHours;
    const Number load = queue.handling / queue.openHours;
    const Number patient = target * queue.conversations / queue.handling;
    const Number flowing = byDraw<Number>(
        [](const auto& n, const auto& a, const auto& wait) { return erlang::withinC(n, a, wait); }, people,
        load, patient);
    const Number hoursPerBacklog = queue.openHours / queue.capacity;
    const Number before = queue.backlogBefore * hoursPerBacklog;
    const Number after = queue.backlogAfter * hoursPerBacklog;
    const Number shorter = smaller<Number>(before, after);
    const Number longer = larger<Number>(before, after);
    const Number within = ifPositive<Number>(
        longer - target, ifPositive<Number>(target - shorter, (target - shorter) / (longer - shorter), zero),
        one);
    const Number waiting = ifPositive<Number>(queue.capacity, smaller<Number>(flowing, within), zero);
    return ifPositive<Number>(queue.backlogBefore + queue.backlogAfter, waiting,
                              ifPositive<Number>(queue.capacity, flowing, zero));
}

} // namespace headroom::projection
