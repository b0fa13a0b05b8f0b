#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace headroom::ui {

class TextField;

/// A work type's name, nature and owner, to be changed.
class WorkTypePanel : public QWidget {
    Q_OBJECT

public:
    WorkTypePanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const plan::WorkTypeId& type);

private:
    void read();
    void change(const QString& what, const std::function<void(plan::WorkType&)>& edit);

    Document& m_document;
    plan::WorkTypeId m_type;
    TextField *m_name, *m_owner;
    QComboBox *m_nature, *m_dependence, *m_mode;
};

} // namespace headroom::ui
