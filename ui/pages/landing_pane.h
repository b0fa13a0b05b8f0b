#pragma once

#include "ui/document/reforecast_search.h"
#include "ui/pages/table_pane.h"

#include <map>

namespace headroom::ui {

/// Where the year ends: as approved, as planned, as it looked last time, and as it now looks with its range.
class LandingPane : public TablePane {
    Q_OBJECT

public:
    LandingPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;

private:
    /// A revision as it was planned, and as it looked from its own actuals; null where it had none.
    struct Held {
        std::shared_ptr<const projection::Projection> planned;
        std::shared_ptr<const actuals::Reforecast> now;
    };
    const Held& held(std::int64_t revision);

    ReforecastSearch m_search;
    std::map<std::int64_t, Held> m_held; // revisions never change
};

} // namespace headroom::ui
