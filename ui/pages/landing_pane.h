#pragma once

#include "ui/document/document.h"
#include "ui/document/reforecast_search.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

#include <map>

class QLabel;

namespace headroom::ui {

class PageTableView;

/// Where the year ends: as approved, as planned, as it looked last time, and as it now looks with its range.
class LandingPane : public PagePane {
    Q_OBJECT

public:
    LandingPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }

private:
    /// A revision as it was planned, and as it looked from its own actuals; null where it had none.
    struct Held {
        std::shared_ptr<const projection::Projection> planned;
        std::shared_ptr<const actuals::Reforecast> now;
    };
    const Held& held(std::int64_t revision);

    Document& m_document;
    ReforecastSearch m_search;
    QLabel* m_note;
    PageTableView* m_table;
    std::map<std::int64_t, Held> m_held; // revisions never change
};

} // namespace headroom::ui
