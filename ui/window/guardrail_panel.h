#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace headroom::ui {

class GuardrailEditor;
class TextField;

/// A guardrail in a list: its name, below it what it says; a click chooses it.
class GuardrailRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit GuardrailRow(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const QString& name, const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textHeight(TextStyle style, const QString& text, int width) const;

    const Theme& m_theme;
    QString m_name, m_sentence;
};

/// The plan's guardrails, what each says beforehand, and the date of the last finance review.
class GuardrailPanel : public QWidget {
    Q_OBJECT

public:
    GuardrailPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    /// Where to start: the first guardrail, or how to have one.
    [[nodiscard]] QWidget& guardrailField();
    /// Opens one and says where it is edited; where to start if there is none of that id.
    QWidget& open(const plan::GuardrailId& guardrail);
    [[nodiscard]] QAbstractButton& row(int index) { return *m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int rowCount() const;
    /// Of the chosen guardrail, below it in the list.
    [[nodiscard]] GuardrailEditor& editor() { return *m_editor; }
    [[nodiscard]] TextField& reviewField() { return *m_review; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }

Q_SIGNALS:
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fillAddMenu();
    void orderTabs();
    void choose(const plan::GuardrailId& id);
    [[nodiscard]] const plan::Guardrail* chosen(const plan::Plan& plan) const;
    void change(const QString& what, const plan::Guardrail& wanted);
    void typeReview(const QString& text);
    void add(const plan::Guardrail& guardrail);
    void addOwn();
    void removeChosen();

    Document& m_document;
    const Theme& m_theme;
    QVBoxLayout* m_list;
    std::vector<GuardrailRow*> m_rows;
    GuardrailEditor* m_editor;
    QPushButton* m_add;
    TextField* m_review;
    plan::GuardrailId m_chosen; // none: the list alone
};

} // namespace headroom::ui
