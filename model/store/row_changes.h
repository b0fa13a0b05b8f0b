#pragma once

#include "store/tables.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom::store {

/// The rows in which two states of a plan differ. A row with the same key in both was updated.
struct Changes {
    Rows before; // as they were: updated or deleted
    Rows after;  // as they are: updated or inserted

    [[nodiscard]] bool empty() const { return before.empty() && after.empty(); }
    [[nodiscard]] Changes reversed() const { return {after, before}; }
};

Changes difference(const Rows& before, const Rows& after);

/// The rows after the changes; none where the rows before are not there as the changes have them.
std::optional<Rows> applied(const Rows& rows, const Changes& changes);

/// {"lever_value": [{"scenario": "Base", ...}, ...], ...}: rows for the audit trail, every column by name.
std::string rowsToJson(const Rows& rows);
/// None where the text is not rows of our tables.
std::optional<Rows> rowsFromJson(std::string_view text);

} // namespace headroom::store
