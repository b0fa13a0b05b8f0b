#pragma once

#include "exchange/byte_source.h"

#include <algorithm>

namespace headroom::tests {

/// Gives its bytes a few at a time.
class DripSource final : public exchange::ByteSource {
public:
    DripSource(std::string_view bytes, std::size_t drop)
        : m_bytes(bytes)
        , m_size(bytes.size())
        , m_drop(drop) {}

    Result<std::size_t> read(std::span<char> into) override {
        const std::size_t count = std::min({m_drop, into.size(), m_bytes.size()});
        std::copy_n(m_bytes.begin(), count, into.begin());
        m_bytes.remove_prefix(count);
        return count;
    }
    std::uint64_t size() const override { return m_size; }
    std::string name() const override { return {}; }

private:
    std::string_view m_bytes;
    std::size_t m_size, m_drop;
};

} // namespace headroom::tests
