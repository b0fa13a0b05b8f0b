#include "ui/document/portfolio_search.h"

namespace headroom::ui {

namespace {
constexpr std::int64_t draws = 4'000; // P10 and P90 within a thirtieth of their distance
}

PortfolioSearch::PortfolioSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

PortfolioSearch::~PortfolioSearch() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void PortfolioSearch::cancel() {
    if (m_progress) m_progress->cancelled = true;
    m_progress.reset();
}

void PortfolioSearch::seek(std::vector<plan::Plan> plans, std::vector<ranges::SharedLever> shared) {
    cancel();
    m_progress = std::make_shared<ranges::Progress>();
    m_pool.start([this, plans = std::move(plans), shared = std::move(shared), progress = m_progress] {
        auto answer = std::make_shared<const Result<portfolio::Portfolio>>(
            portfolio::portfolioOf(plans, shared, draws, progress.get()));
        QMetaObject::invokeMethod(
            this,
            [this, answer = std::move(answer), progress] {
                if (progress != m_progress) return; // overtaken
                m_progress.reset();
                Q_EMIT found(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom::ui
