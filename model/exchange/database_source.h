#pragma once

#include "exchange/database_address.h"
#include "exchange/query_watch.h"

#include <string>

namespace headroom::exchange {

inline constexpr std::size_t mostDatabaseRows = 100'000;

/// Runs a query, which may read and not write, and gives its rows as CSV with a header, for
/// DataFile::ofTable. An empty password is left to the database's own means (PGPASSWORD, ~/.pgpass). All or
/// nothing. Errors: cancelled; fileUnreadable (place: the database's title; values: one of the codes below,
/// and what the database said, the password never among it).
///   hostUnknown, hostRefused, passwordRefused, dataSourceUnknown, databaseMissing: why it is not reached;
///   databaseUnreachable for what cannot be told
///   databasePartMissing     what speaks to databases is not beside the program (and why)
///   queryNotARead   does not begin as a query that reads does
///   queryWrites     reads at first sight, and would write
///   queryFailed, connectionLost, queryEmpty (no row), queryTooLong (with the most rows)
Result<std::string> queryToCsv(const DatabaseAddress& address, const std::string& password,
                               const std::string& query, QueryWatch* watch = nullptr);

/// Connects, and gives what product answers: "PostgreSQL 15.4". Errors: those of not being reached.
Result<std::string> tryDatabase(const DatabaseAddress& address, const std::string& password,
                                QueryWatch* watch = nullptr);

/// Whether a query begins with a word that reads: SELECT, WITH, VALUES, TABLE, SHOW; comments before it
/// aside.
bool beginsAsARead(std::string_view query);

} // namespace headroom::exchange
