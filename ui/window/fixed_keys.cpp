#include "ui/window/fixed_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace headroom::ui {

namespace {

/// The translation context of this list.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::FixedKeys)
};

/// A row of the list and the combinations it is about.
struct Row {
    FixedKeys shown;
    std::vector<QKeyCombination> combinations;
};

std::vector<QKeyCombination> withShiftAndCtrl(std::initializer_list<Qt::Key> keys) {
    std::vector<QKeyCombination> all;
    for (const Qt::Key key : keys)
        for (const Qt::KeyboardModifiers held :
             {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ShiftModifier),
              Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
            all.emplace_back(held, key);
    return all;
}

std::vector<Row> rows() {
    std::vector<Row> list{
        {{Words::tr("Letters and digits"), Words::tr("replace the value of the cell")}, {}},
        {{Words::tr("F2"), Words::tr("edits the value as it is")}, {Qt::Key_F2}},
        {{Words::tr("Enter, Shift+Enter"), Words::tr("store the value and go down, up")},
         {Qt::Key_Return, Qt::Key_Enter, Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}},
        {{Words::tr("Tab, Shift+Tab"), Words::tr("store the value and go right, left")},
         {Qt::Key_Tab, Qt::Key_Backtab, Qt::SHIFT | Qt::Key_Tab, Qt::SHIFT | Qt::Key_Backtab}},
        {{Words::tr("Ctrl+Enter"), Words::tr("stores the value in all selected cells")},
         {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
        {{Words::tr("Ctrl+Shift+Enter"), Words::tr("stores the value for this month only")},
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}},
        {{Words::tr("Esc"), Words::tr("leaves the cell as it was, and closes what is open")},
         {Qt::Key_Escape}},
        {{Words::tr("Delete"), Words::tr("goes back to Base, or to the usual value")},
         {Qt::Key_Delete, Qt::Key_Backspace, Qt::SHIFT | Qt::Key_Backspace}},
        {{Words::tr("Arrows, Home, End, Page Up, Page Down"),
          Words::tr("move; with Ctrl to the edge, with Shift they select")},
         withShiftAndCtrl({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                           Qt::Key_PageUp, Qt::Key_PageDown})},
        {{Words::tr("Ctrl+A"), Words::tr("selects everything")}, {Qt::CTRL | Qt::Key_A}},
        {{Words::tr("Ctrl+C, Ctrl+X, Ctrl+V"), Words::tr("copy, cut, paste, to and from a spreadsheet")},
         {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::Key_Insert,
          Qt::SHIFT | Qt::Key_Insert, Qt::SHIFT | Qt::Key_Delete}},
        {{Words::tr("Shift+F10, F10"), Words::tr("open the menu of the cell, the menu bar")},
         {Qt::SHIFT | Qt::Key_F10, Qt::Key_F10, Qt::Key_Menu}},
    };
    return list;
}

bool isTyping(QKeyCombination pressed) {
    const auto held = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    return (held == Qt::NoModifier || held == Qt::ShiftModifier) && pressed.key() < Qt::Key_Escape;
}

} // namespace

std::vector<FixedKeys> fixedKeys() {
    std::vector<FixedKeys> shown;
    for (Row& row : rows()) shown.push_back(std::move(row.shown));
    return shown;
}

QString fixedMeaning(const QKeySequence& keys) {
    if (keys.isEmpty()) return {};
    const QKeyCombination pressed = keys[0];
    const std::vector<Row> list = rows();
    if (isTyping(pressed)) return list.front().shown.what;
    for (const Row& row : list)
        if (std::find(row.combinations.begin(), row.combinations.end(), pressed) != row.combinations.end())
            return row.shown.what;
    return {};
}

bool canBeCommand(const QKeySequence& keys) {
    if (keys.isEmpty()) return false;
    const QKeyCombination pressed = keys[0];
    if (pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35) return true;
    return bool(pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace headroom::ui
