#pragma once

#include "plan/result.h"

#include <string>
#include <string_view>

namespace headroom::exchange {

/// A database and how to reach it, without its password: "postgresql://anna@host:5432/support", where all
/// but the name of the product may be left out and is then as libpq has it; or "odbc:DSN=support".
struct DatabaseAddress {
    std::string text; // as given
    bool isOdbc = false;
    std::string user, host, port, name; // of PostgreSQL
    std::string options;                // of the address, as libpq takes them: "sslmode=require"
    std::string connection;             // of ODBC, what stands behind "odbc:"

    /// What it is called among the sources of a plan: "support on host".
    [[nodiscard]] std::string title() const;
};

/// Whether a text is meant as an address and not as a file.
bool isDatabaseAddress(std::string_view text);

/// Errors: fileUnreadable (values: "addressUnreadable", or "addressWithPassword", which is written down and
/// seen by others where an address is).
Result<DatabaseAddress> readDatabaseAddress(const std::string& text);

inline constexpr std::size_t mostDatabaseRows = 100'000;

/// Runs a query, which may read and not write, and gives its rows as CSV with a header, for DataFile::ofText.
/// An empty password is left to the database's own means (PGPASSWORD, ~/.pgpass). All or nothing. Errors:
/// fileUnreadable (values: "databaseUnreachable", "queryFailed", "connectionLost" or "queryTooLong", and what
/// the database said of it).
Result<std::string> queryToCsv(const DatabaseAddress& address, const std::string& password,
                               const std::string& query);

} // namespace headroom::exchange
