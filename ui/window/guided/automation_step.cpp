#include "ui/window/guided/steps.h"

#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <array>

namespace headroom::ui {

namespace {

using plan::LeverKey;

/// A rate of one work type today, or where it is to be at the end.
DraftNumber rate(const plan::WorkTypeId& id, LeverKey key, bool target) {
    const LeverKey before =
        key == LeverKey::involvement ? LeverKey::involvementToday : LeverKey::resolutionToday;
    DraftNumber number = leverNumber(target ? key : before, id);
    number.get = [id, key, before, target](const plan::Plan& plan) {
        const plan::WorkType* type = plan.workType(id);
        if (!type) return 0.0;
        return target ? targetOf(*type, key, plan.months) : type->lever(before).base.at(0);
    };
    number.set = [id, key, before, target](Draft& draft, double value) {
        const plan::WorkType* type = draft.plan.workType(id);
        if (!type) return;
        const double today = target ? type->lever(before).base.at(0) : value;
        const double end = target ? value : targetOf(*type, key, draft.plan.months);
        setAutomation(draft, id, key, today, end);
    };
    return number;
}

class AutomationStep : public GuidedStep {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::AutomationStep)

public:
    AutomationStep(DraftDesk& desk, const Theme& theme)
        : GuidedStep(
              desk, theme, tr("What does the AI do today, and at the end?"),
              tr("Automation is involvement × resolution: in how many conversations the AI takes part, "
                 "and how many of those it resolves with no human. It gets to its target in equal "
                 "steps, one a quarter; on the Automation page each step can be moved.")) {
        m_box = new QVBoxLayout;
        column().addLayout(m_box);
        column().addSpacing(space::unit);
        for (const LeverKey key : {LeverKey::involvement, LeverKey::resolution, LeverKey::ceiling})
            column().addWidget(muted(tr("%1, %: %2").arg(label(key), typical(key))));
        column().addStretch(1);
        rebuild();
    }

    void read() override {
        std::vector<std::string> shape;
        for (const plan::WorkType& type : draft().plan.workTypes) shape.push_back(type.id.value + type.name);
        if (shape != m_shape) rebuild();
        GuidedStep::read();
        for (std::size_t i = 0; i < m_rates.size(); ++i) {
            const plan::WorkType& type = draft().plan.workTypes[i];
            const double today = type.lever(LeverKey::involvementToday).base.at(0) *
                                 type.lever(LeverKey::resolutionToday).base.at(0);
            const double end = targetOf(type, LeverKey::involvement, draft().plan.months) *
                               targetOf(type, LeverKey::resolution, draft().plan.months);
            m_rates[i]->setText(tr("%1 → %2 %")
                                    .arg(formatNumber(today, plan::Unit::share, locale()),
                                         formatNumber(end, plan::Unit::share, locale())));
        }
    }

private:
    void rebuild() {
        forgetFields();
        m_shape.clear();
        m_rates.clear();
        delete m_rows;
        m_rows = new QWidget;
        auto* grid = new QGridLayout(m_rows);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::unit * 2);
        grid->setVerticalSpacing(space::unit);
        const auto head = [&](const QString& text, int row, int column, int span) {
            grid->addWidget(muted(text), row, column, 1, span);
        };
        head(tr("Involvement, %"), 0, 1, 2);
        head(tr("Resolution, %"), 0, 3, 2);
        head(tr("Automation"), 0, 5, 1);
        for (const int column : {1, 3}) {
            head(tr("today"), 1, column, 1);
            head(tr("target"), 1, column + 1, 1);
        }
        head(tr("today → target"), 1, 5, 1);
        int row = 2;
        for (const plan::WorkType& type : draft().plan.workTypes) {
            m_shape.push_back(type.id.value + type.name);
            const QString name = QString::fromStdString(type.name);
            auto* title = new PanelLabel(theme(), TextStyle::body, ColourRole::ink);
            title->setText(name);
            grid->addWidget(title, row, 0);
            int column = 1;
            for (const LeverKey key : {LeverKey::involvement, LeverKey::resolution})
                for (const bool target : {false, true}) {
                    TextField* field = numberField(rate(type.id, key, target));
                    field->setFixedWidth(66);
                    field->setToolTip(help(key));
                    field->setAccessibleName(
                        (key == LeverKey::involvement
                             ? target ? tr("Involvement at the end, %1") : tr("Involvement today, %1")
                         : target ? tr("Resolution at the end, %1")
                                  : tr("Resolution today, %1"))
                            .arg(name));
                    grid->addWidget(field, row, column++);
                }
            auto* whole = new PanelLabel(theme(), TextStyle::bodyStrong, ColourRole::ink);
            grid->addWidget(whole, row, column);
            m_rates.push_back(whole);
            ++row;
        }
        if (row == 2)
            grid->addWidget(muted(tr("Add a kind of work first: step 2."), TextStyle::body), 2, 0, 1, 6);
        grid->setColumnStretch(0, 3);
        grid->setColumnStretch(5, 2);
        m_box->addWidget(m_rows);
    }

    QVBoxLayout* m_box = nullptr;
    QWidget* m_rows = nullptr;
    std::vector<PanelLabel*> m_rates;
    std::vector<std::string> m_shape;
};

} // namespace

GuidedStep* makeAutomationStep(DraftDesk& desk, const Theme& theme) {
    return new AutomationStep(desk, theme);
}

} // namespace headroom::ui
