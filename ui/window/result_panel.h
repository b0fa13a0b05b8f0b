#pragma once

#include "ui/document/document.h"
#include "ui/grid/grid_row.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom::ui {

class PanelLabel;

/// Why a result is what it is: its value, its formula in words, and what it is made of in that month, each a
/// step further down.
class ResultPanel : public QWidget {
    Q_OBJECT

public:
    ResultPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const GridRow& row, int month);
    void read();

Q_SIGNALS:
    void partWanted(const headroom::ui::GridRow& row, int month);

private:
    Document& m_document;
    const Theme& m_theme;
    GridRow m_row;
    int m_month = 0;
    PanelLabel *m_title, *m_when, *m_value, *m_formula, *m_help, *m_madeOf;
    QVBoxLayout* m_parts;
};

} // namespace headroom::ui
