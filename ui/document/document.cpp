#include "ui/document/document.h"

#include "ui/document/document_reported.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr int rememberDelay =
    300; // ms: what comes together is one transaction, after what the user waits for

constexpr int awaited = 50; // ms: a plan that takes longer is better seen without its numbers at first

bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::error_code ignored;
    return std::filesystem::equivalent(a, b, ignored);
}

} // namespace

Document::Document(store::Context context, QObject* parent, Recalculator::Calculate calculate,
                   RangesRunner::Calculate simulate)
    : QObject(parent)
    , m_context(std::move(context))
    , m_recalculator(nullptr, std::move(calculate))
    , m_ranges(nullptr, std::move(simulate)) {
    connect(&m_recalculator, &Recalculator::resultReady, this,
            [this](std::shared_ptr<const PlanResult> result) {
                m_result = std::move(result);
                // Older ranges stay until the first of the newer ones are there: bands do not blink.
                if (!m_result->projection) m_rangesResult.reset();
                m_known.reset();
                m_ranges.request(m_result);
                Q_EMIT resultReady(m_result);
            });
    connect(&m_ranges, &RangesRunner::rangesReady, this, [this](std::shared_ptr<const RangesResult> ranges) {
        m_rangesResult = std::move(ranges);
        takeReview(*m_rangesResult);
        Q_EMIT rangesReady(m_rangesResult);
    });
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(rememberDelay);
    connect(&m_rememberSoon, &QTimer::timeout, this, &Document::writeRemembered);
    connect(&m_draws, &DrawSearch::found, this, &Document::drawFound);
    connect(&m_backfill, &BackfillSearch::found, this, &Document::backfillStopFound);
}

Document::~Document() {
    writeRemembered();
}

/// Plan health as it is once the first draws are known takes the place of what was said without them.
void Document::takeReview(const RangesResult& ranges) {
    if (!ranges.findings || !m_result || !m_result->projection || ranges.generation != m_result->generation ||
        *ranges.findings == m_result->findings)
        return;
    auto reviewed = std::make_shared<PlanResult>(*m_result);
    reviewed->findings = *ranges.findings;
    countFindings(reviewed->findings, reviewed->headlines);
    m_result = std::move(reviewed);
}

/// Of the draws that are known, perhaps of the plan as it was a moment ago: so plan health does not say for
/// a moment, at each edit, what it says of a plan without draws.
std::vector<double> Document::gapToReview() const {
    const auto known = ranges();
    return known && known->findings && known->scenario == m_scenario ? gapP10Of(*known)
                                                                     : std::vector<double>{};
}

void Document::report(const Error& error) {
    Q_EMIT failed(error);
}

bool Document::open(const std::filesystem::path& file) {
    // A second connection of our own would be told that the workspace is locked, and closing it would drop
    // the lock.
    if (m_workspace && isSameFile(m_workspace->file(), file)) return true;
    const bool isAhead = m_ahead && m_ahead->file == file;
    // What was not asked for is let go first: the file may have two names.
    if (!isAhead) m_ahead.reset();
    OpenedAhead opened = isAhead ? m_ahead->opened.get() : OpenedAhead{openWorkspace(file, m_context), {}};
    m_ahead.reset();
    return reported(opened.workspace) && take(std::move(opened.workspace.value()), std::move(opened.result));
}

void Document::awaitResult() {
    m_recalculator.waitFor(awaited);
}

bool Document::create(const std::filesystem::path& file) {
    auto created = store::Workspace::create(file, m_context);
    return reported(created) && take(std::move(created.value()));
}

bool Document::createWith(const std::filesystem::path& file, plan::Plan plan, const QString& text) {
    auto created = store::Workspace::create(file, m_context);
    if (!reported(created)) return false;
    plan.id.clear(); // the workspace gives it one of its own
    const auto added = created.value().add(std::move(plan), text.toStdString());
    return take(std::move(created.value())) && reported(added);
}

bool Document::take(store::Workspace workspace, std::shared_ptr<const PlanResult> known) {
    const auto plans = workspace.plans();
    if (!reported(plans)) return false;
    close();
    m_approved.reset();
    m_workspace.emplace(std::move(workspace));
    m_known = std::move(known);
    // First its plan: who listens would else show a workspace without one, for a moment.
    const bool opened = openUsualPlan(plans.value());
    Q_EMIT workspaceChanged();
    Q_EMIT plansChanged();
    return opened;
}

void Document::close() {
    writeRemembered();
    m_ahead.reset();
    m_recalculator.cancel();
    m_stored.reset();
    m_workspace.reset();
    m_scenario = plan::baseScenario;
    m_result.reset();
    if (std::exchange(m_reviewing, false)) Q_EMIT reviewingChanged();
    show(nullptr);
    Q_EMIT workspaceChanged();
    Q_EMIT plansChanged();
}

std::filesystem::path Document::file() const {
    return m_workspace ? m_workspace->file() : std::filesystem::path{};
}

bool Document::copyTo(const std::filesystem::path& file) {
    writeRemembered();
    return m_workspace && reported(m_workspace->backupTo(file));
}

void Document::setReviewing(bool reviewing) {
    if (reviewing == m_reviewing || (reviewing && !canRemark())) return;
    leaveTry();
    m_reviewing = reviewing;
    Q_EMIT reviewingChanged();
    // Whoever shows the plan asks anew what may be edited of it.
    if (m_plan) Q_EMIT planChanged();
    Q_EMIT plansChanged();
    Q_EMIT undoChanged();
}

bool Document::apply(const QString& text, plan::Plan after, const QString& action) {
    if (m_reviewing) {
        leaveTry();
        return m_plan && after == *m_plan;
    }
    return write(text, std::move(after), action);
}

bool Document::decide(const QString& text, plan::Plan after) {
    return write(text, std::move(after), QStringLiteral("edit"));
}

bool Document::write(const QString& text, plan::Plan after, const QString& action) {
    if (!m_workspace || !m_plan) return false;
    const auto stored = m_stored ? m_stored : m_plan;
    if (after == *stored ||
        !reported(m_workspace->edit(*stored, after, text.toStdString(), action.toStdString()))) {
        leaveTry();
        return after == *stored;
    }
    const bool renamed = after.name != stored->name;
    m_stored.reset();
    show(std::make_shared<const plan::Plan>(std::move(after)));
    if (renamed) Q_EMIT plansChanged();
    return true;
}

void Document::tryOut(plan::Plan plan) {
    if (!m_plan || isReadOnly() || plan == *m_plan) return;
    if (!m_stored) m_stored = m_plan;
    show(std::make_shared<const plan::Plan>(std::move(plan)));
}

void Document::leaveTry() {
    if (m_stored) show(std::exchange(m_stored, nullptr));
}

bool Document::step(bool forward) {
    if (!m_workspace || !m_plan || m_reviewing) return false;
    leaveTry();
    auto stepped = forward ? m_workspace->redo(*m_plan) : m_workspace->undo(*m_plan);
    if (!reported(stepped)) return false;
    const bool renamed = stepped.value().name != m_plan->name;
    show(std::make_shared<const plan::Plan>(std::move(stepped.value())));
    if (renamed) Q_EMIT plansChanged();
    return true;
}

bool Document::undo() {
    return step(false);
}

bool Document::redo() {
    return step(true);
}

std::vector<store::HistoryEntry> Document::history() const {
    if (!m_workspace || !m_plan) return {};
    auto entries = m_workspace->history(m_plan->id);
    return entries ? std::move(entries.value()) : std::vector<store::HistoryEntry>{};
}

std::optional<store::PastEdit> Document::pastEdit(std::int64_t entry) {
    if (!m_workspace || !m_plan) return std::nullopt;
    auto past = m_workspace->pastEdit(m_plan->id, entry);
    if (!reported(past)) return std::nullopt;
    return std::move(past.value());
}

bool Document::goBackTo(std::int64_t entry, const QString& text) {
    auto past = pastEdit(entry);
    if (!past) return false;
    const auto all = plans();
    const bool taken = std::any_of(all.begin(), all.end(), [&](const store::PlanSummary& other) {
        return other.id != past->after.id && other.name == past->after.name;
    });
    if (taken) past->after.name = (m_stored ? m_stored : m_plan)->name;
    return apply(text, std::move(past->after));
}

std::vector<store::AuditEntry> Document::historyOf(const plan::LeverRef& lever, int most) const {
    if (!m_workspace || !m_plan) return {};
    auto entries = m_workspace->audit(m_plan->id, lever, most);
    return entries ? std::move(entries.value()) : std::vector<store::AuditEntry>{};
}

std::vector<store::TrailRow> Document::trail(bool withRows) const {
    if (!m_workspace) return {};
    auto rows = m_workspace->trail(withRows);
    return rows ? std::move(rows.value()) : std::vector<store::TrailRow>{};
}

bool Document::isCurrent() const {
    return m_result && m_result->plan == m_plan && m_result->scenario == m_scenario;
}

std::shared_ptr<const RangesResult> Document::ranges() const {
    if (!m_rangesResult || !m_rangesResult->summary || !m_plan) return nullptr;
    const plan::Plan& of = *m_rangesResult->plan;
    const bool same = of.id == m_plan->id && of.firstMonth == m_plan->firstMonth &&
                      of.months == m_plan->months && of.workTypes.size() == m_plan->workTypes.size();
    return same ? m_rangesResult : nullptr;
}

bool Document::rangesAreCurrent() const {
    return isCurrent() && m_rangesResult && m_rangesResult->generation == m_result->generation;
}

std::optional<projection::BackfillStop> Document::backfillStop() {
    return m_backfill.of(m_result ? m_result->projection : nullptr);
}

void Document::show(std::shared_ptr<const plan::Plan> plan) {
    m_plan = std::move(plan);
    m_draws.cancel();
    if (!m_plan) {
        m_ranges.cancel();
        m_rangesResult.reset();
    }
    m_scenarioPlan = m_plan;
    if (m_plan && m_scenario != plan::baseScenario) {
        if (auto resolved = plan::withScenario(*m_plan, m_scenario))
            m_scenarioPlan = std::make_shared<const plan::Plan>(std::move(*resolved));
        else
            m_scenario = plan::baseScenario; // undone, or never there
    }
    readUndoState();
    if (m_known && (m_known->plan != m_plan || m_known->scenario != m_scenario)) m_known.reset();
    if (m_plan) m_recalculator.request({m_plan, m_scenario, gapToReview()}, m_known);
    Q_EMIT planChanged();
    if (m_plan) Q_EMIT recalculating();
}

void Document::readUndoState() {
    m_undoText.clear();
    m_redoText.clear();
    if (m_workspace && m_plan) {
        if (const auto state = m_workspace->undoState(m_plan->id)) {
            m_undoText = QString::fromStdString(state.value().undoText.value_or(""));
            m_redoText = QString::fromStdString(state.value().redoText.value_or(""));
        }
    }
    Q_EMIT undoChanged();
}

QString Document::remembered(const QString& key) const {
    if (!m_workspace) return {};
    if (const auto kept = m_toRemember.find(key.toStdString()); kept != m_toRemember.end())
        return QString::fromStdString(kept->second);
    const auto value = m_workspace->setting(key.toStdString());
    return value ? QString::fromStdString(value.value().value_or("")) : QString();
}

void Document::remember(const QString& key, const QString& value) {
    if (!m_workspace || m_workspace->isReadOnly() || remembered(key) == value) return;
    m_toRemember[key.toStdString()] = value.toStdString();
    m_rememberSoon.start();
}

void Document::writeRemembered() {
    m_rememberSoon.stop();
    // Losing the place in a window is no reason to stop anyone's work.
    if (m_workspace && !m_toRemember.empty()) static_cast<void>(m_workspace->setSettings(m_toRemember));
    m_toRemember.clear();
}

} // namespace headroom::ui
