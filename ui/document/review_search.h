#pragma once

#include "finance/review.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace headroom::ui {

/// Holds a quarter's actuals against a plan off the GUI thread: that draws its ranges. The latest request
/// wins.
class ReviewSearch : public QObject {
    Q_OBJECT

public:
    explicit ReviewSearch(QObject* parent = nullptr);
    ~ReviewSearch() override;

    void seek(const plan::Plan& assumed, const finance::Quarter& quarter);
    void cancel();

Q_SIGNALS:
    void found(const headroom::Result<headroom::finance::QuarterReview>& review);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace headroom::ui
