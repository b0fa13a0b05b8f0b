#pragma once

#include "store/comment.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace headroom::ui {

class PanelLabel;

/// One comment with its answers, to be answered, resolved and opened again.
class CommentThreadView : public QFrame {
    Q_OBJECT

public:
    CommentThreadView(const store::CommentThread& thread, Document& document, const Theme& theme,
                      bool withPlace, QWidget* parent = nullptr);

    [[nodiscard]] const store::CommentThread& thread() const { return m_thread; }
    [[nodiscard]] QLineEdit& answerField() { return *m_answer; }
    [[nodiscard]] QPushButton& resolveButton() { return *m_resolve; }
    /// Leads to what the comment hangs on; null where it stands there.
    [[nodiscard]] QPushButton* placeButton() { return m_place; }

Q_SIGNALS:
    void placeWanted(const headroom::store::CommentPlace& place);

private:
    void answer();

    store::CommentThread m_thread;
    Document& m_document;
    QPushButton* m_place = nullptr;
    QLineEdit* m_answer;
    QPushButton* m_resolve;
};

} // namespace headroom::ui
