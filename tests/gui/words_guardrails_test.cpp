#include "ui/words/guardrails.h"

#include <gtest/gtest.h>

namespace headroom::ui {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

std::string sentence(const plan::Guardrail& guardrail, const QLocale& locale = english) {
    return guardrailSentence(guardrail, locale).toStdString();
}

TEST(GuardrailWords, SayTheDefaultsInWholeSentences) {
    const auto defaults = plan::defaultGuardrails();
    EXPECT_EQ(sentence(defaults[0]), "Automation rate at least 5 points under plan, 2 months in a row: "
                                     "pause planned reductions; reopen hiring gates");
    EXPECT_EQ(sentence(defaults[1]), "Automation rate at least 5 points over plan, 2 months in a row: "
                                     "move surplus to backlog, content and outreach");
    EXPECT_EQ(sentence(defaults[2]), "AI resolution up less than 1 point in 3 months while the plan rises: "
                                     "review content and ownership");
    EXPECT_EQ(sentence(defaults[3]), "Improvement share at least 5 points under plan, 2 months in a row: "
                                     "cap the inbox share, keep improvement time");
    EXPECT_EQ(sentence(defaults[4]), "Backlog over 5 working days, in any month: "
                                     "stop reductions for good; overtime to clear the backlog");
    EXPECT_EQ(sentence(defaults[5]),
              "Inbound volume above its high, 2 months in a row: revisit hiring gates");
}

TEST(GuardrailWords, FollowThresholdMonthsAndLocale) {
    plan::Guardrail guardrail = plan::defaultGuardrails()[0];
    guardrail.threshold = 0.075;
    guardrail.months = 1;
    guardrail.actions.clear();
    EXPECT_EQ(sentence(guardrail), "Automation rate at least 7.5 points under plan, in any month");
    EXPECT_EQ(sentence(guardrail, german), "Automation rate at least 7,5 points under plan, in any month");
    guardrail = plan::defaultGuardrails()[5];
    guardrail.threshold = 1500;
    guardrail.actions.clear();
    EXPECT_EQ(sentence(guardrail),
              "Inbound volume more than 1,500 conversations above its high, 2 months in a row");
    guardrail = plan::defaultGuardrails()[4];
    guardrail.threshold = 1;
    guardrail.actions.clear();
    EXPECT_EQ(sentence(guardrail), "Backlog over 1 working day, in any month");
}

TEST(GuardrailWords, EveryWordIsThere) {
    for (int i = 0; i < plan::guardrailMetricCount; ++i)
        EXPECT_FALSE(label(static_cast<plan::GuardrailMetric>(i)).isEmpty()) << i;
    for (int i = 0; i < plan::guardrailActionCount; ++i)
        EXPECT_FALSE(label(static_cast<plan::GuardrailAction>(i)).isEmpty()) << i;
    for (const plan::Guardrail& guardrail : plan::defaultGuardrails())
        EXPECT_FALSE(guardrailHelp(guardrail).isEmpty()) << guardrail.name;
    EXPECT_EQ(guardrailHelp(plan::defaultGuardrails()[4]).toStdString(),
              "Once it has fired, no reduction happens in the rest of the plan.\n"
              "Overtime until the backlog that waits is done, of up to 10 % of paid hours.");
    EXPECT_EQ(guardrailsInForce({}).toStdString(), "");
    EXPECT_EQ(guardrailsInForce({"Backlog", "Shortfall"}).toStdString(),
              "Guardrail in force: Backlog, Shortfall");
    for (int i = 0; i < plan::comparisonCount; ++i) {
        plan::Guardrail guardrail;
        guardrail.comparison = static_cast<plan::Comparison>(i);
        guardrail.threshold = 0.02;
        const QString words = guardrailCondition(guardrail, english);
        EXPECT_TRUE(words.contains(QStringLiteral("2 points"))) << words.toStdString();
        EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
    }
}

} // namespace
} // namespace headroom::ui
