#include "ui/pages/review_sitting.h"

#include "ui/pages/page_table_view.h"
#include "ui/theme/wrapped_label.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"
#include "ui/words/review.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

QLineEdit* field(const QString& name, const QString& hint) {
    auto* made = new QLineEdit;
    made->setAccessibleName(name);
    made->setPlaceholderText(hint);
    return made;
}

QString stepName(int step) {
    switch (step) {
    case ReviewSitting::assumptions: return ReviewSitting::tr("Assumptions");
    case ReviewSitting::causes: return ReviewSitting::tr("What came of it, and why");
    case ReviewSitting::headcount: return ReviewSitting::tr("Headcount and investment");
    case ReviewSitting::guardrails: return ReviewSitting::tr("Guardrails");
    case ReviewSitting::comments: return ReviewSitting::tr("Comments");
    default: return ReviewSitting::tr("Sign-off");
    }
}

} // namespace

ReviewSitting::ReviewSitting(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_hint(new WrappedLabel)
    , m_steps(new QStackedWidget)
    , m_lines(new PageTableView(theme))
    , m_causes(new PageTableView(theme))
    , m_actions(new PageTableView(theme))
    , m_guardrails(new PageTableView(theme))
    , m_signatures(new PageTableView(theme))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
    , m_leave(new QPushButton)
    , m_holdAll(new QPushButton(tr("Hold the rest")))
    , m_addAction(new QPushButton(tr("Add")))
    , m_removeAction(new QPushButton(tr("Remove")))
    , m_actionKind(new QComboBox)
    , m_actionWhat(field(tr("What was decided"), tr("What was decided, such as two hires in May")))
    , m_actionOwner(field(tr("Owner"), tr("Owner")))
    , m_actionDue(field(tr("By when"), tr("By when")))
    , m_proposals(new PageTableView(theme))
    , m_threads(new PageTableView(theme))
    , m_takeOver(new QPushButton(tr("Take over")))
    , m_takeAll(new QPushButton(tr("Take over all")))
    , m_answer(field(tr("Answer to the selected comment"), tr("Answer to the selected comment, then Enter")))
    , m_resolve(new QPushButton(tr("Resolve")))
    , m_comments(new QPlainTextEdit)
    , m_supportName(field(tr("Name of the support leader"), tr("Name")))
    , m_supportRole(field(tr("Role of the support leader"), tr("Role")))
    , m_financeName(field(tr("Name of who signs for finance"), tr("Name")))
    , m_financeRole(field(tr("Role of who signs for finance"), tr("Role")))
    , m_nextReview(field(tr("Next review"), tr("no day set")))
    , m_revision(field(tr("Name of the revision"), tr("Name of the revision it approves"))) {
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setAccessibleName(tr("Step of the review"));
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setTextFormat(Qt::PlainText);
    layOut();
    m_lines->setCommit([this](const PageRow& row, int column, const QString& text) {
        return decide(row.key.toInt(), column, text);
    });
    for (PageTableView* table :
         {m_lines, m_causes, m_actions, m_guardrails, m_signatures, m_proposals, m_threads})
        connect(table, &PageTableView::said, this, &ReviewSitting::said);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ReviewSitting::goForward);
    connect(m_leave, &QPushButton::clicked, this, &ReviewSitting::left);
    connect(m_holdAll, &QPushButton::clicked, this, [this] {
        for (finance::LineDecision& line : m_record.decisions)
            if (!line.decision) line.decision = finance::Decision::hold;
        readTables();
        readButtons();
        Q_EMIT changed();
    });
    connect(m_addAction, &QPushButton::clicked, this, &ReviewSitting::addAction);
    for (QLineEdit* each : {m_actionWhat, m_actionOwner, m_actionDue})
        connect(each, &QLineEdit::returnPressed, this, &ReviewSitting::addAction);
    connect(m_actionWhat, &QLineEdit::textChanged, this, &ReviewSitting::readButtons);
    connect(m_removeAction, &QPushButton::clicked, this, &ReviewSitting::removeAction);
    connect(m_proposals, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { takeOver(index.row()); });
    connect(m_takeOver, &QPushButton::clicked, this,
            [this] { takeOver(std::max(0, m_proposals->currentIndex().row())); });
    connect(m_takeAll, &QPushButton::clicked, this, [this] {
        m_record.actions.insert(m_record.actions.end(), m_left.begin(), m_left.end());
        readTables();
        readButtons();
        Q_EMIT changed();
    });
    connect(m_answer, &QLineEdit::returnPressed, this, &ReviewSitting::giveAnswer);
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        if (const auto thread = chosenThread()) Q_EMIT resolved(*thread);
    });
    for (PageTableView* table : {m_actions, m_threads})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &ReviewSitting::readButtons);
    connect(m_comments, &QPlainTextEdit::textChanged, this, [this] {
        if (m_reading) return;
        m_record.comments = m_comments->toPlainText().trimmed().toStdString();
        Q_EMIT changed();
    });
    for (QLineEdit* each :
         {m_supportName, m_supportRole, m_financeName, m_financeRole, m_nextReview, m_revision})
        connect(each, &QLineEdit::textChanged, this, &ReviewSitting::takeSignOff);
}

void ReviewSitting::hold(const finance::ReviewRecord& record, const QString& revisionName) {
    m_signed = false;
    m_approved.clear();
    m_record = record;
    m_record.decisions.resize(m_record.review.lines.size());
    readFields();
    {
        const bool was = std::exchange(m_reading, true);
        m_revision->setText(revisionName);
        m_reading = was;
    }
    showStep(assumptions);
}

void ReviewSitting::read(const finance::ReviewRecord& record, const QString& revision) {
    m_signed = true;
    m_approved = revision;
    m_record = record;
    readFields();
    showStep(assumptions);
}

void ReviewSitting::refresh(const finance::QuarterReview& review,
                            const std::vector<finance::GuardrailNote>& notes) {
    if (m_signed) return;
    m_record.decisions = finance::carriedOver(m_record, review);
    m_record.review = review;
    m_record.guardrails = notes;
    readTables();
    readButtons();
}

void ReviewSitting::propose(std::vector<finance::ReviewAction> actions) {
    m_proposed = std::move(actions);
    readProposals();
    readButtons();
}

void ReviewSitting::readProposals() {
    m_left.clear();
    for (const finance::ReviewAction& action : m_proposed)
        if (std::none_of(m_record.actions.begin(), m_record.actions.end(),
                         [&](const finance::ReviewAction& taken) { return taken.what == action.what; }))
            m_left.push_back(action);
    m_proposals->setTable(proposedActionsTable(m_left));
}

void ReviewSitting::takeOver(int row) {
    if (m_signed || row >= static_cast<int>(m_left.size())) return;
    m_record.actions.push_back(m_left[static_cast<std::size_t>(row)]);
    readTables();
    readButtons();
    Q_EMIT changed();
}

void ReviewSitting::showThreads(std::vector<store::CommentThread> threads, const plan::Plan& plan,
                                bool writable) {
    const auto before = chosenThread();
    m_threads->setTable(reviewCommentsTable(threads, plan, locale()));
    m_canAnswer = writable;
    const auto& rows = m_threads->table().rows;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        if (before && rows[static_cast<std::size_t>(row)].key == QString::number(*before)) {
            m_threads->setCurrentIndex(m_threads->model()->index(row, 0));
            break;
        }
    readButtons();
}

/// The first where none is chosen.
std::optional<qint64> ReviewSitting::chosenThread() const {
    const auto& rows = m_threads->table().rows;
    if (rows.empty()) return std::nullopt;
    const int row = std::clamp(m_threads->currentIndex().row(), 0, static_cast<int>(rows.size()) - 1);
    return rows[static_cast<std::size_t>(row)].key.toLongLong();
}

void ReviewSitting::giveAnswer() {
    const QString text = m_answer->text().trimmed();
    const auto thread = chosenThread();
    if (text.isEmpty() || !thread) return;
    m_answer->clear();
    Q_EMIT answered(*thread, text);
}

QString ReviewSitting::revisionName() const {
    return m_revision->text().trimmed();
}

ReviewSitting::Step ReviewSitting::step() const {
    return static_cast<Step>(m_steps->currentIndex());
}

void ReviewSitting::showStep(int step) {
    if (step < 0 || step >= stepCount) return;
    m_steps->setCurrentIndex(step);
    readTables();
    readButtons();
    takeFocus(Qt::OtherFocusReason);
}

void ReviewSitting::readFields() {
    const bool was = std::exchange(m_reading, true);
    m_supportName->setText(QString::fromStdString(m_record.support.name));
    m_supportRole->setText(QString::fromStdString(m_record.support.role));
    m_financeName->setText(QString::fromStdString(m_record.finance.name));
    m_financeRole->setText(QString::fromStdString(m_record.finance.role));
    m_nextReview->setText(m_record.next ? formatDate(*m_record.next, locale()) : QString());
    m_comments->setPlainText(QString::fromStdString(m_record.comments));
    m_comments->setReadOnly(m_signed);
    m_actionForm->setVisible(!m_signed);
    m_proposalForm->setVisible(!m_signed);
    m_threadForm->setVisible(!m_signed);
    m_signForm->setVisible(!m_signed);
    m_signatures->setVisible(m_signed);
    m_holdAll->setVisible(!m_signed);
    m_reading = was;
}

void ReviewSitting::readTables() {
    m_lines->setTable(reviewLinesTable(m_record, !m_signed, locale()));
    m_causes->setTable(reviewResultsTable(m_record, locale()));
    m_actions->setTable(reviewActionsTable(m_record, locale()));
    readProposals();
    m_guardrails->setTable(reviewGuardrailsTable(m_record, locale()));
    m_signatures->setTable(reviewSignaturesTable(m_record, m_approved, locale()));
}

QString ReviewSitting::obstacle() const {
    if (m_record.review.lines.empty()) return tr("There is nothing to sign: the quarter has no actuals.");
    if (const int open = m_record.undecided())
        return open == 1 ? tr("One assumption has no decision yet.")
                         : tr("%1 assumptions have no decision yet.", nullptr, open).arg(open);
    if (!m_record.support.complete()) return tr("The support leader signs with name and role.");
    if (!m_record.finance.complete()) return tr("Finance signs with name and role.");
    if (m_record.support.name == m_record.finance.name) return tr("Two people sign, not one.");
    if (revisionName().isEmpty()) return tr("The revision that it approves needs a name.");
    const QString next = m_nextReview->text().trimmed();
    if (!next.isEmpty() && !m_record.next) return notADate(locale());
    if (!m_record.next) return tr("Say when the next review is due.");
    if (*m_record.next <= m_record.held) return tr("The next review comes after this one.");
    return {};
}

void ReviewSitting::readButtons() {
    const int at = step();
    const bool last = at == signOff;
    //: A review's heading: its quarter, which step of how many, what the step is about
    m_heading->setText(tr("%1, step %2 of %3: %4")
                           .arg(quarterText(m_record.review.quarter))
                           .arg(at + 1)
                           .arg(stepCount)
                           .arg(stepName(at)));
    m_leave->setText(m_signed ? tr("Close") : tr("Leave for now"));
    m_back->setEnabled(at > 0);
    m_next->setText(last && !m_signed ? tr("Sign off") : tr("Next"));
    const QString why = m_signed || !last ? QString() : obstacle();
    QString hint = why;
    if (hint.isEmpty() && !m_signed) {
        switch (at) {
        case assumptions:
            hint =
                tr("Decide on each: hold the assumption, adjust it in the plan, or invest so that it comes "
                   "true.");
            break;
        case causes:
            hint = tr("The causes add up to the difference, whatever order they are taken in.");
            break;
        case headcount: hint = tr("Write down who is to be hired and what money goes into."); break;
        case comments:
            hint = tr("Answer what was asked, resolve what is settled, and write down what was said.");
            break;
        case guardrails: hint = tr("What was decided since the last review."); break;
        case signOff:
            hint =
                tr("Signing keeps the plan as a revision, approves it, and freezes this review. Neither can "
                   "be changed afterwards.");
            break;
        default: break;
        }
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_next->setEnabled(!last || (!m_signed && why.isEmpty()));
    m_holdAll->setEnabled(m_record.undecided() > 0);
    m_addAction->setEnabled(!m_actionWhat->text().trimmed().isEmpty());
    m_takeOver->setEnabled(!m_left.empty());
    m_takeAll->setEnabled(!m_left.empty());
    const bool thread = chosenThread().has_value();
    // Where nothing is open there is nothing to answer.
    m_answer->setVisible(thread);
    m_resolve->setVisible(thread);
    m_answer->setEnabled(m_canAnswer && thread);
    m_resolve->setEnabled(m_canAnswer && thread);
    m_removeAction->setEnabled(m_actions->currentIndex().isValid() && !m_record.actions.empty());
}

void ReviewSitting::takeSignOff() {
    if (m_reading || m_signed) return;
    const auto text = [](const QLineEdit* each) { return each->text().trimmed().toStdString(); };
    m_record.support = {text(m_supportName), text(m_supportRole)};
    m_record.finance = {text(m_financeName), text(m_financeRole)};
    m_record.next = parseTypedDate(m_nextReview->text(), locale());
    readButtons();
    Q_EMIT changed();
}

QString ReviewSitting::decide(int line, int column, const QString& text) {
    if (line < 0 || line >= static_cast<int>(m_record.decisions.size())) return {};
    finance::LineDecision& decided = m_record.decisions[static_cast<std::size_t>(line)];
    if (static_cast<ReviewColumn>(column) == ReviewColumn::decision) {
        decided.decision.reset();
        for (int i = 0; i < finance::decisionCount; ++i)
            if (text == label(static_cast<finance::Decision>(i)))
                decided.decision = static_cast<finance::Decision>(i);
    } else {
        decided.note = text.trimmed().toStdString();
    }
    readTables();
    readButtons();
    Q_EMIT changed();
    return {};
}

void ReviewSitting::addAction() {
    if (m_actionWhat->text().trimmed().isEmpty()) return;
    m_record.actions.push_back({static_cast<finance::ActionKind>(m_actionKind->currentIndex()),
                                m_actionWhat->text().trimmed().toStdString(),
                                m_actionOwner->text().trimmed().toStdString(),
                                m_actionDue->text().trimmed().toStdString()});
    m_actionWhat->setFocus(); // the next one may follow
    for (QLineEdit* each : {m_actionWhat, m_actionOwner, m_actionDue}) each->clear();
    readTables();
    readButtons();
    Q_EMIT changed();
}

void ReviewSitting::removeAction() {
    const int row = m_actions->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_record.actions.size())) return;
    m_record.actions.erase(m_record.actions.begin() + row);
    readTables();
    readButtons();
    Q_EMIT changed();
}

void ReviewSitting::goForward() {
    if (step() != signOff) return showStep(step() + 1);
    if (!m_signed && obstacle().isEmpty()) Q_EMIT signedOff();
}

void ReviewSitting::copy() {
    for (PageTableView* table : {m_proposals, m_threads})
        if (table->hasFocus()) return table->copy();
    for (PageTableView* table : {m_lines, m_causes, m_actions, m_guardrails, m_signatures})
        if (table->isVisible()) table->copy();
}

void ReviewSitting::takeFocus(Qt::FocusReason reason) {
    switch (step()) {
    case assumptions: return m_lines->setFocus(reason);
    case causes: return m_causes->setFocus(reason);
    case headcount:
        if (m_signed) return m_actions->setFocus(reason);
        return m_actionWhat->setFocus(reason);
    case guardrails: return m_guardrails->setFocus(reason);
    case comments: return m_comments->setFocus(reason);
    case signOff:
        if (m_signed) return m_signatures->setFocus(reason);
        return m_supportName->setFocus(reason);
    }
}

} // namespace headroom::ui
