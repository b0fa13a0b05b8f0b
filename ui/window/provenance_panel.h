#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace headroom::ui {

class TextBox;
class TextField;

/// Where a lever's value comes from, who answers for it, and when that was last looked at.
class ProvenancePanel : public QWidget {
    Q_OBJECT

public:
    ProvenancePanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const plan::LeverRef& lever);
    /// Drops what was typed: it is about something else now.
    void forget();
    [[nodiscard]] TextField& ownerField() { return *m_owner; }

Q_SIGNALS:
    void said(const QString& text);

private:
    void layOut(const Theme& theme);
    void typeReviewed(const QString& text);
    void change(const QString& what, const std::function<void(plan::Provenance&)>& edit);

    Document& m_document;
    plan::LeverRef m_lever;
    TextField *m_source, *m_owner, *m_reviewed;
    QComboBox* m_confidence;
    QPushButton* m_today;
    TextBox* m_rationale;
};

} // namespace headroom::ui
