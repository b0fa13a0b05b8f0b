#include "ui/document/review_search.h"

namespace headroom::ui {

void ReviewSearch::seek(const plan::Plan& assumed, const finance::Quarter& quarter) {
    m_work.start(
        [assumed, quarter](std::atomic<bool>& cancelled) {
            return finance::reviewOf(assumed, quarter, &cancelled);
        },
        [this](const Result<finance::QuarterReview>& review) { Q_EMIT found(review); });
}

} // namespace headroom::ui
