#pragma once

#include "ui/document/document.h"
#include "ui/document/recalculator.h"
#include "ui/window/guided/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace headroom::ui {

/// The draft that is being worked on: kept in the workspace, calculated off the GUI thread after each change.
class DraftDesk : public QObject {
    Q_OBJECT

public:
    explicit DraftDesk(Document& document, QObject* parent = nullptr);

    /// The draft the workspace keeps, or a new one.
    void begin();
    /// Whether the workspace keeps one that was begun.
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] const Draft& draft() const { return m_draft; }
    void edit(const std::function<void(Draft&)>& change);
    /// What was changed, each change by itself; it leads to the step where that was done.
    void undo();
    void redo();
    /// What they would take back or do again; empty where there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    void setStep(int step);
    /// A new draft in its place; bringBack() has the old one again.
    void throwAway();
    [[nodiscard]] bool canBringBack() const { return m_thrown.has_value(); }
    void bringBack();
    /// The draft has become a plan: the workspace keeps none.
    void finish();
    void save();

    /// The latest result; null before the first. It may be of an older draft.
    [[nodiscard]] std::shared_ptr<const PlanResult> result() const { return m_result; }
    [[nodiscard]] bool isCurrent() const { return m_result && m_result->plan == m_asked; }

Q_SIGNALS:
    void changed();
    void resultReady();

private:
    /// A draft before or after a change, and the step where that was made.
    struct Past {
        Draft draft;
        int step;
    };
    void move(std::vector<Past>& from, std::vector<Past>& to);
    [[nodiscard]] static QString named(const Draft& a, const Draft& b);
    void show();
    void fillPeople();

    Document& m_document;
    Draft m_draft;
    std::optional<Draft> m_thrown;
    std::vector<Past> m_undo, m_redo; // the latest at the end
    Recalculator m_recalculator;
    std::shared_ptr<const plan::Plan> m_asked;
    std::shared_ptr<const PlanResult> m_result;
    QTimer m_save;
    bool m_touched = false; // by somebody: there is something to keep
};

} // namespace headroom::ui
