#pragma once

#include "ui/theme/theme.h"
#include "ui/window/guided/draft_desk.h"

#include <QFrame>

#include <vector>

namespace headroom::ui {

class HeadlineTile;
class MonthChart;
class PanelLabel;

/// What the draft comes to so far: the headline figures, the answer in words and the chart of the step.
class ResultPane : public QFrame {
    Q_OBJECT

public:
    ResultPane(DraftDesk& desk, const Theme& theme, QWidget* parent = nullptr);

    /// What the chart shows: demand, automation, or people against requirement.
    enum class Subject { people, demand, automation };
    void setSubject(Subject subject);
    [[nodiscard]] const std::vector<HeadlineTile*>& tiles() const { return m_tiles; }
    [[nodiscard]] const MonthChart& chart() const { return *m_chart; }

private:
    void read();

    DraftDesk& m_desk;
    Subject m_subject = Subject::people;
    std::vector<HeadlineTile*> m_tiles;
    PanelLabel *m_answer, *m_remedy;
    MonthChart* m_chart;
};

} // namespace headroom::ui
