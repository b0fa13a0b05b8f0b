#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace headroom::ui {

class DayProfilePanel;
class TextField;

/// What a work type is beside its levers, to be changed: name, nature, owner, start; of live work its day.
class WorkTypePanel : public QWidget {
    Q_OBJECT

public:
    WorkTypePanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const plan::WorkTypeId& type);
    /// Puts the cursor into its name.
    void rename();
    [[nodiscard]] TextField& nameField() { return *m_name; }
    [[nodiscard]] QComboBox& startBox() { return *m_start; }
    [[nodiscard]] DayProfilePanel& dayProfile() { return *m_day; }

Q_SIGNALS:
    void said(const QString& text);

private:
    void read();
    void change(const QString& what, const std::function<void(plan::WorkType&)>& edit);

    Document& m_document;
    plan::WorkTypeId m_type;
    TextField *m_name, *m_owner;
    QComboBox *m_nature, *m_dependence, *m_mode, *m_start;
    DayProfilePanel* m_day;
};

} // namespace headroom::ui
