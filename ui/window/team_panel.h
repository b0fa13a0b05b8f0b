#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom::ui {

class PanelLabel;
class TextBox;
class TextField;

/// What a plan says as lists rather than levers: how people ramp, which days are not worked, what launches
/// bring. Each is a text that reads as it is written.
class TeamPanel : public QWidget {
    Q_OBJECT

public:
    TeamPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    [[nodiscard]] TextField& rampField() { return *m_ramp; }
    [[nodiscard]] TextBox& holidays() { return *m_holidays; }
    [[nodiscard]] TextBox& launches() { return *m_launches; }

Q_SIGNALS:
    void said(const QString& text);

private:
    void typeRamp(const QString& text);
    void typeRamping(const QString& text);
    void typeHolidays(const QString& text);
    void typeLaunches(const QString& text);
    void refuse(TextBox* box, const QString& reason);

    Document& m_document;
    TextField *m_ramp, *m_ramping;
    TextBox *m_holidays, *m_launches;
    PanelLabel* m_objection;
    std::string m_planId;
};

} // namespace headroom::ui
