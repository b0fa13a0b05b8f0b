#include "ui/document/portfolio_search.h"

namespace headroom::ui {

namespace {
constexpr std::int64_t draws = 4'000; // P10 and P90 within a thirtieth of their distance
}

void PortfolioSearch::seek(std::vector<plan::Plan> plans, std::vector<ranges::SharedLever> shared) {
    m_work.start(
        [plans = std::move(plans), shared = std::move(shared)](ranges::Progress& progress) {
            return std::make_shared<const Result<portfolio::Portfolio>>(
                portfolio::portfolioOf(plans, shared, draws, &progress));
        },
        [this](const Found& answer) { Q_EMIT found(answer); });
}

} // namespace headroom::ui
