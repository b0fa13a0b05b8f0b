#pragma once

#include "ui/document/document.h"
#include "ui/pages/ranges_state.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom::ui {

/// Above the chart of the page of ranges: which result it shows, of which work type, how many draws stand
/// behind it, and a way to open one of the draws as a plan.
class RangesChooser : public QWidget {
    Q_OBJECT

public:
    RangesChooser(std::shared_ptr<RangesState> state, Document& document, const Theme& theme,
                  QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& metricField() { return *m_metric; }
    [[nodiscard]] QComboBox& workTypeField() { return *m_workType; }
    [[nodiscard]] QPushButton& drawButton() { return *m_draw; }
    [[nodiscard]] QString note() const;

private:
    void readPlan();
    void readState();
    void readNote();
    void chooseMetric();
    void addDrawn(const FoundDraw& draw);

    std::shared_ptr<RangesState> m_state;
    Document& m_document;
    std::vector<plan::Metric> m_metrics; // in the order of the field's entries
    QComboBox *m_metric, *m_workType;
    QLabel* m_note;
    QPushButton* m_draw;
    std::string m_planId;
};

} // namespace headroom::ui
