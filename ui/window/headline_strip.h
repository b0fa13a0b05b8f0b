#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>

#include <limits>
#include <vector>

namespace headroom::ui {

/// One headline figure: what, how much, and beside what. A button: it leads to where the figure comes from.
class HeadlineTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit HeadlineTile(const Theme& theme, QWidget* parent = nullptr);

    /// `number` is the figure in its shown unit, for those who are told of its change; NaN for none.
    void setWords(const QString& name, const QString& figure, const QString& beside, ColourRole role,
                  double number = std::numeric_limits<double>::quiet_NaN());
    /// Another text beside the figure, and what it means to those who point at it.
    void setBeside(const QString& beside, const QString& meaning);
    void setFirst(bool first) { m_first = first; }
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] double number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    /// What stands beside the figure gives way first.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name, m_figure, m_beside;
    double m_number = std::numeric_limits<double>::quiet_NaN();
    ColourRole m_role = ColourRole::ink;
    bool m_first = false;
    double m_leastWidth = 0, m_wholeWidth = 0; // of the text: asked for at each layout, and slow to find

    void measure();
};

/// The headline figures at the top of every page.
class HeadlineStrip : public QFrame {
    Q_OBJECT

public:
    HeadlineStrip(Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<HeadlineTile*>& tiles() const { return m_tiles; }

Q_SIGNALS:
    /// Show this result in this month.
    void metricWanted(headroom::plan::Metric metric, int month);
    void findingsWanted();
    void rangesWanted();
    void guardrailsWanted();

private:
    enum Place { automation, required, gap, chance, headroom, cost, guardrails, health, places };
    void read();
    void readRanges();

    Document& m_document;
    std::vector<HeadlineTile*> m_tiles;
};

} // namespace headroom::ui
