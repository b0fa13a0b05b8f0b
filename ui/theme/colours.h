#pragma once

#include <QColor>

#include <array>

namespace headroom::ui {

/// What a colour is for. Charts and tables name roles, never colours, so that they follow the theme.
enum class ColourRole {
    ink,
    muted,
    line,
    input,
    accent,
    trouble,
    caution,
    good,
    series1,
    series2,
    series3,
    series4,
    series5,
    series6
};

/// The colours of a theme. All opaque: what lies over something else is blended beforehand, which also keeps
/// printed bands right.
struct Colours {
    bool dark = false;
    QColor background, card, rail;
    QColor ink, muted, line;
    QColor input, accent, trouble, caution, good;
    std::array<QColor, 6> series;

    [[nodiscard]] QColor of(ColourRole role) const;
    /// The role's colour of the n-th work type or lever; it repeats after six.
    [[nodiscard]] static ColourRole seriesRole(int n);

    [[nodiscard]] QColor troubleTint() const; // a month that hurts, over the background: 7 %
    [[nodiscard]] QColor selection() const;   // accent over the card: 12 %, 16 % in the dark
    [[nodiscard]] QColor hover() const;       // ink over the card: 4 %
    [[nodiscard]] QColor disabled() const;    // text that cannot be used now

    bool operator==(const Colours&) const = default;
};

Colours lightColours();
Colours darkColours();
/// White paper: the light colours on a white background.
Colours printColours();

/// `top` at `share` (0..1) over `bottom`, opaque.
QColor blend(const QColor& top, const QColor& bottom, double share);
/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace headroom::ui
