#include "ui/window/guided/guided_path.h"

#include "ui/window/guided/steps.h"
#include "ui/window/guided/volumes_step.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int narrowest = 380; // of the result beside the step
constexpr int widestResult = 720;
constexpr double resultShare = 0.36;
} // namespace

GuidedPath::GuidedPath(Document& document, PlanSteps& steps, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_planSteps(steps)
    , m_desk(document)
    , m_stack(new QStackedWidget)
    , m_result(new ResultPane(m_desk, theme))
    , m_remark(new PanelLabel(theme, TextStyle::body, ColourRole::trouble))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
    , m_throwAway(new QPushButton(tr("Throw the draft away")))
    , m_later(new QPushButton(tr("Go on later"))) {
    m_volumes = new VolumesStep(m_desk, theme);
    m_steps = {makeTeamStep(m_desk, steps, theme),
               makeTypesStep(m_desk, theme),
               m_volumes,
               makeAutomationStep(m_desk, theme),
               makePeopleStep(m_desk, theme),
               makeFirstResultStep(m_desk, theme)};
    layOut();
    connect(m_volumes, &VolumesStep::importWanted, this, &GuidedPath::importWanted);
    for (GuidedStep* step : m_steps)
        connect(step, &GuidedStep::objected, this,
                [this](const QString& reason) { m_remark->setText(reason); });
    connect(&document, &Document::workspaceChanged, this, [this] { m_begun = false; });
    connect(&m_desk, &DraftDesk::changed, this, &GuidedPath::read);
    connect(&m_desk, &DraftDesk::resultReady, this, &GuidedPath::read);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(current() - 1); });
    connect(m_next, &QPushButton::clicked, this, &GuidedPath::next);
    connect(m_later, &QPushButton::clicked, this, &GuidedPath::leaveWanted);
    connect(m_throwAway, &QPushButton::clicked, this, &GuidedPath::throwAway);
}

void GuidedPath::layOut() {
    auto* rail = new QHBoxLayout;
    rail->setSpacing(0);
    auto* group = new QButtonGroup(this);
    const QStringList names{tr("1  Team"),       tr("2  Work types"), tr("3  Volumes"),
                            tr("4  Automation"), tr("5  People"),     tr("6  First result")};
    for (int i = 0; i < stepCount; ++i) {
        auto* button = new QPushButton(names[i]);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setCheckable(true);
        button->setAccessibleName(tr("Step %1").arg(names[i]));
        group->addButton(button);
        rail->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { goTo(i); });
        m_rail.push_back(button);
    }
    rail->addStretch(1);

    for (GuidedStep* step : m_steps) {
        auto* inside = new QWidget;
        inside->setMinimumHeight(1); // as high as its words are in this width, not in the narrowest
        auto* around = new QVBoxLayout(inside);
        around->setContentsMargins(space::page, space::unit * 2, space::page, space::unit * 2);
        around->addWidget(step);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(inside);
        m_stack->addWidget(area);
    }
    m_remark->setAccessibleName(tr("What is wrong"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    m_throwAway->setProperty("kind", QStringLiteral("quiet"));
    m_later->setProperty("kind", QStringLiteral("quiet"));
    m_later->setToolTip(tr("Esc; the draft is kept in this workspace"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::page, 0, space::page, space::unit * 3);
    foot->setSpacing(space::unit * 2);
    foot->addWidget(m_throwAway);
    foot->addWidget(m_later);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::page - 8, space::unit * 2, space::page, 0);
    head->addLayout(rail);
    auto* remark = new QHBoxLayout;
    remark->setContentsMargins(space::page, 0, space::page, 0);
    remark->addWidget(m_remark);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::unit);
    left->addLayout(head);
    left->addWidget(m_stack, 1);
    left->addLayout(remark);
    left->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_result);
}

void GuidedPath::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_result->setFixedWidth(std::clamp(static_cast<int>(width() * resultShare), narrowest, widestResult));
}

int GuidedPath::current() const {
    return m_stack->currentIndex();
}

QString GuidedPath::remark() const {
    return m_remark->text();
}

void GuidedPath::begin() {
    if (!m_begun) m_desk.begin();
    m_begun = true;
    goTo(m_desk.draft().step);
}

void GuidedPath::goTo(int step) {
    step = std::clamp(step, 0, stepCount - 1);
    // Whatever is being typed is answered before the step goes.
    if (QWidget* typing = focusWidget(); typing && m_stack->isAncestorOf(typing)) typing->clearFocus();
    m_remark->setText({});
    m_stack->setCurrentIndex(step);
    m_desk.setStep(step);
    using Subject = ResultPane::Subject;
    m_result->setSubject(step == types || step == volumes ? Subject::demand
                         : step == automation             ? Subject::automation
                                                          : Subject::people);
    read();
    m_steps[static_cast<std::size_t>(step)]->begin();
    if (step == firstResult) m_next->setFocus();
}

void GuidedPath::read() {
    for (GuidedStep* step : m_steps)
        if (step == m_steps[static_cast<std::size_t>(current())]) step->read();
    m_rail[static_cast<std::size_t>(current())]->setChecked(true);
    m_back->setEnabled(current() > 0);
    m_next->setText(current() == firstResult ? tr("Make the plan") : tr("Next"));
    m_throwAway->setText(m_desk.canBringBack() ? tr("Bring the draft back") : tr("Throw the draft away"));
}

void GuidedPath::next() {
    if (current() != firstResult) return goTo(current() + 1);
    finish();
}

void GuidedPath::finish() {
    const Draft& draft = m_desk.draft();
    if (!draft.texts.empty()) {
        // Each is marked where it stands; the first leads there.
        const QString& key = draft.texts.begin()->first;
        const auto holder = std::find_if(m_steps.begin(), m_steps.end(),
                                         [&](const GuidedStep* step) { return step->holds(key); });
        const int step = static_cast<int>(holder - m_steps.begin());
        const auto count = draft.texts.size();
        const QString bad = draft.texts.begin()->second;
        goTo(step);
        m_remark->setText(count == 1
                              ? tr("“%1” is not understood: correct it, or press Esc in the field.").arg(bad)
                              : tr("%1 texts are not understood, “%2” among them: correct them first.")
                                    .arg(count)
                                    .arg(bad));
        return;
    }
    const QString objection = m_planSteps.objection({}, QString::fromStdString(draft.plan.name));
    if (!objection.isEmpty()) {
        goTo(team);
        return m_remark->setText(objection);
    }
    if (draft.plan.workTypes.empty()) {
        goTo(types);
        return m_remark->setText(tr("A plan needs work: add at least one kind."));
    }
    if (!m_planSteps.add(finishedPlan(draft), tr("New plan, step by step"))) return;
    m_desk.finish();
    m_begun = false;
    Q_EMIT finished();
}

ImportTarget GuidedPath::importTarget() {
    return {[this] { return std::make_shared<const plan::Plan>(m_desk.draft().plan); },
            [this](const QString&, plan::Plan after) {
                m_desk.edit([&](Draft& draft) {
                    draft.plan = std::move(after);
                    showHistory(draft);
                });
                return true;
            },
            {},
            {}};
}

void GuidedPath::undo() {
    m_desk.undo();
    goTo(m_desk.draft().step);
}

void GuidedPath::redo() {
    m_desk.redo();
    goTo(m_desk.draft().step);
}

void GuidedPath::throwAway() {
    if (m_desk.canBringBack())
        m_desk.bringBack();
    else
        m_desk.throwAway();
    goTo(m_desk.draft().step);
}

void GuidedPath::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT leaveWanted();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::ControlModifier) return next();
    }
    QWidget::keyPressEvent(event);
}

void GuidedPath::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (m_begun) m_desk.save();
}

} // namespace headroom::ui
