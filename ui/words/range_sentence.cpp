#include "ui/words/range_sentence.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <cmath>

namespace headroom::ui {

QString weightsInWords(const std::array<double, 3>& weights, const QLocale& locale) {
    const double sum = weights[0] + weights[1] + weights[2];
    const auto percent = [&](double weight) {
        return formatForEdit(std::round(weight / sum * 1e3) / 10, plan::Unit::factor, locale);
    };
    //: How likely low, base and high are: "30, 40 and 30 %".
    return Words::tr("%1, %2 and %3 %").arg(percent(weights[0]), percent(weights[1]), percent(weights[2]));
}

QString rangeSentence(const plan::Lever& lever, plan::LeverKey key, int month, const QLocale& locale,
                      const QString& currency) {
    const plan::Range& range = *lever.range;
    const plan::LeverInfo& info = plan::info(key);
    const auto worded = [&](double value) {
        // The last digits of an end kept as a difference or a factor are the dust of a calculation.
        return formatWithUnit(QString::number(value, 'g', 12).toDouble(), info.unit, locale, currency);
    };
    const QString low = worded(lever.lowAt(month)), high = worded(lever.highAt(month));
    QString sentence;
    if (range.distribution == plan::Distribution::discrete)
        sentence = Words::tr("Low, base or high, and nothing between them or beyond.");
    else if (range.meaning == plan::RangeMeaning::p10p90)
        sentence = Words::tr("P10–P90: one outcome in ten is below %1, one in ten above %2.").arg(low, high);
    else
        sentence = Words::tr("Absolute limits: no outcome is below %1 or above %2.").arg(low, high);
    if (!info.byMonth) return sentence;
    return sentence + u' ' +
           (range.monthly ? Words::tr("Each month has an outcome of its own.")
                          : Words::tr("All months are high or low together."));
}

} // namespace headroom::ui
