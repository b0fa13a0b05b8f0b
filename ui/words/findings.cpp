#include "ui/words/errors.h"

#include "ui/words/finding_reader.h"
#include "ui/words/words.h"

namespace headroom::ui {

namespace {

using plan::FindingCode;

/// "range,source" as words.
QString missingWords(const QString& list) {
    QStringList words;
    for (const QString& part : list.split(QLatin1Char(','))) {
        if (part == QLatin1String("range")) words << Words::tr("a range");
        if (part == QLatin1String("source")) words << Words::tr("a source");
        if (part == QLatin1String("owner")) words << Words::tr("an owner");
    }
    QString all = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i)
        all = Words::tr("%1 or %2", "missing things").arg(all, words[i]);
    return all;
}

struct Sentences {
    QString sentence;
    QString remedy;
};

/// A sentence that ends in a shortened unit, "100 conv.", has its full stop already.
QString withOneStop(QString sentence) {
    if (sentence.endsWith(QLatin1String(".."))) sentence.chop(1);
    return sentence;
}

Sentences limitsWords(const FindingReader& r) {
    if (r.has(2))
        return {
            Words::tr("%1 is %2, outside %3 to %4.").arg(r.lever(), r.number(0), r.number(1), r.number(2)),
            Words::tr("Set a value from %1 to %2.").arg(r.number(1), r.number(2))};
    return {Words::tr("%1 is %2, below %3.").arg(r.lever(), r.number(0), r.number(1)),
            Words::tr("Set at least %1.").arg(r.number(1))};
}

Sentences sentencesFor(FindingCode code, const FindingReader& r) {
    switch (code) {
    case FindingCode::nameEmpty: return {Words::tr("The plan has no name."), Words::tr("Give it one.")};
    case FindingCode::monthsOutOfRange:
        return {Words::tr("The plan covers %1 months; it may cover 1 to %2.").arg(r.text(0), r.text(1)),
                Words::tr("Set its length to 1 to %1 months.").arg(r.text(1))};
    case FindingCode::currencyUnknown:
        return {Words::tr("“%1” is not a currency code.").arg(r.text(0)),
                Words::tr("Use the three letters of ISO 4217, such as USD or EUR.")};
    case FindingCode::firstMonthInvalid:
        return {Words::tr("The plan's first month does not exist."),
                Words::tr("Set a month from 1900 to 2200.")};
    case FindingCode::tooManyWorkTypes:
        return {Words::tr("There are %1 work types; a plan holds at most %2.").arg(r.text(0), r.text(1)),
                Words::tr("Merge work types that behave alike.")};
    case FindingCode::workTypeIdInvalid:
        return {Words::tr("The id of work type “%1” is missing or used twice.").arg(r.text(0)),
                Words::tr("Give each work type an id of its own in the file.")};
    case FindingCode::workTypeNameEmpty:
        return {Words::tr("A work type has no name."), Words::tr("Name it.")};
    case FindingCode::workTypeNameTwice:
        return {Words::tr("Two work types are called “%1”.").arg(r.text(0)),
                Words::tr("Rename one of them.")};
    case FindingCode::scenarioNameInvalid:
        return {r.has(0) ? Words::tr("“%1” cannot be the name of a scenario.").arg(r.text(0))
                         : Words::tr("A scenario has no name."),
                Words::tr("Give it a name that is not taken and is not “Base”.")};
    case FindingCode::scenarioWeightInvalid:
        return {Words::tr("Scenario “%1” is given a weight of %2; it must be from 0 to 100 %.")
                    .arg(r.text(0), r.number(1, plan::Unit::share)),
                Words::tr("Set how likely it is, or leave it without a weight.")};
    case FindingCode::scenarioWeightsOverWhole:
        return {Words::tr("The weights of the scenarios add up to %1, and Base is left with none.")
                    .arg(r.number(0, plan::Unit::share)),
                Words::tr("Give away 100 % or less; Base takes the rest.")};
    case FindingCode::overrideUnknown:
        return {Words::tr("Scenario “%1” overrides “%2”, which the plan does not have.")
                    .arg(r.text(0), r.text(1)),
                Words::tr("Remove the override, or bring back the work type.")};
    case FindingCode::leverNotFinite:
        return {Words::tr("%1 has no finite value.").arg(r.lever()), Words::tr("Type a number.")};
    case FindingCode::leverOutOfLimits: return limitsWords(r);
    case FindingCode::leverNotWhole:
        return {Words::tr("%1 is %2, which is not a whole number.").arg(r.lever(), r.text(0)),
                Words::tr("Round it.")};
    case FindingCode::leverNotByMonth:
        return {Words::tr("%1 has one value for the whole plan, and is given a path.").arg(r.lever()),
                Words::tr("Set a single value.")};
    case FindingCode::rangeNotFinite:
        return {Words::tr("The range of %1 has no finite ends.").arg(r.lever()),
                Words::tr("Give low and high as numbers, or remove the range.")};
    case FindingCode::rangeReversed:
        return {Words::tr("Low %2, base %3 and high %4 of %1 are out of order.")
                    .arg(r.lever(), r.number(0), r.number(1), r.number(2)),
                Words::tr("Set low at or below base, and high at or above it.")};
    case FindingCode::rangeLognormalNotPositive:
        return {Words::tr("A lognormal range needs a low above 0; %1 has %2.").arg(r.lever(), r.number(0)),
                Words::tr("Raise low above 0, or choose another distribution.")};
    case FindingCode::rangeWeightsInvalid:
        return {Words::tr("The weights of the outcomes of %1 are negative, not numbers, or all 0.")
                    .arg(r.lever()),
                Words::tr("Say how likely low, base and high are; 30, 40 and 30 % is usual.")};
    case FindingCode::rangeMonthlyInvalid:
        return {Words::tr("A month's outcome of %1 follows the month before by %2; it must be from 0 to 1.")
                    .arg(r.lever(), r.number(0, plan::Unit::factor)),
                Words::tr("Set 0 where months have nothing to do with each other, and near 1 where they "
                          "rarely differ.")};
    case FindingCode::rangeMonthlyOfOneValue:
        return {Words::tr("%1 has one value for the whole plan; its range has no outcome by month.")
                    .arg(r.lever()),
                Words::tr("Let the whole path have one outcome.")};
    case FindingCode::rangeNotDrawn:
        return {Words::tr("%1 has a range, and no draw can use it: it stays at base.").arg(r.lever()),
                Words::tr("Remove the range; compare other values as a scenario.")};
    case FindingCode::correlationLeverUnknown:
        return {
            r.has(1)
                ? Words::tr("A correlation speaks of “%1” of “%2”, which the plan does not have.")
                      .arg(r.leverWithHolder(0), r.text(1))
                : Words::tr("A correlation speaks of “%1” without saying whose.").arg(r.leverWithHolder(0)),
            Words::tr("Remove it, or bring back the work type or milestone.")};
    case FindingCode::correlationWithItself:
        return {Words::tr("“%1” is correlated with itself.").arg(r.leverWithHolder()),
                Words::tr("Remove the correlation, or name another lever.")};
    case FindingCode::correlationTwice:
        return {
            Words::tr("“%1” and “%2” are correlated twice.").arg(r.leverWithHolder(), r.leverWithHolder(0)),
            Words::tr("Keep one of the two correlations.")};
    case FindingCode::correlationRankInvalid:
        return {Words::tr("“%1” and “%2” are correlated by %3; it must be from −1 to 1.")
                    .arg(r.leverWithHolder(), r.leverWithHolder(0), r.number(2, plan::Unit::factor)),
                Words::tr("Set 1 where they always move together, 0 where they have nothing to do with each "
                          "other, −1 where one rises as the other falls.")};
    case FindingCode::correlationWithoutRange:
        return {Words::tr("“%1” is correlated with “%2” and has no range: the correlation does nothing.")
                    .arg(r.leverWithHolder(), r.leverWithHolder(0)),
                Words::tr("Give it a range, or remove the correlation.")};
    case FindingCode::tooManyCorrelations:
        return {Words::tr("There are %1 correlations; a plan holds at most %2.").arg(r.text(0), r.text(1)),
                Words::tr("Keep those of the bets that matter most.")};
    case FindingCode::drawsOutOfRange:
        return {Words::tr("The ranges are drawn %1 times; it may be 1 to %2.")
                    .arg(r.whole(r.count(0)), r.whole(plan::maximumDraws)),
                Words::tr("Set %1; it is enough for figures a reviewer can rely on.")
                    .arg(r.whole(plan::DrawSettings{}.draws))};
    case FindingCode::splitNotWhole:
        return {Words::tr("The parts of a paid hour add up to %1, not 100 %.")
                    .arg(r.number(0, plan::Unit::share)),
                Words::tr("Move the difference to or from one of the parts.")};
    case FindingCode::seasonInvalid:
        return {Words::tr("The seasonal index is negative, not a number, or 0 in every month."),
                Words::tr("Give each calendar month an index; 1 is an average month.")};
    case FindingCode::holidayInvalid:
        return {Words::tr("The public holiday “%1” is on a day that does not exist.").arg(r.text(0)),
                Words::tr("Correct its date, or remove it.")};
    case FindingCode::fixedDaysOutOfRange:
        return {Words::tr("%1 is given %2 working days, which it cannot have.").arg(r.text(0), r.text(1)),
                Words::tr("Set 0 to the number of days in the month.")};
    case FindingCode::noWorkingDays:
        return {Words::tr("There is work in %1 and no working day to do it on: required FTE has no value.")
                    .arg(r.month()),
                Words::tr("Correct the holidays or the month's working days.")};
    case FindingCode::rampInvalid:
        return {Words::tr("The ramp's proficiency in month of age %1 is %2; it must be from 0 to 100 %.")
                    .arg(r.text(0), r.number(1, plan::Unit::share)),
                Words::tr("Set how much of a full person's work someone does in that month.")};
    case FindingCode::rampTooLong:
        return {Words::tr("The ramp is %1 months long; at most %2 are kept.").arg(r.text(0), r.text(1)),
                Words::tr("Shorten it.")};
    case FindingCode::openingRampingTooLong:
        return {Words::tr("People of the opening team ramp for %1 months, the ramp for %2.")
                    .arg(r.text(0), r.text(1)),
                Words::tr("Count those past the ramp as fully ramped.")};
    case FindingCode::openingRampingInvalid:
        return {Words::tr("A number of people still ramping is negative or not a number."),
                Words::tr("Set 0 or more.")};
    case FindingCode::launchInvalid:
        return {Words::tr("The launch “%1” has no work type, or a month, volume or decay that cannot be.")
                    .arg(r.text(0)),
                Words::tr("Give it a work type of this plan, a month within it, a volume of 0 or more and a "
                          "decay of 0 to 100 %.")};
    case FindingCode::tooManyMilestones:
        return {Words::tr("There are %1 milestones; a plan holds at most %2.").arg(r.text(0), r.text(1)),
                Words::tr("Keep those that automation waits for.")};
    case FindingCode::milestoneInvalid:
        return {
            Words::tr(
                "The milestone “%1” has no name or id of its own, an unknown work type, or a month before "
                "the plan.")
                .arg(r.text(0)),
            Words::tr("Give it a name, a month of the plan and work types of the plan.")};
    case FindingCode::milestonesCollide:
        return {Words::tr("%1 waits for both “%2” and “%3” in one month.")
                    .arg(r.workType(), r.text(0), r.text(1)),
                Words::tr("Let its step hang on the later of the two.")};
    case FindingCode::milestoneWithoutStep:
        return {Words::tr("Nothing hangs on the milestone “%1”: no planned resolution changes in its month.")
                    .arg(r.text(0)),
                Words::tr("Plan the step in that month, or move the milestone to where the step is.")};
    case FindingCode::startOutOfPlan:
        return {Words::tr("%1 starts outside the plan.").arg(r.text(0)),
                Words::tr("Set its first month within the plan, or remove the work type.")};
    case FindingCode::profileInvalid:
        return {Words::tr("The day of %1 has no intervals that make up a day.").arg(r.text(0)),
                Words::tr(
                    "Give intervals of 5 minutes or more, within 24 hours, with shares of 0 or more that are "
                    "not all 0.")};
    case FindingCode::profileEmpty:
        return {
            Words::tr("%1 is live and has no profile of the day: conversations are taken to arrive evenly.")
                .arg(r.text(0)),
            Words::tr("Give the share of contacts by interval; a peak needs more people than an even day.")};
    case FindingCode::targetUnmeetable:
        return {Words::tr("No staff answers %1 of live conversations in time.").arg(r.number(0)),
                Words::tr("Set a target below 100 %; 80 % is usual.")};
    case FindingCode::targetWithoutMeaning:
        return {Words::tr("A service target of 0 % asks for nobody to answer %1.").arg(r.workType()),
                Words::tr("Set the share of conversations to be answered in time; 80 % is usual.")};
    case FindingCode::patienceNone:
        return {Words::tr("Patience is 0: whoever has to wait for %1 gives up at once.").arg(r.workType()),
                Words::tr("Set the mean time customers wait before they give up; 2 to 10 minutes is usual.")};
    case FindingCode::surplusOrderInvalid:
        return {Words::tr("The order of the surplus names a destination twice or leaves one out."),
                Words::tr("Name each of the six destinations once.")};
    case FindingCode::surplusOverWhole:
        return {Words::tr(
                    "The destinations of surplus ask for %1 of it; the last ones get less than their share.")
                    .arg(r.number(0, plan::Unit::share)),
                Words::tr("Give away 100 % or less.")};
    case FindingCode::utilisationOverOne:
        return {
            Words::tr(
                "In %1 the service target of %2 counts on people giving up: those who answer would be busy "
                "%3 of the time.")
                .arg(r.month(), r.workType(), r.number(0, plan::Unit::share)),
            Words::tr("Raise the target, or plan for the conversations that are lost.")};
    case FindingCode::guardrailUndecided:
        return {
            Words::tr("The actuals have triggered guardrail “%1”, and nobody has decided. What it does is in "
                      "force until then.")
                .arg(r.text(0)),
            Words::tr("Record a decision: accept, defer or override it.")};
    case FindingCode::tooManyGuardrails:
        return {Words::tr("There are %1 guardrails; a plan holds at most %2.").arg(r.text(0), r.text(1)),
                Words::tr("Keep those that somebody will act on.")};
    case FindingCode::guardrailIdInvalid:
        return {Words::tr("The id of guardrail “%1” is missing or used twice.").arg(r.text(0)),
                Words::tr("Give each guardrail an id of its own in the file.")};
    case FindingCode::guardrailNameEmpty:
        return {Words::tr("A guardrail has no name."), Words::tr("Name it.")};
    case FindingCode::guardrailNameTwice:
        return {Words::tr("Two guardrails are called “%1”.").arg(r.text(0)),
                Words::tr("Rename or remove one of them.")};
    case FindingCode::guardrailThresholdInvalid:
        return {Words::tr("The threshold of guardrail “%1” is below 0 or not a number.").arg(r.text(0)),
                Words::tr("Set 0 or more.")};
    case FindingCode::guardrailMonthsInvalid:
        return {Words::tr("Guardrail “%1” waits for %2 months in a row.").arg(r.text(0), r.text(1)),
                Words::tr("Set 1 to %1 months.")
                    .arg(r.has(2) ? r.text(2) : QString::number(plan::maximumMonths))};
    case FindingCode::historyInvalid:
        return {Words::tr("The volume history holds an unknown work type, or a volume that is negative or "
                          "not a number."),
                Words::tr("Import it again, or remove it.")};
    case FindingCode::actualInvalid:
        return {Words::tr("The actual %1 is %2: below 0, not a number, or more than there can be.")
                    .arg(r.actual(), r.actualValue(3)),
                r.has(4) ? Words::tr("Set 0 to %1, or clear it.").arg(r.actualValue(4))
                         : Words::tr("Set 0 or more, or clear it.")};
    case FindingCode::actualMisplaced:
        return {Words::tr("The actual %1 belongs to no month, or to a work type that is not in the plan.")
                    .arg(r.actual()),
                Words::tr("Import it again, or clear it.")};
    case FindingCode::actualTwice:
        return {Words::tr("The actual %1 is there twice.").arg(r.actual()),
                Words::tr("Keep one of them in the file.")};
    case FindingCode::actualSourceUnknown:
        return {Words::tr("The actual %1 names a source that is not listed.").arg(r.actual()),
                Words::tr("Import it again, or type it in.")};
    case FindingCode::actualOutOfPlan:
        return {Words::tr("The actual %1 is of a month outside the plan and is not used.").arg(r.actual()),
                Words::tr("Move the plan’s first month, or leave it for the record.")};
    case FindingCode::actualSourceInvalid:
        return {r.has(0) ? Words::tr(
                               "The source of actuals “%1” is there twice, or settles before the month ends.")
                               .arg(r.text(0))
                         : Words::tr("A source of actuals has no name."),
                Words::tr("Name each source once, and let outcomes settle after 0 days or more.")};
    case FindingCode::decisionInvalid:
        return {Words::tr("A decision on a guardrail lacks its guardrail, month, name, date or reason."),
                Words::tr("Record it again, with a reason where it is not accepted.")};
    case FindingCode::topicInvalid:
        return {r.has(0) ? Words::tr("The figures of topic “%1” cannot be read.").arg(r.text(0))
                         : Words::tr("The figures of the other topics cannot be read."),
                Words::tr("Import its months again.")};
    case FindingCode::improvementInvalid:
        return {r.has(0)
                    ? Words::tr("The improvement “%1” has no id of its own or no real date.").arg(r.text(0))
                    : Words::tr("An improvement has neither a topic nor a change."),
                Words::tr("Say what was changed, or remove the entry.")};
    case FindingCode::tooManyImprovements:
        return {Words::tr("There are %1 improvements; a plan holds at most %2.").arg(r.text(0), r.text(1)),
                Words::tr("Remove the oldest.")};
    case FindingCode::resolutionAboveCeiling:
        return {Words::tr("Resolution is planned at %1, above its ceiling of %2.")
                    .arg(r.number(0, plan::Unit::share), r.number(1, plan::Unit::share)),
                Words::tr("Raise the ceiling if the work type allows it, or plan below it: the projection "
                          "stops at the ceiling.")};
    case FindingCode::handleTimeMayTurnNegative:
        return {Words::tr("With complexity growth %1 and automation of %2 before the plan, handle time would "
                          "turn negative if automation fell.")
                    .arg(r.text(0), r.number(1, plan::Unit::share)),
                Words::tr("Lower complexity growth.")};
    case FindingCode::reductionsBeyondHeadcount:
        return {Words::tr("In %1, %2 are to leave and only %3 are there.")
                    .arg(r.month(), r.number(0, plan::Unit::people), r.number(1, plan::Unit::people)),
                Words::tr("Plan fewer reductions, or later ones.")};
    case FindingCode::noInboxTime:
        if (r.isOf(plan::LeverKey::hoursPerDay))
            return {Words::tr("There is work and a working day has no hours: required FTE has no value."),
                    Words::tr("Set the paid hours of a working day; 7.5 or 8 is usual.")};
        return {Words::tr("There is work in %1 and no inbox time: required FTE has no value.").arg(r.month()),
                Words::tr("Give the inbox a share of paid time.")};
    case FindingCode::noOwner:
        return {Words::tr("Nobody answers for the AI's performance on %1.").arg(r.workType()),
                Words::tr("Name an owner: resolution rises where one person has the job of raising it.")};
    case FindingCode::betIncomplete:
        return {Words::tr("%1 is a bet without %2.").arg(r.lever(), missingWords(r.text(0))),
                Words::tr("Add it in the inspector; a reviewer will ask.")};
    case FindingCode::baseOffMedian:
        return {Words::tr("%1 is %2, and half of the outcomes of its range lie below %3: this distribution "
                          "follows from low and high alone.")
                    .arg(r.lever(), r.number(0), r.number(1)),
                Words::tr("Move low or high, or choose PERT, which takes base as the most likely value.")};
    case FindingCode::automationJump:
        return {Words::tr("Automation is planned to rise by %1 points in one month.").arg(r.points(0)),
                Words::tr("Spread the rise over steps of at most 10 points, a month or a quarter apart.")};
    case FindingCode::targetUnsupported:
        return {Words::tr("%1 is to reach %2 automation with neither an owner nor improvement time.")
                    .arg(r.workType(), r.number(0, plan::Unit::share)),
                Words::tr("Name an owner and give time to review, tuning and content.")};
    case FindingCode::systemStartsHigh:
        return {Words::tr("%1 depends on systems and starts at %2 resolution.")
                    .arg(r.workType(), r.number(0, plan::Unit::share)),
                Words::tr("Start modestly and step up as the systems and data arrive.")};
    case FindingCode::outputNotFalling:
        return {
            Words::tr("Output per person does not fall while automation rises: %1 of what it was at the "
                      "start.")
                .arg(r.number(0, plan::Unit::share)),
            Words::tr(
                "The AI takes the easy work. Raise complexity growth or the handle time of what is left.")};
    case FindingCode::inboxAboveLastYear:
        return {Words::tr("The inbox share is %1, above last year's %2.")
                    .arg(r.number(0, plan::Unit::share), r.number(1, plan::Unit::share)),
                Words::tr("Give time to the work that makes the AI better, or say why none is needed.")};
    case FindingCode::careShort:
        return {
            Words::tr(
                "Only %1 of the improvement work is done in %2; %3 are missing, and resolution falls behind.")
                .arg(r.number(0, plan::Unit::share), r.month(), r.number(1, plan::Unit::hours)),
            Words::tr("Move inbox time to improvement, or plan a slower rise.")};
    case FindingCode::reductionTooSoon:
        return {
            (r.has(3)
                 ? Words::tr(
                       "%1 leave by reduction in %2, and %3, within the hiring lead, may be short of %4: one "
                       "outcome in ten is worse (P10).")
                 : Words::tr("%1 leave by reduction in %2, and %3 is short of %4 within the hiring lead."))
                .arg(r.number(0, plan::Unit::people), r.month(), r.monthOf(1), r.number(2, plan::Unit::fte)),
            Words::tr("Put the reduction off until automation has held, or open hires now.")};
    case FindingCode::backfillStoppedEarly:
        return {Words::tr(
                    "Backfill goes from %1 to %2 in %3, before automation has held its path for two months.")
                    .arg(r.number(0, plan::Unit::share), r.number(1, plan::Unit::share), r.month()),
                Words::tr("Keep replacing leavers until it has.")};
    case FindingCode::surplusWithoutDestination:
        return {
            Words::tr("There is a surplus of up to %1 and no destination for it.")
                .arg(r.number(0, plan::Unit::fte)),
            Words::tr(
                "Name destinations with their shares, such as content and backlog; reduction is never the "
                "default.")};
    case FindingCode::noAutomationGuardrail:
        return {Words::tr("No guardrail says what is to happen when automation falls short of plan."),
                Words::tr("Add one, such as 5 points under plan for two months: pause reductions and reopen "
                          "hiring gates.")};
    case FindingCode::financeReviewOld:
        return {Words::tr("The last finance review was on %1, over a quarter ago.").arg(r.date(0)),
                Words::tr("Review assumptions against actuals with finance, and set the date.")};
    case FindingCode::financeReviewMissing:
        return {Words::tr("The plan has begun and no finance review is on record."),
                Words::tr("Review assumptions against actuals with finance, and set the date.")};
    case FindingCode::financeReviewOverdue:
        return {Words::tr("The finance review planned for %1 was not held.").arg(r.date(0)),
                Words::tr("Hold it on the page Finance, or set another day.")};
    case FindingCode::assumptionsOverdue:
        return {r.count(0) == 1
                    ? Words::tr("One assumption was to be reviewed by %1.").arg(r.date(1))
                    : Words::tr("%1 assumptions were to be reviewed, the first by %2.", nullptr, r.count(0))
                          .arg(QString::number(r.count(0)), r.date(1)),
                Words::tr("Go through the register and record what is still true.")};
    case FindingCode::assumptionsStale:
        return {r.count(0) == 1
                    ? Words::tr("One bet has not been reviewed for two quarters.")
                    : Words::tr("%1 bets have not been reviewed for two quarters.", nullptr, r.count(0))
                          .arg(r.count(0)),
                Words::tr("Go through the register and record what is still true.")};
    case FindingCode::topicsWithoutOwner:
        return {r.count(0) == 1
                    ? Words::tr("Nobody owns “%1”, one of the %2 topics that take people most time.")
                          .arg(r.text(2), r.text(1))
                    : Words::tr("Nobody owns %1 of the %2 topics that take people most time, “%3” first.")
                          .arg(r.text(0), r.text(1), r.text(2)),
                Words::tr("Name an owner for each on Actuals, under Improvements.")};
    case FindingCode::improvementOverdue:
        return {r.count(0) == 1 ? Words::tr("The improvement “%1” was due on %2.").arg(r.text(2), r.date(1))
                                : Words::tr("%1 improvements are overdue, “%2” since %3.")
                                      .arg(r.text(0), r.text(2), r.date(1)),
                Words::tr("Say that it was made, set another date, or drop it.")};
    case FindingCode::improvementWithoutEffect:
        return {r.count(0) == 1
                    ? Words::tr("Resolution is no higher after the change “%1”.").arg(r.text(1))
                    : Words::tr("Resolution is no higher after %1 of the changes made, “%2” first.")
                          .arg(r.text(0), r.text(1)),
                Words::tr("Read some of the conversations since, and change something else.")};
    }
    return {};
}

} // namespace

FindingWords wordsFor(const plan::Finding& finding, const plan::Plan& plan, const QLocale& locale) {
    const FindingReader reader(finding, plan, locale);
    Sentences sentences = sentencesFor(finding.code, reader);
    return {withOneStop(std::move(sentences.sentence)), withOneStop(std::move(sentences.remedy)),
            reader.place()};
}

} // namespace headroom::ui
