#pragma once

#include <QObject>

namespace headroom::ui {

/// What a page shows beyond its plan because somebody chose it; the page reads itself again when it changes.
class PageState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed();
    /// Only in what the page says in words, of a pane that has read itself: it is not to do so again.
    void answerChanged();
};

} // namespace headroom::ui
