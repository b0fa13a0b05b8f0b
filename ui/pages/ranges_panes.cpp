#include "ui/pages/ranges_panes.h"

#include "ui/charts/histogram_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/pages/ranges_charts.h"
#include "ui/pages/table_pane.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace headroom::ui {

namespace {

/// A line of switches, the last part of it what is said beside them.
QHBoxLayout* switches(const std::vector<QWidget*>& parts, QLabel* note) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 3);
    for (QWidget* part : parts) line->addWidget(part);
    line->addWidget(note, 1);
    return line;
}

} // namespace

FigureSwitch::FigureSwitch(std::shared_ptr<RangesState> state, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_control(new SegmentedControl(theme, tr("Over"))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_control);
    connect(m_control, &SegmentedControl::chosenChanged, this, [this](int chosen) {
        if (chosen < 0 || chosen >= static_cast<int>(m_figures.size())) return;
        const ranges::Figure figure = m_figures[static_cast<std::size_t>(chosen)];
        m_state->chooseOver(figure.over, figure.index);
    });
}

void FigureSwitch::read(const plan::Plan& plan) {
    m_figures = RangesState::figuresOf(m_state->figure(), plan);
    QStringList names;
    int chosen = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        names << overLabel(m_figures[i], plan);
        if (m_figures[i] == m_state->figure()) chosen = static_cast<int>(i);
    }
    m_control->setChoices(names, chosen);
}

DistributionPane::DistributionPane(std::shared_ptr<RangesState> state, Document& document, const Theme& theme,
                                   QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_figure(new FigureSwitch(m_state, theme))
    , m_note(noteLabel())
    , m_chart(new HistogramChart(theme)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, space::page, space::unit * 2);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(switches({m_figure}, m_note));
    layout->addWidget(m_chart, 1);
}

RangesWants DistributionPane::wants() const {
    RangesWants wants;
    wants.errors = true;
    wants.guardrails = true;
    return wants;
}

void DistributionPane::read() {
    const auto plan = m_document.scenarioPlan();
    const auto result = m_document.result();
    if (!plan) return;
    m_figure->read(*plan);
    const auto ranges = m_document.ranges();
    const auto* projection = result ? result->projection.get() : nullptr;
    m_chart->setData(histogramOf(m_state->figure(), *plan, projection, ranges.get(), locale()));
    m_note->setText(ranges ? distributionNote(m_state->figure(), *plan, *ranges, locale()) : QString());
}

void DistributionPane::copy() {
    m_chart->copy();
    Q_EMIT said(tr("Copied the histogram as an image and as a table"));
}

void DistributionPane::takeFocus(Qt::FocusReason reason) {
    m_chart->setFocus(reason);
}

SensitivityPane::SensitivityPane(std::shared_ptr<RangesState> state, Document& document, const Theme& theme,
                                 QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_kind(new SegmentedControl(theme, tr("Kind")))
    , m_figure(new FigureSwitch(m_state, theme))
    , m_note(noteLabel())
    , m_chart(new TornadoChart(theme)) {
    m_kind->setChoices({tr("One at a time"), tr("Share of the variance")}, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, space::page, space::unit * 2);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(switches({m_kind, m_figure}, m_note));
    layout->addWidget(m_chart, 1);
    connect(m_kind, &SegmentedControl::chosenChanged, this, [this] {
        m_document.wantRanges(wants());
        read();
    });
    connect(m_chart, &PaintedChart::activated, this, [this](int bar) {
        const auto plan = m_document.scenarioPlan();
        if (plan && bar < static_cast<int>(m_levers.size()))
            Q_EMIT placeWanted(m_levers[static_cast<std::size_t>(bar)], plan->months - 1);
    });
}

bool SensitivityPane::asIndices() const {
    return m_kind->chosen() == 1;
}

RangesWants SensitivityPane::wants() const {
    RangesWants wants;
    wants.swings = true;
    if (asIndices()) wants.indices = m_state->figure();
    return wants;
}

void SensitivityPane::read() {
    const auto plan = m_document.scenarioPlan();
    if (!plan) return;
    m_figure->read(*plan);
    const auto ranges = m_document.ranges();
    m_levers.clear();
    m_chart->setData(asIndices() ? indicesTornado(m_state->figure(), *plan, ranges.get(), m_levers, locale())
                                 : swingsTornado(m_state->figure(), *plan, ranges.get(), m_levers, locale()));
    m_note->setText(ranges && asIndices() ? indicesNote(m_state->figure(), *ranges, locale()) : QString());
}

void SensitivityPane::copy() {
    m_chart->copy();
    Q_EMIT said(tr("Copied the chart as an image and as a table"));
}

void SensitivityPane::takeFocus(Qt::FocusReason reason) {
    m_chart->setFocus(reason);
}

} // namespace headroom::ui
