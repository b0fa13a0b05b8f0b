#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QListView;
class QPushButton;

namespace headroom::ui {

class HistoryListModel;
class PanelLabel;

/// The history of the plan, or of one lever in it: who changed what, when, and the way back to any point.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    /// Everything, or only what changed the lever.
    void show(const std::optional<plan::LeverRef>& lever);
    void read();

    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] HistoryListModel& model() { return *m_model; }
    [[nodiscard]] QPushButton& goBackButton() { return *m_goBack; }
    /// What the chosen entry changed, line by line.
    [[nodiscard]] QString preview() const;

Q_SIGNALS:
    void said(const QString& text);

private:
    void layOut();
    void readChosen();
    void goBack();

    Document& m_document;
    HistoryListModel* m_model;
    PanelLabel *m_title, *m_state;
    QPushButton* m_all;
    QListView* m_list;
    PanelLabel *m_what, *m_when, *m_changes;
    QPushButton* m_goBack;
    std::optional<plan::LeverRef> m_lever;
    bool m_reading = false; // what is chosen is read once, at the end
};

} // namespace headroom::ui
