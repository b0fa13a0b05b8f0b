#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace headroom::ui {

class PanelLabel;
class PartRow;
class TextField;
class TickRow;

/// A milestone, to be changed: its name, owner and planned month, how late it comes, and which work types'
/// steps of resolution wait for it.
class MilestonePanel : public QWidget {
    Q_OBJECT

public:
    /// Whether the delay is shown here, or beside this panel as the lever it is.
    enum class Delay { here, elsewhere };
    MilestonePanel(Document& document, const Theme& theme, Delay delay, QWidget* parent = nullptr);

    void show(const plan::MilestoneId& milestone);
    /// Puts the cursor into its name.
    void rename();

    [[nodiscard]] TextField& nameField() { return *m_name; }
    [[nodiscard]] TextField& ownerField() { return *m_owner; }
    [[nodiscard]] TextField& delayField() { return *m_delay; }
    [[nodiscard]] PartRow& delayRow() { return *m_aboutDelay; }
    [[nodiscard]] QComboBox& monthBox() { return *m_month; }
    /// In the order of the plan's work types.
    [[nodiscard]] const std::vector<TickRow*>& typeRows() const { return m_types; }

Q_SIGNALS:
    /// The delay's range, source and owner are wanted.
    void leverWanted(const headroom::plan::LeverRef& lever);
    void said(const QString& text);

private:
    void layOut(Delay delay);
    void read();
    void readTypes(const plan::Plan& plan, const plan::Plan& inScenario, const plan::Milestone& milestone);
    /// Why the work type's step of that month cannot hang on this one too.
    [[nodiscard]] QString stepTaken(const plan::WorkType& type, int month, const plan::Milestone& by) const;
    void typeDelay(const QString& text);
    void chooseType(int type, bool waits);
    void change(const QString& what, const std::function<void(plan::Milestone&)>& edit);

    Document& m_document;
    const Theme& m_theme;
    plan::MilestoneId m_milestone;
    std::string m_planId;
    TextField *m_name, *m_owner, *m_delay;
    QComboBox* m_month;
    PartRow* m_aboutDelay;
    PanelLabel *m_inBase, *m_nothing;
    QVBoxLayout* m_waiting;
    std::vector<TickRow*> m_types;
};

} // namespace headroom::ui
