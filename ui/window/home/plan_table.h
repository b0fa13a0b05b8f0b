#pragma once

#include "ui/theme/theme.h"
#include "ui/window/home/plan_list_model.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace headroom::ui {

class TextField;

/// The list of plans: a row is chosen as a whole, the name can be typed over in place.
class PlanTable : public QTableView {
    Q_OBJECT

public:
    PlanTable(PlanListFilter& plans, const Theme& theme, QWidget* parent = nullptr);

    /// The chosen plan; empty for none.
    [[nodiscard]] std::string chosen() const;
    /// False where the plan is not in the list as it is shown.
    bool choose(const std::string& planId);
    /// Opens a field over the name of the chosen plan.
    void beginRename();
    /// What was typed cannot be: it stays, marked.
    void refuseName(const QString& reason);
    void endRename();
    /// The field that is open; null for none.
    [[nodiscard]] TextField* nameField() const { return m_field; }

Q_SIGNALS:
    void openWanted();
    void renameWanted();
    void duplicateWanted();
    void deleteWanted();
    /// A letter was typed that is no command.
    void typed(const QString& text);
    void chosenChanged();
    void nameTyped(const QString& name);
    void renameEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& search) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void placeField();
    void fitColumns();

    const Theme& m_theme;
    PlanListFilter& m_plans;
    TextField* m_field = nullptr;
    std::string m_renamed;
};

/// Two lines a cell, the second one smaller; figures at the right.
class PlanCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanCellDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace headroom::ui
