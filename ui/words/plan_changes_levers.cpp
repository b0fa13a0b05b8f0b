#include "ui/words/plan_comparison.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <set>

namespace headroom::ui {

namespace {

constexpr std::size_t mostRuns = 3; // of months of one lever that are told one by one

} // namespace

QString PlanComparison::span(int from, int to) const {
    const plan::Month first = m_after.monthAt(from), last = m_after.monthAt(to);
    if (from == to) return monthShortWithYear(first, m_locale);
    //: Months from and to: "Oct–Dec 26".
    return Words::tr("%1–%2", "months")
        .arg(first.year() == last.year() ? monthShort(first, m_locale) : monthShortWithYear(first, m_locale),
             monthShortWithYear(last, m_locale));
}

void PlanComparison::values(const QString& title, const plan::LeverInfo& info, const std::vector<double>& was,
                            const std::vector<double>& is) {
    struct Run {
        int from, to;
    };
    std::vector<Run> runs;
    int months = 0;
    for (int t = 0; t < static_cast<int>(std::min(was.size(), is.size())); ++t) {
        const auto at = static_cast<std::size_t>(t);
        if (was[at] == is[at]) continue;
        ++months;
        const bool goesOn =
            !runs.empty() && runs.back().to == t - 1 && was[at] == was[at - 1] && is[at] == is[at - 1];
        if (goesOn)
            runs.back().to = t;
        else
            runs.push_back({t, t});
    }
    int told = 0;
    for (std::size_t i = 0; i < runs.size() && i < mostRuns; ++i) {
        const auto [from, to] = runs[i];
        told += to - from + 1;
        const double a = was[static_cast<std::size_t>(from)], b = is[static_cast<std::size_t>(from)];
        QString x = formatWithUnit(a, info.unit, m_locale, m_currency);
        QString y = formatWithUnit(b, info.unit, m_locale, m_currency);
        if (x == y) { // alike as they are shown
            x = formatForEdit(a, info.unit, m_locale);
            y = formatForEdit(b, info.unit, m_locale);
        }
        m_changes.push_back(
            {info.byMonth ? Words::tr("%1, %2", "place, month").arg(title, span(from, to)) : title, x, y});
    }
    if (months > told) {
        const int more = months - told;
        m_changes.push_back({more == 1 ? Words::tr("%1, one more month").arg(title)
                                       : Words::tr("%1, %n more months", nullptr, more).arg(title),
                             {},
                             Words::tr("changed", "in the plan")});
    }
}

std::vector<double> PlanComparison::path(const plan::Trajectory& trajectory,
                                         const plan::LeverInfo& info) const {
    return trajectory.values(info.byMonth ? std::min(m_before.months, m_after.months) : 1);
}

void PlanComparison::trajectory(const QString& title, const plan::LeverInfo& info,
                                const plan::Trajectory& was, const plan::Trajectory& is) {
    if (was == is) return;
    const auto before = path(was, info), after = path(is, info);
    if (before != after) return values(title, info, before, after);
    if (was.shape() != is.shape())
        add(Words::tr("Path of %1").arg(title), label(was.shape()), label(is.shape()));
    else
        changed(Words::tr("Path of %1").arg(title)); // beyond the months that both have
}

void PlanComparison::range(const QString& title, const plan::LeverInfo& info, const plan::Trajectory& base,
                           const std::optional<plan::Range>& was, const std::optional<plan::Range>& is) {
    if (was == is) return;
    plan::Lever lever;
    lever.base = base;
    const auto ends = [&](const plan::Range& range) {
        lever.range = range;
        return Words::tr("%1 to %2", "low, high")
            .arg(formatWithUnit(lever.lowAt(0), info.unit, m_locale, m_currency),
                 formatWithUnit(lever.highAt(0), info.unit, m_locale, m_currency));
    };
    const QString name = Words::tr("Range of %1").arg(title);
    if (!was || !is)
        return add(name, was ? ends(*was) : Words::tr("none", "range"),
                   is ? ends(*is) : Words::tr("none", "range"));
    const std::size_t count = m_changes.size();
    if (was->basis == is->basis) {
        // Ends that are differences or factors of base are no values to be told in its unit.
        if (is->basis == plan::RangeBasis::value) {
            trajectory(Words::tr("Low of %1").arg(title), info, was->low, is->low);
            trajectory(Words::tr("High of %1").arg(title), info, was->high, is->high);
        } else if (was->low != is->low || was->high != is->high) {
            add(name, ends(*was), ends(*is));
        }
    }
    add(Words::tr("Ends of %1 given as").arg(title), label(was->basis), label(is->basis));
    add(Words::tr("Low and high of %1 mean").arg(title), label(was->meaning), label(is->meaning));
    add(Words::tr("Distribution of %1").arg(title), label(was->distribution), label(is->distribution));
    if (m_changes.size() == count) changed(Words::tr("Draws of %1").arg(title));
}

void PlanComparison::provenance(const QString& title, const plan::Provenance& was,
                                const plan::Provenance& is) {
    if (was == is) return;
    add(Words::tr("Source of %1").arg(title), text(was.source), text(is.source));
    add(Words::tr("Owner of %1").arg(title), text(was.owner), text(is.owner));
    add(Words::tr("Rationale of %1").arg(title), text(was.rationale), text(is.rationale));
    const auto sure = [](const plan::Provenance& p) {
        return p.confidence ? label(*p.confidence) : QString();
    };
    add(Words::tr("Confidence in %1").arg(title), sure(was), sure(is));
    const auto reviewed = [this](const plan::Provenance& p) {
        return p.lastReviewed ? formatDate(*p.lastReviewed, m_locale) : QString();
    };
    add(Words::tr("Review of %1").arg(title), reviewed(was), reviewed(is));
    const auto rated = [](const std::optional<plan::Rating>& rating) {
        return rating ? label(*rating) : QString();
    };
    add(Words::tr("Quality of %1").arg(title), rated(was.quality), rated(is.quality));
    add(Words::tr("Risk of %1").arg(title), rated(was.risk), rated(is.risk));
    const auto next = [this](const plan::Provenance& p) {
        return p.nextReview ? formatDate(*p.nextReview, m_locale) : QString();
    };
    add(Words::tr("Next review of %1").arg(title), next(was), next(is));
    const auto fitted = [this](const plan::Provenance& p) {
        return p.fittedFrom ? monthLong(*p.fittedFrom, m_locale) : QString();
    };
    add(Words::tr("First fitted month of %1").arg(title), fitted(was), fitted(is));
}

void PlanComparison::levers() {
    for (const plan::LeverRef& ref : plan::allLevers(m_after)) {
        const plan::Lever* was = m_before.find(ref);
        const plan::Lever* is = m_after.find(ref);
        if (!was || !is || *was == *is) continue;
        const QString title = leverTitle(ref, m_after);
        const plan::LeverInfo& info = plan::info(ref.key);
        trajectory(title, info, was->base, is->base);
        range(title, info, is->base, was->range, is->range);
        provenance(title, was->provenance, is->provenance);
    }
}

const plan::Override* PlanComparison::find(const plan::Scenario& scenario, const plan::LeverRef& lever) {
    const auto found = std::find_if(scenario.overrides.begin(), scenario.overrides.end(),
                                    [&](const plan::Override& o) { return o.lever == lever; });
    return found == scenario.overrides.end() ? nullptr : &*found;
}

void PlanComparison::scenario(const plan::Scenario& was, const plan::Scenario& is) {
    std::set<plan::LeverRef> named;
    for (const plan::Override& o : was.overrides) named.insert(o.lever);
    for (const plan::Override& o : is.overrides) named.insert(o.lever);
    for (const plan::LeverRef& lever : named) {
        const plan::Override *a = find(was, lever), *b = find(is, lever);
        if (a && b && *a == *b) continue;
        const plan::Lever *baseBefore = m_before.find(lever), *baseAfter = m_after.find(lever);
        if (!baseBefore || !baseAfter) continue; // gone with its work type, which is told
        //: A scenario and what differs in it: "Bold: AI resolution, Actions".
        const QString title = Words::tr("%1: %2", "scenario").arg(text(is.name), leverTitle(lever, m_after));
        const plan::LeverInfo& info = plan::info(lever.key);
        const std::size_t count = m_changes.size();
        trajectory(title, info, a ? a->base : baseBefore->base, b ? b->base : baseAfter->base);
        range(title, info, b ? b->base : baseAfter->base, a && a->range ? a->range : baseBefore->range,
              b && b->range ? b->range : baseAfter->range);
        if (m_changes.size() == count) changed(title);
    }
    add(Words::tr("Note of scenario %1").arg(text(is.name)), text(was.note), text(is.note));
    const auto likely = [this](const plan::Scenario& s) {
        return s.weight ? formatWithUnit(*s.weight, plan::Unit::share, m_locale) : QString();
    };
    add(Words::tr("How likely %1 is").arg(text(is.name)), likely(was), likely(is));
}

void PlanComparison::scenarios() {
    const auto named = [](const plan::Plan& plan, const std::string& name) { return plan.scenario(name); };
    std::vector<const plan::Scenario*> gone, fresh;
    for (const plan::Scenario& s : m_before.scenarios)
        if (!named(m_after, s.name)) gone.push_back(&s);
    for (const plan::Scenario& s : m_after.scenarios)
        if (!named(m_before, s.name)) fresh.push_back(&s);
    if (gone.size() == 1 && fresh.size() == 1 && gone.front()->overrides == fresh.front()->overrides) {
        add(Words::tr("Name of the scenario"), text(gone.front()->name), text(fresh.front()->name));
    } else {
        for (const plan::Scenario* s : gone) went(Words::tr("Scenario %1").arg(text(s->name)));
        for (const plan::Scenario* s : fresh) came(Words::tr("Scenario %1").arg(text(s->name)));
    }
    for (const plan::Scenario& s : m_after.scenarios)
        if (const plan::Scenario* was = named(m_before, s.name)) scenario(*was, s);
}

} // namespace headroom::ui
