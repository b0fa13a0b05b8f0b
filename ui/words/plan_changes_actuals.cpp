#include "ui/words/plan_comparison.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/improvements.h"
#include "ui/words/words.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr std::size_t mostActuals = 12; // figures of an import that are told one by one

} // namespace

void PlanComparison::actuals() {
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

QString PlanComparison::ofType(const QString& name, const plan::WorkTypeId& id) const {
    const plan::WorkType* type = m_after.workType(id);
    if (!type) type = m_before.workType(id);
    return type ? Words::tr("%1, %2", "topic, work type").arg(name, text(type->name)) : name;
}

void PlanComparison::topics() {
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

void PlanComparison::improvements() {
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

void PlanComparison::decisions() {
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

} // namespace headroom::ui
