#pragma once

#include "projection/explanation.h"
#include "ui/document/document.h"
#include "ui/grid/grid_row.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <variant>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace headroom::ui {

class CommentsBox;
class PanelLabel;
class PartRow;

/// Why a result is what it is: its value, its formula in words and with its numbers, and what it is made of,
/// each a step further down until levers and facts are reached.
class ResultPanel : public QWidget {
    Q_OBJECT

public:
    ResultPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    /// Begins at a row of a grid; the steps that were taken before are forgotten.
    void show(const GridRow& row, int month);
    void read();

    [[nodiscard]] QString title() const;
    /// What the last step led away from; empty at the beginning.
    [[nodiscard]] QString before() const;
    /// What is shown, where that is a metric.
    [[nodiscard]] std::optional<plan::Metric> metric() const;
    void stepBack();
    /// Asks for the goal dialog where the number can be sought.
    void seekGoal();
    [[nodiscard]] CommentsBox& comments() { return *m_comments; }
    [[nodiscard]] QPushButton& goalButton() { return *m_goal; }

Q_SIGNALS:
    /// A part that is an input was chosen.
    void inputWanted(const headroom::ui::GridRow& row, int month);
    /// The user wants this result to be something else.
    void goalWanted(const headroom::ui::GridRow& row, int month);
    void stepped();

private:
    /// A figure read off the results, in a month; or a cell that the model explains.
    struct Figure {
        GridRow row;
        int month = 0;
    };
    using Step = std::variant<Figure, projection::CellRef>;
    /// A line of what the result is made of, and where it leads.
    struct Part {
        QString name, tip, value;
        ColourRole role = ColourRole::ink;
        Step to;
    };

    void step(Step to);
    void readFigure(const Figure& figure, const plan::Plan& plan);
    void readCell(const projection::CellRef& cell, const plan::Plan& plan);
    void addPart(const QString& name, const QString& tip, double value, plan::Unit unit, bool input,
                 bool trouble, Step to);
    void showParts();
    void choose(const Step& to);
    /// What the draws say of the metric in the month; nothing where they say nothing.
    void readRange();
    [[nodiscard]] QString rangeInWords() const;
    void readComments();
    void showValue(double value, plan::Unit unit, bool negativeIsTrouble);
    [[nodiscard]] bool stands(const Step& step, const plan::Plan& plan) const;
    [[nodiscard]] QString nameOf(const Step& step) const;
    [[nodiscard]] QString currency() const;

    Document& m_document;
    const Theme& m_theme;
    std::vector<Step> m_steps; // the last is shown
    std::shared_ptr<const projection::Projection> m_projection;
    std::unique_ptr<projection::Explainer> m_explainer; // of m_projection
    PanelLabel *m_title, *m_when, *m_value, *m_range, *m_formula, *m_numbers, *m_help, *m_madeOf;
    QPushButton* m_goal;
    CommentsBox* m_comments;
    QVBoxLayout* m_lines;
    std::vector<Part> m_parts;
    std::vector<PartRow*> m_rows; // of the parts: kept over an edit, which gives them other numbers
};

} // namespace headroom::ui
