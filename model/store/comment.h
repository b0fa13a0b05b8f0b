#pragma once

#include "plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom::store {

/// What a comment hangs on: a lever or a metric, in a month where it is a cell; a chart; with none of them,
/// the plan.
struct CommentPlace {
    std::optional<plan::LeverRef> lever;
    std::optional<plan::Metric> metric;
    plan::WorkTypeId workType; // of a metric; empty for one of the plan
    std::optional<plan::Month> month;
    std::string chart = {}; // by its page, and of a page with several its part: "overview", "finance.bridge"

    bool operator==(const CommentPlace&) const = default;
};

struct Comment {
    std::int64_t id = 0; // of its row in the audit trail
    std::string text;
    std::string who;
    std::string at; // UTC

    bool operator==(const Comment&) const = default;
};

/// A comment with its answers, oldest first.
struct CommentThread {
    CommentPlace place;
    std::vector<Comment> comments; // never empty
    bool resolved = false;
    std::string resolvedAt, resolvedBy;

    [[nodiscard]] std::int64_t id() const { return comments.front().id; }
    bool operator==(const CommentThread&) const = default;
};

} // namespace headroom::store
