#include "ui/pages/refit_pane.h"

#include "ui/document/current_date.h"
#include "ui/grid/lever_edit.h"
#include "ui/pages/control_chart_picture.h"
#include "ui/pages/page_table_view.h"
#include "ui/words/catalogue.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

RefitPane::RefitPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent)
    , m_take(new QPushButton(tr("Take into the plan")))
    , m_takeShifted(new QPushButton(tr("Take all that shifted"))) {
    layOut({}, {m_take, m_takeShifted});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        readButtons();
        readNote();
        Q_EMIT chartChanged();
    });
    connect(&document, &Document::rangesReady, this, &RefitPane::readInSight);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const int line = chosenLine();
        if (line < 0) return;
        const auto plan = m_document.plan();
        const auto at = static_cast<std::size_t>(line);
        take({at}, tr("%1 fitted to actuals").arg(leverTitle(m_lines[at].course.lever, *plan)));
    });
    connect(m_takeShifted, &QPushButton::clicked, this, [this] {
        std::vector<std::size_t> shifted;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].fit && hasShifted(m_lines[i])) shifted.push_back(i);
        take(shifted, tr("%n lever(s) fitted to actuals", nullptr, static_cast<int>(shifted.size())));
    });
}

int RefitPane::chosenLine() const {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= static_cast<int>(m_lines.size())) return -1;
    return current.row();
}

void RefitPane::read() {
    const auto result = m_document.result();
    PageTable table;
    table.empty = tr("This can be said once the plan can be calculated.");
    const auto underScenario = m_document.scenarioPlan();
    if (result && result->projection && result->now && underScenario) {
        if (m_known != result->generation) {
            m_known = result->generation;
            m_lines.clear();
            for (actuals::LeverCourse& course : actuals::leverCourses(*result->projection, *result->now)) {
                auto fit = actuals::refit(*underScenario, course, result->now->past);
                m_lines.push_back({std::move(course), std::move(fit)});
            }
        }
        std::vector<actuals::Calibration> calibrations;
        const auto ranges = m_document.ranges();
        if (ranges && ranges->summary && ranges->generation == result->generation)
            calibrations = actuals::calibrations(*underScenario, [&](plan::Metric metric, int type, int t) {
                const ranges::Spread& spread =
                    type < 0 ? ranges->summary->at(metric, t) : ranges->summary->at(metric, type, t);
                return std::pair(spread.at(ranges::Level::p10), spread.at(ranges::Level::p90));
            });
        table = refitTable(*underScenario, m_lines, calibrations, locale());
    }
    m_table->setTable(std::move(table));
    readButtons();
    readNote();
    Q_EMIT chartChanged();
}

/// The chosen lever; else the first that has shifted, which is what one looks for.
int RefitPane::pictured() const {
    if (const int chosen = chosenLine(); chosen >= 0) return chosen;
    const auto shifted = std::find_if(m_lines.begin(), m_lines.end(),
                                      [](const RefitLine& line) { return line.course.chart.isShifted(); });
    if (m_lines.empty()) return -1;
    return shifted == m_lines.end() ? 0 : static_cast<int>(shifted - m_lines.begin());
}

std::optional<MonthChartData> RefitPane::monthChart() const {
    const auto plan = m_document.scenarioPlan();
    const auto result = m_document.result();
    const int line = pictured();
    if (!plan || !result || line < 0 || m_known != result->generation) return std::nullopt;
    const actuals::LeverCourse& course = m_lines[static_cast<std::size_t>(line)].course;
    if (!plan->find(course.lever) || course.months.empty()) return std::nullopt;
    return controlChartPicture(*plan, course, locale());
}

/// What the chart above is of, in words.
void RefitPane::readNote() {
    const auto picture = monthChart();
    QStringList note;
    if (picture) note << picture->summary;
    if (!m_table->table().note.isEmpty()) note << m_table->table().note;
    m_note->setText(note.join(u' '));
}

void RefitPane::readButtons() {
    const int chosen = chosenLine();
    // A scenario has no source of its own, and what was fitted is a matter of the plan.
    const bool inBase = m_document.scenario() == plan::baseScenario;
    const bool writable = inBase && !m_document.isReadOnly();
    m_take->setEnabled(writable && chosen >= 0 && m_lines[static_cast<std::size_t>(chosen)].fit);
    m_takeShifted->setEnabled(
        writable && std::any_of(m_lines.begin(), m_lines.end(),
                                [](const RefitLine& line) { return line.fit && hasShifted(line); }));
    const QString why = !inBase ? tr("Choose Base: levers are fitted there, not in a scenario.") : QString();
    m_take->setToolTip(!why.isEmpty() ? why
                       : chosen < 0   ? tr("Choose a lever below.")
                       : !m_take->isEnabled()
                           ? tr("It takes three months of actuals, and a month still to come.")
                           : tr("The months still to come get the fitted path and its range."));
    m_takeShifted->setToolTip(
        !why.isEmpty() ? why
        : m_takeShifted->isEnabled()
            ? tr("Every lever that is off by more than noise gets its fitted path and range.")
            : tr("No lever is off by more than noise."));
}

void RefitPane::take(const std::vector<std::size_t>& lines, const QString& undoText) {
    const auto plan = m_document.plan();
    const auto result = m_document.result();
    // What was fitted to another plan is not taken into this one.
    if (!plan || !result || m_known != result->generation || lines.empty()) return;
    plan::Plan after = *plan;
    for (const std::size_t i : lines) {
        const RefitLine& line = m_lines[i];
        plan::Lever* lever = after.find(line.course.lever);
        if (!lever || !line.fit) continue;
        lever->base = line.fit->lever.base;
        lever->range = line.fit->lever.range;
        lever->provenance.source = refitSource(after, line, locale()).toStdString();
        lever->provenance.lastReviewed = currentDate();
        lever->provenance.fittedFrom = after.monthAt(line.fit->from);
    }
    m_document.apply(undoText, std::move(after));
}

} // namespace headroom::ui
