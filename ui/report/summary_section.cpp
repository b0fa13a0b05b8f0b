#include "ui/report/sections.h"

#include "ui/charts/chart_painting.h"
#include "ui/report/charts.h"
#include "ui/words/answers.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::ui::report {

namespace {

using projection::Projection;

/// A headline figure with what it is and what stands beside it.
struct Tile {
    QString name;
    QString figure;
    QString beside;
    ColourRole role = ColourRole::ink;
};

std::vector<Tile> tilesOf(const Projection& projection, const QLocale& locale) {
    const projection::Headlines lines = projection::headlinesOf(projection);
    const plan::Plan& plan = *projection.plan;
    const QString currency = QString::fromStdString(plan.currency);
    const auto month = [&](int t) {
        const plan::Month at = plan.monthAt(t);
        return plan.months <= 12 ? monthShort(at, locale) : monthShortWithYear(at, locale);
    };
    const QString end = month(lines.lastMonth);
    const QString horizon = Words::tr("over %1").arg(formatWithUnit(plan.months, plan::Unit::months, locale));
    std::vector<Tile> tiles;
    tiles.push_back({Words::tr("Automation, %1").arg(end),
                     formatWithUnit(lines.automationAtEnd, plan::Unit::share, locale),
                     Words::tr("%1 before the plan")
                         .arg(formatWithUnit(projection.inputs.automationToday, plan::Unit::share, locale)),
                     ColourRole::accent});
    tiles.push_back({Words::tr("Required, peak"), formatWithUnit(lines.requiredPeak, plan::Unit::fte, locale),
                     month(lines.requiredPeakMonth)});
    tiles.push_back(
        {Words::tr("Effective, %1").arg(end), formatWithUnit(lines.effectiveAtEnd, plan::Unit::fte, locale),
         Words::tr("%1 required").arg(formatNumber(lines.requiredAtEnd, plan::Unit::fte, locale))});
    tiles.push_back({lines.worstGap < 0 ? Words::tr("Worst gap") : Words::tr("Least to spare"),
                     formatWithUnit(lines.worstGap, plan::Unit::fte, locale), month(lines.worstGapMonth),
                     lines.worstGap < 0 ? ColourRole::trouble : ColourRole::ink});
    tiles.push_back({Words::tr("Headroom, %1").arg(end),
                     formatNumber(lines.headroomAtEnd, plan::Unit::conversations, locale),
                     Words::tr("conversations"),
                     lines.headroomAtEnd < 0 ? ColourRole::trouble : ColourRole::ink});
    tiles.push_back({Words::tr("Cost"), formatMoneyShort(lines.totalCost, currency, locale), horizon});
    tiles.push_back(
        {Words::tr("Spared by AI, %1").arg(end), formatWithUnit(lines.sparedFte, plan::Unit::fte, locale),
         Words::tr("against today's AI"), lines.sparedFte < 0 ? ColourRole::trouble : ColourRole::ink});
    // As the window counts them: errors are to be fixed, warnings watched.
    const int found = lines.errors > 0 ? lines.errors : lines.warnings;
    const QString state = found == 0         ? Words::tr("sound")
                          : lines.errors > 0 ? Words::tr("%1 to fix", nullptr, found).arg(found)
                                             : Words::tr("%1 to watch", nullptr, found).arg(found);
    tiles.push_back({Words::tr("Plan health"), state,
                     lines.hints == 1 ? Words::tr("1 hint")
                                      : Words::tr("%1 hints", nullptr, lines.hints).arg(lines.hints),
                     lines.errors > 0 ? ColourRole::trouble
                     : found > 0      ? ColourRole::caution
                                      : ColourRole::good});
    return tiles;
}

void drawTiles(Pages& pages, const std::vector<Tile>& tiles) {
    constexpr double height = 76;
    const double y = pages.y();
    pages.advance(height + 22);
    QPainter* p = pages.painter();
    if (!p) return;
    const Colours& colours = pages.colours();
    const double width = paper::contentWidth / static_cast<double>(tiles.size());
    p->setPen(QPen(colours.line, 1));
    p->drawRoundedRect(QRectF(paper::left, y, paper::contentWidth, height), 8, 8);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const double x = paper::left + width * static_cast<double>(i);
        if (i > 0) {
            p->setPen(QPen(colours.line, 1));
            p->drawLine(QPointF(x, y), QPointF(x, y + height));
        }
        const auto text = [&](double top, TextStyle style, const QColor& colour, const QString& words) {
            p->setFont(textFont(style));
            p->setPen(colour);
            const QFontMetricsF metrics(p->font());
            drawWords(*p, QPointF(x + 13, y + top + metrics.ascent()),
                      metrics.elidedText(words, Qt::ElideRight, width - 18));
        };
        text(10, TextStyle::secondary, colours.muted, tiles[i].name);
        text(26, TextStyle::headline, colours.of(tiles[i].role), tiles[i].figure);
        text(53, TextStyle::secondary, colours.muted, tiles[i].beside);
    }
}

void drawAnswers(Pages& pages, const std::vector<std::pair<QString, Answer>>& answers) {
    constexpr double gap = 48;
    const double width = (paper::contentWidth - gap) / 2;
    // Two columns, row by row; a row is as high as the taller of its two.
    for (std::size_t i = 0; i < answers.size(); i += 2) {
        double height = 0;
        for (std::size_t k = i; k < std::min(i + 2, answers.size()); ++k)
            height = std::max(height,
                              17 + pages.textHeight(answers[k].second.title, TextStyle::bodyStrong, width) +
                                  pages.textHeight(answers[k].second.remedy, TextStyle::body, width));
        pages.need(height + 14);
        for (std::size_t k = i; k < std::min(i + 2, answers.size()); ++k) {
            const double x = paper::left + (k == i ? 0 : width + gap);
            const auto& [about, answer] = answers[k];
            double y = pages.y();
            y += pages.textAt(x, y, width, about, TextStyle::secondaryStrong, ColourRole::muted) + 1;
            y += pages.textAt(x, y, width, answer.title, TextStyle::bodyStrong, ColourRole::ink);
            pages.textAt(x, y, width, answer.remedy, TextStyle::body, ColourRole::muted);
        }
        pages.advance(height + 14);
    }
}

} // namespace

void summarySection(Pages& pages, const Projection& projection) {
    const QLocale& locale = pages.locale();
    const plan::Plan& plan = *projection.plan;
    pages.startPage();

    const Answer answer = overviewAnswer(projection, locale);
    const QString from = monthLong(plan.firstMonth, locale),
                  to = monthLong(plan.monthAt(plan.months - 1), locale);
    const QString about =
        plan.team.empty()
            ? Words::tr("Staffing plan")
            : Words::tr("Staffing plan of %1").arg(QString::fromStdString(plan.team).simplified());
    pages.paragraph(plan.months == 1 ? Words::tr("%1, %2", "plan, month").arg(about, from)
                                     : Words::tr("%1, %2 to %3").arg(about, from, to),
                    TextStyle::secondaryStrong, ColourRole::muted);
    pages.advance(3);
    pages.heading(answer.title, answer.remedy);
    drawTiles(pages, tilesOf(projection, locale));

    constexpr double chartHeight = 330;
    if (QPainter* painter = pages.painter()) {
        ChartStyle style;
        style.locale = locale;
        style.monthLabels = true;
        paintMonthChart(*painter, QRectF(paper::left, pages.y(), paper::contentWidth, chartHeight),
                        capacityChart(projection, 0, plan.months, locale), style);
    }
    pages.advance(chartHeight + 20);

    drawAnswers(pages, {{Words::tr("Demand"), demandAnswer(projection, locale)},
                        {Words::tr("Automation"), automationAnswer(projection, locale)},
                        {Words::tr("People"), peopleAnswer(projection, locale)},
                        {Words::tr("Time"), timeAnswer(projection, locale)},
                        {Words::tr("Money"), moneyAnswer(projection, locale)}});
}

} // namespace headroom::ui::report
