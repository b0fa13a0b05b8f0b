#pragma once

#include "staffing/hiring_proposal.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace headroom::ui {

/// A hiring plan that was asked for, and what it was asked of.
struct FoundProposal {
    std::shared_ptr<const plan::Plan> plan; // under its scenario
    staffing::HiringQuestion question;
    Result<staffing::HiringProposal> proposal;
};

/// Looks off the GUI thread for the hiring plan that keeps a question's limits. The latest question wins.
class ProposalSearch : public QObject {
    Q_OBJECT

public:
    explicit ProposalSearch(QObject* parent = nullptr);
    ~ProposalSearch() override;

    void seek(std::shared_ptr<const plan::Plan> plan, const staffing::HiringQuestion& question);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    /// Draws simulated so far.
    [[nodiscard]] std::int64_t draws() const { return m_progress ? m_progress->done.load() : 0; }

Q_SIGNALS:
    void found(std::shared_ptr<const headroom::ui::FoundProposal> proposal);

private:
    QThreadPool m_pool;
    std::shared_ptr<ranges::Progress> m_progress; // of the search that runs; else null
};

} // namespace headroom::ui
