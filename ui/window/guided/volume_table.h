#pragma once

#include "ui/theme/theme.h"
#include "ui/window/guided/draft.h"

#include <QTableWidget>

namespace headroom::ui {

/// Volumes of a draft, work types down and months across: typed, pasted and copied as in a spreadsheet. What
/// is not a number stays as it is, marked, with the reason as its tooltip.
class VolumeTable : public QTableWidget {
    Q_OBJECT

public:
    explicit VolumeTable(const Theme& theme, QWidget* parent = nullptr);

    void show(const Draft& draft);
    /// How a text that is not understood is kept in a draft.
    static QString keyOf(const plan::WorkTypeId& type, int column);

Q_SIGNALS:
    void typed(int row, int column, const QString& text);
    void cleared(const QList<QTableWidgetSelectionRange>& ranges);
    void pasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void restyle();
    void copySelection() const;

    const Theme& m_theme;
    bool m_showing = false;
};

} // namespace headroom::ui
