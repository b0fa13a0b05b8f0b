#include "exchange/lever_names.h"

namespace headroom::exchange {

namespace {

std::string holderName(const plan::Plan& plan, const plan::LeverRef& lever) {
    switch (plan::holderOf(lever.key)) {
    case plan::Holder::plan: break;
    case plan::Holder::workType:
        if (const auto* type = plan.workType(lever.of)) return type->name;
        break;
    case plan::Holder::milestone:
        if (const auto* milestone = plan.milestone(lever.of)) return milestone->name;
        break;
    }
    return {};
}

} // namespace

LeverNames::LeverNames(const plan::Plan& plan) {
    std::map<std::string, int> uses;
    for (const plan::LeverRef& lever : plan::allLevers(plan)) {
        std::string name(plan::info(lever.key).name);
        const std::string holder = holderName(plan, lever);
        if (!holder.empty()) name += ": " + holder;
        ++uses[name];
        m_names.emplace(lever, std::move(name));
    }
    for (auto& [lever, name] : m_names)
        if (!lever.of.empty() && (uses[name] > 1 || holderName(plan, lever).empty()))
            name += " (" + lever.of.value + ')';
}

} // namespace headroom::exchange
