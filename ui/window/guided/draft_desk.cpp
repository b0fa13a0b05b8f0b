#include "ui/window/guided/draft_desk.h"

#include "ui/window/home/new_plan_page.h"
#include "ui/words/plan_changes.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace headroom::ui {

namespace {

const QString draftKey = QStringLiteral("guided.draft");
constexpr int saveDelay = 800; // ms after the last change

/// The locale's currency, where it is a code of three letters.
QString usualCurrency() {
    const QString code = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return code.size() == 3 ? code : QStringLiteral("USD");
}

} // namespace

DraftDesk::DraftDesk(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_save.setSingleShot(true);
    m_save.setInterval(saveDelay);
    connect(&m_save, &QTimer::timeout, this, &DraftDesk::save);
    connect(&document, &Document::workspaceChanged, this, [this] {
        m_save.stop(); // it was of the other one
        m_recalculator.cancel();
        m_asked.reset();
    });
    connect(&m_recalculator, &Recalculator::resultReady, this,
            [this](std::shared_ptr<const PlanResult> result) {
                m_result = std::move(result);
                fillPeople();
                Q_EMIT resultReady();
            });
}

bool DraftDesk::isBegun() const {
    return !m_document.remembered(draftKey).isEmpty();
}

void DraftDesk::begin() {
    auto kept = draftFromJson(m_document.remembered(draftKey).toUtf8());
    m_thrown.reset();
    m_undo.clear();
    m_redo.clear();
    if (kept) {
        m_draft = std::move(*kept);
    } else {
        m_draft = newDraft(tr("My team %1").arg(static_cast<int>(NewPlanPage::usualFirstMonth().year())),
                           NewPlanPage::usualFirstMonth(), usualCurrency());
        addType(m_draft, tr("How-to questions"), plan::Nature::informational, plan::ServiceMode::deferred);
        addType(m_draft, tr("Account and billing"), plan::Nature::personalised, plan::ServiceMode::deferred);
        addType(m_draft, tr("Bugs and troubleshooting"), plan::Nature::deepTroubleshooting,
                plan::ServiceMode::deferred);
    }
    m_touched = kept.has_value();
    m_result.reset();
    m_asked.reset();
    show();
}

void DraftDesk::edit(const std::function<void(Draft&)>& change) {
    Draft after = m_draft;
    change(after);
    if (after == m_draft) return;
    const int step = m_draft.step;
    m_undo.push_back({std::exchange(m_draft, std::move(after)), step});
    m_redo.clear();
    m_touched = true;
    m_save.start();
    show();
}

void DraftDesk::move(std::vector<Past>& from, std::vector<Past>& to) {
    if (from.empty()) return;
    Past past = std::move(from.back());
    from.pop_back();
    to.push_back({std::exchange(m_draft, std::move(past.draft)), past.step});
    m_draft.step = past.step;
    m_touched = true;
    m_save.start();
    show();
}

void DraftDesk::undo() {
    move(m_undo, m_redo);
}

void DraftDesk::redo() {
    move(m_redo, m_undo);
}

QString DraftDesk::named(const Draft& a, const Draft& b) {
    const auto changes = changesBetween(a.plan, b.plan, QLocale());
    return changes.empty() ? tr("A text") : changes.front().what;
}

QString DraftDesk::undoText() const {
    return m_undo.empty() ? QString() : named(m_undo.back().draft, m_draft);
}

QString DraftDesk::redoText() const {
    return m_redo.empty() ? QString() : named(m_draft, m_redo.back().draft);
}

void DraftDesk::setStep(int step) {
    if (m_draft.step == step) return;
    m_draft.step = step;
    m_touched = true;
    save();
    Q_EMIT changed();
}

void DraftDesk::show() {
    if (!m_asked || !(*m_asked == m_draft.plan)) {
        m_asked = std::make_shared<const plan::Plan>(m_draft.plan);
        m_recalculator.request({m_asked, plan::baseScenario, {}});
    }
    Q_EMIT changed();
}

/// Until somebody says how many they are: as many as the first month requires.
void DraftDesk::fillPeople() {
    if (m_draft.headcountTyped || !isCurrent() || !m_result->projection) return;
    const double required = m_result->projection->series(plan::Metric::requiredFte)[0];
    if (!std::isfinite(required)) return;
    // This is not somebody's doing.
    const bool touched = m_touched;
    auto undo = m_undo, redo = m_redo;
    edit([&](Draft& draft) {
        draft.plan.lever(plan::LeverKey::openingHeadcount).base =
            plan::Trajectory::constant(std::max(1.0, std::ceil(required)));
    });
    m_touched = touched;
    m_undo = std::move(undo);
    m_redo = std::move(redo);
}

void DraftDesk::save() {
    m_save.stop();
    // A draft in which nobody did anything is had again by beginning.
    if (m_touched) m_document.remember(draftKey, QString::fromUtf8(draftToJson(m_draft)));
}

void DraftDesk::throwAway() {
    m_save.stop();
    Draft thrown = m_draft;
    m_document.remember(draftKey, {});
    begin();
    m_thrown = std::move(thrown);
    Q_EMIT changed();
}

void DraftDesk::bringBack() {
    if (!m_thrown) return;
    // What was typed since can be had again in the same way.
    const bool typedSince = m_touched;
    Draft since = std::exchange(m_draft, std::move(*m_thrown));
    m_thrown.reset();
    m_undo.clear();
    m_redo.clear();
    if (typedSince) m_thrown = std::move(since);
    m_touched = true;
    save();
    show();
}

void DraftDesk::finish() {
    m_save.stop();
    m_recalculator.cancel();
    m_asked.reset();
    m_thrown.reset();
    m_undo.clear();
    m_redo.clear();
    m_touched = false;
    m_document.remember(draftKey, {});
}

} // namespace headroom::ui
