#pragma once

#include "ui/grid/month_grid_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSet>

namespace headroom::ui {

/// The names of the rows, which stay in sight while the months scroll: label and small unit, headings with
/// the work type's colour.
class RowHead : public QHeaderView {
    Q_OBJECT

public:
    RowHead(const MonthGridModel& model, const Theme& theme, const QSet<QString>& folded,
            QWidget* parent = nullptr);

    /// Reads the labels again, for wantedWidth.
    void measure();
    /// Narrower than this, labels are cut.
    [[nodiscard]] int wantedWidth() const { return m_wantedWidth; }
    /// However little room there is, a label has this much.
    static constexpr int leastWidth = 170;
    [[nodiscard]] QSize sizeHint() const override;
    /// The name of a section or a work type, which goes on over the months where it is long.
    void paintHeading(QPainter* painter, const QRect& rect, const GridRow& which) const;
    static QString shortened(const GridRow& row);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;

private:
    const MonthGridModel& m_model;
    const Theme& m_theme;
    const QSet<QString>& m_folded;
    int m_wantedWidth;      // asked for at each layout, and slow to find
    QStringList m_measured; // labels and units that it is of
};

/// The names of the months, with the year at each January that is not the first month.
class MonthHead : public QHeaderView {
    Q_OBJECT

public:
    MonthHead(const MonthGridModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setHovered(int column);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    const MonthGridModel& m_model;
    const Theme& m_theme;
    int m_hovered = -1;
};

} // namespace headroom::ui
