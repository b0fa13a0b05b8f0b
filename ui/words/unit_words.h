#pragma once

#include "plan/unit.h"

#include <QString>

namespace headroom::ui {

/// The small text after a number, which it agrees with: "people" as beside a name, but "person" after 1.
QString unitAfter(double value, plan::Unit unit, const QString& currency);

} // namespace headroom::ui
