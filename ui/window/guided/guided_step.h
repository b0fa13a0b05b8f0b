#pragma once

#include "plan/lever_catalogue.h"
#include "ui/theme/theme.h"
#include "ui/window/guided/draft_desk.h"
#include "ui/window/panel_parts.h"
#include "ui/words/parse.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace headroom::ui {

class TextField;

/// A number of the draft that is typed: what it is, its limits, and where it stands.
struct DraftNumber {
    QString key; // of the text that was not understood
    NumberField field;
    std::function<double(const plan::Plan&)> get;
    std::function<void(Draft&, double)> set;
};

/// A lever of the plan, or of a work type, with one value.
DraftNumber leverNumber(plan::LeverKey key, const plan::WorkTypeId& of = {});

/// One step of the guided path: a title that asks, and the fields that answer. What is typed is an edit of
/// the draft when the field is left; what is not understood stays, marked, with the reason below.
class GuidedStep : public QWidget {
    Q_OBJECT

public:
    GuidedStep(DraftDesk& desk, const Theme& theme, const QString& title, const QString& about,
               QWidget* parent = nullptr);

    /// Shows the draft as it is now.
    virtual void read();
    /// Whether the text of this key is typed here.
    [[nodiscard]] virtual bool holds(const QString& key) const;
    /// Puts the keyboard where the step begins.
    virtual void begin();

Q_SIGNALS:
    /// What is wrong with a text, or nothing any more.
    void objected(const QString& reason);

protected:
    [[nodiscard]] DraftDesk& desk() const { return m_desk; }
    [[nodiscard]] const Draft& draft() const { return m_desk.draft(); }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    TextField* numberField(DraftNumber number);
    /// A text that `take` makes an edit of; the reason where it cannot be one.
    TextField* textField(const QString& key, const QString& name,
                         std::function<QString(const plan::Plan&)> get,
                         std::function<QString(Draft&, const QString&)> take);
    /// A line of a form: name, field, unit, and below it what is usual.
    QWidget* formLine(const QString& name, QWidget* field, const QString& unit, const QString& usual);
    QWidget* leverLine(plan::LeverKey key);
    PanelLabel* muted(const QString& text, TextStyle style = TextStyle::secondary) const;
    /// Fields that are gone with their row are forgotten.
    void forgetFields();
    [[nodiscard]] QString currency() const;

private:
    struct Entry {
        QString key;
        QPointer<TextField> field;
        std::function<QString(const plan::Plan&)> get;
        std::function<QString(const QString&)> objection; // to a text as it stands
    };
    void showEntry(const Entry& entry);

    DraftDesk& m_desk;
    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<Entry> m_entries;
};

} // namespace headroom::ui
