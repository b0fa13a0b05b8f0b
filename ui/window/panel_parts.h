#pragma once

#include "ui/charts/range_picture.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"
#include "ui/words/range_picture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

#include <vector>

class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace headroom::ui {

/// A label of the inspector in one of the theme's text styles that follows the theme.
class PanelLabel : public WrappedLabel {
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

    void setWords(const QString& name, const QString& value);
    void setRole(ColourRole role);

    [[nodiscard]] QSize sizeHint() const override;
    /// A name that needs two lines has them; where its longest word has no room beside the value, it stands
    /// above it.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// Enter leads there, as Space does.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double nameRoom(int width) const;
    [[nodiscard]] bool isAbove(int width) const;

    const Theme& m_theme;
    QString m_name, m_value;
    ColourRole m_role;
};

/// Rows of which one is chosen, with a tick. They are kept while their number stays, and so is the keyboard
/// on one of them.
class ChoiceRows : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name, value;
    };

    explicit ChoiceRows(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<Row>& rows, int chosen);
    [[nodiscard]] QAbstractButton& row(int index) { return *m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void picked(int index);

private:
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    std::vector<PartRow*> m_rows;
};

/// A line of the inspector to be ticked: a name of up to two lines, a value at the right.
class TickRow : public QCheckBox {
    Q_OBJECT

public:
    explicit TickRow(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const QString& name, const QString& value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double nameRoom(int width) const;

    const Theme& m_theme;
    QString m_name, m_value;
};

/// A text of several lines that is an edit when it is left, or with Ctrl+Enter, and not one when Escape is
/// pressed. It is as high as its lines within reason: what is short is seen whole. Tab leaves it. Text that
/// was not understood stays, marked, with the reason as its tooltip.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextBox(const QString& accessibleName, QWidget* parent = nullptr);

    /// Shows a stored text; what someone is typing, and what was refused, is left alone.
    void setStored(const QString& text);
    /// Drops what was typed: the box is about something else now.
    void forget();
    void refuse(const QString& reason);
    /// True where the text is not the stored one.
    [[nodiscard]] bool isPending() const { return document()->isModified(); }

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void commit();
    void setWrong(bool wrong);
    void fitHeight();

    QString m_stored, m_help;
};

/// A lever's range as a picture whose base can be dragged, or moved by the arrow keys: moved() while the hand
/// is on it, then settled(), or abandoned() after Escape.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(const Theme& theme, QWidget* parent = nullptr);

    /// `words` say it to those who do not see it.
    void setPicture(const RangePicture& picture, const QString& words);
    /// Where base may be dragged to; nowhere at first. A whole number moves by ones.
    void setLimits(const std::optional<RangeAxis>& limits, bool whole = false);
    [[nodiscard]] bool isMoving() const { return m_held.has_value(); }
    /// Where a value of the lever is, in this widget's coordinates.
    [[nodiscard]] double xOf(double value) const;

Q_SIGNALS:
    void moved(double base);
    void settled(double base);
    void abandoned();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] RangeAxis axis() const;
    [[nodiscard]] double stepOf() const;
    void move(double to);
    void settle();
    void abandon();

    const Theme& m_theme;
    RangePicture m_picture;
    std::optional<RangeAxis> m_limits;
    bool m_whole = false;
    std::optional<RangeAxis> m_held; // the axis while base is moved: the picture moves, the axis does not
    double m_base = 0;               // where it is moved to
};

/// Makes a button behave as a line of the inspector: as wide as there is room, as high as its words need,
/// chosen by mouse and keyboard.
void makePanelRow(QAbstractButton& row);
/// A form as the inspector has it: names muted at the left, fields at the right.
QFormLayout* panelForm();
/// A field with its name above it: one whose content may be long.
QVBoxLayout* captioned(const Theme& theme, const QString& name, QWidget* field);
/// A box with these words, none of them chosen by turning a wheel that was meant to scroll.
QComboBox* panelChoice(const QString& accessibleName, const QStringList& words);

} // namespace headroom::ui
