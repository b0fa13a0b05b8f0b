#include "exchange/byte_source.h"

#include <algorithm>

namespace headroom::exchange {

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path& file) {
    const std::string name = file.string();
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{ErrorCode::fileMissing, name, {}};
    if (failed || std::filesystem::is_directory(status)) return Error{ErrorCode::fileUnreadable, name, {}};

    std::unique_ptr<FileSource> source(new FileSource);
    source->m_name = name;
    source->m_file.pubsetbuf(nullptr, 0); // the reader has its own buffer
    if (!source->m_file.open(file, std::ios::in | std::ios::binary))
        return Error{ErrorCode::fileUnreadable, name, {}};
    const auto size = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(file, failed) : 0;
    if (!failed) source->m_size = size;
    return source;
}

Result<std::size_t> FileSource::read(std::span<char> into) {
    try {
        return static_cast<std::size_t>(m_file.sgetn(into.data(), static_cast<std::streamsize>(into.size())));
    } catch (const std::exception&) { // libstdc++ throws on an input error
        return Error{ErrorCode::fileUnreadable, m_name, {}};
    }
}

Result<std::size_t> MemorySource::read(std::span<char> into) {
    const std::size_t count = std::min(into.size(), m_bytes.size());
    std::copy_n(m_bytes.begin(), count, into.begin());
    m_bytes.remove_prefix(count);
    return count;
}

} // namespace headroom::exchange
