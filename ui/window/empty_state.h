#pragma once

#include "ui/theme/theme.h"
#include "ui/window/actions.h"

#include <QWidget>

namespace headroom::ui {

/// What the window shows where no workspace is open: what to do first.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const Actions& actions, QWidget* parent = nullptr);
};

} // namespace headroom::ui
