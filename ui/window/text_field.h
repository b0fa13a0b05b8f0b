#pragma once

#include <QLineEdit>

namespace headroom::ui {

/// A line of text that is an edit when it is left or Enter is pressed, and not one when Escape is. Text that
/// was not understood stays, marked, with the reason as its tooltip.
class TextField : public QLineEdit {
    Q_OBJECT

public:
    explicit TextField(const QString& accessibleName, QWidget* parent = nullptr);

    /// Shows a stored value; what someone is typing is left alone.
    void setStored(const QString& text);
    /// Drops what was typed: the field is about something else now.
    void forget();
    void refuse(const QString& reason);
    /// Puts the cursor here for a text in place of the one that stands, and scrolls to it.
    void begin();

Q_SIGNALS:
    void committed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setWrong(bool wrong);

    QString m_stored;
};

} // namespace headroom::ui
