#pragma once

#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace headroom::ui {

/// Find anything: a field over the window, with what fits below it while it is typed. Arrows move, Enter
/// chooses, Escape and a click elsewhere close it; the keyboard goes back to where it was.
class Palette : public QWidget {
    Q_OBJECT

public:
    Palette(const Theme& theme, QWidget* window);

    /// Shows everything there is; `recent` are ids, the last choice first.
    void open(std::vector<Findable> everything, const QStringList& recent);
    void close();

    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] PaletteModel& model() { return *m_model; }

Q_SIGNALS:
    /// Before what it does is done.
    void chosen(const QString& id);
    /// What had the keyboard is gone.
    void focusHomeless();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void choose(const QModelIndex& index);
    void move(int rows);
    void place();
    void restyle();
    void giveFocusBack();

    const Theme& m_theme;
    QFrame* m_card;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_hint;
    PaletteModel* m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace headroom::ui
