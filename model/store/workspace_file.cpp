#include "store/workspace_file.h"

#include "store/durable_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <optional>
#include <system_error>

namespace headroom::store {

namespace {

Error fileError(ErrorCode code, const std::filesystem::path& file, std::vector<std::string> values = {}) {
    return {code, file.string(), std::move(values)};
}

/// The version of a workspace, by a look at its first page that leaves no trace.
Result<int> versionOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return fileError(ErrorCode::fileMissing, file);
    if (error) return fileError(ErrorCode::fileUnreadable, file, {error.message()});
    // A folder, or a pipe that would never answer. An empty file would open as an empty database.
    if (status.type() != std::filesystem::file_type::regular || std::filesystem::file_size(file, error) == 0)
        return fileError(ErrorCode::notAWorkspace, file);

    auto opened = Connection::open(file, Connection::Mode::header);
    if (!opened)
        return opened.error().code == ErrorCode::workspaceDamaged ? fileError(ErrorCode::notAWorkspace, file)
                                                                  : opened.error();
    const Connection& header = opened.value();
    try {
        const auto version = header.number("PRAGMA user_version");
        if (header.number("PRAGMA application_id") != applicationId || version < 1)
            return fileError(ErrorCode::notAWorkspace, file);
        return static_cast<int>(version);
    } catch (const SQLite::Exception&) {
        return fileError(ErrorCode::notAWorkspace, file);
    }
}

Result<void> quickCheck(const Connection& connection) {
    return guarded(connection, [&]() -> Result<void> {
        // A word that no plan has spoils one plan, which its content hash tells; the others are to be had.
        connection.run("PRAGMA ignore_check_constraints = ON");
        const auto faults = connection.texts("PRAGMA quick_check(1)");
        connection.run("PRAGMA ignore_check_constraints = OFF");
        if (faults.size() != 1 || faults.front() != "ok")
            return connection.damaged(faults.empty() ? std::string{} : faults.front());
        // SQLite writes whole pages, and reads the rest of one that is cut short as zeros.
        const auto page = static_cast<std::uintmax_t>(connection.number("PRAGMA page_size"));
        std::error_code error;
        const auto size = std::filesystem::file_size(connection.file(), error);
        if (!error && page > 0 && size % page != 0)
            return connection.damaged("page " + std::to_string(size / page + 1) + " is cut short");
        return done();
    });
}

Result<Connection> openNewer(const std::filesystem::path& file, int version, const Schema& schema) {
    HEADROOM_TRY(Connection connection, Connection::open(file, Connection::Mode::readOnly));
    const Error refusal = fileError(ErrorCode::workspaceNewer, file,
                                    {std::to_string(version), std::to_string(schema.version())});
    try {
        // A file that does not say who can read it is not for us.
        if (connection.number("SELECT lowest_reader FROM workspace") > schema.version()) return refusal;
    } catch (const SQLite::Exception& exception) {
        const Error error = errorFrom(exception, file);
        return error.code == ErrorCode::workspaceDamaged ? refusal : error;
    }
    connection.makeReadOnly();
    return connection;
}

Result<void> copyPages(const Connection& from, const Connection& to) {
    return guarded(to, [&]() -> Result<void> {
        SQLite::Backup backup{to.database(), from.database()};
        if (backup.executeStep() != SQLITE_DONE) return fileError(ErrorCode::workspaceLocked, from.file());
        return done();
    });
}

std::filesystem::path backupName(const std::filesystem::path& file, int version) {
    const std::string stem = file.stem().string() + ".version-" + std::to_string(version);
    auto name = file.parent_path() / (stem + file.extension().string());
    for (int nr = 2; std::filesystem::exists(name); ++nr)
        name = file.parent_path() / (stem + "-" + std::to_string(nr) + file.extension().string());
    return name;
}

/// An older workspace that cannot be written is read as a migrated copy in memory.
Result<Connection> migratedCopy(const Connection& old, const Schema& schema, const Context& context) {
    HEADROOM_TRY(Connection copy, Connection::inMemory(old.file()));
    HEADROOM_TRY(copyPages(old, copy));
    HEADROOM_TRY(migrate(copy, schema, context));
    copy.makeReadOnly();
    return copy;
}

/// Migrates what is older.
Result<void> bringUpToDate(Connection& connection, const Schema& schema, const Context& context) {
    HEADROOM_TRY(const auto version, guarded(connection, [&]() -> Result<int> {
                     return static_cast<int>(connection.number("PRAGMA user_version"));
                 }));
    if (version == schema.version()) return done();
    if (version > schema.version()) // by another program, since the look at the header
        return fileError(ErrorCode::workspaceLocked, connection.file());
    if (connection.isReadOnly()) {
        HEADROOM_TRY(auto copy, migratedCopy(connection, schema, context));
        connection = std::move(copy);
        return done();
    }
    HEADROOM_TRY(copyWorkspaceFile(connection, backupName(connection.file(), version), {}));
    return migrate(connection, schema, context);
}

Result<void> checkTables(const Connection& connection, const Schema& schema) {
    HEADROOM_TRY(const auto faults, schemaFaults(connection, schema));
    if (!faults.empty()) return connection.damaged(faults.front());
    return done();
}

Result<void> lockOut(const Connection& connection) {
    return guarded(connection, [&]() -> Result<void> {
        connection.lockOut();
        return done();
    });
}

/// A verified copy in a file of its own, on the disk for sure.
Result<void> writeCopy(const Connection& connection, const std::filesystem::path& file,
                       const CopyCheck& check) {
    HEADROOM_TRY(createPrivate(file));
    {
        HEADROOM_TRY(const Connection written, Connection::open(file, Connection::Mode::readWrite));
        HEADROOM_TRY(copyPages(connection, written));
    }
    {
        HEADROOM_TRY(const Connection read, Connection::open(file, Connection::Mode::readOnly));
        HEADROOM_TRY(guarded(read, [&]() -> Result<void> {
            const auto faults = read.texts("PRAGMA integrity_check(1)");
            if (faults.size() != 1 || faults.front() != "ok")
                return connection.damaged(faults.empty() ? std::string{} : faults.front());
            return done();
        }));
        if (check) {
            HEADROOM_TRY(check(read));
        }
    }
    return syncFile(file);
}

} // namespace

Result<Connection> openWorkspaceFile(const std::filesystem::path& file, Access access, const Context& context,
                                     const Schema& schema) {
    HEADROOM_TRY(const int version, versionOf(file));
    if (version > schema.version()) return openNewer(file, version, schema);

    std::error_code error;
    const auto real = std::filesystem::canonical(file, error);
    const bool writable = access == Access::readWrite && !error && canMakeFilesIn(real.parent_path());
    HEADROOM_TRY(Connection connection,
                 Connection::open(file, writable ? Connection::Mode::readWrite : Connection::Mode::readOnly));
    if (connection.isReadOnly()) {
        // A damaged file is read as far as that goes, so that its faults can be listed and its sound plans
        // saved.
        connection.makeReadOnly();
        HEADROOM_TRY(bringUpToDate(connection, schema, context));
        return connection;
    }
    HEADROOM_TRY(lockOut(connection));
    HEADROOM_TRY(guarded(connection, [&]() -> Result<void> {
        connection.run("PRAGMA journal_mode = DELETE");
        connection.limitPages(context.pageLimit);
        return done();
    }));
    HEADROOM_TRY(quickCheck(connection));
    HEADROOM_TRY(bringUpToDate(connection, schema, context));
    HEADROOM_TRY(checkTables(connection, schema));
    return connection;
}

Result<Connection> makeWorkspaceFile(const std::filesystem::path& file, const Context& context,
                                     const Schema& schema) {
    std::error_code error;
    const auto absolute = std::filesystem::absolute(file, error);
    if (std::filesystem::create_directories(absolute.parent_path(), error))
        std::filesystem::permissions(absolute.parent_path(), std::filesystem::perms::owner_all, error);

    // Made under another name and linked in when complete: a program that dies meanwhile leaves no half of a
    // workspace.
    const TemporaryFile made{temporaryBeside(absolute)};
    HEADROOM_TRY(createPrivate(made.path()));
    {
        HEADROOM_TRY(const Connection connection, Connection::open(made.path(), Connection::Mode::readWrite));
        HEADROOM_TRY(guarded(connection, [&]() -> Result<void> {
            connection.leaveSyncToCaller(); // once, when it is whole: until then nobody knows of it
            connection.limitPages(context.pageLimit);
            return done();
        }));
        HEADROOM_TRY(makeSchema(connection, schema, context));
    }
    HEADROOM_TRY(syncFile(made.path()));
    if (!std::filesystem::exists(absolute, error)) {
        HEADROOM_TRY(setJournalsAside(absolute));
    }
    HEADROOM_TRY(renameToNew(made.path(), absolute));
    return openWorkspaceFile(file, Access::readWrite, context, schema);
}

Result<Connection> makeWorkspaceInMemory(const Context& context, const Schema& schema) {
    HEADROOM_TRY(Connection connection, Connection::inMemory({}));
    HEADROOM_TRY(guarded(connection, [&]() -> Result<void> {
        connection.limitPages(context.pageLimit);
        return done();
    }));
    HEADROOM_TRY(makeSchema(connection, schema, context));
    return connection;
}

Result<void> copyWorkspaceFile(const Connection& connection, const std::filesystem::path& target,
                               const CopyCheck& check) {
    std::error_code error;
    const auto absolute = std::filesystem::absolute(target, error);
    std::optional<Connection> replaced; // holds its lock until it is replaced
    if (std::filesystem::exists(absolute, error)) {
        if (!connection.file().empty() && std::filesystem::equivalent(absolute, connection.file(), error))
            return fileError(ErrorCode::fileUnwritable, absolute, {"the workspace itself"});
        // Whatever else it is, a workspace in use must not be pulled from under its program.
        auto opened = Connection::open(absolute, Connection::Mode::readWrite);
        if (opened) {
            auto locked = lockOut(opened.value());
            if (!locked && locked.error().code == ErrorCode::workspaceLocked) return locked.error();
            replaced = std::move(opened).value();
        } else if (opened.error().code == ErrorCode::workspaceLocked) {
            return opened.error();
        }
    } else {
        HEADROOM_TRY(setJournalsAside(absolute));
    }

    TemporaryFile copy{temporaryBeside(absolute)};
    const auto written = writeCopy(connection, copy.path(), check);
    if (!written) {
        // Nobody knows the name it has until it is whole.
        Error failed = written.error();
        if (failed.place == copy.path().string()) failed.place = absolute.string();
        return failed;
    }
    HEADROOM_TRY(renameOver(copy.path(), absolute));
    copy.keep();
    return done();
}

} // namespace headroom::store
