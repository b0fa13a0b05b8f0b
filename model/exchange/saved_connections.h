#pragma once

#include "exchange/database_address.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

/// A database by the name its user gave it, with what it was last asked. Its password is never a part of it.
struct SavedConnection {
    std::string name;
    DatabaseAddress address;
    std::string query;

    bool operator==(const SavedConnection&) const = default;
};

/// For the workspace and back. What cannot be read is left out, so that one fault does not take the others.
std::string connectionsToJson(const std::vector<SavedConnection>& connections);
std::vector<SavedConnection> connectionsFromJson(std::string_view text);

} // namespace headroom::exchange
