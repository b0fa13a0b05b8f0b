#include "ui/window/shortcuts.h"

#include "ui/window/fixed_keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <map>

namespace headroom::ui {

namespace {

class Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

} // namespace

Shortcuts::Shortcuts(Actions& actions, Preferences& preferences)
    : m_actions(actions)
    , m_preferences(preferences) {
    read();
}

QString Shortcuts::refusal(const QKeySequence& keys) const {
    const QString shown = keys.toString(QKeySequence::NativeText);
    const QString meaning = fixedMeaning(keys);
    if (!meaning.isEmpty())
        //: Keys and what they do: "Ctrl+C belongs to the grid: copy, cut, paste".
        return Keys::tr("%1 belongs to the grid and the fields: they %2.").arg(shown, meaning);
    if (!canBeCommand(keys)) return Keys::tr("%1 alone is typed text. Hold Ctrl or Alt with it.").arg(shown);
    const QKeyCombination pressed = keys[0];
    if (pressed.keyboardModifiers() == Qt::AltModifier)
        for (const QString& letter : m_actions.menuLetters())
            if (keys == QKeySequence::mnemonic(letter)) return Keys::tr("%1 opens a menu.").arg(shown);
    return {};
}

const Command* Shortcuts::holder(const QKeySequence& keys, const QString& except) const {
    if (keys.isEmpty()) return nullptr;
    for (const Command& command : m_actions.commands())
        if (command.id != except && command.action->shortcut() == keys) return &command;
    return nullptr;
}

bool Shortcuts::set(const QString& id, const QKeySequence& keys) {
    const Command* command = m_actions.command(id);
    if (!command || command->fixed || (!keys.isEmpty() && !refusal(keys).isEmpty())) return false;
    if (const Command* other = holder(keys, id)) {
        if (other->fixed) return false;
        m_actions.setKeys(other->id, {});
    }
    m_actions.setKeys(id, keys);
    write();
    return true;
}

void Shortcuts::reset(const QString& id) {
    if (const Command* command = m_actions.command(id)) set(id, command->usual);
}

void Shortcuts::resetAll() {
    for (const Command& command : m_actions.commands()) m_actions.setKeys(command.id, command.usual);
    write();
}

bool Shortcuts::isUsual(const QString& id) const {
    const Command* command = m_actions.command(id);
    return !command || command->action->shortcut() == command->usual;
}

bool Shortcuts::areAllUsual() const {
    const auto& all = m_actions.commands();
    return std::all_of(all.begin(), all.end(),
                       [](const Command& command) { return command.action->shortcut() == command.usual; });
}

/// "fillRight=Ctrl+Shift+R": only what is not usual, so that a better usual key of a later version arrives.
void Shortcuts::read() {
    std::map<QString, QKeySequence> chosen;
    for (const QString& line : m_preferences.get(preference::shortcuts)) {
        const auto sign = line.indexOf(u'=');
        const QKeySequence keys(line.mid(sign + 1), QKeySequence::PortableText);
        const Command* command = sign > 0 ? m_actions.command(line.left(sign)) : nullptr;
        if (!command || command->fixed || keys.count() > 1) continue;
        if (keys.isEmpty() || refusal(keys).isEmpty()) chosen[command->id] = keys;
    }
    // First those that give keys away, then those that take them: two commands may have changed places.
    for (const auto& [id, keys] : chosen) m_actions.setKeys(id, {});
    for (const auto& [id, keys] : chosen)
        if (!holder(keys, id)) m_actions.setKeys(id, keys);
}

void Shortcuts::write() {
    QStringList lines;
    for (const Command& command : m_actions.commands())
        if (command.action->shortcut() != command.usual)
            lines << command.id + u'=' + command.action->shortcut().toString(QKeySequence::PortableText);
    m_preferences.set(preference::shortcuts, lines);
}

} // namespace headroom::ui
