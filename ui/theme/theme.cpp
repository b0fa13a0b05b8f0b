#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"
#include "ui/theme/window_style.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QToolTip>

#include <utility>

namespace headroom::ui {

namespace {

bool looksDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

/// The palette the system asks for, without what the program has set over it. Qt 6.4 has no other public way:
/// a palette that decides nothing lets the system's through, until the caller sets its own again.
QPalette systemPalette() {
    QApplication::setPalette(QPalette());
    return QGuiApplication::palette();
}

} // namespace

Theme::Theme(ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_systemPalette(QGuiApplication::palette()) {
    read();
}

void Theme::setChoice(ThemeChoice choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    const Colours before = m_colours;
    read();
    if (m_colours == before) return;
    apply();
    Q_EMIT changed();
}

const FigureCells& Theme::figures(TextStyle style) const {
    const auto known = m_figures.find(style);
    return known != m_figures.end() ? known->second : m_figures.try_emplace(style, font(style)).first->second;
}

QIcon Theme::icon(IconName name) const {
    return makeIcon(name, m_colours.muted, m_colours.ink, m_colours.disabled());
}

QIcon Theme::icon(IconName name, const QColor& colour) const {
    return makeIcon(name, colour, colour, m_colours.disabled());
}

void Theme::beginWith(QApplication& application) {
    m_withSheet = false;
    applyTo(application);
}

void Theme::finish() {
    m_withSheet = true;
    apply();
}

void Theme::applyTo(QApplication& application) {
    Q_ASSERT(!m_application);
    m_application = &application;
    application.installEventFilter(this);
    apply();
}

QPalette Theme::palette() const {
    const Colours& c = m_colours;
    QPalette p;
    // LinkVisited stays the system's: a palette with a role left open is resolved anew, and announced, when
    // the system's changes.
    const auto set = [&p](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        p.setColor(QPalette::Active, role, colour);
        p.setColor(QPalette::Inactive, role, colour);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, c.background, c.background);
    set(QPalette::WindowText, c.ink, c.disabled());
    set(QPalette::Base, c.card, c.card);
    set(QPalette::AlternateBase, c.background, c.background);
    set(QPalette::Text, c.ink, c.disabled());
    set(QPalette::PlaceholderText, c.muted, c.disabled());
    set(QPalette::Button, c.card, c.card);
    set(QPalette::ButtonText, c.ink, c.disabled());
    set(QPalette::BrightText, c.trouble, c.trouble);
    set(QPalette::ToolTipBase, c.card, c.card);
    set(QPalette::ToolTipText, c.ink, c.ink);
    set(QPalette::Highlight, c.selection(), c.hover());
    set(QPalette::HighlightedText, c.ink, c.disabled());
    set(QPalette::Link, c.accent, c.disabled());
    // Fusion draws its bevels from these: near the surface, so that they vanish.
    set(QPalette::Light, c.card, c.card);
    set(QPalette::Midlight, c.line, c.line);
    set(QPalette::Mid, c.line, c.line);
    set(QPalette::Dark, blend(c.muted, c.card, 0.5), c.line);
    set(QPalette::Shadow, c.line, c.line);
    return p;
}

QString Theme::styleSheet() const {
    initialiseIcons(); // the sheet names some
    return styleSheetFor(m_colours);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    const bool paletteChange = event->type() == QEvent::ApplicationPaletteChange && watched == m_application;
    if ((paletteChange || event->type() == QEvent::ThemeChange) && !m_applying) {
        m_applying = true;
        m_systemPalette = systemPalette();
        m_applying = false;
        const Colours before = m_colours;
        read();
        // The system's palette is in place now, so that ours must be set again in any case.
        apply();
        if (m_colours != before) Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::read() {
    const bool dark =
        m_choice == ThemeChoice::dark || (m_choice == ThemeChoice::system && looksDark(m_systemPalette));
    m_colours = dark ? darkColours() : lightColours();
}

void Theme::apply() {
    if (!m_application) return;
    m_applying = true;
    if (!std::exchange(m_styled, true)) {
        // The application keeps the style, longer than there may be a theme.
        const QPointer<const Theme> theme(this);
        QApplication::setStyle(
            new WindowStyle([theme] { return theme ? theme->colours() : lightColours(); },
                            [theme] { return theme ? theme->icon(IconName::chevronRight) : QIcon(); }));
    }
    QApplication::setPalette(palette());
    QApplication::setFont(textFont(TextStyle::body));
    QToolTip::setPalette(palette());
    QToolTip::setFont(textFont(TextStyle::secondary));
    if (m_withSheet) m_application->setStyleSheet(styleSheet());
    m_applying = false;
}

} // namespace headroom::ui
