#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace headroom::ui {

/// A line of the search: an icon, the name with the letters that were looked for marked, where it belongs,
/// and at the right what it is worth or its keys.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int rowHeight = 30;

private:
    const Theme& m_theme;
};

} // namespace headroom::ui
