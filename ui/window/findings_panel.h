#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/window/finding_place.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom::ui {

class PanelLabel;

/// Plan health: what a careful reviewer would say, worst first; each finding leads to its place.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    /// To the place the finding speaks of; false where it speaks of none.
    bool go(const plan::Finding& finding);

Q_SIGNALS:
    void placeWanted(const headroom::plan::LeverRef& lever, int month);
    void metricWanted(headroom::plan::Metric metric, int month);
    /// What a finding says of a lever's range is put right in the part of the lever's panel that holds it.
    void leverPartWanted(const headroom::plan::LeverRef& lever, int month, headroom::ui::LeverPart part);
    void settingWanted(headroom::ui::Setting setting);

private:
    Document& m_document;
    const Theme& m_theme;
    PanelLabel *m_title, *m_state;
    QVBoxLayout* m_list;
    std::shared_ptr<const PlanResult> m_read;
};

} // namespace headroom::ui
