#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace headroom::ui {

class ChoiceRows;
class MilestonePanel;

/// The plan's milestones: what steps of automation wait for. One of them is open to be changed.
class MilestoneList : public QWidget {
    Q_OBJECT

public:
    MilestoneList(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    [[nodiscard]] ChoiceRows& rows() { return *m_rows; }
    [[nodiscard]] MilestonePanel& milestonePanel() { return *m_panel; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }
    [[nodiscard]] QPushButton& removeButton() { return *m_remove; }

Q_SIGNALS:
    void leverWanted(const headroom::plan::LeverRef& lever);
    void said(const QString& text);

private:
    Document& m_document;
    ChoiceRows* m_rows;
    MilestonePanel* m_panel;
    QPushButton *m_add, *m_remove;
    plan::MilestoneId m_chosen;
};

} // namespace headroom::ui
