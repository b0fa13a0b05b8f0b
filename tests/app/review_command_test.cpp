#include "app/program.h"
#include "exchange/review_json.h"
#include "plan/sample.h"
#include "store/workspace.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using namespace headroom;
using nlohmann::json;
using testing::HasSubstr;

namespace {

/// A workspace with a signed review of the sample's first quarter.
class ReviewCommands : public tests::Program {
protected:
    void makeFile() {
        auto workspace = store::Workspace::create(folder / "plans.headroom", {"Ada", nullptr}).value();
        plan::Plan plan = plan::samplePlan();
        plan.id = workspace.add(plan, "Sample").value();
        finance::ReviewRecord record;
        record.planName = plan.name;
        record.currency = plan.currency;
        record.review.quarter = {2026, 1};
        record.review.monthsPast = 1;
        record.review.lines = {
            {plan::Observed::headcount, {}, "", std::nullopt, {{plan.firstMonth, 58, 57, 59, 60, true}}}};
        record.decisions = {{finance::Decision::hold, ""}};
        record.support = {"Mara Lind", "Head of support"};
        record.finance = {"Tom Berg", "Finance partner"};
        record.held = *plan::parseDate("2026-04-14");
        const auto held = workspace.finishReview(
            plan, finance::reviewed(plan, record),
            {"2026-Q1", exchange::reviewToJson(record), "Review", "Review Q1 2026", "Agreed"});
        ASSERT_TRUE(held);
    }
};

} // namespace

TEST_F(ReviewCommands, TheReportPrintsTheReviewOfAQuarter) {
    makeFile();
    ASSERT_EQ(run("report plans.headroom -o plain.pdf").status, 0);
    ASSERT_EQ(run("report plans.headroom -o review.pdf --review 2026-Q1").status, 0);
    const auto pages = [&](const char* file) {
        const std::string bytes = tests::read(folder / file);
        int count = 0;
        for (auto at = bytes.find("/Type /Page\n"); at != std::string::npos;
             at = bytes.find("/Type /Page\n", at + 1))
            ++count;
        return count;
    };
    EXPECT_GT(pages("plain.pdf"), 3);
    EXPECT_GT(pages("review.pdf"), pages("plain.pdf"));
    EXPECT_EQ(run("report plans.headroom -o q.pdf --review 2026-Q2").status, 3);
    EXPECT_THAT(run("report plans.headroom -o q.pdf --review 2026-Q2").err, HasSubstr("2026-Q2"));
    EXPECT_EQ(run("report plans.headroom -o q.pdf --review spring").status, 2);
    EXPECT_FALSE(std::filesystem::exists(folder / "q.pdf"));
}

TEST_F(ReviewCommands, TheTrailIsWrittenForPeopleAndPrograms) {
    makeFile();
    const auto table = run("trail plans.headroom");
    EXPECT_EQ(table.status, 0);
    EXPECT_THAT(table.out, HasSubstr("Review signed"));
    EXPECT_THAT(table.out, HasSubstr("Ada"));
    const auto rows = json::parse(run("trail plans.headroom --format json").out);
    ASSERT_EQ(rows["rows"].size(), 5u);
    EXPECT_EQ(rows["rows"][4]["action"], "review");
    EXPECT_EQ(rows["rows"][4]["what"], "2026-Q1");
    EXPECT_THAT(run("trail plans.headroom --format csv").out, HasSubstr("row,at,who,action"));
    EXPECT_EQ(json::parse(run("trail plans.headroom --plan Nobody --format json").out)["rows"].size(), 0u);
    EXPECT_EQ(run("trail nothing.headroom").status, 3);
    const auto verified = run("verify plans.headroom");
    EXPECT_EQ(verified.status, 0);
    EXPECT_THAT(verified.out, HasSubstr("signed reviews: 1."));
}
