#pragma once

#include "portfolio/portfolio.h"
#include "ui/document/latest_work.h"

#include <QObject>

#include <memory>
#include <vector>

namespace headroom::ui {

/// Rolls up several plans off the GUI thread. The latest request wins.
class PortfolioSearch : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const Result<portfolio::Portfolio>>;

    explicit PortfolioSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    void seek(std::vector<plan::Plan> plans, std::vector<ranges::SharedLever> shared);
    void cancel() { m_work.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void found(const headroom::ui::PortfolioSearch::Found& portfolio);

private:
    LatestWork<ranges::Progress> m_work{this};
};

} // namespace headroom::ui
