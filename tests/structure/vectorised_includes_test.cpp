// What the formulas include must be compiled for every processor before they are compiled for one kind of
// them.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace {

/// The headers in angle brackets that a file includes.
std::set<std::string> libraryHeaders(const fs::path& file) {
    static const std::regex directive(R"(^#include <([^>]+)>)");
    std::set<std::string> headers;
    std::ifstream text(file);
    EXPECT_TRUE(text) << file;
    for (std::string line; std::getline(text, line);) {
        std::smatch match;
        if (std::regex_search(line, match, directive)) headers.insert(match[1]);
    }
    return headers;
}

} // namespace

TEST(VectorisedIncludes, AreIncludedPlainlyFirst) {
    const fs::path folder = fs::path(HEADROOM_SOURCE_DIR) / "model/projection";
    const auto plain = libraryHeaders(folder / "vectorised_plain.h");
    EXPECT_FALSE(plain.empty());
    int targeted = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream text(entry.path());
        const std::string source{std::istreambuf_iterator<char>(text), {}};
        if (entry.path().extension() != ".h" ||
            source.find("inline namespace HEADROOM_TARGET") == std::string::npos)
            continue;
        ++targeted;
        for (const std::string& header : libraryHeaders(entry.path()))
            EXPECT_TRUE(plain.count(header))
                << "<" << header << "> of " << entry.path().filename() << " is missing in vectorised_plain.h";
    }
    EXPECT_GE(targeted, 7);
}
