#include "exchange/utf16_source.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace headroom::exchange {

namespace {

constexpr unsigned replacement = 0xFFFD;

bool isHigh(unsigned unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(unsigned unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

Utf16 utf16Of(std::string_view head) {
    if (head.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return Utf16::none; // UTF-32
    if (head.starts_with("\xFF\xFE")) return Utf16::littleEndian;
    if (head.starts_with("\xFE\xFF")) return Utf16::bigEndian;
    const std::size_t units = head.size() / 2;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < 2 * units; ++i) zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    constexpr std::size_t enough = 4;
    if (units < enough) return Utf16::none;
    const auto mostly = [&](std::size_t high, std::size_t low) {
        return zeros[high] * 2 >= units && zeros[low] * 16 <= zeros[high]; // U+0100 and its like are rare
    };
    if (mostly(1, 0)) return Utf16::littleEndian;
    if (mostly(0, 1)) return Utf16::bigEndian;
    return Utf16::none;
}

Utf16Source::Utf16Source(std::unique_ptr<ByteSource> text, Utf16 order)
    : m_text(std::move(text))
    , m_bigEndian(order == Utf16::bigEndian) {}

void Utf16Source::put(unsigned point) {
    const auto byte = [this](unsigned value) { m_ready += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | (point >> 6));
        byte(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        byte(0xE0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    } else {
        byte(0xF0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3F));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    }
}

void Utf16Source::take(unsigned unit) {
    if (m_high != 0) {
        const unsigned high = m_high;
        m_high = 0;
        if (isLow(unit)) return put(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        put(replacement);
    }
    if (isHigh(unit))
        m_high = unit;
    else
        put(isLow(unit) ? replacement : unit);
}

Result<std::size_t> Utf16Source::read(std::span<char> into) {
    while (m_given == m_ready.size() && !m_ended) {
        m_ready.clear();
        m_given = 0;
        std::array<char, 16384> piece{};
        HEADROOM_TRY(const std::size_t count, m_text->read(piece));
        for (std::size_t i = 0; i < count; ++i) {
            const int second = static_cast<unsigned char>(piece[i]);
            if (m_byte < 0) {
                m_byte = second;
                continue;
            }
            take(static_cast<unsigned>(m_bigEndian ? m_byte << 8 | second : second << 8 | m_byte));
            m_byte = -1;
        }
        if (count > 0) continue;
        m_ended = true;
        if (m_high != 0 || m_byte >= 0) put(replacement);
    }
    const std::size_t size = std::min(into.size(), m_ready.size() - m_given);
    std::memcpy(into.data(), m_ready.data() + m_given, size);
    m_given += size;
    return size;
}

} // namespace headroom::exchange
