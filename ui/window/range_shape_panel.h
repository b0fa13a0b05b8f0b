#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>
#include <functional>

class QComboBox;
class QFormLayout;

namespace headroom::ui {

class PanelLabel;
class TextField;

/// What a lever's low and high are and how outcomes lie between them: the shape; how likely low, base and
/// high are where there is nothing between; whether each month has an outcome of its own. It says in words
/// what that comes to.
class RangeShapePanel : public QWidget {
    Q_OBJECT

public:
    RangeShapePanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    /// Of this lever, in this month.
    void show(const plan::LeverRef& lever, int month);
    [[nodiscard]] QComboBox& meaningBox() { return *m_meaning; }
    [[nodiscard]] QComboBox& shapeBox() { return *m_distribution; }
    [[nodiscard]] TextField& weightField(int which) { return *m_weights[static_cast<std::size_t>(which)]; }
    /// What weights come to that do not add up to 100 %.
    [[nodiscard]] PanelLabel& weightNote() { return *m_weightNote; }
    [[nodiscard]] QComboBox& outcomeBox() { return *m_outcome; }
    [[nodiscard]] TextField& followsField() { return *m_follows; }
    [[nodiscard]] PanelLabel& sentence() { return *m_sentence; }

Q_SIGNALS:
    void said(const QString& text);

private:
    void layOut(const Theme& theme);
    void readWeights(const plan::Range& range);
    void readMonthly(const plan::Range& range);
    void typeWeight(std::size_t which, const QString& text);
    void typeFollows(const QString& text);
    void change(const QString& what, const std::function<void(plan::Range&)>& edit);

    Document& m_document;
    plan::LeverRef m_lever;
    PanelLabel* m_sentence;
    QFormLayout* m_form;
    QComboBox *m_meaning, *m_distribution, *m_outcome;
    QWidget *m_outcomeLine, *m_weightLine;
    std::array<TextField*, 3> m_weights; // of low, base and high
    std::array<double, 3> m_numbers{};   // what stands there; it counts against its sum
    PanelLabel* m_weightNote;
    QWidget* m_followsLine;
    TextField* m_follows;
};

} // namespace headroom::ui
