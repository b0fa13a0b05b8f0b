#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace headroom::ui {

class TextBox;

/// Where a surplus goes, the first served first, and the reason without which it never means fewer people.
class SurplusPanel : public QWidget {
    Q_OBJECT

public:
    SurplusPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& order() { return *m_order; }
    [[nodiscard]] QPushButton& earlierButton() { return *m_earlier; }
    [[nodiscard]] QPushButton& laterButton() { return *m_later; }
    [[nodiscard]] TextBox& reason() { return *m_reason; }

Q_SIGNALS:
    /// A destination's share is wanted.
    void leverWanted(const headroom::plan::LeverRef& lever);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void fitHeight();
    void moveChosen(int by);
    void allow();

    Document& m_document;
    QTreeWidget* m_order;
    QPushButton *m_earlier, *m_later;
    TextBox* m_reason;
    std::string m_planId;
};

} // namespace headroom::ui
