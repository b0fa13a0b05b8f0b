#pragma once

#include "projection/reference.h"

#include <complex>
#include <limits>

namespace headroom::tests {

// What the reference is put together from, in the order in which it is calculated.

inline const double none = std::numeric_limits<double>::quiet_NaN();

/// The plan with a scenario's paths in the place of its own.
plan::Plan under(const plan::Plan& plan, const std::string& scenario);
/// A path's value in a month: the one of its last point so far, or on the straight line to the next; before
/// the first point, that of the first.
double pathAt(const plan::Trajectory& path, int t);
Reference::Inputs inputsFrom(const plan::Plan& plan);
/// The same plan with I and R held at month -1.
Reference::Inputs withoutAutomationGrowth(Reference::Inputs in);
/// Volume growth only: baseline mix, baseline handle time, last year's inbox share, no induced demand.
Reference::Inputs traditional(Reference::Inputs in);

/// A work type's month: what its people have to do.
struct Work {
    const Reference::Type& type;
    std::size_t t;
    double volume;

    [[nodiscard]] double at(const char* name) const { return type.months.at(name)[t]; }
    [[nodiscard]] double value(const char* name) const { return type.values.at(name); }

    /// Conversations of our own people.
    template <class Number>
    Number conversations(Number resolution) const {
        return volume * (1.0 - at("involvement") * resolution) * (1 - at("outsourced"));
    }

    template <class Number>
    Number handleMinutes(Number resolution) const {
        const Number automation = at("involvement") * resolution;
        return at("handleMinutes") * (1.0 + value("complexity") * (automation - type.automationToday));
    }

    /// Hours of our own people.
    template <class Number>
    Number effort(Number resolution) const {
        const double bypass = volume * (1 - at("involvement"));
        const Number handover = volume * at("involvement") * (1.0 - resolution);
        const Number minutes = handleMinutes(resolution);
        return (1 - at("outsourced")) * (bypass * minutes + handover * minutes * value("handoverFactor")) /
               (60 * value("concurrency"));
    }

    /// Minutes one of our own conversations takes a server, of whom each person is as many as they handle at
    /// once; and the load of an interval that takes `share` of the day, in servers.
    template <class Number>
    Number serving(Number resolution) const {
        return effort(resolution) * 60.0 * value("concurrency") / conversations(resolution);
    }
    template <class Number>
    Number load(Number resolution, double days, double share) const {
        return conversations(resolution) / days * share * serving(resolution) / value("intervalMinutes");
    }
};

/// Hours that must be staffed for a type's month, and how they change with its resolution.
struct Staffed {
    double hours = 0, slope = 0;
};

Staffed staffedFor(const Work& work, double resolution, double days);
/// Share of a live type's conversations answered in time when `present` of its staff is there.
double answeredLive(const Work& work, double resolution, double days, double present);

/// The deferred work of a month as one queue.
struct Queue {
    double open = 0;          // hours of the month in which it is worked
    double handling = 0;      // hours
    double conversations = 0; // of our own people
    double left = 0;          // hours of people, live work served
    double before = 0, after = 0;

    /// Share of first replies within `target` opening hours.
    [[nodiscard]] double attainment(double target) const;
};

/// What a guardrail watches, by month; what does not exist is not a number.
struct Course {
    Reference::Series months;
    double today = none;
};

/// A guardrail and what it is held against.
struct Watch {
    plan::Guardrail guardrail;
    Course planned;
    Reference::Series high;
};

/// The planned path I x Rp: no care, no ceiling, and the demand that this automation induces.
Course plannedCourse(const Reference::Inputs& in, plan::GuardrailMetric metric);
/// The plan with every lever behind a metric at its high.
plan::Plan atHigh(plan::Plan plan, plan::GuardrailMetric metric);

/// What the guardrails of a run do to its months.
class Guard {
public:
    Guard(std::vector<Watch> watches, Reference::Series improvement)
        : m_watches(std::move(watches))
        , m_improvement(std::move(improvement))
        , m_counted(m_watches.size()) {}

    [[nodiscard]] bool does(plan::GuardrailAction action) const;
    /// Before the month begins: reductions, backfill, time and where a surplus goes.
    void change(Reference::Inputs& in, std::size_t t) const;
    /// When the month is over; `backlogIsStuck` where a backlog has nobody to work on it.
    void watch(const Reference::Inputs& in, const Reference::Outputs& out, bool backlogIsStuck);
    [[nodiscard]] std::vector<Reference::Fired> history() const;

private:
    std::vector<Watch> m_watches;
    Reference::Series m_improvement; // planned
    std::vector<std::vector<bool>> m_counted;
    std::vector<bool> m_stuck;
};

} // namespace headroom::tests
