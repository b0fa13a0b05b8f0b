#include "ui/document/backfill_search.h"

namespace headroom::ui {

BackfillSearch::BackfillSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

BackfillSearch::~BackfillSearch() {
    if (m_cancelled) m_cancelled->store(true);
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

std::optional<projection::BackfillStop> BackfillSearch::of(const Subject& subject) {
    if (subject == m_subject) return m_found;
    m_subject = subject;
    m_found.reset();
    if (m_cancelled) m_cancelled->store(true);
    if (!subject) return {};
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, subject, cancelled = m_cancelled] {
        const projection::BackfillStop stop = projection::backfillStop(*subject, cancelled.get());
        QMetaObject::invokeMethod(
            this,
            [this, subject, stop] {
                if (subject != m_subject) return;
                m_found = stop;
                Q_EMIT found();
            },
            Qt::QueuedConnection);
    });
    return {};
}

} // namespace headroom::ui
