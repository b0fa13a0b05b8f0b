#include "ui/pages/ranges_charts.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

bool fits(const plan::Plan& plan, const RangesResult* ranges) {
    return ranges && ranges->summary && ranges->summary->months == plan.months &&
           ranges->summary->types == static_cast<int>(plan.workTypes.size());
}

QString currencyOf(const plan::Plan& plan) {
    return QString::fromStdString(plan.currency);
}

QString worded(double value, const ranges::Figure& figure, const plan::Plan& plan, const QLocale& locale) {
    return formatWithUnit(value, plan::info(figure.metric).unit, locale, currencyOf(plan));
}

TornadoChartData emptyTornado(const ranges::Figure& figure, const plan::Plan& plan) {
    TornadoChartData data;
    data.unit = plan::info(figure.metric).unit;
    data.currency = currencyOf(plan);
    data.title = Words::tr("What moves %1").arg(figureTitle(figure, plan));
    return data;
}

} // namespace

HistogramChartData histogramOf(const ranges::Figure& figure, const plan::Plan& plan,
                               const projection::Projection* projection, const RangesResult* ranges,
                               const QLocale& locale) {
    HistogramChartData data;
    data.unit = plan::info(figure.metric).unit;
    data.currency = currencyOf(plan);
    data.title = figureTitle(figure, plan);
    data.negativeIsTrouble = plan::info(figure.metric).negativeIsTrouble;
    if (!fits(plan, ranges)) {
        const auto refused = projection ? rangesRefused(*projection, locale) : std::nullopt;
        data.empty = refused ? refused->title : Words::tr("Drawing the first outcomes…");
        return data;
    }
    const ranges::Histogram& bars = ranges->summary->histogram(figure);
    const ranges::Spread& spread = ranges->summary->of(figure);
    if (!std::isfinite(spread.mean)) {
        data.empty = Words::tr("%1 has no value in any draw.").arg(data.title);
        return data;
    }
    data.from = bars.from;
    data.width = bars.width;
    data.shares = bars.shares;
    const double end = bars.from + bars.width * static_cast<double>(bars.shares.size());
    data.beyondFirst = bars.width > 0 && spread.least < bars.from;
    data.beyondLast = bars.width > 0 && spread.most > end;
    data.marks = {
        {QStringLiteral("P10"), spread.at(ranges::Level::p10)},
        {QStringLiteral("P50"), spread.at(ranges::Level::p50), ColourRole::ink, Qt::SolidLine, true},
        {QStringLiteral("P90"), spread.at(ranges::Level::p90)}};
    if (projection && projection->months() == plan.months) {
        const double base = ranges::figureOf(projection->outputs, plan.firstMonth, figure);
        data.marks.push_back({Words::tr("Base"), base, ColourRole::accent, Qt::DashLine});
    }
    data.summary = Words::tr("%1: in eight of ten draws between %2 and %3, in the middle %4, mean %5.")
                       .arg(data.title, worded(spread.at(ranges::Level::p10), figure, plan, locale),
                            worded(spread.at(ranges::Level::p90), figure, plan, locale),
                            worded(spread.at(ranges::Level::p50), figure, plan, locale),
                            worded(spread.mean, figure, plan, locale));
    return data;
}

TornadoChartData swingsTornado(const ranges::Figure& figure, const plan::Plan& plan,
                               const RangesResult* ranges, std::vector<plan::LeverRef>& levers,
                               const QLocale& locale) {
    TornadoChartData data = emptyTornado(figure, plan);
    data.baseName = Words::tr("At base");
    data.lowName = Words::tr("lever at its low");
    data.highName = Words::tr("lever at its high");
    if (!fits(plan, ranges) || !ranges->swings || ranges->swings->base.months() != plan.months) {
        data.empty = Words::tr("Moving one lever after the other…");
        return data;
    }
    const ranges::Swings& swings = *ranges->swings;
    data.base = swings.baseOf(figure);
    data.empty = Words::tr("No lever has a range: nothing is a bet yet.");
    for (const ranges::Bar& bar : swings.tornado(figure)) {
        if (!plan.find(bar.lever)) continue;
        const auto swing = std::find_if(swings.levers.begin(), swings.levers.end(),
                                        [&](const ranges::Swing& each) { return each.lever == bar.lever; });
        TornadoBar shown{leverTitle(bar.lever, plan), bar.low, bar.high, {}, {}, {}};
        if (swing != swings.levers.end()) {
            const plan::Unit unit = plan::info(bar.lever.key).unit;
            shown.lowLever = formatWithShortUnit(swing->lowValue, unit, locale, data.currency);
            shown.highLever = formatWithShortUnit(swing->highValue, unit, locale, data.currency);
            if (plan::info(bar.lever.key).byMonth)
                shown.remark =
                    Words::tr("the lever in %1", "a month")
                        .arg(monthLong(plan.monthAt(std::clamp(swing->month, 0, plan.months - 1)), locale));
        }
        levers.push_back(bar.lever);
        data.bars.push_back(std::move(shown));
    }
    if (!data.bars.empty()) {
        const TornadoBar& first = data.bars.front();
        data.summary =
            Words::tr("%1 is %2 at base. %3 moves it most: to %4 at its low, to %5 at its high.")
                .arg(figureTitle(figure, plan), worded(data.base, figure, plan, locale), first.name,
                     worded(first.low, figure, plan, locale), worded(first.high, figure, plan, locale));
    }
    return data;
}

TornadoChartData indicesTornado(const ranges::Figure& figure, const plan::Plan& plan,
                                const RangesResult* ranges, std::vector<plan::LeverRef>& levers,
                                const QLocale& locale) {
    TornadoChartData data = emptyTornado(figure, plan);
    data.unit = plan::Unit::share;
    data.baseName = Words::tr("No share");
    data.lowName = Words::tr("alone");
    data.highName = Words::tr("with all it acts together with");
    const bool known = fits(plan, ranges) && ranges->indices && ranges->indices->figure == figure;
    if (!known) {
        data.empty = Words::tr("Taking the variance apart…");
        return data;
    }
    data.empty = ranges->indices->levers.empty()
                     ? Words::tr("No lever has a range: nothing is a bet yet.")
                     : Words::tr("Nothing moves it: it is the same in every draw.");
    if (!(ranges->indices->variance > 0)) return data;
    const auto error = [&](double value) { return formatFixed(value * 100, 1, locale); };
    for (const ranges::Index& index : ranges->indices->levers) {
        if (!plan.find(index.lever)) continue;
        // A share that sampling alone takes below nothing is none.
        TornadoBar bar{leverTitle(index.lever, plan),
                       index.none ? 0 : std::max(0.0, index.first),
                       index.none ? 0 : std::max(0.0, index.total),
                       {},
                       {},
                       {}};
        QStringList remarks;
        if (!index.none)
            remarks << Words::tr("± %1 alone, ± %2 together, points", "standard errors")
                           .arg(error(index.firstError), error(index.totalError));
        if (!index.together.empty()) {
            QStringList others;
            for (const plan::LeverRef& other : index.together) others << leverTitle(other, plan);
            remarks << Words::tr("one bet with %1").arg(others.join(QStringLiteral(", ")));
        }
        bar.remark = remarks.join(QStringLiteral("; "));
        levers.push_back(index.lever);
        data.bars.push_back(std::move(bar));
    }
    if (!data.bars.empty())
        data.summary = Words::tr("%1 explains most of the variance of %2: %3 alone, %4 together with others.")
                           .arg(data.bars.front().name, figureTitle(figure, plan),
                                formatWithUnit(data.bars.front().low, plan::Unit::share, locale),
                                formatWithUnit(data.bars.front().high, plan::Unit::share, locale));
    return data;
}

QString distributionNote(const ranges::Figure& figure, const plan::Plan& plan, const RangesResult& ranges,
                         const QLocale& locale) {
    QStringList parts;
    if (ranges.errors) {
        const auto& known = ranges.errors->figures;
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const ranges::ErrorBars::Of& of) { return of.figure == figure; });
        if (found != known.end()) {
            const auto at = [&](ranges::Level level) {
                return found->quantiles[static_cast<std::size_t>(level)];
            };
            const double most =
                std::max({at(ranges::Level::p10), at(ranges::Level::p50), at(ranges::Level::p90)});
            const plan::Unit unit = plan::info(figure.metric).unit;
            // Two figures of an error say all there is to say.
            const double shown = unit == plan::Unit::share ? most * 100 : most;
            const QString text = unit == plan::Unit::money ? formatMoneyShort(most, currencyOf(plan), locale)
                                                           : formatFixed(shown,
                                                                         shown < 0.995  ? 2
                                                                         : shown < 9.95 ? 1
                                                                                        : 0,
                                                                         locale) +
                                                                 u' ' + unitLabel(unit, currencyOf(plan));
            parts << Words::tr("P10, P50 and P90 are good to about %1.", "standard error").arg(text);
        }
    }
    if (ranges.guardrails) {
        const ranges::GuardrailEffect& effect = *ranges.guardrails;
        const QString with = formatChance(effect.everWith, locale),
                      without = formatChance(effect.everWithout, locale);
        parts << (with == without
                      ? Words::tr("Guardrails change nothing about the chance of understaffing.")
                      : Words::tr("Without guardrails the chance of understaffing would be %1 instead of %2.")
                            .arg(without, with));
    }
    return parts.join(u' ');
}

QString indicesNote(const ranges::Figure& figure, const RangesResult& ranges, const QLocale& locale) {
    if (!ranges.indices || ranges.indices->figure != figure || !(ranges.indices->variance > 0)) return {};
    double alone = 0;
    for (const ranges::Index& index : ranges.indices->levers) {
        // Correlated levers are one bet and each says the same of it: it counts once.
        const bool counted = std::any_of(index.together.begin(), index.together.end(),
                                         [&](const plan::LeverRef& other) { return other < index.lever; });
        if (!index.none && !counted) alone += std::max(0.0, index.first);
    }
    return Words::tr("%1 of the variance is explained by bets one by one, the rest by how they act together. "
                     "%2 samples a lever.")
        .arg(formatChance(std::min(1.0, alone), locale),
             formatNumber(ranges.indices->samples, plan::Unit::conversations, locale));
}

} // namespace headroom::ui
