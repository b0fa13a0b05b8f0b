#pragma once

#include "plan/result.h"
#include "store/tables.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace headroom::store {

/// An SQLite error as ours.
Error errorFrom(const SQLite::Exception& exception, const std::filesystem::path& file);

/// A prepared statement in use; ready for the next use when this goes out of scope.
class Query {
public:
    explicit Query(SQLite::Statement& statement)
        : m_statement(statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the next parameter, from left to right.
    Query& bind(std::string_view text);
    Query& bind(std::int64_t number);
    Query& bindValue(const Value& value);
    /// True when there is a row.
    bool step() { return m_statement.executeStep(); }
    /// Runs to the end; how many rows it changed.
    int run() { return m_statement.exec(); }

    [[nodiscard]] std::int64_t integer(int column) { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] std::string text(int column) { return m_statement.getColumn(column).getString(); }
    [[nodiscard]] bool isNull(int column) { return m_statement.isColumnNull(column); }
    /// The cell as it is stored; a blob, which no table of ours holds, as NULL.
    [[nodiscard]] Value value(int column);

private:
    SQLite::Statement& m_statement;
    int m_bound = 0;
};

/// One connection to a database, hardened against what the file may hold, with its prepared statements.
/// Its calls throw SQLite::Exception; `guarded` turns those into errors.
class Connection {
public:
    enum class Mode { readWrite, readOnly, header };

    /// Opens a file that exists. `header` looks at a file without locks, journals or any effect on it.
    static Result<Connection> open(const std::filesystem::path& file, Mode mode);
    /// An empty database in memory; `file` is what its errors name.
    static Result<Connection> inMemory(const std::filesystem::path& file);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] SQLite::Database& database() const { return *m_database; }

    [[nodiscard]] Query query(const std::string& sql) const;
    void run(const std::string& sql) const { m_database->exec(sql); }
    [[nodiscard]] std::int64_t number(const std::string& sql) const;
    [[nodiscard]] std::vector<std::string> texts(const std::string& sql) const;

    /// Keeps other programs out until the connection closes. Throws SQLITE_BUSY at once when another has the
    /// file.
    void lockOut() const;
    /// From now on this connection only reads.
    void makeReadOnly();
    /// True when the file is no longer the one its name leads to: moved, replaced or deleted by another
    /// program.
    [[nodiscard]] bool hasMoved() const;
    /// What is written is on the disk for sure only once the caller sees to it.
    void leaveSyncToCaller() const;
    /// The file cannot grow beyond so many pages; 0 for no limit.
    void limitPages(int pages) const;

    [[nodiscard]] Error damaged(const std::string& place, std::vector<std::string> values = {}) const;

private:
    Connection(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, bool readOnly);

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
    bool m_readOnly = false;
    // After the database, so that statements go first.
    std::unique_ptr<std::unordered_map<std::string, SQLite::Statement>> m_statements;
};

/// True when a file's first 16 bytes are those of a database. They are read through SQLite, which keeps the
/// locks that this process has on the file; opening and closing it in any other way would drop them.
bool startsAsSqlite(const std::filesystem::path& file);

/// Runs `body`, which returns a Result; a failure of SQLite becomes its error.
template <class Body>
auto guarded(const Connection& connection, Body&& body) -> decltype(body()) {
    try {
        return body();
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, connection.file());
    }
}

} // namespace headroom::store
