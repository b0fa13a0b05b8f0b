#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

Colours lightColours() {
    Colours c;
    c.dark = false;
    c.background = QColor(0xf5f6f8);
    c.card = QColor(0xffffff);
    c.rail = QColor(0xeceef2);
    c.ink = QColor(0x1c1f24);
    c.muted = QColor(0x5c6470);
    c.line = QColor(0xe3e6eb);
    c.input = QColor(0x0b57b0);
    c.accent = QColor(0x0d69ad);
    c.trouble = QColor(0xb9360c);
    c.caution = QColor(0x8c5900);
    c.good = QColor(0x19754a);
    // Apart for those who see no red or no green too: light and dark, blue and yellow tell them apart.
    c.series = {QColor(0x0e4f8a), QColor(0xb9360c), QColor(0x0d7c50),
                QColor(0x9a45d4), QColor(0x5f3a00), QColor(0x667080)};
    return c;
}

Colours darkColours() {
    Colours c;
    c.dark = true;
    c.background = QColor(0x16181c);
    c.card = QColor(0x1e2126);
    c.rail = QColor(0x1a1d21);
    c.ink = QColor(0xeef0f3);
    c.muted = QColor(0x9aa3b0);
    c.line = QColor(0x2e333b);
    c.input = QColor(0x7cc0ff);
    c.accent = QColor(0x58b4f5);
    c.trouble = QColor(0xff8a5c);
    c.caution = QColor(0xf2b64b);
    c.good = QColor(0x5fd39a);
    c.series = {QColor(0x2f95f7), QColor(0xf28460), QColor(0x8aeebb),
                QColor(0xdcb6fa), QColor(0xf7bb42), QColor(0x868e99)};
    return c;
}

Colours printColours() {
    Colours c = lightColours();
    c.background = QColor(Qt::white);
    return c;
}

QColor Colours::of(ColourRole role) const {
    switch (role) {
    case ColourRole::ink: return ink;
    case ColourRole::muted: return muted;
    case ColourRole::line: return line;
    case ColourRole::input: return input;
    case ColourRole::accent: return accent;
    case ColourRole::trouble: return trouble;
    case ColourRole::caution: return caution;
    case ColourRole::good: return good;
    case ColourRole::series1: return series[0];
    case ColourRole::series2: return series[1];
    case ColourRole::series3: return series[2];
    case ColourRole::series4: return series[3];
    case ColourRole::series5: return series[4];
    case ColourRole::series6: return series[5];
    }
    return ink;
}

ColourRole Colours::seriesRole(int n) {
    constexpr int first = static_cast<int>(ColourRole::series1);
    return static_cast<ColourRole>(first + (n % 6 + 6) % 6);
}

QColor Colours::troubleTint() const {
    return blend(trouble, background, 0.07);
}

QColor Colours::selection() const {
    return blend(accent, card, dark ? 0.16 : 0.12);
}

QColor Colours::hover() const {
    return blend(ink, card, dark ? 0.07 : 0.04);
}

QColor Colours::disabled() const {
    return blend(muted, card, 0.6);
}

QColor blend(const QColor& top, const QColor& bottom, double share) {
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

double contrast(const QColor& a, const QColor& b) {
    // WCAG 2.1: relative luminance of linearised sRGB.
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double ofA = luminance(a), ofB = luminance(b);
    return (std::max(ofA, ofB) + 0.05) / (std::min(ofA, ofB) + 0.05);
}

} // namespace headroom::ui
