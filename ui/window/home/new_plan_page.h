#pragma once

#include "plan/templates.h"
#include "ui/document/document.h"
#include "ui/document/recalculator.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace headroom::ui {

class Actions;
class PanelLabel;

/// A line that offers a way to begin: what it is, what is in it, and its figures at the right.
class BeginRow : public QAbstractButton {
    Q_OBJECT

public:
    BeginRow(const Theme& theme, const QString& name, const QString& about, QWidget* parent = nullptr);

    void setFigures(const QString& figures, const QString& below);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF aboutBox(double width) const;

    const Theme& m_theme;
    QString m_name, m_about, m_figures, m_below;
};

/// How a new plan can begin: from a template, each with what its projection says, or from a file.
class NewPlanPage : public QWidget {
    Q_OBJECT

public:
    NewPlanPage(const Document& document, const Theme& theme, const Actions& actions,
                QWidget* parent = nullptr);

    [[nodiscard]] BeginRow& row(int index) { return *m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

    /// The month a plan that is made today begins in: January, of this year in its first half, else of the
    /// next.
    static plan::Month usualFirstMonth();

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nextFigures();

    const Document& m_document;
    const Theme& m_theme;
    PanelLabel* m_title;
    QWidget* m_back;
    BeginRow* m_guided = nullptr;
    std::vector<BeginRow*> m_rows;
    struct Offer {
        plan::PlanTemplate which;
        BeginRow* row;
    };
    std::vector<Offer> m_offers, m_waiting;
    Recalculator m_recalculator;
};

} // namespace headroom::ui
