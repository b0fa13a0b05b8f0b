#pragma once

#include "ui/document/plan_steps.h"
#include "ui/theme/theme.h"
#include "ui/window/home/figures_reader.h"
#include "ui/window/home/plan_list_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class Actions;
class PanelLabel;
class PlanTable;

/// Every plan of the workspace, with what its projection says: found, opened, copied, renamed, put away,
/// deleted. The commands are the window's actions; here they act on the plan that is chosen in the list.
class HomePage : public QWidget {
    Q_OBJECT

public:
    HomePage(Document& document, PlanSteps& steps, const Theme& theme, const Actions& actions,
             QWidget* parent = nullptr);

    /// Reads the list anew, with this plan chosen if there is one of that id.
    void refresh(const std::string& chosen = {});
    /// The plan that is chosen; empty for none.
    [[nodiscard]] std::string chosen() const;
    void openChosen();
    void duplicateChosen();
    void renameChosen();
    void archiveChosen();
    void deleteChosen();
    /// Archived plans are shown, or no longer.
    void showArchived(bool shown);

    [[nodiscard]] PlanTable& table() { return *m_table; }
    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    [[nodiscard]] QCheckBox& archivedBox() { return *m_archived; }
    [[nodiscard]] QComboBox& orderBox() { return *m_order; }
    [[nodiscard]] FiguresReader& figures() { return m_figures; }
    /// The line that names the latest step, and its button.
    [[nodiscard]] QLabel& stepLabel();
    [[nodiscard]] QPushButton& undoButton() { return *m_undo; }

Q_SIGNALS:
    void openWanted(const std::string& planId);
    /// Another plan is chosen, or none.
    void chosenChanged();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut(const Actions& actions);
    void readStep();
    void readChosen();
    void readCount();
    void rename(const QString& name);
    void sort(int order);
    void say(const QString& text, ColourRole role);

    Document& m_document;
    PlanSteps& m_steps;
    const Theme& m_theme;
    const Actions& m_actions;
    FiguresReader m_figures;
    PlanListModel m_model;
    PlanListFilter m_plans;
    PanelLabel *m_count, *m_step;
    QLineEdit* m_search;
    QComboBox* m_order;
    QCheckBox* m_archived;
    PlanTable* m_table;
    PanelLabel* m_nothing;
    QPushButton* m_undo;
    std::vector<QPushButton*> m_buttons; // about the chosen plan
};

} // namespace headroom::ui
