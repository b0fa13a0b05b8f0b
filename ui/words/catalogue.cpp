#include "ui/words/catalogue.h"

#include "plan/metric_typical.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui {

namespace {

/// A catalogue text in the user's language. The catalogues hold string literals, so their data ends in a
/// zero.
QString translated(const char* context, std::string_view text) {
    return text.empty() ? QString() : QCoreApplication::translate(context, text.data());
}

} // namespace

QString label(plan::LeverKey key) {
    return translated("Lever", plan::info(key).label);
}

QString help(plan::LeverKey key) {
    return translated("Lever", plan::info(key).help);
}

QString typical(plan::LeverKey key) {
    return translated("Lever", plan::info(key).typical);
}

QString label(plan::Metric metric) {
    return translated("Metric", plan::info(metric).label);
}

QString help(plan::Metric metric) {
    return translated("Metric", plan::info(metric).help);
}

QString typical(plan::Metric metric) {
    return translated("Metric", plan::typical(metric));
}

QString formula(plan::Metric metric) {
    return translated("Metric", plan::info(metric).formula);
}

QString label(plan::Observed what) {
    const plan::ObservedInfo& info = plan::info(what);
    return info.metric ? label(*info.metric) : translated("Observed", info.label);
}

QString help(plan::Observed what) {
    return translated("Observed", plan::info(what).help);
}

QString shortLabel(plan::LeverKey key) {
    switch (key) {
    case plan::LeverKey::growth: return Words::tr("Growth a year");
    case plan::LeverKey::tuningShare: return Words::tr("Triage and handover");
    case plan::LeverKey::inboxShareToday: return Words::tr("Inbox share before");
    case plan::LeverKey::dedicatedTeamCost: return Words::tr("AI team a month");
    case plan::LeverKey::reviewFraction: return Words::tr("AI conv. reviewed");
    case plan::LeverKey::surplusToSystems: return Words::tr("Surplus to systems");
    case plan::LeverKey::surplusToInsight: return Words::tr("Surplus to insight");
    case plan::LeverKey::surplusToChannels: return Words::tr("Surplus to channels");
    case plan::LeverKey::surplusToOutreach: return Words::tr("Surplus to outreach");
    case plan::LeverKey::surplusToBacklog: return Words::tr("Surplus to backlog");
    case plan::LeverKey::openingHeadcount: return Words::tr("Opening, ramped");
    case plan::LeverKey::loadedCost: return Words::tr("Loaded cost a person");
    case plan::LeverKey::aiPrice: return Words::tr("AI price per outcome");
    case plan::LeverKey::contractorCost: return Words::tr("Contractor a month");
    case plan::LeverKey::outsourcedPrice: return Words::tr("Price per outsourced conv.");
    case plan::LeverKey::involvementToday: return Words::tr("AI involvement before");
    case plan::LeverKey::resolutionToday: return Words::tr("AI resolution before");
    case plan::LeverKey::ceiling: return Words::tr("Ceiling");
    case plan::LeverKey::decay: return Words::tr("Decay a month");
    case plan::LeverKey::raiseHours: return Words::tr("Work per point");
    default: return label(key);
    }
}

QString shortLabel(plan::Metric metric) {
    switch (metric) {
    case plan::Metric::mixEffectMinutes: return Words::tr("From harder mix");
    case plan::Metric::complexityEffectMinutes: return Words::tr("From harder cases");
    case plan::Metric::capacityCreatedFte: return Words::tr("Capacity created");
    case plan::Metric::requiredWithClearanceFte: return Words::tr("Required and clearance");
    case plan::Metric::costPerHumanConversation: return Words::tr("Cost per human conv.");
    default: return label(metric);
    }
}

QString label(plan::Section section) {
    switch (section) {
    case plan::Section::demand: return Words::tr("Demand");
    case plan::Section::automation: return Words::tr("Automation");
    case plan::Section::improvement: return Words::tr("Improvement work");
    case plan::Section::time: return Words::tr("Time");
    case plan::Section::effort: return Words::tr("Effort");
    case plan::Section::people: return Words::tr("People");
    case plan::Section::service: return Words::tr("Service");
    case plan::Section::money: return Words::tr("Money");
    }
    return {};
}

QString label(plan::MetricSection section) {
    switch (section) {
    case plan::MetricSection::automation: return Words::tr("Automation");
    case plan::MetricSection::work: return Words::tr("Work");
    case plan::MetricSection::care: return Words::tr("Care");
    case plan::MetricSection::people: return Words::tr("People");
    case plan::MetricSection::service: return Words::tr("Service");
    case plan::MetricSection::money: return Words::tr("Money");
    }
    return {};
}

QString label(plan::LeverKind kind) {
    switch (kind) {
    case plan::LeverKind::bet: return Words::tr("bet");
    case plan::LeverKind::decision: return Words::tr("decision");
    case plan::LeverKind::fact: return Words::tr("fact");
    }
    return {};
}

QString label(plan::Nature nature) {
    switch (nature) {
    case plan::Nature::informational: return Words::tr("informational");
    case plan::Nature::personalised: return Words::tr("personalised");
    case plan::Nature::action: return Words::tr("action");
    case plan::Nature::deepTroubleshooting: return Words::tr("deep troubleshooting");
    }
    return {};
}

QString label(plan::Dependence dependence) {
    switch (dependence) {
    case plan::Dependence::contentLed: return Words::tr("content-led");
    case plan::Dependence::systemDependent: return Words::tr("system-dependent");
    }
    return {};
}

QString label(plan::ServiceMode mode) {
    switch (mode) {
    case plan::ServiceMode::deferred: return Words::tr("deferred");
    case plan::ServiceMode::live: return Words::tr("live");
    }
    return {};
}

QString label(plan::Distribution distribution) {
    switch (distribution) {
    case plan::Distribution::pert: return Words::tr("PERT");
    case plan::Distribution::triangular: return Words::tr("triangular");
    case plan::Distribution::uniform: return Words::tr("uniform");
    case plan::Distribution::normal: return Words::tr("normal");
    case plan::Distribution::lognormal: return Words::tr("lognormal");
    case plan::Distribution::discrete: return Words::tr("discrete");
    }
    return {};
}

QString label(plan::RangeMeaning meaning) {
    switch (meaning) {
    case plan::RangeMeaning::p10p90: return Words::tr("P10–P90");
    case plan::RangeMeaning::absoluteLimits: return Words::tr("absolute limits");
    }
    return {};
}

QString label(plan::RangeBasis basis) {
    switch (basis) {
    case plan::RangeBasis::value: return Words::tr("values");
    case plan::RangeBasis::difference: return Words::tr("differences from base");
    case plan::RangeBasis::factor: return Words::tr("factors of base");
    }
    return {};
}

QString label(plan::Confidence confidence) {
    switch (confidence) {
    case plan::Confidence::low: return Words::tr("low", "confidence");
    case plan::Confidence::medium: return Words::tr("medium", "confidence");
    case plan::Confidence::high: return Words::tr("high", "confidence");
    }
    return {};
}

QString label(plan::Rating rating) {
    switch (rating) {
    case plan::Rating::low: return Words::tr("low", "rating");
    case plan::Rating::medium: return Words::tr("medium", "rating");
    case plan::Rating::high: return Words::tr("high", "rating");
    }
    return {};
}

QString label(plan::Shape shape) {
    switch (shape) {
    case plan::Shape::constant: return Words::tr("constant");
    case plan::Shape::linear: return Words::tr("straight lines");
    case plan::Shape::steps: return Words::tr("steps");
    case plan::Shape::monthly: return Words::tr("month by month");
    }
    return {};
}

QString label(plan::Severity severity) {
    switch (severity) {
    case plan::Severity::hint: return Words::tr("hint");
    case plan::Severity::warning: return Words::tr("warning");
    case plan::Severity::error: return Words::tr("error");
    }
    return {};
}

QString label(plan::VolumeBasis basis) {
    switch (basis) {
    case plan::VolumeBasis::baseline: return Words::tr("a baseline that grows");
    case plan::VolumeBasis::forecast: return Words::tr("a forecast, month by month");
    }
    return {};
}

QString label(plan::EligibleVolume eligible) {
    switch (eligible) {
    case plan::EligibleVolume::allInbound: return Words::tr("all conversations");
    case plan::EligibleVolume::visibleToAi: return Words::tr("those the AI may see");
    }
    return {};
}

QString label(plan::AttritionBasis basis) {
    switch (basis) {
    case plan::AttritionBasis::byYear: return Words::tr("by the year");
    case plan::AttritionBasis::byMonth: return Words::tr("by the month");
    }
    return {};
}

QString scenarioLabel(const std::string& scenario) {
    return scenario == plan::baseScenario ? Words::tr("Base") : QString::fromStdString(scenario);
}

QString leverTitle(const plan::LeverRef& lever, const plan::Plan& plan) {
    const auto titled = [&](const auto* part) {
        //: A lever and the work type or milestone it belongs to: "AI resolution, Actions".
        return part ? Words::tr("%1, %2").arg(label(lever.key), QString::fromStdString(part->name))
                    : label(lever.key);
    };
    return plan::holderOf(lever.key) == plan::Holder::milestone ? titled(plan.milestone(lever.of))
                                                                : titled(plan.workType(lever.of));
}

QString leverPlace(const plan::LeverRef& lever, int month, const plan::Plan& plan, const QLocale& locale) {
    if (month < 0) return leverTitle(lever, plan);
    //: A place and a month: "Inbox share, Oct 2026". Two digits would read as a day.
    return Words::tr("%1, %2", "place, month")
        .arg(leverTitle(lever, plan), monthShort(plan.monthAt(month), locale) + u' ' +
                                          QString::number(int(plan.monthAt(month).year())));
}

QString label(plan::Verdict verdict) {
    switch (verdict) {
    case plan::Verdict::accepted: return Words::tr("accepted", "the actions of a guardrail");
    case plan::Verdict::deferred: return Words::tr("deferred", "the actions of a guardrail");
    case plan::Verdict::overridden: return Words::tr("overridden", "the actions of a guardrail");
    }
    return {};
}

QString actualPlace(plan::Observed what, const plan::WorkTypeId& workType, plan::Month month,
                    const plan::Plan& plan, const QLocale& locale) {
    QStringList parts{label(what)};
    if (const plan::WorkType* type = plan.workType(workType))
        parts << QString::fromStdString(type->name);
    else if (!workType.empty())
        parts << QString::fromStdString(workType.value);
    if (month.ok()) parts << monthShortWithYear(month, locale);
    return parts.join(QStringLiteral(", "));
}

} // namespace headroom::ui
