#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace headroom::ui {

/// A few choices side by side, one of them chosen. One stop for Tab; arrows move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is chosen, to those who hear the window: "Scenario".
    SegmentedControl(const Theme& theme, QString name, QWidget* parent = nullptr);

    void setChoices(const QStringList& labels, int chosen);
    /// How wide all segments may be together; more share it.
    void setWidest(int width) { m_widest = width; }
    /// As if the user had chosen it; beyond the choices nothing happens.
    void choose(int index);
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] const QStringList& labels() const { return m_labels; }
    /// Where a choice stands, in this widget's coordinates; behind the last one for an index beyond.
    [[nodiscard]] QRectF segment(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged(int index);
    void menuWanted(int index, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] int segmentAt(double x) const;
    void describe();

    const Theme& m_theme;
    QString m_name;
    QStringList m_labels;
    int m_widest = 420;
    int m_chosen = 0;
    int m_hovered = -1;
};

} // namespace headroom::ui
