#include "exchange/zip_package.h"

#include "exchange/zip_module.h"
#include "modules/module.h"

#include <string>

namespace headroom::exchange {

namespace {

constexpr zip_int64_t mostEntries = 10'000;

const modules::Opened& opened() {
    static const modules::Opened once = modules::open(HEADROOM_ZIP_MODULE, zipModuleName);
    return once;
}

/// Only once opened() has said that it is there.
const ZipModule& libzip() {
    return *static_cast<const ZipModule*>(opened().content);
}

Error partMissing(std::string place) {
    return {ErrorCode::fileUnreadable, std::move(place), {"zipPartMissing", opened().fault}};
}

} // namespace

class ZipPackage::Entry final : public ByteSource {
public:
    Entry(ZipPackage& package, zip_file_t* file, std::uint64_t size)
        : m_package(package)
        , m_file(file)
        , m_size(size) {}
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;
    ~Entry() override { libzip().fclose(m_file); }

    Result<std::size_t> read(std::span<char> into) override {
        const auto count = libzip().fread(m_file, into.data(), into.size());
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
    libzip().discard(m_archive);
}

bool ZipPackage::isZip(std::string_view head) {
    return head.starts_with("PK\x03\x04");
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::checked(zip* archive, std::string name) {
    std::shared_ptr<ZipPackage> package(new ZipPackage(archive, std::move(name)));
    if (libzip().getNumEntries(archive, 0) > mostEntries) return package->invalid("tooManyEntries");
    return package;
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::open(const std::filesystem::path& file) {
    HEADROOM_TRY(FileSource::open(file)); // says what is wrong with it as a file
    if (!opened().content) return partMissing(file.string());
    int code = 0;
    zip_t* archive = libzip().open(file.c_str(), ZIP_RDONLY, &code);
    if (!archive) return Error{ErrorCode::fileUnreadable, file.string(), {"damaged"}};
    return checked(archive, file.string());
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::ofBytes(std::string_view bytes) {
    if (!opened().content) return partMissing({});
    zip_error_t error;
    libzip().errorInit(&error);
    zip_source_t* source = libzip().sourceBufferCreate(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? libzip().openFromSource(source, ZIP_RDONLY, &error) : nullptr;
    libzip().errorFini(&error);
    if (!archive) {
        if (source) libzip().sourceFree(source);
        return Error{ErrorCode::fileUnreadable, {}, {"damaged"}};
    }
    return checked(archive, {});
}

bool ZipPackage::has(const std::string& entry) const {
    return libzip().nameLocate(m_archive, entry.c_str(), 0) >= 0;
}

Result<std::unique_ptr<ByteSource>> ZipPackage::entry(const std::string& name) {
    const auto index = libzip().nameLocate(m_archive, name.c_str(), 0);
    if (index < 0) return invalid("damaged");
    zip_stat_t stat;
    libzip().statInit(&stat);
    const bool known = libzip().statIndex(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) == 0;
    if (known && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return invalid("encrypted");
    zip_file_t* file = libzip().fopenIndex(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file) return invalid("damaged");
    return std::unique_ptr<ByteSource>(
        std::make_unique<Entry>(*this, file, known && (stat.valid & ZIP_STAT_SIZE) ? stat.size : 0));
}

} // namespace headroom::exchange
