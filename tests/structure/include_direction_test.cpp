// The arrows of the design run one way: app -> ui -> model, and inside model as listed here. The include
// paths already keep a wrong include from compiling; this says so before a build, and covers the folders of
// ui.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace {

using Folders = std::set<std::string>;

/// What each folder may include, itself aside.
const std::map<std::string, Folders> allowed{
    {"model/modules", {}},
    {"model/plan", {}},
    {"model/projection", {"plan"}},
    {"model/ranges", {"plan", "projection"}},
    {"model/actuals", {"plan", "projection"}},
    {"model/finance", {"plan", "projection", "ranges", "actuals"}},
    {"model/staffing", {"plan", "projection", "ranges", "finance", "modules"}},
    {"model/portfolio", {"plan", "projection", "ranges", "finance"}},
    {"model/store", {"plan"}},
    {"model/exchange", {"plan", "projection", "ranges", "actuals", "finance", "modules"}},
    {"ui/words",
     {"plan", "projection", "ranges", "actuals", "finance", "staffing", "portfolio", "store", "exchange"}},
    {"ui/theme", {"plan"}},
    {"ui/charts", {"plan", "ui/words", "ui/theme"}},
    {"ui/document",
     {"plan", "projection", "ranges", "actuals", "finance", "staffing", "portfolio", "store", "ui/words"}},
    {"ui/grid", {"plan", "projection", "ranges", "actuals", "ui/words", "ui/theme", "ui/document"}},
    {"ui/report", {"plan", "projection", "actuals", "finance", "ui/words", "ui/theme", "ui/charts"}},
    {"ui/pages",
     {"plan", "projection", "ranges", "actuals", "finance", "store", "exchange", "ui/words", "ui/theme",
      "ui/charts", "ui/document", "ui/grid"}},
    {"ui/palette", {"ui/theme"}},
    {"ui/help", {"plan", "ui/theme", "ui/words"}},
    {"ui/keyring", {}},
    {"ui/window",
     {"plan", "projection", "ranges", "actuals", "finance", "staffing", "portfolio", "store", "exchange",
      "ui/words", "ui/theme", "ui/charts", "ui/document", "ui/grid", "ui/pages", "ui/palette", "ui/help",
      "ui/keyring", "ui/report"}},
    {"app",
     {"plan", "projection", "ranges", "actuals", "finance", "store", "exchange", "ui/words", "ui/theme",
      "ui/report", "ui/document", "ui/window"}},
};

/// A folder inside a folder of the list is a part of it: "ui/window/home" is ui/window.
std::string listed(const std::string& folder) {
    const auto slash = folder.find('/');
    const auto inner = slash == std::string::npos ? slash : folder.find('/', slash + 1);
    return folder.substr(0, inner);
}

/// The folder an include names: "plan/month.h" is plan, "ui/words/format.h" is ui/words.
std::string folderOf(const std::string& include) {
    const auto slash = include.rfind('/');
    return slash == std::string::npos ? "" : listed(include.substr(0, slash));
}

/// Problems found in one source text that stands in `folder`.
std::vector<std::string> problems(const std::string& folder, std::istream& text) {
    static const std::regex directive(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    static const std::regex qtHeader(R"(^(Q[A-Z]\w*|Qt\w+/.*)$)");
    const std::string own = folder.rfind("model/", 0) == 0 ? folder.substr(6) : folder;
    std::vector<std::string> found;
    for (std::string line; std::getline(text, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, directive)) continue;
        const std::string include = match[2];
        const bool quoted = match[1] == "\"";
        if (folder.rfind("model/", 0) == 0 && std::regex_match(include, qtHeader))
            found.push_back("Qt in the model: " + include);
        if (include.find("..") != std::string::npos)
            found.push_back("a way around the include path: " + include);
        const std::string used = folderOf(include);
        if (!quoted || used.empty() || used == own) continue;
        if (!allowed.at(folder).count(used)) found.push_back("not for this folder: " + include);
    }
    return found;
}

} // namespace

TEST(IncludeDirection, RunsOneWay) {
    const fs::path root = HEADROOM_SOURCE_DIR;
    int files = 0;
    for (const char* layer : {"model", "ui", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / layer)) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp") continue;
            const std::string folder =
                listed(fs::relative(entry.path().parent_path(), root).generic_string());
            ASSERT_TRUE(allowed.count(folder)) << folder << " is not in the list of folders";
            std::ifstream text(entry.path());
            for (const auto& problem : problems(folder, text))
                ADD_FAILURE() << entry.path() << ": " << problem;
            ++files;
        }
    }
    EXPECT_GT(files, 30) << "the sources were not found";
}

TEST(IncludeDirection, SeesAWrongOne) {
    const auto in = [](const char* folder, const char* source) {
        std::istringstream text(source);
        return problems(folder, text);
    };
    EXPECT_THAT(in("model/plan", "#include \"projection/kernel.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(in("model/plan", "#include <QString>\n"), testing::SizeIs(1));
    EXPECT_THAT(in("model/plan", "#include <QtCore/QString>\n"), testing::SizeIs(1));
    EXPECT_THAT(in("model/store", "#include \"../projection/kernel.h\"\n"), testing::Not(testing::IsEmpty()));
    EXPECT_THAT(in("ui/words", "#include \"ui/window/main_window.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(in("ui/words", "#include \"ui/window/home/home_page.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(in("model/projection", "#include \"plan/plan.h\"\n#include <vector>\n"), testing::IsEmpty());
}
