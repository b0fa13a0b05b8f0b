#pragma once

#include "plan/result.h"

#include <filesystem>
#include <string>

/// What a file needs beyond SQLite: made private, on the disk for sure, put in place at once.
/// None of these may be called on a file that this process has open as a database: closing a file drops the
/// locks that the process holds on it. Errors: fileUnwritable, diskFull.
namespace headroom::store {

/// Makes an empty file that only its owner can read, in a folder that exists. An existing file is an error.
Result<void> createPrivate(const std::filesystem::path& file);

/// Waits until the file's bytes are on the disk.
Result<void> syncFile(const std::filesystem::path& file);
/// Waits until the folder's entries are on the disk: after a file was made, renamed or removed in it.
Result<void> syncFolder(const std::filesystem::path& folder);

/// Gives `from` the name `to`, which must not exist. Both are in one folder.
Result<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to);
/// Gives `from` the name `to` in place of whatever had it.
Result<void> renameOver(const std::filesystem::path& from, const std::filesystem::path& to);

/// A journal left by a database that is no longer there would be played back into a new file of that name: it
/// gets another name instead.
Result<void> setJournalsAside(const std::filesystem::path& database);

/// True when files can be made in the folder: a database beside which no journal can be made cannot be
/// written.
bool canMakeFilesIn(const std::filesystem::path& folder);

/// A name in the folder of `file` that no file has, for what is written before it takes `file`'s place.
std::filesystem::path temporaryBeside(const std::filesystem::path& file);

/// Removes a file when it goes out of scope, unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path file)
        : m_file(std::move(file)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_file; }
    void keep() { m_file.clear(); }

private:
    std::filesystem::path m_file;
};

} // namespace headroom::store
