#pragma once

#include "ui/document/preferences.h"
#include "ui/window/actions.h"

namespace headroom::ui {

/// The keys of the commands as this user has them: read from the preferences at the start and written there
/// at every change. No two commands have the same keys, and none has keys that the grid or a text field
/// needs; keys remembered by an earlier version that would break this are dropped.
class Shortcuts {
public:
    Shortcuts(Actions& actions, Preferences& preferences);

    /// Why the keys cannot be those of a command at all; empty where they can.
    [[nodiscard]] QString refusal(const QKeySequence& keys) const;
    /// The other command that has the keys; null where they are free.
    [[nodiscard]] const Command* holder(const QKeySequence& keys, const QString& except) const;
    /// Gives the command these keys, or none; who had them before has none then. False where they are
    /// refused.
    bool set(const QString& id, const QKeySequence& keys);
    /// Back to the usual keys; a command that got those by hand loses them.
    void reset(const QString& id);
    void resetAll();
    [[nodiscard]] bool isUsual(const QString& id) const;
    [[nodiscard]] bool areAllUsual() const;

    [[nodiscard]] const Actions& actions() const { return m_actions; }

private:
    void read();
    void write();

    Actions& m_actions;
    Preferences& m_preferences;
};

} // namespace headroom::ui
