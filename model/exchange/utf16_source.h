#pragma once

#include "exchange/byte_source.h"

#include <memory>
#include <string>

namespace headroom::exchange {

enum class Utf16 { none, littleEndian, bigEndian };

/// Whether text is in UTF-16: by its byte order mark, or evidently: every other byte is zero, as in whatever
/// is mostly of ASCII. `head` starts the text.
Utf16 utf16Of(std::string_view head);

/// Gives UTF-16 as UTF-8, in flat memory. Halves of a pair that stand alone, and half a unit at the end,
/// become U+FFFD.
class Utf16Source final : public ByteSource {
public:
    Utf16Source(std::unique_ptr<ByteSource> text, Utf16 order);

    Result<std::size_t> read(std::span<char> into) override;
    /// About: text of ASCII is half as long in UTF-8.
    [[nodiscard]] std::uint64_t size() const override { return m_text->size() / 2; }
    [[nodiscard]] std::string name() const override { return m_text->name(); }

private:
    void take(unsigned unit);
    void put(unsigned point);

    std::unique_ptr<ByteSource> m_text;
    bool m_bigEndian;
    int m_byte = -1;         // the first of a unit whose second is not read yet
    unsigned m_high = 0;     // the first half of a pair; 0 for none
    std::string m_ready;     // read and not yet given
    std::size_t m_given = 0; // of that
    bool m_ended = false;
};

} // namespace headroom::exchange
