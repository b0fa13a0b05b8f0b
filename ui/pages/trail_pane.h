#pragma once

#include "ui/document/document.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"
#include "ui/words/trail.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class PageTableView;

/// The audit trail of the workspace: who did what, when, to which plan; filtered, and written out as a file.
class TrailPane : public PagePane {
    Q_OBJECT

public:
    TrailPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
              QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;

    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] QLineEdit& textField() { return *m_text; }
    [[nodiscard]] QComboBox& planChoice() { return *m_plan; }
    [[nodiscard]] QComboBox& kindChoice() { return *m_kind; }
    [[nodiscard]] QComboBox& timeChoice() { return *m_time; }
    [[nodiscard]] QPushButton& exportButton() { return *m_export; }
    /// Writes all rows that pass the filter, as CSV or, where the name ends so, as JSON.
    bool exportTo(const QString& file);

private:
    void fillPlans();
    void filter();
    void chooseFile();
    [[nodiscard]] TrailFilter chosen() const;

    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    std::vector<store::TrailRow> m_trail;
    QLineEdit* m_text;
    QComboBox *m_plan, *m_kind, *m_time;
    QPushButton* m_export;
    QLabel* m_note;
    PageTableView* m_table;
};

} // namespace headroom::ui
