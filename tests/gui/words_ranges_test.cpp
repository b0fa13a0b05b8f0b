#include "plan/sample.h"
#include "ui/words/ranges_text.h"
#include "ui/words/text_columns.h"

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using testing::HasSubstr;

const QLocale english(QLocale::English, QLocale::UnitedStates);

struct Asked {
    projection::Projection projection;
    ranges::Answers answers;

    Asked(const plan::Plan& plan, const ranges::Figure& figure)
        : projection(projection::project(std::make_shared<const plan::Plan>(plan)).value())
        , answers(ranges::answersOf(ranges::Simulation::of(plan).value(), figure, 200).value()) {}
};

std::string textOf(const plan::Plan& plan, const ranges::Figure& figure) {
    const Asked asked(plan, figure);
    const QString text = rangesText(asked.projection, asked.answers, figure, english);
    for (const QString& line : text.split(u'\n')) EXPECT_LE(line.size(), 100) << line.toStdString();
    return text.toStdString();
}

TEST(RangesText, FitsAHundredColumnsWhateverTheNames) {
    plan::Plan plan = plan::samplePlan();
    plan.name = std::string(150, 'n') + " and more";
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
        plan.workTypes[w].name = std::to_string(w) + std::string(120, 'w');
    for (plan::Guardrail& guardrail : plan.guardrails) guardrail.name += std::string(120, 'g');
    for (const plan::MetricInfo& info : plan::metricCatalogue())
        textOf(plan, ranges::mainFigure(info.metric, plan::isTypeMetric(info.metric) ? 0 : -1));
}

TEST(RangesText, SaysWhatHasNoEffectAndWhatIsLeftOut) {
    plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& ref : plan::allLevers(plan))
        if (ref.key != plan::LeverKey::loadedCost && ref.key != plan::LeverKey::growth)
            plan.find(ref)->range.reset();
    plan.correlations.clear();
    const std::string few = textOf(plan, ranges::mainFigure(plan::Metric::gapFte));
    EXPECT_THAT(few, HasSubstr("no effect"));
    EXPECT_THAT(few, HasSubstr("1.00"));
    EXPECT_THAT(few, testing::Not(HasSubstr("levers with a range in all")));
    EXPECT_THAT(textOf(plan::samplePlan(), ranges::mainFigure(plan::Metric::gapFte)),
                HasSubstr("levers with a range in all"));
}

TEST(RangesText, ShortensLongListsOfWorkTypes) {
    plan::Plan plan = plan::samplePlan();
    const plan::WorkType model = plan.workTypes.front();
    for (int w = 0; w < 9; ++w) {
        plan.workTypes.push_back(model);
        plan.workTypes.back().id = {"more" + std::to_string(w)};
        plan.workTypes.back().name = "More " + std::to_string(w);
    }
    EXPECT_THAT(textOf(plan, ranges::mainFigure(plan::Metric::gapFte)), HasSubstr("  4 more"));
}

TEST(RangesText, WordsEveryNotice) {
    const plan::Plan plan = plan::samplePlan();
    for (const ranges::NoticeCode code :
         {ranges::NoticeCode::correlationRepaired, ranges::NoticeCode::rangeNotDrawn,
          ranges::NoticeCode::baseOffMedian}) {
        ranges::Notice notice{code, {plan::LeverKey::growth, {}}, {0.25}};
        const std::string words = noticeLine(notice, plan, english).toStdString();
        EXPECT_EQ(words.back(), '.') << words;
        EXPECT_EQ(words.find("%1"), std::string::npos) << words;
        EXPECT_EQ(words.find("“”"), std::string::npos) << words;
        if (code != ranges::NoticeCode::correlationRepaired) {
            EXPECT_THAT(words, HasSubstr("Growth"));
        }
        if (code != ranges::NoticeCode::rangeNotDrawn) {
            EXPECT_THAT(words, HasSubstr("25"));
        }
    }
}

TEST(RangesText, SaysHowFarADrawIs) {
    EXPECT_EQ(drawingNote(34'000, 100'000, english).toStdString(), "34,000 of 100,000 draws");
    EXPECT_THAT(drawingNote(120'000, 100'000, english).toStdString(), HasSubstr("which levers matter"));
}

TEST(TextColumns, AlignsCutsAndWraps) {
    EXPECT_EQ(textColumns({{"a", "1"}, {"long", "22", "3"}, {"b", ""}}).toStdString(),
              "a      1\nlong  22  3\nb\n");
    EXPECT_EQ(cutTo("abcdef", 6).toStdString(), "abcdef");
    EXPECT_EQ(cutTo("abcdefg", 6).toStdString(), "abcde…");
    EXPECT_EQ(wrapped("one two three", 7).toStdString(), "one two\nthree\n");
    EXPECT_EQ(wrapped("unbreakable", 4).toStdString(), "unbreakable\n");
}

} // namespace
} // namespace headroom::ui
