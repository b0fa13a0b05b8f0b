#include "ui/window/finding_place.h"

namespace headroom::ui {

using plan::FindingCode;

Setting settingOf(FindingCode code) {
    switch (code) {
    case FindingCode::tooManyGuardrails:
    case FindingCode::guardrailIdInvalid:
    case FindingCode::guardrailNameEmpty:
    case FindingCode::guardrailNameTwice:
    case FindingCode::guardrailThresholdInvalid:
    case FindingCode::guardrailMonthsInvalid:
    case FindingCode::noAutomationGuardrail: return Setting::guardrails;
    case FindingCode::financeReviewOld:
    case FindingCode::financeReviewOverdue:
    case FindingCode::financeReviewMissing: return Setting::financeReview;
    case FindingCode::drawsOutOfRange: return Setting::draws;
    case FindingCode::correlationLeverUnknown:
    case FindingCode::tooManyCorrelations: return Setting::correlations;
    case FindingCode::scenarioWeightInvalid:
    case FindingCode::scenarioWeightsOverWhole: return Setting::scenarioWeights;
    case FindingCode::improvementInvalid:
    case FindingCode::tooManyImprovements:
    case FindingCode::topicsWithoutOwner:
    case FindingCode::improvementOverdue:
    case FindingCode::improvementWithoutEffect: return Setting::improvements;
    default: return Setting::none;
    }
}

LeverPart leverPartOf(FindingCode code) {
    switch (code) {
    case FindingCode::rangeWeightsInvalid: return LeverPart::weights;
    case FindingCode::rangeMonthlyInvalid:
    case FindingCode::rangeMonthlyOfOneValue: return LeverPart::outcome;
    case FindingCode::correlationWithItself:
    case FindingCode::correlationTwice:
    case FindingCode::correlationRankInvalid:
    case FindingCode::correlationWithoutRange: return LeverPart::correlations;
    default: return LeverPart::none;
    }
}

} // namespace headroom::ui
