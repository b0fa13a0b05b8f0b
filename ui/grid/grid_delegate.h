#pragma once

#include "ui/grid/month_grid_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace headroom::ui {

/// How an edit in a cell ended and where the current cell goes.
enum class EditEnd { down, up, left, right, stay, fillSelection, thisMonthOnly };

/// Paints the cells of a month grid and edits them in a line of text.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GridDelegate(const MonthGridModel& model, const Theme& theme, QObject* parent);

    void setHovered(int column) { m_hovered = column; }
    /// Whether months in which people are missing are tinted, as they are in the chart above.
    void setTinted(bool tinted) { m_tinted = tinted; }
    /// Room right of the numbers, so that the widest stands in the middle of its column.
    void setPadding(int padding) { m_padding = padding; }
    void setColumnWidth(int width) { m_columnWidth = width; }
    /// The next editor is opened by typing: arrows then end the edit, as in a spreadsheet.
    void setOpenedByTyping(bool typing) { m_openedByTyping = typing; }
    /// The cells of a row that what is being typed will fill, so that it shows how far it reaches.
    void setReach(int row, int first, int last) { m_reach = {row, first, last}; }
    void clearReach() { m_reach = {}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// Nothing: the view stores what was typed, it knows how the edit ended.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

Q_SIGNALS:
    void edited(const QModelIndex& index, const QString& text, headroom::ui::EditEnd end);
    void editing(const QModelIndex& index);                    // an editor has opened
    void typed(const QModelIndex& index, const QString& text); // so far
    void closed();

private:
    struct Reach {
        int row = -1, first = 0, last = -1;
    };

    [[nodiscard]] bool isReached(const QModelIndex& index) const {
        return index.row() == m_reach.row && index.column() >= m_reach.first &&
               index.column() <= m_reach.last;
    }
    void paintNumber(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected) const;
    void finish(QWidget* editor, EditEnd end);

    const MonthGridModel& m_model;
    const Theme& m_theme;
    int m_hovered = -1;
    int m_padding = 8;
    int m_columnWidth = 60;
    Reach m_reach;
    bool m_openedByTyping = false;
    bool m_tinted = false;
};

} // namespace headroom::ui
