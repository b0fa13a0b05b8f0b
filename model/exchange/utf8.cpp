#include "exchange/utf8.h"

#include <boost/locale/utf.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace headroom::exchange {

namespace {

namespace utf = boost::locale::utf;
using Utf8 = utf::utf_traits<char>;

// What bytes 0x80 to 0x9F are in code page 1252; the rest equal Latin-1.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

} // namespace

bool isUtf8(std::string_view text) {
    const char* place = text.data();
    const char* const end = place + text.size();
    while (place != end) {
        if (static_cast<unsigned char>(*place) < 0x80) {
            ++place;
            continue;
        }
        const utf::code_point point = Utf8::decode(place, end);
        if (point == utf::illegal || point == utf::incomplete) return false;
    }
    return true;
}

std::string cp1252ToUtf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const utf::code_point point = byte >= 0x80 && byte < 0xA0 ? upperControls[byte - 0x80U] : byte;
        Utf8::encode(point, std::back_inserter(result));
    }
    return result;
}

std::string inSmallLetters(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

std::string shortenedUtf8(std::string_view text, std::size_t most) {
    std::string result;
    const char* place = text.data();
    const char* const end = place + text.size();
    while (place != end) {
        const char* after = place;
        utf::code_point point = Utf8::decode(after, end);
        if (point == utf::illegal || point == utf::incomplete) {
            point = 0xFFFD;
            after = place + 1;
        }
        if (result.size() + static_cast<std::size_t>(Utf8::width(point)) > most) break;
        Utf8::encode(point, std::back_inserter(result));
        place = after;
    }
    return result;
}

} // namespace headroom::exchange
