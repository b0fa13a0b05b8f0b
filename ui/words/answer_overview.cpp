#include "ui/words/answer_reader.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace headroom::ui {

using namespace answers;

namespace {

QString starters(int count) {
    return count == 1 ? Words::tr("1 starter") : Words::tr("%1 starters", nullptr, count).arg(count);
}

/// The months in which the gap is negative, as runs.
struct Run {
    int first = 0;
    int last = 0;
};

std::vector<Run> understaffedRuns(Series gap) {
    std::vector<Run> runs;
    for (int t = 0; t < static_cast<int>(gap.size()); ++t) {
        if (!(gap[t] < 0)) continue;
        if (!runs.empty() && runs.back().last == t - 1)
            runs.back().last = t;
        else
            runs.push_back({t, t});
    }
    return runs;
}

/// How many of the people there in month `from` are still there in month `to`, as a share.
double staying(const Projection& projection, int from, int to) {
    double share = 1;
    for (int t = from; t < to; ++t) share *= 1 - projection.inputs.attrition[static_cast<std::size_t>(t)];
    return share;
}

/// Starters in month `start` who close every gap from then on, with their ramp and their attrition; nothing
/// where none ever could.
std::optional<int> startersNeeded(const Projection& projection, int start) {
    const Series gap = projection.series(Metric::gapFte);
    double needed = 0;
    for (int t = start; t < projection.months(); ++t) {
        if (!(gap[t] < 0)) continue;
        const auto age = static_cast<std::size_t>(t - start);
        const auto& ramp = projection.inputs.ramp;
        const double worth = (age < ramp.size() ? ramp[age] : 1.0) * staying(projection, start, t);
        if (!(worth > 0)) return std::nullopt;
        needed = std::max(needed, -gap[t] / worth);
    }
    if (!(needed < 10000)) return std::nullopt;
    // A need that only rounding makes more than a whole number does not take another person.
    return static_cast<int>(std::ceil(needed - 1e-9));
}

struct Hiring {
    int start = 0;
    int people = 0;
};

/// The hires that close every gap from `latest` on with the fewest person-months up to a year after it: fewer
/// people who start early and have ramped, or more who start late and stay. None starts before a hiring lead
/// has passed.
std::optional<Hiring> cheapestHiring(const Projection& projection, int latest) {
    std::optional<Hiring> best;
    const auto cost = [&](const Hiring& hiring) { return hiring.people * (latest + 12 - hiring.start); };
    for (int start = latest; start >= std::min(latest, projection.hiringLead()); --start) {
        const auto people = startersNeeded(projection, start);
        if (!people) continue;
        const Hiring hiring{start, *people};
        if (!best || cost(hiring) < cost(*best)) best = hiring;
    }
    return best;
}

/// Planned reductions that come before a month, and the last month in which one does.
struct Reductions {
    double people = 0;
    double stillThere = 0; // of them in that month, had they stayed
    int lastMonth = -1;
    int months = 0;
};

Reductions reductionsBefore(const Projection& projection, int month) {
    Reductions found;
    for (int t = 0; t < month; ++t) {
        const double leaving = projection.series(Metric::reductions)[t];
        if (!(leaving > 0)) continue;
        found.people += leaving;
        found.stillThere += leaving * staying(projection, t + 1, month);
        found.lastMonth = t;
        ++found.months;
    }
    return found;
}

QString understaffedTitle(const Reader& r, const std::vector<Run>& runs, int worst, double gap,
                          const Reductions& reductions) {
    const int count = std::accumulate(runs.begin(), runs.end(), 0,
                                      [](int sum, const Run& run) { return sum + run.last - run.first + 1; });
    const Run run = runs.front();
    const QString shortage = r.shortage(gap);
    if (r.months() == 1) return Words::tr("Understaffed in %1: %2 short").arg(r.month(0), shortage);
    QString when;
    if (count == r.months())
        when = Words::tr("Understaffed in every month");
    else if (runs.size() > 1)
        when = Words::tr("Understaffed in %1 of %2 months").arg(count).arg(r.months());
    else if (run.first == run.last)
        when = Words::tr("Understaffed in %1").arg(r.month(run.first));
    else if (run.last == r.months() - 1)
        when = Words::tr("Understaffed from %1 on").arg(r.month(run.first));
    else if (run.last == run.first + 1)
        when = Words::tr("Understaffed in %1 and %2").arg(r.month(run.first), r.month(run.last));
    else
        when = Words::tr("Understaffed from %1 to %2").arg(r.month(run.first), r.month(run.last));
    // A reduction as large as the gap it comes before is what makes the gap.
    if (reductions.people > 0 && reductions.stillThere + gap >= 0) {
        if (reductions.months > 1) return Words::tr("%1: the reductions come too soon").arg(when);
        //: %2 is a month: "Understaffed from October on: the reduction in September comes too soon"
        return Words::tr("%1: the reduction in %2 comes too soon").arg(when, r.month(reductions.lastMonth));
    }
    if (count == 1) return Words::tr("%1: %2 short").arg(when, shortage);
    return Words::tr("%1: %2 short in %3").arg(when, shortage, r.month(worst));
}

/// What closes the gaps: hires in time for the first of them, or the first hires there can still be and flex
/// until then.
QString hiringRemedy(const Projection& projection, const Reader& r, const std::vector<Run>& runs) {
    const int first = runs.front().first;
    const int lead = projection.hiringLead();
    const Series gap = projection.series(Metric::gapFte);
    const int start = std::max(first, lead);
    QStringList sentences;
    if (start > first) {
        const int lastBefore = std::min(start, r.months()) - 1;
        const Series before =
            gap.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(lastBefore - first + 1));
        const double worst = before[static_cast<std::size_t>(*indexOfLeast(before))];
        // Only overtime and contractors come sooner than a new person.
        sentences << Words::tr("Hires take %1, so until %2 only overtime or contractors help: %3.")
                         .arg(r.withUnit(lead, Unit::months), r.month(lastBefore), r.shortage(worst));
    }
    const bool gapsLeft = start < r.months() && runs.back().last >= start;
    if (gapsLeft) {
        if (const auto hiring = cheapestHiring(projection, start))
            sentences << (start > first ? Words::tr("%1 in %2, approved by %3, would close the rest.")
                                        : Words::tr("%1 in %2, approved by %3, would close it."))
                             .arg(starters(hiring->people), r.month(hiring->start),
                                  r.month(hiring->start - lead));
        else
            sentences << Words::tr("New people ramp too slowly to close it alone: overtime, contractors or "
                                   "more automation must help.");
    }
    return sentences.join(u' ');
}

Answer understaffedAnswer(const Projection& projection, const Reader& r, const std::vector<Run>& runs) {
    const Series gap = projection.series(Metric::gapFte);
    const int worst = *indexOfLeast(gap);
    const Reductions reductions = reductionsBefore(projection, worst);
    Answer answer;
    answer.trouble = true;
    answer.title = understaffedTitle(r, runs, worst, gap[worst], reductions);
    QStringList remedy;
    if (reductions.people > 0) {
        const QString who = r.withUnit(reductions.people, Unit::people);
        remedy << (reductions.stillThere + gap[worst] >= 0
                       ? Words::tr("Keeping the %1 would cover %2.").arg(who, r.month(worst))
                       : Words::tr("The planned reductions of %1 come before it.").arg(who));
    }
    const QString hiring = hiringRemedy(projection, r, runs);
    if (!hiring.isEmpty()) remedy << hiring;
    answer.remedy = remedy.join(u' ');
    return answer;
}

Answer staffedAnswer(const Projection& projection, const Reader& r) {
    const Series gap = projection.series(Metric::gapFte);
    const int tightest = *indexOfLeast(gap), most = *indexOfMost(gap);
    Answer answer;
    const QString spare = gap[tightest] < 0.05 ? Words::tr("nothing to spare")
                                               : Words::tr("%1 to spare").arg(r.fte(gap[tightest]));
    if (r.months() == 1)
        answer.title = Words::tr("Staffed in %1, with %2").arg(r.month(0), spare);
    else
        answer.title =
            Words::tr("Staffed in every month; the tightest is %1 with %2").arg(r.month(tightest), spare);

    QStringList remedy;
    if (const auto care = worstCare(projection)) remedy << careSentence(projection, r, *care);
    // A tenth of the team to spare wants a destination.
    const double required = projection.series(Metric::requiredFte)[most];
    if (gap[most] > 0.1 * required)
        remedy << (r.months() == 1 ? Words::tr("Give the surplus a destination: content, AI review, backlog.")
                                   : Words::tr("Up to %1 to spare in %2: give it a destination such as "
                                               "content, AI review or backlog.")
                                         .arg(r.fte(gap[most]), r.month(most)));
    if (remedy.isEmpty()) {
        const int end = r.months() - 1;
        remedy << Words::tr("Automation is at %1 in %2; the plan costs %3.")
                      .arg(r.share(projection.series(Metric::automation)[end]), r.month(end),
                           r.money(sumOf(projection.series(Metric::totalCost))));
    }
    answer.remedy = remedy.join(u' ');
    return answer;
}

} // namespace

Answer overviewAnswer(const Projection& projection, const QLocale& locale) {
    const Reader r(projection, locale);
    if (!hasVolume(projection)) return noVolume();
    const Series required = projection.series(Metric::requiredFte);
    const auto impossible =
        std::find_if(required.begin(), required.end(), [](double fte) { return !std::isfinite(fte); });
    if (impossible != required.end()) {
        const QString month = r.month(static_cast<int>(impossible - required.begin()));
        return {Words::tr("In %1 there is work and no time to do it").arg(month),
                Words::tr("An hour in the inbox takes working days in %1, hours a day, and a share of them "
                          "for the inbox: "
                          "one of them is 0. Plan health says which.")
                    .arg(month),
                true};
    }
    const auto runs = understaffedRuns(projection.series(Metric::gapFte));
    return runs.empty() ? staffedAnswer(projection, r) : understaffedAnswer(projection, r, runs);
}

} // namespace headroom::ui
