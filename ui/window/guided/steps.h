#pragma once

#include "ui/document/plan_steps.h"
#include "ui/window/guided/guided_step.h"

#include <vector>

namespace headroom::ui {

GuidedStep* makeTeamStep(DraftDesk& desk, const PlanSteps& steps, const Theme& theme);
GuidedStep* makeTypesStep(DraftDesk& desk, const Theme& theme);
GuidedStep* makeAutomationStep(DraftDesk& desk, const Theme& theme);
GuidedStep* makePeopleStep(DraftDesk& desk, const Theme& theme);
GuidedStep* makeFirstResultStep(DraftDesk& desk, const Theme& theme);

} // namespace headroom::ui
