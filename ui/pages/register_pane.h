#pragma once

#include "ui/document/document.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

class QLabel;

namespace headroom::ui {

struct PageRow;
class PageTableView;
class SegmentedControl;

/// Every range of the plan in one table, edited in place; each edit is one undo step.
class RegisterPane : public PagePane {
    Q_OBJECT

public:
    RegisterPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] SegmentedControl& filter() { return *m_filter; }

private:
    QString commit(const PageRow& row, int column, const QString& text);

    Document& m_document;
    SegmentedControl* m_filter; // those with a range, or all bets
    QLabel* m_note;
    PageTableView* m_table;
};

/// The scenarios beside each other; how likely each is can be typed.
class ScenariosPane : public PagePane {
    Q_OBJECT

public:
    ScenariosPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    [[nodiscard]] RangesWants wants() const override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }

private:
    QString commit(const PageRow& row, const QString& text);

    Document& m_document;
    QLabel* m_note;
    PageTableView* m_table;
};

} // namespace headroom::ui
