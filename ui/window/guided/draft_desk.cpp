#include "ui/window/guided/draft_desk.h"

#include "ui/window/home/new_plan_page.h"

#include <QLocale>

#include <cmath>

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
    m_draft = std::move(after);
    m_touched = true;
    m_save.start();
    show();
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
    const bool touched = m_touched; // this is not somebody's doing
    edit([&](Draft& draft) {
        draft.plan.lever(plan::LeverKey::openingHeadcount).base =
            plan::Trajectory::constant(std::max(1.0, std::ceil(required)));
    });
    m_touched = touched;
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
    m_touched = false;
    m_document.remember(draftKey, {});
}

} // namespace headroom::ui
