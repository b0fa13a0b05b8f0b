#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom::ui {

/// A line across the window while a guardrail that the actuals have triggered waits for a decision: which,
/// and what it holds up until then.
class GuardrailBanner : public QFrame {
    Q_OBJECT

public:
    GuardrailBanner(Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& decideButton() { return *m_decide; }

Q_SIGNALS:
    void decideWanted();

private:
    void read();

    Document& m_document;
    QLabel* m_message;
    QPushButton* m_decide;
};

} // namespace headroom::ui
