#include "ui/window/panel_parts.h"

#include "ui/charts/range_picture.h"
#include "ui/theme/styled_property.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

class Choice : public QComboBox {
public:
    using QComboBox::QComboBox;

    void showPopup() override {
        // The inspector may be narrower than an answer; the list of them is not.
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + space::unit * 6);
        QComboBox::showPopup();
    }

protected:
    /// As the base does, but for an answer that is too long: it says that there is more of it.
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        if (currentIndex() < 0 && !placeholderText().isEmpty()) {
            option.currentText = placeholderText();
            option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        }
        const QRect room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 1);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

constexpr double tickWidth = 22; // an indicator and the gap after it
constexpr double ringWidth = 3;  // what the focus takes of a row's end
constexpr int valueLine = 18;    // of a value below its name
constexpr int leastChoice = 80;

constexpr int mostLines = 3;

/// How many lines a name takes in that much room, the most at most.
int linesOf(const QFontMetricsF& metrics, const QString& name, double room) {
    if (textWidth(TextStyle::body, name) <= room && !name.contains(u'\n')) return 1;
    const QRectF wrapped = metrics.boundingRect({0, 0, room, 1e4}, Qt::AlignLeft | Qt::TextWordWrap, name);
    const int lines = static_cast<int>(std::lround(wrapped.height() / metrics.lineSpacing()));
    return std::clamp(lines, 1, mostLines);
}

/// As high as a row whose name has that much room.
int rowHeight(const Theme& theme, const QString& name, double room) {
    const QFontMetricsF metrics(theme.font(TextStyle::body));
    return space::row + 1 + (linesOf(metrics, name, room) - 1) * static_cast<int>(metrics.lineSpacing());
}

/// What goes beyond the lines there may be is cut.
void drawName(QPainter& painter, const QRectF& box, const QString& name) {
    const QFontMetricsF metrics(painter.font());
    if (textWidth(TextStyle::body, name) <= box.width()) {
        const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        return painter.drawText(QPointF(box.left(), baseline), name);
    }
    const QString cut =
        metrics.elidedText(name, Qt::ElideRight, mostLines * box.width() - metrics.averageCharWidth() * 12);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cut);
}

/// The keyboard is on this row; its hairline stays free.
void drawFocus(QPainter& painter, const QRectF& row, const Colours& colours) {
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -2), 3, 3);
}

} // namespace

PanelLabel::PanelLabel(const Theme& theme, TextStyle style, ColourRole role, QWidget* parent)
    : WrappedLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_role(role) {
    setTextFormat(Qt::PlainText); // names are the user's
    setSelectable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, &PanelLabel::restyle);
    restyle();
}

void PanelLabel::setRole(ColourRole role) {
    if (role == m_role) return;
    m_role = role;
    restyle();
}

void PanelLabel::restyle() {
    setFont(m_theme.font(m_style));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.colours().of(m_role));
    setPalette(own);
}

void makePanelRow(QAbstractButton& row) {
    row.setCursor(Qt::PointingHandCursor);
    row.setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row.setSizePolicy(policy);
    row.setAttribute(Qt::WA_Hover);
}

PartRow::PartRow(const Theme& theme, const QString& name, const QString& value, ColourRole role,
                 QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
    , m_value(value)
    , m_role(role) {
    setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    makePanelRow(*this);
}

void PartRow::setWords(const QString& name, const QString& value) {
    if (name == m_name && value == m_value) return;
    const int before = heightForWidth(width());
    m_name = name;
    m_value = value;
    setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    // Another number is no reason to lay out the whole window.
    if (heightForWidth(width()) != before) updateGeometry();
    update();
}

void PartRow::setRole(ColourRole role) {
    if (role == m_role) return;
    m_role = role;
    update();
}

QSize PartRow::sizeHint() const {
    return {120, space::row + 1};
}

void PartRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    click();
}

double PartRow::nameRoom(int width) const {
    return width - m_theme.figures(TextStyle::bodyStrong).width(m_value) - 8;
}

bool PartRow::isAbove(int width) const {
    const QStringList words = m_name.split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return textWidth(TextStyle::body, word) > nameRoom(width);
    });
}

int PartRow::heightForWidth(int width) const {
    if (isAbove(width)) return rowHeight(m_theme, m_name, width) + valueLine;
    return rowHeight(m_theme, m_name, nameRoom(width));
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
    const bool above = isAbove(width());
    drawName(painter,
             above ? box.adjusted(0, 0, 0, -valueLine)
                   : QRectF(box.left(), box.top(), nameRoom(width()), box.height()),
             m_name);
    painter.setFont(strong);
    painter.setPen(colours.of(m_role));
    drawFigures(painter, above ? box.adjusted(0, box.height() - valueLine - 4, 0, -2) : box,
                Qt::AlignRight | Qt::AlignVCenter, m_value, m_theme.figures(TextStyle::bodyStrong));
    if (hasFocus()) drawFocus(painter, rect(), colours);
}

TickRow::TickRow(const Theme& theme, QWidget* parent)
    : QCheckBox(parent)
    , m_theme(theme) {
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TickRow::setWords(const QString& name, const QString& value) {
    if (name == m_name && value == m_value) return;
    m_name = name;
    m_value = value;
    setAccessibleName(value.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, value));
    updateGeometry();
    update();
}

QSize TickRow::sizeHint() const {
    return {120, space::row + 1};
}

double TickRow::nameRoom(int width) const {
    return width - tickWidth - m_theme.figures(TextStyle::body).width(m_value) - 8;
}

int TickRow::heightForWidth(int width) const {
    return rowHeight(m_theme, m_name, nameRoom(width));
}

bool TickRow::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void TickRow::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const QRectF box = QRectF(rect()).adjusted(tickWidth, 0, -ringWidth, -1);
    painter.setFont(m_theme.font(TextStyle::body));
    painter.setPen(isEnabled() ? colours.ink : colours.disabled());
    drawName(painter, QRectF(box.left(), box.top(), nameRoom(width()), box.height()), m_name);
    painter.setPen(isEnabled() ? colours.muted : colours.disabled());
    drawFigures(painter, box, Qt::AlignRight | Qt::AlignVCenter, m_value, m_theme.figures(TextStyle::body));
    if (hasFocus()) drawFocus(painter, rect(), colours);
}

ChoiceRows::ChoiceRows(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ChoiceRows::show(const std::vector<Row>& rows, int chosen) {
    while (m_rows.size() > rows.size()) {
        m_rows.back()->deleteLater();
        m_layout->removeWidget(m_rows.back());
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size()) {
        auto* row = new PartRow(m_theme, {}, {}, ColourRole::accent);
        connect(row, &QAbstractButton::clicked, this,
                [this, index = static_cast<int>(m_rows.size())] { Q_EMIT picked(index); });
        m_layout->addWidget(row);
        QWidget* before = m_rows.empty() ? static_cast<QWidget*>(this) : m_rows.back();
        setTabOrder(before, row); // a row made late stands where it is seen
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool ticked = static_cast<int>(i) == chosen;
        const QString tick = ticked ? QStringLiteral("✓") : QString();
        m_rows[i]->setWords(rows[i].name,
                            rows[i].value.isEmpty() ? tick : (tick + u' ' + rows[i].value).trimmed());
    }
    setVisible(!m_rows.empty());
}

TextBox::TextBox(const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("kind", QStringLiteral("box"));
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::fitHeight);
}

void TextBox::setStored(const QString& text) {
    m_stored = text;
    if (isPending()) return;
    setWrong(false);
    if (toPlainText() != text) setPlainText(text);
    document()->setModified(false);
}

void TextBox::forget() {
    document()->setModified(false);
    setStored({});
}

void TextBox::refuse(const QString& reason) {
    document()->setModified(true); // leaving the box again tries again
    setWrong(true);
    setToolTip(reason);
}

void TextBox::commit() {
    if (!isPending()) return;
    document()->setModified(false);
    const QString text = toPlainText();
    if (text != m_stored) return Q_EMIT committed(text);
    setStored(text);
}

void TextBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) commit(); // its own menu is no leaving
}

void TextBox::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && isPending()) {
        document()->setModified(false);
        setStored(m_stored);
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (!event->text().isEmpty()) setWrong(false); // typing on withdraws the objection
    }
}

void TextBox::setWrong(bool wrong) {
    if (property("wrong").toBool() == wrong) return;
    if (wrong)
        m_help = toolTip();
    else
        setToolTip(m_help);
    setStyled(*this, "wrong", wrong);
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

QVBoxLayout* captioned(const Theme& theme, const QString& name, QWidget* field) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* caption = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    caption->setText(name);
    caption->setBuddy(field);
    column->addWidget(caption);
    column->addWidget(field);
    return column;
}

QComboBox* panelChoice(const QString& accessibleName, const QStringList& words) {
    auto* choice = new Choice;
    choice->setAccessibleName(accessibleName);
    choice->addItems(words);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->setMinimumWidth(leastChoice); // beside a long name
    choice->setFocusPolicy(Qt::StrongFocus);
    return choice;
}

} // namespace headroom::ui
