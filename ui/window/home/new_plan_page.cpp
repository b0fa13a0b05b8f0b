#include "ui/window/home/new_plan_page.h"

#include "ui/window/actions.h"
#include "ui/window/panel_parts.h"
#include "ui/words/format.h"

#include <QAction>
#include <QBoxLayout>
#include <QDate>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace headroom::ui {

namespace {

constexpr int widest = 860;
constexpr int figuresRoom = 210;
constexpr int rowMargin = 12;

} // namespace

BeginRow::BeginRow(const Theme& theme, const QString& name, const QString& about, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
    , m_about(about) {
    makePanelRow(*this);
    setAccessibleName(name);
    setAccessibleDescription(about);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BeginRow::setFigures(const QString& figures, const QString& below) {
    m_figures = figures;
    m_below = below;
    setAccessibleDescription(figures.isEmpty() ? m_about : tr("%1 %2, %3").arg(m_about, figures, below));
    update();
}

QSize BeginRow::sizeHint() const {
    return {480, 62};
}

QRectF BeginRow::aboutBox(double width) const {
    return {rowMargin, 0, width - figuresRoom - 3 * rowMargin, 1e4};
}

int BeginRow::heightForWidth(int width) const {
    const QFontMetricsF small(m_theme.font(TextStyle::body)), strong(m_theme.font(TextStyle::bodyStrong));
    const QRectF about = small.boundingRect(aboutBox(width), Qt::AlignLeft | Qt::TextWordWrap, m_about);
    return static_cast<int>(strong.height() + about.height()) + 2 * rowMargin;
}

void BeginRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void BeginRow::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect());
    if (underMouse()) painter.fillRect(box.adjusted(0, 0, 0, -1), colours.hover());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const QRectF inside = box.adjusted(rowMargin, rowMargin, -rowMargin, -rowMargin);
    const QColor ink = isEnabled() ? colours.ink : colours.disabled();
    painter.setFont(m_theme.font(TextStyle::bodyStrong));
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_name);
    drawFigures(painter, inside, Qt::AlignRight | Qt::AlignTop, m_figures);
    const double line = QFontMetricsF(painter.font()).height();
    painter.setFont(m_theme.font(TextStyle::body));
    painter.setPen(colours.muted);
    const QRectF about = aboutBox(width());
    painter.drawText(QRectF(about.left(), inside.top() + line, about.width(), inside.height() - line),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_about);
    painter.setFont(m_theme.font(TextStyle::secondary));
    painter.drawText(inside.adjusted(0, line + 2, 0, 0), Qt::AlignRight | Qt::AlignTop, m_below);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 4, 4);
    }
}

NewPlanPage::NewPlanPage(const Document& document, const Theme& theme, const Actions& actions,
                         QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::title, ColourRole::ink)) {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto* back = new QPushButton(tr("Back to the plans"));
    back->setProperty("kind", QStringLiteral("quiet"));
    connect(back, &QPushButton::clicked, this, &NewPlanPage::closeWanted);
    m_back = back;
    head->addWidget(back);
    column->addLayout(head);
    column->addSpacing(space::unit);

    const auto heading = [&](const QString& text) {
        auto* label = new PanelLabel(theme, TextStyle::secondaryStrong, ColourRole::muted);
        label->setText(text);
        label->setContentsMargins(0, space::page, 0, space::unit);
        column->addWidget(label);
    };
    const auto offer = [&](const QString& name, const QString& about, QAction* action) {
        auto* row = new BeginRow(theme, name, about);
        connect(row, &QAbstractButton::clicked, action, &QAction::trigger);
        column->addWidget(row);
        m_rows.push_back(row);
        return row;
    };
    const auto ready = [&](const QString& name, const QString& about, QAction* action,
                           plan::PlanTemplate which) {
        m_offers.push_back({which, offer(name, about, action)});
    };
    m_guided =
        offer(tr("Step by step"),
              tr("Six short steps, a few minutes: your team, its work, volumes, automation, people, and a "
                 "first result that grows beside them."),
              actions.newStepByStep);
    heading(tr("From a template: change its numbers into yours"));
    ready(tr("Small team"),
          tr("One team that answers by email; the AI has just begun with the easy questions."),
          actions.newSmallTeam, plan::PlanTemplate::smallTeam);
    ready(tr("B2B software"),
          tr("Five kinds of work up to integrations, two scenarios, a reduction, a launch, a surplus with "
             "destinations."),
          actions.newFromSample, plan::PlanTemplate::b2bSoftware);
    ready(tr("Consumer, with chat and phone"),
          tr("Live work over opening hours with a day profile and targets to answer within, email beside it, "
             "and a peak at the year's end."),
          actions.newConsumer, plan::PlanTemplate::consumer);
    ready(tr("Empty"), tr("One kind of work and the program's usual values: for those who know their way."),
          actions.newEmpty, plan::PlanTemplate::empty);
    heading(tr("From a file"));
    offer(tr("Import a plan…"), tr("A plan in JSON, as Headroom and its command line write it."),
          actions.importPlan);
    offer(tr("Open a workspace…"), tr("Another file with plans in it."), actions.openWorkspace);
    column->addStretch(1);

    list->setMaximumWidth(widest);
    auto* middle = new QWidget;
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(space::page, space::page, space::page, space::page);
    across->addStretch(1);
    across->addWidget(list, 1000);
    across->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&m_recalculator, &Recalculator::resultReady, this,
            [this](const std::shared_ptr<const PlanResult>& result) {
                const Offer done = m_waiting.back();
                m_waiting.pop_back();
                const auto& h = result->headlines;
                const QString currency = QString::fromStdString(result->plan->currency);
                if (result->projection)
                    done.row->setFigures(
                        tr("%1 people, %2 automated")
                            .arg(formatNumber(result->projection->series(plan::Metric::headcount)[0],
                                              plan::Unit::people, locale()),
                                 formatWithUnit(h.automationAtEnd, plan::Unit::share, locale())),
                        tr("from %1; %2 in 12 months")
                            .arg(formatWithUnit(result->projection->inputs.automationToday, plan::Unit::share,
                                                locale()),
                                 formatMoneyShort(h.totalCost, currency, locale())));
                nextFigures();
            });
}

plan::Month NewPlanPage::usualFirstMonth() {
    const QDate today = QDate::currentDate();
    constexpr int half = 6;
    return plan::Month{std::chrono::year{today.year() + (today.month() > half ? 1 : 0)},
                       std::chrono::January};
}

void NewPlanPage::nextFigures() {
    if (m_waiting.empty()) return;
    m_recalculator.request({std::make_shared<const plan::Plan>(
                                plan::planFromTemplate(m_waiting.back().which, usualFirstMonth())),
                            plan::baseScenario,
                            {}});
}

void NewPlanPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    const bool first = m_document.plans().empty();
    m_title->setText(first ? tr("No plan in this workspace yet: how do you want to begin?") : tr("New plan"));
    m_back->setVisible(!first);
    const bool begun = !m_document.remembered(QStringLiteral("guided.draft")).isEmpty();
    m_guided->setFigures(begun ? tr("A draft is kept") : QString(),
                         begun ? tr("go on where you were") : QString());
    if (!m_recalculator.isBusy()) {
        m_waiting.assign(m_offers.rbegin(), m_offers.rend());
        nextFigures();
    }
    m_rows.front()->setFocus();
}

void NewPlanPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) return Q_EMIT closeWanted();
    QWidget::keyPressEvent(event);
}

} // namespace headroom::ui
