#pragma once

#include "ui/pages/table_pane.h"
#include "ui/words/refit_texts.h"

class QPushButton;

namespace headroom::ui {

/// The levers that actuals speak of: noise or shift, how well their ranges held, and what they would be
/// fitted to the actuals, to be taken into the plan.
class RefitPane : public TablePane {
    Q_OBJECT

public:
    RefitPane(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    [[nodiscard]] std::optional<MonthChartData> monthChart() const override;
    [[nodiscard]] QPushButton& takeButton() { return *m_take; }
    [[nodiscard]] QPushButton& takeShiftedButton() { return *m_takeShifted; }

private:
    void readButtons();
    void readNote();
    [[nodiscard]] int pictured() const; // the lever of the chart; -1 for none
    void take(const std::vector<std::size_t>& lines, const QString& undoText);
    [[nodiscard]] int chosenLine() const; // -1 for none

    QPushButton *m_take, *m_takeShifted;
    std::uint64_t m_known = 0; // generation of the lines below
    std::vector<RefitLine> m_lines;
};

} // namespace headroom::ui
