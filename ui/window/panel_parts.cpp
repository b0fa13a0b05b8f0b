#include "ui/window/panel_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

class Choice : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

PanelLabel::PanelLabel(const Theme& theme, TextStyle style, ColourRole role, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_role(role) {
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, &PanelLabel::restyle);
    restyle();
}

void PanelLabel::setRole(ColourRole role) {
    m_role = role;
    restyle();
}

void PanelLabel::restyle() {
    setFont(m_theme.font(m_style));
    setStyleSheet(QStringLiteral("color: %1;").arg(m_theme.colours().of(m_role).name()));
}

PartRow::PartRow(const Theme& theme, const QString& name, const QString& value, ColourRole role,
                 QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
    , m_value(value)
    , m_role(role) {
    setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize PartRow::sizeHint() const {
    return {120, space::row + 1};
}

void PartRow::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) painter.fillRect(rect().adjusted(0, 0, 0, -1), colours.hover());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const QFont strong = m_theme.font(TextStyle::bodyStrong);
    const double valueWidth = figuresWidth(QFontMetricsF(strong), m_value);
    const QFont body = m_theme.font(TextStyle::body);
    painter.setFont(body);
    painter.setPen(colours.ink);
    const QRectF box = QRectF(rect()).adjusted(0, 0, 0, -1);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(body).elidedText(m_name, Qt::ElideRight, width() - valueWidth - 8));
    painter.setFont(strong);
    painter.setPen(colours.of(m_role));
    drawFigures(painter, box, Qt::AlignRight | Qt::AlignVCenter, m_value);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    }
}

RangeBar::RangeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(16);
    setAccessibleName(tr("Range"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RangeBar::setRange(double low, double base, double high) {
    m_low = low;
    m_base = base;
    m_high = high;
    update();
}

void RangeBar::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, height() / 2.0 - 3, width(), 6);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(track, 3, 3);
    const double least = std::min({m_low, m_base, m_high});
    const double most = std::max({m_low, m_base, m_high});
    const double span = most - least;
    if (!(span > 0) || !std::isfinite(span)) return;
    // A sixth of room at either end: what lies outside the range is possible too.
    const auto at = [&](double value) { return width() * (0.15 + 0.7 * (value - least) / span); };
    painter.setBrush(blend(colours.accent, colours.card, 0.42));
    painter.drawRoundedRect(QRectF(at(m_low), track.top(), at(m_high) - at(m_low), 6).normalized(), 3, 3);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(at(m_base) - 1.5, 1, 3, height() - 2.0), 1.5, 1.5);
}

QString textBoxSheet(const Colours& colours) {
    return QStringLiteral("QPlainTextEdit { border: 1px solid %1; border-radius: 6px; padding: 2px 4px; }"
                          "QPlainTextEdit:focus { border: 2px solid %2; padding: 1px 3px; }")
        .arg(blend(colours.muted, colours.card, 0.35).name(), colours.accent.name());
}

QFormLayout* panelForm() {
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::unit * 2);
    form->setVerticalSpacing(space::unit);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QComboBox* panelChoice(const QString& accessibleName, const QStringList& words) {
    auto* choice = new Choice;
    choice->setAccessibleName(accessibleName);
    choice->addItems(words);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->setFocusPolicy(Qt::StrongFocus);
    return choice;
}

} // namespace headroom::ui
