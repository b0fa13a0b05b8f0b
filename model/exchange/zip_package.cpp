#include "exchange/zip_package.h"

#include <zip.h>

namespace headroom::exchange {

namespace {

constexpr zip_int64_t mostEntries = 10'000;

} // namespace

class ZipPackage::Entry final : public ByteSource {
public:
    Entry(ZipPackage& package, zip_file_t* file, std::uint64_t size)
        : m_package(package)
        , m_file(file)
        , m_size(size) {}
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;
    ~Entry() override { zip_fclose(m_file); }

    Result<std::size_t> read(std::span<char> into) override {
        const auto count = zip_fread(m_file, into.data(), into.size());
        if (count < 0) return m_package.invalid("damaged"); // a wrong checksum too
        m_package.m_unpacked += static_cast<std::uint64_t>(count);
        if (m_package.m_unpacked > m_package.m_mostUnpacked) return m_package.invalid("tooLarge");
        return static_cast<std::size_t>(count);
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] std::string name() const override { return m_package.name(); }

private:
    ZipPackage& m_package;
    zip_file_t* m_file;
    std::uint64_t m_size; // as the directory has it: for progress alone
};

ZipPackage::~ZipPackage() {
    zip_discard(m_archive);
}

bool ZipPackage::isZip(std::string_view head) {
    return head.starts_with("PK\x03\x04");
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::checked(zip* archive, std::string name) {
    std::shared_ptr<ZipPackage> package(new ZipPackage(archive, std::move(name)));
    if (zip_get_num_entries(archive, 0) > mostEntries) return package->invalid("tooManyEntries");
    return package;
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::open(const std::filesystem::path& file) {
    HEADROOM_TRY(FileSource::open(file)); // says what is wrong with it as a file
    int code = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY, &code);
    if (!archive) return Error{ErrorCode::fileUnreadable, file.string(), {"damaged"}};
    return checked(archive, file.string());
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::ofBytes(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source) zip_source_free(source);
        return Error{ErrorCode::fileUnreadable, {}, {"damaged"}};
    }
    return checked(archive, {});
}

bool ZipPackage::has(const std::string& entry) const {
    return zip_name_locate(m_archive, entry.c_str(), 0) >= 0;
}

Result<std::unique_ptr<ByteSource>> ZipPackage::entry(const std::string& name) {
    const auto index = zip_name_locate(m_archive, name.c_str(), 0);
    if (index < 0) return invalid("damaged");
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool known = zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) == 0;
    if (known && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return invalid("encrypted");
    zip_file_t* file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file) return invalid("damaged");
    return std::unique_ptr<ByteSource>(
        std::make_unique<Entry>(*this, file, known && (stat.valid & ZIP_STAT_SIZE) ? stat.size : 0));
}

} // namespace headroom::exchange
