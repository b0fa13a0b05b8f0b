#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

#include <map>

namespace headroom::ui {

enum class ThemeChoice { system, light, dark };

/// Distances in the 4 px grid, in device-independent pixels.
namespace space {
inline constexpr int unit = 4;
inline constexpr int row = 22;
inline constexpr int tileVertical = 8;
inline constexpr int tileHorizontal = 11;
inline constexpr int page = 16;
inline constexpr int corner = 6;
inline constexpr int cardCorner = 8;
} // namespace space

/// The window's looks: colours, fonts, icons. One object, made by the program and handed to every view;
/// `changed` says that all of them are to be read again. It follows the system's palette while the choice is
/// `system`.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] bool isDark() const { return m_colours.dark; }
    [[nodiscard]] const Colours& colours() const { return m_colours; }
    [[nodiscard]] QFont font(TextStyle style) const { return textFont(style); }
    /// Cells for numbers in that font, which are shared by all who paint.
    [[nodiscard]] const FigureCells& figures(TextStyle style) const;
    /// The icon in the theme's muted ink, in ink where it is active or selected, faint where it is disabled.
    [[nodiscard]] QIcon icon(IconName name) const;
    [[nodiscard]] QIcon icon(IconName name, const QColor& colour) const;

    /// Sets style, palette, font and style sheet of the application, now and whenever the theme changes. Call
    /// once.
    void applyTo(QApplication& application);
    /// The same but for the style sheet, for a start in which many widgets are made at once: with a sheet,
    /// each would be worked out anew with every parent it gets. finish() adds the sheet.
    void beginWith(QApplication& application);
    void finish();

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void apply();

    ThemeChoice m_choice;
    Colours m_colours;
    mutable std::map<TextStyle, FigureCells> m_figures;
    QApplication* m_application = nullptr;
    QPalette m_systemPalette;
    bool m_styled = false;
    bool m_applying = false;
    bool m_withSheet = true;
};

} // namespace headroom::ui
