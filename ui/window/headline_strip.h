#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace headroom::ui {

/// One headline figure: what, how much, and beside what. A button: it leads to where the figure comes from.
class HeadlineTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit HeadlineTile(const Theme& theme, QWidget* parent = nullptr);

    struct Text {
        QString name, figure;
        ColourRole role = ColourRole::muted;
        std::optional<double> number; // the figure in its shown unit
        QString beside;
        QString shortly; // in the place of `beside` where there is no room for all of it; empty: that is cut
        QString meaning; // of `beside`, to those who point at it

        bool operator==(const Text&) const = default;
    };
    /// Those who hear the window are told of another number.
    void setText(const Text& text);
    void setFirst(bool first) { m_first = first; }
    [[nodiscard]] QString figure() const { return m_text.figure; }
    [[nodiscard]] double number() const {
        return m_text.number.value_or(std::numeric_limits<double>::quiet_NaN());
    }
    [[nodiscard]] QSize sizeHint() const override;
    /// What stands beside the figure gives way first.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    Text m_text;
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
    using Texts = std::array<HeadlineTile::Text, places>;
    void read();
    [[nodiscard]] Texts texts() const;
    void addRanges(Texts& texts) const;

    Document& m_document;
    std::vector<HeadlineTile*> m_tiles;
};

} // namespace headroom::ui
