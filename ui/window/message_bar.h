#pragma once

#include "ui/theme/theme.h"
#include "ui/words/errors.h"

#include <QFrame>

class QLabel;

namespace headroom::ui {

/// A line across the window that says what went wrong and what to do, until it is closed or all is well
/// again. The window below stays usable.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void say(const ErrorWords& words);
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_message;
    QLabel* m_remedy;
};

} // namespace headroom::ui
