#include "exchange/import_reader.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/resource.h>

namespace headroom::exchange {
namespace {

/// Rows as they are read, so that the test itself holds no file.
class EndlessRows final : public ByteSource {
public:
    EndlessRows(std::uint64_t rows, std::string row)
        : m_left(rows)
        , m_row(std::move(row)) {}

    Result<std::size_t> read(std::span<char> into) override {
        std::size_t size = 0;
        if (!m_started) size = put(into, 0, "date,calls,type,note\n");
        m_started = true;
        for (; m_left > 0 && size + m_row.size() <= into.size(); --m_left) size = put(into, size, m_row);
        return size;
    }
    std::uint64_t size() const override { return 0; }
    std::string name() const override { return "rows"; }

private:
    static std::size_t put(std::span<char> into, std::size_t at, const std::string& text) {
        std::copy(text.begin(), text.end(), into.begin() + static_cast<std::ptrdiff_t>(at));
        return at + text.size();
    }

    std::uint64_t m_left;
    std::string m_row;
    bool m_started = false;
};

long peakKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// How much the peak of the process grows from 10,000 rows to a million.
long growth(const std::string& row) {
    ImportMapping mapping;
    mapping.timeColumn = "date";
    mapping.countColumn = "calls";
    mapping.typeColumn = "type";
    const auto run = [&](std::uint64_t rows) {
        EndlessRows source(rows, row);
        const auto result = importFigures(source, mapping, {});
        const bool rejected = !result && result.error().code == ErrorCode::importNoRows;
        EXPECT_TRUE(rejected || result.value().rowsRead == rows);
    };
    run(10'000);
    const long before = peakKilobytes();
    run(1'000'000);
    return peakKilobytes() - before;
}

constexpr long little = 4096; // a million rows are 30 MB

// GCC and clang say differently that the address sanitizer is there.
#if defined(__has_feature)
constexpr bool keepsFreedMemory = __has_feature(address_sanitizer);
#elif defined(__SANITIZE_ADDRESS__)
constexpr bool keepsFreedMemory = true;
#else
constexpr bool keepsFreedMemory = false;
#endif

TEST(ImportMemory, DoesNotGrowWithTheFile) {
    EXPECT_LT(growth("2026-01-05T10:00:00Z,12,Billing,text\n"), little);
    EXPECT_LT(growth("2026-01-05T10:00:00Z,\"1,200\",Billing,\"some \"\"text\"\"\"\n"), little);
}

TEST(ImportMemory, DoesNotGrowWithRejectedRows) {
    EXPECT_LT(growth("2026-01-05T10:00:00Z,many,Billing,text\n"), little);
    EXPECT_LT(growth("never,12,\"Billing,text\n"), little);
}

TEST(ImportMemory, DoesNotGrowWithoutLineEnds) {
    if (keepsFreedMemory) GTEST_SKIP() << "the sanitizer keeps freed memory, so a peak says nothing";
    EndlessRows warm(10'000, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    ImportMapping mapping;
    mapping.timeColumn = "date";
    mapping.countColumn = "calls";
    ASSERT_FALSE(importFigures(warm, mapping, {}));
    const long before = peakKilobytes();
    EndlessRows source(1'000'000, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    ASSERT_FALSE(importFigures(source, mapping, {}));
    EXPECT_LT(peakKilobytes() - before, little);
}

} // namespace
} // namespace headroom::exchange
