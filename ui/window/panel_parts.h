#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>

class QComboBox;
class QFormLayout;

namespace headroom::ui {

/// A label of the inspector in one of the theme's text styles that follows the theme.
class PanelLabel : public QLabel {
    Q_OBJECT

public:
    PanelLabel(const Theme& theme, TextStyle style, ColourRole role, QWidget* parent = nullptr);

    void setRole(ColourRole role);

private:
    void restyle();

    const Theme& m_theme;
    TextStyle m_style;
    ColourRole m_role;
};

/// A line of the inspector that leads somewhere: a name at the left, a value at the right, a hairline below.
class PartRow : public QAbstractButton {
    Q_OBJECT

public:
    PartRow(const Theme& theme, const QString& name, const QString& value, ColourRole role,
            QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name, m_value;
    ColourRole m_role;
};

/// Low to high with base on it.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(const Theme& theme, QWidget* parent = nullptr);

    void setRange(double low, double base, double high);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_low = 0, m_base = 0, m_high = 0;
};

/// A frame for a box of several lines: the theme's sheet takes frames off scroll areas, of which it is one.
QString textBoxSheet(const Colours& colours);

/// A form as the inspector has it: names muted at the left, fields at the right.
QFormLayout* panelForm();
/// A box with these words, none of them chosen by turning a wheel that was meant to scroll.
QComboBox* panelChoice(const QString& accessibleName, const QStringList& words);

} // namespace headroom::ui
