#include "exchange/database_session.h"

#include "exchange/odbc_query.h"
#include "exchange/utf8.h"

// Their headers want those of the databases themselves: libpq and unixODBC.
#include <soci/odbc/soci-odbc.h>
#include <soci/postgresql/soci-postgresql.h>

#include <array>
#include <optional>

namespace headroom::exchange {

namespace {

/// SOCI takes a connection apart at spaces and =, whatever quotes say.
bool isPlainValue(std::string_view text) {
    return text.find_first_of(" \t\r\n='\\") == std::string_view::npos;
}

/// The connection as SOCI and libpq take it; nothing where it cannot be said to them.
std::optional<std::string> postgresConnection(const DatabaseAddress& address, const std::string& password) {
    std::string text = "connect_timeout=10 client_encoding=UTF8 application_name=Headroom";
    if (!isPlainValue(password) || !isPlainValue(address.user) || !isPlainValue(address.name)) {
        // An address can say anything, but then SOCI leaves room for one option alone.
        const std::string first = address.options.empty() ? "connect_timeout=10" : address.options;
        if (first.find(' ') != std::string::npos) return std::nullopt;
        const std::string secret = password.empty() ? "" : ":" + escapedInAddress(password);
        return "postgresql://" + escapedInAddress(address.user) + secret + "@" +
               escapedInAddress(address.host) + (address.port.empty() ? "" : ":" + address.port) + "/" +
               escapedInAddress(address.name) + "?" + first;
    }
    const auto add = [&text](const char* key, const std::string& value) {
        if (!value.empty()) text += std::string(" ") + key + "=" + value;
    };
    add("host", address.host);
    add("port", address.port);
    add("user", address.user);
    add("dbname", address.name);
    add("password", password);
    if (!address.options.empty()) text += " " + address.options; // the last one counts
    return text;
}

std::string odbcConnection(const DatabaseAddress& address, const std::string& password) {
    std::string connection = address.connection;
    // SQLite would make a file that is not there.
    if (inSmallLetters(connection).find("sqlite") != std::string::npos) connection += ";NoCreat=1";
    if (password.empty()) return connection;
    std::string quoted;
    for (const char c : password) quoted += c == '}' ? std::string("}}") : std::string(1, c);
    return connection + ";PWD={" + quoted + "}";
}

} // namespace

// SOCI gives no other way to what is beneath it, and hides the types that a dynamic_cast would ask for.
static soci::odbc_session_backend& odbcOf(soci::session& session) {
    return *static_cast<soci::odbc_session_backend*>(session.get_backend());
}

static soci::postgresql_session_backend& postgresOf(soci::session& session) {
    return *static_cast<soci::postgresql_session_backend*>(session.get_backend());
}

std::unique_ptr<DatabaseSession> DatabaseSession::connect(const DatabaseAddress& address,
                                                          const std::string& password) {
    std::unique_ptr<DatabaseSession> made(new DatabaseSession);
    made->m_odbc = address.isOdbc;
    if (address.isOdbc) {
        soci::connection_parameters how(*soci::factory_odbc(), odbcConnection(address, password));
        how.set_option(soci::odbc_option_driver_complete, "0"); // SQL_DRIVER_NOPROMPT: no window of its own
        made->m_session = std::make_unique<soci::session>(how);
    } else {
        const auto how = postgresConnection(address, password);
        if (!how) return nullptr;
        made->m_session = std::make_unique<soci::session>(*soci::factory_postgresql(), *how);
    }
    made->readOnly();
    return made;
}

/// Nothing is written: the products are told so, each in its own words. Where one has none, what a query did
/// is taken back with its transaction.
void DatabaseSession::readOnly() {
    if (!m_odbc) {
        PQsetClientEncoding(postgresOf(*m_session).conn_, "UTF8");
        *m_session << "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY";
        return;
    }
    using Product = soci::odbc_session_backend;
    switch (odbcOf(*m_session).get_database_product()) {
    case Product::prod_postgresql:
        *m_session << "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY";
        break;
    case Product::prod_mysql: *m_session << "SET SESSION TRANSACTION READ ONLY"; break;
    case Product::prod_sqlite: *m_session << "PRAGMA query_only = ON"; break;
    default: break;
    }
}

std::string DatabaseSession::product() {
    if (!m_odbc) {
        std::string version;
        *m_session << "SHOW server_version", soci::into(version);
        return "PostgreSQL " + version.substr(0, version.find(' '));
    }
    std::string text;
    for (const SQLUSMALLINT what : {SQLUSMALLINT{SQL_DBMS_NAME}, SQLUSMALLINT{SQL_DBMS_VER}}) {
        std::array<char, 128> value{};
        SQLSMALLINT size = 0;
        if (SQL_SUCCEEDED(SQLGetInfo(odbcOf(*m_session).hdbc_, what, value.data(), value.size(), &size)))
            text += (text.empty() ? "" : " ") + std::string(value.data());
    }
    return text;
}

std::function<void()> DatabaseSession::interrupt() {
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(postgresOf(*m_session).conn_), PQfreeCancel);
    return [cancel] {
        std::array<char, 256> said{};
        if (cancel) PQcancel(cancel.get(), said.data(), said.size());
    };
}

std::unique_ptr<OdbcQuery> DatabaseSession::odbcQuery() {
    return std::make_unique<OdbcQuery>(odbcOf(*m_session).hdbc_);
}

std::string sqlStateOf(const soci::soci_error& error) {
    if (const auto* postgres = dynamic_cast<const soci::postgresql_soci_error*>(&error))
        return postgres->sqlstate();
    if (const auto* odbc = dynamic_cast<const soci::odbc_soci_error*>(&error))
        return reinterpret_cast<const char*>(odbc->odbc_error_code());
    return {};
}

} // namespace headroom::exchange
