#pragma once

#include "ui/theme/theme.h"
#include "ui/window/actions.h"

#include <QWidget>

namespace headroom::ui {

/// What the window shows where there is no plan: what to do first.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const Actions& actions, QWidget* parent = nullptr);

    /// Whether a plan can be made here, or a workspace has to be opened first.
    void setWorkspaceOpen(bool open);

private:
    class PanelLabel* m_sentence;
    std::vector<QWidget*> m_buttons, m_needWorkspace; // those that need one come first
};

} // namespace headroom::ui
