#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace headroom::ui {

/// A few choices side by side, one of them chosen. One stop for Tab; arrows move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const Theme& theme, QWidget* parent = nullptr);

    void setChoices(const QStringList& labels, int chosen);
    [[nodiscard]] int chosen() const { return m_chosen; }
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
    [[nodiscard]] QRectF segment(int index) const;
    [[nodiscard]] int segmentAt(double x) const;
    void choose(int index);
    void describe();

    const Theme& m_theme;
    QStringList m_labels;
    int m_chosen = 0;
    int m_hovered = -1;
};

} // namespace headroom::ui
