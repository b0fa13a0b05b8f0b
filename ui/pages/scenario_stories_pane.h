#pragma once

#include "ui/document/document.h"
#include "ui/document/scenario_search.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

class QLabel;

namespace headroom::ui {

class PageTableView;
class SegmentedControl;

/// The scenarios as finance reads them: by quarter with ranges, what each forces and by when, what must be
/// true for it, and what would tell that it is coming true.
class ScenarioStoriesPane : public PagePane {
    Q_OBJECT

public:
    enum Part { quarters, decisions, conditions, triggers };

    ScenarioStoriesPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                        QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] SegmentedControl& parts() { return *m_parts; }
    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] QString note() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    ScenarioSearch m_search;
    SegmentedControl* m_parts;
    QLabel* m_note;
    PageTableView* m_table;
};

} // namespace headroom::ui
