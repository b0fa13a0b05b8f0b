#pragma once

#include "plan/lever_catalogue.h"
#include "plan/plan.h"

#include <QLocale>
#include <QString>

#include <array>

namespace headroom::ui {

/// What a lever's range says of a month, in words, with what low and high mean: "P10–P90: one outcome in ten
/// is below 18,000 conversations, one in ten above 24,000 conversations." The lever must have a range.
QString rangeSentence(const plan::Lever& lever, plan::LeverKey key, int month, const QLocale& locale,
                      const QString& currency);
/// How likely low, base and high are, of weights that count against their sum: "30, 40 and 30 %".
QString weightsInWords(const std::array<double, 3>& weights, const QLocale& locale);

} // namespace headroom::ui
