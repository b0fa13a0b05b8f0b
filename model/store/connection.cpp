#include "store/connection.h"

#include <sqlite3.h>

#include <array>
#include <system_error>

namespace headroom::store {

namespace {

ErrorCode codeFrom(int primary, int extended) {
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::workspaceLocked;
    case SQLITE_READONLY:
        return extended == SQLITE_READONLY_DBMOVED ? ErrorCode::fileUnwritable : ErrorCode::workspaceReadOnly;
    case SQLITE_FULL: return ErrorCode::diskFull;
    case SQLITE_CANTOPEN: // the journal: the file itself is open
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::fileUnwritable;
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ
                   ? ErrorCode::fileUnreadable
                   : ErrorCode::fileUnwritable;
    // The program's own statements are right, so one that fails does because the file is not as it should be.
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_SCHEMA: return ErrorCode::workspaceDamaged;
    default: return ErrorCode::internal;
    }
}

/// The path as a URI, in which nothing of it can be taken for a parameter.
std::string uriOf(const std::filesystem::path& file) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char letter : std::filesystem::absolute(file).generic_string()) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '?' || letter == '#' || letter == '%' || byte < 0x20) {
            uri += '%';
            uri += hex[byte >> 4];
            uri += hex[byte & 15];
        } else {
            uri += letter;
        }
    }
    return uri;
}

/// No lock, no journal played back. It goes through SQLite all the same, which keeps the locks that another
/// connection of this process has on the file.
constexpr const char* immutable = "?immutable=1";

void harden(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Ours has no trigger and reads no view: those of a hostile file never run.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                  "PRAGMA mmap_size = 0; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON;");
}

} // namespace

Error errorFrom(const SQLite::Exception& exception, const std::filesystem::path& file) {
    return {codeFrom(exception.getErrorCode() & 0xff, exception.getExtendedErrorCode()),
            file.string(),
            {exception.what()}};
}

Query::~Query() {
    m_statement.tryReset();
}

Query& Query::bindValue(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return bind(std::string_view{*text});
    if (const auto* number = std::get_if<std::int64_t>(&value)) return bind(*number);
    if (const auto* real = std::get_if<double>(&value))
        m_statement.bind(++m_bound, *real);
    else
        m_statement.bind(++m_bound);
    return *this;
}

Query& Query::bind(std::string_view text) {
    m_statement.bind(++m_bound, std::string{text});
    return *this;
}

Query& Query::bind(std::int64_t number) {
    m_statement.bind(++m_bound, number);
    return *this;
}

Value Query::value(int column) {
    const SQLite::Column cell = m_statement.getColumn(column);
    if (cell.isText()) return cell.getString();
    if (cell.isInteger()) return cell.getInt64();
    if (cell.isFloat()) return cell.getDouble();
    return {};
}

Connection::Connection(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, bool readOnly)
    : m_file(std::move(file))
    , m_database(std::move(database))
    , m_readOnly(readOnly)
    , m_statements(std::make_unique<std::unordered_map<std::string, SQLite::Statement>>()) {}

Result<Connection> Connection::open(const std::filesystem::path& file, Mode mode) {
    try {
        const std::string uri = uriOf(file) + (mode == Mode::header ? immutable : "");
        const int flags = mode == Mode::readWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        auto database = std::make_unique<SQLite::Database>(uri, flags | SQLite::OPEN_URI);
        harden(*database);
        const bool readOnly =
            mode != Mode::readWrite || sqlite3_db_readonly(database->getHandle(), "main") != 0;
        return Connection{file, std::move(database), readOnly};
    } catch (const SQLite::Exception& exception) {
        Error error = errorFrom(exception, file);
        if ((exception.getErrorCode() & 0xff) == SQLITE_CANTOPEN) error.code = ErrorCode::fileUnreadable;
        return error;
    }
}

Result<Connection> Connection::inMemory(const std::filesystem::path& file) {
    try {
        auto database =
            std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        harden(*database);
        return Connection{file, std::move(database), false};
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, file);
    }
}

Query Connection::query(const std::string& sql) const {
    auto found = m_statements->find(sql);
    if (found == m_statements->end()) found = m_statements->try_emplace(sql, *m_database, sql).first;
    found->second.clearBindings();
    return Query{found->second};
}

std::int64_t Connection::number(const std::string& sql) const {
    return m_database->execAndGet(sql).getInt64();
}

std::vector<std::string> Connection::texts(const std::string& sql) const {
    std::vector<std::string> result;
    SQLite::Statement statement(*m_database, sql);
    while (statement.executeStep()) result.push_back(statement.getColumn(0).getString());
    return result;
}

void Connection::lockOut() const {
    // Taken now and kept: without an EXCLUSIVE transaction the mode would only wait for the first write.
    m_database->exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
}

void Connection::makeReadOnly() {
    m_database->exec("PRAGMA query_only = ON");
    m_readOnly = true;
}

bool Connection::hasMoved() const {
    int moved = 0;
    const int code = sqlite3_file_control(m_database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

void Connection::leaveSyncToCaller() const {
    m_database->exec("PRAGMA synchronous = OFF");
}

void Connection::limitPages(int pages) const {
    if (pages > 0) m_database->exec("PRAGMA max_page_count = " + std::to_string(pages));
}

bool startsAsSqlite(const std::filesystem::path& file) {
    static constexpr std::string_view magic{"SQLite format 3\0", 16};
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return false; // a pipe would never answer
    try {
        const SQLite::Database database(uriOf(file) + immutable, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        sqlite3_file* opened = nullptr;
        sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &opened);
        std::array<char, magic.size()> head{};
        return opened && opened->pMethods &&
               opened->pMethods->xRead(opened, head.data(), static_cast<int>(head.size()), 0) == SQLITE_OK &&
               std::string_view{head.data(), head.size()} == magic;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

Error Connection::damaged(const std::string& place, std::vector<std::string> values) const {
    const std::string file = m_file.string();
    return {ErrorCode::workspaceDamaged, file.empty() || place.empty() ? file + place : file + ": " + place,
            std::move(values)};
}

} // namespace headroom::store
