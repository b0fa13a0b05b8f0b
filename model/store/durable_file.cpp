#include "store/durable_file.h"

#include "store/content_hash.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom::store {

namespace {

Error unwritable(const std::filesystem::path& file, int number) {
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? ErrorCode::diskFull : ErrorCode::fileUnwritable,
            file.string(),
            {std::generic_category().message(number)}};
}

Result<void> sync(const std::filesystem::path& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0) return unwritable(path, errno);
    // Some file systems cannot sync a folder and say so with EINVAL; there is nothing better to do on them.
    const int failure = ::fsync(file) == 0 || errno == EINVAL ? 0 : errno;
    ::close(file);
    if (failure != 0) return unwritable(path, failure);
    return done();
}

} // namespace

Result<void> createPrivate(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) return unwritable(file, errno);
    ::close(handle);
    return done();
}

Result<void> syncFile(const std::filesystem::path& file) {
    return sync(file, O_RDONLY);
}

Result<void> syncFolder(const std::filesystem::path& folder) {
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

Result<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to) {
    // A link never replaces a file, a rename does. File systems without links get the check beforehand.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
    } else if (errno == EEXIST) {
        return unwritable(to, EEXIST);
    } else {
        std::error_code error;
        if (std::filesystem::symlink_status(to, error).type() != std::filesystem::file_type::not_found)
            return unwritable(to, EEXIST);
        if (::rename(from.c_str(), to.c_str()) != 0) return unwritable(to, errno);
    }
    return syncFolder(to.parent_path());
}

Result<void> renameOver(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return unwritable(to, errno);
    return syncFolder(to.parent_path());
}

Result<void> setJournalsAside(const std::filesystem::path& database) {
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        const std::filesystem::path journal = database.string() + suffix;
        std::error_code error;
        if (!std::filesystem::exists(journal, error)) continue;
        if (::rename(journal.c_str(), (journal.string() + ".left-" + newId()).c_str()) != 0)
            return unwritable(journal, errno);
    }
    return done();
}

bool canMakeFilesIn(const std::filesystem::path& folder) {
    return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

std::filesystem::path temporaryBeside(const std::filesystem::path& file) {
    return file.parent_path() / ("." + file.filename().string() + "." + newId());
}

TemporaryFile::~TemporaryFile() {
    if (m_file.empty()) return;
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
    std::filesystem::remove(m_file.string() + "-journal", ignored);
}

} // namespace headroom::store
