#pragma once

#include "finance/review_record.h"
#include "store/comment.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace headroom::ui {

class PageTableView;

/// A quarterly review, a step at a time: while it is held, what is decided is typed in; once it is signed, it
/// is read.
class ReviewSitting : public QWidget {
    Q_OBJECT

public:
    enum Step { assumptions, causes, headcount, guardrails, comments, signOff };
    static constexpr int stepCount = signOff + 1;

    explicit ReviewSitting(const Theme& theme, QWidget* parent = nullptr);

    /// A sitting that begins, or goes on where it was left.
    void hold(const finance::ReviewRecord& record, const QString& revisionName);
    /// A review that was signed, with the revision it approved.
    void read(const finance::ReviewRecord& record, const QString& revision);
    /// Lines that were read anew, the decisions kept.
    void refresh(const finance::QuarterReview& review, const std::vector<finance::GuardrailNote>& notes);
    /// What is due in the coming quarter, to be taken over; what was is not proposed again.
    void propose(std::vector<finance::ReviewAction> actions);
    /// The comments of the plan, of which the open ones are read, answered and resolved here.
    void showThreads(std::vector<store::CommentThread> threads, const plan::Plan& plan, bool writable);
    /// The revision whose assumptions are held against the actuals; empty: the plan as it is.
    void setComparedWith(const QString& revision) { m_record.comparedWith = revision.toStdString(); }
    [[nodiscard]] const finance::ReviewRecord& record() const { return m_record; }
    [[nodiscard]] QString revisionName() const;
    [[nodiscard]] bool isSigned() const { return m_signed; }
    void copy();
    void takeFocus(Qt::FocusReason reason);

    [[nodiscard]] Step step() const;
    void showStep(int step);
    [[nodiscard]] PageTableView& linesTable() { return *m_lines; }
    [[nodiscard]] PageTableView& causesTable() { return *m_causes; }
    [[nodiscard]] PageTableView& actionsTable() { return *m_actions; }
    [[nodiscard]] PageTableView& guardrailsTable() { return *m_guardrails; }
    [[nodiscard]] PageTableView& signatures() { return *m_signatures; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    [[nodiscard]] QPushButton& leaveButton() { return *m_leave; }
    [[nodiscard]] QPushButton& holdAllButton() { return *m_holdAll; }
    [[nodiscard]] QPushButton& addActionButton() { return *m_addAction; }
    [[nodiscard]] QComboBox& actionKind() { return *m_actionKind; }
    [[nodiscard]] QLineEdit& actionField() { return *m_actionWhat; }
    [[nodiscard]] QLineEdit& actionOwner() { return *m_actionOwner; }
    [[nodiscard]] QLineEdit& actionDue() { return *m_actionDue; }
    [[nodiscard]] PageTableView& proposalsTable() { return *m_proposals; }
    [[nodiscard]] QPushButton& takeOverButton() { return *m_takeOver; }
    [[nodiscard]] QPushButton& takeAllButton() { return *m_takeAll; }
    [[nodiscard]] PageTableView& threadsTable() { return *m_threads; }
    [[nodiscard]] QLineEdit& answerField() { return *m_answer; }
    [[nodiscard]] QPushButton& resolveButton() { return *m_resolve; }
    [[nodiscard]] QPlainTextEdit& commentsField() { return *m_comments; }
    [[nodiscard]] QLineEdit& supportName() { return *m_supportName; }
    [[nodiscard]] QLineEdit& supportRole() { return *m_supportRole; }
    [[nodiscard]] QLineEdit& financeName() { return *m_financeName; }
    [[nodiscard]] QLineEdit& financeRole() { return *m_financeRole; }
    [[nodiscard]] QLineEdit& nextReview() { return *m_nextReview; }
    [[nodiscard]] QLineEdit& revisionField() { return *m_revision; }
    /// What keeps it from being signed; empty where nothing does.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void changed();   // what is decided; to be kept
    void signedOff(); // nothing is in the way of it
    void left();
    void answered(qint64 thread, const QString& text);
    void resolved(qint64 thread);
    void said(const QString& text);

private:
    QWidget* makeAssumptions();
    QWidget* makeActions();
    QWidget* makeComments();
    void layOut();
    void readTables();
    void readFields();
    void readButtons();
    void takeSignOff();
    QString decide(int line, int column, const QString& text);
    void addAction();
    void removeAction();
    void takeOver(int row);
    void readProposals();
    void giveAnswer();
    [[nodiscard]] std::optional<qint64> chosenThread() const;
    void goForward();

    finance::ReviewRecord m_record;
    QString m_approved; // the revision, of a review that is read
    bool m_signed = false;
    bool m_reading = false; // fields are being filled, nobody types
    QLabel* m_heading;
    QLabel* m_hint;
    QStackedWidget* m_steps;
    PageTableView *m_lines, *m_causes, *m_actions, *m_guardrails, *m_signatures;
    QPushButton *m_back, *m_next, *m_leave, *m_holdAll, *m_addAction, *m_removeAction;
    QComboBox* m_actionKind;
    QLineEdit *m_actionWhat, *m_actionOwner, *m_actionDue;
    QWidget* m_actionForm = nullptr;
    std::vector<finance::ReviewAction> m_proposed; // whatever was taken over of them
    std::vector<finance::ReviewAction> m_left;     // those that were not, in the order of their table
    PageTableView *m_proposals, *m_threads;
    QPushButton *m_takeOver, *m_takeAll;
    QWidget* m_proposalForm = nullptr;
    QLineEdit* m_answer;
    QPushButton* m_resolve;
    QWidget* m_threadForm = nullptr;
    bool m_canAnswer = false;
    QPlainTextEdit* m_comments;
    QLineEdit *m_supportName, *m_supportRole, *m_financeName, *m_financeRole, *m_nextReview, *m_revision;
    QWidget* m_signForm = nullptr;
};

} // namespace headroom::ui
