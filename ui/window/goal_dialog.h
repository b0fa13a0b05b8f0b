#pragma once

#include "projection/sensitivity.h"
#include "ui/document/document.h"
#include "ui/grid/grid_row.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class PanelLabel;

/// "Make this zero by changing…": what one lever has to be for a result to be what is wanted in a month. The
/// answer follows every change of the question; taking it over is one edit, in the scenario that is shown.
class GoalDialog : public QDialog {
    Q_OBJECT

public:
    /// `row` is a metric or a derived figure; the document has a result.
    GoalDialog(GridRow row, int month, Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& targetField() { return *m_target; }
    [[nodiscard]] QComboBox& leverBox() { return *m_lever; }
    [[nodiscard]] QComboBox& wayBox() { return *m_way; }
    [[nodiscard]] QComboBox& monthBox() { return *m_month; }
    [[nodiscard]] PanelLabel& answer() { return *m_answer; }
    [[nodiscard]] QPushButton& applyButton() { return *m_apply; }

private:
    void layOut();
    void chooseLever();
    void chooseWay();
    void seek();
    void say(const QString& text, ColourRole role);
    void sayFound(const projection::Goal& goal);
    void sayMissed(const projection::Goal& goal, const projection::GoalMissed& missed);
    void apply();
    [[nodiscard]] const plan::LeverRef& lever() const;
    [[nodiscard]] QString worded(double value, plan::Unit unit) const;

    GridRow m_row;
    int m_when;
    Document& m_document;
    const Theme& m_theme;
    std::shared_ptr<const plan::Plan> m_plan; // under the scenario, as it was when this was opened
    std::vector<plan::LeverRef> m_levers;     // that the result comes from
    std::optional<projection::GoalFound> m_found;
    QLineEdit* m_target;
    QComboBox *m_lever, *m_way, *m_month;
    PanelLabel* m_answer;
    QPushButton* m_apply;
};

} // namespace headroom::ui
