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
    setTextFormat(Qt::PlainText); // names are the user's
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
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

QSize PartRow::sizeHint() const {
    return {120, space::row + 1};
}

double PartRow::nameRoom(int width) const {
    return width - figuresWidth(QFontMetricsF(m_theme.font(TextStyle::bodyStrong)), m_value) - 8;
}

int PartRow::heightForWidth(int width) const {
    const QFontMetricsF metrics(m_theme.font(TextStyle::body));
    const bool fits = metrics.horizontalAdvance(m_name) <= nameRoom(width);
    return space::row + 1 + (fits ? 0 : static_cast<int>(metrics.lineSpacing()));
}

void PartRow::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) painter.fillRect(rect().adjusted(0, 0, 0, -1), colours.hover());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const QFont strong = m_theme.font(TextStyle::bodyStrong);
    const QFont body = m_theme.font(TextStyle::body);
    painter.setFont(body);
    painter.setPen(colours.ink);
    const QRectF box = QRectF(rect()).adjusted(0, 0, 0, -1);
    const double room = nameRoom(width());
    const QFontMetricsF metrics(body);
    // Two lines at most, and what goes beyond them is cut.
    const QString name =
        metrics.elidedText(m_name, Qt::ElideRight, 2 * room - metrics.averageCharWidth() * 6);
    const bool fits = metrics.horizontalAdvance(m_name) <= room;
    painter.drawText(QRectF(box.left(), box.top(), room, box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | (fits ? 0 : Qt::TextWordWrap), fits ? m_name : name);
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

TextBox::TextBox(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A frame of its own: the theme's sheet takes frames off scroll areas, of which it is one.
    const auto restyle = [this, &theme] {
        const Colours& colours = theme.colours();
        setStyleSheet(
            QStringLiteral("QPlainTextEdit { border: 1px solid %1; border-radius: 6px; padding: 2px 4px; }"
                           "QPlainTextEdit:focus { border: 2px solid %2; padding: 1px 3px; }")
                .arg(blend(colours.muted, colours.card, 0.35).name(), colours.accent.name()));
    };
    connect(&theme, &Theme::changed, this, restyle);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::fitHeight);
    restyle();
}

void TextBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextBox::fitHeight() {
    constexpr double fewest = 3, most = 10;
    const double lines =
        std::clamp(document()->size().height(), fewest, most); // a plain document counts lines
    setFixedHeight(static_cast<int>(lines * QFontMetricsF(font()).lineSpacing()) + 18);
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
