#pragma once

// Its header wants that of ODBC, which names types the way SOCI's errors take them.
#include <soci/odbc/soci-odbc.h>

#include <string>
#include <vector>

// What is beneath SOCI; not for other folders.
namespace headroom::exchange {

/// A query by ODBC, each cell as text. Not a statement of SOCI's: that takes every colon outside of quotes
/// for a parameter, those of PostgreSQL's casts too, and cuts long texts. Throws odbc_soci_error.
class OdbcQuery {
public:
    explicit OdbcQuery(SQLHDBC connection);
    ~OdbcQuery();
    OdbcQuery(const OdbcQuery&) = delete;
    OdbcQuery& operator=(const OdbcQuery&) = delete;

    void execute(const std::string& query);
    /// The names of its columns; none where it gives no rows.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// False at the end.
    bool next();
    /// The cells of the row, empty where there is nothing.
    [[nodiscard]] const std::vector<std::string>& cells() const { return m_cells; }
    /// To stop it from another thread.
    [[nodiscard]] SQLHSTMT handle() const { return m_statement; }

private:
    void check(SQLRETURN said, const char* what) const;
    [[nodiscard]] std::string cell(SQLUSMALLINT place, bool wide) const;

    SQLHSTMT m_statement = SQL_NULL_HSTMT;
    std::vector<std::string> m_names, m_cells;
    std::vector<bool> m_wide; // of the columns whose texts come in UTF-16, whatever the locale
};

} // namespace headroom::exchange
