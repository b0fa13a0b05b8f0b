#include "ui/document/improvement_edit.h"

#include "plan/improvement_effect.h"

#include <algorithm>

namespace headroom::ui {

plan::Plan withImprovement(const plan::Plan& plan, plan::Improvement entry) {
    plan::Plan result = plan;
    const auto taken = [&] {
        return std::any_of(plan.improvements.begin(), plan.improvements.end(),
                           [&](const plan::Improvement& other) { return other.id == entry.id; });
    };
    int number = 1;
    do entry.id.value = "improvement-" + std::to_string(number++);
    while (taken());
    result.improvements.push_back(std::move(entry));
    return result;
}

plan::Plan withoutImprovement(const plan::Plan& plan, const plan::ImprovementId& id) {
    plan::Plan result = plan;
    std::erase_if(result.improvements, [&](const plan::Improvement& entry) { return entry.id == id; });
    return result;
}

plan::Plan withTopicOwner(const plan::Plan& plan, const plan::WorkTypeId& type, const std::string& topic,
                          const std::string& owner) {
    plan::Plan result = plan;
    auto& entries = result.improvements;
    if (owner.empty()) {
        for (plan::Improvement& entry : entries)
            if (plan::isOf(entry, type, topic)) entry.owner.clear();
        std::erase_if(entries, [&](const plan::Improvement& entry) {
            return plan::isOf(entry, type, topic) && entry.change.empty() && entry.note.empty();
        });
        return result;
    }
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [&](const plan::Improvement& entry) {
        return entry.state != plan::ImprovementState::dropped && plan::isOf(entry, type, topic);
    });
    if (last != entries.rend()) {
        last->owner = owner;
        return result;
    }
    plan::Improvement entry;
    entry.workType = type;
    entry.topic = topic;
    entry.owner = owner;
    return withImprovement(result, std::move(entry));
}

} // namespace headroom::ui
