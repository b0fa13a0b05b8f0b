#include "ui/words/ranges.h"

#include "plan/validation.h"
#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using namespace answers;

namespace {

constexpr double unlikely = 0.10;   // a chance of understaffing that needs no remedy
constexpr double negligible = 0.01; // what all months before the remedy may add up to

/// The first month from which staff is added so that the months before it hardly count.
int monthOfRemedy(const ranges::Summary& summary) {
    double before = 0;
    int month = 0;
    while (month + 1 < summary.months) {
        before += summary.understaffed[static_cast<std::size_t>(month)];
        if (before >= negligible) break;
        ++month;
    }
    return month;
}

QString staffingSentence(const Projection& projection, const ranges::Summary& summary, const Reader& r) {
    const auto covers = summary.series(Metric::requiredFte, -1, ranges::Level::p80);
    const Series effective = projection.series(Metric::effectiveFte),
                 flex = projection.series(Metric::flexFte);
    int worst = 0;
    double most = 0;
    for (int t = 0; t < r.months(); ++t) {
        const auto at = static_cast<std::size_t>(t);
        const double missing = covers[at] - effective[at] - flex[at];
        if (missing > most) {
            most = missing;
            worst = t;
        }
    }
    if (!(most > 0.05)) return Words::tr("The staffing planned covers four of five outcomes in every month.");
    return Words::tr("To cover four of five outcomes takes %1 in %2, %3 more than planned.")
        .arg(r.fte(covers[static_cast<std::size_t>(worst)]), r.month(worst), r.fte(most));
}

Answer likelyAnswer(const Projection& projection, const ranges::Summary& summary, const Reader& r,
                    const QLocale& locale) {
    const int from = monthOfRemedy(summary), lead = projection.hiringLead();
    const double missing = -summary.of({Metric::gapFte, -1, ranges::Over::worst, 0}).at(ranges::Level::p10);
    Answer answer;
    answer.trouble = true;
    const QString chance = Words::tr("%1 chance of being understaffed in some month")
                               .arg(formatChance(summary.understaffedEver, locale));
    answer.title =
        missing > 0.05
            ? (from == 0 ? Words::tr("%1; %2 more throughout bring it to %3")
                               .arg(chance, r.fte(missing), formatChance(unlikely, locale))
                         : Words::tr("%1; %2 more from %3 on bring it to %4")
                               .arg(chance, r.fte(missing), r.month(from), formatChance(unlikely, locale)))
            : chance;
    QStringList remedy{staffingSentence(projection, summary, r)};
    if (from - lead >= 0)
        remedy << Words::tr("Hires for %1 are approved by %2.").arg(r.month(from), r.month(from - lead));
    else if (lead < r.months())
        remedy << Words::tr("Hires take %1: before %2 only overtime and contractors help.")
                      .arg(r.withUnit(lead, Unit::months), r.month(lead));
    answer.remedy = remedy.join(u' ');
    return answer;
}

} // namespace

QString formatChance(double share, const QLocale& locale) {
    if (!std::isfinite(share)) return formatNumber(share, Unit::share, locale);
    const double percent = share * 100;
    const auto whole = [&](double value) { return formatFixed(value, 0, locale) + QStringLiteral(" %"); };
    if (share > 0 && percent < 0.5) return QStringLiteral("< ") + whole(1);
    if (share < 1 && percent > 99.5) return QStringLiteral("> ") + whole(99);
    return whole(percent);
}

QString formatRange(double low, double high, plan::Unit unit, const QLocale& locale, const QString& currency,
                    bool withUnit) {
    const bool money = unit == plan::Unit::money;
    const QString to = money      ? formatMoneyShort(high, currency, locale)
                       : withUnit ? formatWithShortUnit(high, unit, locale, currency)
                                  : formatNumber(high, unit, locale);
    QString from = money ? formatMoneyShort(low, currency, locale) : formatNumber(low, unit, locale);
    // The unit stands once where both have the same: "5.10–5.72 M$".
    const QString suffix = to.mid(to.lastIndexOf(u' '));
    if (money && from.endsWith(suffix)) from.chop(suffix.size());
    // A dash before a minus sign reads as one long line.
    return low < 0 || high < 0 ? Words::tr("%1 to %2").arg(from, to) : from + u'–' + to;
}

QString drawsNote(std::int64_t draws, std::int64_t wanted, bool current, const QLocale& locale) {
    const auto number = [&](std::int64_t count) {
        return formatNumber(static_cast<double>(count), Unit::conversations, locale);
    };
    if (!current) return Words::tr("P10–P90, %1 draws of the plan before this edit").arg(number(draws));
    return draws < wanted ? Words::tr("P10–P90, %1 of %2 draws so far").arg(number(draws), number(wanted))
                          : Words::tr("P10–P90, %1 draws").arg(number(draws));
}

QString overLabel(const ranges::Figure& figure, const plan::Plan& plan) {
    switch (figure.over) {
    case ranges::Over::worst:
        return plan::info(figure.metric).negativeIsTrouble ? Words::tr("Worst month")
                                                           : Words::tr("Highest month");
    case ranges::Over::year: return QString::number(static_cast<int>(plan.firstMonth.year()) + figure.index);
    case ranges::Over::wholePlan: break;
    case ranges::Over::month: return monthLong(plan.monthAt(figure.index), QLocale());
    }
    switch (plan::info(figure.metric).year) {
    case plan::Aggregate::sum: return Words::tr("Sum of the plan");
    case plan::Aggregate::mean: return Words::tr("Mean of the plan");
    case plan::Aggregate::last: return Words::tr("Last month");
    }
    return {};
}

QString figureTitle(const ranges::Figure& figure, const plan::Plan& plan) {
    QString name = label(figure.metric);
    if (figure.workType >= 0 && figure.workType < static_cast<int>(plan.workTypes.size()))
        name =
            Words::tr("%1, %2", "metric, work type")
                .arg(name,
                     QString::fromStdString(plan.workTypes[static_cast<std::size_t>(figure.workType)].name));
    const QString over = overLabel(figure, plan);
    return Words::tr("%1, %2", "metric, over which months")
        .arg(name, over.isEmpty() ? over : over.at(0).toLower() + over.mid(1));
}

QString noticeSentence(const ranges::Notice& notice, const plan::Plan& plan, const QLocale& locale) {
    switch (notice.code) {
    case ranges::NoticeCode::correlationRepaired:
        return Words::tr(
                   "The correlations contradict each other and were moved by up to %1 so that they can all "
                   "be true.")
            .arg(formatFixed(notice.values.empty() ? 0 : notice.values.front(), 2, locale));
    case ranges::NoticeCode::rangeNotDrawn:
        return Words::tr("The range is not drawn: nothing reads it as one.");
    case ranges::NoticeCode::baseOffMedian:
        return Words::tr(
                   "Base is far from the middle of the outcomes, %1, that low and high say with this shape.")
            .arg(formatWithUnit(notice.values.empty() ? std::nan("") : notice.values.front(),
                                plan::info(notice.lever.key).unit, locale,
                                QString::fromStdString(plan.currency)));
    }
    return {};
}

std::optional<Answer> rangesRefused(const Projection& projection, const QLocale& locale) {
    if (!plan::blocksRanges(projection.findings)) return std::nullopt;
    // The first error is one of them: those that keep the base from being projected would leave no
    // projection.
    for (const plan::Finding& finding : projection.findings) {
        if (!plan::blocksRanges({finding})) continue;
        const FindingWords words = wordsFor(finding, *projection.plan, locale);
        return Answer{Words::tr("The outcomes cannot be drawn: %1").arg(words.place),
                      (words.sentence + u' ' + words.remedy).trimmed(), true};
    }
    return std::nullopt;
}

Answer rangesAnswer(const Projection& projection, const ranges::Summary* summary, bool anyBets,
                    const QLocale& locale) {
    const Reader r(projection, locale);
    if (!anyBets)
        return {Words::tr("Nothing is a bet yet: no lever has a range"),
                Words::tr(
                    "Say of each lever that could turn out otherwise how low and how high it may be, in the "
                    "register below or in the inspector."),
                false};
    if (const auto refused = rangesRefused(projection, locale)) return *refused;
    if (!summary) return {Words::tr("Drawing the first outcomes…"), {}, false};
    const double chance = summary->understaffedEver;
    if (chance > unlikely) return likelyAnswer(projection, *summary, r, locale);
    Answer answer;
    const auto& byMonth = summary->understaffed;
    const auto worst = std::max_element(byMonth.begin(), byMonth.end());
    if (!(chance > 0) || worst == byMonth.end()) {
        answer.title = Words::tr("Enough people in every month of every draw");
    } else {
        answer.title =
            Words::tr("%1 chance of being understaffed in some month; the likeliest is %2")
                .arg(formatChance(chance, locale), r.month(static_cast<int>(worst - byMonth.begin())));
    }
    const double spare = summary->of({Metric::gapFte, -1, ranges::Over::worst, 0}).at(ranges::Level::p10);
    answer.remedy = staffingSentence(projection, *summary, r);
    if (spare > 0.05)
        answer.remedy +=
            u' ' + Words::tr("In nine of ten draws %1 are to spare in the tightest month.").arg(r.fte(spare));
    return answer;
}

} // namespace headroom::ui
