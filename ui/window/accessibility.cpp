#include "ui/window/accessibility.h"

#include "ui/charts/accessible_chart.h"
#include "ui/charts/month_chart.h"
#include "ui/charts/painted_chart.h"
#include "ui/theme/accessible_choices.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/headline_strip.h"

#include <QAccessibleWidget>

namespace headroom::ui {

namespace {

/// A headline figure: a button that says what, how much and beside what, and has the plain number as its
/// value, so that a change is heard of.
class AccessibleFigure : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleFigure(HeadlineTile* tile)
        : QAccessibleWidget(tile, QAccessible::Button) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == pressAction())
            tile().click();
        else
            QAccessibleWidget::doAction(name);
    }
    [[nodiscard]] QVariant currentValue() const override { return tile().number(); }
    void setCurrentValue(const QVariant&) override {} // it is a result
    [[nodiscard]] QVariant minimumValue() const override { return {}; }
    [[nodiscard]] QVariant maximumValue() const override { return {}; }
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    [[nodiscard]] HeadlineTile& tile() const { return *static_cast<HeadlineTile*>(widget()); }
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    if (auto* control = qobject_cast<SegmentedControl*>(object)) return new AccessibleChoices(control);
    if (auto* tile = qobject_cast<HeadlineTile*>(object)) return new AccessibleFigure(tile);
    if (auto* chart = qobject_cast<MonthChart*>(object))
        return new AccessibleChart(chart, [chart] { return chartTable(chart->data(), chart->locale()); });
    if (auto* chart = qobject_cast<PaintedChart*>(object))
        return new AccessibleChart(chart, [chart] { return chart->table(); });
    return nullptr;
}

} // namespace

void installAccessibility() {
    // The same factory twice would only be asked twice.
    QAccessible::removeFactory(interfaceFor);
    QAccessible::installFactory(interfaceFor);
}

} // namespace headroom::ui
