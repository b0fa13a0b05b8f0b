#include "exchange/data_file.h"

#include "exchange/csv_rows.h"
#include "exchange/gzip_source.h"
#include "exchange/import_mapping.h"

#include <array>

namespace headroom::exchange {

Result<DataFile> DataFile::of(Open open, const std::function<Result<Workbook>()>& workbook) {
    std::array<char, 4> head{};
    HEADROOM_TRY(const auto peeked, open());
    std::size_t size = 0;
    while (size < head.size()) {
        HEADROOM_TRY(const std::size_t count, peeked->read(std::span(head).subspan(size)));
        if (count == 0) break;
        size += count;
    }
    const std::string_view first(head.data(), size);
    DataFile file;
    if (ZipPackage::isZip(first)) {
        HEADROOM_TRY(file.m_workbook, workbook());
    }
    file.m_packed = isGzip(first);
    file.m_open = std::move(open);
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
    if (!m_packed) return bytes;
    return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(std::move(bytes)));
}

} // namespace headroom::exchange
