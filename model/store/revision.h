#pragma once

#include <cstdint>
#include <string>

namespace headroom::store {

/// Only one revision of a plan is approved at a time; the one that was before is superseded.
enum class RevisionState { draft, approved, superseded };

/// A plan as it was at a time, under a name, for good.
struct Revision {
    std::int64_t id = 0;
    std::string planId;
    std::int64_t nr = 0; // 1 for the plan's first
    std::string name, note;
    std::string at; // UTC
    std::string who;
    std::string contentHash; // of the plan: the same as PlanSummary's while nothing is edited
    RevisionState state = RevisionState::draft;
    std::string approvedAt, approvedBy, approvalNote; // of its latest approval

    bool operator==(const Revision&) const = default;
};

} // namespace headroom::store
