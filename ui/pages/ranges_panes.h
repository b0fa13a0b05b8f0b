#pragma once

#include "ui/document/document.h"
#include "ui/pages/page_pane.h"
#include "ui/pages/ranges_state.h"
#include "ui/theme/theme.h"

#include <memory>
#include <vector>

class QLabel;

namespace headroom::ui {

class HistogramChart;
class SegmentedControl;
class TornadoChart;

/// Which of a metric's numbers a pane is about, on a switch: the worst month, the whole plan, a year.
class FigureSwitch : public QWidget {
    Q_OBJECT

public:
    FigureSwitch(std::shared_ptr<RangesState> state, const Theme& theme, QWidget* parent = nullptr);

    void read(const plan::Plan& plan);
    [[nodiscard]] SegmentedControl& control() { return *m_control; }

private:
    std::shared_ptr<RangesState> m_state;
    std::vector<ranges::Figure> m_figures;
    SegmentedControl* m_control;
};

/// How often a figure fell where, with its quantiles marked.
class DistributionPane : public PagePane {
    Q_OBJECT

public:
    DistributionPane(std::shared_ptr<RangesState> state, Document& document, const Theme& theme,
                     QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    [[nodiscard]] QString chartKey() const override { return QStringLiteral("distribution"); }
    [[nodiscard]] RangesWants wants() const override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] HistogramChart& chart() { return *m_chart; }
    [[nodiscard]] FigureSwitch& figureSwitch() { return *m_figure; }

private:
    std::shared_ptr<RangesState> m_state;
    Document& m_document;
    FigureSwitch* m_figure;
    QLabel* m_note;
    HistogramChart* m_chart;
};

/// Which bets move a figure: one at a time, or as shares of its variance, alone and together.
class SensitivityPane : public PagePane {
    Q_OBJECT

public:
    SensitivityPane(std::shared_ptr<RangesState> state, Document& document, const Theme& theme,
                    QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    [[nodiscard]] QString chartKey() const override { return QStringLiteral("sensitivity"); }
    [[nodiscard]] RangesWants wants() const override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] TornadoChart& chart() { return *m_chart; }
    [[nodiscard]] SegmentedControl& kind() { return *m_kind; }

private:
    [[nodiscard]] bool asIndices() const;

    std::shared_ptr<RangesState> m_state;
    Document& m_document;
    SegmentedControl* m_kind;
    FigureSwitch* m_figure;
    QLabel* m_note;
    TornadoChart* m_chart;
    std::vector<plan::LeverRef> m_levers; // of the bars
};

} // namespace headroom::ui
