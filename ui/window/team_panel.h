#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;

namespace headroom::ui {

class PanelLabel;
class TextField;

/// What a plan says as lists rather than levers: how people ramp, which days are not worked, what launches
/// bring. Each is a text that reads as it is written.
class TeamPanel : public QWidget {
    Q_OBJECT

public:
    TeamPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    [[nodiscard]] TextField& rampField() { return *m_ramp; }
    [[nodiscard]] QPlainTextEdit& holidays() { return *m_holidays; }
    [[nodiscard]] QPlainTextEdit& launches() { return *m_launches; }

Q_SIGNALS:
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typeRamp(const QString& text);
    void typeRamping(const QString& text);
    void typeHolidays();
    void typeLaunches();
    void refuse(QPlainTextEdit* box, const QString& reason);

    Document& m_document;
    TextField *m_ramp, *m_ramping;
    QPlainTextEdit *m_holidays, *m_launches;
    PanelLabel* m_objection;
};

} // namespace headroom::ui
