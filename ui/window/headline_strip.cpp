#include "ui/window/headline_strip.h"

#include "plan/validation.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/ranges.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

HeadlineTile::HeadlineTile(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeadlineTile::setWords(const QString& name, const QString& figure, const QString& beside,
                            ColourRole role, double number) {
    const bool changed = number != m_number && std::isfinite(number);
    m_number = number;
    const bool reworded = name != m_name || figure != m_figure || beside != m_beside;
    m_name = name;
    m_figure = figure;
    m_beside = beside;
    m_shortly.clear();
    m_role = role;
    if (reworded) measure();
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(name, figure, beside));
    setToolTip(accessibleName());
    if (changed) {
        QAccessibleValueChangeEvent event(this, number);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

void HeadlineTile::setBeside(const QString& beside, const QString& meaning) {
    setWords(m_name, m_figure, beside, m_role, m_number);
    const QString whole = QStringLiteral("%1 (%2)").arg(accessibleName(), meaning);
    setAccessibleName(whole);
    setToolTip(whole);
}

void HeadlineTile::setShortly(const QString& beside) {
    m_shortly = beside;
    measure();
    updateGeometry();
    update();
}

void HeadlineTile::measure() {
    const auto small = [](const QString& text) { return textWidth(TextStyle::secondary, text); };
    m_leastWidth = std::max(small(m_name), textWidth(TextStyle::headline, m_figure) + 2);
    m_leastWidth = std::max(m_leastWidth, small(m_shortly));
    m_wholeWidth = std::max(m_leastWidth, small(m_beside));
}

QSize HeadlineTile::sizeHint() const {
    return {static_cast<int>(std::ceil(m_wholeWidth)) + 2 * space::tileHorizontal, 64};
}

QSize HeadlineTile::minimumSizeHint() const {
    return {static_cast<int>(std::ceil(m_leastWidth)) + space::tileHorizontal + 4, 64};
}

void HeadlineTile::enterEvent(QEnterEvent*) {
    update();
}

void HeadlineTile::leaveEvent(QEvent*) {
    update();
}

void HeadlineTile::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover());
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), space::corner, space::corner);
    }
    if (!m_first) painter.fillRect(QRectF(0, 0, 1, height()), colours.line);
    const QRectF text = box.adjusted(space::tileHorizontal, space::tileVertical, -4, -space::tileVertical);
    painter.setFont(m_theme.font(TextStyle::secondary));
    painter.setPen(colours.muted);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_name);
    const bool fits = m_shortly.isEmpty() || textWidth(TextStyle::secondary, m_beside) <= text.width();
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     cutToWidth(TextStyle::secondary, fits ? m_beside : m_shortly, text.width()));
    painter.setFont(m_theme.font(TextStyle::headline));
    painter.setPen(colours.of(m_role));
    painter.drawText(text.adjusted(0, 1, 0, 1), Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), space::corner, space::corner);
    }
}

HeadlineStrip::HeadlineStrip(Document& document, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_document(document) {
    setProperty("surface", QStringLiteral("card"));
    setAccessibleName(tr("Headline figures"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (int i = 0; i < places; ++i) {
        auto* tile = new HeadlineTile(theme);
        tile->setFirst(i == 0);
        m_tiles.push_back(tile);
        layout->addWidget(tile);
    }
    connect(m_tiles[health], &QAbstractButton::clicked, this, &HeadlineStrip::findingsWanted);
    const auto leads = [this](Place place, plan::Metric metric, int projection::Headlines::*month) {
        connect(m_tiles[place], &QAbstractButton::clicked, this, [this, metric, month] {
            if (const auto result = m_document.result())
                Q_EMIT metricWanted(metric, result->headlines.*month);
        });
    };
    leads(automation, plan::Metric::automation, &projection::Headlines::lastMonth);
    leads(required, plan::Metric::requiredFte, &projection::Headlines::requiredPeakMonth);
    leads(gap, plan::Metric::gapFte, &projection::Headlines::worstGapMonth);
    leads(headroom, plan::Metric::headroomConversations, &projection::Headlines::lastMonth);
    leads(cost, plan::Metric::totalCost, &projection::Headlines::lastMonth);
    connect(m_tiles[guardrails], &QAbstractButton::clicked, this, &HeadlineStrip::guardrailsWanted);
    connect(m_tiles[chance], &QAbstractButton::clicked, this, &HeadlineStrip::rangesWanted);
    connect(&document, &Document::resultReady, this, &HeadlineStrip::read);
    connect(&document, &Document::rangesReady, this, &HeadlineStrip::read);
    connect(&document, &Document::planChanged, this, [this] {
        if (!m_document.result()) read();
    });
    connect(&theme, &Theme::changed, this, [this] {
        for (HeadlineTile* tile : m_tiles) tile->update();
    });
    read();
}

void HeadlineStrip::read() {
    const auto result = m_document.result();
    const auto plan = m_document.plan();
    const QString none = QStringLiteral("–");
    const QStringList names{tr("Automation"), tr("Required, peak"), tr("Worst gap"),  tr("Understaffed"),
                            tr("Headroom"),   tr("Cost"),           tr("Guardrails"), tr("Plan health")};
    if (!result || !plan) {
        for (int i = 0; i < places; ++i)
            m_tiles[static_cast<std::size_t>(i)]->setWords(names[i], none, {}, ColourRole::muted);
        return;
    }
    const QLocale& where = locale();
    const projection::Headlines& h = result->headlines;
    const QString currency = QString::fromStdString(result->plan->currency);
    const auto monthOf = [&](int t) {
        const plan::Month month = result->plan->monthAt(t);
        return result->plan->months > 12 ? monthShortWithYear(month, where) : monthShort(month, where);
    };
    const QString last = monthOf(result->plan->months - 1);
    if (!result->projection) {
        for (int i = 0; i < health; ++i)
            m_tiles[static_cast<std::size_t>(i)]->setWords(names[i], none, {}, ColourRole::muted);
    } else {
        const double today = result->projection->inputs.automationToday;
        m_tiles[automation]->setWords(tr("Automation, %1").arg(last),
                                      formatWithUnit(h.automationAtEnd, plan::Unit::share, where),
                                      tr("%1 today").arg(formatWithUnit(today, plan::Unit::share, where)),
                                      ColourRole::accent, h.automationAtEnd * 100);
        m_tiles[required]->setWords(tr("Required, peak"),
                                    formatWithUnit(h.requiredPeak, plan::Unit::fte, where),
                                    monthOf(h.requiredPeakMonth), ColourRole::ink, h.requiredPeak);
        m_tiles[gap]->setWords(tr("Worst gap"), formatWithUnit(h.worstGap, plan::Unit::fte, where),
                               h.understaffedMonths > 0
                                   ? (h.understaffedMonths == 1
                                          ? tr("%1, the only month short")
                                          : tr("%1, %n months short", nullptr, h.understaffedMonths))
                                         .arg(monthOf(h.worstGapMonth))
                                   : monthOf(h.worstGapMonth),
                               h.worstGap < 0 ? ColourRole::trouble : ColourRole::ink, h.worstGap);
        m_tiles[gap]->setShortly(monthOf(h.worstGapMonth));
        m_tiles[headroom]->setWords(
            tr("Headroom, %1").arg(last), formatNumber(h.headroomAtEnd, plan::Unit::conversations, where),
            tr("conversations"), h.headroomAtEnd < 0 ? ColourRole::trouble : ColourRole::ink,
            h.headroomAtEnd);
        const bool oneYear = result->plan->months == 12 && plan::calendarMonth(result->plan->firstMonth) == 0;
        const QString span = oneYear ? QString::number(static_cast<int>(result->plan->firstMonth.year()))
                             : result->plan->months == 1 ? tr("1 month")
                                                         : tr("%n months", nullptr, result->plan->months);
        m_tiles[cost]->setWords(tr("Cost, %1").arg(span), formatMoneyShort(h.totalCost, currency, where),
                                tr("people, AI and flex"), ColourRole::ink, h.totalCost);
        const GuardrailsInBrief brief = guardrailsInBrief(*result->projection, where);
        m_tiles[guardrails]->setWords(tr("Guardrails"), brief.figure, brief.beside,
                                      brief.tone == GuardrailsInBrief::Tone::trouble   ? ColourRole::trouble
                                      : brief.tone == GuardrailsInBrief::Tone::caution ? ColourRole::caution
                                                                                       : ColourRole::good);
        if (brief.tone != GuardrailsInBrief::Tone::well)
            m_tiles[guardrails]->setShortly(tr("of %1", "guardrails").arg(result->plan->guardrails.size()));
        readRanges();
    }
    QStringList rest;
    if (h.errors > 0 && h.warnings > 0) rest << tr("%n to watch", nullptr, h.warnings);
    if (h.hints > 0) rest << (h.hints == 1 ? tr("1 hint") : tr("%n hints", nullptr, h.hints));
    const QString figure = h.errors > 0     ? tr("%n to fix", nullptr, h.errors)
                           : h.warnings > 0 ? tr("%n to watch", nullptr, h.warnings)
                                            : tr("All well");
    const ColourRole role = h.errors > 0     ? ColourRole::trouble
                            : h.warnings > 0 ? ColourRole::caution
                                             : ColourRole::good;
    m_tiles[health]->setWords(tr("Plan health"), figure,
                              rest.isEmpty() ? tr("no findings") : rest.join(QStringLiteral(", ")), role);
    if (rest.isEmpty() && (h.errors > 0 || h.warnings > 0))
        m_tiles[health]->setWords(tr("Plan health"), figure, tr("show them"), role);
}

/// What the draws say, beside the figures at base: it comes a moment after them.
void HeadlineStrip::readRanges() {
    const auto result = m_document.result();
    if (!result || !result->projection || !m_document.plan()) return;
    const QLocale& where = locale();
    const auto ranges = m_document.ranges();
    if (!ranges) {
        const bool refused = plan::blocksRanges(result->findings);
        m_tiles[chance]->setWords(tr("Understaffed"), QStringLiteral("–"),
                                  refused ? tr("see plan health") : tr("drawing outcomes"),
                                  ColourRole::muted);
        return;
    }
    const ranges::Summary& summary = *ranges->summary;
    const double ever = summary.understaffedEver;
    m_tiles[chance]->setWords(tr("Understaffed"), formatChance(ever, where), tr("chance, any month"),
                              ever > 0.1 ? ColourRole::trouble : ColourRole::ink, ever * 100);
    m_tiles[chance]->setShortly(tr("chance", "of understaffing"));
    const QString currency = QString::fromStdString(result->plan->currency);
    const QString note =
        drawsNote(ranges->draws(), ranges->plan->draws.draws, m_document.rangesAreCurrent(), where);
    const ranges::Spread& rate = summary.at(plan::Metric::automation, summary.months - 1);
    const auto percent = [&](ranges::Level level) { return formatFixed(rate.at(level) * 100, 0, where); };
    m_tiles[automation]->setBeside(
        tr("%1–%2 % (P10–P90)").arg(percent(ranges::Level::p10), percent(ranges::Level::p90)), note);
    m_tiles[automation]->setShortly(
        tr("%1–%2 %", "P10, P90").arg(percent(ranges::Level::p10), percent(ranges::Level::p90)));
    const ranges::Spread& money = summary.of({plan::Metric::totalCost, -1, ranges::Over::wholePlan, 0});
    const QString between = formatRange(money.at(ranges::Level::p10), money.at(ranges::Level::p90),
                                        plan::Unit::money, where, currency);
    m_tiles[cost]->setBeside(between, note);
    m_tiles[cost]->setShortly(between); // a range half of which is cut says nothing
}

} // namespace headroom::ui
