#pragma once

#include "ui/pages/table_pane.h"

namespace headroom::ui {

struct PageRow;
class SegmentedControl;

/// Every range of the plan in one table, edited in place; each edit is one undo step.
class RegisterPane : public TablePane {
    Q_OBJECT

public:
    RegisterPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    [[nodiscard]] SegmentedControl& filter() { return *m_filter; }

private:
    QString commit(const PageRow& row, int column, const QString& text);

    SegmentedControl* m_filter; // those with a range, or all bets
};

/// The scenarios beside each other; how likely each is can be typed.
class ScenariosPane : public TablePane {
    Q_OBJECT

public:
    ScenariosPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    [[nodiscard]] RangesWants wants() const override;

private:
    QString commit(const PageRow& row, const QString& text);
};

} // namespace headroom::ui
