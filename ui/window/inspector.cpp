#include "ui/window/inspector.h"

#include "ui/grid/ranged_row.h"
#include "ui/help/manual.h"
#include "ui/window/correlation_list.h"
#include "ui/window/draws_panel.h"
#include "ui/window/findings_panel.h"
#include "ui/window/guardrail_panel.h"
#include "ui/window/history_panel.h"
#include "ui/window/lever_panel.h"
#include "ui/window/plan_panel.h"
#include "ui/window/result_panel.h"
#include "ui/window/season_panel.h"
#include "ui/window/text_field.h"

#include <QApplication>
#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int narrowest = 228;
constexpr int widest = 300;
constexpr double part = 0.18; // of the window
} // namespace

Inspector::Inspector(Document& document, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_back(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_lever(new LeverPanel(document, theme))
    , m_result(new ResultPanel(document, theme))
    , m_season(new SeasonPanel(document, theme))
    , m_findings(new FindingsPanel(document, theme))
    , m_plan(new PlanPanel(document, theme))
    , m_history(new HistoryPanel(document, theme)) {
    setProperty("surface", QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setFixedWidth(narrowest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    m_back->setProperty("kind", QStringLiteral("quiet"));
    setBackKeys({});
    m_back->hide();
    layout->addSpacing(space::unit);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_stack);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_lever, m_result, m_findings, m_plan, m_season}) {
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        auto* page = new QWidget;
        auto* margins = new QVBoxLayout(page);
        margins->setContentsMargins(space::page - 2, space::page, space::page - 2, space::page);
        margins->addWidget(panel);
        area->setWidget(page);
        page->setAutoFillBackground(false); // the card's colour lies below
        area->viewport()->setAutoFillBackground(false);
        m_stack->addWidget(area);
    }
    m_stack->addWidget(m_history); // it scrolls by itself
    connect(m_history, &HistoryPanel::said, this, &Inspector::said);
    connect(m_lever, &LeverPanel::historyWanted, this,
            [this](const plan::LeverRef& lever) { showHistory(lever); });
    connect(m_lever, &LeverPanel::said, this, &Inspector::said);
    connect(m_season, &SeasonPanel::said, this, &Inspector::said);
    connect(m_plan, &PlanPanel::said, this, &Inspector::said);
    connect(m_plan, &PlanPanel::leverWanted, this, &Inspector::showLever);
    connect(m_lever, &LeverPanel::leverWanted, this, &Inspector::showLever);
    connect(m_result, &ResultPanel::inputWanted, this, &Inspector::showInput);
    connect(m_result, &ResultPanel::goalWanted, this, &Inspector::goalWanted);
    connect(m_result, &ResultPanel::stepped, this, &Inspector::offerStepBack);
    connect(m_back, &QPushButton::clicked, this, &Inspector::stepBack);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Inspector::offerStepBack);
    connect(m_findings, &FindingsPanel::placeWanted, this, &Inspector::placeWanted);
    connect(m_findings, &FindingsPanel::leverPartWanted, this, &Inspector::showLeverPart);
    connect(m_findings, &FindingsPanel::settingWanted, this, &Inspector::showSetting);
    connect(m_findings, &FindingsPanel::metricWanted, this, &Inspector::metricWanted);
    connect(&document, &Document::planChanged, this, &Inspector::read);
    connect(&document, &Document::resultReady, this, &Inspector::read);
    showPlan();
}

void Inspector::setBackKeys(const QKeySequence& keys) {
    m_back->setToolTip(
        keys.isEmpty()
            ? tr("Back to what this is a part of")
            : tr("Back to what this is a part of (%1)").arg(keys.toString(QKeySequence::NativeText)));
}

void Inspector::fitTo(int windowWidth) {
    setFixedWidth(std::clamp(static_cast<int>(windowWidth * part), narrowest, widest));
}

QWidget* Inspector::currentPanel() const {
    const int index = m_stack->currentIndex();
    if (index == 0) return m_lever;
    if (index == 1) return m_result;
    if (index == 2) return m_findings;
    if (index == 4) return m_season;
    if (index == 5) return m_history;
    return m_plan;
}

void Inspector::showCell(const GridRow& row, int month) {
    const auto plan = m_document.plan();
    if (row.isHeading() || !plan || month < 0) return;
    if (month >= plan->months && !row.isInput()) return; // a figure of the year is none of a month
    month = std::min(month, plan->months - 1);
    m_fromResult = false;
    if (row.kind == RowKind::lever) {
        m_lever->show(row, month);
        m_stack->setCurrentIndex(0);
    } else if (row.kind == RowKind::season) {
        m_season->read();
        m_stack->setCurrentIndex(4);
    } else {
        m_result->show(row.kind == RowKind::ranged ? resultBehind(row) : row, month);
        m_stack->setCurrentIndex(1);
    }
}

void Inspector::showInput(const GridRow& row, int month) {
    showCell(row, month);
    m_fromResult = true;
    offerStepBack();
}

void Inspector::stepBack() {
    if (currentPanel() == m_result) return m_result->stepBack();
    if (!m_fromResult) return;
    m_result->read();
    m_stack->setCurrentIndex(1);
}

void Inspector::offerStepBack() {
    const QString to = currentPanel() == m_result ? m_result->before()
                       : m_fromResult             ? m_result->title()
                                                  : QString();
    m_back->setVisible(!to.isEmpty());
    // A name too long for the button would widen the inspector.
    m_back->setText(QStringLiteral("‹ ") +
                    fontMetrics().elidedText(to, Qt::ElideRight, width() - 4 * space::page));
    m_back->setAccessibleName(tr("Back to %1").arg(to));
}

void Inspector::showLever(const plan::LeverRef& lever) {
    GridRow row;
    row.kind = RowKind::lever;
    row.lever = lever;
    showCell(row, 0);
    m_lever->baseField().setFocus(Qt::OtherFocusReason);
}

void Inspector::showFindings() {
    m_fromResult = false;
    m_findings->read();
    m_stack->setCurrentIndex(2);
}

void Inspector::goToFinding(const plan::Finding& finding) {
    showFindings();
    m_findings->go(finding);
}

void Inspector::showPlan() {
    m_fromResult = false;
    m_plan->read();
    m_stack->setCurrentIndex(3);
}

void Inspector::showHistory(const std::optional<plan::LeverRef>& lever) {
    m_fromResult = false;
    m_stack->setCurrentWidget(m_history);
    m_history->show(lever);
    m_history->list().setFocus(Qt::OtherFocusReason);
}

std::optional<QString> Inspector::helpPlace() const {
    const QWidget* panel = currentPanel();
    if (panel == m_lever) return Manual::placeOf(m_lever->lever().key);
    if (panel == m_result) {
        const auto metric = m_result->metric();
        return metric ? Manual::placeOf(*metric) : QStringLiteral("why");
    }
    if (panel == m_findings) return QStringLiteral("health");
    if (panel == m_history) return QStringLiteral("history");
    if (panel == m_season) return QStringLiteral("demand#season");
    if (m_plan->guardrailPanel().isAncestorOf(QApplication::focusWidget()))
        return QStringLiteral("guardrails");
    return std::nullopt;
}

void Inspector::showLeverPart(const plan::LeverRef& lever, int month, LeverPart part) {
    Q_EMIT placeWanted(lever, month); // its cell, where a page has one
    if (currentPanel() != m_lever || m_lever->lever() != lever) {
        GridRow row;
        row.kind = RowKind::lever;
        row.lever = lever;
        showCell(row, std::max(month, 0));
    }
    begin(m_lever->fieldOf(part));
}

void Inspector::showSetting(Setting setting) {
    if (setting == Setting::scenarioWeights) return Q_EMIT scenariosWanted();
    showPlan();
    DrawsPanel& draws = m_plan->draws();
    switch (setting) {
    case Setting::guardrails: return begin(m_plan->guardrailPanel().guardrailField());
    case Setting::financeReview: return begin(m_plan->guardrailPanel().reviewField());
    case Setting::draws: return begin(draws.drawsField());
    case Setting::correlations: return begin(draws.correlations().startField());
    case Setting::scenarioWeights:
    case Setting::none: break;
    }
}

void Inspector::begin(QWidget& field) {
    auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    const auto show = [area, &field] {
        constexpr int above = 90; // its heading comes along
        area->ensureWidgetVisible(&field, 0, above);
    };
    area->widget()->layout()->activate(); // the list may be of another plan's length
    show();
    field.setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, &field, show); // what is shown for the first time has its place only now
}

void Inspector::renamePlan() {
    showPlan();
    m_plan->rename();
}

void Inspector::read() {
    setEnabled(m_document.plan() != nullptr);
    if (!m_document.plan()) return;
    QWidget* panel = currentPanel();
    if (panel == m_lever && !m_document.plan()->find(m_lever->lever()))
        showPlan(); // what it was of is gone
    else if (panel == m_lever)
        m_lever->read();
    else if (panel == m_result)
        m_result->read();
    else if (panel == m_findings)
        m_findings->read();
    else if (panel == m_season)
        m_season->read();
    else if (panel == m_history)
        return; // it reads itself when there is a new entry
    else
        m_plan->read();
}

} // namespace headroom::ui
