#include "ui/words/plan_changes.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/improvements.h"
#include "ui/words/words.h"

#include <algorithm>
#include <set>

namespace headroom::ui {

namespace {

constexpr std::size_t mostRuns = 3;     // of months of one lever that are told one by one
constexpr std::size_t mostActuals = 12; // the same of an import

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

QString text(bool yes) {
    return yes ? Words::tr("yes") : Words::tr("no");
}

/// Collects what differs between two plans.
class Comparison {
public:
    Comparison(const plan::Plan& before, const plan::Plan& after, const QLocale& locale)
        : m_before(before)
        , m_after(after)
        , m_locale(locale)
        , m_currency(text(after.currency)) {}

    std::vector<PlanChange> all() {
        levers();
        scenarios();
        workTypes();
        settings();
        calendar();
        lists();
        actuals();
        if (m_changes.empty() && !(m_before == m_after))
            m_changes.push_back({Words::tr("Other settings"), {}, {}});
        return std::move(m_changes);
    }

private:
    void add(const QString& what, const QString& before, const QString& after) {
        if (before != after) m_changes.push_back({what, before, after});
    }
    void came(const QString& what) { m_changes.push_back({what, {}, Words::tr("added", "to the plan")}); }
    void went(const QString& what) { m_changes.push_back({what, {}, Words::tr("removed", "from the plan")}); }
    void changed(const QString& what) {
        m_changes.push_back({what, {}, Words::tr("changed", "in the plan")});
    }

    [[nodiscard]] QString span(int from, int to) const {
        const plan::Month first = m_after.monthAt(from), last = m_after.monthAt(to);
        if (from == to) return monthShortWithYear(first, m_locale);
        //: Months from and to: "Oct–Dec 26".
        return Words::tr("%1–%2", "months")
            .arg(first.year() == last.year() ? monthShort(first, m_locale)
                                             : monthShortWithYear(first, m_locale),
                 monthShortWithYear(last, m_locale));
    }

    void values(const QString& title, const plan::LeverInfo& info, const std::vector<double>& was,
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
                {info.byMonth ? Words::tr("%1, %2", "place, month").arg(title, span(from, to)) : title, x,
                 y});
        }
        if (months > told) {
            const int more = months - told;
            m_changes.push_back({more == 1 ? Words::tr("%1, one more month").arg(title)
                                           : Words::tr("%1, %n more months", nullptr, more).arg(title),
                                 {},
                                 Words::tr("changed", "in the plan")});
        }
    }

    /// The months that both plans have.
    [[nodiscard]] std::vector<double> path(const plan::Trajectory& trajectory,
                                           const plan::LeverInfo& info) const {
        return trajectory.values(info.byMonth ? std::min(m_before.months, m_after.months) : 1);
    }

    void trajectory(const QString& title, const plan::LeverInfo& info, const plan::Trajectory& was,
                    const plan::Trajectory& is) {
        if (was == is) return;
        const auto before = path(was, info), after = path(is, info);
        if (before != after) return values(title, info, before, after);
        if (was.shape() != is.shape())
            add(Words::tr("Path of %1").arg(title), label(was.shape()), label(is.shape()));
        else
            changed(Words::tr("Path of %1").arg(title)); // beyond the months that both have
    }

    void range(const QString& title, const plan::LeverInfo& info, const plan::Trajectory& base,
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

    void provenance(const QString& title, const plan::Provenance& was, const plan::Provenance& is) {
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

    void levers() {
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

    [[nodiscard]] static const plan::Override* find(const plan::Scenario& scenario,
                                                    const plan::LeverRef& lever) {
        const auto found = std::find_if(scenario.overrides.begin(), scenario.overrides.end(),
                                        [&](const plan::Override& o) { return o.lever == lever; });
        return found == scenario.overrides.end() ? nullptr : &*found;
    }

    void scenario(const plan::Scenario& was, const plan::Scenario& is) {
        std::set<plan::LeverRef> named;
        for (const plan::Override& o : was.overrides) named.insert(o.lever);
        for (const plan::Override& o : is.overrides) named.insert(o.lever);
        for (const plan::LeverRef& lever : named) {
            const plan::Override *a = find(was, lever), *b = find(is, lever);
            if (a && b && *a == *b) continue;
            const plan::Lever *baseBefore = m_before.find(lever), *baseAfter = m_after.find(lever);
            if (!baseBefore || !baseAfter) continue; // gone with its work type, which is told
            //: A scenario and what differs in it: "Bold: AI resolution, Actions".
            const QString title =
                Words::tr("%1: %2", "scenario").arg(text(is.name), leverTitle(lever, m_after));
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

    void scenarios() {
        const auto named = [](const plan::Plan& plan, const std::string& name) {
            return plan.scenario(name);
        };
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

    void workTypes() {
        for (const plan::WorkType& type : m_before.workTypes)
            if (!m_after.workType(type.id)) went(Words::tr("Work type %1").arg(text(type.name)));
        for (const plan::WorkType& is : m_after.workTypes) {
            const plan::WorkType* was = m_before.workType(is.id);
            if (!was) {
                came(Words::tr("Work type %1").arg(text(is.name)));
                continue;
            }
            const QString name = text(is.name);
            add(Words::tr("Name of the work type"), text(was->name), name);
            add(Words::tr("Nature of %1").arg(name), label(was->nature), label(is.nature));
            add(Words::tr("Dependence of %1").arg(name), label(was->dependence), label(is.dependence));
            add(Words::tr("Service of %1").arg(name), label(was->mode), label(is.mode));
            add(Words::tr("Owner of %1").arg(name), text(was->owner), text(is.owner));
            add(Words::tr("Start of %1").arg(name),
                monthShortWithYear(m_before.monthAt(was->startMonth), m_locale),
                monthShortWithYear(m_after.monthAt(is.startMonth), m_locale));
            if (!(was->profile == is.profile)) changed(Words::tr("Day profile of %1").arg(name));
        }
        const auto order = [](const plan::Plan& plan, const plan::Plan& other) {
            std::vector<std::string> ids;
            for (const plan::WorkType& type : plan.workTypes)
                if (other.workType(type.id)) ids.push_back(type.id.value);
            return ids;
        };
        if (order(m_before, m_after) != order(m_after, m_before))
            changed(Words::tr("Order of the work types"));
    }

    void settings() {
        const plan::Plan &a = m_before, &b = m_after;
        add(Words::tr("Name of the plan"), text(a.name), text(b.name));
        add(Words::tr("Team"), text(a.team), text(b.team));
        add(Words::tr("First month"), monthLong(a.firstMonth, m_locale), monthLong(b.firstMonth, m_locale));
        add(Words::tr("Months"), QString::number(a.months), QString::number(b.months));
        add(Words::tr("Currency"), text(a.currency), text(b.currency));
        add(Words::tr("Volumes are"), label(a.volumeBasis), label(b.volumeBasis));
        add(Words::tr("Rates are shares of"), label(a.eligibleVolume), label(b.eligibleVolume));
        add(Words::tr("Attrition is"), label(a.attritionBasis), label(b.attritionBasis));
        add(Words::tr("Care acts on resolution"), text(a.careEffect), text(b.careEffect));
        for (std::size_t m = 0; m < a.season.size(); ++m)
            if (a.season[m] != b.season[m]) {
                const plan::Month month{std::chrono::year{2026},
                                        std::chrono::month{static_cast<unsigned>(m + 1)}};
                add(Words::tr("Season, %1").arg(monthName(month, m_locale)),
                    formatFixed(a.season[m], 3, m_locale), formatFixed(b.season[m], 3, m_locale));
            }
        const auto review = [this](const plan::Plan& plan) {
            return plan.lastFinanceReview ? formatDate(*plan.lastFinanceReview, m_locale) : QString();
        };
        add(Words::tr("Last finance review"), review(a), review(b));
        const auto next = [this](const plan::Plan& plan) {
            return plan.nextFinanceReview ? formatDate(*plan.nextFinanceReview, m_locale) : QString();
        };
        add(Words::tr("Next finance review"), next(a), next(b));
        add(Words::tr("Why a surplus may become fewer people"), text(a.reductionReason),
            text(b.reductionReason));
        add(Words::tr("Number of draws"), m_locale.toString(a.draws.draws), m_locale.toString(b.draws.draws));
        add(Words::tr("Seed of the draws"), QString::number(a.draws.seed), QString::number(b.draws.seed));
        if (a.draws.method != b.draws.method) changed(Words::tr("Method of the draws"));
    }

    void calendar() {
        const plan::Calendar &a = m_before.calendar, &b = m_after.calendar;
        if (a.workedWeekdays != b.workedWeekdays) {
            const auto days = [this](const plan::Calendar& calendar) {
                QStringList names;
                for (int day = 0; day < 7; ++day)
                    if (calendar.workedWeekdays[static_cast<std::size_t>(day)])
                        names << m_locale.standaloneDayName(day + 1, QLocale::ShortFormat);
                return names.join(u' ');
            };
            add(Words::tr("Working days of the week"), days(a), days(b));
        }
        const auto has = [](const auto& list, const auto& entry) {
            return std::find(list.begin(), list.end(), entry) != list.end();
        };
        const auto holiday = [this](const plan::Calendar::Holiday& day) {
            return Words::tr("Holiday %1 %2", "date, name")
                .arg(formatDate(day.date, m_locale), text(day.name));
        };
        const std::size_t count = m_changes.size();
        for (const auto& day : a.holidays)
            if (!has(b.holidays, day)) went(holiday(day));
        for (const auto& day : b.holidays)
            if (!has(a.holidays, day)) came(holiday(day));
        if (m_changes.size() == count && a.holidays != b.holidays) changed(Words::tr("Public holidays"));
        if (a.fixed != b.fixed) changed(Words::tr("Working days of single months"));
        if (m_before.ramp.proficiency != m_after.ramp.proficiency) changed(Words::tr("Ramp of new people"));
        if (m_before.ramp.openingRamping != m_after.ramp.openingRamping)
            changed(Words::tr("People who ramp at the start"));
    }

    /// Things with a name or an id of their own: which came, which went, which are another.
    template <class Entry, class Same, class Name>
    void list(const std::vector<Entry>& was, const std::vector<Entry>& is, Same same, Name name) {
        const auto find = [&](const std::vector<Entry>& entries, const Entry& wanted) {
            return std::find_if(entries.begin(), entries.end(),
                                [&](const Entry& one) { return same(one, wanted); });
        };
        for (const Entry& entry : was)
            if (find(is, entry) == is.end()) went(name(entry));
        for (const Entry& entry : is) {
            const auto old = find(was, entry);
            if (old == was.end())
                came(name(entry));
            else if (!(*old == entry))
                changed(name(entry));
        }
    }

    void lists() {
        list(
            m_before.launches, m_after.launches,
            [](const plan::Launch& x, const plan::Launch& y) {
                return x.name == y.name && x.workType == y.workType;
            },
            [](const plan::Launch& l) { return Words::tr("Launch %1").arg(text(l.name)); });
        // Its delay is a lever, and is told as one.
        const auto withoutDelay = [](std::vector<plan::Milestone> milestones) {
            for (plan::Milestone& milestone : milestones) milestone.delay = {};
            return milestones;
        };
        list(
            withoutDelay(m_before.milestones), withoutDelay(m_after.milestones),
            [](const plan::Milestone& x, const plan::Milestone& y) { return x.id == y.id; },
            [](const plan::Milestone& m) { return Words::tr("Milestone %1").arg(text(m.name)); });
        list(
            m_before.guardrails, m_after.guardrails,
            [](const plan::Guardrail& x, const plan::Guardrail& y) { return x.id == y.id; },
            [](const plan::Guardrail& g) { return Words::tr("Guardrail %1").arg(text(g.name)); });
        if (m_before.surplusOrder != m_after.surplusOrder) changed(Words::tr("Order of the surplus"));
        list(
            m_before.correlations, m_after.correlations,
            [](const plan::Correlation& x, const plan::Correlation& y) { return x.a == y.a && x.b == y.b; },
            [this](const plan::Correlation& c) {
                const plan::Plan& named = m_after.find(c.a) && m_after.find(c.b) ? m_after : m_before;
                return Words::tr("%1 moves with %2").arg(leverTitle(c.a, named), leverTitle(c.b, named));
            });
        const auto typeName = [this](const plan::WorkTypeId& id) {
            const plan::WorkType* type = m_after.workType(id);
            if (!type) type = m_before.workType(id);
            return type ? text(type->name) : text(id.value);
        };
        list(
            m_before.history, m_after.history,
            [](const plan::VolumeHistory& x, const plan::VolumeHistory& y) {
                return x.workType == y.workType;
            },
            [&](const plan::VolumeHistory& h) {
                return Words::tr("Volumes before the plan, %1").arg(typeName(h.workType));
            });
    }

    void actuals() {
        list(
            m_before.actuals.sources, m_after.actuals.sources,
            [](const plan::ActualSource& x, const plan::ActualSource& y) { return x.name == y.name; },
            [](const plan::ActualSource& s) { return Words::tr("Source of actuals %1").arg(text(s.name)); });
        std::vector<PlanChange> told;
        const auto tell = [&](const plan::Actual& figure, const plan::Actual* was, const plan::Actual* is) {
            const auto side = [&](const plan::Actual* one) {
                if (!one) return Words::tr("none", "actual");
                const QString value =
                    formatWithUnit(one->value, plan::info(one->what).unit, m_locale, m_currency);
                return one->complete ? value : Words::tr("%1, days missing").arg(value);
            };
            const QString place = actualPlace(figure.what, figure.workType, figure.month, m_after, m_locale);
            const QString before = side(was), after = side(is);
            if (before != after)
                told.push_back({Words::tr("Actual %1").arg(place), before, after});
            else // alike as they are shown, or from elsewhere
                told.push_back({Words::tr("Actual %1").arg(place), {}, Words::tr("changed", "in the plan")});
        };
        const auto& was = m_before.actuals.figures;
        const auto& is = m_after.actuals.figures;
        auto old = was.begin(), now = is.begin();
        while (old != was.end() || now != is.end()) {
            if (now == is.end() || (old != was.end() && plan::actualBefore(*old, *now)))
                tell(*old, &*old, nullptr), ++old;
            else if (old == was.end() || plan::actualBefore(*now, *old))
                tell(*now, nullptr, &*now), ++now;
            else {
                if (*old != *now) tell(*now, &*old, &*now);
                ++old, ++now;
            }
        }
        const int more = static_cast<int>(told.size() - std::min(told.size(), mostActuals));
        told.resize(told.size() - static_cast<std::size_t>(more));
        m_changes.insert(m_changes.end(), told.begin(), told.end());
        if (more > 0)
            m_changes.push_back(
                {Words::tr("%n more actuals", nullptr, more), {}, Words::tr("changed", "in the plan")});
        topics();
        decisions();
        improvements();
    }

    [[nodiscard]] QString ofType(const QString& name, const plan::WorkTypeId& id) const {
        const plan::WorkType* type = m_after.workType(id);
        if (!type) type = m_before.workType(id);
        return type ? Words::tr("%1, %2", "topic, work type").arg(name, text(type->name)) : name;
    }

    /// An import brings dozens: how many, not which.
    void topics() {
        const auto& was = m_before.actuals.topics;
        const auto& is = m_after.actuals.topics;
        if (was == is) return;
        const auto count = [this](const std::vector<plan::Topic>& topics) {
            return topics.empty() ? Words::tr("none", "topics")
                                  : m_locale.toString(static_cast<int>(topics.size()));
        };
        const QString what = Words::tr("Topics of conversations");
        if (was.size() == is.size())
            changed(what);
        else
            add(what, count(was), count(is));
    }

    void improvements() {
        const auto name = [this](const plan::Improvement& entry) {
            return Words::tr("Improvement %1")
                .arg(ofType(text(entry.change.empty() ? entry.topic : entry.change), entry.workType));
        };
        const auto side = [](const QString& words) { return words.isEmpty() ? QStringLiteral("–") : words; };
        const auto date = [&](const plan::Improvement& entry) {
            return entry.date ? formatDate(*entry.date, m_locale) : QString();
        };
        for (const plan::Improvement& old : m_before.improvements) {
            const auto now = std::find_if(m_after.improvements.begin(), m_after.improvements.end(),
                                          [&](const plan::Improvement& each) { return each.id == old.id; });
            if (now == m_after.improvements.end()) {
                went(name(old));
                continue;
            }
            const std::size_t told = m_changes.size();
            const auto part = [&](const QString& which, const QString& before, const QString& after) {
                if (before != after)
                    m_changes.push_back(
                        {Words::tr("%1: %2", "improvement, which part of it").arg(name(*now), which),
                         side(before), side(after)});
            };
            part(Words::tr("owner", "improvement"), text(old.owner), text(now->owner));
            part(Words::tr("change", "improvement"), text(old.change), text(now->change));
            part(Words::tr("date", "improvement"), date(old), date(*now));
            part(Words::tr("state", "improvement"), label(old.state), label(now->state));
            if (m_changes.size() == told && !(old == *now)) changed(name(*now));
        }
        for (const plan::Improvement& entry : m_after.improvements)
            if (std::none_of(m_before.improvements.begin(), m_before.improvements.end(),
                             [&](const plan::Improvement& each) { return each.id == entry.id; }))
                came(name(entry));
    }

    void decisions() {
        const auto guardrail = [this](const plan::GuardrailDecision& decision) {
            const auto& all = m_after.guardrails;
            const auto found = std::find_if(all.begin(), all.end(), [&](const plan::Guardrail& each) {
                return each.id == decision.guardrail;
            });
            return Words::tr("Decision on %1, %2", "guardrail, month")
                .arg(text(found == all.end() ? decision.guardrail.value : found->name),
                     monthShortWithYear(decision.month, m_locale));
        };
        const auto& was = m_before.decisions;
        const auto& is = m_after.decisions;
        const auto [old, now] = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
        for (auto gone = old; gone != was.end(); ++gone) went(guardrail(*gone));
        for (auto here = now; here != is.end(); ++here)
            m_changes.push_back({guardrail(*here), {}, label(here->verdict)});
    }

    const plan::Plan& m_before;
    const plan::Plan& m_after;
    QLocale m_locale;
    QString m_currency;
    std::vector<PlanChange> m_changes;
};

} // namespace

std::vector<PlanChange> changesBetween(const plan::Plan& before, const plan::Plan& after,
                                       const QLocale& locale) {
    return Comparison(before, after, locale).all();
}

QString inOneLine(const PlanChange& change) {
    const auto side = [](const QString& words) { return words.isEmpty() ? QStringLiteral("–") : words; };
    if (change.before.isEmpty() && change.after.isEmpty()) return change.what;
    //: "Scenario Bold added", "Guardrail plateau changed"
    if (change.before.isEmpty()) return Words::tr("%1: %2", "what, how it is").arg(change.what, change.after);
    return Words::tr("%1: %2 → %3", "what, before, after")
        .arg(change.what, side(change.before), side(change.after));
}

} // namespace headroom::ui
