#include "ui/document/review_search.h"

namespace headroom::ui {

ReviewSearch::ReviewSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

ReviewSearch::~ReviewSearch() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void ReviewSearch::cancel() {
    if (m_cancelled) m_cancelled->store(true);
}

void ReviewSearch::seek(const plan::Plan& assumed, const finance::Quarter& quarter) {
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, assumed, quarter, cancelled = m_cancelled] {
        auto review = std::make_shared<Result<finance::QuarterReview>>(
            finance::reviewOf(assumed, quarter, cancelled.get()));
        QMetaObject::invokeMethod(
            this,
            [this, review, cancelled] {
                if (!*cancelled) Q_EMIT found(*review);
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom::ui
