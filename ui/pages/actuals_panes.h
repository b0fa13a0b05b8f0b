#pragma once

#include "actuals/cause_split.h"
#include "ui/pages/table_pane.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class SegmentedControl;

/// The guardrails on the actuals, and what is decided on the one that is chosen.
class GuardrailsPane : public TablePane {
    Q_OBJECT

public:
    GuardrailsPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    [[nodiscard]] QComboBox& verdictChoice() { return *m_verdict; }
    [[nodiscard]] QLineEdit& reasonField() { return *m_reason; }
    [[nodiscard]] QLineEdit& whoField() { return *m_who; }
    [[nodiscard]] QPushButton& recordButton() { return *m_record; }
    [[nodiscard]] QPushButton& editButton() { return *m_edit; }

private:
    void readForm();
    void record();
    [[nodiscard]] int chosenGuardrail() const; // -1 for none

    QWidget* m_form;
    QLabel* m_about;
    QComboBox* m_verdict;
    QLineEdit* m_reason;
    QLineEdit* m_who;
    QPushButton *m_record, *m_edit;
};

/// Why figures came out otherwise than planned, month by month.
class CausesPane : public TablePane {
    Q_OBJECT

public:
    CausesPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    [[nodiscard]] SegmentedControl& figure() { return *m_figure; }

private:
    SegmentedControl* m_figure;
    std::uint64_t m_known = 0; // generation of the splits below
    std::vector<std::vector<actuals::CauseSplit>> m_splits;
};

} // namespace headroom::ui
