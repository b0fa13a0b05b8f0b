#include "ui/window/headline_strip.h"

#include "plan/validation.h"
#include "ui/theme/surface.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/ranges.h"

#include <QAccessible>
#include <QBoxLayout>
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

void HeadlineTile::setText(const Text& text) {
    if (text == m_text) return;
    const bool another = text.number && text.number != m_text.number;
    m_text = text;
    const QString said = QStringLiteral("%1: %2, %3").arg(text.name, text.figure, text.beside);
    setAccessibleName(text.meaning.isEmpty() ? said : QStringLiteral("%1 (%2)").arg(said, text.meaning));
    setToolTip(accessibleName());
    const QSize hint = sizeHint(), least = minimumSizeHint();
    measure();
    // Another figure as wide as the one before is no reason to lay out the whole window.
    if (sizeHint() != hint || minimumSizeHint() != least) updateGeometry();
    update();
    if (another) {
        QAccessibleValueChangeEvent event(this, *text.number);
        QAccessible::updateAccessibility(&event);
    }
}

void HeadlineTile::measure() {
    const auto small = [](const QString& text) { return textWidth(TextStyle::secondary, text); };
    m_leastWidth = std::max(small(m_text.name), textWidth(TextStyle::headline, m_text.figure) + 2);
    m_leastWidth = std::max(m_leastWidth, small(m_text.shortly));
    m_wholeWidth = std::max(m_leastWidth, small(m_text.beside));
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
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_text.name);
    const bool fits =
        m_text.shortly.isEmpty() || textWidth(TextStyle::secondary, m_text.beside) <= text.width();
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     cutToWidth(TextStyle::secondary, fits ? m_text.beside : m_text.shortly, text.width()));
    painter.setFont(m_theme.font(TextStyle::headline));
    painter.setPen(colours.of(m_text.role));
    painter.drawText(text.adjusted(0, 1, 0, 1), Qt::AlignLeft | Qt::AlignVCenter, m_text.figure);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), space::corner, space::corner);
    }
}

HeadlineStrip::HeadlineStrip(Document& document, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_document(document) {
    setSurface(*this, Surface::card);
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
    const Texts all = texts();
    for (std::size_t i = 0; i < all.size(); ++i) m_tiles[i]->setText(all[i]);
}

HeadlineStrip::Texts HeadlineStrip::texts() const {
    const auto result = m_document.result();
    const auto plan = m_document.plan();
    const QString none = QStringLiteral("–");
    const QStringList names{tr("Automation"), tr("Required, peak"), tr("Worst gap"),  tr("Understaffed"),
                            tr("Headroom"),   tr("Cost"),           tr("Guardrails"), tr("Plan health")};
    Texts all;
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = {names[static_cast<qsizetype>(i)], none};
    if (!result || !plan) return all;
    const QLocale& where = locale();
    const projection::Headlines& h = result->headlines;
    const QString currency = QString::fromStdString(result->plan->currency);
    const auto monthOf = [&](int t) {
        const plan::Month month = result->plan->monthAt(t);
        return result->plan->months > 12 ? monthShortWithYear(month, where) : monthShort(month, where);
    };
    const QString last = monthOf(result->plan->months - 1);
    if (result->projection) {
        const double today = result->projection->inputs.automationToday;
        all[automation] = {tr("Automation, %1").arg(last),
                           formatWithUnit(h.automationAtEnd, plan::Unit::share, where), ColourRole::accent,
                           h.automationAtEnd * 100,
                           tr("%1 today").arg(formatWithUnit(today, plan::Unit::share, where))};
        all[required] = {tr("Required, peak"), formatWithUnit(h.requiredPeak, plan::Unit::fte, where),
                         ColourRole::ink, h.requiredPeak, monthOf(h.requiredPeakMonth)};
        all[gap] = {tr("Worst gap"),
                    formatWithUnit(h.worstGap, plan::Unit::fte, where),
                    h.worstGap < 0 ? ColourRole::trouble : ColourRole::ink,
                    h.worstGap,
                    h.understaffedMonths > 0 ? (h.understaffedMonths == 1 ? tr("%1, the only month short")
                                                                          : tr("%1, %n months short", nullptr,
                                                                               h.understaffedMonths))
                                                   .arg(monthOf(h.worstGapMonth))
                                             : monthOf(h.worstGapMonth),
                    monthOf(h.worstGapMonth)};
        all[headroom] = {tr("Headroom, %1").arg(last),
                         formatNumber(h.headroomAtEnd, plan::Unit::conversations, where),
                         h.headroomAtEnd < 0 ? ColourRole::trouble : ColourRole::ink, h.headroomAtEnd,
                         tr("conversations")};
        const bool oneYear = result->plan->months == 12 && plan::calendarMonth(result->plan->firstMonth) == 0;
        const QString span = oneYear ? QString::number(static_cast<int>(result->plan->firstMonth.year()))
                             : result->plan->months == 1 ? tr("1 month")
                                                         : tr("%n months", nullptr, result->plan->months);
        all[cost] = {tr("Cost, %1").arg(span), formatMoneyShort(h.totalCost, currency, where),
                     ColourRole::ink, h.totalCost, tr("people, AI and flex")};
        const GuardrailsInBrief brief = guardrailsInBrief(*result->projection, where);
        all[guardrails] = {tr("Guardrails"), brief.figure,
                           brief.tone == GuardrailsInBrief::Tone::trouble   ? ColourRole::trouble
                           : brief.tone == GuardrailsInBrief::Tone::caution ? ColourRole::caution
                                                                            : ColourRole::good,
                           std::nullopt, brief.beside};
        if (brief.tone != GuardrailsInBrief::Tone::well)
            all[guardrails].shortly = tr("of %1", "guardrails").arg(result->plan->guardrails.size());
        addRanges(all);
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
    all[health] = {tr("Plan health"), figure, role, std::nullopt,
                   !rest.isEmpty()                  ? rest.join(QStringLiteral(", "))
                   : h.errors > 0 || h.warnings > 0 ? tr("show them")
                                                    : tr("no findings")};
    return all;
}

/// What the draws say, beside the figures at base: it comes a moment after them.
void HeadlineStrip::addRanges(Texts& texts) const {
    const auto result = m_document.result();
    if (!result || !result->projection || !m_document.plan()) return;
    const QLocale& where = locale();
    const auto ranges = m_document.ranges();
    if (!ranges) {
        const bool refused = plan::blocksRanges(result->findings);
        texts[chance].beside = refused ? tr("see plan health") : tr("drawing outcomes");
        return;
    }
    const ranges::Summary& summary = *ranges->summary;
    const double ever = summary.understaffedEver;
    texts[chance] = {
        tr("Understaffed"), formatChance(ever, where), ever > 0.1 ? ColourRole::trouble : ColourRole::ink,
        ever * 100,         tr("chance, any month"),   tr("chance", "of understaffing")};
    const QString currency = QString::fromStdString(result->plan->currency);
    const QString note =
        drawsNote(ranges->draws(), ranges->plan->draws.draws, m_document.rangesAreCurrent(), where);
    const ranges::Spread& rate = summary.at(plan::Metric::automation, summary.months - 1);
    const auto percent = [&](ranges::Level level) { return formatFixed(rate.at(level) * 100, 0, where); };
    texts[automation].beside =
        tr("%1–%2 % (P10–P90)").arg(percent(ranges::Level::p10), percent(ranges::Level::p90));
    texts[automation].shortly =
        tr("%1–%2 %", "P10, P90").arg(percent(ranges::Level::p10), percent(ranges::Level::p90));
    texts[automation].meaning = note;
    const ranges::Spread& money = summary.of({plan::Metric::totalCost, -1, ranges::Over::wholePlan, 0});
    texts[cost].beside = formatRange(money.at(ranges::Level::p10), money.at(ranges::Level::p90),
                                     plan::Unit::money, where, currency);
    texts[cost].shortly = texts[cost].beside; // a range half of which is cut says nothing
    texts[cost].meaning = note;
}

} // namespace headroom::ui
