// What a finding means to those who are told of it: what it keeps from being calculated, and its name.

#include "plan/validation.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom::plan {

namespace {

/// Errors that leave the draws without a meaning, and the projection of the base with one.
constexpr std::array ofRanges{FindingCode::rangeReversed,           FindingCode::rangeLognormalNotPositive,
                              FindingCode::rangeWeightsInvalid,     FindingCode::rangeMonthlyInvalid,
                              FindingCode::correlationLeverUnknown, FindingCode::correlationWithItself,
                              FindingCode::correlationTwice,        FindingCode::correlationRankInvalid,
                              FindingCode::tooManyCorrelations,     FindingCode::drawsOutOfRange};

template <class Codes>
bool isAmong(const Codes& codes, FindingCode code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

bool blocksProjection(const std::vector<Finding>& findings) {
    constexpr std::array beside{FindingCode::splitNotWhole,
                                FindingCode::scenarioWeightInvalid,
                                FindingCode::reductionsBeyondHeadcount,
                                FindingCode::noWorkingDays,
                                FindingCode::noInboxTime,
                                FindingCode::tooManyGuardrails,
                                FindingCode::guardrailIdInvalid,
                                FindingCode::guardrailNameEmpty,
                                FindingCode::guardrailNameTwice,
                                FindingCode::guardrailThresholdInvalid,
                                FindingCode::guardrailMonthsInvalid,
                                FindingCode::actualInvalid,
                                FindingCode::actualMisplaced,
                                FindingCode::actualTwice,
                                FindingCode::actualSourceUnknown,
                                FindingCode::actualSourceInvalid,
                                FindingCode::decisionInvalid,
                                FindingCode::topicInvalid,
                                FindingCode::improvementInvalid,
                                FindingCode::tooManyImprovements};
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity == Severity::error && !isAmong(beside, finding.code) &&
               !isAmong(ofRanges, finding.code);
    });
}

bool blocksRanges(const std::vector<Finding>& findings) {
    return blocksProjection(findings) ||
           std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
               return finding.severity == Severity::error && finding.scenario.empty() &&
                      isAmong(ofRanges, finding.code);
           });
}

bool hasErrors(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::error; });
}

std::string_view name(FindingCode code) {
    switch (code) {
    case FindingCode::nameEmpty: return "nameEmpty";
    case FindingCode::monthsOutOfRange: return "monthsOutOfRange";
    case FindingCode::currencyUnknown: return "currencyUnknown";
    case FindingCode::firstMonthInvalid: return "firstMonthInvalid";
    case FindingCode::tooManyWorkTypes: return "tooManyWorkTypes";
    case FindingCode::workTypeIdInvalid: return "workTypeIdInvalid";
    case FindingCode::workTypeNameEmpty: return "workTypeNameEmpty";
    case FindingCode::workTypeNameTwice: return "workTypeNameTwice";
    case FindingCode::scenarioNameInvalid: return "scenarioNameInvalid";
    case FindingCode::scenarioWeightInvalid: return "scenarioWeightInvalid";
    case FindingCode::scenarioWeightsOverWhole: return "scenarioWeightsOverWhole";
    case FindingCode::overrideUnknown: return "overrideUnknown";
    case FindingCode::leverNotFinite: return "leverNotFinite";
    case FindingCode::leverOutOfLimits: return "leverOutOfLimits";
    case FindingCode::leverNotWhole: return "leverNotWhole";
    case FindingCode::leverNotByMonth: return "leverNotByMonth";
    case FindingCode::rangeNotFinite: return "rangeNotFinite";
    case FindingCode::rangeReversed: return "rangeReversed";
    case FindingCode::rangeLognormalNotPositive: return "rangeLognormalNotPositive";
    case FindingCode::rangeWeightsInvalid: return "rangeWeightsInvalid";
    case FindingCode::rangeMonthlyInvalid: return "rangeMonthlyInvalid";
    case FindingCode::rangeMonthlyOfOneValue: return "rangeMonthlyOfOneValue";
    case FindingCode::rangeNotDrawn: return "rangeNotDrawn";
    case FindingCode::correlationLeverUnknown: return "correlationLeverUnknown";
    case FindingCode::correlationWithItself: return "correlationWithItself";
    case FindingCode::correlationTwice: return "correlationTwice";
    case FindingCode::correlationRankInvalid: return "correlationRankInvalid";
    case FindingCode::correlationWithoutRange: return "correlationWithoutRange";
    case FindingCode::tooManyCorrelations: return "tooManyCorrelations";
    case FindingCode::drawsOutOfRange: return "drawsOutOfRange";
    case FindingCode::splitNotWhole: return "splitNotWhole";
    case FindingCode::seasonInvalid: return "seasonInvalid";
    case FindingCode::holidayInvalid: return "holidayInvalid";
    case FindingCode::fixedDaysOutOfRange: return "fixedDaysOutOfRange";
    case FindingCode::rampInvalid: return "rampInvalid";
    case FindingCode::rampTooLong: return "rampTooLong";
    case FindingCode::openingRampingTooLong: return "openingRampingTooLong";
    case FindingCode::openingRampingInvalid: return "openingRampingInvalid";
    case FindingCode::launchInvalid: return "launchInvalid";
    case FindingCode::tooManyMilestones: return "tooManyMilestones";
    case FindingCode::milestoneInvalid: return "milestoneInvalid";
    case FindingCode::milestonesCollide: return "milestonesCollide";
    case FindingCode::milestoneWithoutStep: return "milestoneWithoutStep";
    case FindingCode::startOutOfPlan: return "startOutOfPlan";
    case FindingCode::profileInvalid: return "profileInvalid";
    case FindingCode::profileEmpty: return "profileEmpty";
    case FindingCode::targetUnmeetable: return "targetUnmeetable";
    case FindingCode::targetWithoutMeaning: return "targetWithoutMeaning";
    case FindingCode::patienceNone: return "patienceNone";
    case FindingCode::surplusOrderInvalid: return "surplusOrderInvalid";
    case FindingCode::surplusOverWhole: return "surplusOverWhole";
    case FindingCode::tooManyGuardrails: return "tooManyGuardrails";
    case FindingCode::guardrailIdInvalid: return "guardrailIdInvalid";
    case FindingCode::guardrailNameEmpty: return "guardrailNameEmpty";
    case FindingCode::guardrailNameTwice: return "guardrailNameTwice";
    case FindingCode::guardrailThresholdInvalid: return "guardrailThresholdInvalid";
    case FindingCode::guardrailMonthsInvalid: return "guardrailMonthsInvalid";
    case FindingCode::historyInvalid: return "historyInvalid";
    case FindingCode::actualInvalid: return "actualInvalid";
    case FindingCode::actualMisplaced: return "actualMisplaced";
    case FindingCode::actualTwice: return "actualTwice";
    case FindingCode::actualSourceUnknown: return "actualSourceUnknown";
    case FindingCode::actualOutOfPlan: return "actualOutOfPlan";
    case FindingCode::actualSourceInvalid: return "actualSourceInvalid";
    case FindingCode::decisionInvalid: return "decisionInvalid";
    case FindingCode::topicInvalid: return "topicInvalid";
    case FindingCode::improvementInvalid: return "improvementInvalid";
    case FindingCode::tooManyImprovements: return "tooManyImprovements";
    case FindingCode::resolutionAboveCeiling: return "resolutionAboveCeiling";
    case FindingCode::handleTimeMayTurnNegative: return "handleTimeMayTurnNegative";
    case FindingCode::reductionsBeyondHeadcount: return "reductionsBeyondHeadcount";
    case FindingCode::noWorkingDays: return "noWorkingDays";
    case FindingCode::noInboxTime: return "noInboxTime";
    case FindingCode::guardrailUndecided: return "guardrailUndecided";
    case FindingCode::utilisationOverOne: return "utilisationOverOne";
    case FindingCode::noOwner: return "noOwner";
    case FindingCode::betIncomplete: return "betIncomplete";
    case FindingCode::baseOffMedian: return "baseOffMedian";
    case FindingCode::automationJump: return "automationJump";
    case FindingCode::targetUnsupported: return "targetUnsupported";
    case FindingCode::systemStartsHigh: return "systemStartsHigh";
    case FindingCode::outputNotFalling: return "outputNotFalling";
    case FindingCode::inboxAboveLastYear: return "inboxAboveLastYear";
    case FindingCode::careShort: return "careShort";
    case FindingCode::reductionTooSoon: return "reductionTooSoon";
    case FindingCode::backfillStoppedEarly: return "backfillStoppedEarly";
    case FindingCode::surplusWithoutDestination: return "surplusWithoutDestination";
    case FindingCode::noAutomationGuardrail: return "noAutomationGuardrail";
    case FindingCode::financeReviewOld: return "financeReviewOld";
    case FindingCode::financeReviewMissing: return "financeReviewMissing";
    case FindingCode::financeReviewOverdue: return "financeReviewOverdue";
    case FindingCode::assumptionsOverdue: return "assumptionsOverdue";
    case FindingCode::assumptionsStale: return "assumptionsStale";
    case FindingCode::topicsWithoutOwner: return "topicsWithoutOwner";
    case FindingCode::improvementOverdue: return "improvementOverdue";
    case FindingCode::improvementWithoutEffect: return "improvementWithoutEffect";
    }
    return {};
}

std::string toText(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

} // namespace headroom::plan
