#include "exchange/review_json.h"

#include <gmock/gmock.h>

#include <limits>

namespace headroom::exchange {
namespace {

using finance::ReviewRecord;

ReviewRecord fullRecord() {
    ReviewRecord record;
    record.planName = "Support 2026";
    record.currency = "EUR";
    record.comparedWith = "Revision 2, Budget";
    record.review.quarter = {2026, 1};
    record.review.monthsPast = 1;
    record.review.lines = {{plan::Observed::resolution,
                            {"billing"},
                            "Billing",
                            finance::leverOf(plan::Observed::resolution, {"billing"}),
                            {{*plan::parseMonth("2026-01"), 0.5, 0.4, 1.0 / 3, 0.1 + 0.2, true}}},
                           {plan::Observed::headcount,
                            {},
                            "",
                            std::nullopt,
                            {{*plan::parseMonth("2026-01"), 40, 39, 41, 40, false}}}};
    record.decisions = {{finance::Decision::invest, "“More” content\n"}, {}};
    record.review.results = {{plan::Metric::requiredFte, 40, 44, {1, 2, 0.5, 0.5, 0, 0, 0}}};
    record.actions = {{finance::ActionKind::headcount, "Two hires", "Ines", "end of May"},
                      {finance::ActionKind::investment, "Content", "", ""}};
    record.guardrails = {{"Backlog", *plan::parseMonth("2026-01"), plan::Verdict::overridden, "Holiday",
                          "Ada", *plan::parseDate("2026-02-03")}};
    record.comments = "Good";
    record.support = {"Ada", "Head of support"};
    record.finance = {"Bob", "Finance partner"};
    record.held = *plan::parseDate("2026-04-14");
    record.next = plan::parseDate("2026-07-15");
    return record;
}

TEST(ReviewJson, GivesBackTheReviewToTheLastBit) {
    const ReviewRecord record = fullRecord();
    const std::string text = reviewToJson(record);
    EXPECT_EQ(reviewFromJson(text).value(), record);
    EXPECT_EQ(reviewToJson(reviewFromJson(text).value()), text) << "the same bytes: it is sealed";
}

TEST(ReviewJson, KeepsWhatDoesNotExist) {
    ReviewRecord record = fullRecord();
    record.next.reset();
    record.review.lines.front().months.front().low = std::numeric_limits<double>::quiet_NaN();
    const auto read = reviewFromJson(reviewToJson(record)).value();
    EXPECT_FALSE(read.next);
    EXPECT_EQ(read.review.lines.front().standing(), finance::Standing::unknown);
}

TEST(ReviewJson, RefusesWhatIsNone) {
    const std::string good = reviewToJson(fullRecord());
    const auto broken = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return reviewFromJson(text);
    };
    EXPECT_FALSE(reviewFromJson(""));
    EXPECT_FALSE(reviewFromJson("{}"));
    EXPECT_FALSE(broken("headroom.review/1", "headroom.review/2"));
    EXPECT_FALSE(broken("\"invest\"", "\"sell\""));
    EXPECT_FALSE(broken("2026-Q1", "2026-Q9"));
    EXPECT_FALSE(broken("\"requiredFte\"", "\"mood\""));
    EXPECT_FALSE(broken("\"resolution\"", "\"mood\""));
    EXPECT_FALSE(broken("\"comments\"", "\"remarks\""));
}

} // namespace
} // namespace headroom::exchange
