#pragma once

#include "projection/projection.h"
#include "ranges/summary.h"
#include "ui/words/answers.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace headroom::ui {

/// A probability in whole per cent; what is not quite certain is never shown as certain: "< 1 %", "> 99 %".
QString formatChance(double share, const QLocale& locale);
/// "52.1–65.0 %", "5.10–5.72 M$": from low to high with the unit once; a cell whose head has it needs none.
QString formatRange(double low, double high, plan::Unit unit, const QLocale& locale,
                    const QString& currency = {}, bool withUnit = true);
/// "P10–P90, 100,000 draws"; of a simulation that still runs "P10–P90, 2,000 of 100,000 draws so far", and
/// where the numbers are those of an older plan it says so.
QString drawsNote(std::int64_t draws, std::int64_t wanted, bool current, const QLocale& locale);

/// What of a metric's months is one number: "Worst month", "Whole plan", "2026".
QString overLabel(const ranges::Figure& figure, const plan::Plan& plan);
/// A figure by name: "Gap in the worst month", "Total cost, 2026", "AI resolution, Actions, whole plan".
QString figureTitle(const ranges::Figure& figure, const plan::Plan& plan);

/// What a simulation found about a range and did about it, in a sentence.
QString noticeSentence(const ranges::Notice& notice, const plan::Plan& plan, const QLocale& locale);

/// Why nothing can be drawn from the ranges of a plan; nothing where it can.
std::optional<Answer> rangesRefused(const projection::Projection& projection, const QLocale& locale);
/// Whether there will be enough people, over all draws. The summary is null while nothing is known yet.
Answer rangesAnswer(const projection::Projection& projection, const ranges::Summary* summary, bool anyBets,
                    const QLocale& locale);

} // namespace headroom::ui
