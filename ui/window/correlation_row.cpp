#include "ui/window/correlation_row.h"

#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr int margin = 2; // above and below a name

/// Between words, and within one that is longer than a line.
QTextOption wrapping() {
    QTextOption option(Qt::AlignLeft | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOf(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

} // namespace

LeverLink::LeverLink(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    makePanelRow(*this);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LeverLink::setName(const QString& name) {
    if (name == text()) return;
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(tr("Shows this lever"));
    updateGeometry();
}

QSize LeverLink::sizeHint() const {
    return {100, heightForWidth(100)};
}

int LeverLink::heightForWidth(int width) const {
    return heightOf(text(), m_theme.font(TextStyle::body), width) + 2 * margin;
}

void LeverLink::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    click();
}

void LeverLink::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (underMouse()) painter.fillRect(rect(), colours.hover());
    if (hasFocus()) painter.fillRect(QRect(0, height() - 2, width(), 2), colours.accent);
    painter.setFont(m_theme.font(TextStyle::body));
    painter.setPen(hasFocus() || underMouse() ? colours.accent : colours.ink);
    painter.drawText(QRectF(rect()).adjusted(0, margin, 0, -margin), text(), wrapping());
}

CorrelationRow::CorrelationRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_names(new QVBoxLayout)
    , m_rank(new TextField({})) {
    auto* remove = new QToolButton;
    remove->setText(QStringLiteral("×"));
    remove->setFixedWidth(rowButtonWidth);
    remove->setFocusPolicy(Qt::StrongFocus);
    m_remove = remove;
    m_rank->setAlignment(Qt::AlignRight);
    m_rank->setFixedWidth(rankFieldWidth);
    m_names->setSpacing(0);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, margin, 0, margin + 1);
    line->setSpacing(space::unit);
    line->addLayout(m_names, 1);
    line->addWidget(m_rank, 0, Qt::AlignVCenter);
    line->addWidget(m_remove, 0, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void CorrelationRow::setWords(const QStringList& levers, const QString& words) {
    while (m_links.size() < static_cast<std::size_t>(levers.size())) {
        auto* link = new LeverLink(m_theme);
        connect(link, &QAbstractButton::clicked, this,
                [this, index = static_cast<int>(m_links.size())] { Q_EMIT linkChosen(index); });
        m_names->addWidget(link);
        m_links.push_back(link);
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const bool used = i < static_cast<std::size_t>(levers.size());
        m_links[i]->setVisible(used);
        if (used) m_links[i]->setName(levers[static_cast<qsizetype>(i)]);
    }
    m_rank->setAccessibleName(words);
    const QString remove = tr("Remove: %1").arg(words);
    m_remove->setAccessibleName(remove);
    m_remove->setToolTip(remove);
}

std::vector<QWidget*> CorrelationRow::parts() const {
    std::vector<QWidget*> parts(m_links.begin(), m_links.end());
    parts.push_back(m_rank);
    parts.push_back(m_remove);
    return parts;
}

void CorrelationRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colours().line);
}

} // namespace headroom::ui
