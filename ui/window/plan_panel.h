#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace headroom::ui {

class ChoiceRows;
class DrawsPanel;
class MilestoneList;
class GuardrailPanel;
class PanelLabel;
class SurplusPanel;
class TeamPanel;
class TextField;
class WorkTypePanel;

/// What holds for the plan as a whole: its months, its money, how its figures are meant, its work types, its
/// milestones, where its surplus goes, how its ranges are drawn.
class PlanPanel : public QWidget {
    Q_OBJECT

public:
    PlanPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    /// Puts the cursor into the plan's name.
    void rename();
    [[nodiscard]] TextField& nameField() { return *m_name; }
    [[nodiscard]] TeamPanel& teamPanel() { return *m_lists; }
    [[nodiscard]] GuardrailPanel& guardrailPanel() { return *m_guardrails; }
    [[nodiscard]] QSpinBox& monthsField() { return *m_months; }
    [[nodiscard]] QComboBox& eligibleBox() { return *m_eligible; }
    [[nodiscard]] ChoiceRows& typeRows() { return *m_types; }
    [[nodiscard]] WorkTypePanel& workTypePanel() { return *m_type; }
    [[nodiscard]] MilestoneList& milestones() { return *m_milestones; }
    [[nodiscard]] SurplusPanel& surplus() { return *m_surplus; }
    [[nodiscard]] DrawsPanel& draws() { return *m_draws; }

Q_SIGNALS:
    /// A lever that is named here is wanted with its range, source and owner.
    void leverWanted(const headroom::plan::LeverRef& lever);
    void said(const QString& text);

private:
    void layOut();
    void readWorkTypes();
    void change(const QString& what, const std::function<void(plan::Plan&)>& edit);
    void typeFirstMonth(const QString& text);
    void typeCurrency(const QString& text);
    void chooseEligible(plan::EligibleVolume wanted);

    Document& m_document;
    const Theme& m_theme;
    PanelLabel* m_title;
    TextField *m_name, *m_team, *m_first, *m_currency;
    QSpinBox* m_months;
    QComboBox *m_volume, *m_eligible, *m_attrition;
    QCheckBox* m_care;
    ChoiceRows* m_types;
    QPushButton *m_addType, *m_removeType;
    WorkTypePanel* m_type;
    MilestoneList* m_milestones;
    SurplusPanel* m_surplus;
    TeamPanel* m_lists;
    GuardrailPanel* m_guardrails;
    DrawsPanel* m_draws;
    plan::WorkTypeId m_chosen;
};

} // namespace headroom::ui
