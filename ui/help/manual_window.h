#pragma once

#include "ui/help/manual.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>
#include <QWidget>

#include <memory>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace headroom::ui {

/// A page of the manual in a column that is pleasant to read, however wide the window is.
class ManualText : public QTextBrowser {
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

/// The manual in a window of its own, beside the work: contents and search at the left, a page at the right.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(const Theme& theme, QWidget* parent = nullptr);

    /// The keys as they are now; what is read stays open.
    void setKeys(const std::vector<KeyLine>& keys);
    /// Shows the window, with this place in it.
    void open(const QString& place);

    [[nodiscard]] const Manual& manual() const { return *m_manual; }
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    [[nodiscard]] QListWidget& hits() { return *m_hits; }
    [[nodiscard]] QTreeWidget& contents() { return *m_contents; }
    [[nodiscard]] QTextBrowser& text() { return *m_text; }
    [[nodiscard]] QToolButton& backButton() { return *m_back; }
    [[nodiscard]] QToolButton& forwardButton() { return *m_forward; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fillContents();
    void go(const QString& place);
    void show(const QString& place);
    void step(QStringList& from, QStringList& to);
    void search();
    void mark();
    void restyle();

    const Theme& m_theme;
    std::unique_ptr<Manual> m_manual;
    std::unique_ptr<ManualIndex> m_index; // made at the first search
    QLineEdit* m_search;
    QStackedWidget* m_left;
    QTreeWidget* m_contents;
    QListWidget* m_hits;
    QToolButton *m_back, *m_forward;
    ManualText* m_text;
    QString m_place;
    QStringList m_before, m_after;
};

} // namespace headroom::ui
