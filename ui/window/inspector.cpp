#include "ui/window/inspector.h"

#include "ui/grid/actual_row.h"
#include "ui/grid/ranged_row.h"
#include "ui/help/manual.h"
#include "ui/theme/surface.h"
#include "ui/theme/wrapped_label.h"
#include "ui/window/comments_panel.h"
#include "ui/window/correlation_list.h"
#include "ui/window/draws_panel.h"
#include "ui/window/findings_panel.h"
#include "ui/window/guardrail_panel.h"
#include "ui/window/history_panel.h"
#include "ui/window/late_stack.h"
#include "ui/window/lever_panel.h"
#include "ui/window/plan_panel.h"
#include "ui/window/result_panel.h"
#include "ui/window/season_panel.h"
#include "ui/window/text_field.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int narrowest = 228;
constexpr int widest = 300;
constexpr double part = 0.18; // of the window

enum Place {
    nothing,
    leverPlace,
    resultPlace,
    findingsPlace,
    planPlace,
    seasonPlace,
    historyPlace,
    commentsPlace
};

QScrollArea* scrolling(QWidget& panel) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* margins = new QVBoxLayout(page);
    margins->setContentsMargins(space::page - 2, space::page, space::page - 2, space::page);
    margins->addWidget(&panel);
    area->setWidget(page);
    page->setAutoFillBackground(false); // the card's colour lies below
    area->viewport()->setAutoFillBackground(false);
    return area;
}
} // namespace

Inspector::Inspector(Document& document, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_theme(theme)
    , m_back(new QPushButton)
    , m_stack(new LateStack) {
    setSurface(*this, Surface::inspector);
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
    m_stack->addLate([this] { return makeHint(); });
    m_stack->addLate([this] { return makeLever(); });
    m_stack->addLate([this] { return makeResult(); });
    m_stack->addLate([this] { return makeFindings(); });
    m_stack->addLate([this] { return makePlan(); });
    m_stack->addLate([this] { return makeSeason(); });
    m_stack->addLate([this] { return makeHistory(); });
    m_stack->addLate([this] { return makeComments(); });
    connect(m_back, &QPushButton::clicked, this, &Inspector::stepBack);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Inspector::offerStepBack);
    connect(&document, &Document::planChanged, this, &Inspector::read);
    connect(&document, &Document::resultReady, this, &Inspector::read);
    m_stack->show(nothing);
    read();
}

/// A page whose tables have nothing selected yet leaves room that would say nothing.
QWidget* Inspector::makeHint() const {
    auto* hint = new WrappedLabel;
    hint->setText(tr("Select a figure, a lever or a row to see what it means, how it comes about and "
                     "what was said about it."));
    hint->setProperty("kind", QStringLiteral("muted"));
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hint->setContentsMargins(space::page - 2, space::page, space::page - 2, space::page);
    return hint;
}

QWidget* Inspector::makeLever() {
    m_lever = new LeverPanel(m_document, m_theme);
    connect(m_lever, &LeverPanel::historyWanted, this,
            [this](const plan::LeverRef& lever) { showHistory(lever); });
    connect(m_lever, &LeverPanel::said, this, &Inspector::said);
    connect(m_lever, &LeverPanel::leverWanted, this, &Inspector::showLever);
    return scrolling(*m_lever);
}

QWidget* Inspector::makeResult() {
    m_result = new ResultPanel(m_document, m_theme);
    connect(m_result, &ResultPanel::inputWanted, this, &Inspector::showInput);
    connect(m_result, &ResultPanel::goalWanted, this, &Inspector::goalWanted);
    connect(m_result, &ResultPanel::stepped, this, &Inspector::offerStepBack);
    return scrolling(*m_result);
}

QWidget* Inspector::makeFindings() {
    m_findings = new FindingsPanel(m_document, m_theme);
    connect(m_findings, &FindingsPanel::placeWanted, this, &Inspector::placeWanted);
    connect(m_findings, &FindingsPanel::leverPartWanted, this, &Inspector::showLeverPart);
    connect(m_findings, &FindingsPanel::settingWanted, this, &Inspector::showSetting);
    connect(m_findings, &FindingsPanel::metricWanted, this, &Inspector::metricWanted);
    return scrolling(*m_findings);
}

QWidget* Inspector::makePlan() {
    m_plan = new PlanPanel(m_document, m_theme);
    connect(m_plan, &PlanPanel::said, this, &Inspector::said);
    connect(m_plan, &PlanPanel::leverWanted, this, &Inspector::showLever);
    return scrolling(*m_plan);
}

QWidget* Inspector::makeSeason() {
    m_season = new SeasonPanel(m_document, m_theme);
    connect(m_season, &SeasonPanel::said, this, &Inspector::said);
    return scrolling(*m_season);
}

/// It scrolls by itself.
QWidget* Inspector::makeHistory() {
    m_history = new HistoryPanel(m_document, m_theme);
    connect(m_history, &HistoryPanel::said, this, &Inspector::said);
    return m_history;
}

QWidget* Inspector::makeComments() {
    m_comments = new CommentsPanel(m_document, m_theme);
    connect(m_comments, &CommentsPanel::placeWanted, this, &Inspector::commentPlaceWanted);
    return scrolling(*m_comments);
}

LeverPanel& Inspector::leverPanel() {
    m_stack->at(leverPlace);
    return *m_lever;
}
ResultPanel& Inspector::resultPanel() {
    m_stack->at(resultPlace);
    return *m_result;
}
FindingsPanel& Inspector::findingsPanel() {
    m_stack->at(findingsPlace);
    return *m_findings;
}
PlanPanel& Inspector::planPanel() {
    m_stack->at(planPlace);
    return *m_plan;
}
SeasonPanel& Inspector::seasonPanel() {
    m_stack->at(seasonPlace);
    return *m_season;
}
HistoryPanel& Inspector::historyPanel() {
    m_stack->at(historyPlace);
    return *m_history;
}

CommentsPanel& Inspector::commentsPanel() {
    m_stack->at(commentsPlace);
    return *m_comments;
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
    switch (m_stack->currentIndex()) {
    case leverPlace: return m_lever;
    case resultPlace: return m_result;
    case findingsPlace: return m_findings;
    case planPlace: return m_plan;
    case seasonPlace: return m_season;
    case historyPlace: return m_history;
    case commentsPlace: return m_comments;
    default: return nullptr;
    }
}

void Inspector::showCell(const GridRow& row, int month) {
    const auto plan = m_document.plan();
    if (row.isHeading() || !plan || month < 0) return;
    if (month >= plan->months && !row.isInput()) return; // a figure of the year is none of a month
    month = std::min(month, plan->months - 1);
    m_fromResult = false;
    if (row.isOfActuals()) return showCell(plannedBehind(row), month);
    if (row.kind == RowKind::lever) {
        leverPanel().show(row, month);
        m_stack->show(leverPlace);
    } else if (row.kind == RowKind::season) {
        seasonPanel().read();
        m_stack->show(seasonPlace);
    } else {
        resultPanel().show(row.kind == RowKind::ranged ? resultBehind(row) : row, month);
        m_stack->show(resultPlace);
    }
}

void Inspector::showInput(const GridRow& row, int month) {
    showCell(row, month);
    m_fromResult = true;
    offerStepBack();
}

void Inspector::stepBack() {
    if (m_stack->currentIndex() == resultPlace) return resultPanel().stepBack();
    if (!m_fromResult) return;
    resultPanel().read();
    m_stack->show(resultPlace);
}

void Inspector::offerStepBack() {
    const QString to = m_stack->currentIndex() == resultPlace ? resultPanel().before()
                       : m_fromResult                         ? resultPanel().title()
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
    leverPanel().baseField().setFocus(Qt::OtherFocusReason);
}

void Inspector::showFindings() {
    m_fromResult = false;
    findingsPanel().read();
    m_stack->show(findingsPlace);
}

void Inspector::goToFinding(const plan::Finding& finding) {
    showFindings();
    findingsPanel().go(finding);
}

void Inspector::showPlan() {
    m_fromResult = false;
    planPanel().read();
    m_stack->show(planPlace);
}

void Inspector::showHistory(const std::optional<plan::LeverRef>& lever) {
    m_fromResult = false;
    m_stack->show(historyPlace);
    historyPanel().show(lever);
    historyPanel().list().setFocus(Qt::OtherFocusReason);
}

std::optional<QString> Inspector::helpPlace() const {
    switch (m_stack->currentIndex()) {
    case leverPlace: return Manual::placeOf(m_lever->lever().key);
    case resultPlace: {
        const auto metric = m_result->metric();
        return metric ? Manual::placeOf(*metric) : QStringLiteral("why");
    }
    case findingsPlace: return QStringLiteral("health");
    case historyPlace: return QStringLiteral("history");
    case seasonPlace: return QStringLiteral("demand#season");
    case planPlace:
        if (m_plan->guardrailPanel().isAncestorOf(QApplication::focusWidget()))
            return QStringLiteral("guardrails");
        return std::nullopt;
    default: return std::nullopt;
    }
}

void Inspector::showLeverPart(const plan::LeverRef& lever, int month, LeverPart part) {
    Q_EMIT placeWanted(lever, month); // its cell, where a page has one
    if (m_stack->currentIndex() != leverPlace || m_lever->lever() != lever) {
        GridRow row;
        row.kind = RowKind::lever;
        row.lever = lever;
        showCell(row, std::max(month, 0));
    }
    begin(leverPanel().fieldOf(part));
}

void Inspector::showSetting(Setting setting) {
    if (setting == Setting::scenarioWeights) return Q_EMIT scenariosWanted();
    if (setting == Setting::improvements) return Q_EMIT improvementsWanted();
    showPlan();
    DrawsPanel& draws = planPanel().draws();
    switch (setting) {
    case Setting::guardrails: return begin(planPanel().guardrailPanel().guardrailField());
    case Setting::financeReview: return begin(planPanel().guardrailPanel().reviewField());
    case Setting::draws: return begin(draws.drawsField());
    case Setting::correlations: return begin(draws.correlations().startField());
    case Setting::scenarioWeights:
    case Setting::improvements:
    case Setting::none: break;
    }
}

void Inspector::showGuardrail(const plan::GuardrailId& guardrail) {
    showPlan();
    begin(planPanel().guardrailPanel().open(guardrail));
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

void Inspector::showComments() {
    m_fromResult = false;
    commentsPanel().read();
    m_stack->show(commentsPlace);
}

void Inspector::commentOn(const store::CommentPlace& place) {
    showComments();
    commentsPanel().beginOn(place);
}

void Inspector::renamePlan() {
    showPlan();
    planPanel().rename();
}

void Inspector::read() {
    setEnabled(m_document.plan() != nullptr);
    if (!m_document.plan()) return;
    switch (m_stack->currentIndex()) {
    case leverPlace:
        if (m_document.plan()->find(m_lever->lever())) return m_lever->read();
        return showPlan(); // what it was of is gone
    case resultPlace: return m_result->read();
    case findingsPlace: return m_findings->read();
    case planPlace: return m_plan->read();
    case seasonPlace: return m_season->read();
    case commentsPlace: return m_comments->read();
    default: return; // the history reads itself when there is a new entry
    }
}

} // namespace headroom::ui
