#include "ui/window/guided/steps.h"

#include "plan/usual.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace headroom::ui {

namespace {

using plan::LeverKey;

class PeopleStep : public GuidedStep {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PeopleStep)

public:
    PeopleStep(DraftDesk& desk, const Theme& theme)
        : GuidedStep(
              desk, theme, tr("Who is there, and what is their time for?"),
              tr("What is neither inbox, leave nor training, meetings and breaks is the time that makes "
                 "the AI better. Without it automation decays.")) {
        DraftNumber people = leverNumber(LeverKey::openingHeadcount);
        people.set = [set = people.set](Draft& draft, double value) {
            set(draft, value);
            draft.headcountTyped = true;
        };
        TextField* heads = numberField(people);
        heads->setToolTip(help(LeverKey::openingHeadcount));
        m_required = muted({}, TextStyle::secondary);
        auto* headsLine =
            formLine(label(LeverKey::openingHeadcount), heads, unitLabel(plan::Unit::people, {}), {});
        static_cast<QGridLayout*>(headsLine->layout())->addWidget(m_required, 1, 1, 1, 2);
        section(tr("People"));
        column().addWidget(headsLine);
        column().addWidget(leverLine(LeverKey::attrition));
        column().addWidget(leverLine(LeverKey::hiringLead));
        section(tr("Paid time"));
        addSplit(LeverKey::inboxShare, QStringLiteral("split/inbox"), label(LeverKey::inboxShare),
                 typical(LeverKey::inboxShare), &plan::TimeSplit::inbox);
        addSplit(LeverKey::leaveShare, QStringLiteral("split/leave"), label(LeverKey::leaveShare),
                 typical(LeverKey::leaveShare), &plan::TimeSplit::leave);
        addSplit(LeverKey::trainingShare, QStringLiteral("split/around"), tr("Training, meetings, breaks"),
                 tr("10 to 20 %, the three together"), &plan::TimeSplit::around);
        m_rest = new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink);
        column().addWidget(m_rest);
        section(tr("Money"));
        for (const LeverKey key : {LeverKey::loadedCost, LeverKey::aiPrice, LeverKey::platformFee})
            column().addWidget(leverLine(key));
        column().addStretch(1);
    }

    void read() override {
        GuidedStep::read();
        const double rest = plan::timeSplitOf(draft().plan).improvement();
        m_rest->setText(tr("Left to make the AI better: %1 of paid time")
                            .arg(formatWithUnit(rest, plan::Unit::share, locale())));
        m_rest->setRole(rest < 0.03 ? ColourRole::caution : ColourRole::ink);
        const auto result = desk().result();
        if (!result || !result->projection) return m_required->setText({});
        const QString required = formatWithUnit(result->projection->series(plan::Metric::requiredFte)[0],
                                                plan::Unit::fte, locale());
        m_required->setText(
            draft().headcountTyped
                ? tr("The first month requires %1.").arg(required)
                : tr("As many as the first month requires, %1, until you say.").arg(required));
    }

private:
    void section(const QString& text) {
        auto* head = new PanelLabel(theme(), TextStyle::secondaryStrong, ColourRole::muted);
        head->setText(text);
        head->setContentsMargins(0, space::unit, 0, 0);
        column().addWidget(head);
    }

    void addSplit(LeverKey key, const QString& id, const QString& name, const QString& usual,
                  double plan::TimeSplit::*part) {
        const NumberField field{name, plan::Unit::share, 0, 1, false};
        TextField* typed = textField(
            id, name,
            [this, part](const plan::Plan& plan) {
                // Sums of shares carry the last digits of a double; nobody typed those.
                constexpr double fine = 1e6;
                return formatForEdit(std::round(plan::timeSplitOf(plan).*part * fine) / fine,
                                     plan::Unit::share, locale());
            },
            [this, part, field](Draft& draft, const QString& text) {
                const ParsedNumber parsed = parseNumber(text, field, locale(), {});
                if (!parsed.value) return parsed.reason;
                plan::TimeSplit split = plan::timeSplitOf(draft.plan);
                split.*part = *parsed.value;
                auto after = plan::withTimeSplit(draft.plan, split);
                if (!after)
                    return tr("That is more than the whole: %1 together.")
                        .arg(formatWithUnit(1 - split.improvement(), plan::Unit::share, locale()));
                draft.plan = std::move(*after);
                if (part == &plan::TimeSplit::inbox)
                    // A plan for more automation does not begin with more inbox than before.
                    draft.plan.lever(LeverKey::inboxShareToday).base = plan::Trajectory::constant(
                        std::max(split.inbox, draft.plan.lever(LeverKey::inboxShareToday).base.at(0)));
                return QString();
            });
        typed->setFixedWidth(96);
        typed->setAlignment(Qt::AlignRight);
        typed->setToolTip(help(key));
        column().addWidget(
            formLine(name, typed, unitLabel(plan::Unit::share, {}), tr("Usual: %1").arg(usual)));
    }

    PanelLabel* m_required = nullptr;
    PanelLabel* m_rest = nullptr;
};

} // namespace

GuidedStep* makePeopleStep(DraftDesk& desk, const Theme& theme) {
    return new PeopleStep(desk, theme);
}

} // namespace headroom::ui
