#include "ui/pages/stair_editing.h"

#include "ui/grid/lever_edit.h"
#include "ui/grid/step_edit.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <array>

namespace headroom::ui {

StairEditing::StairEditing(Document& document, MonthChart& chart, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_chart(chart) {
    connect(&chart, &MonthChart::stepChosen, this, &StairEditing::choose);
    connect(&chart, &MonthChart::stepMoved, this, &StairEditing::tryOut);
    connect(&chart, &MonthChart::stepSettled, this, &StairEditing::settle);
    connect(&chart, &MonthChart::stepAbandoned, this, &StairEditing::leave);
    connect(&chart, &MonthChart::stepRemoved, this, &StairEditing::remove);
    connect(&chart, &MonthChart::said, this, &StairEditing::said);
}

const Stair* StairEditing::stairOf(int line) const {
    const auto& lines = m_chart.data().lines;
    if (line < 0 || line >= static_cast<int>(lines.size())) return nullptr;
    const auto& stair = lines[static_cast<std::size_t>(line)].stair;
    return stair ? &*stair : nullptr;
}

void StairEditing::choose(int line, int month) {
    const Stair* stair = stairOf(line);
    if (stair && stair->lever) Q_EMIT placeChosen(plan::LeverRef(*stair->lever), month);
}

std::optional<plan::Plan> StairEditing::after(const plan::Plan& before, const StairMove& move) const {
    const Stair* stair = stairOf(move.line);
    if (!stair) return std::nullopt;
    if (stair->lever)
        return withStepMoved(before, m_document.scenario(), *stair->lever, move.month, move.toMonth,
                             move.value);
    std::array<std::optional<double>, 12> season;
    season[static_cast<std::size_t>(plan::calendarMonth(before.monthAt(move.month)))] = move.value;
    return withSeason(before, season);
}

void StairEditing::tryOut(const StairMove& move) {
    const auto now = m_document.plan();
    if (!now) return;
    if (!m_before) m_before = now;
    // Something else changed the plan in between: what is in the hand is of a plan that is gone.
    if (m_tried && m_tried != now) {
        m_before.reset();
        m_tried.reset();
        return m_chart.dropStep();
    }
    auto tried = after(*m_before, move);
    if (!tried) return;
    m_document.tryOut(std::move(*tried));
    m_tried = m_document.plan();
    Q_EMIT this->tried();
}

void StairEditing::leave() {
    m_before.reset();
    if (m_tried && m_tried == m_document.plan()) m_document.leaveTry();
    m_tried.reset();
    Q_EMIT tried();
}

void StairEditing::settle(const StairMove& move) {
    const auto before = std::exchange(m_before, nullptr);
    const bool mine = m_tried && m_tried == m_document.plan();
    m_tried.reset();
    const Stair* stair = stairOf(move.line);
    if (!before || !mine || !stair) return;
    auto edited = after(*before, move);
    if (edited && m_document.apply(titleOf(*stair, move), std::move(*edited)))
        Q_EMIT said(stair->lever
                        ? QString()
                        : tr("The other months of the season were scaled so that its mean stays 1."));
    else
        m_document.leaveTry();
    Q_EMIT tried();
}

void StairEditing::remove(int line, int month) {
    const Stair* stair = stairOf(line);
    const auto plan = m_document.plan();
    if (!stair || !stair->lever || !plan) return;
    const QString title =
        tr("%1: step taken out").arg(leverPlace(*stair->lever, month, *plan, m_chart.locale()));
    m_document.apply(withScenario(title, *stair),
                     withoutStep(*plan, m_document.scenario(), *stair->lever, month));
    Q_EMIT tried();
}

QString StairEditing::titleOf(const Stair& stair, const StairMove& move) const {
    const auto plan = m_document.plan();
    const QLocale locale = m_chart.locale();
    if (!stair.lever) return tr("Season, %1").arg(monthName(plan->monthAt(move.month), locale));
    QString title = leverPlace(*stair.lever, move.toMonth, *plan, locale);
    if (move.toMonth != move.month)
        title = tr("%1: step of %2 moved there")
                    .arg(title, monthShortWithYear(plan->monthAt(move.month), locale));
    return withScenario(title, stair);
}

QString StairEditing::withScenario(const QString& title, const Stair& stair) const {
    if (m_document.scenario() == plan::baseScenario || !stair.lever) return title;
    return tr("%1 (%2)").arg(title, scenarioLabel(m_document.scenario()));
}

} // namespace headroom::ui
