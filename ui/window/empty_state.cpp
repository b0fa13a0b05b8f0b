#include "ui/window/empty_state.h"

#include "ui/window/panel_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

EmptyState::EmptyState(const Theme& theme, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new PanelLabel(theme, TextStyle::body, ColourRole::muted)) {
    auto* title = new PanelLabel(theme, TextStyle::title, ColourRole::ink);
    title->setText(tr("No plan is open"));
    auto* column = new QVBoxLayout;
    column->setSpacing(space::unit * 2);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addSpacing(space::unit * 2);
    const auto add = [&](const QString& text, QAction* action, bool primary, bool needsWorkspace) {
        auto* button = new QPushButton(text);
        if (primary) button->setProperty("kind", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
        m_buttons.push_back(button);
        if (needsWorkspace) m_needWorkspace.push_back(button);
    };
    add(tr("Start from the sample plan"), actions.newFromSample, true, true);
    add(tr("Start with an empty plan"), actions.newEmpty, false, true);
    add(tr("Open a workspace or a plan…"), actions.openWorkspace, false, false);
    add(tr("Make a new workspace…"), actions.newWorkspace, false, false);
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
    setWorkspaceOpen(false);
}

void EmptyState::setWorkspaceOpen(bool open) {
    m_sentence->setText(open ? tr("This workspace holds no plan yet. The sample is a whole plan of a "
                                  "software team: change its "
                                  "numbers into yours. You can also drop a file here.")
                             : tr("Open a workspace, or make a new one. You can also drop a file here."));
    for (QWidget* button : m_needWorkspace) button->setVisible(open);
    setFocusProxy(m_buttons[open ? 0 : m_needWorkspace.size()]);
}

} // namespace headroom::ui
