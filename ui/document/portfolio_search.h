#pragma once

#include "portfolio/portfolio.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace headroom::ui {

/// Rolls up several plans off the GUI thread. The latest request wins.
class PortfolioSearch : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const Result<portfolio::Portfolio>>;

    explicit PortfolioSearch(QObject* parent = nullptr);
    ~PortfolioSearch() override;

    void seek(std::vector<plan::Plan> plans, std::vector<ranges::SharedLever> shared);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

Q_SIGNALS:
    void found(const headroom::ui::PortfolioSearch::Found& portfolio);

private:
    QThreadPool m_pool;
    std::shared_ptr<ranges::Progress> m_progress; // of the one that runs; else null
};

} // namespace headroom::ui
