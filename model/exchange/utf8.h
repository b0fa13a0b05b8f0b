#pragma once

#include <string>
#include <string_view>

namespace headroom::exchange {

/// True for well-formed UTF-8: no overlong form, no surrogate, nothing past U+10FFFF, nothing cut off.
bool isUtf8(std::string_view text);

/// Text written in Windows code page 1252 as UTF-8. The five bytes the page leaves open stand for the control
/// characters of the same number, as in every browser.
std::string cp1252ToUtf8(std::string_view text);

/// A text in small letters, as far as they are of ASCII.
std::string inSmallLetters(std::string_view text);

/// At most `most` bytes of valid UTF-8, cut between characters; what is not UTF-8 becomes U+FFFD.
std::string shortenedUtf8(std::string_view text, std::size_t most);

} // namespace headroom::exchange
