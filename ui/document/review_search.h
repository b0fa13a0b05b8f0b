#pragma once

#include "finance/review.h"
#include "ui/document/latest_work.h"

#include <QObject>

#include <memory>

namespace headroom::ui {

/// Holds a quarter's actuals against a plan off the GUI thread: that draws its ranges. The latest request
/// wins.
class ReviewSearch : public QObject {
    Q_OBJECT

public:
    explicit ReviewSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    void seek(const plan::Plan& assumed, const finance::Quarter& quarter);
    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void found(const headroom::Result<headroom::finance::QuarterReview>& review);

private:
    LatestWork<> m_work{this};
};

} // namespace headroom::ui
