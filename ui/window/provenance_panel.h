#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace headroom::ui {

class PanelLabel;
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
    [[nodiscard]] TextField& nextField() { return *m_next; }
    [[nodiscard]] QComboBox& qualityChoice() { return *m_quality; }
    [[nodiscard]] QComboBox& riskChoice() { return *m_risk; }
    /// What is said of its impact and its risk.
    [[nodiscard]] QString impact() const;

Q_SIGNALS:
    void said(const QString& text);

private:
    void layOut(const Theme& theme);
    void typeDate(TextField& field, std::optional<plan::Date> plan::Provenance::*date, const QString& what,
                  const QString& text);
    void showImpact();
    void change(const QString& what, const std::function<void(plan::Provenance&)>& edit);

    Document& m_document;
    plan::LeverRef m_lever;
    TextField *m_source, *m_owner, *m_reviewed, *m_next;
    QComboBox *m_confidence, *m_quality, *m_risk;
    PanelLabel* m_impact;
    QPushButton* m_today;
    TextBox* m_rationale;
};

} // namespace headroom::ui
