#pragma once

#include "exchange/database_address.h"
#include "exchange/query_watch.h"

#include <string>

namespace headroom::exchange {

/// What speaks to databases, as the library beside the program offers it: see database_source.h.
struct DatabaseModule {
    Result<std::string> (*queryToCsv)(const DatabaseAddress& address, const std::string& password,
                                      const std::string& query, QueryWatch* watch);
    Result<std::string> (*tryDatabase)(const DatabaseAddress& address, const std::string& password,
                                       QueryWatch* watch);
};

/// The one name by which it is found.
inline constexpr const char* databaseModuleName = "headroomDatabaseModule";

} // namespace headroom::exchange
