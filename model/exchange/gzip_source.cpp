#include "exchange/gzip_source.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace headroom::exchange {

namespace {

constexpr std::size_t bufferBytes = std::size_t{64} << 10;
constexpr int gzipWindow = 15 + 16; // the largest window, in a gzip frame

} // namespace

struct GzipSource::Stream {
    z_stream z{};
    bool ready = false, ended = false;
    bool started = false; // a frame holds something that is not unpacked yet

    Stream()
        : ready(inflateInit2(&z, gzipWindow) == Z_OK) {}
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { inflateEnd(&z); }
};

GzipSource::GzipSource(std::unique_ptr<ByteSource> packed)
    : m_packed(std::move(packed))
    , m_stream(std::make_unique<Stream>())
    , m_buffer(bufferBytes) {}

GzipSource::~GzipSource() = default;

Result<std::size_t> GzipSource::read(std::span<char> into) {
    const Error damaged{ErrorCode::fileUnreadable, name(), {}};
    Stream& stream = *m_stream;
    if (!stream.ready) return damaged;
    const std::size_t room = std::min<std::size_t>(into.size(), std::numeric_limits<uInt>::max());
    stream.z.next_out = reinterpret_cast<Bytef*>(into.data());
    stream.z.avail_out = static_cast<uInt>(room);
    while (stream.z.avail_out > 0 && !stream.ended) {
        if (stream.z.avail_in == 0) {
            HEADROOM_TRY(const std::size_t count, m_packed->read(m_buffer));
            if (count == 0) {
                if (stream.started) return damaged; // cut off
                stream.ended = true;
                break;
            }
            stream.z.next_in = reinterpret_cast<Bytef*>(m_buffer.data());
            stream.z.avail_in = static_cast<uInt>(count);
        }
        stream.started = true;
        const int status = inflate(&stream.z, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            // Another frame may follow: gzip files can be put one after the other.
            stream.started = false;
            if (inflateReset(&stream.z) != Z_OK) return damaged;
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            return damaged;
        }
    }
    return room - stream.z.avail_out;
}

bool isGzip(std::string_view head) {
    return head.size() >= 2 && head[0] == '\x1f' && head[1] == '\x8b';
}

} // namespace headroom::exchange
