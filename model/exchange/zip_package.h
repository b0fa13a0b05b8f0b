#pragma once

#include "exchange/byte_source.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace headroom::exchange {

/// A ZIP file that is only read, and not trusted: what its directory says of sizes is not believed, and what
/// all entries unpack to together is limited. Errors name the file and what is wrong: fileUnreadable
/// (values: "damaged", "encrypted", "tooLarge", "tooManyEntries").
class ZipPackage {
public:
    /// Errors: fileMissing, fileUnreadable.
    static Result<std::shared_ptr<ZipPackage>> open(const std::filesystem::path& file);
    /// The same of bytes in memory, which must outlive it.
    static Result<std::shared_ptr<ZipPackage>> ofBytes(std::string_view bytes);
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;
    ~ZipPackage();

    /// Whether bytes begin as a ZIP file does.
    static bool isZip(std::string_view head);

    [[nodiscard]] bool has(const std::string& entry) const;
    /// An entry from its beginning; it must not outlive the package. Several may be read in turn.
    Result<std::unique_ptr<ByteSource>> entry(const std::string& name);

    /// How many bytes all that is read may unpack to; 2 GiB at first.
    void limitUnpacked(std::uint64_t bytes) { m_mostUnpacked = bytes; }

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] Error invalid(std::string what) const {
        return {ErrorCode::fileUnreadable, m_name, {std::move(what)}};
    }

private:
    class Entry;

    ZipPackage(zip* archive, std::string name)
        : m_archive(archive)
        , m_name(std::move(name)) {}
    static Result<std::shared_ptr<ZipPackage>> checked(zip* archive, std::string name);

    zip* m_archive;
    std::string m_name;
    std::uint64_t m_mostUnpacked = std::uint64_t{2} << 30;
    std::uint64_t m_unpacked = 0; // of all entries so far
};

} // namespace headroom::exchange
