#include "ui/pages/ranges_chooser.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

constexpr int metricWidth = 250, typeWidth = 190;
constexpr std::array drawShares{0.10, 0.50, 0.90};

QString percentileName(double share) {
    return QStringLiteral("P%1").arg(qRound(share * 100));
}

} // namespace

RangesChooser::RangesChooser(std::shared_ptr<RangesState> state, Document& document, const Theme& theme,
                             QWidget* parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_metric(new QComboBox)
    , m_workType(new QComboBox)
    , m_note(new QLabel)
    , m_draw(new QPushButton(tr("Open a draw…"))) {
    // What is typed is looked for anywhere in the names.
    m_metric->setEditable(true);
    m_metric->setInsertPolicy(QComboBox::NoInsert);
    m_metric->setFixedWidth(metricWidth);
    m_metric->setMaxVisibleItems(20);
    m_metric->setAccessibleName(tr("Result"));
    m_metric->lineEdit()->setAccessibleName(tr("Result"));
    m_metric->setToolTip(tr("The result whose ranges are shown. Type a part of its name."));
    for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
        m_metrics.push_back(metric.metric);
        m_metric->addItem(plan::isTypeMetric(metric.metric) ? tr("%1, by work type").arg(label(metric.metric))
                                                            : label(metric.metric));
    }
    m_metric->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_metric->completer()->setFilterMode(Qt::MatchContains);
    m_workType->setFixedWidth(typeWidth);
    m_workType->setAccessibleName(tr("Work type"));
    m_draw->setToolTip(tr("Open one of the draws as a plan of its own: every bet as it turned out in it."));
    auto* menu = new QMenu(m_draw);
    for (const double share : drawShares)
        connect(menu->addAction(tr("The draw at %1").arg(percentileName(share))), &QAction::triggered, this,
                [this, share] { m_document.seekDraw(m_state->figure(), share); });
    m_draw->setMenu(menu);
    // The style's arrow would stand in the corner.
    m_draw->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, space::page, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_metric);
    layout->addWidget(m_workType);
    layout->addSpacing(space::unit);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_draw);

    connect(m_metric, &QComboBox::activated, this, &RangesChooser::chooseMetric);
    connect(m_metric->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Words that name no result are none; the name that is chosen comes back.
        const int found = m_metric->findText(m_metric->currentText(), Qt::MatchFixedString);
        if (found >= 0) m_metric->setCurrentIndex(found);
        chooseMetric();
        readState();
    });
    connect(m_workType, &QComboBox::activated, this,
            [this](int index) { m_state->choose(m_state->metric(), index); });
    connect(m_state.get(), &PageState::changed, this, [this] {
        m_state->remember(m_document);
        readState();
    });
    connect(&document, &Document::planChanged, this, &RangesChooser::readPlan);
    connect(&document, &Document::rangesReady, this, &RangesChooser::readNote);
    connect(&document, &Document::drawFound, this, &RangesChooser::addDrawn);
    const auto restyle = [this, &theme] {
        m_note->setFont(theme.font(TextStyle::secondary));
        QPalette palette = m_note->palette();
        palette.setColor(QPalette::WindowText, theme.colours().muted);
        m_note->setPalette(palette);
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    readPlan();
}

QString RangesChooser::note() const {
    return m_note->text();
}

void RangesChooser::chooseMetric() {
    const int index = m_metric->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_metrics.size())) return;
    m_state->choose(m_metrics[static_cast<std::size_t>(index)], m_workType->currentIndex());
}

void RangesChooser::readPlan() {
    const auto plan = m_document.scenarioPlan();
    setEnabled(plan != nullptr);
    if (!plan) return;
    if (plan->id != m_planId) {
        m_planId = plan->id;
        m_state->recall(m_document);
    }
    m_state->fit(*plan);
    QStringList names;
    for (const plan::WorkType& type : plan->workTypes) names << QString::fromStdString(type.name);
    QStringList shown;
    for (int i = 0; i < m_workType->count(); ++i) shown << m_workType->itemText(i);
    if (names != shown) {
        const QSignalBlocker quiet(m_workType);
        m_workType->clear();
        m_workType->addItems(names);
    }
    m_draw->setEnabled(!m_document.isReadOnly());
    readState();
    readNote();
}

void RangesChooser::readState() {
    const auto at = std::find(m_metrics.begin(), m_metrics.end(), m_state->metric());
    m_metric->setCurrentIndex(static_cast<int>(at - m_metrics.begin()));
    m_metric->setEditText(m_metric->itemText(m_metric->currentIndex()));
    m_metric->lineEdit()->setCursorPosition(0);
    m_workType->setVisible(m_state->workType() >= 0);
    if (m_state->workType() >= 0) m_workType->setCurrentIndex(m_state->workType());
}

void RangesChooser::readNote() {
    const auto ranges = m_document.ranges();
    const auto plan = m_document.plan();
    if (!ranges || !plan) {
        m_note->clear();
        return;
    }
    m_note->setText(
        drawsNote(ranges->draws(), ranges->plan->draws.draws, m_document.rangesAreCurrent(), locale()));
}

/// A draw is a plan like any other: it is added beside the one it was drawn from.
void RangesChooser::addDrawn(const FoundDraw& draw) {
    const auto plan = m_document.plan();
    if (!plan || !draw.plan) return;
    plan::Plan drawn = *draw.plan;
    const QString what = figureTitle(draw.figure, *plan);
    drawn.name = tr("%1: %2 at %3", "plan, figure, percentile")
                     .arg(QString::fromStdString(plan->name), what, percentileName(draw.share))
                     .toStdString();
    m_document.addPlan(std::move(drawn), tr("The draw at %1 of %2").arg(percentileName(draw.share), what));
}

} // namespace headroom::ui
