#include "ui/window/home/figures_reader.h"

#include <QTimer>

#include <algorithm>

namespace headroom::ui {

FiguresReader::FiguresReader(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_recalculator(nullptr, Recalculator::projectReviewed) {
    connect(&m_recalculator, &Recalculator::resultReady, this,
            [this](const std::shared_ptr<const PlanResult>& result) { take(*result); });
    connect(&document, &Document::workspaceChanged, this, [this] {
        m_recalculator.cancel();
        m_waiting.clear();
        m_figures.clear();
    });
}

void FiguresReader::want(const std::vector<store::PlanSummary>& plans) {
    m_waiting.clear();
    for (const store::PlanSummary& plan : plans)
        if (!of(plan)) m_waiting.push_back(plan);
    std::erase_if(m_figures, [&](const auto& known) {
        return std::none_of(plans.begin(), plans.end(),
                            [&](const store::PlanSummary& plan) { return plan.id == known.first; });
    });
    if (!m_recalculator.isBusy()) next();
}

const PlanFigures* FiguresReader::of(const store::PlanSummary& plan) const {
    const auto known = m_figures.find(plan.id);
    return known == m_figures.end() || known->second.contentHash != plan.contentHash ? nullptr
                                                                                     : &known->second;
}

/// A plan is read from the file in a millisecond or two, here, since the file is this thread's; one a turn of
/// the event loop, so that the list answers in between.
void FiguresReader::next() {
    if (m_waiting.empty()) return;
    const store::PlanSummary plan = m_waiting.front();
    m_waiting.pop_front();
    auto stored = m_document.storedPlan(plan.id);
    m_hash = plan.contentHash;
    if (stored) {
        m_recalculator.request(
            {std::make_shared<const plan::Plan>(std::move(stored.value())), plan::baseScenario, {}});
        return;
    }
    PlanFigures figures;
    figures.contentHash = plan.contentHash;
    figures.state = PlanFigures::State::unreadable;
    m_figures[plan.id] = figures;
    Q_EMIT found(plan.id);
    QTimer::singleShot(0, this, &FiguresReader::next);
}

void FiguresReader::take(const PlanResult& result) {
    PlanFigures figures;
    figures.contentHash = m_hash;
    figures.projected = result.projection != nullptr;
    figures.headlines = result.headlines;
    if (result.projection) figures.automationToday = result.projection->inputs.automationToday;
    figures.firstMonth = result.plan->firstMonth;
    figures.months = result.plan->months;
    figures.currency = QString::fromStdString(result.plan->currency);
    m_figures[result.plan->id] = figures;
    Q_EMIT found(result.plan->id);
    next();
}

} // namespace headroom::ui
