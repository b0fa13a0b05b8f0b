#pragma once

#include "projection/projection.h"
#include "ranges/answers.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// What the ranges of a plan come to, for a terminal of 100 columns: quantiles of the figure's metric by
/// month, then chances, guardrails, and the levers that move the figure most.
QString rangesText(const projection::Projection& projection, const ranges::Answers& answers,
                   const ranges::Figure& figure, const QLocale& locale);

/// What was put right or left out before the ranges could be drawn, and what to do about it.
QString noticeLine(const ranges::Notice& notice, const plan::Plan& underScenario, const QLocale& locale);

/// How far a simulation is that takes its time: "34,000 of 100,000 draws".
QString drawingNote(std::int64_t done, std::int64_t draws, const QLocale& locale);

} // namespace headroom::ui
