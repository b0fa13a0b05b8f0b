#pragma once

#include "ui/theme/theme.h"
#include "ui/window/shortcuts.h"

#include <QDialog>
#include <QLineEdit>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace headroom::ui {

/// A field that takes the keys that are pressed in it instead of what they type.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    void show(const QKeySequence& keys);

Q_SIGNALS:
    void pressed(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
};

/// All keys there are, by menu, and those of the grid: to look one up, and to give a command others. What is
/// chosen counts at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(Shortcuts& shortcuts, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] KeyField& keyField() { return *m_keys; }
    [[nodiscard]] QPushButton& takeButton() { return *m_take; }
    [[nodiscard]] QPushButton& noneButton() { return *m_none; }
    [[nodiscard]] QPushButton& usualButton() { return *m_usual; }
    [[nodiscard]] QPushButton& allUsualButton() { return *m_allUsual; }
    [[nodiscard]] QString message() const;
    /// Chooses a command in the list.
    void choose(const QString& id);

private:
    void layOut();
    void fill();
    void read();
    void filter();
    void readChosen();
    void press(const QKeySequence& keys);
    void say(const QString& text, bool wrong = false);
    [[nodiscard]] QString chosenId() const;

    Shortcuts& m_shortcuts;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_of;
    KeyField* m_keys;
    QPushButton *m_take, *m_none, *m_usual, *m_allUsual;
    QLabel* m_message;
    QKeySequence m_wanted; // pressed, but another command's
};

} // namespace headroom::ui
