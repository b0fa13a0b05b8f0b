// Where things stand on each step of a review.

#include "ui/pages/page_table_view.h"
#include "ui/pages/review_sitting.h"
#include "ui/words/review.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace headroom::ui {

void ReviewSitting::layOut() {
    m_steps->addWidget(makeAssumptions());
    m_steps->addWidget(m_causes);
    m_steps->addWidget(makeActions());
    m_steps->addWidget(m_guardrails);
    m_steps->addWidget(makeComments());
    auto* last = new QWidget;
    auto* stacked = new QVBoxLayout(last);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->addWidget(m_signForm = new QWidget);
    stacked->addWidget(m_signatures, 1);
    stacked->addStretch(0);
    auto* form = new QFormLayout(m_signForm);
    form->setContentsMargins(0, 0, space::page, 0);
    const auto two = [](QLineEdit* name, QLineEdit* role) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::unit * 2);
        line->addWidget(name, 3);
        line->addWidget(role, 2);
        return line;
    };
    form->addRow(tr("Support leader"), two(m_supportName, m_supportRole));
    form->addRow(tr("Finance"), two(m_financeName, m_financeRole));
    form->addRow(tr("Revision"), m_revision);
    form->addRow(tr("Next review"), m_nextReview);
    m_steps->addWidget(last);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::page, 0);
    head->setSpacing(space::unit * 2);
    head->addWidget(m_heading, 1);
    head->addWidget(m_leave);
    head->addWidget(m_back);
    head->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_steps, 1);
}

QWidget* ReviewSitting::makeAssumptions() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, space::unit * 2);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_holdAll, 0, Qt::AlignLeft);
    m_holdAll->setToolTip(tr("Holds every assumption on which nothing was decided yet."));
    return page;
}

QWidget* ReviewSitting::makeActions() {
    auto* page = new QWidget;
    m_actionKind->addItems({label(finance::ActionKind::headcount), label(finance::ActionKind::investment)});
    m_actionKind->setAccessibleName(tr("Kind"));
    m_actionForm = new QWidget;
    auto* line = new QHBoxLayout(m_actionForm);
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 2);
    line->addWidget(m_actionKind);
    line->addWidget(m_actionWhat, 4);
    line->addWidget(m_actionOwner, 2);
    line->addWidget(m_actionDue, 2);
    line->addWidget(m_addAction);
    line->addWidget(m_removeAction);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_actionForm);
    layout->addWidget(m_actions, 1);
    m_proposalForm = new QWidget;
    auto* proposals = new QVBoxLayout(m_proposalForm);
    proposals->setContentsMargins(0, 0, 0, 0);
    proposals->setSpacing(space::unit * 2);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::page, 0);
    head->setSpacing(space::unit * 2);
    head->addWidget(new QLabel(tr("Due in the coming quarter, by the plan’s dates of no return")), 1);
    head->addWidget(m_takeOver);
    head->addWidget(m_takeAll);
    m_takeOver->setToolTip(tr("Writes the selected one down as decided; it can be removed again."));
    proposals->addLayout(head);
    proposals->addWidget(m_proposals, 1);
    layout->addWidget(m_proposalForm, 1);
    return page;
}

QWidget* ReviewSitting::makeComments() {
    auto* page = new QWidget;
    m_comments->setAccessibleName(tr("Comments"));
    m_comments->setPlaceholderText(tr("What was said, and what the numbers do not say"));
    m_comments->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, space::page, space::unit * 2);
    m_threadForm = new QWidget;
    auto* threads = new QVBoxLayout(m_threadForm);
    threads->setContentsMargins(0, 0, 0, 0);
    threads->setSpacing(space::unit * 2);
    threads->addWidget(m_threads, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::unit * 2);
    line->addWidget(m_answer, 1);
    line->addWidget(m_resolve);
    threads->addLayout(line);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_threadForm, 1);
    layout->addWidget(m_comments, 1);
    return page;
}

} // namespace headroom::ui
