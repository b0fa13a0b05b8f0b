#pragma once

#include <QAccessibleWidget>

namespace headroom::ui {

class SegmentedControl;

/// A segmented control as a screen reader meets it: a group named after what is chosen, a radio button a
/// choice.
class AccessibleChoices : public QAccessibleWidget {
public:
    explicit AccessibleChoices(SegmentedControl* control);
    ~AccessibleChoices() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] SegmentedControl& control() const;

    mutable QList<QAccessible::Id> m_children; // made when they are asked for
};

} // namespace headroom::ui
