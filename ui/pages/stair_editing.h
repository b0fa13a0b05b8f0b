#pragma once

#include "ui/charts/month_chart.h"
#include "ui/document/document.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <optional>

namespace headroom::ui {

/// Makes of steps moved in a chart edits of the plan: tried out while they are in the hand, so that results
/// follow, and stored as one named step when they are let go of.
class StairEditing : public QObject {
    Q_OBJECT

public:
    StairEditing(Document& document, MonthChart& chart, QObject* parent);

Q_SIGNALS:
    /// The plan is another while a step is in the hand; its results are still to come.
    void tried();
    void said(const QString& text);
    void placeChosen(const headroom::plan::LeverRef& lever, int month);

private:
    void choose(int line, int month);
    void tryOut(const StairMove& move);
    void settle(const StairMove& move);
    void remove(int line, int month);
    void leave();
    [[nodiscard]] const Stair* stairOf(int line) const;
    /// Nothing where that cannot be.
    [[nodiscard]] std::optional<plan::Plan> after(const plan::Plan& before, const StairMove& move) const;
    [[nodiscard]] QString titleOf(const Stair& stair, const StairMove& move) const;
    [[nodiscard]] QString withScenario(const QString& title, const Stair& stair) const;

    Document& m_document;
    MonthChart& m_chart;
    std::shared_ptr<const plan::Plan> m_before; // as it was when the step was taken
    std::shared_ptr<const plan::Plan> m_tried;
};

} // namespace headroom::ui
