#include "ui/window/milestone_list.h"

#include "ui/document/plan_edit.h"
#include "ui/window/milestone_panel.h"
#include "ui/window/panel_parts.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

MilestoneList::MilestoneList(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(new ChoiceRows(theme))
    , m_panel(new MilestonePanel(document, theme, MilestonePanel::Delay::here))
    , m_add(new QPushButton(tr("Add a milestone")))
    , m_remove(new QPushButton(tr("Remove this milestone"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    auto* heading = new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink);
    heading->setText(tr("Milestones"));
    auto* help = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    help->setText(tr("A system, a data contract: what steps of AI resolution wait for. When it is late, they "
                     "are."));
    layout->addWidget(heading);
    layout->addWidget(help);
    layout->addWidget(m_rows);
    layout->addSpacing(space::unit);
    layout->addWidget(m_add);
    layout->addSpacing(space::unit * 3);
    layout->addWidget(m_panel);
    layout->addWidget(m_remove);

    connect(m_rows, &ChoiceRows::picked, this, [this](int index) {
        const auto plan = m_document.plan();
        if (!plan || index >= static_cast<int>(plan->milestones.size())) return;
        m_chosen = plan->milestones[static_cast<std::size_t>(index)].id;
        read();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        if (!plan) return;
        plan::Plan after = withNewMilestone(*plan, tr("New milestone").toStdString());
        m_chosen = after.milestones.back().id;
        if (m_document.apply(tr("New milestone"), std::move(after))) m_panel->rename();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        const plan::Milestone* milestone = plan ? plan->milestone(m_chosen) : nullptr;
        if (milestone)
            m_document.apply(tr("Without %1").arg(QString::fromStdString(milestone->name)),
                             withoutMilestone(*plan, m_chosen));
    });
    connect(m_panel, &MilestonePanel::leverWanted, this, &MilestoneList::leverWanted);
    connect(m_panel, &MilestonePanel::said, this, &MilestoneList::said);
}

void MilestoneList::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    if (!plan->milestone(m_chosen))
        m_chosen = plan->milestones.empty() ? plan::MilestoneId{} : plan->milestones.front().id;
    std::vector<ChoiceRows::Row> rows;
    int chosen = -1;
    for (const plan::Milestone& milestone : plan->milestones) {
        if (milestone.id == m_chosen) chosen = static_cast<int>(rows.size());
        rows.push_back({QString::fromStdString(milestone.name),
                        monthShortWithYear(plan->monthAt(milestone.month), locale())});
    }
    m_rows->show(rows, chosen);
    m_add->setEnabled(static_cast<int>(plan->milestones.size()) < plan::maximumMilestones);
    m_panel->setVisible(!m_chosen.empty());
    m_remove->setVisible(!m_chosen.empty());
    if (!m_chosen.empty()) m_panel->show(m_chosen);
}

} // namespace headroom::ui
