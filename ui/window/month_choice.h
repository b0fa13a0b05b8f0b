#pragma once

#include "plan/plan.h"

#include <QString>

#include <functional>

class QComboBox;

namespace headroom::ui {

/// Fills a box with the months of the plan, whose data are the months' numbers, and chooses one. `first`
/// stands for the plan's first month where that has a word of its own. A month of which `taken` says anything
/// cannot be chosen, and says why. A month after the plan is there only while it is the chosen one.
void showMonths(QComboBox& box, const plan::Plan& plan, int chosen, const QString& first = {},
                const std::function<QString(int month)>& taken = {});

} // namespace headroom::ui
