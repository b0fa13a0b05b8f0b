#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom::ui {

/// A chart that paints itself and of which one part at a time can be pointed at, by mouse or arrow keys: what
/// all such charts have in common. A chart's own class says what is painted and what its parts are.
class PaintedChart : public QWidget {
    Q_OBJECT

public:
    explicit PaintedChart(const Theme& theme, QWidget* parent = nullptr);

    /// The part that is pointed at, or -1.
    [[nodiscard]] int hovered() const { return m_hovered; }

    /// The chart alone, as it would look at this size in the theme's colours.
    [[nodiscard]] QImage image(const QSize& size, double devicePixelRatio = 2) const;
    [[nodiscard]] QByteArray svg(const QSize& size) const;
    /// Puts image, SVG and the table on the clipboard.
    void copy() const;
    /// What is drawn as a table with tabs between the cells, heads first.
    [[nodiscard]] virtual QString table() const = 0;

Q_SIGNALS:
    void hoveredChanged(int part);
    /// A part was double clicked, or Enter was pressed on it.
    void activated(int part);
    void commentWanted(); // on the chart

protected:
    virtual void paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                            int hovered) const = 0;
    [[nodiscard]] virtual int parts() const = 0;
    [[nodiscard]] virtual int partAt(const QPointF& point) const = 0;
    /// What is said of a part to those who do not see the chart.
    [[nodiscard]] virtual QString spoken(int part) const = 0;
    /// Keys that lead to the part before and the next one.
    [[nodiscard]] virtual std::pair<Qt::Key, Qt::Key> walkKeys() const = 0;

    /// The data is another: name and summary are read out, parts that are gone are not pointed at.
    void describe(const QString& title, const QString& summary);
    [[nodiscard]] ChartStyle style() const;

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void hover(int part, bool aloud);

    const Theme& m_theme;
    QString m_summary;
    int m_hovered = -1;
};

} // namespace headroom::ui
