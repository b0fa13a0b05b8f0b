#include "exchange/odbc_query.h"

#include "exchange/utf16_source.h"
#include "exchange/utf8.h"

#include <soci/soci.h>

#include <array>
#include <cstring>

namespace headroom::exchange {

namespace {

constexpr std::size_t pieceBytes = 4096;

/// UTF-16 of this computer's byte order.
std::string fromWide(std::string_view bytes) {
    Utf16Source source(std::make_unique<MemorySource>(bytes), Utf16::littleEndian);
    std::string text;
    std::array<char, pieceBytes> piece{};
    for (;;) {
        const auto count = source.read(piece);
        if (!count || count.value() == 0) return text;
        text.append(piece.data(), count.value());
    }
}

/// A driver that knows no Unicode gives the bytes of its code page.
std::string fromNarrow(std::string text) {
    return isUtf8(text) ? std::move(text) : cp1252ToUtf8(text);
}

} // namespace

OdbcQuery::OdbcQuery(SQLHDBC connection) {
    if (!SQL_SUCCEEDED(SQLAllocHandle(SQL_HANDLE_STMT, connection, &m_statement)))
        throw soci::odbc_soci_error(SQL_HANDLE_DBC, connection, "allocating a statement");
}

OdbcQuery::~OdbcQuery() {
    SQLFreeHandle(SQL_HANDLE_STMT, m_statement);
}

void OdbcQuery::check(SQLRETURN said, const char* what) const {
    if (!SQL_SUCCEEDED(said)) throw soci::odbc_soci_error(SQL_HANDLE_STMT, m_statement, what);
}

void OdbcQuery::execute(const std::string& query) {
    const SQLRETURN said =
        SQLExecDirect(m_statement, soci::details::sqlchar_cast(query), static_cast<SQLINTEGER>(query.size()));
    if (said == SQL_NO_DATA) return; // it changed nothing, and gives nothing
    check(said, "executing the query");
    SQLSMALLINT columns = 0;
    check(SQLNumResultCols(m_statement, &columns), "counting the columns");
    for (SQLSMALLINT i = 1; i <= columns; ++i) {
        std::array<SQLCHAR, 512> name{};
        SQLSMALLINT length = 0, type = 0, digits = 0, nullable = 0;
        SQLULEN size = 0;
        check(SQLDescribeCol(m_statement, static_cast<SQLUSMALLINT>(i), name.data(), name.size(), &length,
                             &type, &size, &digits, &nullable),
              "describing a column");
        m_names.push_back(fromNarrow(reinterpret_cast<const char*>(name.data())));
        m_wide.push_back(type == SQL_WCHAR || type == SQL_WVARCHAR || type == SQL_WLONGVARCHAR);
        if (type == SQL_BINARY || type == SQL_VARBINARY || type == SQL_LONGVARBINARY)
            throw soci::soci_error("column " + m_names.back() + " is of no plain type");
    }
}

bool OdbcQuery::next() {
    if (m_names.empty()) return false;
    const SQLRETURN said = SQLFetch(m_statement);
    if (said == SQL_NO_DATA) return false;
    check(said, "fetching a row");
    m_cells.clear();
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_cells.push_back(cell(static_cast<SQLUSMALLINT>(i + 1), m_wide[i]));
    return true;
}

/// In pieces, each ended by a zero that is no part of it.
std::string OdbcQuery::cell(SQLUSMALLINT place, bool wide) const {
    const std::size_t zero = wide ? sizeof(SQLWCHAR) : 1;
    std::string bytes;
    for (;;) {
        std::array<char, pieceBytes> piece{};
        SQLLEN there = 0; // bytes left before this piece
        const SQLRETURN said = SQLGetData(m_statement, place, wide ? SQL_C_WCHAR : SQL_C_CHAR, piece.data(),
                                          static_cast<SQLLEN>(piece.size()), &there);
        if (said == SQL_NO_DATA) break;
        check(said, "reading a cell");
        if (there == SQL_NULL_DATA) return {};
        const bool whole = there != SQL_NO_TOTAL && static_cast<std::size_t>(there) <= piece.size() - zero;
        bytes.append(piece.data(), whole ? static_cast<std::size_t>(there) : piece.size() - zero);
        if (whole) break;
    }
    return wide ? fromWide(bytes) : fromNarrow(std::move(bytes));
}

} // namespace headroom::exchange
