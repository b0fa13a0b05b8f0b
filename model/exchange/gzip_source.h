#pragma once

#include "exchange/byte_source.h"

#include <memory>
#include <vector>

namespace headroom::exchange {

/// Unpacks what another source gives, in flat memory. Errors of read: fileUnreadable where it is cut off or
/// damaged.
class GzipSource final : public ByteSource {
public:
    explicit GzipSource(std::unique_ptr<ByteSource> packed);
    ~GzipSource() override;

    Result<std::size_t> read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return 0; } // not known beforehand
    [[nodiscard]] std::string name() const override { return m_packed->name(); }

private:
    struct Stream;

    std::unique_ptr<ByteSource> m_packed;
    std::unique_ptr<Stream> m_stream;
    std::vector<char> m_buffer;
};

/// Whether bytes begin as gzip does.
bool isGzip(std::string_view head);

} // namespace headroom::exchange
