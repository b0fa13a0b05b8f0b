#include "exchange/import_reader.h"
#include "exchange/utf16_source.h"
#include "exchange/utf8.h"
#include "fuzz/drip_source.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"

#include <array>

namespace headroom::tests {

namespace {

using namespace exchange;

std::string textOf(std::string_view bytes, std::size_t drop, Utf16 order) {
    Utf16Source source(std::make_unique<DripSource>(bytes, drop), order);
    std::string text;
    std::array<char, 37> piece{};
    for (;;) {
        const auto count = source.read(piece);
        REQUIRE_THAT(count);
        if (count.value() == 0) return text;
        text.append(piece.data(), count.value());
    }
}

/// What a program that writes UTF-16 makes of UTF-8.
std::string widened(std::string_view text, bool bigEndian) {
    std::string wide;
    const auto unit = [&](unsigned value) {
        const char low = static_cast<char>(value & 0xFF), high = static_cast<char>(value >> 8);
        wide += bigEndian ? high : low;
        wide += bigEndian ? low : high;
    };
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        unsigned point = size == 1 ? first : first & (0x7FU >> size);
        for (std::size_t k = 1; k < size; ++k)
            point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        if (point >= 0x10000) {
            unit(0xD800 + ((point - 0x10000) >> 10));
            unit(0xDC00 + ((point - 0x10000) & 0x3FF));
        } else {
            unit(point);
        }
        i += size;
    }
    return wide;
}

} // namespace

void fuzzUtf16(std::string_view bytes) {
    for (const Utf16 order : {Utf16::littleEndian, Utf16::bigEndian}) {
        const std::string text = textOf(bytes, 16384, order);
        REQUIRE_THAT(isUtf8(text));
        REQUIRE_THAT(text == textOf(bytes, 1 + bytes.size() % 3, order));
        if (isUtf8(bytes)) REQUIRE_THAT(textOf(widened(bytes, order == Utf16::bigEndian), 5, order) == bytes);
    }
    const std::string marked = (bytes.size() % 2 ? "\xFF\xFE" : "\xFE\xFF") + std::string(bytes);
    const auto file = DataFile::ofBytes(marked);
    REQUIRE_THAT(file);
    const auto preview = previewImport(file.value(), nullptr);
    if (!preview) return;
    for (const auto& column : preview.value().columns) REQUIRE_THAT(isUtf8(column));
    const auto figures = importFigures(file.value(), preview.value().mapping);
    if (!figures) return;
    for (const ImportedSeries& series : figures.value().series) REQUIRE_THAT(isUtf8(series.name));
    for (const RejectedRow& row : figures.value().rejected) REQUIRE_THAT(isUtf8(row.text));
}

} // namespace headroom::tests
