#pragma once

#include "plan/lever.h"
#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"
#include "plan/plan.h"
#include "plan/validation.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// The catalogues' words in the user's language.
QString label(plan::LeverKey key);
QString help(plan::LeverKey key);
QString typical(plan::LeverKey key); // empty where nothing is usual
QString label(plan::Metric metric);
/// A shorter one for where there is no room for the whole; the whole where there is none.
QString shortLabel(plan::LeverKey key);
QString shortLabel(plan::Metric metric);
QString help(plan::Metric metric);
QString typical(plan::Metric metric); // empty where nothing is known
QString formula(plan::Metric metric);
QString label(plan::Observed what);
QString help(plan::Observed what);

QString label(plan::Section section);
QString label(plan::MetricSection section);
QString label(plan::LeverKind kind);
QString label(plan::Nature nature);
QString label(plan::Dependence dependence);
QString label(plan::ServiceMode mode);
QString label(plan::Distribution distribution);
QString label(plan::RangeMeaning meaning); // "P10–P90", "absolute limits"
QString label(plan::RangeBasis basis);
QString label(plan::Confidence confidence);
QString label(plan::Rating rating);
QString label(plan::Shape shape);
QString label(plan::Severity severity);
QString label(plan::VolumeBasis basis);
QString label(plan::EligibleVolume eligible);
QString label(plan::AttritionBasis basis);
QString label(plan::Verdict verdict); // "accepted"

/// "Base" in the user's language; the user's own names as they are.
QString scenarioLabel(const std::string& scenario);
/// "AI resolution, Actions": a lever with its work type.
QString leverTitle(const plan::LeverRef& lever, const plan::Plan& plan);
/// "AI resolution, Actions, Jul 26": with its month; a month below 0 is left out.
QString leverPlace(const plan::LeverRef& lever, int month, const plan::Plan& plan, const QLocale& locale);
/// "AI resolution, Actions, Jul 26": what was observed, of which work type, in which month.
QString actualPlace(plan::Observed what, const plan::WorkTypeId& workType, plan::Month month,
                    const plan::Plan& plan, const QLocale& locale);

} // namespace headroom::ui
