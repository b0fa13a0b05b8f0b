#pragma once

#include "store/comment.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

/// Comments stand in the audit trail, whose chain keeps them as they were written. All of these throw
/// SQLite::Exception.
namespace headroom::store {

/// The place as a row of the trail holds it, in JSON; nothing where it is none of ours.
std::string placeToJson(const CommentPlace& place);
std::optional<CommentPlace> placeFromJson(const std::string& text);

/// Of a plan, the newest thread first. Rows that say nothing of a place are left out.
std::vector<CommentThread> threadsOf(const Connection& connection, const std::string& planId);

/// The plan a thread belongs to; nothing where there is no such thread.
std::optional<std::string> planOfThread(const Connection& connection, std::int64_t thread);

} // namespace headroom::store
