#include "ui/window/empty_state.h"

#include "ui/window/panel_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

EmptyState::EmptyState(const Theme& theme, const Actions& actions, QWidget* parent)
    : QWidget(parent) {
    auto* title = new PanelLabel(theme, TextStyle::title, ColourRole::ink);
    title->setText(tr("No workspace is open"));
    auto* sentence = new PanelLabel(theme, TextStyle::body, ColourRole::muted);
    sentence->setText(tr("Open a workspace, or make a new one. You can also drop a file here."));
    auto* column = new QVBoxLayout;
    column->setSpacing(space::unit * 2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(space::unit * 2);
    const auto add = [&](const QString& text, QAction* action) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
        return button;
    };
    auto* open = add(tr("Open a workspace or a plan…"), actions.openWorkspace);
    open->setProperty("kind", QStringLiteral("primary"));
    add(tr("Make a new workspace…"), actions.newWorkspace);
    setFocusProxy(open);
    auto* box = new QWidget;
    box->setFixedWidth(360);
    box->setLayout(column);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto* middle = new QHBoxLayout; // an aligned widget would not be given the height of its wrapped text
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
}

} // namespace headroom::ui
