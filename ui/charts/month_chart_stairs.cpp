#include "ui/charts/chart_aside.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/month_chart.h"
#include "ui/words/format.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

// The half of the chart that moves steps by mouse and by key.

namespace headroom::ui {

namespace {

constexpr double clickReach = 7; // px from a line that is still on it
constexpr int manyGrains = 5;    // with Shift

Qt::CursorShape cursorOf(StairPart part) {
    switch (part) {
    case StairPart::level: return Qt::SizeVerCursor;
    case StairPart::edge: return Qt::SizeHorCursor;
    case StairPart::corner: return Qt::SizeAllCursor;
    }
    return Qt::ArrowCursor;
}

} // namespace

void MonthChart::setEditable(bool editable) {
    if (m_editable == editable) return;
    m_editable = editable;
    if (!editable) dropStep();
    showStairs();
}

std::optional<StairGrip> MonthChart::chosenStep() const {
    return m_chosen;
}

void MonthChart::dropStep() {
    abandon();
    choose(std::nullopt);
}

void MonthChart::showStairs() {
    const auto& lines = data().lines;
    const bool any =
        std::any_of(lines.begin(), lines.end(), [](const MonthLine& l) { return l.stair.has_value(); });
    if (m_editable && any)
        m_scene->setStairs(StairShow{m_pointed, hasFocus() ? m_chosen : std::nullopt, m_hand});
    else
        m_scene->setStairs(std::nullopt);
    update();
}

/// What was chosen or pointed at before may be gone, or have another month.
void MonthChart::keepSteps() {
    const auto& lines = data().lines;
    const auto keep = [&](std::optional<StairGrip>& grip) {
        if (!grip) return;
        if (!m_editable || grip->line >= static_cast<int>(lines.size()) ||
            !lines[static_cast<std::size_t>(grip->line)].stair ||
            grip->month >= static_cast<int>(data().months.size()))
            grip.reset();
        else
            grip->month = stepAt(lines[static_cast<std::size_t>(grip->line)], grip->month);
    };
    keep(m_chosen);
    keep(m_pointed);
    showStairs();
}

int MonthChart::lineAt(const QPointF& point) const {
    const ChartGeometry& g = m_scene->geometry();
    const int month = g.monthAt(point.x());
    if (month < 0) return -1;
    int nearest = -1;
    double least = clickReach;
    for (std::size_t i = 0; i < data().lines.size(); ++i) {
        const MonthLine& line = data().lines[i];
        if (!line.leads || month >= static_cast<int>(line.values.size())) continue;
        const double value = line.values[static_cast<std::size_t>(month)];
        const double away = std::isfinite(value) ? std::abs(g.yOf(value) - point.y()) : least + 1;
        if (away > least) continue;
        least = away;
        nearest = static_cast<int>(i);
    }
    return nearest;
}

QString MonthChart::spoken(const StairGrip& step) const {
    const MonthLine& line = data().lines[static_cast<std::size_t>(step.line)];
    const QString month = monthLong(data().months[static_cast<std::size_t>(step.month)], locale());
    const QString value = formatWithUnit(line.values[static_cast<std::size_t>(step.month)], data().unit,
                                         locale(), data().currency);
    return isStair(line) ? tr("%1, from %2: %3").arg(line.name, month, value)
                         : tr("%1, %2: %3").arg(line.name, month, value);
}

void MonthChart::choose(const std::optional<StairGrip>& step) {
    if (m_chosen == step) return;
    m_chosen = step;
    if (step) {
        setAccessibleDescription(spoken(*step));
        m_scene->setHovered(step->month, false);
    } else {
        setAccessibleDescription(data().summary);
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    showStairs();
}

/// Through the steps of the lines one after the other; past the last one nothing is chosen.
void MonthChart::chooseNext(int by) {
    std::vector<StairGrip> all;
    for (std::size_t i = 0; i < data().lines.size(); ++i) {
        if (!data().lines[i].stair) continue;
        for (const int month : stepsOf(data().lines[i]))
            all.push_back({static_cast<int>(i), month, StairPart::corner});
    }
    const auto here = std::find_if(all.begin(), all.end(), [this](const StairGrip& grip) {
        return m_chosen && grip.line == m_chosen->line && grip.month == m_chosen->month;
    });
    const auto next = (here - all.begin()) + by;
    if (here == all.end() || next < 0 || next >= static_cast<std::ptrdiff_t>(all.size()))
        return choose(std::nullopt);
    const StairGrip step = all[static_cast<std::size_t>(next)];
    choose(step);
    Q_EMIT stepChosen(step.line, step.month);
}

void MonthChart::take(StairHand hand) {
    m_scene->holdAxis(true);
    m_hand = std::move(hand);
    m_pointed.reset();
    const StairMove move = m_hand->move();
    m_chosen = StairGrip{move.line, move.toMonth, StairPart::corner};
    showStairs();
    if (m_hand->isMoved()) Q_EMIT stepMoved(move);
}

void MonthChart::moveTo(int month, double value) {
    if (!m_hand || !m_hand->moveTo(month, value)) return;
    const StairMove move = m_hand->move();
    m_chosen = StairGrip{move.line, move.toMonth, StairPart::corner};
    if (hoveredMonth() != move.toMonth) {
        m_scene->setHovered(move.toMonth, false);
        Q_EMIT monthHovered(move.toMonth);
    }
    showStairs();
    Q_EMIT stepMoved(move);
}

void MonthChart::letGo() {
    m_hand.reset();
    m_byKey = false;
    m_scene->holdAxis(false);
    showStairs();
}

void MonthChart::settle() {
    if (!m_hand) return;
    const StairHand hand = *m_hand;
    letGo();
    if (!hand.isMoved()) {
        Q_EMIT stepAbandoned();
        return;
    }
    Q_EMIT stepSettled(hand.move());
    if (m_chosen) setAccessibleDescription(spoken(*m_chosen));
}

void MonthChart::abandon() {
    if (!m_hand) return;
    const StairMove move = m_hand->move();
    letGo();
    m_chosen = StairGrip{move.line, move.month, StairPart::corner};
    Q_EMIT stepAbandoned();
}

void MonthChart::addStep(int at, int month) {
    const MonthLine& line = data().lines[static_cast<std::size_t>(at)];
    if (!isStair(line) || month <= 0 || month >= static_cast<int>(line.values.size())) return;
    if (stepAt(line, month) == month) return choose(StairGrip{at, month, StairPart::corner});
    const ChartGeometry& g = m_scene->geometry();
    take(StairHand::adding(line, at, month, stairGrain(line, data().unit, g.ticks), g.ticks));
}

void MonthChart::removeChosen() {
    if (!m_chosen || m_hand) return;
    if (!isStair(data().lines[static_cast<std::size_t>(m_chosen->line)])) return;
    if (m_chosen->month == 0)
        return Q_EMIT said(tr("The first level is where the line begins; it has no step."));
    const StairGrip step = *m_chosen;
    Q_EMIT stepRemoved(step.line, step.month);
}

void MonthChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    settle(); // what a key still holds
    auto grip = m_editable ? stairAt(data(), m_scene->geometry(), event->position()) : std::nullopt;
    if (!grip) {
        choose(std::nullopt);
        const int line = lineAt(event->position());
        if (asideLink(*m_scene).contains(event->position())) Q_EMIT asideClicked();
        if (line >= 0) Q_EMIT lineClicked(line, monthAt(event->position().x()));
        return;
    }
    choose(StairGrip{grip->line, grip->month, StairPart::corner});
    Q_EMIT stepChosen(grip->line, grip->month);
    // Choosing a row may have given the chart other lines.
    grip = stairAt(data(), m_scene->geometry(), event->position());
    if (!grip) return;
    const ChartGeometry& g = m_scene->geometry();
    const MonthLine& line = data().lines[static_cast<std::size_t>(grip->line)];
    StairHand hand(line, *grip, stairGrain(line, data().unit, g.ticks), g.ticks);
    m_takenAt = {g.monthOf(event->position().x()) - grip->month,
                 g.valueOf(event->position().y()) - hand.taken()};
    take(std::move(hand));
}

/// A new step where there was none, which the same press can go on to move.
void MonthChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_editable) return;
    settle();
    const auto grip = stairAt(data(), m_scene->geometry(), event->position());
    const int month = monthAt(event->position().x());
    if (!grip || grip->part != StairPart::level || month <= grip->month) return mousePressEvent(event);
    addStep(grip->line, month);
    if (!m_hand) return;
    const ChartGeometry& g = m_scene->geometry();
    m_takenAt = {g.monthOf(event->position().x()) - month,
                 g.valueOf(event->position().y()) - m_hand->move().value};
}

void MonthChart::mouseMoveEvent(QMouseEvent* event) {
    const ChartGeometry& g = m_scene->geometry();
    const QPointF at = event->position();
    if (m_hand && !m_byKey) {
        // Nowhere near another value yet: a hand that only clicks does not tremble.
        const int month = static_cast<int>(std::round(g.monthOf(at.x()) - m_takenAt.x()));
        return moveTo(month, g.valueOf(at.y()) - m_takenAt.y());
    }
    const auto pointed = m_editable ? stairAt(data(), g, at) : std::nullopt;
    if (pointed != m_pointed) {
        m_pointed = pointed;
        showStairs();
    }
    if (pointed)
        setCursor(cursorOf(pointed->part));
    else if (lineAt(at) >= 0 || asideLink(*m_scene).contains(at))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    hover(monthAt(at.x()));
}

void MonthChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_hand && !m_byKey) return settle();
    QWidget::mouseReleaseEvent(event);
}

bool MonthChart::moveByKey(const QKeyEvent& event) {
    if (!m_editable || !m_scene->stairs()) return false;
    const int key = event.key();
    const auto& lines = data().lines;
    if (!m_chosen) {
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
        if (!enter && key != Qt::Key_Insert) return false;
        const int month = std::max(0, hoveredMonth());
        for (std::size_t i = lines.size(); i-- > 0;) { // the line in front
            if (!lines[i].stair) continue;
            choose(StairGrip{static_cast<int>(i), stepAt(lines[i], month), StairPart::corner});
            Q_EMIT stepChosen(static_cast<int>(i), m_chosen->month);
            if (key == Qt::Key_Insert) {
                addStep(static_cast<int>(i), month);
                settle();
            } else {
                Q_EMIT said(isStair(lines[i])
                                ? tr("Up and down move the value, left and right the month. Tab: the next "
                                     "step. Insert: a new one. Delete: without it. Escape: leave.")
                                : tr("Up and down move the value. Tab: the next month. Escape: leave."));
            }
            return true;
        }
        return false;
    }
    if (key == Qt::Key_Escape) {
        if (m_hand)
            abandon();
        else
            choose(std::nullopt);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return settle(), true;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) return removeChosen(), true;
    const StairGrip step = *m_chosen;
    if (key == Qt::Key_Insert) {
        settle();
        addStep(step.line, step.month + 1);
        settle();
        return true;
    }
    const int up = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    const int on = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (up == 0 && on == 0) return false;
    const MonthLine& line = lines[static_cast<std::size_t>(step.line)];
    if (!m_hand) {
        const ChartGeometry& g = m_scene->geometry();
        const StairPart part = step.month == 0 || !isStair(line) ? StairPart::level : StairPart::corner;
        m_byKey = true;
        take(StairHand(line, {step.line, step.month, part}, stairGrain(line, data().unit, g.ticks), g.ticks));
    }
    if (!m_byKey) return true; // the mouse has it
    const int times = event.modifiers() & Qt::ShiftModifier ? manyGrains : 1;
    const StairMove now = m_hand->move();
    moveTo(now.toMonth + on, now.value + up * times * m_hand->grain());
    return true;
}

/// Keys held down are one move.
void MonthChart::keyReleaseEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool arrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (arrow && m_byKey && !event->isAutoRepeat()) return settle();
    QWidget::keyReleaseEvent(event);
}

bool MonthChart::focusNextPrevChild(bool next) {
    if (!m_chosen) return QWidget::focusNextPrevChild(next);
    settle();
    chooseNext(next ? 1 : -1);
    return m_chosen || QWidget::focusNextPrevChild(next);
}

void MonthChart::focusOutEvent(QFocusEvent* event) {
    settle();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        choose(std::nullopt);
    showStairs();
    QWidget::focusOutEvent(event);
}

void MonthChart::hideEvent(QHideEvent* event) {
    abandon();
    QWidget::hideEvent(event);
}

} // namespace headroom::ui
