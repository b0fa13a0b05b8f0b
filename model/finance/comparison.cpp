#include "finance/comparison.h"

#include "finance/plan_pair.h"

#include <algorithm>

namespace headroom::finance {

namespace {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;

class Comparer {
public:
    Comparer(const Plan& before, const Plan& after)
        : m_before(before)
        , m_after(after)
        , m_pair(pairOf(before, after)) {}

    Comparison comparison() {
        planLevers();
        settings();
        types();
        return std::move(m_found);
    }

private:
    void lever(const plan::LeverRef& ref, const plan::Lever& before, const plan::Lever& after) {
        if (before == after) return;
        m_found.levers.push_back(
            {ref, before, after, !(before.base == after.base), !(before.range == after.range)});
    }

    void planLevers() {
        for (std::size_t key = 0; key < m_before.levers.size(); ++key)
            lever({static_cast<LeverKey>(key), {}}, m_before.levers[key], m_after.levers[key]);
    }

    void setting(SettingChange change, bool differs) {
        if (differs) m_found.settings.push_back(change);
    }

    void settings() {
        setting(SettingChange::season, m_before.season != m_after.season);
        setting(SettingChange::launches, m_pair.before.launches != m_pair.after.launches);
        setting(SettingChange::volumeBasis, m_before.volumeBasis != m_after.volumeBasis);
        setting(SettingChange::eligibleVolume, m_before.eligibleVolume != m_after.eligibleVolume);
        setting(SettingChange::milestones, m_pair.before.milestones != m_pair.after.milestones);
        setting(SettingChange::careEffect, m_before.careEffect != m_after.careEffect);
        setting(SettingChange::surplusOrder, m_before.surplusOrder != m_after.surplusOrder ||
                                                 m_before.reductionReason != m_after.reductionReason);
        setting(SettingChange::ramp, !(m_before.ramp == m_after.ramp));
        setting(SettingChange::attritionBasis, m_before.attritionBasis != m_after.attritionBasis);
        setting(SettingChange::calendar, !(m_before.calendar == m_after.calendar));
        setting(SettingChange::guardrails, !(m_before.guardrails == m_after.guardrails));
    }

    /// In the pair a type stands at the same place in both.
    void types() {
        bool added = false, gone = false, begins = false, mode = false;
        for (std::size_t w = 0; w < m_pair.before.workTypes.size(); ++w) {
            const WorkType& before = m_pair.before.workTypes[w];
            const WorkType& after = m_pair.after.workTypes[w];
            const WorkType* real = m_after.workType(before.id);
            if (!real) real = m_after.workTypeNamed(after.name);
            if (!m_before.workType(before.id)) {
                added = true;
                continue;
            }
            if (!real) {
                gone = true;
                continue;
            }
            begins = begins || before.startMonth != after.startMonth;
            mode = mode || before.mode != after.mode || !(before.profile == after.profile);
            for (std::size_t i = 0; i < before.levers.size(); ++i)
                lever({static_cast<LeverKey>(plan::planLeverCount + i), real->id}, before.levers[i],
                      after.levers[i]);
        }
        setting(SettingChange::workTypesAdded, added);
        setting(SettingChange::workTypesGone, gone);
        setting(SettingChange::workTypeBegins, begins);
        setting(SettingChange::serviceMode, mode);
    }

    const Plan& m_before;
    const Plan& m_after;
    PlanPair m_pair;
    Comparison m_found;
};

} // namespace

Driver driverOf(LeverKey key) {
    switch (key) {
    case LeverKey::growth:
    case LeverKey::volume:
    case LeverKey::shareTrend: return Driver::demand;
    case LeverKey::inducedDemand: return Driver::induced;
    case LeverKey::eligibleShare:
    case LeverKey::involvement:
    case LeverKey::involvementToday: return Driver::involvement;
    case LeverKey::resolution:
    case LeverKey::resolutionToday:
    case LeverKey::ceiling:
    case LeverKey::decay:
    case LeverKey::raiseHours:
    case LeverKey::milestoneDelay: return Driver::resolution;
    case LeverKey::attrition:
    case LeverKey::backfill: return Driver::attrition;
    case LeverKey::hoursPerDay:
    case LeverKey::inboxShareToday: return Driver::timeSplit;
    default: break;
    }
    switch (plan::info(key).section) {
    case plan::Section::demand: return Driver::demand;
    case plan::Section::automation: return Driver::resolution;
    case plan::Section::improvement: return Driver::care;
    case plan::Section::time: return Driver::timeSplit;
    case plan::Section::effort: return Driver::effort;
    case plan::Section::people: return Driver::hiring;
    case plan::Section::service: return Driver::service;
    case plan::Section::money: return Driver::prices;
    }
    return Driver::prices;
}

Driver driverOf(SettingChange setting) {
    switch (setting) {
    case SettingChange::workTypesAdded:
    case SettingChange::workTypesGone:
    case SettingChange::workTypeBegins: return Driver::workTypes;
    case SettingChange::season:
    case SettingChange::launches:
    case SettingChange::volumeBasis: return Driver::demand;
    case SettingChange::eligibleVolume: return Driver::involvement;
    case SettingChange::milestones: return Driver::resolution;
    case SettingChange::careEffect:
    case SettingChange::surplusOrder: return Driver::care;
    case SettingChange::ramp: return Driver::hiring;
    case SettingChange::attritionBasis: return Driver::attrition;
    case SettingChange::serviceMode: return Driver::service;
    case SettingChange::calendar: return Driver::calendar;
    case SettingChange::guardrails: return Driver::guardrails;
    }
    return Driver::guardrails;
}

Comparison compare(const Plan& before, const Plan& after) {
    return Comparer(before, after).comparison();
}

} // namespace headroom::finance
