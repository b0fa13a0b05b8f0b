#pragma once

#include "store/comment.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom::ui {

class CommentThreadView;
class PanelLabel;

/// What was said of a lever or a figure, and room to say more: of it as a whole, or of one month.
class CommentsBox : public QWidget {
    Q_OBJECT

public:
    CommentsBox(Document& document, const Theme& theme, QWidget* parent = nullptr);

    /// The place with the month that is at hand, where it has months.
    void show(const store::CommentPlace& place);
    [[nodiscard]] QLineEdit& newField() { return *m_new; }
    [[nodiscard]] QComboBox& monthChoice() { return *m_month; }
    [[nodiscard]] const std::vector<CommentThreadView*>& threads() const { return m_threads; }

private:
    void read();
    void write();

    Document& m_document;
    const Theme& m_theme;
    store::CommentPlace m_place;
    QVBoxLayout* m_list;
    std::vector<CommentThreadView*> m_threads;
    QComboBox* m_month;
    QLineEdit* m_new;
    std::vector<store::CommentThread> m_shown;
    bool m_shownWritable = false;
};

} // namespace headroom::ui
