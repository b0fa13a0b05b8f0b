#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

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
    /// A name that needs two lines has them.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double nameRoom(int width) const;

    const Theme& m_theme;
    QString m_name, m_value;
    ColourRole m_role;
};

/// A text of several lines, as high as they are within reason: what is short is seen whole. Tab leaves it.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    TextBox(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
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

/// A form as the inspector has it: names muted at the left, fields at the right.
QFormLayout* panelForm();
/// A box with these words, none of them chosen by turning a wheel that was meant to scroll.
QComboBox* panelChoice(const QString& accessibleName, const QStringList& words);

} // namespace headroom::ui
