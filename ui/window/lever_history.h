#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace headroom::ui {

class PanelLabel;

/// The last few changes of a lever: when, by whom, from what to what. Read a moment after the lever is shown:
/// who walks through the cells is not kept waiting.
class LeverHistory : public QWidget {
    Q_OBJECT

public:
    LeverHistory(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const plan::LeverRef& lever);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& allButton() { return *m_all; }

Q_SIGNALS:
    void historyWanted(const headroom::plan::LeverRef& lever);

private:
    void read();
    [[nodiscard]] QString lineOf(const store::AuditEntry& entry) const;

    Document& m_document;
    plan::LeverRef m_lever;
    std::shared_ptr<const plan::Plan> m_readOf; // what is shown was read of this plan
    PanelLabel* m_lines;
    QPushButton* m_all;
    QTimer* m_later;
};

} // namespace headroom::ui
