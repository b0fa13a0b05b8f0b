#include "fuzz/targets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

// The fuzz targets on the inputs that were kept: seeds, and whatever once broke them. A fault aborts the test
// program.
namespace headroom::tests {
namespace {

std::size_t replay(const char* corpus, void (*target)(std::string_view)) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(HEADROOM_SOURCE_DIR) /
                                                                 "tests/fuzz/corpus" / corpus)) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        SCOPED_TRACE(entry.path().string());
        target(bytes);
        // Cut off anywhere, too.
        for (std::size_t part = 1; part < 16; ++part)
            target(std::string_view(bytes).substr(0, bytes.size() * part / 16));
        ++files;
    }
    return files;
}

TEST(Corpus, PlansInJson) {
    EXPECT_GE(replay("plan_json", fuzzPlanJson), 6U);
}

TEST(Corpus, VolumeFiles) {
    EXPECT_GE(replay("import", fuzzImport), 10U);
}

TEST(Corpus, Workbooks) {
    EXPECT_GE(replay("workbook", fuzzWorkbook), 5U);
}

TEST(Corpus, TextInUtf16) {
    EXPECT_GE(replay("utf16", fuzzUtf16), 4U);
}

TEST(Corpus, RowsOfADatabase) {
    EXPECT_GE(replay("database", fuzzDatabase), 5U);
}

} // namespace
} // namespace headroom::tests
