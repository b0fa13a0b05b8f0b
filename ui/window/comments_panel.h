#pragma once

#include "store/comment.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom::ui {

class CommentThreadView;
class PanelLabel;

/// Every comment that is open, each leading to what it hangs on; and room for one on the plan as a whole.
class CommentsPanel : public QWidget {
    Q_OBJECT

public:
    CommentsPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    /// The next comment is on this place: it is to be typed at once. Once it stands, they are on the plan
    /// again.
    void beginOn(const store::CommentPlace& place);
    [[nodiscard]] const std::vector<CommentThreadView*>& threads() const { return m_threads; }
    [[nodiscard]] QLineEdit& newField() { return *m_new; }
    [[nodiscard]] QCheckBox& resolvedToo() { return *m_resolvedToo; }

Q_SIGNALS:
    void placeWanted(const headroom::store::CommentPlace& place);

private:
    void name(const store::CommentPlace& place);

    Document& m_document;
    const Theme& m_theme;
    PanelLabel *m_title, *m_state;
    QCheckBox* m_resolvedToo;
    QVBoxLayout* m_list;
    std::vector<CommentThreadView*> m_threads;
    QLineEdit* m_new;
    store::CommentPlace m_newPlace;
};

} // namespace headroom::ui
