#include "ui/window/guided/steps.h"

#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

class TeamStep : public GuidedStep {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TeamStep)

public:
    TeamStep(DraftDesk& desk, const PlanSteps& steps, const Theme& theme)
        : GuidedStep(desk, theme, tr("Whose plan is it, and for how long?"),
                     tr("Six short steps; what is there already is usual and can stay. Nothing is lost when "
                        "you leave in between.")) {
        TextField* name = textField(
            QStringLiteral("name"), tr("Name of the plan"),
            [](const plan::Plan& plan) { return QString::fromStdString(plan.name); },
            [&steps](Draft& draft, const QString& text) {
                const QString objection = steps.objection({}, text);
                if (objection.isEmpty()) draft.plan.name = text.trimmed().toStdString();
                return objection;
            });
        TextField* team = textField(
            QStringLiteral("team"), tr("Team"),
            [](const plan::Plan& plan) { return QString::fromStdString(plan.team); },
            [](Draft& draft, const QString& text) {
                draft.plan.team = text.trimmed().toStdString();
                return QString();
            });
        team->setPlaceholderText(tr("Customer support, EMEA"));
        TextField* first = textField(
            QStringLiteral("firstMonth"), tr("First month"),
            [this](const plan::Plan& plan) { return monthLong(plan.firstMonth, locale()); },
            [this](Draft& draft, const QString& text) {
                const auto month = parseTypedMonth(text, locale());
                if (month) setHorizon(draft, *month, draft.plan.months);
                return month ? QString() : notAMonth();
            });
        TextField* months =
            numberField({QStringLiteral("months"),
                         {tr("Months"), plan::Unit::months, 1, plan::maximumMonths, true},
                         [](const plan::Plan& plan) { return plan.months; },
                         [](Draft& draft, double value) {
                             setHorizon(draft, draft.plan.firstMonth, static_cast<int>(value));
                         }});
        TextField* money = textField(
            QStringLiteral("currency"), tr("Currency"),
            [](const plan::Plan& plan) { return QString::fromStdString(plan.currency); },
            [](Draft& draft, const QString& text) {
                const QString code = text.trimmed().toUpper();
                const bool letters =
                    std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
                if (code.size() != 3 || !letters) return tr("A currency has three letters: USD, EUR, GBP.");
                draft.plan.currency = code.toStdString();
                return QString();
            });
        for (TextField* field : {name, team, first}) field->setMinimumWidth(240);
        money->setFixedWidth(96);
        column().addWidget(formLine(tr("Name of the plan"), name, {}, {}));
        column().addWidget(formLine(tr("Team"), team, {}, tr("Whom the plan is about; may stay empty.")));
        column().addWidget(formLine(tr("First month"), first, {}, tr("As in January 2027 or 2027-01.")));
        column().addWidget(formLine(tr("Months"), months, unitLabel(plan::Unit::months, {}),
                                    tr("Usual: 12; 1 to %1.").arg(plan::maximumMonths)));
        column().addWidget(
            formLine(tr("Currency"), money, {},
                     tr("Three letters. The usual costs of the later steps are in US dollars.")));
        column().addWidget(leverLine(plan::LeverKey::hoursPerDay));
        column().addWidget(leverLine(plan::LeverKey::openHours));
        column().addStretch(1);
    }
};

} // namespace

GuidedStep* makeTeamStep(DraftDesk& desk, const PlanSteps& steps, const Theme& theme) {
    return new TeamStep(desk, steps, theme);
}

} // namespace headroom::ui
