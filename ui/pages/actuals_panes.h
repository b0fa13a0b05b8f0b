#pragma once

#include "actuals/cause_split.h"
#include "ui/document/document.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class PageTableView;
class SegmentedControl;

/// The guardrails on the actuals, and what is decided on the one that is chosen.
class GuardrailsPane : public PagePane {
    Q_OBJECT

public:
    GuardrailsPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] QComboBox& verdictChoice() { return *m_verdict; }
    [[nodiscard]] QLineEdit& reasonField() { return *m_reason; }
    [[nodiscard]] QLineEdit& whoField() { return *m_who; }
    [[nodiscard]] QPushButton& recordButton() { return *m_record; }

private:
    void readForm();
    void record();
    [[nodiscard]] int chosenGuardrail() const; // -1 for none

    Document& m_document;
    QLabel* m_note;
    PageTableView* m_table;
    QWidget* m_form;
    QLabel* m_about;
    QComboBox* m_verdict;
    QLineEdit* m_reason;
    QLineEdit* m_who;
    QPushButton* m_record;
};

/// Why figures came out otherwise than planned, month by month.
class CausesPane : public PagePane {
    Q_OBJECT

public:
    CausesPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] SegmentedControl& figure() { return *m_figure; }

private:
    Document& m_document;
    SegmentedControl* m_figure;
    QLabel* m_note;
    PageTableView* m_table;
    std::uint64_t m_known = 0; // generation of the splits below
    std::vector<std::vector<actuals::CauseSplit>> m_splits;
};

} // namespace headroom::ui
