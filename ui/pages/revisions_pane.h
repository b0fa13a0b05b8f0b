#pragma once

#include "ui/document/document.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

class QLineEdit;
class QPushButton;

namespace headroom::ui {

class PageTableView;

/// The revisions of the plan: make one, approve it, open it as a plan of its own. None of them ever changes.
class RevisionsPane : public PagePane {
    Q_OBJECT

public:
    RevisionsPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                  QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;

    [[nodiscard]] QLineEdit& nameField() { return *m_name; }
    [[nodiscard]] QLineEdit& noteField() { return *m_note; }
    [[nodiscard]] QPushButton& makeButton() { return *m_make; }
    [[nodiscard]] QPushButton& approveButton() { return *m_approve; }
    [[nodiscard]] QPushButton& openButton() { return *m_open; }
    [[nodiscard]] PageTableView& table() { return *m_table; }

private:
    void readButtons();
    void make();
    void approve();
    void openCopy();
    [[nodiscard]] const store::Revision* chosen() const;

    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    QLineEdit *m_name, *m_note;
    QPushButton *m_make, *m_approve, *m_open;
    PageTableView* m_table;
    std::vector<store::Revision> m_revisions;
};

} // namespace headroom::ui
