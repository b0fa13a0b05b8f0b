#pragma once

#include "exchange/database_address.h"

#include <soci/soci.h>

#include <functional>
#include <memory>
#include <string>

// SOCI and what is beneath it; not for other folders.
namespace headroom::exchange {

class OdbcQuery;

/// A connection that only reads.
class DatabaseSession {
public:
    /// Throws soci_error where the database is not reached; null where the address cannot be said to it.
    static std::unique_ptr<DatabaseSession> connect(const DatabaseAddress& address,
                                                    const std::string& password);

    [[nodiscard]] soci::session& session() { return *m_session; }
    [[nodiscard]] bool isOdbc() const { return m_odbc; }
    /// "PostgreSQL 15.4"
    [[nodiscard]] std::string product();
    /// Stops, from another thread, what runs now. Of PostgreSQL.
    [[nodiscard]] std::function<void()> interrupt();
    /// A query of its own. Of ODBC.
    [[nodiscard]] std::unique_ptr<OdbcQuery> odbcQuery();

private:
    DatabaseSession() = default;
    void readOnly();

    std::unique_ptr<soci::session> m_session;
    bool m_odbc = false;
};

/// SQLSTATE, as far as the error has one: "28P01".
std::string sqlStateOf(const soci::soci_error& error);

} // namespace headroom::exchange
