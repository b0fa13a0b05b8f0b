#pragma once

#include "exchange/import_mapping.h"

#include <string>
#include <vector>

// What is known of exports whose columns have the same names everywhere, and the traps in them.
namespace headroom::exchange {

/// Fills in the mapping of an export of Intercom, Zendesk or Freshdesk, told by its columns; false where it
/// is none.
bool proposeOrigin(const std::vector<std::string>& columns, ImportMapping& mapping);

/// The same mapping by the user's word that the file comes from there; columns that are not there stay empty.
void applyOrigin(Origin origin, const std::vector<std::string>& columns, ImportMapping& mapping);

/// The columns of a conversation a row of which nothing is known but their names and some values.
void proposeConversation(const std::vector<std::string>& columns,
                         const std::vector<std::vector<std::string>>& samples, ImportMapping& mapping);

} // namespace headroom::exchange
