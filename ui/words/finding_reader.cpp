#include "ui/words/finding_reader.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui {

namespace {

using plan::FindingCode;

/// The list of the plan that a finding speaks of, where that is neither a lever nor a month.
QString listPlace(FindingCode code) {
    switch (code) {
    case FindingCode::tooManyGuardrails:
    case FindingCode::guardrailIdInvalid:
    case FindingCode::guardrailNameEmpty:
    case FindingCode::guardrailNameTwice:
    case FindingCode::guardrailThresholdInvalid:
    case FindingCode::guardrailMonthsInvalid:
    case FindingCode::guardrailUndecided:
    case FindingCode::noAutomationGuardrail: return Words::tr("Guardrails");
    case FindingCode::correlationLeverUnknown:
    case FindingCode::tooManyCorrelations: return Words::tr("Correlations");
    case FindingCode::drawsOutOfRange: return Words::tr("Draws");
    case FindingCode::scenarioWeightsOverWhole: return Words::tr("Scenarios");
    case FindingCode::financeReviewOld:
    case FindingCode::financeReviewMissing:
    case FindingCode::financeReviewOverdue: return Words::tr("Finance review");
    case FindingCode::assumptionsOverdue:
    case FindingCode::assumptionsStale: return Words::tr("Assumption register");
    case FindingCode::actualSourceInvalid:
    case FindingCode::actualInvalid:
    case FindingCode::actualMisplaced:
    case FindingCode::actualTwice:
    case FindingCode::actualSourceUnknown:
    case FindingCode::actualOutOfPlan: return Words::tr("Actuals");
    case FindingCode::topicInvalid: return Words::tr("Actuals");
    case FindingCode::decisionInvalid: return Words::tr("Decisions");
    case FindingCode::improvementInvalid:
    case FindingCode::tooManyImprovements:
    case FindingCode::topicsWithoutOwner:
    case FindingCode::improvementOverdue:
    case FindingCode::improvementWithoutEffect: return Words::tr("Improvements");
    default: return {};
    }
}

} // namespace

QString FindingReader::number(std::size_t index, plan::Unit unit) const {
    bool readable = false;
    const double value = text(index).toDouble(&readable);
    if (!readable) return text(index);
    return formatWithShortUnit(value, unit, m_locale, QString::fromStdString(m_plan.currency));
}

QString FindingReader::lever() const {
    return m_finding.lever ? label(m_finding.lever->key) : Words::tr("The value");
}

QString FindingReader::workType() const {
    const auto* type = m_finding.lever ? m_plan.workType(m_finding.lever->of) : nullptr;
    return type ? QString::fromStdString(type->name) : Words::tr("The work type");
}

QString FindingReader::actual() const {
    const auto what = plan::observedNamed(text(0).toStdString());
    if (!what) return text(0);
    QString place = actualPlace(*what, {text(1).toStdString()}, {}, m_plan, m_locale);
    if (const auto month = plan::parseMonth(text(2).toStdString()))
        place = Words::tr("%1, %2", "place, month").arg(place, monthShortWithYear(*month, m_locale));
    return place;
}

QString FindingReader::actualValue(std::size_t index) const {
    const auto what = plan::observedNamed(text(0).toStdString());
    return number(index, what ? plan::info(*what).unit : plan::Unit::factor);
}

QString FindingReader::leverWithHolder() const {
    return m_finding.lever ? leverTitle(*m_finding.lever, m_plan) : Words::tr("A lever");
}

QString FindingReader::leverWithHolder(std::size_t index) const {
    const auto key = plan::leverNamed(text(index).toStdString());
    return key ? leverTitle({*key, {text(index + 1).toStdString()}}, m_plan) : Words::tr("another lever");
}

QString FindingReader::points(std::size_t index) const {
    return formatNumber(text(index).toDouble(), plan::Unit::share, m_locale);
}

QString FindingReader::monthOf(std::size_t index) const {
    return monthLong(m_plan.monthAt(text(index).toInt()), m_locale);
}

QString FindingReader::date(std::size_t index) const {
    const auto date = plan::parseDate(text(index).toStdString());
    return date ? formatDate(*date, m_locale) : text(index);
}

QString FindingReader::month() const {
    return m_finding.month < 0 ? Words::tr("a month") : monthLong(m_plan.monthAt(m_finding.month), m_locale);
}

QString FindingReader::place() const {
    QString place;
    if (m_finding.lever)
        place = leverPlace(*m_finding.lever, m_finding.month, m_plan, m_locale);
    else if (m_finding.month >= 0)
        place = monthLong(m_plan.monthAt(m_finding.month), m_locale);
    else
        place = listPlace(m_finding.code);
    if (m_finding.scenario.empty()) return place;
    const QString scenario = Words::tr("scenario %1").arg(scenarioLabel(m_finding.scenario));
    return place.isEmpty() ? scenario : Words::tr("%1, %2", "place, scenario").arg(place, scenario);
}

} // namespace headroom::ui
