#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::ui {

/// What is done to plans as a whole: added, duplicated, deleted, put away, renamed. Each is one step that can
/// be undone and done again as long as the workspace is open; edits within a plan are the document's. Calls
/// that return false have said why by Document::failed().
class PlanSteps : public QObject {
    Q_OBJECT

public:
    explicit PlanSteps(Document& document, QObject* parent = nullptr);

    /// Adds a plan and opens it. A name that is taken gets a number.
    bool add(plan::Plan plan, const QString& text);
    /// Adds a copy, without opening it; returns its id, empty where it failed.
    std::string duplicate(const std::string& id);
    bool remove(const std::string& id);
    bool setArchived(const std::string& id, bool archived);
    bool rename(const std::string& id, const QString& name);
    /// Why the plan cannot be called so; empty where it can.
    [[nodiscard]] QString objection(const std::string& id, const QString& name) const;

    bool undo();
    bool redo();
    /// The step that undo takes back: "Deleted “Support 2026”"; empty where there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// True where the latest step added this plan: undo takes the whole plan away.
    [[nodiscard]] bool hasJustAdded(const std::string& id) const;
    /// True while a step is taken, undone or done again: whatever plan is opened meanwhile, nobody asked for.
    [[nodiscard]] bool isCarryingOut() const { return m_carryingOut; }
    /// The plan the latest call was about; it may be gone.
    [[nodiscard]] const std::string& lastPlan() const { return m_last; }

Q_SIGNALS:
    void changed();

private:
    enum class Kind { added, removed, archived, unarchived, renamed };
    struct Step {
        Kind kind{};
        std::string plan;
        QString text;
        std::string before, after; // names
        std::int64_t removed = 0;  // of a plan that is gone now
        bool wasOpen = false;      // when it was removed
    };

    void push(Step step);
    bool carryOut(Step& step, bool forward);
    [[nodiscard]] QString nameOf(const std::string& id) const;

    Document& m_document;
    std::vector<Step> m_done, m_undone; // the next one last
    std::string m_last;
    bool m_carryingOut = false;
};

} // namespace headroom::ui
