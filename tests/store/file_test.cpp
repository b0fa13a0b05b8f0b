#include "store_test.h"

#include "plan/sample.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace headroom::store {
namespace {

using namespace plan;
using testing::IsEmpty;
using tests::ada;
using tests::bytesOf;
using tests::codeOf;
using tests::must;
using tests::writeBytes;

Plan withGrowth(Plan plan, double growth) {
    plan.lever(LeverKey::growth).base = Trajectory::constant(growth);
    return plan;
}

class FileTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";

    Plan made() {
        auto workspace = must(Workspace::create(file, ada()));
        Plan plan = samplePlan();
        plan.id = must(workspace.add(plan, "Made"));
        return plan;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> result;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            result.push_back(entry.path().filename().string());
        std::sort(result.begin(), result.end());
        return result;
    }
    ErrorCode openingFails(Access access = Access::readWrite) const {
        return codeOf(Workspace::open(file, access, ada()));
    }
};

mode_t modeOf(const std::filesystem::path& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 0777;
}

TEST_F(FileTest, IsItsOwnersAlone) {
    const mode_t before = ::umask(0);
    file = folder / "new" / "deep" / "plans.headroom";
    auto workspace = must(Workspace::create(file, ada()));
    must(workspace.add(samplePlan(), "Made"));
    EXPECT_EQ(modeOf(file), 0600u);
    EXPECT_EQ(modeOf(file.parent_path()), 0700u);
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path()))
        EXPECT_EQ(modeOf(entry.path()), 0600u) << entry.path();
    must(workspace.backupTo(folder / "copy.headroom"));
    EXPECT_EQ(modeOf(folder / "copy.headroom"), 0600u);
    ::umask(before);
}

TEST_F(FileTest, IsOneFileOnceItIsClosed) {
    made();
    EXPECT_THAT(names(), testing::ElementsAre("plans.headroom"));
}

TEST_F(FileTest, MakesNothingOverAnExistingFile) {
    writeBytes(file, "precious");
    EXPECT_EQ(codeOf(Workspace::create(file, ada())), ErrorCode::fileUnwritable);
    EXPECT_EQ(bytesOf(file), "precious");
    EXPECT_THAT(names(), testing::ElementsAre("plans.headroom"));
    std::filesystem::remove(file);
    std::filesystem::create_directory(file);
    EXPECT_EQ(codeOf(Workspace::create(file, ada())), ErrorCode::fileUnwritable);
    EXPECT_EQ(codeOf(Workspace::create("/proc/none/plans.headroom", ada())), ErrorCode::fileUnwritable);
}

TEST_F(FileTest, RefusesWhatIsNoWorkspaceAndLeavesItAlone) {
    EXPECT_EQ(openingFails(), ErrorCode::fileMissing);
    const std::string json = R"({"schema": "headroom.plan/1"})";
    for (const std::string& bytes :
         {std::string{}, std::string{"S"}, std::string{"\0", 1}, json, std::string{"SQLite format 3\0", 16},
          std::string(5000, 'x'), std::string{"SQLite format 3\0", 16} + std::string(5000, '\xff')}) {
        writeBytes(file, bytes);
        EXPECT_EQ(openingFails(), ErrorCode::notAWorkspace) << bytes.size();
        EXPECT_EQ(openingFails(Access::readOnly), ErrorCode::notAWorkspace) << bytes.size();
        EXPECT_EQ(bytesOf(file), bytes);
        EXPECT_THAT(names(), testing::ElementsAre("plans.headroom"));
    }
    std::filesystem::remove(file);
    std::filesystem::create_directory(file);
    EXPECT_EQ(openingFails(), ErrorCode::notAWorkspace);
}

TEST_F(FileTest, RefusesTheDatabaseOfAnotherProgramAndLeavesItAlone) {
    for (const char* mode : {"delete", "wal"}) {
        {
            SQLite::Database other(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec(std::string{"PRAGMA journal_mode = "} + mode +
                       "; PRAGMA application_id = 7; PRAGMA user_version = 1; CREATE TABLE plan (id TEXT)");
        }
        const std::string bytes = bytesOf(file);
        EXPECT_EQ(openingFails(), ErrorCode::notAWorkspace);
        EXPECT_EQ(bytesOf(file), bytes);
        EXPECT_THAT(names(), testing::ElementsAre("plans.headroom"));
        std::filesystem::remove(file);
    }
}

TEST_F(FileTest, RefusesAWorkspaceWithOtherTables) {
    made();
    for (const char* sql :
         {"CREATE VIEW elsewhere AS SELECT 1; DROP VIEW levers; ALTER TABLE setting ADD COLUMN more TEXT",
          "DROP INDEX audit_by_plan", "DROP TABLE launch"}) {
        const std::string sound = bytesOf(file);
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
        EXPECT_EQ(openingFails(), ErrorCode::workspaceDamaged) << sql;
        writeBytes(file, sound);
    }
    EXPECT_TRUE(Workspace::open(file, Access::readWrite, ada()));
}

TEST_F(FileTest, NeverRunsTheTriggersOfAFile) {
    const Plan plan = made();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER sly AFTER UPDATE ON lever_value BEGIN DELETE FROM audit; END");
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    must(workspace.edit(plan, withGrowth(plan, 0.2), "Edited"));
    EXPECT_EQ(must(workspace.audit(plan.id)).size(), 2u);
}

TEST_F(FileTest, OpensReadOnlyOnRequest) {
    const Plan plan = made();
    const std::string bytes = bytesOf(file);
    auto workspace = must(Workspace::open(file, Access::readOnly, ada()));
    EXPECT_TRUE(workspace.isReadOnly());
    EXPECT_EQ(must(workspace.load(plan.id)), plan);
    EXPECT_EQ(codeOf(workspace.edit(plan, withGrowth(plan, 0.2), "No")), ErrorCode::workspaceReadOnly);
    EXPECT_EQ(codeOf(workspace.add(samplePlan(), "No")), ErrorCode::workspaceReadOnly);
    EXPECT_EQ(codeOf(workspace.remove(plan.id, "No")), ErrorCode::workspaceReadOnly);
    EXPECT_EQ(codeOf(workspace.setSettings({{"a", "b"}})), ErrorCode::workspaceReadOnly);
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    must(workspace.backupTo(folder / "copy.headroom"));
    // Readers do not keep each other out.
    EXPECT_EQ(must(must(Workspace::open(file, Access::readOnly, ada())).load(plan.id)), plan);
    EXPECT_EQ(bytesOf(file), bytes);
}

/// Runs `body` in a child without root's rights, whom file modes bind; its exit status.
int asNobody(const std::function<int()>& body) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(99);
        int status = 98;
        try {
            status = body();
        } catch (...) {
        }
        ::_exit(status);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(FileTest, OpensReadOnlyWhereItCannotWrite) {
    const Plan plan = made();
    const std::string bytes = bytesOf(file);
    // First a file that nobody may write, then a folder in which no journal can be made.
    for (const auto& [fileMode, folderMode] : {std::pair{0444, 0777}, std::pair{0666, 0555}}) {
        ::chmod(file.c_str(), static_cast<mode_t>(fileMode));
        ::chmod(folder.path().c_str(), static_cast<mode_t>(folderMode));
        EXPECT_EQ(asNobody([&] {
                      auto workspace = Workspace::open(file, Access::readWrite, ada());
                      if (!workspace) return 1;
                      if (!workspace.value().isReadOnly()) return 2;
                      if (!(must(workspace.value().load(plan.id)) == plan)) return 3;
                      const auto edited = workspace.value().edit(plan, withGrowth(plan, 0.2), "No");
                      return !edited && edited.error().code == ErrorCode::workspaceReadOnly ? 0 : 4;
                  }),
                  0);
    }
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(file.c_str(), 0000);
    EXPECT_EQ(asNobody([&] {
                  const auto workspace = Workspace::open(file, Access::readWrite, ada());
                  return !workspace && workspace.error().code == ErrorCode::fileUnreadable ? 0 : 1;
              }),
              0);
    EXPECT_EQ(bytesOf(file), bytes);
}

TEST_F(FileTest, OpensUnderAnyName) {
    for (const char* name : {"a b?c#d%20e.headroom", "größe 計画.headroom", "file:x", "it's;--"}) {
        const auto odd = folder / name;
        Plan plan = samplePlan();
        {
            auto workspace = must(Workspace::create(odd, ada()));
            plan.id = must(workspace.add(plan, "Made"));
        }
        ASSERT_TRUE(std::filesystem::exists(odd)) << name;
        EXPECT_EQ(must(must(Workspace::open(odd, Access::readWrite, ada())).load(plan.id)), plan) << name;
    }
}

TEST_F(FileTest, OpensThroughALink) {
    const Plan plan = made();
    std::filesystem::create_symlink(file, folder / "link.headroom");
    auto workspace = must(Workspace::open(folder / "link.headroom", Access::readWrite, ada()));
    must(workspace.edit(plan, withGrowth(plan, 0.2), "Edited"));
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readWrite, ada())), ErrorCode::workspaceLocked);
}

TEST_F(FileTest, NoticesThatItWasMovedOrDeleted) {
    const Plan plan = made();
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    std::filesystem::rename(file, folder / "moved.headroom");
    EXPECT_EQ(codeOf(workspace.edit(plan, withGrowth(plan, 0.2), "Lost")), ErrorCode::fileUnwritable);
    writeBytes(file, "another");
    EXPECT_EQ(codeOf(workspace.edit(plan, withGrowth(plan, 0.2), "Lost")), ErrorCode::fileUnwritable);
    EXPECT_EQ(bytesOf(file), "another");
    std::filesystem::rename(folder / "moved.headroom", file);
    must(workspace.edit(plan, withGrowth(plan, 0.2), "Back"));
}

TEST_F(FileTest, AJournalLeftBehindIsNotPlayedBackIntoANewFile) {
    const std::string journal = file.string() + "-journal";
    writeBytes(journal, "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + std::string(1000, '\1'));
    made();
    EXPECT_FALSE(std::filesystem::exists(journal));
    EXPECT_EQ(names().size(), 2u) << "set aside, not deleted";
    EXPECT_THAT(must(must(Workspace::open(file, Access::readWrite, ada())).verify()), IsEmpty());
}

TEST_F(FileTest, BacksUpToAVerifiedCopy) {
    const Plan plan = made();
    const auto target = folder / "copy.headroom";
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    must(workspace.edit(plan, withGrowth(plan, 0.2), "Edited"));
    must(workspace.backupTo(target));
    must(workspace.backupTo(target)); // over the first
    auto copy = must(Workspace::open(target, Access::readWrite, ada()));
    EXPECT_EQ(must(copy.load(plan.id)), withGrowth(plan, 0.2));
    EXPECT_EQ(must(copy.undo(withGrowth(plan, 0.2))), plan);

    // Not over a file in use, nor over itself, nor where there is no folder.
    EXPECT_EQ(codeOf(workspace.backupTo(target)), ErrorCode::workspaceLocked);
    EXPECT_EQ(codeOf(workspace.backupTo(file)), ErrorCode::fileUnwritable);
    std::filesystem::create_symlink(file, folder / "self.headroom");
    EXPECT_EQ(codeOf(workspace.backupTo(folder / "self.headroom")), ErrorCode::fileUnwritable);
    EXPECT_EQ(codeOf(workspace.backupTo(folder / "none" / "copy.headroom")), ErrorCode::fileUnwritable);
    must(workspace.edit(withGrowth(plan, 0.2), plan, "Still works"));
    EXPECT_EQ(must(copy.load(plan.id)), plan);
    writeBytes(folder / "other.txt", "anything");
    must(workspace.backupTo(folder / "other.txt"));
    EXPECT_TRUE(looksLikeSqlite(folder / "other.txt"));
    for (const std::string& name : names()) EXPECT_NE(name.front(), '.') << name;
}

TEST_F(FileTest, LooksLikeSqlite) {
    made();
    EXPECT_TRUE(looksLikeSqlite(file));
    writeBytes(folder / "a", "SQLite format 3");
    EXPECT_FALSE(looksLikeSqlite(folder / "a"));
    writeBytes(folder / "b", "");
    EXPECT_FALSE(looksLikeSqlite(folder / "b"));
    EXPECT_FALSE(looksLikeSqlite(folder / "none"));
    EXPECT_FALSE(looksLikeSqlite(folder.path()));
}

} // namespace
} // namespace headroom::store
