#pragma once

#include "plan/plan.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPushButton;

namespace headroom::ui {

class PanelLabel;
class TextField;
class TickRow;

/// A guardrail as a sentence whose words can be changed: when what is by how much where it should not be, for
/// how long, then what happens. It changes nothing itself: it says what is wanted.
class GuardrailEditor : public QWidget {
    Q_OBJECT

public:
    explicit GuardrailEditor(const Theme& theme, QWidget* parent = nullptr);

    /// Another guardrail forgets what was being typed.
    void show(const plan::Plan& plan, const plan::Guardrail& guardrail);
    void rename();
    /// In the order of the Tab key.
    [[nodiscard]] std::vector<QWidget*> fields() const;

    [[nodiscard]] TextField& nameField() { return *m_name; }
    [[nodiscard]] QComboBox& metricField() { return *m_metric; }
    [[nodiscard]] QComboBox& comparisonField() { return *m_comparison; }
    [[nodiscard]] TextField& thresholdField() { return *m_threshold; }
    [[nodiscard]] TextField& monthsField() { return *m_months; }
    [[nodiscard]] TickRow& actionBox(plan::GuardrailAction action) {
        return *m_actions[static_cast<std::size_t>(action)];
    }
    [[nodiscard]] QPushButton& removeButton() { return *m_remove; }

Q_SIGNALS:
    /// `what` names the edit: "Threshold of %1", of the guardrail as it was.
    void changed(const QString& what, const headroom::plan::Guardrail& guardrail);
    void removeWanted();
    void said(const QString& text);

private:
    void layOut(const Theme& theme);
    void typeName(const QString& text);
    void typeThreshold(const QString& text);
    void typeMonths(const QString& text);
    void chooseMetric();
    void chooseComparison();
    void tick(plan::GuardrailAction action, bool ticked);
    void refuse(TextField& field, const QString& reason);

    plan::Guardrail m_shown;
    std::vector<std::string> m_otherNames;
    double m_volume = 0; // of the plan's first month, from which a threshold of conversations starts
    TextField* m_name;
    QComboBox *m_metric, *m_comparison;
    TextField *m_threshold, *m_months;
    PanelLabel *m_unit, *m_row, *m_idle;
    std::array<TickRow*, plan::guardrailActionCount> m_actions{};
    QPushButton* m_remove;
};

} // namespace headroom::ui
