#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace headroom::ui {

class PanelLabel;
class TextBox;

/// When in the day conversations arrive: a bar an interval, the first at opening.
class DayBars : public QWidget {
    Q_OBJECT

public:
    explicit DayBars(const Theme& theme, QWidget* parent = nullptr);

    /// In any scale; the caption says in words what is drawn.
    void setDay(std::vector<double> shares, const QString& caption);
    [[nodiscard]] const std::vector<double>& shares() const { return m_shares; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<double> m_shares;
};

/// The profile of a live work type's day, to be typed or pasted.
class DayProfilePanel : public QWidget {
    Q_OBJECT

public:
    DayProfilePanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const plan::WorkTypeId& type);
    [[nodiscard]] TextBox& shares() { return *m_shares; }
    [[nodiscard]] QComboBox& interval() { return *m_interval; }
    [[nodiscard]] DayBars& bars() { return *m_bars; }
    [[nodiscard]] PanelLabel& objection() { return *m_objection; }
    [[nodiscard]] PanelLabel& notice() { return *m_notice; }

Q_SIGNALS:
    void said(const QString& text);

private:
    void read();
    void typeShares(const QString& text);
    void chooseInterval(int minutes);
    bool take(const QString& text, int minutes);
    void refuse(const QString& reason);

    Document& m_document;
    plan::WorkTypeId m_type;
    std::string m_planId;
    QComboBox* m_interval;
    TextBox* m_shares;
    PanelLabel *m_objection, *m_notice, *m_caption;
    DayBars* m_bars;
};

} // namespace headroom::ui
