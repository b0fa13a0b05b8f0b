#include "ui/window/guided/steps.h"

#include "ui/words/answers.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"

#include <QBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr std::size_t mostFindings = 6;

class FirstResultStep : public GuidedStep {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::FirstResultStep)

public:
    FirstResultStep(DraftDesk& desk, const Theme& theme)
        : GuidedStep(
              desk, theme, tr("What it comes to"),
              tr("This is a first result, not yet a plan to sign: every bet has the range that is usual "
                 "for it. Make the plan, then look at its ranges, its sources and its guardrails.")) {
        m_box = new QVBoxLayout;
        m_box->setSpacing(2);
        column().addLayout(m_box);
        column().addStretch(1);
    }

    void begin() override {}

    void read() override {
        GuidedStep::read();
        const auto result = desk().result();
        if (result == m_shown) return;
        m_shown = result;
        delete m_words;
        m_words = new QWidget;
        auto* lines = new QVBoxLayout(m_words);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(3);
        m_box->addWidget(m_words);
        if (!result) return;
        const auto say = [&](const QString& text, TextStyle style, ColourRole role) {
            if (text.isEmpty()) return;
            auto* label = new PanelLabel(theme(), style, role);
            label->setText(text);
            lines->addWidget(label);
        };
        if (result->projection)
            for (const auto& answerOf :
                 {demandAnswer, automationAnswer, peopleAnswer, timeAnswer, serviceAnswer, moneyAnswer}) {
                const Answer answer = answerOf(*result->projection, locale());
                say(answer.title, TextStyle::bodyStrong,
                    answer.trouble ? ColourRole::trouble : ColourRole::ink);
                say(answer.remedy, TextStyle::body, ColourRole::muted);
                lines->addSpacing(space::unit);
            }
        std::vector<plan::Finding> toFix;
        std::copy_if(result->findings.begin(), result->findings.end(), std::back_inserter(toFix),
                     [](const plan::Finding& finding) { return finding.severity != plan::Severity::hint; });
        if (toFix.empty()) return;
        lines->addSpacing(space::unit);
        say(tr("What a careful reviewer would ask"), TextStyle::secondaryStrong, ColourRole::muted);
        for (std::size_t i = 0; i < std::min(mostFindings, toFix.size()); ++i) {
            const FindingWords words = wordsFor(toFix[i], *result->plan, locale());
            say(words.place.isEmpty() ? words.sentence : tr("%1: %2").arg(words.place, words.sentence),
                TextStyle::body,
                toFix[i].severity == plan::Severity::error ? ColourRole::trouble : ColourRole::caution);
        }
        const auto more = static_cast<int>(toFix.size()) - static_cast<int>(mostFindings);
        if (more > 0)
            say(tr("and %1 more, in plan health").arg(more), TextStyle::secondary, ColourRole::muted);
    }

private:
    QVBoxLayout* m_box = nullptr;
    QWidget* m_words = nullptr;
    std::shared_ptr<const PlanResult> m_shown;
};

} // namespace

GuidedStep* makeFirstResultStep(DraftDesk& desk, const Theme& theme) {
    return new FirstResultStep(desk, theme);
}

} // namespace headroom::ui
