#include "ui/theme/accessible_choices.h"

#include "ui/theme/segmented_control.h"

#include <QPointer>

namespace headroom::ui {

namespace {

/// One choice of the control.
class Choice : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Choice(SegmentedControl* control, int index)
        : m_control(control)
        , m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_control && m_index < m_control->labels().size(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return m_control ? m_control->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_control);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return isValid() && which == QAccessible::Name ? m_control->labels().at(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect box = m_control->segment(m_index).toAlignedRect();
        return {m_control->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RadioButton; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool chosen = m_control->chosen() == m_index;
        state.checkable = true;
        state.checked = chosen;
        state.focusable = true;
        state.focused = chosen && m_control->hasFocus();
        state.disabled = !m_control->isEnabled();
        state.invisible = !m_control->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid()) m_control->choose(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<SegmentedControl> m_control;
    int m_index;
};

} // namespace

AccessibleChoices::AccessibleChoices(SegmentedControl* control)
    : QAccessibleWidget(control, QAccessible::Grouping) {}

AccessibleChoices::~AccessibleChoices() {
    for (const QAccessible::Id id : m_children) QAccessible::deleteAccessibleInterface(id);
}

SegmentedControl& AccessibleChoices::control() const {
    return *static_cast<SegmentedControl*>(widget());
}

int AccessibleChoices::childCount() const {
    return static_cast<int>(control().labels().size());
}

QAccessibleInterface* AccessibleChoices::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_children.size() <= index)
        m_children << QAccessible::registerAccessibleInterface(
            new Choice(&control(), static_cast<int>(m_children.size())));
    return QAccessible::accessibleInterface(m_children[index]);
}

int AccessibleChoices::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < m_children.size(); ++i)
        if (QAccessible::accessibleInterface(m_children[i]) == child) return i;
    return -1;
}

QAccessibleInterface* AccessibleChoices::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface* choice = child(i); choice->rect().contains(x, y)) return choice;
    return nullptr;
}

QAccessibleInterface* AccessibleChoices::focusChild() const {
    return control().hasFocus() ? child(control().chosen()) : nullptr;
}

} // namespace headroom::ui
