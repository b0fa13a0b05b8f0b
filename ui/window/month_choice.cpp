#include "ui/window/month_choice.h"

#include "ui/words/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::MonthChoice)
};

} // namespace

void showMonths(QComboBox& box, const plan::Plan& plan, int chosen, const QString& first,
                const std::function<QString(int month)>& taken) {
    const auto put = [&](int index, const QString& text, int month) {
        if (index == box.count()) box.addItem(QString());
        if (box.itemText(index) != text) box.setItemText(index, text);
        box.setItemData(index, month);
    };
    box.setMaxVisibleItems(12);                                   // a year at a glance
    auto* items = qobject_cast<QStandardItemModel*>(box.model()); // what a box makes for itself
    for (int month = 0; month < plan.months; ++month) {
        const QString name =
            month == 0 && !first.isEmpty() ? first : monthLong(plan.monthAt(month), box.locale());
        const QString why = taken ? taken(month) : QString();
        put(month, why.isEmpty() ? name : Words::tr("%1, taken", "month").arg(name), month);
        items->item(month)->setEnabled(why.isEmpty());
        items->item(month)->setToolTip(why);
    }
    const bool inside = chosen < plan.months;
    if (!inside)
        put(plan.months, Words::tr("%1, after the plan").arg(monthLong(plan.monthAt(chosen), box.locale())),
            chosen);
    while (box.count() > plan.months + (inside ? 0 : 1)) box.removeItem(box.count() - 1);
    box.setCurrentIndex(inside ? chosen : plan.months);
}

} // namespace headroom::ui
