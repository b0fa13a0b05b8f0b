#include "ui/document/backfill_search.h"

namespace headroom::ui {

std::optional<projection::BackfillStop> BackfillSearch::of(const Subject& subject) {
    if (subject == m_subject) return m_found;
    m_subject = subject;
    m_found.reset();
    m_work.cancel();
    if (!subject) return {};
    m_work.start(
        [subject](std::atomic<bool>& cancelled) { return projection::backfillStop(*subject, &cancelled); },
        [this](const projection::BackfillStop& stop) {
            m_found = stop;
            Q_EMIT found();
        });
    return {};
}

} // namespace headroom::ui
