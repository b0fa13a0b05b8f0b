#include "ui/pages/revisions_pane.h"

#include "ui/pages/page_table_view.h"
#include "ui/words/revisions.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

RevisionsPane::RevisionsPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                             QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_name(new QLineEdit)
    , m_note(new QLineEdit)
    , m_make(new QPushButton(tr("Make revision")))
    , m_approve(new QPushButton(tr("Approve")))
    , m_open(new QPushButton(tr("Open as a new plan")))
    , m_table(new PageTableView(theme)) {
    m_name->setPlaceholderText(tr("Name, such as Budget 2026"));
    m_name->setAccessibleName(tr("Name of the revision"));
    m_note->setPlaceholderText(tr("Note: what it is for, or why it is approved"));
    m_note->setAccessibleName(tr("Note"));
    m_make->setToolTip(tr("Keeps the plan as it is now, with all its scenarios. A revision never changes."));
    m_approve->setToolTip(tr("Makes the selected revision the approved one; the one before it is superseded. "
                             "The note goes into the audit trail."));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 2);
    line->addWidget(m_name, 2);
    line->addWidget(m_note, 3);
    line->addWidget(m_make);
    line->addWidget(m_approve);
    line->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    connect(m_make, &QPushButton::clicked, this, &RevisionsPane::make);
    connect(m_name, &QLineEdit::returnPressed, this, &RevisionsPane::make);
    connect(m_name, &QLineEdit::textChanged, this, &RevisionsPane::readButtons);
    connect(m_approve, &QPushButton::clicked, this, &RevisionsPane::approve);
    connect(m_open, &QPushButton::clicked, this, &RevisionsPane::openCopy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RevisionsPane::readButtons);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
    connect(&document, &Document::revisionsChanged, this, [this] {
        if (isVisible()) read();
    });
}

void RevisionsPane::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    m_revisions = m_document.revisions();
    const auto plans = m_document.plans();
    const auto now = std::find_if(plans.begin(), plans.end(),
                                  [&](const store::PlanSummary& each) { return each.id == plan->id; });
    const std::string hash = now == plans.end() ? std::string{} : now->contentHash;
    m_table->setTable(revisionsTable(m_revisions, hash, locale()));
    m_state->setAnswer(FinanceView::revisions, revisionsAnswer(m_revisions, hash, locale()));
    readButtons();
}

const store::Revision* RevisionsPane::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_revisions.size())
               ? &m_revisions[static_cast<std::size_t>(row)]
               : nullptr;
}

void RevisionsPane::readButtons() {
    const bool writable = !m_document.isReadOnly();
    for (QLineEdit* field : {m_name, m_note}) field->setEnabled(writable);
    // A button that goes faint gives the keyboard on, to the table perhaps, which then chooses a row.
    m_make->setEnabled(writable && !m_name->text().trimmed().isEmpty());
    const store::Revision* revision = chosen();
    m_approve->setEnabled(writable && revision && revision->state != store::RevisionState::approved);
    m_open->setEnabled(writable && revision);
}

void RevisionsPane::make() {
    if (!m_make->isEnabled()) return;
    if (!m_document.makeRevision(m_name->text().trimmed(), m_note->text().trimmed())) return;
    m_name->clear();
    m_note->clear();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    Q_EMIT said(tr("The plan is kept as it is now. Nothing changes this revision any more."));
}

void RevisionsPane::approve() {
    const store::Revision* revision = chosen();
    if (!revision) return;
    const int row = m_table->currentIndex().row();
    if (!m_document.approveRevision(revision->id, m_note->text().trimmed())) return;
    m_note->clear();
    m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

void RevisionsPane::openCopy() {
    const store::Revision* revision = chosen();
    if (!revision) return;
    auto held = m_document.revisionPlan(revision->id);
    if (!held) return;
    const QString name = QString::fromStdString(revision->name);
    held->name = tr("%1, revision %2 %3", "plan, number, name")
                     .arg(QString::fromStdString(held->name))
                     .arg(revision->nr)
                     .arg(name)
                     .toStdString();
    m_document.addPlan(std::move(*held), tr("Copy of revision %1, %2").arg(revision->nr).arg(name));
}

void RevisionsPane::copy() {
    m_table->copy();
}

void RevisionsPane::takeFocus(Qt::FocusReason reason) {
    if (m_revisions.empty())
        m_name->setFocus(reason);
    else
        m_table->setFocus(reason);
}

} // namespace headroom::ui
