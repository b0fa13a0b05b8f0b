#pragma once

#include "plan/result.h"

#include <string>
#include <string_view>

namespace headroom::exchange {

/// A database and how to reach it, without its password: "postgresql://anna@host:5432/support", where all
/// but the name of the product may be left out and is then as libpq has it; or "odbc:DSN=support".
struct DatabaseAddress {
    bool isOdbc = false;
    std::string user, host, port, name; // of PostgreSQL
    std::string options;                // of PostgreSQL, as libpq takes them: "sslmode=require"
    std::string connection;             // of ODBC, what stands behind "odbc:"

    /// What it is called among the sources of a plan: "support on host".
    [[nodiscard]] std::string title() const;
    /// In one line, as readDatabaseAddress reads it.
    [[nodiscard]] std::string text() const;

    bool operator==(const DatabaseAddress&) const = default;
};

/// Whether a text is meant as an address and not as a file.
bool isDatabaseAddress(std::string_view text);

/// Errors: fileUnreadable (values: "addressUnreadable", or "addressWithPassword", which is written down and
/// seen by others where an address is).
Result<DatabaseAddress> readDatabaseAddress(const std::string& text);

/// A text as a part of an address: "anna%40x".
std::string escapedInAddress(std::string_view text);

} // namespace headroom::exchange
