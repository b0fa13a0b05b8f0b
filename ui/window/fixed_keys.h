#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace headroom::ui {

/// Keys that the grid, its editor and text fields keep for themselves, with what they do there: the part of
/// the list of keys that no command stands behind.
struct FixedKeys {
    QString keys; // as people read them
    QString what;
};
std::vector<FixedKeys> fixedKeys();

/// What the keys do in the grid or in a text field, whatever commands there are; empty where they do nothing
/// there. A command with such keys would take them away from whoever types.
QString fixedMeaning(const QKeySequence& keys);

/// True for keys that no one presses while typing: with Ctrl, Alt or Meta, or a function key.
bool canBeCommand(const QKeySequence& keys);

} // namespace headroom::ui
