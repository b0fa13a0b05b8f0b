#pragma once

#include <cstdint>
#include <string>

namespace headroom::store {

/// A quarterly review as it was signed, for good.
struct Review {
    std::int64_t id = 0;
    std::string planId;
    std::int64_t nr = 0;       // 1 for the plan's first
    std::string quarter;       // "2026-Q1"
    std::string at;            // UTC
    std::string who;           // at the keyboard; who signed stands in the content
    std::int64_t revision = 0; // that it approved
    std::string content;       // what stood in it: JSON, as the caller wrote it

    bool operator==(const Review&) const = default;
};

/// What it takes to freeze one.
struct ReviewToFinish {
    std::string quarter;
    std::string content;
    std::string editText;     // of the edit, in undo and in the audit trail
    std::string revisionName; // of the plan as it was agreed on
    std::string note;         // of the revision and of its approval
};

} // namespace headroom::store
