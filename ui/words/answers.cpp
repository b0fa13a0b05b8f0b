#include "ui/words/answers.h"

#include "ui/words/answer_reader.h"
#include "ui/words/rankings.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace headroom::ui {

using namespace answers;

namespace {

/// How far a month's automation is above the last month's at the same mix of work types, as a share.
double risenWithoutMix(const Projection& projection, int t) {
    double risen = 0;
    for (int w = 0; w < projection.outputs.types(); ++w) {
        const auto automation = projection.series(Metric::typeAutomation, w);
        const auto& type = projection.inputs.types[static_cast<std::size_t>(w)];
        const auto month = static_cast<std::size_t>(t);
        const double before = t > 0 ? automation[month - 1] : type.automationToday;
        risen += projection.series(Metric::typeVolume, w)[month] * (automation[month] - before);
    }
    const double volume = projection.series(Metric::inbound)[static_cast<std::size_t>(t)];
    return volume > 0 ? risen / volume : 0;
}

} // namespace

Answer demandAnswer(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    if (!hasVolume(projection)) return noVolume();
    const Series inbound = projection.series(Metric::inbound);
    const int end = r.months() - 1, peak = *indexOfMost(inbound);
    const double total = sumOf(inbound);
    Answer answer;
    if (r.months() == 1) {
        answer.title = Words::tr("%1 in %2").arg(r.withUnit(inbound[0], Unit::conversations), r.month(0));
    } else {
        const double change =
            inbound[0] > 0 ? inbound[end] / inbound[0] - 1 : std::numeric_limits<double>::infinity();
        const QString first = r.number(inbound[0], Unit::conversations);
        const QString last = r.number(inbound[end], Unit::conversations);
        const QString most = r.number(inbound[peak], Unit::conversations);
        // Less than a per cent either way is no direction.
        if (std::abs(change) < 0.01)
            answer.title = Words::tr("Inbound stays near %1 a month; it peaks in %2 at %3")
                               .arg(first, r.month(peak), most);
        else if (change > 0)
            answer.title = Words::tr("Inbound rises from %1 to %2 a month; it peaks in %3 at %4")
                               .arg(first, last, r.month(peak), most);
        else
            answer.title = Words::tr("Inbound falls from %1 to %2 a month; it peaks in %3 at %4")
                               .arg(first, last, r.month(peak), most);
    }

    QStringList remedy;
    if (r.months() > 1) remedy << Words::tr("%1 in all.").arg(r.withUnit(total, Unit::conversations));
    double launched = 0, beforeInduced = 0;
    for (const auto& type : projection.inputs.types) {
        launched += sumOf(type.launchVolume);
        beforeInduced += sumOf(type.volumeBeforeInduced) + sumOf(type.launchVolume);
    }
    const double induced = total - beforeInduced;
    if (launched >= 0.5)
        remedy << Words::tr("Launches bring %1.").arg(r.number(launched, Unit::conversations));
    if (induced >= 0.5)
        remedy << Words::tr("Less friction brings %1 more.").arg(r.number(induced, Unit::conversations));
    if (induced <= -0.5)
        remedy
            << Words::tr("Automation keeps %1 from coming in.").arg(r.number(-induced, Unit::conversations));
    const double left = sumOf(projection.series(Metric::human));
    if (std::isfinite(left))
        remedy << Words::tr("People handle %1, %2 of them.")
                      .arg(r.number(left, Unit::conversations), r.share(left / total));
    answer.remedy = remedy.join(u' ');
    return answer;
}

Answer automationAnswer(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    if (!hasVolume(projection)) return noVolume();
    const Series automation = projection.series(Metric::automation);
    const int end = r.months() - 1;
    const double today = projection.inputs.automationToday, last = automation[end];
    Answer answer;
    if (last < 0.0005 && today < 0.0005) {
        answer.title = Words::tr("The AI resolves nothing in this plan");
        answer.remedy = Words::tr(
            "Set AI involvement and resolution for a work type; informational ones are the usual start.");
        return answer;
    }

    // Months in which work types rise, by half a point of the plan or more, are steps people notice; a change
    // of the mix is none.
    int steps = 0, steepest = 0;
    double largest = 0;
    for (int t = 0; t <= end; ++t) {
        const double rise = automation[t] - (t > 0 ? automation[t - 1] : today);
        if (risenWithoutMix(projection, t) >= 0.005) ++steps;
        if (rise > largest) {
            largest = rise;
            steepest = t;
        }
    }
    if (std::abs(last - today) < 0.0005)
        answer.title = Words::tr("Automation ends where it starts, at %1").arg(r.share(last));
    else if (last < today)
        answer.title = Words::tr("Automation falls from %1 today to %2 in %3")
                           .arg(r.share(today), r.share(last), r.month(end));
    else if (steps == 1)
        answer.title = Words::tr("From %1 today to %2 in one step, in %3")
                           .arg(r.share(today), r.share(last), r.month(steepest));
    else if (steps > 1 && steps <= 6)
        answer.title = Words::tr("From %1 today to %2 in %3 steps", nullptr, steps)
                           .arg(r.share(today), r.share(last), QString::number(steps));
    else
        answer.title =
            Words::tr("From %1 today to %2 in %3").arg(r.share(today), r.share(last), r.month(end));
    answer.trouble = last < today - 0.0005;

    int carrying = 0, ownerless = 0;
    for (int w = 0; w < projection.outputs.types(); ++w) {
        const auto& type = projection.inputs.types[static_cast<std::size_t>(w)];
        if (projection.series(Metric::typeAutomation, w)[end] - type.automationToday < 0.005) continue;
        ++carrying;
        if (projection.plan->workTypes[static_cast<std::size_t>(w)].owner.empty()) ++ownerless;
    }
    if (ownerless > 0) {
        answer.trouble = true;
        // The first part of each is the title so far, a sentence of its own.
        if (carrying == 1)
            answer.title = Words::tr("%1; the work type that carries it has no owner").arg(answer.title);
        else if (ownerless == carrying)
            answer.title =
                Words::tr("%1; none of the %2 work types that carry it has an owner", nullptr, carrying)
                    .arg(answer.title, QString::number(carrying));
        else if (ownerless == 1)
            answer.title =
                Words::tr("%1; one of the %2 work types that carry it has no owner", nullptr, carrying)
                    .arg(answer.title, QString::number(carrying));
        else
            answer.title =
                Words::tr("%1; %2 of the %3 work types that carry it have no owner", nullptr, carrying)
                    .arg(answer.title, QString::number(ownerless), QString::number(carrying));
    }

    QStringList remedy;
    if (const auto care = worstCare(projection)) {
        remedy << careSentence(projection, r, *care);
        answer.trouble = true;
    }
    if (largest > 0.1)
        remedy << Words::tr("The rise of %1 in %2 is a jump: smaller steps are safer.")
                      .arg(r.points(largest), r.month(steepest));
    std::optional<int> dearest;
    for (int w = 0; w < projection.outputs.types(); ++w) {
        const double worth = projection.series(Metric::typeFtePerPoint, w)[end];
        if (std::isfinite(worth) &&
            (!dearest || worth > projection.series(Metric::typeFtePerPoint, *dearest)[end]))
            dearest = w;
    }
    // A point that is worth much may take much work: the next investment is the one whose hours bring most.
    const auto ranking = projection::whereToInvest(projection);
    const bool pays = !ranking.empty() && ranking.front().fteGained > 0;
    const QString worth = pays ? investmentWorth(ranking.front(), locale) : QString();
    if (dearest && projection.outputs.types() > 1) {
        const QString point = r.fte(projection.series(Metric::typeFtePerPoint, *dearest)[end]);
        const QString name = r.typeName(*dearest);
        if (!pays)
            remedy << Words::tr("One more point is worth most in %1: %2.").arg(name, point);
        else if (ranking.front().workType == *dearest)
            remedy << Words::tr("One more point is worth most in %1: %2; invest next there, for %3.")
                          .arg(name, point, worth);
        else
            remedy << Words::tr("One more point is worth most in %1: %2; invest next in %3, for %4.")
                          .arg(name, point, r.typeName(ranking.front().workType), worth);
    } else if (pays) {
        remedy << Words::tr("Raising resolution to its ceiling brings %1.").arg(worth);
    }
    const double created = projection.series(Metric::capacityCreatedFte)[end];
    if (remedy.size() < 2 && std::isfinite(created))
        remedy << Words::tr("In %1 the AI does the work of %2.").arg(r.month(end), r.fte(created));
    answer.remedy = remedy.join(u' ');
    return answer;
}

} // namespace headroom::ui
