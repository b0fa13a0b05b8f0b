#pragma once

#include "store/workspace.h"
#include "ui/document/backfill_search.h"
#include "ui/document/draw_search.h"
#include "ui/document/opened_ahead.h"
#include "ui/document/plan_result.h"
#include "ui/document/ranges_runner.h"
#include "ui/document/recalculator.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace headroom::ui {

/// The open workspace, the open plan in it and what the plan says. An edit is written to the workspace at
/// once, so there is nothing unsaved; an edit that cannot be written is refused and the plan stays as it is
/// stored. Calls that return bool report why they failed by failed().
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(store::Context context, QObject* parent = nullptr,
                      Recalculator::Calculate calculate = Recalculator::project,
                      RangesRunner::Calculate simulate = RangesRunner::simulate);
    ~Document() override;

    /// Opens a workspace and the plan that was open in it last, or its only plan; else none is open. On
    /// failure the one that is open stays open.
    bool open(const std::filesystem::path& file);
    /// What another thread opens is there for who asks for it by the same name.
    void expect(Ahead ahead) { m_ahead = std::move(ahead); }
    /// Makes a workspace and opens it; it has no plan.
    bool create(const std::filesystem::path& file);
    /// The same with a first plan in it, which is open then.
    bool createWith(const std::filesystem::path& file, plan::Plan plan, const QString& text);
    void close();

    [[nodiscard]] bool isOpen() const { return m_workspace.has_value(); }
    /// Nobody may edit: the file cannot be written, or the plan is being reviewed.
    [[nodiscard]] bool isReadOnly() const {
        return m_reviewing || (m_workspace && m_workspace->isReadOnly());
    }
    /// What a reviewer writes too: comments, decisions and reviews.
    [[nodiscard]] bool canRemark() const { return m_workspace && !m_workspace->isReadOnly(); }
    [[nodiscard]] bool isReviewing() const { return m_reviewing; }
    /// Everything but remarks is refused until it is ended; so does opening another workspace.
    void setReviewing(bool reviewing);
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] std::vector<store::PlanSummary> plans() const;

    bool openPlan(const std::string& id);
    /// No plan is open afterwards.
    void closePlan();
    /// Adds a plan and opens it. A name that is taken gets a number.
    bool addPlan(plan::Plan plan, const QString& text);
    /// The same without opening it; returns its id.
    std::optional<std::string> insertPlan(plan::Plan plan, const QString& text);
    /// Returns what restorePlan takes. In place of the open plan another one is opened that is not archived.
    std::optional<std::int64_t> removePlan(const std::string& id, const QString& text);
    /// Brings a removed plan back as it was, without opening it.
    bool restorePlan(std::int64_t removed, const QString& text);
    /// An edit of the plan, whether it is open or not.
    bool renamePlan(const std::string& id, const std::string& name, const QString& text);
    bool setArchived(const std::string& id, bool archived);
    /// A plan of the workspace as it is stored, without opening it; what is wrong is not reported.
    [[nodiscard]] Result<plan::Plan> storedPlan(const std::string& id) const;
    /// Writes a copy of the workspace, which stays the one that is open.
    bool copyTo(const std::filesystem::path& file);

    /// Null when no plan is open.
    [[nodiscard]] std::shared_ptr<const plan::Plan> plan() const { return m_plan; }
    /// The plan with the scenario's overrides in place of the base; null when no plan is open.
    [[nodiscard]] std::shared_ptr<const plan::Plan> scenarioPlan() const { return m_scenarioPlan; }
    [[nodiscard]] const std::string& scenario() const { return m_scenario; }
    /// A scenario the plan does not have means Base.
    void setScenario(const std::string& name);

    /// Stores the plan as edited; `text` names the edit in undo and in the audit trail. An edit that changes
    /// nothing is not stored.
    bool apply(const QString& text, plan::Plan after, const QString& action = QStringLiteral("edit"));
    /// The same of a decision, which a reviewer takes too.
    bool decide(const QString& text, plan::Plan after);
    /// Shows the plan as it would be after an edit that is still under the hand, without storing it:
    /// calculated and drawn as any other. The next edit, or leaveTry(), ends it.
    void tryOut(plan::Plan plan);
    void leaveTry();
    bool undo();
    bool redo();
    /// Empty where there is nothing to do.
    [[nodiscard]] QString undoText() const { return m_undoText; }
    [[nodiscard]] QString redoText() const { return m_redoText; }

    /// The life of the open plan, newest first; empty where none is open.
    [[nodiscard]] std::vector<store::HistoryEntry> history() const;
    /// The open plan before and after an entry of its history. Nothing where that cannot be known: it is
    /// reported.
    [[nodiscard]] std::optional<store::PastEdit> pastEdit(std::int64_t entry);
    /// Makes the plan what it was after the entry: one edit, which undo takes back. A name that another plan
    /// has taken since is left as it is now.
    bool goBackTo(std::int64_t entry, const QString& text);
    /// The latest entries that changed the lever, newest first.
    [[nodiscard]] std::vector<store::AuditEntry> historyOf(const plan::LeverRef& lever, int most) const;

    /// The revisions of the open plan, newest first; empty where none is open.
    [[nodiscard]] std::vector<store::Revision> revisions() const;
    /// Keeps the open plan as it is stored, for good.
    bool makeRevision(const QString& name, const QString& note);
    bool approveRevision(std::int64_t revision, const QString& note);
    /// Nothing where it cannot be had: that is reported.
    [[nodiscard]] std::optional<plan::Plan> revisionPlan(std::int64_t revision);
    /// The approved revision of the open plan, and in how much the plan is another by now.
    struct Approval {
        int nr = 0;
        QString name;
        int changes = 0; // levers and settings
    };
    [[nodiscard]] std::optional<Approval> approval();

    /// What was said of places of the open plan, the newest thread first; empty where none is open.
    [[nodiscard]] std::vector<store::CommentThread> comments() const;
    /// The new thread, for who shows it at once.
    std::optional<std::int64_t> comment(const store::CommentPlace& place, const QString& text);
    bool reply(std::int64_t thread, const QString& text);
    bool setResolved(std::int64_t thread, bool resolved);

    /// Reviews of the open plan, the newest first; empty where none is open.
    [[nodiscard]] std::vector<store::Review> reviews() const;
    /// One that is as it was signed. Nothing where it is not: that is reported.
    [[nodiscard]] std::optional<store::Review> review(std::int64_t id);
    /// Stores the plan as it was agreed on, approved as a revision, with the review; see
    /// Workspace::finishReview.
    std::optional<store::Review> finishReview(plan::Plan after, const store::ReviewToFinish& review);
    /// The audit trail of the workspace, oldest first.
    [[nodiscard]] std::vector<store::TrailRow> trail(bool withRows = false) const;

    /// The latest result; may be of an older plan than plan(), see isCurrent(). Null before the first.
    [[nodiscard]] std::shared_ptr<const PlanResult> result() const { return m_result; }
    [[nodiscard]] bool isCurrent() const;
    /// Waits a moment for the result, so that what is shown now is shown with its numbers.
    void awaitResult();
    /// What the ranges of the plan come to: of the latest result, or of an older one while that is still
    /// being simulated, see rangesAreCurrent(). Null where nothing is known of a plan with these months and
    /// work types.
    [[nodiscard]] std::shared_ptr<const RangesResult> ranges() const;
    [[nodiscard]] bool rangesAreCurrent() const;
    /// What is looked at beyond the summary; the rest is not calculated.
    void wantRanges(const RangesWants& wants) { m_ranges.want(wants); }
    /// While held back, the draws end with a first impression, so that all processors are there for the
    /// window.
    void holdBackRanges(bool held) { m_ranges.holdBack(held); }
    [[nodiscard]] const RangesWants& rangesWanted() const { return m_ranges.wants(); }
    /// Looks for the draw in which the figure has this quantile; drawFound() answers.
    void seekDraw(const ranges::Figure& figure, double share) { m_draws.seek(ranges(), figure, share); }
    /// When backfill may stop, of the latest result. Nothing while that is not known: asking begins the
    /// search, backfillStopFound() ends it.
    [[nodiscard]] std::optional<projection::BackfillStop> backfillStop();

    /// Small things remembered in the workspace, a moment later in the file; not an edit. Empty where there
    /// is none; not being able to remember is not reported.
    [[nodiscard]] QString remembered(const QString& key) const;
    void remember(const QString& key, const QString& value);

    /// Says an error that came up elsewhere in the same way as the document's own.
    void report(const Error& error);

Q_SIGNALS:
    void workspaceChanged();
    void plansChanged();
    void revisionsChanged(); // one was made or approved
    void commentsChanged();
    void reviewsChanged();
    void reviewingChanged();
    void planChanged(); // another plan, another scenario, or an edit
    void undoChanged();
    void recalculating();
    void resultReady(std::shared_ptr<const headroom::ui::PlanResult> result);
    /// One stage of the simulation is done: more draws, or more of what was asked for. With the first of
    /// them the findings of result() are those that know of the draws.
    void rangesReady(std::shared_ptr<const headroom::ui::RangesResult> ranges);
    void drawFound(const headroom::ui::FoundDraw& draw);
    void backfillStopFound();
    void failed(const headroom::Error& error);

private:
    template <class T>
    bool reported(const Result<T>& result);
    bool take(store::Workspace workspace, std::shared_ptr<const PlanResult> known = {});
    void writeRemembered();
    bool openUsualPlan(const std::vector<store::PlanSummary>& plans);
    void show(std::shared_ptr<const plan::Plan> plan);
    void readUndoState();
    void takeReview(const RangesResult& ranges);
    [[nodiscard]] std::vector<double> gapToReview() const;
    bool step(bool forward);
    bool write(const QString& text, plan::Plan after, const QString& action);
    void showOtherPlan();
    [[nodiscard]] std::string freeName(const std::string& wanted) const;

    store::Context m_context;
    std::optional<Ahead> m_ahead;
    std::shared_ptr<const PlanResult> m_known; // of the plan that is shown, until its result is told
    std::optional<store::Workspace> m_workspace;
    std::optional<std::pair<std::int64_t, plan::Plan>> m_approved; // as read: revisions never change
    bool m_reviewing = false;
    std::map<std::string, std::string> m_toRemember; // not in the workspace yet
    QTimer m_rememberSoon;
    std::shared_ptr<const plan::Plan> m_plan;
    std::shared_ptr<const plan::Plan> m_stored; // while another one is tried out; else null
    std::shared_ptr<const plan::Plan> m_scenarioPlan;
    std::string m_scenario = plan::baseScenario;
    QString m_undoText;
    QString m_redoText;
    Recalculator m_recalculator;
    std::shared_ptr<const PlanResult> m_result;
    RangesRunner m_ranges;
    std::shared_ptr<const RangesResult> m_rangesResult;
    DrawSearch m_draws;
    BackfillSearch m_backfill;
};

} // namespace headroom::ui
