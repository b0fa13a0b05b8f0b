#pragma once

#include "ui/pages/table_pane.h"
#include "ui/words/improvements.h"

#include <optional>

class QPushButton;

namespace headroom::ui {

class SegmentedControl;

/// What conversations are about and who owns it, and the log of what was changed: both edited in place, each
/// edit one undo step.
class ImprovementsPane : public TablePane {
    Q_OBJECT

public:
    ImprovementsPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    [[nodiscard]] std::optional<MonthChartData> monthChart() const override;
    [[nodiscard]] SegmentedControl& view() { return *m_view; }
    [[nodiscard]] SegmentedControl& order() { return *m_order; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }
    [[nodiscard]] QPushButton& removeButton() { return *m_remove; }

private:
    [[nodiscard]] bool showsLog() const;
    [[nodiscard]] plan::TopicOrder topicOrder() const;
    /// The topic of the row with the keyboard; nothing in the log, and of what is summed.
    [[nodiscard]] std::optional<plan::TopicTotal> chosenTopic() const;
    [[nodiscard]] const plan::Improvement* chosenEntry(const plan::Plan& plan) const;
    void readButtons();
    void add();
    void remove();
    void choose(const QString& key, ImprovementColumn column);
    QString commit(const PageRow& row, int column, const QString& text);
    QString commitOwner(const PageRow& row, const QString& owner);
    QString commitEntry(const PageRow& row, ImprovementColumn column, const QString& text);

    SegmentedControl* m_view;
    SegmentedControl* m_order;
    QPushButton *m_add, *m_remove;
};

} // namespace headroom::ui
