#include "exchange/data_file.h"

#include "exchange/csv_rows.h"
#include "exchange/gzip_source.h"
#include "exchange/import_mapping.h"

#include <string>

namespace headroom::exchange {

namespace {

/// So many bytes of a source's beginning, or all where it has fewer.
Result<std::string> headOf(ByteSource& source, std::size_t most) {
    std::string head(most, '\0');
    std::size_t size = 0;
    while (size < most) {
        HEADROOM_TRY(const std::size_t count, source.read({head.data() + size, most - size}));
        if (count == 0) break;
        size += count;
    }
    head.resize(size);
    return head;
}

} // namespace

Result<DataFile> DataFile::of(Open open, const std::function<Result<Workbook>()>& workbook) {
    constexpr std::size_t signatureBytes = 4, textBytes = 4096;
    HEADROOM_TRY(const auto peeked, open());
    HEADROOM_TRY(const std::string first, headOf(*peeked, signatureBytes));
    DataFile file;
    if (ZipPackage::isZip(first)) {
        HEADROOM_TRY(file.m_workbook, workbook());
    }
    file.m_packed = isGzip(first);
    file.m_open = std::move(open);
    if (file.isWorkbook()) return file;
    HEADROOM_TRY(const auto text, file.text());
    // What cannot be unpacked is said by who reads it.
    if (const auto head = headOf(*text, textBytes)) file.m_utf16 = utf16Of(head.value());
    return file;
}

Result<DataFile> DataFile::open(const std::filesystem::path& file) {
    return of(
        [file]() -> Result<std::unique_ptr<ByteSource>> {
            HEADROOM_TRY(auto source, FileSource::open(file));
            return std::unique_ptr<ByteSource>(std::move(source));
        },
        [&file] { return Workbook::open(file); });
}

Result<DataFile> DataFile::ofBytes(std::string_view bytes) {
    return of(
        [bytes]() -> Result<std::unique_ptr<ByteSource>> {
            return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(bytes));
        },
        [bytes] { return Workbook::ofBytes(bytes); });
}

DataFile DataFile::ofTable(std::string text, std::string name) {
    struct Kept {
        std::string text, name;
    };
    /// Holds on to the text as long as it is read.
    class KeptSource final : public ByteSource {
    public:
        explicit KeptSource(std::shared_ptr<const Kept> of)
            : m_of(std::move(of))
            , m_source(m_of->text) {}
        Result<std::size_t> read(std::span<char> into) override { return m_source.read(into); }
        [[nodiscard]] std::uint64_t size() const override { return m_source.size(); }
        [[nodiscard]] std::string name() const override { return m_of->name; }

    private:
        std::shared_ptr<const Kept> m_of;
        MemorySource m_source;
    };
    DataFile file;
    file.m_table = true;
    file.m_open = [kept = std::make_shared<const Kept>(
                       Kept{std::move(text), std::move(name)})]() -> Result<std::unique_ptr<ByteSource>> {
        return std::unique_ptr<ByteSource>(std::make_unique<KeptSource>(kept));
    };
    return file;
}

std::vector<std::string> DataFile::sheets() const {
    return m_workbook ? m_workbook->sheets() : std::vector<std::string>();
}

Result<std::unique_ptr<RowSource>> DataFile::rows(const ImportMapping& mapping) const {
    if (m_workbook) return m_workbook->rows(mapping.sheet);
    HEADROOM_TRY(auto bytes, text());
    return std::unique_ptr<RowSource>(std::make_unique<CsvRows>(std::move(bytes), mapping.separator));
}

Result<std::unique_ptr<ByteSource>> DataFile::text() const {
    HEADROOM_TRY(auto bytes, m_open());
    if (m_packed) bytes = std::make_unique<GzipSource>(std::move(bytes));
    if (isUtf16()) bytes = std::make_unique<Utf16Source>(std::move(bytes), m_utf16);
    return bytes;
}

} // namespace headroom::exchange
