#include "exchange/utf8.h"

#include <gtest/gtest.h>

namespace headroom::exchange {
namespace {

TEST(Utf8, TellsGoodFromBad) {
    for (const char* good :
         {"", "plain", "Größe", "東京", "\xF0\x9F\x93\x9E", "\xEF\xBF\xBD", "\xF4\x8F\xBF\xBF"})
        EXPECT_TRUE(isUtf8(good)) << good;
    for (const char* bad :
         {"\x80", "\xC0\x80", "\xC3", "a\xC3", "\xE6\x9D", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF",
          "Gr\xF6\xDF"
          "e"})
        EXPECT_FALSE(isUtf8(bad));
}

TEST(Utf8, ReadsCp1252) {
    EXPECT_EQ(cp1252ToUtf8("Gr\xF6\xDF"
                           "e \x80"
                           "5 \x93q\x94 \x81"),
              "Größe €5 “q” \xC2\x81");
    for (int byte = 0; byte < 256; ++byte)
        EXPECT_TRUE(isUtf8(cp1252ToUtf8(std::string(1, static_cast<char>(byte)))));
}

TEST(Utf8, ShortensBetweenCharacters) {
    EXPECT_EQ(shortenedUtf8("Größe", 3), "Gr");
    EXPECT_EQ(shortenedUtf8("Größe", 4), "Grö");
    EXPECT_EQ(shortenedUtf8("Größe", 99), "Größe");
    EXPECT_EQ(shortenedUtf8("a\xFF", 99), "a\xEF\xBF\xBD");
    EXPECT_EQ(shortenedUtf8("a\xFF", 3), "a");
    EXPECT_EQ(shortenedUtf8("\xE6\x9D", 99), "\xEF\xBF\xBD\xEF\xBF\xBD");
}

} // namespace
} // namespace headroom::exchange
