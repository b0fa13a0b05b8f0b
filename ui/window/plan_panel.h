#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace headroom::ui {

class PanelLabel;
class TeamPanel;
class TextField;
class WorkTypePanel;

/// What holds for the plan as a whole: its months, its money, how its figures are meant, its work types.
class PlanPanel : public QWidget {
    Q_OBJECT

public:
    PlanPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    /// Puts the cursor into the plan's name.
    void rename();
    [[nodiscard]] TextField& nameField() { return *m_name; }
    [[nodiscard]] TeamPanel& teamPanel() { return *m_lists; }
    [[nodiscard]] QSpinBox& monthsField() { return *m_months; }

Q_SIGNALS:
    void said(const QString& text);

private:
    void layOut();
    void readWorkTypes();
    void change(const QString& what, const std::function<void(plan::Plan&)>& edit);
    void typeFirstMonth(const QString& text);
    void typeCurrency(const QString& text);

    Document& m_document;
    const Theme& m_theme;
    PanelLabel* m_title;
    TextField *m_name, *m_team, *m_first, *m_currency;
    QSpinBox* m_months;
    QComboBox *m_volume, *m_eligible, *m_attrition;
    QCheckBox* m_care;
    QVBoxLayout* m_types;
    QPushButton *m_addType, *m_removeType;
    WorkTypePanel* m_type;
    TeamPanel* m_lists;
    plan::WorkTypeId m_chosen;
};

} // namespace headroom::ui
